/// Keys that were met, each with what is known of it: a table of open addresses.
struct RecordKeyTable {
  /// The mark of a key that is certain; those above stand for reasons why others are in doubt, the first of
  /// which counts.
  static let certain: UInt8 = 1

  private var keys: [RecordKey]

  /// The mark of the key at each address; 0 where it is free.
  private(set) var marks: [UInt8]
  private var count = 0

  /// Chosen anew in each process, so that no file can be made whose keys all stand at one address; no answer depends
  /// on where keys stand.
  private static let factors = (
    low: UInt64.random(in: .min ... .max) | 1, high: UInt64.random(in: .min ... .max) | 1
  )
  private let factors = RecordKeyTable.factors

  /// - Parameter expected: About how many different keys there will be.
  init(expecting expected: Int) {
    var size = 64
    while size < expected * 2, size < 1 << 40 { size *= 2 }
    keys = Array(repeating: RecordKey(high: 0, low: 0), count: size)
    marks = Array(repeating: 0, count: size)
  }

  @inline(__always)
  private func hash(_ key: RecordKey) -> UInt64 {
    var mixed = (key.low &* factors.low) ^ (key.high &* factors.high)
    mixed ^= mixed >> 32
    mixed = mixed &* 0xD6E8_FEB8_6659_FD93
    return mixed ^ mixed >> 32
  }

  /// Where a key stands, or would.
  @inline(__always)
  private func address(of key: RecordKey) -> Int {
    let mask = marks.count &- 1
    var address = Int(truncatingIfNeeded: hash(key)) & mask
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
