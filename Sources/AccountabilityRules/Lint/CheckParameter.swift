/// A number that a check goes by, and that a framework may set otherwise.
///
///     treat silo-weight with limit 60% because "There are only two of us."
package struct CheckParameter: Sendable {
  /// What the number is.
  package enum Kind: Sendable {
    /// From 0% to 100%.
    case share

    /// A whole number, and not less than 1.
    case count

    /// Any number that is not less than 1.
    case number
  }

  /// The name behind `with`.
  package let name: String

  package let kind: Kind

  /// The number where the framework sets none.
  package let usual: ExactNumber

  package init(_ name: String, _ kind: Kind, usual: ExactNumber) {
    self.name = name
    self.kind = kind
    self.usual = usual
  }

  /// The numbers of each check that goes by some.
  package static let ofChecks: [String: [CheckParameter]] = Dictionary(
    uniqueKeysWithValues: LintCheck.standard.filter { !$0.parameters.isEmpty }
      .map { ($0.code.name, $0.parameters) }
  ).merging(ofFindings) { $0 + $1 }
}

extension CheckParameter {
  /// What is wrong with a number; `nil` where nothing is.
  package func problem(with number: NumberLiteral) -> String? {
    let isPercent = number.spelling == .percent
    switch kind {
    case .share:
      return isPercent && number.value <= .one ? nil : "a percentage up to 100%"
    case .count:
      return !isPercent && number.value.isInteger && number.value >= .one
        ? nil : "a whole number from 1"
    case .number:
      return !isPercent && number.value >= .one ? nil : "a number that is not less than 1"
    }
  }

  func wrongNumber(_ wanted: String, at origin: Origin) -> Diagnostic {
    Diagnostic(
      "wrong-number",
      "'\(name)' wants \(wanted)",
      at: origin,
      help: "usual is \(usualText)"
    )
  }

  /// The usual number as it is written.
  package var usualText: String {
    switch kind {
    case .share: NumberLiteral(usual, .percent).text
    case .count, .number: NumberLiteral(usual).text
    }
  }
}

extension Framework {
  /// The number by which a check goes: the framework's own, or the usual one.
  package func number(_ parameter: CheckParameter, of check: String) -> ExactNumber {
    for stated in header {
      if case .treatWith(let code, let name, let number, _) = stated.clause, code.name == check,
        name.name == parameter.name
      {
        return number.value
      }
    }
    return parameter.usual
  }
}
