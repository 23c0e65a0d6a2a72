extension Statistics {
  /// Whether an area reached a target, by the ways in which Fingertips compares.
  ///
  ///     try Statistics.TargetComparison.single(95).mark(of: 93, higherIsBetter: true)   // .worse
  ///
  /// Source: Public Health England, Fingertips, technical guidance "Comparing area values with goals".
  public enum TargetComparison: Hashable, Sendable {
    /// One value.
    case single(Double)

    /// Two values, with a stretch between them that is neither.
    case range(Double, Double)

    /// How a figure stands by its value alone.
    ///
    /// A single target is reached by a value on it. Of a range the lower end belongs to the middle, and the
    /// upper one lies beyond.
    ///
    /// - Parameters:
    ///   - value: The figure.
    ///   - higherIsBetter: Whether more is better.
    /// - Returns: Better where the target is reached, or the range is left on the good side.
    /// - Throws: ``UndefinedStatistic`` where a figure is infinite or not a number, or the range is turned
    ///   round.
    public func mark(
      of value: Double,
      higherIsBetter: Bool
    ) throws(UndefinedStatistic) -> Mark {
      let figure = try value.finite("value")
      let (lower, upper) = try checked()
      switch self {
      case .single(let goal):
        return (higherIsBetter ? figure >= goal : figure <= goal) ? .better : .worse
      case .range:
        let standing: Standing = figure < lower ? .below : figure >= upper ? .above : .same
        return standing.mark(higherIsBetter: higherIsBetter)
      }
    }

    /// How a figure stands by its interval: the target may lie in it, and then it is not to be told.
    ///
    /// The interval reaches a single target with its lower end on it or above, and misses it with its upper end
    /// below. The ends of a range are compared as they are for a value.
    ///
    /// - Parameters:
    ///   - interval: The interval of the figure.
    ///   - higherIsBetter: Whether more is better.
    /// - Returns: The mark.
    /// - Throws: ``UndefinedStatistic`` where a figure is infinite or not a number, or the range is turned
    ///   round.
    public func mark(
      of interval: ConfidenceInterval,
      higherIsBetter: Bool
    ) throws(UndefinedStatistic) -> Mark {
      let (lower, upper) = try checked()
      let ends = try interval.checked()
      let standing: Standing =
        ends.upper < lower ? .below : ends.lower >= upper ? .above : .same
      return standing.mark(higherIsBetter: higherIsBetter)
    }

    /// The ends of the target, the same twice where it is a single value.
    private func checked() throws(UndefinedStatistic) -> (lower: Double, upper: Double) {
      switch self {
      case .single(let target):
        let goal = try target.finite("target")
        return (goal, goal)
      case .range(let lower, let upper):
        guard try lower.finite("lower limit") <= upper.finite("upper limit") else {
          throw .outOfRange("upper limit", allowed: "above the lower limit")
        }
        return (lower, upper)
      }
    }
  }
}
