public import AccountabilityRules

/// What came of a test that a framework brings along.
public struct TestResult: Hashable, Sendable {
  /// An `expect` that was not met, or a value that could not be given.
  public struct Failure: Hashable, Sendable {
    /// What was expected, as it is written.
    public let expectation: String

    /// What was found instead.
    public let found: String

    /// Where the expectation stands.
    public let origin: Origin

    /// `notMet` where it is not so, `undecided` where it cannot be told; `nil` where it could not be
    /// tested at all.
    public let verdict: Verdict?

    /// Why it cannot be told, in the fixed order of reasons; empty for every other verdict.
    public let reasons: [Reason]

    init(
      expectation: String,
      found: String,
      origin: Origin,
      verdict: Verdict? = nil,
      reasons: [Reason] = []
    ) {
      self.expectation = expectation
      self.found = found
      self.origin = origin
      self.verdict = verdict
      self.reasons = reasons
    }
  }

  /// What the test shows.
  public let title: String

  /// Where the test stands.
  public let origin: Origin

  /// How many things were expected.
  public let expectations: Int

  /// What was not as expected; empty where the test passed.
  public let failures: [Failure]

  /// Whether everything was as expected, and something was expected.
  public var hasPassed: Bool { failures.isEmpty }
}

extension Framework {
  /// Runs the tests that the framework brings along.
  ///
  /// Each test stands alone: what it gives is all there is.
  ///
  /// - Throws: ``EvaluationError`` if the framework itself cannot be evaluated.
  public func runTests() throws(EvaluationError) -> [TestResult] {
    let plan = try Plan(self)
    var results: [TestResult] = []
    for test in tests {
      let plan = isDated ? try Plan(checked: self, asOf: test.asOf ?? .endOfTime) : plan
      var runner = TestRunner(plan)
      results.append(runner.run(test))
    }
    return results
  }
}

/// Runs one test.
struct TestRunner {
  let plan: Plan
  private let framework: Framework
  private var failures: [TestResult.Failure] = []

  init(_ plan: Plan) {
    self.plan = plan
    framework = plan.framework
  }

  mutating func run(_ test: Test) -> TestResult {
    var expectations = 0
    var engine: Engine?
    do throws(EvaluationError) {
      engine = try self.engine(for: test)
    } catch {
      failures.append(
        TestResult.Failure(
          expectation: "the test can be set up",
          found: error.message,
          origin: test.origin
        )
      )
    }
    for stated in test.clauses {
      guard case .expect(let expectation) = stated.clause else { continue }
      expectations += 1
      if var engine { expect(expectation, in: &engine, at: stated.origin) }
    }
    if expectations == 0 {
      failures.append(
        TestResult.Failure(
          expectation: "at least one expectation",
          found: "a test without 'expect'",
          origin: test.origin
        )
      )
    }
    return TestResult(
      title: test.title,
      origin: test.origin,
      expectations: expectations,
      failures: failures
    )
  }

  // MARK: Given

  private mutating func engine(for test: Test) throws(EvaluationError) -> Engine {
    var given = GivenValues()
    var rows: [String: [(CellTable, Origin)]] = [:]
    for stated in test.clauses {
      switch stated.clause {
      case .given(let node, let cell): give(node, cell, to: &given)
      case .givenTable(let name, let table):
        if let measure = plan.measures.firstIndex(where: { $0.measure.name.name == name.name }) {
          give(measure, table, to: &given)
        } else {
          rows[name.name, default: []].append((table, stated.origin))
        }
      case .asOf, .expect, .common: break
      }
    }
    let asOf = test.asOf ?? .endOfTime
    var tables: [ReturnsTable] = []
    for source in framework.sources {
      tables.append(try table(of: source, rows[source.name.name] ?? []))
    }
    given.hasRows = !rows.isEmpty
    let isEmpty = given.hasRows && given.isEmpty
    return try Engine(plan, tables: tables, asOf: asOf, given: isEmpty ? nil : given)
  }

  mutating func fail(
    _ expectation: String,
    _ found: String,
    at origin: Origin,
    _ verdict: Verdict? = nil,
    _ reasons: [Reason] = []
  ) {
    failures.append(
      TestResult.Failure(
        expectation: expectation,
        found: found,
        origin: origin,
        verdict: verdict,
        reasons: reasons
      )
    )
  }

  /// Rows that stand in the test take the same way as a file's.
  private mutating func table(
    of source: Source,
    _ tables: [(CellTable, Origin)]
  ) throws(EvaluationError) -> ReturnsTable {
    guard let first = tables.first?.0 else { return ReturnsTable() }
    var rows: [[String]] = []
    for (table, origin) in tables {
      guard let order = table.order(of: first.headings) else {
        fail("the tables of '\(source.name.name)' have the same headings", "others", at: origin)
        continue
      }
      rows += table.rows.map { row in order.map { text(row[$0]) } }
    }
    // Headings are the fields' names: a test speaks the framework's language, not the file's.
    let plain = source.readByName(first.headings.map(\.name))
    do {
      let data = SourceData.rows(headings: first.headings.map(\.name), rows, path: "the test")
      var (table, reports) = try ReturnsReader.read(plain, of: framework, from: data.parts)
      table.renumberColumns(from: plain, to: source)
      for problem in reports.flatMap(\.problems) {
        let origin =
          first.rows.indices.contains(problem.line - 1)
          ? first.rows[problem.line - 1].first?.origin : nil
        fail(
          "row \(problem.line) of '\(source.name.name)' can be read",
          problem.problem,
          at: origin ?? .unknown
        )
      }
      return table
    } catch {
      throw EvaluationError(.unreadableSource, error.message, help: error.help, at: tables[0].1)
    }
  }

  private func text(_ cell: TableCell) -> String {
    switch cell.content {
    case .empty: ""
    case .missing(let reason): reason.rawValue
    case .value(let node):
      switch node.form {
      case .text(let text): text
      case .number(let literal): literal.value.decimalText ?? literal.value.description
      case .name(let name): name
      default: node.description
      }
    }
  }

  private mutating func give(_ node: Node, _ cell: TableCell, to given: inout GivenValues) {
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
      case .group: return nil
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

  private mutating func give(_ measure: Int, _ table: CellTable, to given: inout GivenValues) {
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

extension Engine {
  /// The framework's place, all partners together, at the last period of its calendar's grain; where no
  /// date is named, the last of which there is something, for a target's period is no present.
  var lastContext: Context? {
    let grain = plan.framework.calendar?.grain
    let there = Set((given?.periods ?? []) + allSources.flatMap(\.table.periodValues))
    let position =
      timeline.periods.lastIndex { period in
        (period.grain == grain || grain == nil) && period.end <= asOf && period.count == 1
          && (asOf != .endOfTime || there.contains(period))
      } ?? timeline.periods.indices.last
    return position.map { Context(place: defaultPlace, partner: -1, period: $0) }
  }
}

extension CellTable {
  /// The positions of some headings; `nil` unless they are this table's, in whatever order.
  fileprivate func order(of wanted: [Reference]) -> [Int]? {
    let names = headings.map(\.name)
    let order = wanted.compactMap { names.firstIndex(of: $0.name) }
    return order.count == wanted.count && names.count == wanted.count ? order : nil
  }
}

extension Source {
  /// The same source with its fields found by their names, and only those that are given.
  ///
  /// Fields with a formula are computed of them, as they are from a file, unless they are given.
  fileprivate func readByName(_ names: [String]) -> Source {
    let wanted = fieldsOfFormulas(besides: Set(names))
    let clauses = clauses.compactMap { stated -> Stated<SourceClause>? in
      switch stated.clause {
      case .field(let field):
        let name = field.name.name
        guard names.contains(name) || wanted.contains(name) else { return nil }
        return Stated(.field(field.readByName(isGiven: names.contains(name))), at: stated.origin)
      case .missing, .separator, .decimal, .encoding, .skip, .headings, .headingsWhere,
        .ignoredColumns, .dated, .rows, .check, .checkParts:
        return nil
      case .suppliedBy, .timing, .common: return stated
      }
    }
    let reasons = MissingReason.allCases.map { reason in
      Stated(SourceClause.missing([reason.rawValue], reason, in: []), at: .unknown)
    }
    return Source(kind, name: name, title: statedTitle, clauses: clauses + reasons)
  }

  /// The fields with a formula that are not given, and those that they are computed from.
  private func fieldsOfFormulas(besides given: Set<String>) -> Set<String> {
    var wanted: Set<String> = []
    func want(_ field: Field) {
      guard !given.contains(field.name.name), wanted.insert(field.name.name).inserted else {
        return
      }
      field.formula?.visit { node in
        if case .name(let name) = node.form, let other = self.field(name) { want(other) }
      }
    }
    for field in fields where field.formula != nil { want(field) }
    return wanted
  }
}

extension Field {
  /// The field under its own name; one that is not given and has no formula has no figures.
  fileprivate func readByName(isGiven: Bool) -> Field {
    if !isGiven, formula != nil { return Field(name, type.readByName, from: origin) }
    return Field(name, type.readByName, isOptional: !isGiven, from: .columns([]))
  }
}

extension ReturnsTable {
  /// Columns read by a source with fewer fields, as columns of the whole source.
  fileprivate mutating func renumberColumns(from part: Source, to whole: Source) {
    let names = whole.fields.map(\.name.name)
    var renumbered: [Int: Column] = [:]
    for (index, field) in part.fields.enumerated() {
      guard let column = columns[index], let position = names.firstIndex(of: field.name.name) else {
        continue
      }
      renumbered[position] = column
    }
    columns = renumbered
  }
}

extension Field.FieldType {
  /// In a test a percentage is the number that it stands for.
  fileprivate var readByName: Field.FieldType { self == .percent ? .share : self }
}
