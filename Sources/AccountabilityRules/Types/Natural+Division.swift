extension Natural {
  /// The quotient, rounded down, and the remainder.
  ///
  /// Long division after Knuth, The Art of Computer Programming 2, 4.3.1, algorithm D.
  func quotientAndRemainder(
    dividingBy divisor: Natural
  ) -> (quotient: Natural, remainder: Natural) {
    precondition(!divisor.isZero, "A number cannot be divided by zero.")
    if self < divisor { return (.zero, self) }
    if let limb = divisor.singleLimb {
      var quotient = self
      let remainder = quotient.divide(by: limb)
      return (quotient, Natural(remainder))
    }
    return longDivision(by: divisor)
  }

  /// Replaces the value by its quotient by one limb, and returns the remainder.
  mutating func divide(by divisor: UInt) -> UInt {
    precondition(divisor != 0, "A number cannot be divided by zero.")
    var quotient = limbs
    var remainder: UInt = 0
    for index in limbs.indices.reversed() {
      (quotient[index], remainder) = divisor.dividingFullWidth((remainder, quotient[index]))
    }
    self = Natural(normalising: quotient)
    return remainder
  }

  /// The remainder by one limb.
  func remainder(dividingBy divisor: UInt) -> UInt {
    limbs.reversed().reduce(0) { remainder, limb in
      divisor.dividingFullWidth((remainder, limb)).remainder
    }
  }

  /// Algorithm D, for a divisor of two limbs or more that is not the greater.
  private func longDivision(by divisor: Natural) -> (quotient: Natural, remainder: Natural) {
    let shift = divisor.limbs.last?.leadingZeroBitCount ?? 0
    let scaledDivisor = (divisor << shift).limbs
    var rest = (self << shift).limbs
    if rest.count == limbs.count { rest.append(0) }
    var quotient = [UInt](repeating: 0, count: rest.count - scaledDivisor.count)
    for place in quotient.indices.reversed() {
      let estimate = Self.quotientLimb(of: rest, at: place, dividingBy: scaledDivisor)
      let isTooGreat = Self.subtract(estimate, times: scaledDivisor, from: &rest, at: place)
      if isTooGreat { Self.add(scaledDivisor, to: &rest, at: place) }
      quotient[place] = isTooGreat ? estimate - 1 : estimate
    }
    let remainder = Natural(normalising: Array(rest[..<scaledDivisor.count]))
    return (Natural(normalising: quotient), remainder >> shift)
  }

  /// The limb of the quotient at a place, or one more than it (step D3).
  private static func quotientLimb(
    of rest: [UInt],
    at place: Int,
    dividingBy divisor: [UInt]
  ) -> UInt {
    let end = place + divisor.count
    let top = divisor[divisor.count - 1]
    let next = divisor[divisor.count - 2]
    var estimate = UInt.max
    var remainder: UInt
    var exceedsLimb = false
    if rest[end] >= top {
      (remainder, exceedsLimb) = rest[end - 1].addingReportingOverflow(top)
    } else {
      (estimate, remainder) = top.dividingFullWidth((rest[end], rest[end - 1]))
    }
    while !exceedsLimb {
      let product = estimate.multipliedFullWidth(by: next)
      guard (product.high, product.low) > (remainder, rest[end - 2]) else { break }
      estimate -= 1
      (remainder, exceedsLimb) = remainder.addingReportingOverflow(top)
    }
    return estimate
  }

  /// Takes a multiple of the divisor from the rest (step D4); whether that was too much.
  private static func subtract(
    _ factor: UInt,
    times divisor: [UInt],
    from rest: inout [UInt],
    at place: Int
  ) -> Bool {
    var carry: UInt = 0
    for (index, limb) in divisor.enumerated() {
      let (high, low) = UInt(0).adding(limb, times: factor, carry: carry)
      let (difference, borrow) = rest[place + index].subtractingReportingOverflow(low)
      rest[place + index] = difference
      carry = high + (borrow ? 1 : 0)
    }
    let end = place + divisor.count
    let (difference, borrow) = rest[end].subtractingReportingOverflow(carry)
    rest[end] = difference
    return borrow
  }

  /// Gives the divisor back once (step D6).
  private static func add(_ divisor: [UInt], to rest: inout [UInt], at place: Int) {
    var carry: UInt = 0
    for (index, limb) in divisor.enumerated() {
      (carry, rest[place + index]) = rest[place + index].adding(limb, times: 1, carry: carry)
    }
    rest[place + divisor.count] &+= carry
  }
}
