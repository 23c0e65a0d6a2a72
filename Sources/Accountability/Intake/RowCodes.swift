import AccountabilityRules

/// Where a row belongs: positions in the framework and among the periods, -1 where it names none.
struct RowCodes {
  private(set) var place: Int32 = -1
  private(set) var partner: Int32 = -1
  private(set) var measure: Int32 = -1
  private(set) var period: Int32 = -1
  private(set) var received = Int32.min

  mutating func add(_ position: Int, _ type: Field.FieldType) {
    let position = Int32(truncatingIfNeeded: position)
    switch type {
    case .place: place = position
    case .partner: partner = position
    case .measure: measure = position
    default: period = position
    }
  }

  mutating func add(_ cell: Cell) {
    if case .date(let date) = cell { received = Int32(truncatingIfNeeded: date.daysSince1970) }
  }
}

extension ReturnsTable {
  /// Adds where a row belongs; its cells are added to the columns.
  mutating func append(_ codes: RowCodes, line: Int) {
    lines.append(Int32(truncatingIfNeeded: line))
    places.append(codes.place)
    partners.append(codes.partner)
    measures.append(codes.measure)
    periods.append(codes.period)
    received.append(codes.received)
  }
}
