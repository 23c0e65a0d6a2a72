import AccountabilityRules

// What is taken from rows: at one cell, over the partners together, over the places within a place.

extension Engine {
  /// What was taken, and how much of what was expected was there.
  struct Taken: Sendable {
    var result: NumberResult
    var coverage: Coverage
  }

  /// An aggregate in a context; `nil` where nothing is there and nothing is expected.
  func taken(_ index: Int, at context: Context) -> Taken? {
    let aggregate = plan.aggregates[index]
    if let form = aggregate.records { return taken(index, form, at: context) }
    if let own = takenHere(index, at: context) { return own }
    let children = places.children(of: context.place)
    guard !children.isEmpty else { return nil }
    let parts = children.compactMap { child in
      var inner = context
      inner.place = child
      return taken(index, at: inner).map { complete($0, index, at: inner) }
    }
    return parts.isEmpty ? nil : pooled(parts, aggregate, at: context)
  }

  func result(of index: Int, at context: Context) -> NumberResult {
    if let sum = ground.plainSums[index], !leavesOut(context.measure),
      let total = ground.total(sum, at: context)
    {
      return .known(total)
    }
    if let taken = taken(index, at: context) { return taken.result }
    let place = Fact.Return(
      source: plan.aggregates[index].source,
      place: context.place,
      partner: context.partner,
      period: timeline[context.period]
    )
    return .missing([.noRow(place)])
  }

  /// At the place itself: of the partner, or of the partners together.
  private func takenHere(_ index: Int, at context: Context) -> Taken? {
    let aggregate = plan.aggregates[index]
    if context.partner >= 0 { return takenFromPartner(aggregate, at: context) }
    if let whole = takenFromPartner(aggregate, at: context) { return whole }
    let source = source(aggregate.source)
    let partners = source.extent(measure: context.measure).partners.sorted()
    var parts: [Taken] = []
    for partner in partners {
      var inner = context
      inner.partner = partner
      if let part = takenFromPartner(aggregate, at: inner) {
        parts.append(complete(part, index, at: inner))
      }
    }
    guard parts.count != 1 || source.suppliers.count != 1 else { return parts.first }
    return parts.isEmpty ? nil : pooled(parts, aggregate, at: context)
  }

  /// A part as it is pooled: what is left out of one of a measure's aggregates is left out of all that
  /// read the same source, so that a share's numerator and denominator speak of the same partners.
  private func complete(_ part: Taken, _ index: Int, at context: Context) -> Taken {
    guard part.result.value != nil, leavesOut(context.measure) else { return part }
    var siblings: [Int] = []
    plan.measures[context.measure].definition?.visitAggregates { siblings.append($0) }
    var part = part
    for other in siblings
    where other != index && plan.aggregates[other].source == plan.aggregates[index].source {
      guard case .missing(let facts)? = taken(other, at: context)?.result,
        case .leftOut = treatment(of: facts, in: context.measure)
      else { continue }
      part.result = .missing(facts)
      return part
    }
    return part
  }

  /// Whether missing parts of a measure are left out, so that each part must be looked at.
  private func leavesOut(_ measure: Int) -> Bool {
    measure >= 0 && plan.measures[measure].missing.leavesOut
  }

  /// What is done with what is missing of a measure for some reasons, of which the first decides.
  func treatment(of facts: [Fact], in measure: Int) -> MissingPlan.Treatment {
    guard measure >= 0, let reason = facts.first?.reason else { return .staysMissing }
    return plan.measures[measure].missing[reason]
  }

  /// From the rows of one partner, or of none.
  private func takenFromPartner(_ aggregate: Aggregate, at context: Context) -> Taken? {
    let source = source(aggregate.source)
    let rows = source.rows(
      measure: context.measure,
      place: context.place,
      partner: context.partner,
      period: context.period
    )
    let place = Fact.Return(
      source: aggregate.source,
      place: context.place,
      partner: context.partner,
      period: timeline[context.period]
    )
    guard !rows.isEmpty else {
      guard
        source.isExpected(place: context.place, partner: context.partner, period: context.period)
      else { return nil }
      let reason = source.statusOfAbsence(in: place.period)
      return Taken(
        result: .missing([.absent(reason, place)]),
        coverage: Coverage(known: 0, expected: 1)
      )
    }
    let result = reduce(rows, aggregate, source, place)
    return Taken(
      result: result,
      coverage: Coverage(known: result.value == nil ? 0 : 1, expected: 1)
    )
  }

  // MARK: Rows

  private func reduce(
    _ rows: [Int],
    _ aggregate: Aggregate,
    _ source: SourceRows,
    _ place: Fact.Return
  ) -> NumberResult {
    var selected = rows
    if let condition = aggregate.condition {
      selected = []
      for row in rows {
        switch truth(condition, ofRow: row, source) {
        case .yes: selected.append(row)
        case .no: break
        case .unknown(let reason): return .missing([.marked(reason, place)])
        }
      }
    }
    guard let field = aggregate.field else {
      return .known(ExactNumber(selected.count))
    }
    if selected.isEmpty, let group = aggregate.group, !hasRow(of: group, rows, source) {
      return .missing([.noRowOf(group: group, place)])
    }
    return reduce(selected, field, aggregate, source, place)
  }

  /// Whether something is so of a row.
  func truth(
    _ condition: Node,
    ofRow row: Int,
    _ source: SourceRows
  ) -> RowExpression<ReturnsTable.Row>.Truth {
    RowExpression(
      ReturnsTable.Row(table: source.table, index: row, fields: source.source.fields),
      of: source.source,
      in: plan.framework
    ).truth(condition)
  }

  /// Whether some of the rows are a group's: where none is, nobody said that its figures are nought.
  private func hasRow(of group: Int, _ rows: [Int], _ source: SourceRows) -> Bool {
    let condition = plan.breakdowns.groups[group].condition
    return rows.contains { row in
      if case .yes = truth(condition, ofRow: row, source) { return true }
      return false
    }
  }

  private func reduce(
    _ rows: [Int],
    _ field: Int,
    _ aggregate: Aggregate,
    _ source: SourceRows,
    _ place: Fact.Return
  ) -> NumberResult {
    guard let column = source.table.columns[field] else { return .missing([.noRow(place)]) }
    if aggregate.function == .the, rows.count != 1 { return .missing([.noRow(place)]) }
    guard let first = rows.first else {
      return aggregate.function == .sum ? .known(.zero) : .missing([.noRow(place)])
    }
    var total: ExactNumber?
    for row in rows {
      switch column[row] {
      case .number(let number): total = total.map { aggregate.function.join($0, number) } ?? number
      case .missing(let reason): return .missing([.marked(reason, place)])
      case .text, .date, .yesNo: return .missing([.noRow(place)])
      }
    }
    guard let total else { return .missing([.noRow(place)]) }
    guard let parts = aggregate.parts, rows.count == 1 else { return .known(total) }
    return .known(withParts(total, parts, row: first, source))
  }

  /// The counts that a return gives beside its figure.
  private func withParts(
    _ value: ExactNumber,
    _ parts: Aggregate.Parts,
    row: Int,
    _ source: SourceRows
  ) -> KnownNumber {
    guard case .number(let numerator)? = source.table.columns[parts.numerator]?[row],
      case .number(let denominator)? = source.table.columns[parts.denominator]?[row]
    else { return KnownNumber(value) }
    return KnownNumber(value, numerator: numerator, denominator: denominator)
  }

  // MARK: Pooling

  /// The parts together: counts are added, ratios are pooled from their counts, and missing parts are
  /// treated as the measure's policy says.
  private func pooled(_ parts: [Taken], _ aggregate: Aggregate, at context: Context) -> Taken {
    var coverage = Coverage()
    var known: [KnownNumber] = []
    var counted: [KnownNumber] = []
    var staying: [Fact] = []
    var leftOut: [(facts: [Fact], needed: Known)] = []
    for part in parts {
      coverage.known += part.coverage.known
      coverage.expected += part.coverage.expected
      switch part.result {
      case .known(let number): known.append(number)
      case .missing(let facts):
        switch treatment(of: facts, in: context.measure) {
        case .staysMissing: staying = staying.joined(with: facts)
        case .leftOut(let needed): leftOut.append((facts, needed))
        case .counts(let value, _): counted.append(KnownNumber(value))
        }
      }
    }
    guard staying.isEmpty else { return Taken(result: .missing(staying), coverage: coverage) }
    if leftOut.contains(where: { !$0.needed.suffices(known.count, of: parts.count) }) {
      let few = Fact.tooFewKnown(known: known.count, of: parts.count)
      let facts = leftOut.reduce([few]) { $0.joined(with: $1.facts) }
      return Taken(result: .missing(facts), coverage: coverage)
    }
    return Taken(result: together(known + counted, aggregate), coverage: coverage)
  }

  private func together(_ numbers: [KnownNumber], _ aggregate: Aggregate) -> NumberResult {
    if aggregate.function == .the {
      guard aggregate.parts != nil, numbers.allSatisfy({ $0.denominator != nil }) else {
        return .missing([.notPooled(source: aggregate.source)])
      }
      // The scale between the figure and its counts (per 1,000, per cent) is that of the first part.
      let numerator = ExactNumber.sum(numbers.compactMap(\.numerator))
      let denominator = ExactNumber.sum(numbers.compactMap(\.denominator))
      return KnownNumber.ratio(numerator, denominator, scale: scale(of: numbers))
    }
    guard let first = numbers.first else { return .missing([.emptySet]) }
    return .known(
      numbers.dropFirst().reduce(first.value) { aggregate.function.join($0, $1.value) }
    )
  }

  private func scale(of numbers: [KnownNumber]) -> ExactNumber {
    for number in numbers {
      guard let numerator = number.numerator, let denominator = number.denominator,
        let share = numerator.divided(by: denominator), !share.isZero,
        let scale = number.value.divided(by: share)
      else { continue }
      // Published figures are rounded: the nearest power of ten is meant.
      for power in [1, 100, 1_000, 10_000, 100_000, 1_000_000] {
        let ratio = scale.divided(by: ExactNumber(power)) ?? .zero
        if (ratio - .one).magnitude < (ExactNumber(numerator: 1, denominator: 10) ?? .zero) {
          return ExactNumber(power)
        }
      }
      return scale
    }
    return .one
  }
}

extension Aggregate.Function {
  fileprivate func join(_ first: ExactNumber, _ second: ExactNumber) -> ExactNumber {
    switch self {
    case .the, .sum, .count: first + second
    case .minimum: min(first, second)
    case .maximum: max(first, second)
    }
  }
}

extension Known {
  /// Whether so many known values suffice.
  func suffices(_ known: Int, of total: Int) -> Bool {
    guard known > 0 else { return false }
    switch form {
    case .any: return true
    case .quantity(let quantity): return quantity.holds(known, of: total)
    }
  }
}

extension Quantity {
  /// Whether a number of members, out of so many, is the quantity.
  func holds(_ count: Int, of total: Int) -> Bool {
    func limit(_ number: NumberLiteral) -> ExactNumber {
      number.spelling == .percent ? number.value * ExactNumber(total) : number.value
    }
    let count = ExactNumber(count)
    return switch form {
    case .all: count == ExactNumber(total)
    case .any: count > .zero
    case .no: count.isZero
    case .most: count + count > ExactNumber(total)
    case .atLeast(let number): count >= limit(number)
    case .atMost(let number): count <= limit(number)
    case .exactly(let number): count == limit(number)
    }
  }
}
