extension Double {
  /// The number; `nil` where it is infinite or not a number.
  var ifFinite: Double? { isFinite ? self : nil }

  /// The number halfway to another, however large they are.
  func midpoint(with other: Double) -> Double {
    let sum = self + other
    return sum.isFinite ? sum / 2 : self / 2 + other / 2
  }

  /// The nearest whole number, where only rounding lies between; else the number itself.
  ///
  /// `0.56 * 50` is 28.000000000000004 in doubles; whoever writes 0.56 of 50 means 28.
  var snapped: Double {
    let whole = rounded()
    return (self - whole).magnitude <= 4 * whole.ulp ? whole : self
  }
}
