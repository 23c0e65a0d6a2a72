/// A question that a framework should answer before it is signed.
package struct LintCheck: Sendable {
  package let code: Diagnostic.Code
  package let find: @Sendable (Framework) -> [Diagnostic]

  /// Whether the policy may answer the question; where it could not be read, nothing is asked.
  package let isAnsweredByPolicy: Bool

  package init(
    _ code: String,
    isAnsweredByPolicy: Bool = false,
    find: @escaping @Sendable (Framework) -> [Diagnostic]
  ) {
    self.code = Diagnostic.Code(code)
    self.isAnsweredByPolicy = isAnsweredByPolicy
    self.find = find
  }

  /// The checks, in the order in which they are run.
  package static let standard: [LintCheck] = [
    .unstatedDirection, .unstatedMissingPolicy, .unstatedBaseline, .unstatedRealChange,
    .unstatedTarget, .targetAgainstDirection,
    .unassignedAction, .unsignedPartner,
    .unreachedBand, .unreachableCondition, .constantCondition, .contradictoryRules,
  ]

  /// What the check finds, without what the framework allows.
  package func findings(in framework: Framework, except damaged: Set<String>) -> [Diagnostic] {
    let allowed = framework.allowances(of: code)
    guard !allowed.everywhere else { return [] }
    guard !isAnsweredByPolicy || !damaged.contains(Words.policy) else { return [] }
    return find(framework).filter { finding in
      let subjects = Set(finding.labels.map(\.text))
      return subjects.isDisjoint(with: damaged) && subjects.isDisjoint(with: allowed.names)
    }.map { finding in
      var finding = finding
      // The subject's name was carried here only to be compared.
      finding.labels = []
      return finding
    }
  }

  /// A finding about one declaration.
  static func finding(
    _ code: String,
    _ message: String,
    about name: Reference,
    help: String
  ) -> Diagnostic {
    Diagnostic(
      Diagnostic.Code(code),
      .warning,
      message,
      at: name.origin,
      labels: [Diagnostic.Label(name.name, at: name.origin)],
      help: help
    )
  }
}

extension Framework {
  /// Where a check is allowed to be violated: everywhere, or in the declarations that are named.
  fileprivate func allowances(of code: Diagnostic.Code) -> (everywhere: Bool, names: Set<String>) {
    var names: Set<String> = []
    var everywhere = false
    for declaration in commonClauses {
      for stated in declaration.clauses {
        guard case .allow(let allowed, let place, _) = stated.clause, allowed.name == code.name
        else { continue }
        if let name = place ?? declaration.declaration {
          names.insert(name.name)
        } else {
          everywhere = true
        }
      }
    }
    return (everywhere, names)
  }
}
