extension Statistics {
  /// log Γ(z).
  ///
  ///     try Statistics.logarithmOfGamma(0.5)   // 0.5723649429247001
  ///
  /// - Throws: ``UndefinedStatistic`` unless the number is finite and above 0.
  public static func logarithmOfGamma(_ value: Double) throws(UndefinedStatistic) -> Double {
    let logarithm = GammaFunction.logarithm(DoubleDouble(try aboveZero(value))).value
    guard logarithm.isFinite else { throw .notRepresentable("log Γ") }
    return logarithm
  }

  /// The derivative of log Γ(z), also called ψ(z).
  ///
  ///     try Statistics.digamma(1)   // -0.5772156649015329
  ///
  /// - Throws: ``UndefinedStatistic`` unless the number is finite and above 0.
  public static func digamma(_ value: Double) throws(UndefinedStatistic) -> Double {
    let result = GammaFunction.digamma(try aboveZero(value)).value
    guard result.isFinite else { throw .notRepresentable("ψ") }
    return result
  }

  private static func aboveZero(_ value: Double) throws(UndefinedStatistic) -> Double {
    guard try value.finite("value") != 0 else { throw .zero("value") }
    guard value > 0 else { throw .negative("value") }
    return value
  }
}
