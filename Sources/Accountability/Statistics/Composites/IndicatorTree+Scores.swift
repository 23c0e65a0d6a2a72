extension Statistics.IndicatorTree {
  /// A score, or why there is none.
  public typealias Score = Result<Double, UndefinedStatistic>

  /// How the scores of a group come of those of its members.
  public enum Aggregation: Hashable, Sendable {
    /// By the power mean: 1 is the arithmetic, 0 the geometric, −1 the harmonic mean.
    case mean(power: Double)

    /// By how many more units each is ahead of than behind, over the members of the group.
    case copeland(Statistics.Outranking.Missing)
  }

  /// The scores of every group of the tree, for units with values of its indicators.
  ///
  ///     let scores = try tree.scores(
  ///       of: ["health": [60, 80], "wages": [20, nil], "jobs": [40, 50]],
  ///       by: [.mean(power: 1)],
  ///       needing: 1
  ///     )
  ///     try scores["work"]?[0].get()    // 30
  ///     scores["index"]?[1]             // undefined: one of two values is missing
  ///
  /// - Parameters:
  ///   - values: The values of each indicator on one scale, one a unit; `nil` where one is missing.
  ///   - aggregations: How groups of the second level come about, of the third, and so on; the last holds for
  ///     all above it too.
  ///   - share: The share of the members of a group that has to be known for a score; the weights of those that
  ///     are missing then fall to the others.
  /// - Returns: The scores of each group, one a unit.
  /// - Throws: ``UndefinedStatistic`` where an indicator has no values or not as many as the others, no
  ///   aggregation is named, or the share is not from 0 to 1.
  public func scores(
    of values: [String: [Double?]],
    by aggregations: [Aggregation],
    needing share: Double
  ) throws(UndefinedStatistic) -> [String: [Score]] {
    let share = try share.probability("share")
    guard let last = aggregations.last else { throw .tooFew("aggregations", count: 0, needed: 1) }
    var known = try indicators(values)
    var scores: [String: [Score]] = [:]
    for (name, members) in groups {
      let step = levels[name, default: 2] - 2
      let aggregation = aggregations.indices.contains(step) ? aggregations[step] : last
      let columns = members.map { known[parts[$0].name] ?? [] }
      let weights = members.map { parts[$0].weight }
      let found = Self.combined(columns, weights, aggregation, share)
      scores[name] = found
      known[name] = found.map { try? $0.get() }
    }
    return scores
  }

  private func indicators(
    _ values: [String: [Double?]]
  ) throws(UndefinedStatistic) -> [String: [Double?]] {
    var count: Int?
    var known: [String: [Double?]] = [:]
    for part in parts where levels[part.name] == 1 {
      guard let own = values[part.name] else { throw .missing(part.name) }
      guard count == nil || count == own.count else {
        throw .unequalLengths(parts[0].name, part.name)
      }
      count = own.count
      known[part.name] = own
    }
    return known
  }

  /// The scores of one group, from the values of each member, unit by unit.
  private static func combined(
    _ columns: [[Double?]],
    _ weights: [Double],
    _ aggregation: Aggregation,
    _ share: Double
  ) -> [Score] {
    let rows = (0..<(columns.first?.count ?? 0)).map { unit in columns.map { $0[unit] } }
    switch aggregation {
    case .mean(let power):
      return rows.map { row in
        Score { () throws(UndefinedStatistic) in
          try available(row, share)
          return try Statistics.CompositeMean(power: power, needing: 0).mean(
            of: row,
            weights: weights
          )
        }
      }
    case .copeland(let missing): return copeland(rows, weights, missing, share)
    }
  }

  private static func copeland(
    _ rows: [[Double?]],
    _ weights: [Double],
    _ missing: Statistics.Outranking.Missing,
    _ share: Double
  ) -> [Score] {
    do throws(UndefinedStatistic) {
      let points = try Statistics.Outranking(rows, weights: weights, missing: missing).copeland
      return zip(rows, points).map { row, points in
        Score { () throws(UndefinedStatistic) in
          try available(row, share)
          return Double(points)
        }
      }
    } catch {
      return rows.map { _ in .failure(error) }
    }
  }

  /// Refuses a unit of which too little is known.
  private static func available(
    _ row: [Double?],
    _ share: Double
  ) throws(UndefinedStatistic) {
    let known = row.count { $0 != nil }
    let needed = max(1, Int((share * Double(row.count)).snapped.rounded(.up)))
    guard known >= needed else { throw .tooFew("values", count: known, needed: needed) }
  }
}
