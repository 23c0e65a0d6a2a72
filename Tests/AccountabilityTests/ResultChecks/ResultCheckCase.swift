import Accountability
import AccountabilityRules
import Testing

/// A check of results in a case in which it holds, one in which it is violated, and one in which it is undecided.
struct ResultCheckCase: Sendable, CustomTestStringConvertible {
  let check: String
  var body: String
  private var rows: [Finding.Result: String]

  /// What is found in the case in which it is violated.
  let found: String

  init(
    _ check: String,
    _ body: String,
    holds: String,
    violated: String = "",
    undecided: String? = nil,
    finds found: String = ""
  ) {
    self.check = check
    self.body = body
    rows = [.holds: holds, .violated: violated]
    rows[.undecided] = undecided
    self.found = found
  }

  var testDescription: String { check }

  /// Whether there are rows from which something comes.
  func has(_ result: Finding.Result) -> Bool { rows[result] != nil }

  static let all = parts + figures + agreement

  static let rate = """
    measure rate "Found a home" = sum of n in q as share of sum of d in q {
      population headline
      higher is better
      baseline 2024
      real change at least 1 point since previous
      target at least 50% by 2030
    }
    """
  static let outcome = "outcome o \"Homes\" {\n lead a\n accountable b\n \(rate)\n}"

  /// What the check finds in the rows of a result.
  func findings(
    _ result: Finding.Result,
    year: Int = 2026,
    month: Int = 11
  ) throws -> [Finding] {
    try evaluation(result, year: year, month: month).findings.filter { $0.check == check }
  }

  /// What the check finds to be violated, each in one line with its arithmetic below.
  func violations(_ result: Finding.Result) throws -> String {
    try findings(result).filter { $0.result == .violated }.map { finding in
      let about = [finding.partner, finding.group, finding.period?.description].compactMap(\.self)
      let head = about.isEmpty ? "" : about.joined(separator: " ") + ": "
      return ([head + finding.text] + finding.arithmetic.map { "  " + $0 }).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  func evaluation(
    _ result: Finding.Result,
    year: Int = 2026,
    month: Int = 11
  ) throws -> Evaluation {
    let rows = ResultCheckCase.complete(try #require(self.rows[result]))
    let framework = try Framework(parsing: text, name: "case.accountability")
    let data = SourceData([.csv(Array("Y,P,N,E,D\n\(rows)\n".utf8), path: "q.csv")])
    let date = try #require(CalendarDate(year: year, month: month, day: 1))
    return try Evaluator(framework).evaluate(["q": data], asOf: date)
  }

  /// Rows of nought for the second partner where a case is about the first alone.
  private static func complete(_ rows: String) -> String {
    guard !rows.contains(",b,") else { return rows }
    let years = rows.split(separator: "\n").map { $0.prefix(4) }
    return rows + "\n" + years.map { "\($0),b,0,0,0" }.joined(separator: "\n")
  }

  private var text: String {
    """
    framework f "F" {
      calendar calendar years
      place town "Town"
      partner a "Partner A"
      partner b "Partner B"
      policy { missing stays missing }
      returns q "Yearly" {
        supplied by a, b
        every year due 60 days after
        y period from "Y"
        who partner from "P"
        n count from "N"
        e count from "E"
        d count from "D"
        missing "" = not-collected
      }
      \(body)
    }
    """
  }
}
