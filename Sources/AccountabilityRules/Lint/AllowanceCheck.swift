/// What a framework allows and treats in its own way: checks that are there, in declarations that are.
struct AllowanceCheck {
  private let symbols: Symbols
  private var found: [Diagnostic] = []

  static func check(_ framework: Framework, _ symbols: Symbols) -> [Diagnostic] {
    var check = AllowanceCheck(symbols: symbols)
    for declaration in framework.commonClauses {
      for stated in declaration.clauses {
        guard case .allow(let code, let place, _) = stated.clause else { continue }
        check.want(code, toBe: "allowed", beside: Words.ofFindings)
        if let place { check.want(place) }
      }
    }
    check.treatments(framework)
    check.numbers(framework)
    return check.found
  }

  /// The numbers by which checks go: of a check that has such a number, one that it can be.
  private mutating func numbers(_ framework: Framework) {
    var first: [[String]: Stated<HeaderClause>] = [:]
    for stated in framework.header {
      guard case .treatWith(let code, let name, let number, _) = stated.clause else { continue }
      guard let parameters = CheckParameter.ofChecks[code.name] else {
        wantNumbers(of: code)
        continue
      }
      guard let parameter = parameters.first(where: { $0.name == name.name }) else {
        found.append(
          .unknownName(name, wanted: "number of the check", among: parameters.map(\.name))
        )
        continue
      }
      if let problem = parameter.problem(with: number.clause) {
        found.append(parameter.wrongNumber(problem, at: number.origin))
      }
      guard let earlier = first[[code.name, name.name]] else {
        first[[code.name, name.name]] = stated
        continue
      }
      found.append(
        .repeatedClause("'\(name.name)' of '\(code.name)'", stated, first: earlier)
      )
    }
  }

  private mutating func wantNumbers(of code: Reference) {
    let known = CheckParameter.ofChecks.keys.sorted()
    guard DiagnosticCatalogue.entries.contains(where: { $0.code.name == code.name }) else {
      return found.append(.unknownName(code, wanted: "check", among: known))
    }
    found.append(
      Diagnostic(
        "wrong-kind",
        "'\(code.name)' goes by no number",
        at: code.origin,
        help: "take the clause away; numbers have: \(known.joined(separator: ", "))"
      )
    )
  }

  private mutating func treatments(_ framework: Framework) {
    var first: [String: Stated<HeaderClause>] = [:]
    for stated in framework.header {
      guard case .treat(let code, _, _) = stated.clause else { continue }
      want(code, toBe: "treated otherwise")
      guard let earlier = first[code.name] else {
        first[code.name] = stated
        continue
      }
      found.append(
        .repeatedClause("how '\(code.name)' is treated", stated, first: earlier)
      )
    }
  }

  private mutating func want(
    _ code: Reference,
    toBe what: String,
    beside others: [String] = []
  ) {
    let known = LintRun.codes.map(\.name) + others
    guard !known.contains(code.name) else { return }
    guard DiagnosticCatalogue.entries.contains(where: { $0.code.name == code.name }) else {
      return found.append(.unknownName(code, wanted: "check", among: known))
    }
    found.append(
      Diagnostic(
        "wrong-kind",
        "'\(code.name)' is an error of the text, and cannot be \(what)",
        at: code.origin,
        help: "put it right where it is found"
      )
    )
  }

  private mutating func want(_ place: Reference) {
    guard symbols[place.name] == nil else { return }
    found.append(
      .unknownName(place, wanted: "declaration", among: symbols.names.map(\.name.name))
    )
  }
}
