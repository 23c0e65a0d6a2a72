extension Statistics {
  /// Missing values filled with the middle of those that are known, of all or of one's own group.
  ///
  ///     let filled = try Statistics.Imputation.mean.values(
  ///       of: [1, nil, 3, 9, nil],
  ///       groups: ["a", "a", "a", "b", "b"]
  ///     )
  ///     // [1, 2, 3, 9, 9]
  ///
  /// What is filled is an assumption and no observation: it draws units to the middle of their group and makes
  /// the spread smaller than it is. Where nothing is known of a group, its values stay missing.
  ///
  /// Source: R. J. A. Little and D. B. Rubin, Statistical Analysis with Missing Data, section 4.2; OECD and
  /// JRC, Handbook on Constructing Composite Indicators (2008), step 3.
  public enum Imputation: String, Hashable, Sendable, CaseIterable {
    /// The mean of the known values.
    case mean

    /// The median of the known values.
    case median

    /// The values with the missing ones filled.
    ///
    /// - Parameters:
    ///   - values: The values, one a unit.
    ///   - groups: The group of each unit; `nil` where all are one.
    /// - Returns: As many values; `nil` where nothing is known of the group.
    /// - Throws: ``UndefinedStatistic`` where there are not as many groups, or a value is not finite.
    public func values(
      of values: [Double?],
      groups: [String]? = nil
    ) throws(UndefinedStatistic) -> [Double?] {
      let groups = groups ?? Array(repeating: "", count: values.count)
      guard groups.count == values.count else { throw .unequalLengths("values", "groups") }
      var known: [String: [Double]] = [:]
      for (value, group) in zip(values, groups) {
        if let value { known[group, default: []].append(value) }
      }
      var middles: [String: Double] = [:]
      for (group, values) in known { middles[group] = try middle(of: values) }
      return zip(values, groups).map { $0 ?? middles[$1] }
    }

    private func middle(of values: [Double]) throws(UndefinedStatistic) -> Double {
      let sample = try Sample(values)
      let middle = self == .mean ? sample.mean : sample.median
      guard middle.isFinite else { throw .notRepresentable(rawValue) }
      return middle
    }
  }
}
