extension Statistics {
  /// What a composite indicator is put together from: groups of indicators, groups of groups, one on top.
  ///
  ///     let tree = try Statistics.IndicatorTree([
  ///       .init("index", in: nil, weight: 1),
  ///       .init("health", in: "index", weight: 3),
  ///       .init("work", in: "index", weight: 1),
  ///       .init("wages", in: "work", weight: 1),
  ///       .init("jobs", in: "work", weight: 1),
  ///     ])
  ///     tree.effectiveWeights["jobs"]   // 0.125
  ///
  /// Weights are shares of their own group, whatever they add up to there. Source: OECD and JRC, Handbook on
  /// Constructing Composite Indicators (2008), steps 6 and 1.
  public struct IndicatorTree: Hashable, Sendable {
    /// An indicator, or a group of them.
    public struct Part: Hashable, Sendable {
      /// Its name.
      public let name: String

      /// The name of the group in which it stands; `nil` for what stands in none.
      public let group: String?

      /// What it counts for beside the others of the group.
      public let weight: Double

      /// A part with its place.
      public init(_ name: String, in group: String?, weight: Double) {
        self.name = name
        self.group = group
        self.weight = weight
      }
    }

    /// The parts, in the order in which they were given.
    public let parts: [Part]

    /// The share that each part has, in the end, of what it stands in at the top.
    public let effectiveWeights: [String: Double]

    /// The groups, each behind all that stand in it.
    let groups: [(name: String, members: [Int])]

    /// On which level each part stands: 1 for indicators, and one more than its highest member for a group.
    public let levels: [String: Int]

    /// A tree of its parts.
    ///
    /// - Throws: ``UndefinedStatistic`` where a name stands twice, a group is no part or stands within itself,
    ///   a weight is negative or not finite, or all of a group are 0.
    public init(_ parts: [Part]) throws(UndefinedStatistic) {
      self.parts = parts
      var places: [String: Int] = [:]
      for (place, part) in parts.enumerated() {
        guard places.updateValue(place, forKey: part.name) == nil else {
          throw .outOfRange("name", allowed: "different from all others")
        }
      }
      var members: [String: [Int]] = [:]
      for (place, part) in parts.enumerated() {
        _ = try part.weight.notNegative("weight")
        guard let group = part.group else { continue }
        guard places[group] != nil else { throw .outOfRange("group", allowed: "one of the parts") }
        members[group, default: []].append(place)
      }
      levels = try Self.levels(parts, members)
      effectiveWeights = try Self.shares(parts, members, levels)
      let heights = levels
      groups = parts.filter { members[$0.name] != nil }
        .map { ($0.name, members[$0.name] ?? []) }
        .sorted { heights[$0.0, default: 0] < heights[$1.0, default: 0] }
    }

    /// The levels, from the indicators upwards; what never gets one stands within itself.
    private static func levels(
      _ parts: [Part],
      _ members: [String: [Int]]
    ) throws(UndefinedStatistic) -> [String: Int] {
      var levels: [String: Int] = [:]
      var waiting = parts.map(\.name)
      while !waiting.isEmpty {
        var later: [String] = []
        for name in waiting {
          let below = members[name, default: []].map { levels[parts[$0].name] }
          if below.contains(nil) {
            later.append(name)
          } else {
            levels[name] = (below.compactMap(\.self).max() ?? 0) + 1
          }
        }
        guard later.count < waiting.count else {
          throw .outOfRange("group", allowed: "outside of what stands in it")
        }
        waiting = later
      }
      return levels
    }

    private static func shares(
      _ parts: [Part],
      _ members: [String: [Int]],
      _ levels: [String: Int]
    ) throws(UndefinedStatistic) -> [String: Double] {
      var shares: [String: Double] = [:]
      let order = parts.sorted { levels[$0.name, default: 0] > levels[$1.name, default: 0] }
      for part in order {
        guard let group = part.group, let above = shares[group] else {
          shares[part.name] = 1
          continue
        }
        let total = members[group, default: []].map { parts[$0].weight }.preciseSum.value
        guard total > 0 else { throw .zero("weights") }
        shares[part.name] = above * (part.weight / total)
      }
      return shares
    }

    /// Whether two trees are the same.
    public static func == (first: IndicatorTree, second: IndicatorTree) -> Bool {
      first.parts == second.parts
    }

    /// Adds what tells trees apart to a hash.
    public func hash(into hasher: inout Hasher) { hasher.combine(parts) }

    /// The tree without a part and all that stands in it.
    ///
    /// Scores with and without it tell what the ranks owe to it.
    ///
    /// - Throws: ``UndefinedStatistic`` where no weight is left in its group.
    public func without(_ name: String) throws(UndefinedStatistic) -> IndicatorTree {
      var gone: Set<String> = [name]
      for part in parts.sorted(by: { levels[$0.name, default: 0] > levels[$1.name, default: 0] }) {
        if let group = part.group, gone.contains(group) { gone.insert(part.name) }
      }
      return try IndicatorTree(parts.filter { !gone.contains($0.name) })
    }
  }
}
