import AccountabilityRules

/// Reads the cells of one column, row by row.
struct ScanColumn {
  let plan: ScanPlan.Column
  private let demand: RecordDemand
  private var reader: FieldReader
  private var periods = PeriodPositions()
  private var words = ScanWords()
  private var classes: ScanClasses

  /// What the row's hash takes of the cell: its place among those that are read.
  private let ordinal: Int

  /// Where its bits begin in the key of a row's class, and how many classes there may be.
  private let shift: UInt64
  private let mostClasses: Int

  /// The class of a number by how many limits it reaches and passes.
  private var passed: [UInt64] = []

  /// The class of values that are known and of which nothing more is asked.
  private var known: UInt64 = 0

  /// The positions of its values among those that are added up or kept; -1 where they are not.
  private let numberSlot: Int
  private let keySlot: Int
  private let isCount: Bool

  /// Whether it has more different texts or classes than fit.
  private(set) var isBeyond = false

  /// The periods that dates and periods were found to be.
  var periodValues: [Period] { periods.values }

  init(
    _ column: ScanPlan.Column,
    of plan: ScanPlan,
    ordinal: Int,
    shift: UInt64,
    mostClasses: Int
  ) {
    self.plan = column
    demand = plan.demand
    reader = plan.readers[column.field]
    classes = ScanClasses(column, plan.demand)
    self.ordinal = ordinal
    self.shift = shift
    self.mostClasses = mostClasses
    numberSlot = plan.numberFields.firstIndex(of: column.field) ?? -1
    keySlot = plan.keyFields.firstIndex(of: column.field) ?? -1
    isCount = plan.demand.source.fields[column.field].type == .count
    switch column.role {
    case .number(let scale, let limits):
      let stretches = limits.first.map { [$0 - 1] + limits.flatMap { [$0, $0 + 1] } } ?? [0]
      passed = stretches.map { bits(of: .cell(.number(scale.number($0)))) }
    case .key, .text: known = bits(of: .cell(.text("known")))
    case .words: break
    }
  }

  /// The bits of a value's class in the key of a row's class.
  private mutating func bits(of value: RowValue) -> UInt64 {
    guard plan.tellsRowsApart else { return 0 }
    let position = classes.position(of: value)
    if position >= mostClasses { isBeyond = true }
    return UInt64(position) << shift
  }

  /// A value of the column's class in the key of a row's class.
  func value(inClass key: UInt64) -> RowValue? {
    guard plan.tellsRowsApart else { return nil }
    let position = Int(truncatingIfNeeded: key >> shift) & (mostClasses - 1)
    return classes.values.indices.contains(position) ? classes.values[position] : nil
  }

  // MARK: Cells

  /// Reads the column in all rows of a block.
  ///
  /// - Parameters:
  ///   - rows: Where its rows stand.
  ///   - start: The block's first byte; padding stands behind its last.
  ///   - sums: Where what is read goes.
  mutating func read(_ rows: ScanRows, _ start: UnsafeRawPointer, _ sums: inout ScanSums) {
    for row in 0..<rows.count {
      guard let (cell, length) = unsafe rows.cell(row, plan.column, start) else {
        sums.putAside(row)
        continue
      }
      switch plan.role {
      case .words: unsafe readWord(row, cell, length, &sums)
      case .number(let scale, let limits):
        guard length > 0, let number = unsafe ByteScan.decimal(cell, length, scale),
          number >= 0 || !isCount,
          !reader.firstBytes.contains(unsafe cell.load(as: UInt8.self))
        else {
          unsafe readWord(row, cell, length, &sums)
          continue
        }
        var reached = 0
        for limit in limits { reached &+= (number >= limit ? 1 : 0) &+ (number > limit ? 1 : 0) }
        let (low, high) = unsafe ByteScan.words(cell, length)
        sums.take(
          row,
          RowDigest.RowHash.Part(RowDigest.RowHash.cell(low, high, length), at: ordinal)
        )
        sums.take(row, classBits: passed[reached])
        if numberSlot >= 0 { sums.take(row, number: number, numberSlot) }
      case .key, .text:
        guard length > 0, length <= 16, unsafe isPlain(cell, length) else {
          unsafe readLongText(row, cell, length, &sums)
          continue
        }
        let (low, high) = unsafe ByteScan.words(cell, length)
        sums.take(
          row,
          RowDigest.RowHash.Part(RowDigest.RowHash.cell(low, high, length), at: ordinal)
        )
        sums.take(row, classBits: known)
        guard keySlot >= 0 else { continue }
        let key =
          length <= RecordKey.mostBytes
          ? RecordKey(high: high | UInt64(truncatingIfNeeded: length) << 56, low: low)
          : RecordKey(unsafe slice(cell, length))
        sums.take(row, key: key, keySlot)
      }
    }
  }

  /// Whether a text neither stands for something else nor has white space around it.
  @inline(__always)
  private func isPlain(_ cell: UnsafeRawPointer, _ length: Int) -> Bool {
    let first = unsafe cell.load(as: UInt8.self)
    let last = unsafe cell.load(fromByteOffset: length &- 1, as: UInt8.self)
    return !reader.firstBytes.contains(first) && first > 0x20 && first < 0x80 && last > 0x20
      && last < 0x80
  }

  private func slice(_ cell: UnsafeRawPointer, _ length: Int) -> ArraySlice<UInt8> {
    unsafe ArraySlice(UnsafeRawBufferPointer(start: cell, count: max(0, length)))
  }

  private mutating func readLongText(
    _ row: Int,
    _ cell: UnsafeRawPointer,
    _ length: Int,
    _ sums: inout ScanSums
  ) {
    guard length > 16, unsafe isPlain(cell, length) else {
      return unsafe readWord(row, cell, length, &sums)
    }
    let bytes = unsafe slice(cell, length)
    sums.take(row, RowDigest.RowHash.Part(RowDigest.RowHash.cell(bytes), at: ordinal))
    sums.take(row, classBits: known)
    if keySlot >= 0 { sums.take(row, key: RecordKey(bytes), keySlot) }
  }

  // MARK: Texts that repeat

  @inline(__always)
  private mutating func readWord(
    _ row: Int,
    _ cell: UnsafeRawPointer,
    _ length: Int,
    _ sums: inout ScanSums
  ) {
    let (low, high) = unsafe ByteScan.words(cell, min(max(0, length), 16))
    var position =
      length <= 16 ? words.find(low, high, length) : words.find(unsafe slice(cell, length))
    if position < 0 {
      position = learn(low, high, unsafe slice(cell, length))
      guard position >= 0 else { return sums.putAside(row) }
    }
    let meaning = words.meanings[position]
    guard meaning.isRead else { return sums.putAside(row) }
    sums.take(row, meaning.hash)
    sums.take(row, classBits: meaning.class)
    sums.take(row, groupBits: meaning.group)
    if numberSlot >= 0 { sums.take(row, number: meaning.number, numberSlot) }
    if keySlot >= 0 { sums.take(row, key: meaning.key, keySlot) }
  }

  /// Learns what a text means; -1 where there are too many.
  private mutating func learn(_ low: UInt64, _ high: UInt64, _ bytes: ArraySlice<UInt8>) -> Int {
    guard words.meanings.count < ScanWords.most else {
      if plan.role == .words { isBeyond = true }
      return -1
    }
    let trimmed = RawRow.trimmed(bytes)
    let field = reader.field
    let outcome = reader.read(trimmed, periods: &periods)
    let hash = RowDigest.RowHash.Part(RowDigest.RowHash.cell(trimmed), at: ordinal)
    var meaning = ScanMeaning(hash: hash)
    let value = RowRules.value(outcome, field, periods, trimmed.isEmpty)
    meaning.isRead = !outcome.isRefused
    meaning.class = bits(of: value)
    meaning.group = groupBits(value, outcome)
    meaning.key = RecordKey(value) ?? meaning.key
    if case .cell(.number(let number)) = value, numberSlot >= 0 {
      let scaled = DecimalScale(for: field.type).scaled(number)
      // A number that its scale does not hold is added up by itself.
      meaning.isRead = meaning.isRead && scaled != nil
      meaning.number = scaled ?? ScanSums.noNumber
    }
    return words.learn(low, high, bytes, meaning)
  }

  private mutating func groupBits(_ value: RowValue, _ outcome: FieldReader.Outcome) -> UInt64 {
    switch value {
    case .place(let place): return ScanGroup.bits(place: place)
    case .partner(let partner): return ScanGroup.bits(partner: partner)
    case .period:
      guard case .position(let position) = outcome, case .period(plan.field) = demand.dating else {
        return 0
      }
      return ScanGroup.bits(period: position)
    case .cell(.date(let date)):
      guard case .date(plan.field, let like) = demand.dating else { return 0 }
      return ScanGroup.bits(period: periods.position(of: like.holding(date)))
    case .cell, .measure, .unreadable: return 0
    }
  }
}

/// Where a row belongs, in one machine word: 0 in each part where it does not say it.
enum ScanGroup {
  /// How many places, partners and periods there may be.
  static let most = 1 << 20

  static func bits(place: Int) -> UInt64 { UInt64(truncatingIfNeeded: place + 1) << 40 }
  static func bits(partner: Int) -> UInt64 { UInt64(truncatingIfNeeded: partner + 1) << 20 }
  static func bits(period: Int) -> UInt64 { UInt64(truncatingIfNeeded: period + 1) }

  static func place(_ bits: UInt64) -> Int { Int(truncatingIfNeeded: bits >> 40) - 1 }
  static func partner(_ bits: UInt64) -> Int {
    Int(truncatingIfNeeded: bits >> 20) & (most - 1) - 1
  }
  static func period(_ bits: UInt64) -> Int { Int(truncatingIfNeeded: bits) & (most - 1) - 1 }
}
