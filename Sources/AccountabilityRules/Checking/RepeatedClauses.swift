/// Clauses that may be stated once and are stated twice.
enum RepeatedClauses {
  static func check(_ framework: Framework) -> [Diagnostic] {
    var found = repeated(framework.header) { ClauseText.header($0) }
    for place in framework.places { found += entity(place.clauses) }
    for partner in framework.partners { found += entity(partner.clauses) }
    if let policy = framework.policy {
      found += repeated(policy.clauses) { ClauseText.policy($0) }
      found += reasons(in: policy.clauses) { if case .missing(let said) = $0 { said } else { nil } }
    }
    for list in framework.codes { found += repeated(list.clauses) { ClauseText.codes($0) } }
    for source in framework.sources {
      found += repeated(source.clauses) { ClauseText.source($0) }
      found += fields(of: source)
    }
    for outcome in framework.outcomes {
      found += repeated(outcome.clauses) { ClauseText.outcome($0) }
    }
    for measure in framework.measures {
      found += repeated(measure.clauses) { ClauseText.measure($0) }
      found += reasons(in: measure.clauses) {
        if case .missing(let said) = $0 { said } else { nil }
      }
    }
    for derived in framework.derived {
      found += repeated(derived.clauses) { ClauseText.derived($0) }
    }
    for parameter in framework.parameters {
      found += repeated(parameter.clauses) { ClauseText.parameter($0) }
    }
    for rating in framework.ratings { found += repeated(rating.clauses) { ClauseText.rating($0) } }
    for rule in framework.rules { found += repeated(rule.clauses) { ClauseText.rule($0) } }
    for consequence in framework.consequences {
      found += repeated(consequence.clauses) { ClauseText.consequence($0) }
    }
    for note in framework.notes { found += repeated(note.clauses) { ClauseText.note($0) } }
    return found
  }

  private static func entity(_ clauses: [Stated<EntityClause>]) -> [Diagnostic] {
    repeated(clauses) { clause in
      ClauseText.entity("", "x", nil, [Stated(clause, at: .unknown)]).split(separator: " ")
        .dropFirst()
        .joined(separator: " ")
    }
  }

  private static func fields(of source: Source) -> [Diagnostic] {
    var first: [String: Reference] = [:]
    return source.fields.compactMap { field in
      guard let earlier = first[field.name.name] else {
        first[field.name.name] = field.name
        return nil
      }
      return .duplicateName(field.name, first: earlier, differsInCase: false)
    }
  }

  /// Reasons of what is missing of which two things are said.
  private static func reasons<Clause>(
    in clauses: [Stated<Clause>],
    of policy: (Clause) -> MissingPolicy?
  ) -> [Diagnostic] {
    var first: [MissingReason: Origin] = [:]
    return clauses.flatMap { stated in
      (policy(stated.clause)?.reasons ?? []).compactMap { reason in
        guard let earlier = first.updateValue(stated.origin, forKey: reason) else { return nil }
        return .repeatedClause(
          "what is done with what is '\(reason.rawValue)'",
          at: stated.origin,
          first: earlier
        )
      }
    }
  }

  private static func repeated<Clause: OrderedClause>(
    _ clauses: [Stated<Clause>],
    text: (Clause) -> String
  ) -> [Diagnostic] {
    // The clauses stand in canonical order, so those of one rank are neighbours.
    zip(clauses, clauses.dropFirst()).compactMap { first, second in
      guard first.clause.rank == second.clause.rank, !second.clause.isRepeatable else { return nil }
      let keyword = text(second.clause).split(separator: " ").first ?? ""
      return .repeatedClause("'\(keyword)'", second, first: first)
    }
  }
}
