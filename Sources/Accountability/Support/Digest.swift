/// The SHA-256 digest of some bytes (FIPS 180-4, section 6.2).
package enum Digest {
  /// The digest in 64 hexadecimal digits.
  ///
  /// - Complexity: O(bytes).
  package static func sha256(_ bytes: [UInt8]) -> String {
    var state = initial
    var message = bytes
    message.append(0x80)
    while message.count % 64 != 56 { message.append(0) }
    let bits = UInt64(bytes.count) &* 8
    message += (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * UInt64($0))) }
    var schedule = [UInt32](repeating: 0, count: 64)
    for start in stride(from: 0, to: message.count, by: 64) {
      absorb(message[start..<start + 64], into: &state, schedule: &schedule)
    }
    return state.map(hexadecimal).joined()
  }

  private static func absorb(
    _ block: ArraySlice<UInt8>,
    into state: inout [UInt32],
    schedule: inout [UInt32]
  ) {
    for index in 0..<16 {
      let start = block.startIndex + 4 * index
      schedule[index] = block[start..<start + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }
    for index in 16..<64 {
      let (a, b) = (schedule[index - 15], schedule[index - 2])
      let small = rotate(a, 7) ^ rotate(a, 18) ^ (a >> 3)
      let large = rotate(b, 17) ^ rotate(b, 19) ^ (b >> 10)
      schedule[index] = schedule[index - 16] &+ small &+ schedule[index - 7] &+ large
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for index in 0..<64 {
      let sum = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
      let choice = (e & f) ^ (~e & g)
      let first = h &+ sum &+ choice &+ constants[index] &+ schedule[index]
      let other = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
      let majority = (a & b) ^ (a & c) ^ (b & c)
      (h, g, f, e) = (g, f, e, d &+ first)
      (d, c, b, a) = (c, b, a, first &+ other &+ majority)
    }
    for (index, value) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= value }
  }

  private static func rotate(_ value: UInt32, _ distance: UInt32) -> UInt32 {
    value >> distance | value << (32 - distance)
  }

  private static func hexadecimal(_ word: UInt32) -> String {
    let digits = String(word, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  /// The first 32 bits of the fractional parts of the square roots of the first eight primes.
  private static let initial: [UInt32] = [
    0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C, 0x1F83_D9AB,
    0x5BE0_CD19,
  ]

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = [
    0x428A_2F98, 0x7137_4491, 0xB5C0_FBCF, 0xE9B5_DBA5, 0x3956_C25B, 0x59F1_11F1, 0x923F_82A4,
    0xAB1C_5ED5, 0xD807_AA98, 0x1283_5B01, 0x2431_85BE, 0x550C_7DC3, 0x72BE_5D74, 0x80DE_B1FE,
    0x9BDC_06A7, 0xC19B_F174, 0xE49B_69C1, 0xEFBE_4786, 0x0FC1_9DC6, 0x240C_A1CC, 0x2DE9_2C6F,
    0x4A74_84AA, 0x5CB0_A9DC, 0x76F9_88DA, 0x983E_5152, 0xA831_C66D, 0xB003_27C8, 0xBF59_7FC7,
    0xC6E0_0BF3, 0xD5A7_9147, 0x06CA_6351, 0x1429_2967, 0x27B7_0A85, 0x2E1B_2138, 0x4D2C_6DFC,
    0x5338_0D13, 0x650A_7354, 0x766A_0ABB, 0x81C2_C92E, 0x9272_2C85, 0xA2BF_E8A1, 0xA81A_664B,
    0xC24B_8B70, 0xC76C_51A3, 0xD192_E819, 0xD699_0624, 0xF40E_3585, 0x106A_A070, 0x19A4_C116,
    0x1E37_6C08, 0x2748_774C, 0x34B0_BCB5, 0x391C_0CB3, 0x4ED8_AA4A, 0x5B9C_CA4F, 0x682E_6FF3,
    0x748F_82EE, 0x78A5_636F, 0x84C8_7814, 0x8CC7_0208, 0x90BE_FFFA, 0xA450_6CEB, 0xBEF9_A3F7,
    0xC671_78F2,
  ]
}

/// A digest of rows that does not depend on their order: the sum of the rows' own hashes.
///
/// Each row is hashed to two words of 64 bits; the sums wrap.
package struct RowDigest: Hashable, Sendable {
  private var first: UInt64 = 0
  private var second: UInt64 = 0
  private var count: UInt64 = 0

  package init() {}

  /// The hash of one row: the sum of what its cells add to it, each by its place.
  package struct RowHash: Sendable {
    /// What a cell adds.
    struct Part: Sendable {
      fileprivate let first: UInt64
      fileprivate let second: UInt64

      /// The part of a cell, of which its hash is given, at a place among the cells that are read.
      @inline(__always)
      init(_ cell: UInt64, at place: Int) {
        let place = UInt64(truncatingIfNeeded: place &+ 1)
        first = RowDigest.mixed(cell &+ place &* 0x9E37_79B9_7F4A_7C15)
        second = RowDigest.mixed(cell ^ place &* 0xC2B2_AE3D_27D4_EB4F)
      }
    }

    fileprivate var first: UInt64 = 0
    fileprivate var second: UInt64 = 0
    private var place = 0

    package init() {}

    /// Adds the next cell.
    package mutating func add(_ cell: ArraySlice<UInt8>) {
      add(Part(RowHash.cell(cell), at: place))
      place += 1
    }

    /// Adds the part of a cell.
    @inline(__always)
    mutating func add(_ part: Part) {
      first &+= part.first
      second &+= part.second
    }

    /// The hash of a cell's bytes, eight at a time.
    static func cell(_ bytes: ArraySlice<UInt8>) -> UInt64 {
      var hash = UInt64(truncatingIfNeeded: bytes.count)
      var word: UInt64 = 0
      var shift: UInt64 = 0
      for byte in bytes {
        word |= UInt64(byte) << shift
        shift += 8
        if shift == 64 {
          hash = step(hash, word)
          (word, shift) = (0, 0)
        }
      }
      return shift > 0 ? step(hash, word) : hash
    }

    /// The same for up to sixteen bytes in two words.
    @inline(__always)
    static func cell(_ low: UInt64, _ high: UInt64, _ length: Int) -> UInt64 {
      var hash = UInt64(truncatingIfNeeded: length)
      if length > 0 { hash = step(hash, low) }
      if length > 8 { hash = step(hash, high) }
      return hash
    }

    @inline(__always)
    private static func step(_ hash: UInt64, _ word: UInt64) -> UInt64 {
      let product = (hash ^ word) &* 0x9FB2_1C65_1E98_DF25
      return product ^ product >> 29
    }
  }

  /// Adds a row.
  package mutating func add(_ row: RowHash) {
    first &+= RowDigest.mixed(row.first)
    second &+= RowDigest.mixed(row.second)
    count &+= 1
  }

  /// Adds other rows.
  mutating func add(_ other: RowDigest) {
    first &+= other.first
    second &+= other.second
    count &+= other.count
  }

  @inline(__always)
  private static func mixed(_ value: UInt64) -> UInt64 {
    var value = (value ^ value >> 33) &* 0xFF51_AFD7_ED55_8CCD
    value = (value ^ value >> 33) &* 0xC4CE_B9FE_1A85_EC53
    return value ^ value >> 33
  }

  /// The digest in 32 hexadecimal digits.
  package var text: String {
    [first &+ RowDigest.mixed(count), second].map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }
}
