extension Statistics {
  /// A curve that draws a long tail of values in, and keeps their order.
  ///
  ///     try Statistics.Transformation.logarithm(offset: 0.01).values(of: [0, 9, 99])
  ///     // [-0.01…, 2.3…, 4.6…]
  ///
  /// Missing values stay missing. Sources: for `logarithm`, W. E. Becker and others, "COINr", Journal of Open
  /// Source Software 7 (2022), 4567, as in the COIN Tool of the Joint Research Centre; for `globalInnovation`,
  /// Cornell University, INSEAD and WIPO, The Global Innovation Index 2020, appendix IV; for `boxCox`,
  /// G. E. P. Box and D. R. Cox, Journal of the Royal Statistical Society B 26 (1964), equation 1.
  public enum Transformation: Hashable, Sendable {
    /// ln(x − min + a (max − min)), with a share of the range as offset so that the least is not ln 0.
    case logarithm(offset: Double)

    /// ln((max − 1)(x − min) / (max − min) + 1).
    ///
    /// It needs a largest value above 1: below, it would turn the values round.
    case globalInnovation

    /// (yᵖ − 1) / p of y = x − min + 1; ln y where p is 0.
    case boxCox(power: Double)

    /// The values on the curve; `nil` where there is none.
    ///
    /// - Throws: ``UndefinedStatistic`` where there is no value, one is not finite, all are the same where
    ///   their range is divided by, the largest is too small, or a result is too large.
    public func values(of values: [Double?]) throws(UndefinedStatistic) -> [Double?] {
      let sample = try Sample(values.compactMap(\.self))
      let (least, most, range) = (sample.minimum, sample.maximum, try sample.range)
      switch self {
      case .logarithm(let offset):
        let offset = try offset.positive("offset")
        if sample.isConstant { throw .allEqual("values") }
        return try values.checked { ($0 - least + offset * range).logarithm }
      case .globalInnovation:
        if sample.isConstant { throw .allEqual("values") }
        guard most > 1 else { throw .outOfRange("largest value", allowed: "above 1") }
        return try values.checked { ((most - 1) * (($0 - least) / range)).logarithmOfOnePlus }
      case .boxCox(let power):
        let power = try power.finite("power")
        return try values.checked { value in
          let logarithm = (value - least).logarithmOfOnePlus
          return power == 0 ? logarithm : (power * logarithm).exponentialMinusOne / power
        }
      }
    }
  }
}
