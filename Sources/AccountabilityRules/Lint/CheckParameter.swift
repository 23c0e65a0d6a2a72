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
    let value = number.value
    switch kind {
    case .share:
      let fits = number.spelling == .percent && value >= .zero && value <= .one
      return fits ? nil : "a percentage from 0% to 100%"
    case .count:
      let fits = number.spelling == .plain && value.isInteger && value >= .one
      return fits ? nil : "a whole number from 1"
    case .number:
      let fits = number.spelling == .plain && value >= .one
      return fits ? nil : "a number that is not less than 1"
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

/// The numbers by which one check goes in one framework.
package struct CheckNumbers: Sendable {
  private let stated: [String: ExactNumber]

  /// Takes the numbers that a framework sets for a check.
  package init(_ framework: Framework, of check: Diagnostic.Code) {
    var stated: [String: ExactNumber] = [:]
    for clause in framework.header {
      guard case .treatWith(let code, let name, let number, _) = clause.clause,
        code.name == check.name
      else { continue }
      stated[name.name] = stated[name.name] ?? number.clause.value
    }
    self.stated = stated
  }

  /// The framework's own number, or the usual one.
  package subscript(parameter: CheckParameter) -> ExactNumber {
    stated[parameter.name] ?? parameter.usual
  }
}

extension Framework {
  /// The number by which a check of results goes: the framework's own, or the usual one.
  package func number(_ parameter: CheckParameter, of check: String) -> ExactNumber {
    CheckNumbers(self, of: Diagnostic.Code(check))[parameter]
  }
}
