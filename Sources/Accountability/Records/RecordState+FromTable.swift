import AccountabilityRules

extension RecordState {
  /// What the rows of a table come to that had been received by a day.
  ///
  /// - Parameters:
  ///   - table: The accepted rows.
  ///   - demand: What is asked of them.
  ///   - home: Where rows belong that do not say it.
  ///   - asOf: The day; rows that were received later are left out.
  /// - Complexity: O(rows × conditions).
  init(_ table: ReturnsTable, _ demand: RecordDemand, home: RecordHome, asOf: CalendarDate) {
    self.init(demand)
    let today = asOf.daysSince1970
    for row in 0..<table.count where table.received[row] == .min || table.received[row] <= today {
      let fields = ReturnsTable.Row(table: table, index: row, fields: demand.source.fields)
      guard let group = home.group(of: fields, demand) else { continue }
      let position = position(of: group)
      receive(position, on: table.received[row])
      add(fields, at: position, demand)
    }
  }

  /// Adds one row.
  mutating func add(_ row: some RowFields, at group: Int, _ demand: RecordDemand) {
    let `class` = position(ofClass: demand.codes(of: row))
    let cell = cell(group, `class`)
    count(1, in: cell)
    let values = uses.map { row.value(ofField: $0.field) }
    for (use, value) in values.enumerated() {
      if case .cell(.number(let number)) = value { add(number, of: use, in: cell) }
    }
    if demand.keepsRows { keep(`class`, of: group, values) }
  }
}

/// Where rows belong that do not say it.
struct RecordHome: Sendable {
  /// The place of rows that name none.
  let place: Int

  /// The partner of rows that name none: the source's only supplier; -1 where there is no such.
  let partner: Int

  init(_ source: Source, of framework: Framework, place: Int) {
    self.place = place
    let suppliers = source.suppliers.compactMap { supplier in
      framework.partners.firstIndex { $0.name.name == supplier.name }
    }
    partner = suppliers.count == 1 ? suppliers[0] : -1
  }

  /// Where a row belongs; `nil` where it does not say when it happened.
  func group(of row: some RowFields, _ demand: RecordDemand) -> RecordGroup? {
    var group = RecordGroup(place: place, partner: partner, period: nil)
    for (index, field) in demand.source.fields.enumerated() {
      switch (field.type, row.value(ofField: index)) {
      case (.place, .place(let position)) where position >= 0: group.place = position
      case (.partner, .partner(let position)): group.partner = position
      default: break
      }
    }
    switch demand.dating {
    case .always: return group
    case .period(let field):
      guard case .period(let period) = row.value(ofField: field) else { return nil }
      group.period = period
    case .date(let field, let like):
      guard case .cell(.date(let date)) = row.value(ofField: field) else { return nil }
      group.period = like.holding(date)
    }
    return group
  }
}

extension RecordDemand {
  /// All that is asked of a row, answered.
  func codes(of row: some RowFields) -> [UInt8] {
    let expression = RowExpression(row, of: source, in: framework)
    return conditions.map { condition in
      switch expression.truth(condition) {
      case .no: 0
      case .yes: 1
      case .unknown(let reason): RecordDemand.code(of: reason)
      }
    } + presences.map { RecordDemand.presence(of: row.value(ofField: $0)) }
  }

  /// 1 for a value that is known, else the code of the reason.
  static func presence(of value: RowValue) -> UInt8 {
    switch value {
    case .cell(.missing(let reason)): code(of: reason)
    case .unreadable: code(of: .undefined)
    case .cell, .place, .partner, .measure, .period: 1
    }
  }

  /// The code of what is not known for a reason: 2 for the first.
  static func code(of reason: MissingReason) -> UInt8 {
    UInt8(truncatingIfNeeded: 2 + (MissingReason.allCases.firstIndex(of: reason) ?? 0))
  }
}
