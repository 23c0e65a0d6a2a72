import AccountabilityRules

// Ranks and quantile groups: where the present member of a set stands among the others.

extension Engine {
  /// The rank or group of the present member, in time in proportion to the number of members.
  mutating func rank(_ plan: RankPlan, at context: Context) -> NumberResult {
    let members: [Int]
    switch self.members(of: plan.set, at: context) {
    case .missing(let facts): return .missing(facts)
    case .members(let found): members = found
    }
    let present = context.present(plan.set.kind)
    guard present >= 0 else { return .missing([.noMember(plan.set.kind)]) }
    guard members.contains(present) else { return .missing([.outside(plan.set.kind)]) }
    let own: RankKey
    switch key(plan, at: moved(context, to: present, of: plan.set)) {
    case .failure(let error): return .missing(error.facts)
    case .success(let key): own = key
    }
    var facts: [Fact] = []
    var keys: [RankKey] = []
    for member in members {
      switch key(plan, at: moved(context, to: member, of: plan.set)) {
      case .success(let key): keys.append(key)
      case .failure(let error): facts = facts.joined(with: error.facts)
      }
    }
    if let missing = plan.known.missing(keys.count, of: members.count, facts) { return missing }
    return Standings(keys).told(plan.told, of: own)
  }

  /// What a member is ordered by: the less, the earlier it stands.
  private mutating func key(
    _ plan: RankPlan,
    at context: Context
  ) -> Result<RankKey, FactsError> {
    var parts: [ExactNumber] = []
    var facts: [Fact] = []
    for key in plan.keys {
      switch part(key, at: context) {
      case .success(let part): parts.append(part)
      case .failure(let error): facts = facts.joined(with: error.facts)
      }
    }
    return facts.isEmpty ? .success(RankKey(parts: parts)) : .failure(FactsError(facts: facts))
  }

  private mutating func part(
    _ key: RankPlan.Key,
    at context: Context
  ) -> Result<ExactNumber, FactsError> {
    switch key {
    case .label(let placed):
      let result = label(placed, at: context)
      let order = plan.ratings[placed.label.rating].order ?? []
      guard let label = result.label, let position = order.firstIndex(of: label) else {
        return .failure(FactsError(facts: result.facts))
      }
      return .success(ExactNumber(position))
    case .number(let number, let order):
      return value(number, at: context).map { order == .highestFirst ? -$0 : $0 }
    case .merit(let number, let reference):
      let measure = measure(reference, at: context)
      guard measure >= 0 else {
        return .failure(FactsError(facts: [noMeasure(reference, at: context)]))
      }
      switch value(number, at: context) {
      case .failure(let error): return .failure(error)
      case .success(let value): return merit(of: value, by: measure, at: context).map { -$0 }
      }
    }
  }

  private mutating func value(
    _ plan: NumberPlan,
    at context: Context
  ) -> Result<ExactNumber, FactsError> {
    let result = number(plan, at: context)
    return result.value.map { .success($0) } ?? .failure(FactsError(facts: result.facts))
  }

  /// A label, perhaps at another place or time.
  mutating func label(_ placed: PlacedLabel, at context: Context) -> LabelResult {
    guard let move = placed.move else { return label(placed.label, at: context) }
    switch moved(context, by: move) {
    case .success(let elsewhere): return label(placed.label, at: elsewhere)
    case .failure(let error): return LabelResult(facts: error.facts)
    }
  }
}

/// What a member is ordered by, the first part before the others.
private struct RankKey: Hashable, Comparable {
  var parts: [ExactNumber]

  static func < (first: RankKey, second: RankKey) -> Bool {
    first.parts.lexicographicallyPrecedes(second.parts)
  }
}

/// The keys of all members.
private struct Standings {
  let keys: [RankKey]

  init(_ keys: [RankKey]) { self.keys = keys }

  func told(_ told: RankPlan.Told, of own: RankKey) -> NumberResult {
    switch told {
    case .rank(let ties): return .known(rank(of: own, ties))
    case .group(of: let count, let grouping):
      guard keys.count >= count else {
        return .missing([.tooFewKnown(known: keys.count, of: count)])
      }
      return .known(ExactNumber(group(of: own, among: count, grouping)))
    }
  }

  private func rank(of own: RankKey, _ ties: Ties) -> ExactNumber {
    let before = keys.count { $0 < own }
    let equal = keys.count { $0 == own }
    switch ties {
    case .best: return ExactNumber(before + 1)
    case .worst: return ExactNumber(before + equal)
    case .middle: return ExactNumber(numerator: 2 * before + equal + 1, denominator: 2) ?? .zero
    case .dense: return ExactNumber(Set(keys.filter { $0 < own }).count + 1)
    }
  }

  private func group(of own: RankKey, among count: Int, _ grouping: QuantileGrouping) -> Int {
    switch grouping {
    case .ranks(let ties):
      // A middle rank between two whole ones counts as the later of them.
      let rank = rank(of: own, ties).rounded(.up, toDecimals: 0).integer ?? 1
      return Statistics.QuantileGroups.group(ofRank: rank, among: keys.count, in: count)
    case .firstBound:
      guard let value = own.parts.first,
        let sample = try? Statistics.ExactSample(keys.compactMap(\.parts.first))
      else { return 1 }
      for group in 1..<count {
        let share = ExactNumber(numerator: group, denominator: count) ?? .one
        guard let bound = try? sample.quantile(share, by: .linear) else { continue }
        if value <= bound { return group }
      }
      return count
    }
  }
}
