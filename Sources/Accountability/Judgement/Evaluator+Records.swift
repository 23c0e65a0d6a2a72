import AccountabilityRules

// Files of records are read in blocks where they are plain tables.

extension Evaluator {
  /// What is asked of the records of a source and where they belong that do not say it; `nil` where there are
  /// none, or where they have to be read row by row.
  private static func asked(
    _ index: Int,
    _ plan: Plan,
    _ data: [String: SourceData]
  ) throws(EvaluationError) -> (demand: RecordDemand, home: RecordHome, parts: [SourceData.Part])? {
    let source = plan.framework.sources[index]
    guard source.isScannable, let rows = data[source.name.name] else { return nil }
    let place = try Ground.defaultPlace(plan.framework, PlaceTree(plan.framework))
    let home = RecordHome(source, of: plan.framework, place: place)
    return (RecordDemand(of: index, in: plan), home, rows.parts)
  }

  static func scan(
    _ index: Int,
    _ plan: Plan,
    _ data: [String: SourceData]
  ) throws(EvaluationError) -> RecordScan? {
    guard let asked = try asked(index, plan, data) else { return nil }
    do {
      return try RecordScan.read(asked.demand, from: asked.parts, home: asked.home)
    } catch {
      throw EvaluationError(error)
    }
  }

  static func scan(
    _ index: Int,
    _ plan: Plan,
    _ data: [String: SourceData],
    tasks: Int,
    blockSize: Int
  ) async throws(EvaluationError) -> RecordScan? {
    guard let asked = try asked(index, plan, data) else { return nil }
    do {
      return try await RecordScan.read(
        asked.demand,
        from: asked.parts,
        home: asked.home,
        tasks: tasks,
        blockSize: blockSize
      )
    } catch {
      throw EvaluationError(error)
    }
  }
}

extension EvaluationError {
  /// A source that cannot be read.
  init(_ error: IntakeError) {
    self.init(.unreadableSource, error.message, help: error.help, in: error.path)
  }
}
