/// Finds on whose data each result hangs: from fields to their source, to who supplies it, through
/// measures of measures, scores, ratings, outcomes, rules and consequences.
///
/// - Complexity: O(size of the framework × partners and measures / 64): each result is read twice, once
///   for the shared value and once for a partner's; a few times more where results look back at each other.
struct RelianceReader {
  let framework: Framework
  let symbols: Symbols
  let measures: [Measure]
  let positions: [String: Int]
  let allPartners: PositionSet

  /// The position of each outcome's first measure among all, and behind the last of them.
  let starts: [Int]

  /// What each consequence follows from.
  let causes: [String: [Reference]]

  /// Who supplies each source, for the partners together and for one of them.
  private let sources: [String: (shared: Reliance, own: Reliance)]

  /// The positions of the measures, each behind those of which it is made.
  private(set) var measuresInOrder: [Int] = []

  /// What is known of each result so far, by its number.
  private var known: [Known] = []

  private let numbers: ResultNumbers

  /// Whether a result was asked for before anything was known of it.
  private var asksEarly = false

  private struct Known {
    var shared: Reliance?
    var own: Reliance?
  }

  init(_ framework: Framework, _ symbols: Symbols, positions: [String: Int]) {
    self.framework = framework
    self.positions = positions
    self.symbols = symbols
    measures = framework.measures
    causes = framework.causes
    starts = framework.outcomes.reduce(into: [0]) { starts, outcome in
      starts.append((starts.last ?? 0) + outcome.measures.count)
    }
    numbers = ResultNumbers(framework, measures: measures.count)
    known = Array(repeating: Known(), count: numbers.count)
    let all = PositionSet(framework.partners.indices)
    allPartners = all
    sources = Dictionary(
      framework.sources.map { ($0.name.name, Self.supply(of: $0, positions, all: all)) }
    ) { first, _ in first }
    settle()
  }

  /// Who supplies a source: those it names; where it has a field for the partner, a partner's rows are its own.
  private static func supply(
    of source: Source,
    _ positions: [String: Int],
    all: PositionSet
  ) -> (shared: Reliance, own: Reliance) {
    let named = PositionSet(source.suppliers.compactMap { positions[$0.name] })
    let hasPartner = source.fields.contains { $0.type == .partner }
    let shared =
      !named.isEmpty
      ? Reliance(partners: named)
      : hasPartner && !all.isEmpty ? Reliance(partners: all, isAssumed: true) : .unknown
    let owners = named.isEmpty ? all : named
    return (shared, hasPartner ? Reliance(isOwn: true, owners: owners) : shared)
  }

  // MARK: Order

  /// Finds on what all results hang.
  ///
  /// As a rule one pass is enough: what is named stands before what names it. Where it does not, results are sorted so
  /// that it does; and those that look back at each other in a circle are read again until nothing is added: the
  /// least that fits all of them.
  private mutating func settle() {
    measuresInOrder = Array(measures.indices)
    pass(numbers.all)
    guard asksEarly else { return }
    known = Array(repeating: Known(), count: numbers.count)
    asksEarly = false
    let order = resultsInOrder()
    measuresInOrder = order.compactMap { result in
      if case .measure(let index) = result { index } else { nil }
    }
    pass(order)
    guard asksEarly else { return }
    while pass(order) {}
    // A measure was sorted by the partners that were known at the time; now all are.
    for index in known.indices {
      known[index].shared?.forgetMeasures()
      known[index].own?.forgetMeasures()
    }
    while pass(order) {}
  }

  /// Reads all results once, and says whether anything is known now that was not before.
  @discardableResult
  private mutating func pass(_ order: [Result]) -> Bool {
    var hasChanged = false
    for result in order {
      let number = numbers[result]
      let shared = read(result, .shared)
      let own = result.isAlwaysShared ? shared : read(result, .own)
      guard known[number].shared != shared || known[number].own != own else { continue }
      known[number] = Known(shared: shared, own: own)
      hasChanged = true
    }
    return hasChanged
  }

  /// All results, each behind those that it names.
  private func resultsInOrder() -> [Result] {
    var seen = [Bool](repeating: false, count: numbers.count)
    var order: [Result] = []
    order.reserveCapacity(numbers.count)
    for result in numbers.all where !seen[numbers[result]] {
      seen[numbers[result]] = true
      // A stack of our own: chains are as long as a framework is.
      var path: [(result: Result, next: [Result])] = [(result, results(in: result))]
      while let last = path.last {
        if let next = last.next.last {
          path[path.count - 1].next.removeLast()
          guard !seen[numbers[next]] else { continue }
          seen[numbers[next]] = true
          path.append((next, results(in: next)))
        } else {
          order.append(last.result)
          path.removeLast()
        }
      }
    }
    return order
  }

  // MARK: Results

  /// On what a result hangs, as the shared value or as a partner's.
  mutating func reliance(of result: Result, _ whose: Whose) -> Reliance {
    let known = known[numbers[result]]
    let found = whose == .shared ? known.shared : known.own
    guard let found else {
      // Nothing is known yet of one that has not been read.
      asksEarly = true
      return .none
    }
    return if case .each(let members) = whose { found.spoken(of: members) } else { found }
  }

  private mutating func read(_ result: Result, _ whose: Whose) -> Reliance {
    switch result {
    case .measure(let index): measure(index, whose)
    // An outcome's state is always that of the shared value.
    case .outcome(let index): outcome(index)
    case .derived(let index):
      subject(framework.derived[index].subjects, framework.derived[index].nodes, whose)
    case .rating(let index):
      subject(framework.ratings[index].subjects, framework.ratings[index].nodes, whose)
    case .rule(let index): rule(framework.rules[index])
    case .consequence(let index): consequence(framework.consequences[index])
    case .measures(let selection): joined(indices(of: selection).map { .measure($0) }, whose)
    case .outcomes: joined(framework.outcomes.indices.map { .outcome($0) }, whose)
    }
  }

  mutating func all(_ selection: MeasureSelection, _ whose: Whose) -> Reliance {
    reliance(of: .measures(selection), whose)
  }

  mutating func outcomes(_ whose: Whose) -> Reliance { reliance(of: .outcomes, whose) }

  private mutating func joined(_ results: [Result], _ whose: Whose) -> Reliance {
    var found = Reliance.none
    for result in results { found.formUnion(reliance(of: result, whose)) }
    return found
  }

  private mutating func measure(_ index: Int, _ whose: Whose) -> Reliance {
    let measure = measures[index]
    if whose == .shared, let stated = measure.statedSuppliers {
      let partners = PositionSet(stated.compactMap { positions[$0.name] })
      return Reliance(partners: partners, isOpen: partners.isEmpty).of(measure: index)
    }
    guard let definition = measure.definition else { return Reliance.unknown.of(measure: index) }
    return read(definition, SubjectScope(whose)).of(measure: index)
  }

  /// Its clauses, and for a state without a clause the measure that stands for it.
  private mutating func outcome(_ index: Int) -> Reliance {
    let outcome = framework.outcomes[index]
    var found = read(outcome.nodes, SubjectScope(.shared))
    if let measure = standing(for: index) {
      found.formUnion(reliance(of: .measure(measure), .shared))
    }
    return found
  }

  /// Scores and ratings: in those of partners a bare name is the partner's own.
  private mutating func subject(
    _ sets: [SetExpression],
    _ nodes: [Node],
    _ whose: Whose
  ) -> Reliance {
    let isOfPartners = sets.contains { $0.kind == .partners }
    let whose = isOfPartners && whose == .shared ? .each(allPartners) : whose
    var scope = SubjectScope(whose)
    var found = Reliance.none
    for set in sets {
      let subject = set.kind == .partners ? Subject.partner(whose) : .other
      scope = scope.inside(subject, called: set.alias, moves: false)
      found.formUnion(read(set.condition.map { [$0] } ?? [], scope))
    }
    found.formUnion(read(nodes, scope))
    return found
  }

  /// In a rule a bare name is the shared value, and a partner that it is about is `own`.
  private mutating func rule(_ rule: Rule) -> Reliance {
    var scope = SubjectScope(.shared)
    var found = Reliance.none
    for set in rule.sets {
      scope = scope.inside(subject(of: set, member: .own), called: set.alias, moves: false)
      found.formUnion(read(set.condition.map { [$0] } ?? [], scope))
    }
    found.formUnion(read(rule.nodes, scope))
    return found
  }

  private mutating func consequence(_ consequence: Consequence) -> Reliance {
    var found = read(consequence.nodes, SubjectScope(.shared))
    for cause in causes[consequence.name.name] ?? [] {
      guard let result = result(named: cause.name) else { continue }
      found.formUnion(reliance(of: result, .shared).spoken(of: allPartners))
    }
    return found
  }

  func source(_ name: String, _ whose: Whose) -> Reliance {
    if let index = symbols.index(name, of: .cohort) {
      return source(ofCohort: framework.cohorts[index], whose)
    }
    guard let supply = sources[name] else { return .unknown }
    switch whose {
    case .shared: return supply.shared
    case .own: return supply.own
    case .each(let members): return supply.own.spoken(of: members)
    }
  }

  /// A cohort is found among the rows of a source, and is not made of another cohort.
  private func source(ofCohort cohort: Cohort, _ whose: Whose) -> Reliance {
    let name = cohort.rows.source.name
    return sources[name] == nil ? .unknown : source(name, whose)
  }
}
