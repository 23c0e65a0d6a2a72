import AccountabilityRules

/// What a text in a column means.
struct ScanMeaning: Sendable {
  /// What it adds to the row's hash.
  var hash: RowDigest.RowHash.Part

  /// Whether it can be read; the row is put aside where not.
  var isRead = false

  /// The number in parts of its scale.
  var number = ScanSums.noNumber

  /// The bits of the value's class in the key of a row's class.
  var `class`: UInt64 = 0

  /// Where the row belongs, as far as this cell says it, in the bits of a group's key.
  var group: UInt64 = 0

  /// What tells the value from others.
  var key = RecordKey(high: 0, low: 0)
}

/// The classes of a column's values: those of which everything that is asked is alike are one.
struct ScanClasses: Sendable {
  private let column: ScanPlan.Column
  private let demand: RecordDemand
  private var positions: [Signature: Int] = [:]

  /// A value of each class.
  private(set) var values: [RowValue] = []

  private struct Signature: Hashable {
    var codes: [UInt8]
    var value: RowValue?
  }

  init(_ column: ScanPlan.Column, _ demand: RecordDemand) {
    self.column = column
    self.demand = demand
  }

  /// The class of a value.
  mutating func position(of value: RowValue) -> Int {
    let row = OneField(field: column.field, value: value)
    let expression = RowExpression(row, of: demand.source, in: demand.framework)
    var signature = Signature(codes: [], value: column.isByValue ? value : nil)
    for atom in column.atoms {
      switch expression.truth(atom) {
      case .no: signature.codes.append(0)
      case .yes: signature.codes.append(1)
      case .unknown(let reason): signature.codes.append(RecordDemand.code(of: reason))
      }
    }
    if column.isPresence { signature.codes.append(RecordDemand.presence(of: value)) }
    if let known = positions[signature] { return known }
    positions[signature] = values.count
    values.append(value)
    return values.count - 1
  }
}

/// A row of which one field alone is known.
private struct OneField: RowFields {
  let field: Int
  let value: RowValue

  func value(ofField index: Int) -> RowValue { index == field ? value : .unreadable }
}

/// A row that stands for all of its class.
struct ClassRow: RowFields {
  let demand: RecordDemand
  var values: [Int: RowValue]

  func value(ofField index: Int) -> RowValue {
    if let value = values[index] { return value }
    guard let formula = demand.source.fields[index].formula else { return .unreadable }
    return RowExpression(self, of: demand.source, in: demand.framework).value(formula)
  }
}

/// The texts of a column that were met, each with what it means.
struct ScanWords: Sendable {
  private struct Slot: Sendable {
    var low: UInt64 = 0
    var high: UInt64 = 0

    /// The length of the text and 1; 0 where the slot is free.
    var length: UInt32 = 0
    var meaning: Int32 = 0
  }

  /// How many different texts a column may have before it is no longer one of texts that repeat.
  static let most = 1 << 15

  private var slots = [Slot](repeating: Slot(), count: 64)
  private var mask = 63

  /// Longer texts.
  private var long: [ArraySlice<UInt8>: Int32] = [:]
  private(set) var meanings: [ScanMeaning] = []

  /// The position of a text's meaning; -1 where it was not met before.
  ///
  /// Texts of up to 16 bytes are compared as two words, whose bytes behind the text are 0.
  @inline(__always)
  func find(_ low: UInt64, _ high: UInt64, _ length: Int) -> Int {
    var position = ScanWords.hash(low, high) & mask
    while true {
      let slot = slots[position]
      if slot.low == low, slot.high == high, Int(slot.length) == length &+ 1 {
        return Int(slot.meaning)
      }
      if slot.length == 0 { return -1 }
      position = (position &+ 1) & mask
    }
  }

  func find(_ bytes: ArraySlice<UInt8>) -> Int { Int(long[bytes] ?? -1) }

  @inline(__always)
  private static func hash(_ low: UInt64, _ high: UInt64) -> Int {
    let mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
    return Int(truncatingIfNeeded: mixed >> 40)
  }

  /// Learns what a text means.
  mutating func learn(
    _ low: UInt64,
    _ high: UInt64,
    _ bytes: ArraySlice<UInt8>,
    _ meaning: ScanMeaning
  ) -> Int {
    meanings.append(meaning)
    let position = Int32(truncatingIfNeeded: meanings.count - 1)
    if bytes.count > 16 {
      long[ArraySlice(Array(bytes))] = position
    } else {
      let length = UInt32(truncatingIfNeeded: bytes.count + 1)
      if meanings.count * 2 > slots.count { grow() }
      insert(Slot(low: low, high: high, length: length, meaning: position))
    }
    return Int(position)
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    mask = slots.count - 1
    for slot in old where slot.length > 0 { insert(slot) }
  }

  private mutating func insert(_ slot: Slot) {
    var position = ScanWords.hash(slot.low, slot.high) & mask
    while slots[position].length > 0 { position = (position + 1) & mask }
    slots[position] = slot
  }
}
