import AccountabilityRules

/// Runs one test.
struct TestRunner {
  let plan: Plan
  let framework: Framework
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
    var engine = try Engine(plan, tables: tables, asOf: asOf, given: isEmpty ? nil : given)
    engine.runChecks(plan.namedChecks)
    return engine
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
