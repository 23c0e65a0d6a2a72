extension Framework {
  /// Everything that is wrong with the framework's meaning, and every question of policy that it leaves
  /// open, in reading order.
  ///
  /// Where there are exceptions, each stage that they bring about is checked.
  ///
  /// - Complexity: O(size of the framework × log of the number of names), for each stage.
  public func check() -> [Diagnostic] { check(except: []) }

  /// Everything that is wrong, except what declarations leave unstated that could not be read whole.
  package func check(except damaged: Set<String>) -> [Diagnostic] {
    guard !exceptions.isEmpty else { return checkAsItStands(except: damaged) }
    var found = ExceptionCheck.check(self, except: damaged)
    for stage in stages {
      let left = LeftOutNames(stage, of: self)
      found += left.blamed(stage.framework.checkAsItStands(except: damaged))
    }
    return Diagnostic.inReadingOrder(found)
  }

  /// Everything that is wrong with the declarations alone, whatever exceptions there are.
  private func checkAsItStands(except damaged: Set<String>) -> [Diagnostic] {
    let symbols = Symbols(self)
    var found = symbols.clashes
    found += RepeatedClauses.check(self)
    found += ReferenceCheck.check(self, symbols, except: damaged)
    found += SourceCheck.check(self, except: damaged)
    found += CodesCheck.check(self, except: damaged)
    found += ExpressionCheck.check(self, symbols, except: damaged)
    found += ParameterCheck.check(self, symbols, except: damaged)
    found += PeriodCheck.check(self, symbols)
    found += RatingCheck.check(self, except: damaged)
    found += JudgementCheck.check(self)
    found += DerivedCheck.check(self, except: damaged)
    found += CycleCheck.check(self, symbols)
    found += DateCheck.check(self)
    // What is wrong already tells nothing about what can be: reasoning is for frameworks without errors.
    let isSound = !found.contains { $0.severity == .error }
    if isSound { found += LintCheck.bandGap.findings(in: self, except: damaged) }
    for lint in LintCheck.standard where isSound || !LintCheck.reasoned.contains(lint.code) {
      found += lint.findings(in: self, except: damaged)
    }
    return Diagnostic.inReadingOrder(found)
  }
}

/// Clauses that may be stated once and are stated twice.
enum RepeatedClauses {
  static func check(_ framework: Framework) -> [Diagnostic] {
    var found = repeated(framework.header) { ClauseText.header($0) }
    for place in framework.places { found += entity(place.clauses) }
    for partner in framework.partners { found += entity(partner.clauses) }
    if let policy = framework.policy { found += repeated(policy.clauses) { ClauseText.policy($0) } }
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

  private static func repeated<Clause: OrderedClause>(
    _ clauses: [Stated<Clause>],
    text: (Clause) -> String
  ) -> [Diagnostic] {
    // The clauses stand in canonical order, so those of one rank are neighbours.
    zip(clauses, clauses.dropFirst()).compactMap { first, second in
      guard first.clause.rank == second.clause.rank, !second.clause.isRepeatable else { return nil }
      let keyword = text(second.clause).split(separator: " ").first ?? ""
      let found = Diagnostic.repeatedClause(
        "'\(keyword)'",
        at: second.origin,
        first: first.origin
      )
      guard first.clause == second.clause else { return found }
      let repair = Repair("take away what is said twice", .safe, [.remove(second.origin)])
      return found.repaired(by: [repair])
    }
  }
}
