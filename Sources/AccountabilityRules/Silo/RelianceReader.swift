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

  private let causes: [String: [Reference]]

  /// Who supplies each source, for the partners together and for one of them.
  private let sources: [String: (shared: Reliance, own: Reliance)]

  /// The positions of the measures, each behind those of which it is made.
  private(set) var measuresInOrder: [Int] = []

  /// What is known of each result so far.
  private var known: [Key: Reliance] = [:]

  /// Whether a result was asked for before anything was known of it.
  private var asksEarly = false

  private struct Key: Hashable {
    let result: Result
    let isOwn: Bool
  }

  private enum Result: Hashable {
    case named(DeclarationKind, Int)
    case measures(MeasureSelection)
    case outcomes
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
  /// What is named is read before what names it, so that one pass is enough unless results look back at each other
  /// in a circle. Those are read again until nothing is added: the least that fits all of them.
  private mutating func settle() {
    let order = resultsInOrder()
    measuresInOrder = order.compactMap { result in
      if case .named(.measure, let index) = result { index } else { nil }
    }
    pass(order)
    guard asksEarly else { return }
    while pass(order) {}
    // A measure was sorted by the partners that were known at the time; now all are.
    for key in known.keys { known[key]?.forgetMeasures() }
    while pass(order) {}
  }

  /// Reads all results once, and says whether anything is known now that was not before.
  @discardableResult
  private mutating func pass(_ order: [Result]) -> Bool {
    var hasChanged = false
    for result in order {
      for isOwn in [false, true] {
        let key = Key(result: result, isOwn: isOwn)
        let found = read(result, isOwn ? .own : .shared)
        guard known[key] != found else { continue }
        known[key] = found
        hasChanged = true
      }
    }
    return hasChanged
  }

  /// All results, each behind those that it names.
  private func resultsInOrder() -> [Result] {
    let sets: [Result] =
      [.measures(.all), .outcomes]
      + framework.outcomes.indices.map { Result.measures(.ofOutcome($0)) }
    let first =
      measures.indices.map { Result.named(.measure, $0) }
      + symbols.names.map { Result.named($0.kind, $0.index) } + sets
    var seen: Set<Result> = []
    var order: [Result] = []
    for result in first where seen.insert(result).inserted {
      // A stack of our own: chains are as long as a framework is.
      var path: [(result: Result, next: [Result])] = [(result, results(in: result))]
      while let last = path.last {
        if let next = last.next.last {
          path[path.count - 1].next.removeLast()
          if seen.insert(next).inserted { path.append((next, results(in: next))) }
        } else {
          order.append(last.result)
          path.removeLast()
        }
      }
    }
    return order
  }

  /// The expressions of a declaration, but for those of the members of its sets.
  private func nodes(of kind: DeclarationKind, _ index: Int) -> [Node] {
    switch kind {
    case .measure: [measures[index].definition].compactMap(\.self)
    case .outcome: framework.outcomes[index].nodes
    case .score, .calculation: framework.derived[index].nodes
    case .rating: framework.ratings[index].nodes
    case .rule, .claim: framework.rules[index].nodes
    case .consequence: framework.consequences[index].nodes
    case .place, .partner, .codes, .sector, .source, .cohort, .parameter, .note: []
    }
  }

  /// The sets that a declaration is about.
  private func sets(of kind: DeclarationKind, _ index: Int) -> [SetExpression] {
    switch kind {
    case .score, .calculation: framework.derived[index].subjects
    case .rating: framework.ratings[index].subjects
    case .rule, .claim: framework.rules[index].sets
    case .measure, .outcome, .consequence, .place, .partner, .codes, .sector, .source, .cohort,
      .parameter, .note:
      []
    }
  }

  /// The results that a result is read from.
  private func results(in result: Result) -> [Result] {
    switch result {
    case .measures(let selection): return indices(of: selection).map { .named(.measure, $0) }
    case .outcomes: return framework.outcomes.indices.map { .named(.outcome, $0) }
    case .named(let kind, let index):
      let sets = sets(of: kind, index)
      var found = sets.flatMap(results)
      for node in nodes(of: kind, index) + sets.flatMap(\.nodes) {
        node.visit { part in found += results(namedBy: part) }
      }
      if kind == .outcome, let measure = standing(for: index) {
        found.append(.named(.measure, measure))
      }
      if kind == .consequence {
        found += (causes[framework.consequences[index].name.name] ?? []).compactMap(named)
      }
      return found
    }
  }

  /// The results that an expression names itself, what is inside it aside.
  private func results(namedBy node: Node) -> [Result] {
    switch node.form {
    case .name(let name): return [named(Reference(name))].compactMap(\.self)
    case .of(let name, _): return [named(name)].compactMap(\.self)
    case .count(.members(let set)), .quantified(_, let set, _): return results(in: set)
    case .statistic(let statistic):
      if case .across(let set) = statistic.range { return results(in: set) }
      return []
    default: return []
    }
  }

  private func results(in set: SetExpression) -> [Result] {
    switch subject(of: set, member: .own) {
    case .measures(let selection): [.measures(selection)]
    case .outcomes: [.outcomes]
    case .partner, .other: []
    }
  }

  private func named(_ name: Reference) -> Result? {
    symbols[name.name].map { .named($0.kind, $0.index) }
  }

  // MARK: Results

  /// On what a declaration hangs, as the shared value or as a partner's.
  mutating func reliance(of kind: DeclarationKind, _ index: Int, _ whose: Whose) -> Reliance {
    reliance(of: .named(kind, index), whose)
  }

  private mutating func reliance(of result: Result, _ whose: Whose) -> Reliance {
    switch whose {
    case .shared: remembered(result, isOwn: false)
    case .own: remembered(result, isOwn: true)
    case .each(let members): remembered(result, isOwn: true).spoken(of: members)
    }
  }

  /// What is known of a result by now; nothing of one that has not been read.
  private mutating func remembered(_ result: Result, isOwn: Bool) -> Reliance {
    if let found = known[Key(result: result, isOwn: isOwn)] { return found }
    asksEarly = true
    return .none
  }

  private mutating func read(_ result: Result, _ whose: Whose) -> Reliance {
    switch result {
    case .measures(let selection):
      joined(indices(of: selection).map { .named(.measure, $0) }, whose)
    case .outcomes: joined(framework.outcomes.indices.map { .named(.outcome, $0) }, whose)
    case .named(let kind, let index): read(kind, index, whose)
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

  private mutating func read(_ kind: DeclarationKind, _ index: Int, _ whose: Whose) -> Reliance {
    switch kind {
    case .measure: measure(index, whose)
    // An outcome's state is always that of the shared value.
    case .outcome: outcome(index)
    case .score, .calculation:
      subject(framework.derived[index].subjects, framework.derived[index].nodes, whose)
    case .rating:
      subject(framework.ratings[index].subjects, framework.ratings[index].nodes, whose)
    case .rule, .claim: rule(framework.rules[index])
    case .consequence: consequence(framework.consequences[index])
    case .source: source(framework.sources[index].name.name, whose)
    case .cohort: source(framework.cohorts[index].rows.source.name, whose)
    case .place, .partner, .codes, .sector, .parameter, .note: .none
    }
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
      found.formUnion(reliance(of: .named(.measure, measure), .shared))
    }
    return found
  }

  /// The measure that stands for an outcome in the states that have no clause.
  private func standing(for index: Int) -> Int? {
    let outcome = framework.outcomes[index]
    guard outcome.nodes.count < OutcomeClause.State.allCases.count else { return nil }
    let headlines = outcome.measures.indices.filter {
      outcome.measures[$0].uses.contains(.headline)
    }
    let standing = headlines.isEmpty ? Array(outcome.measures.indices) : headlines
    return standing.count == 1 ? starts[index] + standing[0] : nil
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
      guard let symbol = symbols[cause.name] else { continue }
      found.formUnion(
        reliance(of: .named(symbol.kind, symbol.index), .shared).spoken(of: allPartners)
      )
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
