/// A whole number of any size, zero or more: the magnitude of a ``BigInteger``.
struct Natural: Hashable, Sendable {
  /// The limbs, least significant first; the last is never zero, and zero has none.
  private(set) var limbs: [UInt]

  static let zero = Natural(normalising: [])
  static let one = Natural(1)

  /// Takes limbs, least significant first, and drops the zeros at the top.
  init(normalising limbs: [UInt]) {
    self.limbs = limbs
    dropLeadingZeros()
  }

  init(_ limb: UInt) {
    limbs = limb == 0 ? [] : [limb]
  }

  private mutating func dropLeadingZeros() {
    while limbs.last == 0 { limbs.removeLast() }
  }
}

// MARK: - Size

extension Natural {
  var isZero: Bool { limbs.isEmpty }

  var isOdd: Bool { (limbs.first ?? 0) & 1 == 1 }

  /// The number of bits without leading zeros; 0 for zero.
  var bitWidth: Int {
    limbs.count * UInt.bitWidth - (limbs.last?.leadingZeroBitCount ?? 0)
  }

  /// The number of zero bits at the bottom; 0 for zero.
  var trailingZeroBitCount: Int {
    guard let first = limbs.firstIndex(where: { $0 != 0 }) else { return 0 }
    return first * UInt.bitWidth + limbs[first].trailingZeroBitCount
  }

  /// The value as one limb, or nil when it needs more.
  var singleLimb: UInt? {
    limbs.count > 1 ? nil : limbs.first ?? 0
  }
}

// MARK: - Order

extension Natural: Comparable {
  static func < (left: Natural, right: Natural) -> Bool {
    guard left.limbs.count == right.limbs.count else {
      return left.limbs.count < right.limbs.count
    }
    for index in left.limbs.indices.reversed() where left.limbs[index] != right.limbs[index] {
      return left.limbs[index] < right.limbs[index]
    }
    return false
  }
}

// MARK: - Sum, difference and product

extension Natural {
  static func + (left: Natural, right: Natural) -> Natural {
    let leftIsLonger = left.limbs.count >= right.limbs.count
    var sum = leftIsLonger ? left : right
    let addend = leftIsLonger ? right.limbs : left.limbs
    var carry: UInt = 0
    for index in sum.limbs.indices {
      if index >= addend.count && carry == 0 { return sum }
      let limb = index < addend.count ? addend[index] : 0
      let (partial, first) = sum.limbs[index].addingReportingOverflow(limb)
      let (total, second) = partial.addingReportingOverflow(carry)
      sum.limbs[index] = total
      carry = first || second ? 1 : 0
    }
    if carry > 0 { sum.limbs.append(carry) }
    return sum
  }

  /// The difference; the right side must not be the greater.
  static func - (left: Natural, right: Natural) -> Natural {
    precondition(left >= right, "A natural number cannot be less than zero.")
    var difference = left
    var borrow: UInt = 0
    for index in left.limbs.indices {
      if index >= right.limbs.count && borrow == 0 { break }
      let limb = index < right.limbs.count ? right.limbs[index] : 0
      let (partial, first) = difference.limbs[index].subtractingReportingOverflow(limb)
      let (rest, second) = partial.subtractingReportingOverflow(borrow)
      difference.limbs[index] = rest
      borrow = first || second ? 1 : 0
    }
    difference.dropLeadingZeros()
    return difference
  }

  /// The product, by long multiplication: time grows with the product of the sizes.
  static func * (left: Natural, right: Natural) -> Natural {
    guard !left.isZero && !right.isZero else { return .zero }
    var product = [UInt](repeating: 0, count: left.limbs.count + right.limbs.count)
    for (row, factor) in left.limbs.enumerated() {
      var carry: UInt = 0
      for (column, limb) in right.limbs.enumerated() {
        let place = row + column
        (carry, product[place]) = product[place].adding(limb, times: factor, carry: carry)
      }
      product[row + right.limbs.count] = carry
    }
    return Natural(normalising: product)
  }

  /// Replaces the value by its product with one limb, plus another limb.
  mutating func multiply(by factor: UInt, adding addend: UInt) {
    var carry = addend
    for index in limbs.indices {
      let limb = limbs[index]
      (carry, limbs[index]) = UInt(0).adding(limb, times: factor, carry: carry)
    }
    limbs.append(carry)
    dropLeadingZeros()
  }

  /// The value to a power, by repeated squaring; anything to the power 0 is 1.
  func raised(to exponent: Int) -> Natural {
    precondition(exponent >= 0, "A natural number has no negative powers.")
    var result = Natural.one
    var square = self
    var rest = exponent
    while rest > 0 {
      if rest & 1 == 1 { result = result * square }
      rest >>= 1
      if rest > 0 { square = square * square }
    }
    return result
  }
}

extension UInt {
  /// The two limbs of `self + limb × factor + carry`, which always suffice.
  func adding(
    _ limb: UInt,
    times factor: UInt,
    carry: UInt
  ) -> (high: UInt, low: UInt) {
    let (high, low) = limb.multipliedFullWidth(by: factor)
    let (partial, first) = low.addingReportingOverflow(self)
    let (total, second) = partial.addingReportingOverflow(carry)
    return (high + (first ? 1 : 0) + (second ? 1 : 0), total)
  }
}

// MARK: - Shifts

extension Natural {
  /// The product with a power of two.
  static func << (value: Natural, count: Int) -> Natural {
    precondition(count >= 0, "A natural number is shifted by zero bits or more.")
    guard count > 0 && !value.isZero else { return value }
    let (whole, bits) = count.quotientAndRemainder(dividingBy: UInt.bitWidth)
    var limbs = [UInt](repeating: 0, count: whole)
    limbs.reserveCapacity(whole + value.limbs.count + 1)
    var carry: UInt = 0
    for limb in value.limbs {
      limbs.append(limb << bits | carry)
      carry = limb >> (UInt.bitWidth - bits)
    }
    limbs.append(carry)
    return Natural(normalising: limbs)
  }

  /// The quotient by a power of two, rounded down.
  static func >> (value: Natural, count: Int) -> Natural {
    precondition(count >= 0, "A natural number is shifted by zero bits or more.")
    let (whole, bits) = count.quotientAndRemainder(dividingBy: UInt.bitWidth)
    guard whole < value.limbs.count else { return .zero }
    var limbs = Array(value.limbs[whole...])
    for index in limbs.indices {
      let next = index + 1 < limbs.count ? limbs[index + 1] : 0
      limbs[index] = limbs[index] >> bits | next << (UInt.bitWidth - bits)
    }
    return Natural(normalising: limbs)
  }
}
