import AccountabilityRules

extension TestRunner {
  mutating func give(_ node: Node, _ cell: TableCell, to given: inout GivenValues) {
    var inner = node
    var coordinates: [Coordinate] = []
    if case .at(let value, let moved) = node.form { (inner, coordinates) = (value, moved) }
    if let parameter = parameter(inner) { return give(parameter, cell, to: &given) }
    if let judged = judged(inner) {
      return give(judged, coordinates, cell, at: node.origin, &given)
    }
    guard case .name(let name) = inner.form,
      let measure = plan.measures.firstIndex(where: { $0.measure.name.name == name })
    else { return fail("a measure", "'\(inner)'", at: node.origin) }
    guard
      let place = place(measure, coordinates, at: node.origin),
      let value = value(cell, at: node.origin)
    else { return }
    given.values[place] = value
  }

  /// The place, partner and period of a given value; without a period, the framework's first.
  mutating func place(
    _ measure: Int,
    _ coordinates: [Coordinate],
    at origin: Origin
  ) -> GivenValues.Place? {
    var measure = measure
    var (place, partner) = (PlaceTree(framework).roots.first ?? 0, -1)
    var period: Period?
    for coordinate in coordinates {
      switch coordinate {
      case .partner(let name):
        guard let index = framework.partners.firstIndex(where: { $0.name.name == name.name }) else {
          return nil
        }
        partner = index
      case .place(let name):
        guard let index = framework.places.firstIndex(where: { $0.name.name == name.name }) else {
          return nil
        }
        place = index
      case .time(let time): period = self.period(time, of: measure)
      case .group(let name):
        let found = plan.breakdowns.groups(named: name.name, of: [measure])
        guard found.count == 1, let part = plan.breakdowns.measure(measure, among: found[0]) else {
          fail("a group of the measure", "'among \(name.name)'", at: origin)
          return nil
        }
        measure = part
      }
    }
    guard let period else {
      fail("a period for the given value", "no period", at: origin)
      return nil
    }
    return GivenValues.Place(measure: measure, place: place, partner: partner, period: period)
  }

  private func period(_ time: TimePoint, of measure: Int) -> Period? {
    let start = framework.calendar?.splitYearStart ?? .april
    switch time.form {
    case .period(let name): return name.period(splitYearStart: start)
    case .baseline:
      guard measure >= 0, case .period(let name)? = plan.measures[measure].measure.baseline?.form
      else {
        return nil
      }
      return name.period(splitYearStart: start)
    case .date, .now, .target, .previous, .sameLastYear, .ago: return nil
    }
  }

  mutating func value(_ cell: TableCell, at origin: Origin) -> NumberResult? {
    switch cell.content {
    case .empty:
      fail("a value", "nothing", at: origin)
      return nil
    case .missing(let reason):
      return .missing([.givenMissing(reason)])
    case .value(let node):
      guard let number = node.literalValue else {
        fail("a number or a reason", "'\(node)'", at: origin)
        return nil
      }
      return .known(number)
    }
  }

  mutating func give(_ measure: Int, _ table: CellTable, to given: inout GivenValues) {
    for row in table.rows {
      var coordinates: [Coordinate] = []
      var cells: [String: TableCell] = [:]
      for (heading, cell) in zip(table.headings, row) {
        cells[heading.name] = cell
        if let coordinate = coordinate(heading.name, cell) { coordinates.append(coordinate) }
      }
      let origin = row.first?.origin ?? .unknown
      guard let place = place(measure, coordinates, at: origin),
        let result = value(cells, at: origin)
      else { continue }
      given.values[place] = result
    }
  }

  private func coordinate(_ heading: String, _ cell: TableCell) -> Coordinate? {
    guard case .value(let node) = cell.content else { return nil }
    switch (heading, node.form) {
    case ("at", .period(let period)): return .time(TimePoint(.period(period), at: node.origin))
    case ("at", .number(let literal)):
      return literal.value.integer.map { .time(TimePoint(.period(.year($0)), at: node.origin)) }
    case ("in", .name(let name)): return .place(Reference(name, at: node.origin))
    case ("for", .name(let name)): return .partner(Reference(name, at: node.origin))
    default: return nil
    }
  }

  /// A value with its numerator and denominator, whichever are given.
  private mutating func value(_ cells: [String: TableCell], at origin: Origin) -> NumberResult? {
    let numerator = cells["numerator"].flatMap(number)
    let denominator = cells["denominator"].flatMap(number)
    if let cell = cells["value"], cell.content != .empty {
      guard case .known(let known)? = value(cell, at: origin) else {
        return value(cell, at: origin)
      }
      let implied = denominator.map { known.value * $0 }
      return .known(
        KnownNumber(known.value, numerator: numerator ?? implied, denominator: denominator)
      )
    }
    guard let numerator, let denominator else {
      fail("a value, or a numerator and a denominator", "neither", at: origin)
      return nil
    }
    return KnownNumber.ratio(numerator, denominator)
  }

  private func number(_ cell: TableCell) -> ExactNumber? {
    if case .value(let node) = cell.content { node.literalValue } else { nil }
  }
}
