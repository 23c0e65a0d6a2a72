// What inputs have to be. Each check gives its input back, so that it can stand where the input is used.

extension Double {
  /// Whether the number is 0 or a quantity that can be computed with.
  @inline(__always) var isQuantity: Bool { self == 0 || self >= 1e-100 && self <= 1e100 }

  /// The number, if it is finite.
  func finite(_ name: String) throws(UndefinedStatistic) -> Double {
    guard isFinite else { throw .notFinite(name) }
    return self
  }

  /// The number, if it is 0 or a quantity that can be computed with.
  ///
  /// Beyond these bounds products of quantities are no longer numbers. A negative 0 becomes 0.
  func notNegative(_ name: String) throws(UndefinedStatistic) -> Double {
    if isQuantity { return self + 0 }
    guard try finite(name) >= 0 else { throw .negative(name) }
    throw .outOfRange(name, allowed: "0 or from 10⁻¹⁰⁰ to 10¹⁰⁰")
  }

  /// The number, if it is finite and above 0.
  func positive(_ name: String) throws(UndefinedStatistic) -> Double {
    guard try notNegative(name) > 0 else { throw .zero(name) }
    return self
  }

  /// The number, if it is finite, whole and not below 0.
  func whole(_ name: String) throws(UndefinedStatistic) -> Double {
    guard try notNegative(name).rounded() == self else { throw .notWhole(name) }
    return self
  }

  /// The number, if it lies from 0 to 1.
  func probability(_ name: String) throws(UndefinedStatistic) -> Double {
    guard self >= 0, self <= 1 else { throw .outOfRange(name, allowed: "from 0 to 1") }
    return self
  }
}
