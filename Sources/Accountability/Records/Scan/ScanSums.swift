import AccountabilityRules

/// What the rows of blocks come to, added up while they are read.
struct ScanSums {
  /// Stands for a number that is missing.
  static let noNumber = Int.min

  private let home: RecordHome

  // The rows of the present block.
  private var classKeys: [UInt64] = []
  private var groupKeys: [UInt64] = []
  private var hashes: [RowDigest.RowHash] = []
  private var isAside: [Bool] = []
  private var numbers: [[Int]]
  private var keys: [[RecordKey]]

  /// All rows that were taken.
  private(set) var digest = RowDigest()
  private(set) var accepted = 0
  private(set) var state: RecordState

  /// The positions in the state of groups and classes by their keys; -1 for a class whose rows are refused.
  private var groups = KeyTable()
  private var classes = KeyTable()

  /// For each use of the demand, where its values stand among those of the block.
  private let slots: [Int]
  private let uses: [RecordDemand.Use]
  private let keeps: Bool

  init(_ plan: ScanPlan, home: RecordHome) {
    self.home = home
    uses = plan.demand.uses
    keeps = plan.demand.keepsRows
    state = RecordState(plan.demand)
    numbers = Array(repeating: [], count: plan.numberFields.count)
    keys = Array(repeating: [], count: plan.keyFields.count)
    slots = plan.demand.uses.map { use in
      let fields = use.kind == .keys ? plan.keyFields : plan.numberFields
      return fields.firstIndex(of: use.field) ?? 0
    }
  }

  // MARK: Cells

  /// Begins a block of so many rows.
  mutating func begin(_ rows: Int) {
    classKeys = [UInt64](repeating: 0, count: rows)
    groupKeys = [UInt64](repeating: 0, count: rows)
    hashes = [RowDigest.RowHash](repeating: RowDigest.RowHash(), count: rows)
    isAside = [Bool](repeating: false, count: rows)
    for slot in numbers.indices {
      numbers[slot] = [Int](repeating: ScanSums.noNumber, count: rows)
    }
    for slot in keys.indices {
      keys[slot] = [RecordKey](repeating: RecordKey(high: 0, low: 0), count: rows)
    }
  }

  @inline(__always)
  mutating func putAside(_ row: Int) { isAside[row] = true }

  @inline(__always)
  mutating func take(_ row: Int, _ part: RowDigest.RowHash.Part) { hashes[row].add(part) }

  @inline(__always)
  mutating func take(_ row: Int, classBits bits: UInt64) { classKeys[row] |= bits }

  @inline(__always)
  mutating func take(_ row: Int, groupBits bits: UInt64) { groupKeys[row] |= bits }

  @inline(__always)
  mutating func take(_ row: Int, number: Int, _ slot: Int) { numbers[slot][row] = number }

  @inline(__always)
  mutating func take(_ row: Int, key: RecordKey, _ slot: Int) { keys[slot][row] = key }

  // MARK: Rows

  /// Adds up the rows of the block.
  ///
  /// - Returns: The rows that are put aside.
  mutating func add(_ columns: [ScanColumn], _ plan: ScanPlan) -> [Int] {
    var aside: [Int] = []
    for row in classKeys.indices {
      guard !isAside[row] else {
        aside.append(row)
        continue
      }
      let `class` =
        classes.find(classKeys[row]) ?? learn(class: classKeys[row], columns, plan)
      guard `class` >= 0 else {
        aside.append(row)
        continue
      }
      let group = groups.find(groupKeys[row]) ?? learn(group: groupKeys[row], columns)
      add(row, `class`, group)
      digest.add(hashes[row])
      accepted += 1
    }
    return aside
  }

  @inline(__always)
  private mutating func add(_ row: Int, _ class: Int, _ group: Int) {
    let cell = state.cell(group, `class`)
    state.count(1, in: cell)
    for use in uses.indices where uses[use].kind != .keys {
      let number = numbers[slots[use]][row]
      guard number != ScanSums.noNumber else { continue }
      state.add(scaled: number, of: use, in: cell)
    }
    guard keeps else { return }
    state.keep(`class`, of: group) { kept in
      for use in uses.indices {
        switch uses[use].kind {
        case .numbers: kept.add(numbers[slots[use]][row], use)
        case .keys: kept.add(keys[slots[use]][row], use)
        case .sum, .extremes: break
        }
      }
    }
  }

  // MARK: Classes and groups

  private mutating func learn(class key: UInt64, _ columns: [ScanColumn], _ plan: ScanPlan) -> Int {
    var values: [Int: RowValue] = [:]
    for column in columns {
      if let value = column.value(inClass: key) { values[column.plan.field] = value }
    }
    let row = ClassRow(demand: plan.demand, values: values)
    let isRefused = plan.demand.source.fields.enumerated().contains { index, field in
      field.formula != nil && plan.readers[index].outcome(of: row.value(ofField: index)).isRefused
    }
    let position = isRefused ? -1 : state.position(ofClass: plan.demand.codes(of: row))
    classes.insert(key, position)
    return position
  }

  private mutating func learn(group key: UInt64, _ columns: [ScanColumn]) -> Int {
    let (place, partner) = (ScanGroup.place(key), ScanGroup.partner(key))
    let position = ScanGroup.period(key)
    let period = columns.lazy.map(\.periodValues).first { $0.indices.contains(position) }?[position]
    let group = RecordGroup(
      place: place < 0 ? home.place : place,
      partner: partner < 0 ? home.partner : partner,
      period: period
    )
    let known = state.position(of: group)
    groups.insert(key, known)
    return known
  }
}

/// Positions by keys of one machine word.
struct KeyTable: Sendable {
  private var keys: [UInt64] = Array(repeating: 0, count: 64)

  /// The positions and 2; 0 where a place is free.
  private var positions: [Int32] = Array(repeating: 0, count: 64)
  private var mask = 63
  private var count = 0

  @inline(__always)
  private static func hash(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 33)
  }

  @inline(__always)
  func find(_ key: UInt64) -> Int? {
    var place = KeyTable.hash(key) & mask
    while positions[place] != 0 {
      if keys[place] == key { return Int(positions[place]) - 2 }
      place = (place &+ 1) & mask
    }
    return nil
  }

  /// Adds a key that is not there, with a position from -1 upwards.
  mutating func insert(_ key: UInt64, _ position: Int) {
    count += 1
    if count * 2 > keys.count { grow() }
    put(key, Int32(truncatingIfNeeded: position + 2))
  }

  private mutating func put(_ key: UInt64, _ position: Int32) {
    var place = KeyTable.hash(key) & mask
    while positions[place] != 0 { place = (place + 1) & mask }
    keys[place] = key
    positions[place] = position
  }

  private mutating func grow() {
    let old = (keys, positions)
    keys = Array(repeating: 0, count: old.0.count * 2)
    positions = Array(repeating: 0, count: keys.count)
    mask = keys.count - 1
    for (key, position) in zip(old.0, old.1) where position != 0 { put(key, position) }
  }
}
