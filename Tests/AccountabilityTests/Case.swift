import Accountability
import AccountabilityRules

/// What one cell says of an expression.
struct Case: Sendable {
  enum Outcome: Hashable, Sendable {
    case holds
    case fails

    /// A condition that cannot be told, with all reasons in their order.
    case undecided([String])

    /// A value that is missing, with all reasons in their order.
    case missing([String])

    case equals(String)

    /// A cell: `yes`, `no`, `undecided: withheld, late`; reasons; or a value.
    init(_ cell: String) {
      let reasons = MissingReason.allCases.map(\.rawValue) + ["undecided"]
      let words = cell.split(separator: ", ").map(String.init)
      if cell == "yes" {
        self = .holds
      } else if cell == "no" {
        self = .fails
      } else if cell.hasPrefix("undecided: ") {
        self = .undecided(cell.dropFirst(11).split(separator: ", ").map(String.init))
      } else if !words.isEmpty, words.allSatisfy(reasons.contains) {
        self = .missing(words)
      } else {
        self = .equals(cell)
      }
    }
  }

  let expression: String
  let outcome: Outcome

  /// The line of the page.
  let line: Int

  init(_ expression: String, _ outcome: Outcome, line: Int) {
    self.expression = expression
    self.outcome = outcome
    self.line = line
  }

  /// What a test is to expect; of a missing value, what makes it tell its reasons.
  var expectation: String {
    switch outcome {
    case .holds, .fails, .undecided: expression
    case .missing: "(\(expression)) is 0"
    case .equals(let value): "(\(expression)) is \(value)"
    }
  }

  /// What is wrong; `nil` where the cell holds.
  func problem(_ failure: TestResult.Failure?) -> String? {
    let kinds = (failure?.reasons ?? []).reduce(into: [String]()) { kinds, reason in
      if kinds.last != reason.kind { kinds.append(reason.kind) }
    }
    let isAsSaid =
      switch outcome {
      case .holds, .equals: failure == nil
      case .fails: failure?.verdict == .notMet
      case .undecided(let reasons), .missing(let reasons):
        failure?.verdict == .undecided && kinds == reasons
      }
    return isAsSaid ? nil : "\(expectation): \(failure?.found ?? "it is so") \(kinds)"
  }
}
