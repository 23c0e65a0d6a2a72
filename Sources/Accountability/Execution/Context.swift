import AccountabilityRules

/// Where a result stands: a place, a period, a partner or the partners together, and the members of
/// sets that are being spoken of.
struct Context: Hashable, Sendable {
  /// How many sets may be nested.
  static let slotLimit = 8

  var place: Int
  /// The partner's position; -1 for the partners together.
  var partner: Int
  /// The period's position in the timeline.
  var period: Int
  var members = SIMD8<Int32>(repeating: -1)

  /// The measure that is being computed; sources that hold several measures are read for it.
  var measure = -1

  init(place: Int, partner: Int, period: Int, measure: Int = -1) {
    self.place = place
    self.partner = partner
    self.period = period
    self.measure = measure
  }

  func with(member: Int, in slot: Int) -> Context {
    var context = self
    context.members[slot & 7] = Int32(truncatingIfNeeded: member)
    return context
  }

  func member(_ reference: MemberReference) -> Int {
    switch reference {
    case .fixed(let index): index
    case .slot(let slot): Int(members[slot & 7])
    }
  }
}

/// All periods that data, grids and clauses name, in order.
struct Timeline: Sendable {
  let periods: [Period]
  private let positions: [Period: Int]

  init(_ periods: some Sequence<Period>) {
    let sorted = Set(periods).sorted()
    self.periods = sorted
    positions = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, $0) })
  }

  func position(of period: Period) -> Int? { positions[period] }

  subscript(_ position: Int) -> Period { periods[position] }
}

/// A table of cells by place, partner and period (and measure), dense while that is small.
struct CellStore<Value: Sendable>: Sendable {
  private static var denseLimit: Int { 1 << 22 }

  private let capacity: Int
  private var dense: [Int32]
  private var sparse: [Int: Int32] = [:]
  private(set) var values: [Value] = []

  init(capacity: Int) {
    self.capacity = capacity
    dense = capacity <= CellStore.denseLimit ? [Int32](repeating: -1, count: capacity) : []
  }

  mutating func reserveCapacity(_ count: Int) { values.reserveCapacity(count) }

  func index(at cell: Int) -> Int? {
    if !dense.isEmpty { return dense[cell] < 0 ? nil : Int(dense[cell]) }
    return sparse[cell].map(Int.init)
  }

  subscript(_ cell: Int) -> Value? { index(at: cell).map { values[$0] } }

  @discardableResult
  mutating func set(_ value: Value, at cell: Int) -> Int {
    if let index = index(at: cell) {
      values[index] = value
      return index
    }
    let index = values.count
    let short = Int32(truncatingIfNeeded: index)
    if dense.isEmpty { sparse[cell] = short } else { dense[cell] = short }
    values.append(value)
    return index
  }
}
