import AccountabilityRules

/// Where and when a record happened, and whose it is.
struct RecordGroup: Hashable, Sendable {
  /// The place's position; that of the framework's own where rows name none.
  var place: Int

  /// The partner's position; -1 where rows name none and several could be meant.
  var partner: Int

  /// The period; `nil` for rows that hold always.
  var period: Period?
}

/// What some records come to: a value that can be added to that of other records, in any order.
///
/// Rows of which everything that is asked is alike are of one class: what is asked of them is answered once,
/// and they are counted together, place by place. So a further measure costs nothing for each row.
struct RecordState: Sendable {
  /// The least and the greatest number of some rows.
  struct Extremes: Sendable {
    var least: ExactNumber
    var greatest: ExactNumber

    mutating func add(_ other: Extremes) {
      least = min(least, other.least)
      greatest = max(greatest, other.greatest)
    }
  }

  let uses: [RecordDemand.Use]
  let scales: [DecimalScale]

  private(set) var groups: [RecordGroup] = []
  private var groupPositions: [RecordGroup: Int] = [:]

  /// The first day on which a row of each group was received; `Int32.min` where none says it.
  private(set) var received: [Int32] = []

  /// The codes of each class: for each condition 0 where it does not hold, 1 where it does; for each field 1
  /// where it is known; 2 and more where it is not known, by the reason's position.
  private(set) var classes: [[UInt8]] = []
  private var classPositions: [[UInt8]: Int] = [:]

  /// The position of each group's cell of a class; a cell is there where rows are.
  private(set) var cells: [[Int32]] = []

  /// How many rows each cell has.
  private(set) var counts: [Int] = []

  /// The sum of each use in each cell, in parts of its scale.
  private(set) var sums: [[Int128]]

  /// What is to be added to the sums, of numbers that their scale does not hold.
  private(set) var oddSums: [[Int: ExactNumber]]
  private(set) var extremes: [[Int: Extremes]]

  /// The rows that are kept, group by group and piece by piece; none where no use keeps them.
  private(set) var kept: [[RecordPiece]] = []

  init(_ demand: RecordDemand) {
    uses = demand.uses
    scales = demand.uses.map { DecimalScale(for: demand.source.fields[$0.field].type) }
    sums = Array(repeating: [], count: demand.uses.count)
    oddSums = Array(repeating: [:], count: demand.uses.count)
    extremes = Array(repeating: [:], count: demand.uses.count)
  }

  // MARK: Places

  /// The position of a group.
  mutating func position(of group: RecordGroup) -> Int {
    if let known = groupPositions[group] { return known }
    groupPositions[group] = groups.count
    groups.append(group)
    received.append(.min)
    cells.append([])
    kept.append([])
    return groups.count - 1
  }

  /// The position of a class.
  mutating func position(ofClass codes: [UInt8]) -> Int {
    if let known = classPositions[codes] { return known }
    classPositions[codes] = classes.count
    classes.append(codes)
    return classes.count - 1
  }

  /// The position of the cell of a group and class.
  mutating func cell(_ group: Int, _ class: Int) -> Int {
    while cells[group].count <= `class` { cells[group].append(-1) }
    let known = cells[group][`class`]
    if known >= 0 { return Int(known) }
    cells[group][`class`] = Int32(truncatingIfNeeded: counts.count)
    counts.append(0)
    for use in uses.indices where uses[use].kind == .sum { sums[use].append(0) }
    return counts.count - 1
  }

  // MARK: Rows

  /// Remembers when a row was received, where it says it.
  mutating func receive(_ group: Int, on day: Int32) {
    guard day != .min else { return }
    received[group] = received[group] == .min ? day : min(received[group], day)
  }

  mutating func count(_ rows: Int, in cell: Int) { counts[cell] += rows }

  mutating func add(_ parts: Int128, of use: Int, in cell: Int) { sums[use][cell] += parts }

  mutating func add(_ number: ExactNumber, of use: Int, in cell: Int) {
    switch uses[use].kind {
    case .sum:
      if let parts = scales[use].scaled(number) {
        sums[use][cell] += Int128(parts)
      } else {
        oddSums[use][cell, default: .zero] += number
      }
    case .extremes: add(Extremes(least: number, greatest: number), of: use, in: cell)
    case .numbers, .keys: break
    }
  }

  /// Adds a number in parts of the use's scale.
  mutating func add(scaled parts: Int, of use: Int, in cell: Int) {
    switch uses[use].kind {
    case .sum: sums[use][cell] += Int128(parts)
    case .extremes:
      let number = scales[use].number(parts)
      add(Extremes(least: number, greatest: number), of: use, in: cell)
    case .numbers, .keys: break
    }
  }

  mutating func add(_ own: Extremes, of use: Int, in cell: Int) {
    var all = extremes[use][cell] ?? own
    all.add(own)
    extremes[use][cell] = all
  }

  /// Keeps a row of a class, with the values of all uses that keep them.
  mutating func keep(_ class: Int, of group: Int, _ values: [RowValue]) {
    let (uses, scales) = (uses, scales)
    keep(`class`, of: group) { piece in
      for (use, value) in values.enumerated() {
        switch uses[use].kind {
        case .numbers:
          guard case .cell(.number(let number)) = value else {
            piece.add(0, use)
            continue
          }
          if let parts = scales[use].scaled(number) {
            piece.add(parts, use)
          } else {
            piece.add(odd: number, use)
          }
        case .keys: piece.add(RecordKey(value) ?? RecordKey(high: 0, low: 0), use)
        case .sum, .extremes: break
        }
      }
    }
  }

  /// Keeps a row of a class; the values of all uses that keep them are added.
  @inline(__always)
  mutating func keep(_ class: Int, of group: Int, _ add: (inout RecordPiece) -> Void) {
    var piece = kept[group].count - 1
    if piece < 0 || kept[group][piece].isFull {
      kept[group].append(RecordPiece(uses: uses.count))
      piece += 1
    }
    add(&kept[group][piece])
    kept[group][piece].end(Int32(truncatingIfNeeded: `class`))
  }

  // MARK: Merging

  /// Adds what other records of the same source come to.
  ///
  /// - Complexity: O(cells + kept rows) of the other; the rows' values are not copied.
  mutating func merge(_ other: RecordState) {
    let classes = other.classes.map { position(ofClass: $0) }
    let isSame = classes.elementsEqual(classes.indices)
    for (index, group) in other.groups.enumerated() {
      let own = position(of: group)
      receive(own, on: other.received[index])
      for (otherClass, otherCell) in other.cells[index].enumerated() where otherCell >= 0 {
        add(Int(otherCell), of: other, to: cell(own, classes[otherClass]))
      }
      kept[own] +=
        isSame ? other.kept[index] : other.kept[index].map { $0.withClasses(at: classes) }
    }
  }

  private mutating func add(_ otherCell: Int, of other: RecordState, to cell: Int) {
    counts[cell] += other.counts[otherCell]
    for use in uses.indices {
      if uses[use].kind == .sum { sums[use][cell] += other.sums[use][otherCell] }
      if let odd = other.oddSums[use][otherCell] { oddSums[use][cell, default: .zero] += odd }
      if let extremes = other.extremes[use][otherCell] { add(extremes, of: use, in: cell) }
    }
  }
}
