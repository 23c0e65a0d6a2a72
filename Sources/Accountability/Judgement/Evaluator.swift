public import AccountabilityRules

/// Evaluates a framework on returns.
///
///     let framework = try Framework(parsing: text, name: "millbrook.accountability")
///     let evaluation = try Evaluator(framework).evaluate(
///       ["quarterly": .csv(bytes, path: "returns.csv")], asOf: date)
///     for verdict in evaluation.verdicts where verdict.isLatest { print(verdict.rule, verdict.verdict) }
///
/// The library opens no files and asks for no clock: rows and date are handed over.
public struct Evaluator: Sendable {
  private let framework: Framework
  private let plan: Plan
  private let digest: String

  /// Prepares a framework.
  ///
  /// - Parameters:
  ///   - framework: The framework; it need not have been checked before.
  ///   - isInternal: Whether a framework that says `publish` may be evaluated all the same, for the
  ///     partners' own eyes. Suppression is not complete in this version, so nothing may be published.
  /// - Throws: ``EvaluationError`` if the framework has errors, says something that this version cannot
  ///   evaluate, or publishes.
  public init(_ framework: Framework, isInternal: Bool = false) throws(EvaluationError) {
    self.framework = framework
    plan = try Plan(framework)
    let policies = framework.stages.compactMap(\.framework.policy)
    if !isInternal, let policy = policies.first(where: \.publishes) {
      throw EvaluationError(
        .publishes,
        "the framework says 'publish', and this version cannot yet suppress small counts",
        help: "evaluate it for internal use (--internal), and publish nothing of it",
        at: policy.origin
      )
    }
    digest = Digest.sha256(Array(framework.canonicalText.utf8))
  }

  /// Evaluates returns.
  ///
  /// - Parameters:
  ///   - data: The rows of each source, by the source's name.
  ///   - asOf: The date: what was received or is due later is not seen.
  /// - Returns: Observations, judgements and verdicts, and what became of each source's rows.
  /// - Throws: ``EvaluationError`` if a source has no rows or cannot be read; rows that cannot be read
  ///   are refused one by one and listed in the result.
  /// - Complexity: O(rows + measures × places × partners × periods).
  public func evaluate(
    _ data: [String: SourceData],
    asOf: CalendarDate
  ) throws(EvaluationError) -> Evaluation {
    let plan = try plan(asOf: asOf)
    try Evaluator.refuseUnknown(data, plan.framework)
    try Evaluator.refuseMissing(data, plan.framework)
    var scans: [Int: RecordScan] = [:]
    for index in plan.framework.sources.indices {
      scans[index] = try Evaluator.scan(index, plan, data)
    }
    return try evaluate(data, plan, scans, asOf: asOf)
  }

  /// Evaluates returns and records, of which files are read by several tasks at once.
  ///
  /// The result is that of ``evaluate(_:asOf:)``, however many tasks there are.
  ///
  /// - Parameters:
  ///   - data: The rows of each source, by the source's name.
  ///   - asOf: The date: what was received or is due later is not seen.
  ///   - tasks: How many tasks read a file of records, at least one.
  /// - Returns: Observations, judgements and verdicts, and what became of each source's rows.
  /// - Throws: ``EvaluationError`` if a source has no rows or cannot be read.
  /// - Complexity: O(rows + measures × places × partners × periods).
  public func evaluate(
    _ data: [String: SourceData],
    asOf: CalendarDate,
    tasks: Int
  ) async throws(EvaluationError) -> Evaluation {
    try await evaluate(data, asOf: asOf, tasks: tasks, blockSize: RecordScan.blockSize)
  }

  /// The same with files cut into blocks of about so many bytes.
  package func evaluate(
    _ data: [String: SourceData],
    asOf: CalendarDate,
    tasks: Int,
    blockSize: Int
  ) async throws(EvaluationError) -> Evaluation {
    let plan = try plan(asOf: asOf)
    try Evaluator.refuseUnknown(data, plan.framework)
    try Evaluator.refuseMissing(data, plan.framework)
    var scans: [Int: RecordScan] = [:]
    for index in plan.framework.sources.indices {
      scans[index] = try await Evaluator.scan(
        index,
        plan,
        data,
        tasks: tasks,
        blockSize: blockSize
      )
    }
    return try evaluate(data, plan, scans, asOf: asOf)
  }

  private func evaluate(
    _ data: [String: SourceData],
    _ plan: Plan,
    _ scans: [Int: RecordScan],
    asOf: CalendarDate
  ) throws(EvaluationError) -> Evaluation {
    var tables: [ReturnsTable] = []
    var refused: [RefusedReturns] = []
    var reports: [SourceReport] = []
    for (index, source) in plan.framework.sources.enumerated() {
      if let scan = scans[index] {
        try Evaluator.refuseUnread(source, scan.reports, plan.framework)
        tables.append(ReturnsTable())
        refused.append(RefusedReturns())
        reports += scan.reports
        continue
      }
      let (table, unusable, files) = try Evaluator.read(source, plan.framework, data)
      try Evaluator.refuseUnread(source, files, plan.framework)
      tables.append(table)
      refused.append(unusable)
      reports += files
    }
    let engine = try Engine(
      plan,
      tables: tables,
      asOf: asOf,
      scanned: scans.mapValues(\.state)
    )
    return Evaluation(engine, digest: digest, sources: reports, refused: refused)
  }

  /// The plan on a day; another one only where exceptions begin on some day.
  private func plan(asOf date: CalendarDate) throws(EvaluationError) -> Plan {
    framework.isDated ? try Plan(checked: framework, asOf: date) : plan
  }

  static func refuseUnknown(
    _ data: [String: SourceData],
    _ framework: Framework
  ) throws(EvaluationError) {
    let known = framework.sources.map(\.name.name)
    guard let stranger = data.keys.sorted().first(where: { !known.contains($0) }) else { return }
    throw .unknownSource(stranger, among: known)
  }

  /// A framework is evaluated on the rows of all its sources.
  private static func refuseMissing(
    _ data: [String: SourceData],
    _ framework: Framework
  ) throws(EvaluationError) {
    let missing = framework.sources.map(\.name).filter { data[$0.name] == nil }
    guard let first = missing.first, missing.count > 1 else { return }
    throw EvaluationError(
      .missingSource,
      "there are no rows for sources \(missing.map { "'\($0.name)'" }.joined(separator: ", "))",
      help: "hand them over: \(missing.map { "--data \($0.name)=PATH" }.joined(separator: " "))",
      at: first.origin
    )
  }

  /// A source of which more rows cannot be read than the policy allows is refused whole.
  private static func refuseUnread(
    _ source: Source,
    _ files: [SourceReport],
    _ framework: Framework
  ) throws(EvaluationError) {
    let rejected = files.reduce(0) { $0 + $1.rejected }
    let rows = files.reduce(0) { $0 + $1.rows }
    guard let limit = framework.policy?.refusedAbove,
      let unread = ExactNumber(numerator: rejected, denominator: rows),
      unread > limit.value
    else { return }
    let first = files.lazy.compactMap { file in
      file.problems.first.map { "\(file.path):\($0.line):\($0.column): \($0.problem)" }
    }.first
    throw EvaluationError(
      .unreadableSource,
      "\(rejected) of \(rows) rows cannot be read, and the policy refuses a source above \(limit.text)",
      help: first.map { "the first of them: \($0)" } ?? "mend the rows",
      in: files.map(\.path).joined(separator: ", ")
    )
  }

  static func read(
    _ source: Source,
    _ framework: Framework,
    _ data: [String: SourceData]
  ) throws(EvaluationError) -> (
    table: ReturnsTable, refused: RefusedReturns, reports: [SourceReport]
  ) {
    guard let rows = data[source.name.name] else {
      throw EvaluationError(
        .missingSource,
        "there are no rows for source '\(source.name.name)'",
        help: "hand them over: --data \(source.name.name)=PATH",
        at: source.name.origin
      )
    }
    do {
      return try ReturnsReader.readAll(source, of: framework, from: rows.parts)
    } catch {
      throw EvaluationError(error)
    }
  }
}
