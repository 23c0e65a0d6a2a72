import AccountabilityRules

/// The measures that a rule speaks of: they say for which places and periods it stands.
struct RuleMeasures {
  private let framework: Framework
  private let symbols: Symbols

  init(_ framework: Framework, _ symbols: Symbols) {
    self.framework = framework
    self.symbols = symbols
  }

  func measures(of rule: Rule) -> Set<Int> {
    var seen: Set<String> = []
    var found: Set<Int> = []
    for stated in rule.clauses {
      switch stated.clause {
      case .when(let node), .require(let node), .forbid(let node): collect(node, &found, &seen)
      case .forEach(let sets):
        for set in sets where set.kind == .outcomes || set.kind == .measures {
          found.formUnion(framework.measures.indices)
        }
      case .auditedBy, .then, .common: break
      }
    }
    return found.isEmpty ? Set(framework.measures.indices) : found
  }

  /// The measures that an expression speaks of.
  func measures(in node: Node) -> Set<Int> {
    var seen: Set<String> = []
    var found: Set<Int> = []
    collect(node, &found, &seen)
    return found
  }

  /// The measures that a score or calculation speaks of, all of them where it speaks of none.
  func measures(ofDerived index: Int) -> Set<Int> {
    let found = framework.derived[index].nodes.map(measures(in:)).reduce(into: Set<Int>()) {
      $0.formUnion($1)
    }
    return found.isEmpty ? Set(framework.measures.indices) : found
  }

  /// The measures that a consequence speaks of, itself or through what leads to it.
  func measures(of consequence: Consequence) -> Set<Int> {
    var seen: Set<String> = [consequence.name.name]
    var found: Set<Int> = []
    self.consequence(consequence, &found, &seen)
    return found.isEmpty ? Set(framework.measures.indices) : found
  }

  private func consequence(
    _ consequence: Consequence,
    _ found: inout Set<Int>,
    _ seen: inout Set<String>
  ) {
    let name = consequence.name.name
    for node in consequence.conditions + consequence.amounts.map(\.amount) {
      collect(node, &found, &seen)
    }
    for rule in framework.rules where rule.leads(to: name) { found.formUnion(measures(of: rule)) }
    for other in framework.consequences
    where other.leads(to: name) && seen.insert(other.name.name).inserted {
      self.consequence(other, &found, &seen)
    }
  }

  private func collect(_ node: Node, _ found: inout Set<Int>, _ seen: inout Set<String>) {
    var names: [String] = []
    node.visit { node in
      switch node.form {
      case .name(let name): names.append(name)
      case .of(let name, _): names.append(name.name)
      case .quantified(_, let set, _) where set.kind == .measures,
        .count(.members(let set)) where set.kind == .measures:
        found.formUnion(measures(of: set))
      case .statistic(let statistic):
        guard case .across(let set) = statistic.range, set.kind == .measures else { break }
        found.formUnion(measures(of: set))
      default: break
      }
    }
    for name in names where seen.insert(name).inserted {
      guard let symbol = symbols[name] else { continue }
      switch symbol.kind {
      case .measure: found.insert(symbol.index)
      case .outcome: outcome(symbol.index, &found, &seen)
      case .rating:
        for line in framework.ratings[symbol.index].cases {
          if case .when(let node) = line.condition { collect(node, &found, &seen) }
        }
      case .score, .calculation:
        for node in framework.derived[symbol.index].nodes { collect(node, &found, &seen) }
      case .consequence: consequence(framework.consequences[symbol.index], &found, &seen)
      case .place, .partner, .sector, .codes, .source, .cohort, .parameter, .rule, .claim, .note:
        break
      }
    }
  }

  private func measures(of set: SetExpression) -> Set<Int> {
    for filter in set.filters {
      guard case .of(let node) = filter, let outcome = node.reference,
        let symbol = symbols[outcome.name]
      else { continue }
      return framework.measureIndices(of: symbol.index)
    }
    return Set(framework.measures.indices)
  }

  private func outcome(_ index: Int, _ found: inout Set<Int>, _ seen: inout Set<String>) {
    let outcome = framework.outcomes[index]
    let nodes = OutcomeClause.State.allCases.compactMap(outcome.condition)
    for node in nodes { collect(node, &found, &seen) }
    if nodes.isEmpty { found.formUnion(framework.measureIndices(of: index)) }
  }
}

extension Framework {
  /// The positions of an outcome's measures among all measures.
  func measureIndices(of outcome: Int) -> Set<Int> {
    let start = outcomes.prefix(outcome).reduce(0) { $0 + $1.measures.count }
    return Set(start..<start + outcomes[outcome].measures.count)
  }
}
