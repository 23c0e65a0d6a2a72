extension LintCheck {
  /// A target that no measure balances, or that is balanced only by a measure of the same single partner.
  ///
  /// A target is met at the cost of what is not looked at (Bevan and Hood 2006). For a target on m: no measure
  /// balances m, or each that does has the one owner that m has. A measure that balances another is not asked
  /// for one itself.
  static let unbalancedTarget = silo("unbalanced-target", .note) { facts in
    let balancing = facts.balancing
    return facts.measures.enumerated().compactMap { index, measure in
      guard measure.target != nil, measure.balanced.isEmpty else { return nil }
      let name = measure.name.name
      let balances = balancing[name] ?? []
      if balances.isEmpty {
        return finding(
          "unbalanced-target",
          "'\(name)' has a target, and no measure shows what it may be met at the cost of; that it "
            + "costs anything is not said",
          about: measure.name,
          help:
            "add a measure with 'balances \(name)': what would get worse if this were met in the "
            + "wrong way?"
        )
      }
      let owners = facts.answering.measures[index]
      guard owners.count == 1, balances.allSatisfy({ facts.answering.measures[$0] == owners })
      else { return nil }
      let owner = facts.names(owners)[0]
      return finding(
        "unbalanced-target",
        "'\(name)' and what balances it are '\(owner)''s alone: nobody else would see what the target "
          + "costs; that it costs anything is not said",
        about: measure.name,
        help: "let a measure of another partner balance it: who bears what '\(owner)' may shift?"
      )
    }
  }
}

extension SiloFacts {
  /// The measures that balance each one, by their positions.
  fileprivate var balancing: [String: [Int]] {
    var found: [String: [Int]] = [:]
    for (index, measure) in measures.enumerated() {
      for name in measure.balanced { found[name.name, default: []].append(index) }
    }
    return found
  }
}
