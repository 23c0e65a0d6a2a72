public import AccountabilityRules

extension Statistics {
  /// The change of reported figures for each step, without rounding.
  ///
  ///     let slope = try Statistics.ExactSlope([(0, 10), (1, 12), (3, 15)], by: .leastSquares)
  ///     slope.value   // 23/14
  ///
  /// Steps that have no figure are left out, and keep their places. Sources: see ``LinearRegression`` and
  /// ``SenSlope``.
  public struct ExactSlope: Hashable, Sendable {
    /// How the slope is told.
    public enum Method: String, Hashable, Sendable, CaseIterable {
      /// Of the line nearest to the figures by the sum of squared distances.
      case leastSquares = "least-squares"

      /// The median of the slopes between every two figures.
      case sen
    }

    /// The change for each step.
    public let value: ExactNumber

    /// The slope of figures at steps, in any order.
    ///
    /// - Throws: ``UndefinedStatistic`` for figures at fewer than 2 steps, or more than
    ///   ``SenSlope/greatestCount``.
    public init(
      _ points: [(step: Int, value: ExactNumber)],
      by method: Method
    )
      throws(UndefinedStatistic)
    {
      guard points.count <= SenSlope.greatestCount else {
        throw .tooLarge("points", largest: "\(SenSlope.greatestCount)")
      }
      let slope =
        switch method {
        case .leastSquares: Self.leastSquares(points)
        case .sen: Self.median(points)
        }
      guard let slope else { throw .tooFew("points", count: points.count, needed: 2) }
      value = slope
    }

    /// (n Σ t y − Σ t Σ y) / (n Σ t² − (Σ t)²).
    private static func leastSquares(_ points: [(step: Int, value: ExactNumber)]) -> ExactNumber? {
      let count = ExactNumber(points.count)
      let steps = points.map { ExactNumber($0.step) }
      let total = ExactNumber.sum(steps)
      let products = ExactNumber.sum(zip(steps, points).map { $0 * $1.value })
      let squares = ExactNumber.sum(steps.map { $0 * $0 })
      return (count * products - total * ExactNumber.sum(points.map(\.value)))
        .divided(by: count * squares - total * total)
    }

    private static func median(_ points: [(step: Int, value: ExactNumber)]) -> ExactNumber? {
      var slopes: [ExactNumber] = []
      for (index, later) in points.enumerated() {
        for earlier in points.prefix(index) {
          let steps = ExactNumber(later.step) - ExactNumber(earlier.step)
          guard let slope = (later.value - earlier.value).divided(by: steps) else { continue }
          slopes.append(slope)
        }
      }
      guard !slopes.isEmpty else { return nil }
      slopes.sort()
      let (low, high) = (slopes[(slopes.count - 1) / 2], slopes[slopes.count / 2])
      return (low + high).divided(by: 2)
    }
  }
}
