// Looking for separators, line breaks and quotation marks, sixteen bytes at a time.
//
// Pointers are used here because each byte of a file passes through these loops. Every function says up to
// where it reads; `padding` bytes behind that must belong to the same allocation.

enum ByteScan {
  static let quote = UInt8(ascii: "\"")
  static let lineFeed = UInt8(ascii: "\n")

  /// How many bytes may be read behind the last of a block.
  static let padding = 64

  typealias Bytes = SIMD16<UInt8>

  /// The bits of the bytes of four groups of sixteen that are alike another, the first byte's first.
  @inline(__always)
  private static func bits(_ bytes: Bytes, alike other: Bytes) -> UInt64 {
    let mask: SIMDMask<SIMD16<Int8>> = bytes .== other
    let chosen: Bytes = Bytes(repeating: 0).replacing(with: weights, where: mask)
    // Each half holds eight different powers of two, or none: their sum is the bits of eight bytes.
    let halves = unsafe unsafeBitCast(chosen, to: SIMD2<UInt64>.self)
    let low = (halves[0] &* 0x0101_0101_0101_0101) &>> 56
    let high = (halves[1] &* 0x0101_0101_0101_0101) &>> 56
    return low | high &<< 8
  }

  private static let weights = Bytes(1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128)

  /// How often a byte occurs.
  ///
  /// It reads `count` bytes and no more.
  static func count(of byte: UInt8, in start: UnsafeRawPointer, _ count: Int) -> Int {
    let wanted = Bytes(repeating: byte)
    var (total, position) = (0, 0)
    while position + 16 * 255 <= count {
      // A lane holds up to 255.
      var lanes = Bytes()
      for _ in 0..<255 {
        let bytes = unsafe start.loadUnaligned(fromByteOffset: position, as: Bytes.self)
        let mask: SIMDMask<SIMD16<Int8>> = bytes .== wanted
        lanes &+= Bytes(repeating: 0).replacing(with: Bytes(repeating: 1), where: mask)
        position &+= 16
      }
      for lane in lanes.indices { total += Int(lanes[lane]) }
    }
    while position < count {
      if unsafe start.load(fromByteOffset: position, as: UInt8.self) == byte { total += 1 }
      position += 1
    }
    return total
  }

  /// The first position of a byte among so many; `nil` where it is not there.
  static func position(of byte: UInt8, in start: UnsafeRawPointer, _ count: Int) -> Int? {
    for position in 0..<count
    where unsafe start.load(fromByteOffset: position, as: UInt8.self) == byte {
      return position
    }
    return nil
  }

  /// What was found in a block.
  struct Found {
    /// How many fields end in it.
    var ends = 0
    var quotes = 0
    var hasReturns = false

    /// Whether a byte is there that is not of ASCII.
    var hasOthers = false
  }

  /// Writes where fields end: at separators and line breaks that no quotation marks enclose.
  ///
  /// Of the block `count` bytes are read and up to ``padding`` behind it; there is room for as many positions,
  /// which are counted from the block's start.
  static func fieldEnds(
    in start: UnsafeRawPointer,
    _ count: Int,
    separator: UInt8,
    into ends: UnsafeMutablePointer<Int32>
  ) -> Found {
    let separators = Bytes(repeating: separator)
    let breaks = Bytes(repeating: lineFeed)
    let quotes = Bytes(repeating: quote)
    let high = Bytes(repeating: 0x80)
    let returns = Bytes(repeating: 0x0D)
    var others = Bytes()
    var returned = Bytes()
    var found = Found()
    var enclosed: UInt64 = 0
    var position = 0
    while position < count {
      var (marks, quoted): (UInt64, UInt64) = (0, 0)
      for part in 0..<4 {
        let offset = position &+ part &* 16
        let bytes = unsafe start.loadUnaligned(fromByteOffset: offset, as: Bytes.self)
        let shift = UInt64(truncatingIfNeeded: part &* 16)
        marks |= (bits(bytes, alike: separators) | bits(bytes, alike: breaks)) &<< shift
        quoted |= bits(bytes, alike: quotes) &<< shift
        others |= bytes & high
        let isReturn: SIMDMask<SIMD16<Int8>> = bytes .== returns
        returned.replace(with: returns, where: isReturn)
      }
      let left = count &- position
      if left < 64 {
        let there: UInt64 = (1 &<< UInt64(truncatingIfNeeded: left)) &- 1
        marks &= there
        quoted &= there
      }
      if quoted | enclosed != 0 {
        let inside = parity(quoted) ^ enclosed
        marks &= ~inside
        // All ones where the last byte stands within quotation marks.
        enclosed = 0 &- (inside &>> 63)
        found.quotes &+= quoted.nonzeroBitCount
      }
      while marks != 0 {
        let offset = position &+ marks.trailingZeroBitCount
        unsafe ends[found.ends] = Int32(truncatingIfNeeded: offset)
        found.ends &+= 1
        marks &= marks &- 1
      }
      position &+= 64
    }
    found.hasOthers = others != Bytes()
    found.hasReturns = returned != Bytes()
    return found
  }

  /// For each bit whether an odd number of bits is set up to it.
  @inline(__always)
  private static func parity(_ bits: UInt64) -> UInt64 {
    var all = bits
    all ^= all &<< 1
    all ^= all &<< 2
    all ^= all &<< 4
    all ^= all &<< 8
    all ^= all &<< 16
    all ^= all &<< 32
    return all
  }

  /// The sixteen bytes of a text, those behind its end 0.
  ///
  /// It reads sixteen bytes, whatever the length.
  @inline(__always)
  static func words(_ start: UnsafeRawPointer, _ length: Int) -> (low: UInt64, high: UInt64) {
    let low = unsafe start.loadUnaligned(as: UInt64.self).littleEndian
    let high = unsafe start.loadUnaligned(fromByteOffset: 8, as: UInt64.self).littleEndian
    // A shift by 64 and more gives 0, a negative one is taken as none.
    let lowMask: UInt64 = ~(UInt64.max << UInt64(truncatingIfNeeded: min(length, 8) &* 8))
    let highMask: UInt64 = ~(UInt64.max << UInt64(truncatingIfNeeded: max(0, length &- 8) &* 8))
    return (low & lowMask, high & highMask)
  }

  /// A decimal without a sign in front but a minus, with up to 15 digits, in parts of a scale; `nil` for all
  /// else.
  @inline(__always)
  static func decimal(_ start: UnsafeRawPointer, _ length: Int, _ scale: DecimalScale) -> Int? {
    guard length > 0, length <= 16 else { return nil }
    var position = 0
    let isNegative = unsafe start.load(as: UInt8.self) == UInt8(ascii: "-")
    if isNegative { position = 1 }
    let first = position
    var number = 0
    while position < length {
      let digit = unsafe start.load(fromByteOffset: position, as: UInt8.self) &- 0x30
      guard digit < 10 else { break }
      number = number &* 10 &+ Int(digit)
      position &+= 1
    }
    guard position > first else { return nil }
    var decimals = 0
    if position < length {
      guard unsafe start.load(fromByteOffset: position, as: UInt8.self) == UInt8(ascii: ".") else {
        return nil
      }
      position &+= 1
      let point = position
      while position < length {
        let digit = unsafe start.load(fromByteOffset: position, as: UInt8.self) &- 0x30
        guard digit < 10 else { return nil }
        number = number &* 10 &+ Int(digit)
        position &+= 1
      }
      decimals = position &- point
      guard decimals > 0, decimals <= scale.decimals else { return nil }
    }
    let (scaled, overflow) = number.multipliedReportingOverflow(by: scale.power(decimals))
    return overflow ? nil : isNegative ? -scaled : scaled
  }
}
