extension Statistics {
  /// What changed along a series with gaps: from step to step, over a window, and in rank.
  ///
  ///     let series = try Statistics.SeriesChange([10, 12, nil, 9])
  ///     series.differences(after: 1)            // [nil, 2, nil, nil]
  ///     series.fractions(after: 3)              // [nil, nil, nil, -0.1]
  ///     try series.rollingMeans(of: 2)          // [nil, 11, nil, nil]
  ///
  /// Each figure stands at the place of the later value. It is `nil` where a value that it needs is
  /// missing, where it would divide by 0, and where it is too large for a number.
  ///
  /// Source: the methods `diff`, `pct_change`, `rolling`, `cumsum` and `rank` of pandas 3.
  public struct SeriesChange: Hashable, Sendable {
    /// The values in their order; `nil` where one is missing.
    public let values: [Double?]

    /// A series.
    ///
    /// - Throws: ``UndefinedStatistic`` where a value is not finite.
    public init(_ values: [Double?]) throws(UndefinedStatistic) {
      guard values.allSatisfy({ $0?.isFinite ?? true }) else { throw .notFinite("values") }
      self.values = values
    }

    /// Each value less the one so many steps before.
    public func differences(after steps: Int) -> [Double?] {
      compared(after: steps) { ($0 - $1).ifFinite }
    }

    /// Each difference as a fraction of the earlier value, whose sign it keeps: from −2 to −3 it is 0.5.
    public func fractions(after steps: Int) -> [Double?] {
      compared(after: steps) { later, earlier in
        earlier == 0 ? nil : ((later - earlier) / earlier).ifFinite
      }
    }

    private func compared(after steps: Int, _ change: (Double, Double) -> Double?) -> [Double?] {
      values.indices.map { index in
        guard steps >= 0, index >= steps, let later = values[index],
          let earlier = values[index - steps]
        else { return nil }
        return change(later, earlier)
      }
    }

    /// The sum of all values up to each; a missing one adds nothing and has no sum of its own.
    public var cumulativeSums: [Double?] {
      var sum = DoubleDouble.zero
      return values.map { value in
        guard let value else { return nil }
        sum += value
        return sum.value.ifFinite
      }
    }

    /// The means of windows that end at each value.
    ///
    /// Each mean is summed anew, so that a great value leaves no trace in the windows after it; the time
    /// is in proportion to the number of values times the width.
    ///
    /// - Parameters:
    ///   - width: How many places a window takes in; the first windows are shorter.
    ///   - least: How many known values it takes for a mean; the whole width unless said otherwise.
    /// - Returns: A mean for each value; `nil` where its window has too few.
    /// - Throws: ``UndefinedStatistic`` for a width below 1.
    public func rollingMeans(
      of width: Int,
      atLeast least: Int? = nil
    ) throws(UndefinedStatistic)
      -> [Double?]
    {
      guard width >= 1 else { throw .outOfRange("width", allowed: "at least 1") }
      let needed = max(1, least ?? width)
      return values.indices.map { index in
        let start = index >= width ? index - width + 1 : 0
        let known = values[start...index].compactMap(\.self)
        return known.count >= needed ? known.preciseMean.value.ifFinite : nil
      }
    }
  }
}

// MARK: - Ranks

extension Statistics.SeriesChange {
  /// Which place values get that are the same.
  public enum Ties: String, Hashable, Sendable, CaseIterable {
    /// The first of the places that they take: 1, 2, 2, 4.
    case lowest

    /// The mean of the places that they take: 1, 2.5, 2.5, 4.
    case average
  }

  /// The place of each known value in the order of all; `nil` where one is missing.
  public func ranks(_ ties: Ties, highestFirst: Bool = false) -> [Double?] {
    let ranks = Statistics.Ranks(values.compactMap(\.self), highestFirst: highestFirst)
    var places = (ties == .lowest ? ranks.lowest.map(Double.init) : ranks.average).makeIterator()
    return values.map { $0 == nil ? nil : places.next() }
  }

  /// The place of each known value as a share of their number, the lowest first, equal values sharing.
  public var rankShares: [Double?] {
    let known = Double(values.count { $0 != nil })
    return ranks(.average).map { $0.map { $0 / known } }
  }
}
