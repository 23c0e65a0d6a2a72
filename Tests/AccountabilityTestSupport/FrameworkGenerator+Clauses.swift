package import AccountabilityRules

extension FrameworkGenerator {
  /// A framework with about one declaration of each kind.
  package mutating func framework() -> Framework {
    var items: [FrameworkItem] = []
    for clause in some(2...5, { $0.header() }) { items.append(.header(clause)) }
    if let calendar = maybe({ $0.calendar() }) { items.append(.calendar(calendar)) }
    for _ in 0..<integer(1...2) { items.append(.place(place())) }
    for _ in 0..<integer(1...2) { items.append(.partner(partner())) }
    if let sector = maybe({ $0.sector() }) { items.append(.sector(sector)) }
    if let policy = maybe({ $0.policy() }) { items.append(.policy(policy)) }
    if let codes = maybe({ $0.codes() }) { items.append(.codes(codes)) }
    for _ in 0..<integer(1...2) { items.append(.source(source())) }
    if let cohort = maybe({ $0.cohort() }) { items.append(.cohort(cohort)) }
    items.append(.outcome(outcome()))
    if let measure = maybe({ $0.measure() }) { items.append(.measure(measure)) }
    items.append(.derived(derived()))
    for _ in 0..<integer(0...2) { items.append(.parameter(parameter())) }
    items.append(.rating(rating()))
    for _ in 0..<integer(1...2) { items.append(.rule(rule())) }
    items.append(.consequence(consequence()))
    for _ in 0..<integer(1...2) { items.append(.note(note())) }
    for _ in 0..<integer(1...2) { items.append(.exception(exception())) }
    if let test = maybe({ $0.test() }) { items.append(.test(test)) }
    return Framework(name: declared(), title: text(), items: items)
  }

  private mutating func cohort() -> Cohort {
    Cohort(name: declared(), title: title(), persons: rows())
  }

  mutating func title() -> String? { maybe { $0.text() } }

  private func stated<Clause>(_ clause: Clause) -> Stated<Clause> {
    Stated(clause, at: .unknown)
  }

  mutating func clauses<Clause>(
    _ count: ClosedRange<Int>,
    _ make: (inout FrameworkGenerator) -> Clause
  ) -> [Stated<Clause>] {
    some(count, make).map { Stated($0, at: .unknown) }
  }

  private mutating func header() -> Stated<HeaderClause> {
    let versions = ["2026.1", "3", "1.2.3"]
    let levels = Diagnostic.Severity.allCases
    switch integer(1...8) {
    case 1: return stated(.language(1))
    case 2: return stated(.version(one(of: versions)))
    case 3: return stated(.replaces(one(of: versions), because: text()))
    case 4: return stated(.vision(text()))
    case 5: return stated(.agreed(by: references(), on: date()))
    case 6: return stated(.treat(declared(), as: one(of: levels), because: text()))
    case 7:
      return stated(.treatWith(declared(), declared(), stated(plainNumber()), because: text()))
    default: return stated(.common(common()))
    }
  }

  mutating func common() -> CommonClause {
    switch integer(1...6) {
    case 1: return .because(text())
    case 2: return .reference(text())
    case 3: return .written(by: text(), on: maybe { $0.date() })
    case 4: return .checked(by: text(), on: maybe { $0.date() })
    case 5: return .review(by: date())
    default: return .allow(declared(), in: maybe { $0.declared() }, because: text())
    }
  }

  private mutating func calendar() -> Calendar {
    let kind = one(of: YearKind.allCases)
    let start = kind == .calendar ? nil : maybe { $0.one(of: Month.allCases) }
    return Calendar(kind, longGrain(), from: start, at: .unknown)
  }

  // MARK: Entities and policy

  private mutating func place() -> Place {
    Place(name: declared(), title: title(), clauses: clauses(0...4) { $0.entityClause() })
  }

  private mutating func partner() -> Partner {
    Partner(name: declared(), title: title(), clauses: clauses(0...4) { $0.entityClause() })
  }

  private mutating func entityClause() -> EntityClause {
    switch integer(1...8) {
    case 1, 2: .sector(declared())
    case 3: .within(declared())
    case 4: .code(texts())
    case 5: .with(declared(), value())
    case 6: .from(date())
    case 7: .until(date())
    default: .replaces(references())
    }
  }

  mutating func policy() -> Policy {
    let parts = clauses(0...4) { (generator) -> PolicyClause in
      switch generator.integer(1...11) {
      case 1: .missing(generator.missingPolicy())
      case 2: .coverage(generator.bound())
      case 3: .rounding(generator.rounding())
      case 4: .interval(generator.interval())
      case 5: .ties(generator.one(of: Ties.allCases))
      case 6: .quantiles(by: generator.declared())
      case 7: .publishWithSecondarySuppression
      case 8: .publishTo(generator.references())
      case 9: .refuseSources(above: generator.percent())
      case 10:
        .publish(
          counts: generator.bound(),
          roundedTo: generator.maybe { NumberLiteral($0.step()) }
        )
      default: .common(generator.common())
      }
    }
    return Policy(clauses: parts, at: .unknown)
  }

  private mutating func interval() -> IntervalMethod { IntervalMethod(percent(), by: declared()) }

  private mutating func step() -> ExactNumber { ExactNumber(integer(1...10)) }

  private mutating func reasons() -> [MissingReason] {
    some(0...2) { $0.one(of: MissingReason.allCases) }
  }

  private mutating func missingPolicy() -> MissingPolicy {
    switch integer(1...3) {
    case 1: MissingPolicy(.staysMissing, for: reasons())
    case 2: MissingPolicy(.leftOut(known()), for: reasons())
    default: MissingPolicy(.counts(as: expression(.number), because: text()), for: reasons())
    }
  }

  // MARK: Outcomes and measures

  mutating func outcome() -> Outcome {
    let parts = clauses(1...4) { (generator) -> OutcomeClause in
      switch generator.integer(1...6) {
      case 1: .role(generator.one(of: Role.allCases), generator.references())
      case 2: .heardThrough(generator.references())
      case 3: .within(generator.declared())
      case 4:
        .state(
          generator.one(of: OutcomeClause.State.allCases),
          when: generator.expression(.condition)
        )
      case 5: .with(generator.declared(), generator.value())
      default: .common(generator.common())
      }
    }
    let measures = some(1...2) { $0.measure() }
    return Outcome(name: declared(), title: title(), clauses: parts, measures: measures)
  }

  mutating func measure() -> Measure {
    Measure(
      name: declared(),
      title: title(),
      definition: chance(3, in: 4) ? expression(chance(5, in: 6) ? .number : .condition) : nil,
      clauses: clauses(0...6) { $0.chance(1, in: 2) ? $0.judgement() : $0.measureClause() }
    )
  }

  private mutating func measureClause() -> MeasureClause {
    switch integer(1...16) {
    case 12: .timing(Timing(every: grain(), due: maybe { $0.duration() }))
    case 13: .groups(some(1...2) { $0.declared() })
    case 14: .suppliedBy(references())
    case 16:
      .rated(by: some(1...2) { $0.one(of: Rater.allCases) }, against: maybe { $0.declared() })
    case 15: .interval(interval())
    case 1: .kind(one(of: MeasureKind.allCases), some(0...2) { $0.one(of: MeasureUse.allCases) })
    case 2: .balances(references())
    case 3: .contributes(to: references())
    case 4: .direction(direction())
    case 5: .unit(text())
    case 6: .decimals(integer(0...3))
    case 7: .range(expression(.number), expression(.number), isWhole: chance(1, in: 2))
    case 8: .ownedBy(references())
    case 9: .with(declared(), value())
    case 10: .missing(missingPolicy())
    default: .common(common())
    }
  }

  private mutating func judgement() -> MeasureClause {
    switch integer(1...7) {
    case 1: .denominator(bound())
    case 2: .coverage(bound())
    case 3: .baseline(time())
    case 4: .realChange(realChange())
    case 5: .target(Target(bound(), by: maybe { $0.time() }))
    case 6: .milestone(bound(), by: time())
    default: .trajectory(one(of: Trajectory.allCases))
    }
  }

  private mutating func direction() -> Direction {
    let range = RangeOfGood(expression(.number), expression(.number))
    return one(of: [.higherIsBetter, .lowerIsBetter, .neitherIsBetter, .betweenIsBetter(range)])
  }

  private mutating func realChange() -> RealChange {
    switch integer(1...4) {
    case 1: RealChange(.beyondInterval(since: time()))
    case 2: RealChange(.method(declared(), over: window(), at: maybe { $0.percent() }))
    default: RealChange(bound(), since: time())
    }
  }
}
