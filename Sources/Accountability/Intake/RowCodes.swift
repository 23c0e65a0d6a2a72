import AccountabilityRules

/// Where a row belongs: positions in the framework and among the periods, -1 where it names none.
struct RowCodes: Hashable {
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
    case .period: period = position
    case .text, .number, .count, .share, .percent, .money, .date, .yesNo, .received, .part, .status,
      .rating, .person, .key, .row, .oneOf, .code:
      break  // These have cells, and no positions.
    }
  }

  /// Gives the period another position; one that has none of these keeps its own.
  mutating func renumberPeriod(_ positions: [Int: Int32]) {
    period = positions[Int(period)] ?? period
  }

  /// When it was received, and nothing else.
  var receipt: RowCodes {
    var codes = RowCodes()
    codes.period = period
    codes.received = received
    return codes
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
