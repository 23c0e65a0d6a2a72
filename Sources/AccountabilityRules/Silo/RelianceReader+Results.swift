// The results that hang on data, and which of them is made of which.

extension RelianceReader {
  /// Something that is worked out from data, by its position among its kind.
  enum Result: Hashable {
    case measure(Int)
    case outcome(Int)
    case derived(Int)
    case rating(Int)

    /// A rule or a claim.
    case rule(Int)

    case consequence(Int)

    /// All members of a set.
    case measures(MeasureSelection)
    case outcomes

    init?(_ symbol: Symbols.Symbol) {
      switch symbol.kind {
      case .measure: self = .measure(symbol.index)
      case .outcome: self = .outcome(symbol.index)
      case .score, .calculation: self = .derived(symbol.index)
      case .rating: self = .rating(symbol.index)
      case .rule, .claim: self = .rule(symbol.index)
      case .consequence: self = .consequence(symbol.index)
      case .place, .partner, .codes, .sector, .source, .cohort, .parameter, .note: return nil
      }
    }

    /// Whether it is the same for a partner as for all of them.
    var isAlwaysShared: Bool {
      switch self {
      case .outcome, .outcomes, .rule, .consequence: true
      case .measure, .measures, .derived, .rating: false
      }
    }
  }

  /// Numbers all results of a framework, in the order in which the one is mostly made of the other.
  struct ResultNumbers {
    private let measures: Int
    private let outcomes: Int
    private let derived: Int
    private let ratings: Int
    private let rules: Int
    private let consequences: Int

    init(_ framework: Framework, measures: Int) {
      self.measures = measures
      outcomes = framework.outcomes.count
      derived = framework.derived.count
      ratings = framework.ratings.count
      rules = framework.rules.count
      consequences = framework.consequences.count
    }

    var count: Int { firstConsequence + consequences }

    private var firstSelection: Int { measures + 1 }
    private var firstOutcome: Int { firstSelection + outcomes }
    private var firstDerived: Int { firstOutcome + outcomes + 1 }
    private var firstRating: Int { firstDerived + derived }
    private var firstRule: Int { firstRating + ratings }
    private var firstConsequence: Int { firstRule + rules }

    subscript(_ result: Result) -> Int {
      switch result {
      case .measure(let index): index
      case .measures(.all): measures
      case .measures(.ofOutcome(let index)): firstSelection + index
      case .outcome(let index): firstOutcome + index
      case .outcomes: firstOutcome + outcomes
      case .derived(let index): firstDerived + index
      case .rating(let index): firstRating + index
      case .rule(let index): firstRule + index
      case .consequence(let index): firstConsequence + index
      }
    }

    /// All results by their numbers.
    var all: [Result] {
      (0..<measures).map { .measure($0) } + [.measures(.all)]
        + (0..<outcomes).map { .measures(.ofOutcome($0)) }
        + (0..<outcomes).map { .outcome($0) } + [.outcomes]
        + (0..<derived).map { .derived($0) }
        + (0..<ratings).map { .rating($0) }
        + (0..<rules).map { .rule($0) }
        + (0..<consequences).map { .consequence($0) }
    }
  }

  /// The result that a name stands for.
  func result(named name: String) -> Result? { symbols[name].flatMap { Result($0) } }

  /// The results that a result is read from.
  func results(in result: Result) -> [Result] {
    switch result {
    case .measures(let selection): return indices(of: selection).map { .measure($0) }
    case .outcomes: return framework.outcomes.indices.map { .outcome($0) }
    case .measure(let index): return results(in: [measures[index].definition].compactMap(\.self))
    case .outcome(let index):
      let measure = standing(for: index).map { Result.measure($0) }
      return results(in: framework.outcomes[index].nodes) + [measure].compactMap(\.self)
    case .derived(let index):
      let derived = framework.derived[index]
      return results(in: derived.nodes, about: derived.subjects)
    case .rating(let index):
      let rating = framework.ratings[index]
      return results(in: rating.nodes, about: rating.subjects)
    case .rule(let index):
      let rule = framework.rules[index]
      return results(in: rule.nodes, about: rule.sets)
    case .consequence(let index):
      let consequence = framework.consequences[index]
      let causes = causes[consequence.name.name] ?? []
      return results(in: consequence.nodes) + causes.compactMap { self.result(named: $0.name) }
    }
  }

  private func results(in nodes: [Node], about sets: [SetExpression] = []) -> [Result] {
    var found = sets.flatMap(results)
    for node in nodes + sets.flatMap(\.nodes) {
      node.visit { part in found += results(namedBy: part) }
    }
    return found
  }

  /// The results that an expression names itself, what is inside it aside.
  private func results(namedBy node: Node) -> [Result] {
    switch node.form {
    case .name(let name): return [result(named: name)].compactMap(\.self)
    case .of(let name, _): return [result(named: name.name)].compactMap(\.self)
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

  /// The measure that stands for an outcome in the states that have no clause.
  func standing(for index: Int) -> Int? {
    let outcome = framework.outcomes[index]
    guard outcome.nodes.count < OutcomeClause.State.allCases.count else { return nil }
    let headlines = outcome.measures.indices.filter {
      outcome.measures[$0].uses.contains(.headline)
    }
    let standing = headlines.isEmpty ? Array(outcome.measures.indices) : headlines
    return standing.count == 1 ? starts[index] + standing[0] : nil
  }
}
