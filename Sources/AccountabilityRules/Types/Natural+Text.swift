extension Natural {
  /// The decimal digits that are read or written at once.
  private static let chunkDigits = UInt.bitWidth == 64 ? 18 : 9

  private static let chunk = smallPowerOfTen(chunkDigits)

  private static func smallPowerOfTen(_ exponent: Int) -> UInt {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }

  /// Ten to a power of zero or more.
  static func powerOfTen(_ exponent: Int) -> Natural {
    exponent <= chunkDigits
      ? Natural(smallPowerOfTen(exponent))
      : Natural(5).raised(to: exponent) << exponent
  }

  /// Reads decimal digits, or returns nil when there is none or something else among them.
  ///
  /// Time grows with the square of the number of digits.
  init?(decimalDigits bytes: some Sequence<UInt8>) {
    self = .zero
    var pending: UInt = 0
    var pendingDigits = 0
    var isEmpty = true
    for byte in bytes {
      guard let digit = byte.decimalDigit else { return nil }
      isEmpty = false
      pending = pending * 10 + UInt(digit)
      pendingDigits += 1
      guard pendingDigits == Self.chunkDigits else { continue }
      multiply(by: Self.chunk, adding: pending)
      (pending, pendingDigits) = (0, 0)
    }
    if isEmpty { return nil }
    multiply(by: Self.smallPowerOfTen(pendingDigits), adding: pending)
  }

  /// The decimal digits, without leading zeros; "0" for zero.
  ///
  /// Time grows with the square of the size.
  var decimalText: String {
    var rest = self
    var chunks: [UInt] = []
    repeat { chunks.append(rest.divide(by: Self.chunk)) } while !rest.isZero
    let first = chunks.removeLast()
    return chunks.reversed().reduce(into: String(first)) { text, chunk in
      let digits = String(chunk)
      text += String(repeating: "0", count: Self.chunkDigits - digits.utf8.count) + digits
    }
  }
}

extension UInt8 {
  /// The value of an ASCII digit, or nil for another byte.
  @inlinable package var decimalDigit: UInt8? {
    let digit = self &- UInt8(ascii: "0")
    return digit < 10 ? digit : nil
  }
}
