/// Keys that were met, each with what is known of it: a table of open addresses.
struct RecordKeyTable {
  /// The mark of a key that is certain; those above stand for reasons why others are in doubt, the first of
  /// which counts.
  static let certain: UInt8 = 1

  private var keys: [RecordKey]

  /// The mark of the key at each address; 0 where it is free.
  private(set) var marks: [UInt8]
  private var count = 0

  /// - Parameter expected: About how many different keys there will be.
  init(expecting expected: Int) {
    var size = 64
    while size < expected * 2, size < 1 << 40 { size *= 2 }
    keys = Array(repeating: RecordKey(high: 0, low: 0), count: size)
    marks = Array(repeating: 0, count: size)
  }

  @inline(__always)
  private static func hash(_ key: RecordKey) -> UInt64 {
    var mixed = (key.low &* 0x9E37_79B9_7F4A_7C15) ^ (key.high &* 0xC2B2_AE3D_27D4_EB4F)
    mixed ^= mixed >> 32
    mixed = mixed &* 0xD6E8_FEB8_6659_FD93
    return mixed ^ mixed >> 32
  }

  /// Where a key stands, or would.
  @inline(__always)
  private func address(of key: RecordKey) -> Int {
    let mask = marks.count &- 1
    var address = Int(truncatingIfNeeded: RecordKeyTable.hash(key)) & mask
    while marks[address] != 0, keys[address] != key { address = (address &+ 1) & mask }
    return address
  }

  /// Adds a key with a mark above 0; of several marks the least stays.
  @inline(__always)
  mutating func insert(_ key: RecordKey, _ mark: UInt8) {
    let address = address(of: key)
    if marks[address] == 0 {
      keys[address] = key
      marks[address] = mark
      count &+= 1
      if count &* 2 > marks.count { grow() }
    } else if mark < marks[address] {
      marks[address] = mark
    }
  }

  private mutating func grow() {
    let old = (keys, marks)
    keys = Array(repeating: RecordKey(high: 0, low: 0), count: old.0.count * 2)
    marks = Array(repeating: 0, count: old.0.count * 2)
    for (key, mark) in zip(old.0, old.1) where mark != 0 {
      let address = address(of: key)
      keys[address] = key
      marks[address] = mark
    }
  }
}
