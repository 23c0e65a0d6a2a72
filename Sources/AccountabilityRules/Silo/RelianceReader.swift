/// Finds on whose data each result hangs: from fields to their source, to who supplies it, through
/// measures of measures, scores, ratings, outcomes, rules and consequences.
///
/// - Complexity: O(size of the framework × partners and measures / 64): each result is looked at twice, once
///   for the shared value and once for a partner's.
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

  private var known: [Key: Reliance] = [:]
  private var underWay: Set<Key> = []

  private struct Key: Hashable {
    let result: Result
    let isOwn: Bool
  }

  private enum Result: Hashable {
    case named(DeclarationKind, Int)
    case measures(MeasureSelection)
    case outcomes
  }

  /// Beyond this a result hangs on data of which nothing is known; what is near is found first.
  private static let deepest = 64

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
    lookAhead()
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

  /// Finds what is named before what names it, so that long chains need no deep stack.
  private mutating func lookAhead() {
    for index in measures.indices { lookAhead(from: .named(.measure, index)) }
    for symbol in symbols.names { lookAhead(from: .named(symbol.kind, symbol.index)) }
  }

  private mutating func lookAhead(from first: Result) {
    guard isUnknown(first) else { return }
    var path: [(result: Result, next: [Result])] = [(first, resultsNamed(in: first))]
    var seen: Set<Result> = [first]
    while let last = path.last {
      if let next = last.next.last {
        path[path.count - 1].next.removeLast()
        guard isUnknown(next), seen.insert(next).inserted else { continue }
        path.append((next, resultsNamed(in: next)))
      } else {
        path.removeLast()
        _ = reliance(of: last.result, .shared)
        _ = reliance(of: last.result, .own)
      }
    }
  }

  private func isUnknown(_ result: Result) -> Bool {
    known[Key(result: result, isOwn: true)] == nil
  }

  /// The expressions of a declaration, but for those of the members of its sets.
  private func nodes(of kind: DeclarationKind, _ index: Int) -> [Node] {
    switch kind {
    case .measure: [measures[index].definition].compactMap(\.self)
    case .outcome:
      OutcomeClause.State.allCases.compactMap(framework.outcomes[index].condition)
    case .score, .calculation: framework.derived[index].nodes
    case .rating: framework.ratings[index].nodes
    case .rule, .claim: framework.rules[index].conditions + framework.rules[index].tested
    case .consequence:
      framework.consequences[index].conditions
        + framework.consequences[index].amounts.map(\.amount)
    case .place, .partner, .codes, .sector, .source, .cohort, .parameter, .note: []
    }
  }

  /// The results that stand in a declaration by their names.
  private func resultsNamed(in result: Result) -> [Result] {
    guard case .named(let kind, let index) = result else { return [] }
    var names: [String] = []
    for node in nodes(of: kind, index) {
      node.visit { part in
        switch part.form {
        case .name(let name): names.append(name)
        case .of(let name, _): names.append(name.name)
        default: break
        }
      }
    }
    return names.compactMap { name in
      symbols[name].map { Result.named($0.kind, $0.index) }
    }.filter { $0 != result }
  }

  // MARK: Results

  /// On what a declaration hangs, as the shared value or as a partner's.
  mutating func reliance(of kind: DeclarationKind, _ index: Int, _ whose: Whose) -> Reliance {
    reliance(of: .named(kind, index), whose)
  }

  private mutating func reliance(of result: Result, _ whose: Whose) -> Reliance {
    switch whose {
    case .shared: return remembered(result, isOwn: false)
    case .own: return remembered(result, isOwn: true)
    case .each(let members): return remembered(result, isOwn: true).spoken(of: members)
    }
  }

  private mutating func remembered(_ result: Result, isOwn: Bool) -> Reliance {
    let key = Key(result: result, isOwn: isOwn)
    if let found = known[key] { return found }
    // A result of an earlier period may be part of itself; that adds nobody's data.
    guard !underWay.contains(key) else { return .none }
    guard underWay.count < Self.deepest else { return .unknown }
    underWay.insert(key)
    let found = read(result, isOwn ? .own : .shared)
    underWay.remove(key)
    known[key] = found
    return found
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
    let conditions = OutcomeClause.State.allCases.compactMap(outcome.condition)
    var found = read(conditions, SubjectScope(.shared))
    guard conditions.count < OutcomeClause.State.allCases.count else { return found }
    let first = starts[index]
    let headlines = outcome.measures.indices.filter {
      outcome.measures[$0].uses.contains(.headline)
    }
    let standing = headlines.isEmpty ? Array(outcome.measures.indices) : headlines
    guard standing.count == 1 else { return found }
    found.formUnion(reliance(of: .named(.measure, first + standing[0]), .shared))
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
    found.formUnion(read(rule.conditions + rule.tested, scope))
    return found
  }

  private mutating func consequence(_ consequence: Consequence) -> Reliance {
    let nodes = consequence.conditions + consequence.amounts.map(\.amount)
    var found = read(nodes, SubjectScope(.shared))
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

  /// The positions of some measures among all.
  private func indices(of selection: MeasureSelection) -> Range<Int> {
    switch selection {
    case .all: measures.indices
    case .ofOutcome(let outcome): starts[outcome]..<starts[outcome + 1]
    }
  }

  /// What a set's members are.
  func subject(of set: SetExpression, member: Whose) -> Subject {
    switch set.kind {
    case .partners: .partner(member)
    case .measures: .measures(selection(of: set))
    case .outcomes: .outcomes
    case .places, .groups, .persons: .other
    }
  }

  /// The measures that a set may have as members; all, where more than their outcome tells them apart.
  private func selection(of set: SetExpression) -> MeasureSelection {
    for filter in set.filters {
      guard case .of(let node) = filter, let name = node.reference?.name,
        let outcome = symbols.index(name, of: .outcome)
      else { continue }
      return .ofOutcome(outcome)
    }
    return .all
  }

  /// The partners that a set may have as members.
  func members(of set: SetExpression) -> PositionSet {
    for filter in set.filters {
      guard case .role(let role, let name) = filter,
        let outcome = symbols.index(name.name, of: .outcome)
      else { continue }
      let partners = framework.outcomes[outcome].partners(role)
      return PositionSet(partners.compactMap { positions[$0] })
    }
    return allPartners
  }
}

extension RatingScale {
  /// All expressions in it.
  package var nodes: [Node] {
    [value].compactMap(\.self) + cases.flatMap(\.condition.nodes) + gates.map(\.condition)
  }
}

extension Rule {
  /// What it requires and forbids.
  package var tested: [Node] {
    clauses.compactMap { stated in
      switch stated.clause {
      case .require(let node), .forbid(let node): node
      case .forEach, .when, .auditedBy, .then, .common: nil
      }
    }
  }
}
