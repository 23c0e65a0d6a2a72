// Declarations were given their clauses' places by their own braces; what they lack is the place of
// their name, and of what stands beside it. See `Node+Located.swift`.

extension FrameworkItem {
  package func located(at origin: Origin) -> FrameworkItem {
    switch self {
    case .header(let clause): .header(Stated(clause.clause.located(at: origin), at: origin))
    case .calendar(let calendar):
      .calendar(
        Calendar(calendar.yearKind, calendar.grain, from: calendar.start, at: origin)
      )
    case .place(let place): .place(place.located(at: origin))
    case .partner(let partner): .partner(partner.located(at: origin))
    case .sector(let sector):
      .sector(Sector(name: sector.name.located(at: origin), title: sector.statedTitle))
    case .policy(let policy): .policy(Policy(clauses: policy.clauses, at: origin))
    case .codes(let codes): .codes(codes.located(at: origin))
    case .source(let source): .source(source.located(at: origin))
    case .cohort(let cohort): .cohort(cohort.located(at: origin))
    case .outcome(let outcome): .outcome(outcome.located(at: origin))
    case .measure(let measure): .measure(measure.located(at: origin))
    case .derived(let derived): .derived(derived.located(at: origin))
    case .parameter(let parameter): .parameter(parameter.located(at: origin))
    case .rating(let rating): .rating(rating.located(at: origin))
    case .rule(let rule): .rule(rule.located(at: origin))
    case .consequence(let consequence): .consequence(consequence.located(at: origin))
    case .note(let note): .note(note.located(at: origin))
    case .exception(let exception): .exception(exception.located(at: origin))
    case .test(let test): .test(Test(title: test.title, clauses: test.clauses, at: origin))
    }
  }
}

extension EntityClause {
  package func located(at origin: Origin) -> EntityClause {
    switch self {
    case .sector(let name): .sector(name.located(at: origin))
    case .within(let name): .within(name.located(at: origin))
    case .code, .from, .until: self
    case .with(let name, let node): .with(name.located(at: origin), node.located(at: origin))
    case .replaces(let names): .replaces(names.located(at: origin))
    }
  }
}

extension [Stated<EntityClause>] {
  fileprivate func located(at origin: Origin) -> [Stated<EntityClause>] {
    map { Stated($0.clause.located(at: origin), at: origin) }
  }
}

extension Place {
  fileprivate func located(at origin: Origin) -> Place {
    Place(
      name: name.located(at: origin),
      title: statedTitle,
      clauses: clauses.located(at: origin)
    )
  }
}

extension Partner {
  fileprivate func located(at origin: Origin) -> Partner {
    Partner(
      name: name.located(at: origin),
      title: statedTitle,
      clauses: clauses.located(at: origin)
    )
  }
}

extension Codes {
  fileprivate func located(at origin: Origin) -> Codes {
    Codes(name: name.located(at: origin), title: statedTitle, ends: ends, clauses: clauses)
  }
}

extension Source {
  fileprivate func located(at origin: Origin) -> Source {
    Source(kind, name: name.located(at: origin), title: statedTitle, clauses: clauses)
  }
}

extension Cohort {
  fileprivate func located(at origin: Origin) -> Cohort {
    Cohort(
      name: name.located(at: origin),
      title: statedTitle,
      persons: rows.located(at: origin)
    )
  }
}

extension Outcome {
  fileprivate func located(at origin: Origin) -> Outcome {
    Outcome(
      name: name.located(at: origin),
      title: statedTitle,
      clauses: clauses,
      measures: measures
    )
  }
}

extension Measure {
  package func located(at origin: Origin) -> Measure {
    Measure(
      name: name.located(at: origin),
      title: statedTitle,
      definition: definition.located(at: origin),
      clauses: clauses
    )
  }
}

extension Derived {
  fileprivate func located(at origin: Origin) -> Derived {
    Derived(
      kind,
      name: name.located(at: origin),
      title: statedTitle,
      subjects: subjects.map { $0.located(at: origin) },
      definition: definition.located(at: origin),
      value: value.located(at: origin),
      isInterpolated: isInterpolated,
      clauses: clauses
    )
  }
}

extension RatingScale {
  fileprivate func located(at origin: Origin) -> RatingScale {
    RatingScale(
      name: name.located(at: origin),
      title: statedTitle,
      subjects: subjects.map { $0.located(at: origin) },
      value: value.located(at: origin),
      clauses: clauses
    )
  }
}

extension Rule {
  fileprivate func located(at origin: Origin) -> Rule {
    Rule(kind, name: name.located(at: origin), title: statedTitle, clauses: clauses)
  }
}

extension Consequence {
  fileprivate func located(at origin: Origin) -> Consequence {
    Consequence(name: name.located(at: origin), title: statedTitle, clauses: clauses)
  }
}

extension Note {
  fileprivate func located(at origin: Origin) -> Note {
    Note(kind: kind, name: name.located(at: origin), title: statedTitle, clauses: clauses)
  }
}
