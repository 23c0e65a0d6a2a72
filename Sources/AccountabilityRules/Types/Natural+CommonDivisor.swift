extension UInt {
  /// The greatest common divisor, by the binary algorithm; with zero it is the other number.
  func greatestCommonDivisor(with other: UInt) -> UInt {
    guard self != 0 && other != 0 else { return self | other }
    let shared = (self | other).trailingZeroBitCount
    var less = self &>> UInt(trailingZeroBitCount)
    var more = other &>> UInt(other.trailingZeroBitCount)
    while less != more {
      if less > more { swap(&less, &more) }
      more &-= less
      more &>>= UInt(more.trailingZeroBitCount)
    }
    return less &<< UInt(shared)
  }
}

extension Natural {
  /// The greatest common divisor, by Lehmer's algorithm; with zero it is the other number.
  ///
  /// Knuth, The Art of Computer Programming 2, 4.5.2, algorithm L. Time grows with the product of
  /// the sizes.
  func greatestCommonDivisor(with other: Natural) -> Natural {
    var more = max(self, other)
    var less = min(self, other)
    while less.limbs.count > 1 {
      if let steps = LehmerSteps(more, less) {
        (more, less) = steps.applied(to: more, less)
      } else {
        (more, less) = (less, more.quotientAndRemainder(dividingBy: less).remainder)
      }
    }
    guard let limb = less.singleLimb, limb != 0 else { return more }
    return Natural(limb.greatestCommonDivisor(with: more.remainder(dividingBy: limb)))
  }

  /// The limb that begins `offset` bits above the lowest bit.
  fileprivate func limb(atBit offset: Int) -> UInt {
    let (whole, bits) = offset.quotientAndRemainder(dividingBy: UInt.bitWidth)
    guard whole < limbs.count else { return 0 }
    let next = whole + 1 < limbs.count ? limbs[whole + 1] : 0
    return limbs[whole] >> bits | next << (UInt.bitWidth - bits)
  }
}

/// Several steps of Euclid's algorithm in one, found from the leading bits alone.
private struct LehmerSteps {
  /// The factors of the two numbers in the new first number.
  private var first = (more: 1, less: 0)

  /// The factors of the two numbers in the new second number.
  private var second = (more: 0, less: 1)

  /// Finds the steps that the leading bits decide, or nil when they decide none.
  ///
  /// Two bits of a limb stay free, so that neither the factors nor the sums with them overflow.
  init?(_ more: Natural, _ less: Natural) {
    let offset = more.bitWidth - (UInt.bitWidth - 2)
    guard
      var dividend = Int(exactly: more.limb(atBit: offset)),
      var divisor = Int(exactly: less.limb(atBit: offset))
    else { return nil }
    while divisor + second.more != 0 && divisor + second.less != 0 {
      let quotient = (dividend + first.more) / (divisor + second.more)
      guard quotient == (dividend + first.less) / (divisor + second.less) else { break }
      (dividend, divisor) = (divisor, dividend - quotient * divisor)
      let next = (
        more: first.more - quotient * second.more,
        less: first.less - quotient * second.less
      )
      (first, second) = (second, next)
    }
    if first.less == 0 { return nil }
  }

  /// The two numbers after the steps.
  func applied(to more: Natural, _ less: Natural) -> (Natural, Natural) {
    (combine(more, less, factors: first), combine(more, less, factors: second))
  }

  /// The sum of the two numbers times their factors, of which one is negative.
  private func combine(
    _ more: Natural,
    _ less: Natural,
    factors: (more: Int, less: Int)
  ) -> Natural {
    var limbs: [UInt] = []
    limbs.reserveCapacity(more.limbs.count)
    var carry: Int128 = 0
    for (index, limb) in more.limbs.enumerated() {
      carry += Int128(factors.more) * Int128(limb)
      if index < less.limbs.count { carry += Int128(factors.less) * Int128(less.limbs[index]) }
      limbs.append(UInt(truncatingIfNeeded: carry))
      carry >>= Int128(UInt.bitWidth)
    }
    return Natural(normalising: limbs)
  }
}
