import AccountabilityRules

/// The rows of a source that can be seen at a date, found by place, partner, period and measure; and
/// the grid of those that are expected.
struct SourceRows: Sendable {
  let source: Source
  let index: Int
  private(set) var table: ReturnsTable

  /// The first row of each cell; further rows of the cell follow in `next`.
  private var heads: CellPositions = CellPositions(capacity: 0)
  private var next: [Int32] = []
  private var grid: Grid
  private var shape = Shape()

  /// The rows of a group are those of the whole measure.
  private var breakdowns = Breakdowns()

  /// Which places, partners and periods occur, for each measure of a source that holds several; under
  /// -1 for a source that does not.
  private(set) var extents: [Int: Extent] = [:]

  /// For each period of the timeline, whether its return is due by the date of evaluation.
  private var due: [Bool] = []

  struct Extent: Sendable {
    var places: Set<Int> = []
    var partners: Set<Int> = []
    var periods: Set<Int> = []
  }

  struct Shape: Sendable {
    var places = 1
    var partners = 1
    var periods = 1
    var hasMeasures = false

    func cell(_ measure: Int, _ place: Int, _ partner: Int, _ period: Int) -> Int {
      let outer = hasMeasures ? measure + 1 : 0
      return ((outer * places + place) * partners + partner + 1) * periods + period
    }
  }

  let asOf: CalendarDate

  /// The periods that are named by rows which had been received by the date.
  ///
  /// Where none had been, those of all rows: that a source begins with them is then the best that is known.
  private(set) var seenPeriods: [Period] = []

  /// The measures whose rows are expected, where rows say which measure they are about; else -1 alone.
  let expectedMeasures: [Int]

  init(
    _ index: Int,
    of framework: Framework,
    table: ReturnsTable,
    defaultPlace: Int,
    asOf: CalendarDate
  ) {
    source = framework.sources[index]
    self.index = index
    self.table = table
    self.asOf = asOf
    grid = Grid(source, of: framework, defaultPlace: defaultPlace, asOf: asOf)
    expectedMeasures = SourceRows.expectedMeasures(source, framework)
    complete(framework, defaultPlace: defaultPlace)
    let seen = seenRows()
    seenPeriods =
      seen.isEmpty || seen.count == table.count
      ? table.periodValues
      : Set(seen.map { Int(table.periods[$0]) }).sorted()
        .filter { table.periodValues.indices.contains($0) }.map { table.periodValues[$0] }
  }

  private static func expectedMeasures(_ source: Source, _ framework: Framework) -> [Int] {
    guard source.fields.contains(where: { $0.type == .measure }) else { return [-1] }
    return framework.measures.indices.filter {
      framework.measures[$0].definition?.sourceNames.contains(source.name.name) ?? false
    }
  }

  /// Rows without a place belong to the framework's own; rows of the only supplier belong to it.
  private mutating func complete(_ framework: Framework, defaultPlace: Int) {
    let supplier = grid.suppliers.count == 1 ? Int32(grid.suppliers[0]) : -1
    let hasPartners = source.fields.contains { $0.type == .partner }
    for row in 0..<table.count {
      if table.places[row] < 0 { table.places[row] = Int32(defaultPlace) }
      if !hasPartners { table.partners[row] = supplier }
    }
  }

  /// The periods that the rows and the grid name.
  func periods(baselines: [Period]) -> [Period] {
    table.periodValues + expectedPeriods(baselines: baselines)
  }

  /// - Throws: ``EvaluationError`` where a row or a baseline names a period so far back that it must be a slip.
  func refuseFarPeriods(baselines: [Period]) throws(EvaluationError) {
    guard let first = grid.farPeriod(rows: seenPeriods, baselines: baselines) else { return }
    let name = source.name.name
    throw EvaluationError(
      .unreadableSource,
      "a return of '\(name)' would be expected for each of \(Grid.mostPeriods) periods and more, from \(first) on",
      help: "look for a slip in a row's period, or in a baseline: nothing else begins so early",
      at: source.name.origin
    )
  }

  /// Finds the rows by their cells.
  mutating func arrange(
    places: Int,
    partners: Int,
    measures: Int,
    breakdowns: Breakdowns,
    timeline: Timeline,
    baselines: [Period]
  ) {
    self.breakdowns = breakdowns
    shape = Shape(
      places: places,
      partners: partners + 1,
      periods: timeline.periods.count,
      hasMeasures: source.fields.contains { $0.type == .measure }
    )
    let cells =
      shape.places * shape.partners * shape.periods * (shape.hasMeasures ? measures + 1 : 1)
    heads = CellPositions(capacity: cells)
    next = [Int32](repeating: -1, count: table.count)
    let positions = table.periodValues.map { timeline.position(of: $0) ?? 0 }
    let expected = expectedPeriods(baselines: baselines)
    grid.expect(expected.compactMap { timeline.position(of: $0) }, of: timeline)
    for row in visibleRows() { add(row, positions) }
    extend(measures: measures)
    due = timeline.periods.map { grid.dueDate(of: $0) <= asOf }
  }

  private mutating func add(_ row: Int, _ positions: [Int]) {
    let period = table.periods[row] < 0 ? 0 : positions[Int(table.periods[row])]
    let measure = shape.hasMeasures ? Int(table.measures[row]) : -1
    let place = Int(table.places[row])
    let partner = Int(table.partners[row])
    let cell = self.cell(measure, place, partner, period)
    next[row] = heads[cell]
    heads[cell] = Int32(truncatingIfNeeded: row)
    extents[measure, default: Extent()].places.insert(place)
    if partner >= 0 { extents[measure, default: Extent()].partners.insert(partner) }
    extents[measure, default: Extent()].periods.insert(period)
  }

  /// What the grid expects occurs, whether it is there or not.
  private mutating func extend(measures: Int) {
    guard grid.isDeclared else { return }
    for measure in shape.hasMeasures ? Array(0..<measures) : [-1] {
      extents[measure, default: Extent()].places.formUnion(grid.places)
      extents[measure, default: Extent()].partners.formUnion(grid.suppliers)
      extents[measure, default: Extent()].periods.formUnion(grid.expectedPeriods)
    }
  }

  /// Gives a column other values; the rows keep their places.
  mutating func replace(_ field: Int, with column: Column) { table.columns[field] = column }

  // MARK: As of a date

  /// The rows that had been received by the date; of revisions the last.
  func visibleRows() -> [Int] {
    let seen = seenRows()
    return source.fields.contains { $0.type == .received } ? latestRevisions(seen) : seen
  }

  /// The rows that had been received by the date, those that were revised later among them.
  func seenRows() -> [Int] {
    let days = ReceiptDays(source, table.periodValues)
    let today = asOf.daysSince1970
    var visible: [Int] = []
    visible.reserveCapacity(table.count)
    for row in 0..<table.count where days.day(row, of: table) <= today { visible.append(row) }
    return visible
  }

  private func latestRevisions(_ rows: [Int]) -> [Int] {
    let wordColumns = ReturnsTable.wordColumns(of: source.fields)
    let days = ReceiptDays(source, table.periodValues)
    var latest: [ReturnsTable.ReturnKey: Int] = [:]
    for row in rows {
      let key = ReturnsTable.ReturnKey(row, of: table, wordColumns: wordColumns)
      if let other = latest[key], days.day(other, of: table) >= days.day(row, of: table) {
        continue
      }
      latest[key] = row
    }
    return latest.values.sorted()
  }

  // MARK: Looking

  private func cell(_ measure: Int, _ place: Int, _ partner: Int, _ period: Int) -> Int {
    shape.cell(measure, place, partner, period)
  }

  /// What finds single figures fast.
  var finder: RowFinder {
    RowFinder(
      heads: heads,
      next: next,
      columns: source.fields.indices.map { table.columns[$0] ?? Column() },
      partners: extents.mapValues { $0.partners.sorted() },
      shape: shape,
      grid: grid
    )
  }

  /// Whether its rows say which measure they are about.
  var hasMeasures: Bool { shape.hasMeasures }

  private func code(_ measure: Int) -> Int {
    shape.hasMeasures ? breakdowns.whole(of: measure) : -1
  }

  /// The rows of a cell, the first row first.
  func rows(measure: Int, place: Int, partner: Int, period: Int) -> [Int] {
    var rows: [Int] = []
    var row = heads[cell(code(measure), place, partner, period)]
    while row >= 0 {
      rows.append(Int(row))
      row = next[Int(row)]
    }
    return rows.count > 1 ? rows.reversed() : rows
  }

  func hasRow(measure: Int, place: Int, partner: Int, period: Int) -> Bool {
    heads[cell(code(measure), place, partner, period)] >= 0
  }

  /// Where a measure's rows are, or are expected.
  func extent(measure: Int) -> Extent { extents[code(measure)] ?? Extent() }

  func isExpected(place: Int, partner: Int, period: Int) -> Bool {
    grid.isExpected(place: place, partner: partner, period: period)
  }

  /// Why an expected return that is not there is missing.
  func statusOfAbsence(in period: Period) -> MissingReason { grid.statusOfAbsence(in: period) }

  /// Whether a return for a period is due by the date of evaluation.
  func isDue(_ period: Int) -> Bool { due[period] }

  var suppliers: [Int] { grid.suppliers }

  /// Whether the framework says which returns are expected.
  var isGridDeclared: Bool { grid.isDeclared }

  /// The positions of the periods for which returns are expected.
  var expectedPeriods: Set<Int> { grid.expectedPeriods }

  /// The periods that are open where nothing says when the source began.
  var openPeriods: [Period] { grid.openPeriods }

  /// Whether a partner answers for a place in a period.
  func isExpected(place: Int, partner: Int, in period: Period) -> Bool {
    grid.places(of: partner).contains(place) && grid.takesPart(partner, in: period)
  }

  /// The places for which returns are expected.
  var expectedPlaces: Set<Int> { grid.places }

  /// The periods for which returns are expected.
  func expectedPeriods(baselines: [Period]) -> [Period] {
    grid.periods(rows: seenPeriods, baselines: baselines)
  }

  /// The last day on which a period's return is in time.
  func dueDate(of period: Period) -> CalendarDate { grid.dueDate(of: period) }
}
