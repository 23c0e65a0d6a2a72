import AccountabilityRules

/// What tells one value from another, in two machine words.
///
/// Texts of up to fifteen bytes stand in it as they are; of longer ones it holds the first half of their
/// SHA-256, so that two different ones have the same key with a chance of less than one in 10¹⁸ among a
/// billion.
struct RecordKey: Hashable, Sendable {
  let high: UInt64
  let low: UInt64

  /// How many bytes a text has at most that stands in the key itself.
  static let mostBytes = 15

  init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The key of a text's bytes.
  init(_ bytes: some Collection<UInt8>) {
    guard bytes.count <= RecordKey.mostBytes else {
      self = RecordKey(hashOf: Array(bytes))
      return
    }
    var words: (low: UInt64, high: UInt64) = (0, 0)
    for (index, byte) in bytes.enumerated() {
      if index < 8 {
        words.low |= UInt64(byte) << UInt64(index * 8)
      } else {
        words.high |= UInt64(byte) << UInt64((index - 8) * 8)
      }
    }
    low = words.low
    high = words.high | UInt64(bytes.count) << 56
  }

  /// Marks keys that are hashes: no text has so many bytes.
  private static let hashMark: UInt64 = 0xFF << 56

  private init(hashOf bytes: [UInt8]) {
    var words: [UInt64] = [0, 0]
    for (index, digit) in Digest.sha256(bytes).utf8.prefix(32).enumerated() {
      let value = digit < 0x3A ? digit &- 0x30 : digit &- 0x57
      words[index / 16] = words[index / 16] << 4 | UInt64(value & 15)
    }
    low = words[0]
    high = words[1] & ~RecordKey.hashMark | RecordKey.hashMark
  }

  /// The key of a value, which stands for itself among those of its field; `nil` where it is missing.
  init?(_ value: RowValue) {
    switch value {
    case .cell(.text(let text)): self.init(text.utf8)
    case .cell(.yesNo(let isYes)): self.init(high: 0, low: isYes ? 1 : 0)
    case .cell(.date(let date)):
      self.init(high: 0, low: UInt64(bitPattern: Int64(date.daysSince1970)))
    case .cell(.number(let number)): self.init("\(number)".utf8)
    case .place(let index), .partner(let index), .measure(let index):
      self.init(high: 0, low: UInt64(index))
    case .period(let period): self.init("\(period)".utf8)
    case .cell(.missing), .unreadable: return nil
    }
  }
}
