extension Statistics {
  /// Whether a series keeps too long to one side of its centre, or crosses it too seldom, for chance.
  ///
  ///     let runs = Statistics.RunAnalysis([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], centre: 5.5)
  ///     runs.longestRun          // 5
  ///     runs.crossings           // 1
  ///     runs.leastCrossings      // 2
  ///     runs.isSignal(.anhoej)   // true
  ///
  /// Values on the centre tell nothing and are left out; they do not end a run.
  ///
  /// Sources: J. Anhøj and A. V. Olesen, "Run charts revisited", PLoS ONE 9 (2014), e113825; M. F.
  /// Schilling, "The surprising predictability of long runs", Mathematics Magazine 85 (2012), 141–149;
  /// Z. Chen, "A note on the runs test", Model Assisted Statistics and Applications 5 (2010), 73–77.
  public struct RunAnalysis: Hashable, Sendable {
    /// How many values tell something: those that are known and not on the centre.
    public let useful: Int

    /// How many useful values in a row lie on one side at most.
    public let longestRun: Int

    /// How often useful values cross the centre.
    public let crossings: Int

    /// The runs of values about a centre; where either is not a number, it tells nothing.
    public init(_ values: some Sequence<Double?>, centre: Double) {
      var (useful, longest, crossings, run) = (0, 0, 0, 0)
      var wasAbove = false
      for case .some(let value) in values where value > centre || value < centre {
        let isAbove = value > centre
        if useful > 0, isAbove != wasAbove {
          crossings += 1
          run = 0
        }
        useful += 1
        run += 1
        longest = Swift.max(longest, run)
        wasAbove = isAbove
      }
      self.useful = useful
      longestRun = longest
      self.crossings = crossings
    }
  }
}

// MARK: - What chance allows

extension Statistics.RunAnalysis {
  /// The longest run that chance has in so many values: log₂ n to the nearest whole number, and 3.
  ///
  /// 3 where nothing is useful, which is told apart by ``useful``.
  public var greatestRun: Int {
    guard useful > 0 else { return 3 }
    let n = UInt64(useful)
    let logarithm = 63 - n.leadingZeroBitCount
    // n lies above 2^(k + ½) if its square lies above 2^(2k + 1).
    let square = n.multipliedFullWidth(by: n)
    let bound = UInt128(1) << UInt128(2 * logarithm + 1)
    let isUpper = UInt128(square.high) << 64 | UInt128(square.low) > bound
    return logarithm + (isUpper ? 1 : 0) + 3
  }

  /// The fewest crossings that chance has in so many values: the 5 % point of a binomial distribution.
  public var leastCrossings: Int { Self.leastCrossings(of: Swift.max(useful - 1, 0)) }

  /// The least number that a fair coin thrown so often exceeds or reaches in all but 1 of 20 tries.
  static func leastCrossings(of trials: Int) -> Int {
    // The weights of 0, 1, 2 … heads, out of 2 to the number of trials. To keep them from overflowing,
    // both are divided by the same power of two where they grow great.
    var (weight, sum, exponent) = (1.0, 1.0, trials)
    var heads = 0
    while exponent > 1000 || sum < 0.05 * Double(sign: .plus, exponent: exponent, significand: 1) {
      weight *= Double(trials - heads) / Double(heads + 1)
      sum += weight
      heads += 1
      if weight > 0x1p400 {
        weight *= 0x1p-400
        sum *= 0x1p-400
        exponent -= 400
      }
    }
    return heads
  }

  /// How the limits of runs and crossings are joined.
  public enum Rule: String, Hashable, Sendable, CaseIterable {
    /// A run above ``greatestRun``, or fewer crossings than ``leastCrossings``.
    case anhoej

    /// The same with limits that tell shifts best for the number of values. Outside 10 to 100 values,
    /// ``anhoej``.
    case bestBox = "bestbox"

    /// The best box with its corners cut where that tells more. Outside 10 to 100 values, ``anhoej``.
    case cutBox = "cutbox"
  }

  /// Whether the runs are more than chance; never where nothing is useful.
  public func isSignal(_ rule: Rule) -> Bool {
    guard useful > 0 else { return false }
    guard rule != .anhoej, let box = RunBox.of(useful) else {
      return crossings < leastCrossings || longestRun > greatestRun
    }
    let isInBox = crossings >= box.crossings && longestRun <= box.run
    guard rule == .cutBox, let edge = box.edge, isInBox else { return !isInBox }
    if crossings == box.crossings { return longestRun > edge.run }
    if longestRun == box.run { return crossings < edge.crossings }
    return false
  }
}
