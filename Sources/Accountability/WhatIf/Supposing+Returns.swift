import AccountabilityRules

// A supposition of a field's figure, or of a whole return.

extension Supposing {
  // MARK: A field

  func edits(
    ofField field: Int,
    in source: Int,
    _ supposition: Supposition,
    at context: Context
  ) throws(Unusable) -> [Edit] {
    let declared = framework.sources[source].fields[field]
    guard framework.sources[source].kind == .returns else {
      throw Unusable(.notReturns(supposition, framework.sources[source].name.name))
    }
    guard declared.type.isFigure else {
      throw Unusable(
        .notSupposable(
          "'\(declared.name.name)' says what a row is about, and is no figure",
          at: supposition.subject.origin
        )
      )
    }
    if let name = framework.sources[source].formula(about: field) {
      throw Unusable(.computed(supposition, declared.name.name, .formula(name), from: []))
    }
    let rows = try rows(of: source, supposition, at: context)
    switch supposition.content {
    case .missing(let reason):
      return rows.map { edit(source, $0.context, .set(row: $0.row, [field: .missing(reason)])) }
    case .submitted:
      throw Unusable(
        .unusableValue("a return is submitted whole", supposition, help: "write a figure")
      )
    case .value(let node):
      return try edits(ofField: field, in: source, rows, node, supposition)
    }
  }

  private func edits(
    ofField field: Int,
    in source: Int,
    _ rows: [(context: Context, row: Int)],
    _ node: Node,
    _ supposition: Supposition
  ) throws(Unusable) -> [Edit] {
    let type = framework.sources[source].fields[field].type
    let isShare = type == .share || type == .percent
    let value = try amount(node, isShare: isShare, currency: type.currency, supposition)
    if type == .count, !value.isInteger || value.isNegative {
      throw Unusable(
        .unusableValue(
          "'\(framework.sources[source].fields[field].name.name)' is a count",
          supposition,
          help: "write a whole number from 0 upwards"
        )
      )
    }
    guard rows.count == 1, let only = rows.first else {
      let places = Set(rows.map(\.context.place)).sorted().map { framework.places[$0].name.name }
      throw Unusable(.severalRows(supposition, places))
    }
    return [edit(source, only.context, .set(row: only.row, [field: .number(value)]))]
  }

  /// The rows of a partner's return, at a place and within it.
  private func rows(
    of source: Int,
    _ supposition: Supposition,
    at context: Context
  ) throws(Unusable) -> [(context: Context, row: Int)] {
    let rows = engine.source(source)
    if context.partner < 0, rows.suppliers.count > 1 {
      let names = rows.suppliers.map { framework.partners[$0].name.name }
      throw Unusable(.shared(supposition, partners: names))
    }
    let found = visibleRows(rows, at: context)
    guard found.isEmpty else { return found }
    let names = rows.suppliers.map { framework.partners[$0].name.name }
    throw Unusable(.nothingReturned(supposition, whereabouts(context), isOneOf: names))
  }

  private func visibleRows(
    _ source: SourceRows,
    at context: Context
  ) -> [(context: Context, row: Int)] {
    let table = source.table
    let period = engine.timeline[context.period]
    return source.visibleRows().compactMap { row in
      guard table.partners[row] == context.partner, table.periods[row] >= 0,
        table.periodValues[Int(table.periods[row])] == period,
        engine.places.isPlace(Int(table.places[row]), within: context.place)
          || framework.places.isEmpty
      else { return nil }
      var here = context
      here.place = Int(table.places[row])
      here.measure = Int(table.measures[row])
      return (here, row)
    }
  }

  // MARK: A return

  func edits(
    ofReturn source: Int,
    _ supposition: Supposition,
    at context: Context
  ) throws(Unusable) -> [Edit] {
    guard framework.sources[source].kind == .returns else {
      throw Unusable(.notReturns(supposition, framework.sources[source].name.name))
    }
    switch supposition.content {
    case .submitted: return try submitted(source, supposition, at: context)
    case .value:
      throw Unusable(
        .unusableValue(
          "a return is no number",
          supposition,
          help: "write 'submitted', or why it is missing, such as 'withheld'"
        )
      )
    case .missing(let reason):
      let rows = try rows(of: source, supposition, at: context)
      switch reason {
      case .late, .notSubmitted, .notDue:
        let places = Set(rows.map(\.context.place)).sorted()
        return places.map { place in
          var here = context
          here.place = place
          return edit(source, here, .remove)
        }
      case .undefined, .excluded, .notApplicable, .notCollected, .withheld:
        return rows.map {
          edit(source, $0.context, .set(row: $0.row, figures(source, .missing(reason))))
        }
      }
    }
  }

  /// A value for each field that is a figure.
  private func figures(_ source: Int, _ cell: Cell) -> [Int: Cell] {
    let fields = framework.sources[source].fields
    let figures = fields.indices.filter { fields[$0].type.isFigure }
    return Dictionary(uniqueKeysWithValues: figures.map { ($0, cell) })
  }

  /// The returns that are not there, with the figures of the last one before each.
  private func submitted(
    _ source: Int,
    _ supposition: Supposition,
    at context: Context
  ) throws(Unusable) -> [Edit] {
    let rows = engine.source(source)
    let measures = rows.hasMeasures ? rows.expectedMeasures : [-1]
    var edits: [Edit] = []
    var isComplete = true
    for measure in measures {
      var here = context
      here.measure = measure
      for leaf in engine.leaves(of: rows, at: here) {
        let missing = missingCells(rows, at: leaf)
        guard !missing.fields.isEmpty else { continue }
        let last = lastFigures(missing.fields, rows, before: leaf)
        isComplete = isComplete && last.count == missing.fields.count
        guard !last.isEmpty else { continue }
        let change: Edit.Change = missing.row.map { .set(row: $0, last) } ?? .add(last)
        edits.append(edit(source, leaf, change))
      }
    }
    guard edits.isEmpty else { return edits }
    throw Unusable(
      isComplete ? .submittedAlready(supposition) : .neverReturned(supposition)
    )
  }

  /// The figures that a return lacks: all of them where it is not there.
  private func missingCells(_ rows: SourceRows, at context: Context) -> (row: Int?, fields: [Int]) {
    let found = rows.rows(
      measure: context.measure,
      place: context.place,
      partner: context.partner,
      period: context.period
    )
    let fields = figures(rows.index, .missing(.late)).keys.sorted()
    guard let row = found.first else { return (nil, fields) }
    return (row, fields.filter { rows.table.columns[$0]?.number(row) == nil })
  }

  private func lastFigures(
    _ fields: [Int],
    _ rows: SourceRows,
    before context: Context
  ) -> [Int: Cell] {
    var cells: [Int: Cell] = [:]
    for period in (0..<context.period).reversed() where cells.count < fields.count {
      let earlier = rows.rows(
        measure: context.measure,
        place: context.place,
        partner: context.partner,
        period: period
      )
      guard let row = earlier.first,
        engine.timeline[period].isComparable(to: engine.timeline[context.period])
      else { continue }
      for field in fields where cells[field] == nil {
        cells[field] = rows.table.columns[field]?.number(row).map { .number($0) }
      }
    }
    return cells
  }
}

extension Field.FieldType {
  /// Whether a value says how much, and not what a row is about.
  var isFigure: Bool {
    switch self {
    case .number, .count, .share, .percent, .money, .part: true
    case .text, .date, .period, .yesNo, .place, .partner, .measure, .received, .status, .rating,
      .person, .key, .row, .oneOf, .code:
      false
    }
  }
}
