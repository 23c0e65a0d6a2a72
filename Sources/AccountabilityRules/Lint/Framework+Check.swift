extension Framework {
  /// Everything that is wrong with the framework's meaning, and every question of policy that it leaves
  /// open, in reading order.
  ///
  /// Where there are exceptions, each stage that they bring about is checked.
  ///
  /// - Parameter date: The day on which it is asked, for checks such as `overdue-review`; without it
  ///   they are not asked.
  /// - Returns: What was found.
  /// - Complexity: O(size of the framework × log of the number of names), for each stage.
  public func check(asOf date: CalendarDate? = nil) -> [Diagnostic] {
    check(asOf: date, except: [], isSound: true)
  }

  /// What must be put right before the framework can be evaluated; no other questions are asked.
  package var errors: [Diagnostic] {
    check(asOf: nil, except: [], isSound: true, errorsOnly: true)
      .filter { $0.severity == .error }
  }

  /// Everything that is wrong, except what declarations leave unstated that could not be read whole.
  package func check(
    asOf date: CalendarDate?,
    except damaged: Set<String>,
    isSound: Bool,
    errorsOnly: Bool = false
  ) -> [Diagnostic] {
    guard !exceptions.isEmpty else {
      return checkAsItStands(
        asOf: date,
        except: damaged,
        isSound: isSound,
        errorsOnly: errorsOnly
      )
    }
    let differing = ExceptionCheck.check(self, except: damaged)
    let isSound = isSound && !differing.contains { $0.severity == .error }
    let stages = stages.map { stage in
      // What depends on the day is asked of the stage that holds on it.
      let date = date.flatMap { isStage(stage, on: $0) ? $0 : nil }
      let found = stage.framework.checkAsItStands(
        asOf: date,
        except: damaged,
        isSound: isSound,
        errorsOnly: errorsOnly
      )
      return LeftOutNames(stage, of: self).blamed(found)
    }
    return Diagnostic.inReadingOrder(differing + LintRun.joined(stages))
  }

  private func isStage(_ stage: Stage, on date: CalendarDate) -> Bool {
    stage.exceptions == exceptions.filter { $0.isInForce(on: date) }
  }

  /// Everything that is wrong with the declarations alone, whatever exceptions there are.
  private func checkAsItStands(
    asOf date: CalendarDate?,
    except damaged: Set<String>,
    isSound: Bool,
    errorsOnly: Bool
  ) -> [Diagnostic] {
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
    found += AllowanceCheck.check(self, symbols)
    found += LintRun.findings(
      in: self,
      asOf: date,
      except: damaged,
      isSound: isSound && !found.contains { $0.severity == .error },
      errorsOnly: errorsOnly
    )
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
      return .repeatedClause("'\(keyword)'", second, first: first)
    }
  }
}
