import AccountabilityRules

/// Where a result stands: a place, a period, a partner or the partners together, and the members of
/// sets that are being spoken of.
struct Context: Hashable, Sendable {
  var place: Int
  /// The partner's position; -1 for the partners together.
  var partner: Int
  /// The period's position in the timeline.
  var period: Int
  /// The member of each set, one lane for each of ``SetPlan/mostNested``.
  var members = SIMD8<Int32>(repeating: -1)

  /// The measure that is being computed; sources that hold several measures are read for it.
  var measure = -1

  /// The group's position; -1 for everyone.
  var group = -1

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

  /// The present one of the members of a set; -1 where none is spoken of.
  func present(_ kind: SetExpression.Kind) -> Int {
    switch kind {
    case .places: place
    case .partners: partner
    case .measures: measure
    case .groups: group
    case .outcomes, .persons: -1
    }
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

/// A position for each cell of a table by place, partner and period (and measure), dense while that is
/// small.
struct CellPositions: Sendable {
  private static let denseLimit = 1 << 22

  private var dense: [Int32]
  private var sparse: [Int: Int32] = [:]

  init(capacity: Int) {
    let isDense = capacity <= CellPositions.denseLimit
    dense = isDense ? [Int32](repeating: -1, count: capacity) : []
  }

  /// A cell's position; -1 where it has none.
  subscript(_ cell: Int) -> Int32 {
    get { dense.isEmpty ? sparse[cell] ?? -1 : dense[cell] }
    set { if dense.isEmpty { sparse[cell] = newValue } else { dense[cell] = newValue } }
  }
}
