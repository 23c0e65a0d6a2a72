extension Statistics {
  /// Values far out brought in to the next one, a few at most, until the shape of the whole passes a check.
  ///
  ///     let check = try Statistics.ShapeCheck(skewness: 2, kurtosis: 3.5)
  ///     let winsorising = Statistics.Winsorising(atMost: 5, until: check)
  ///     try winsorising.treated([1, 2, 3, 4, 5, 6, 7, 8, 9, 90]).values   // […, 8, 9, 9]
  ///
  /// Each step takes the end towards which the values are skewed, and gives the value at that end the one next
  /// to it. Equal values at an end are brought in together, so that more than the greatest number may be
  /// changed in the last step.
  ///
  /// Source: OECD and JRC, Handbook on Constructing Composite Indicators (2008), section 5.3; W. E. Becker,
  /// M. Saisana, P. Paruolo and I. Vandecasteele, Ecological Indicators 80 (2017), for the steps.
  public struct Winsorising: Hashable, Sendable {
    /// Values after treatment.
    public struct Treated: Hashable, Sendable {
      /// The values in their order; `nil` where there is none.
      public let values: [Double?]

      /// How many of them were changed.
      public let points: Int

      /// Whether the shape then passes the check.
      public let passes: Bool
    }

    /// How many values are changed at most, equal ones in the last step aside.
    public let limit: Int

    /// When there is nothing left to do.
    public let check: ShapeCheck

    /// A treatment.
    ///
    /// - Parameters:
    ///   - limit: How many values are changed at most.
    ///   - check: The shape at which it ends.
    public init(atMost limit: Int, until check: ShapeCheck) {
      self.limit = limit
      self.check = check
    }

    /// The values with those far out brought in.
    ///
    /// In time in proportion to the values times the steps.
    ///
    /// - Throws: ``UndefinedStatistic`` where the shape cannot be told: for fewer than 3 values, where all are
    ///   the same or would become so, or one is not finite.
    public func treated(_ values: [Double?]) throws(UndefinedStatistic) -> Treated {
      let known = try Sample(values.compactMap(\.self)).sorted
      var (first, last) = (0, known.count - 1)
      var points = 0
      while true {
        let sample = try Sample(Self.clamped(known, from: first, to: last))
        let passes = try check.passes(sample)
        if passes || points >= limit {
          let (least, most) = (known[first], known[last])
          let inner = values.map { $0.map { max(least, min($0, most)) } }
          return Treated(values: inner, points: points, passes: passes)
        }
        if try sample.adjustedSkewness >= 0 {
          let end = known[last]
          while last > first, known[last] == end { last -= 1 }
        } else {
          let end = known[first]
          while first < last, known[first] == end { first += 1 }
        }
        guard known[first] < known[last] else { throw .allEqual("winsorised values") }
        points = first + known.count - 1 - last
      }
    }

    /// Sorted values, with those before and behind two places brought in.
    private static func clamped(_ sorted: [Double], from first: Int, to last: Int) -> [Double] {
      sorted.map { max(sorted[first], min($0, sorted[last])) }
    }
  }
}
