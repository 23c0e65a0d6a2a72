import AccountabilityRules

// What is taken from records, one row for each event or person.

extension Planner {
  /// Whether rows are records, and not returns.
  func areRecords(_ rows: Rows) -> Bool { framework.recordsSource(of: rows) != nil }

  /// Something that is taken from records.
  mutating func taken(
    _ form: RecordForm,
    _ field: Reference?,
    _ rows: Rows,
    _ node: Node
  ) throws(EvaluationError) -> Int {
    guard let index = framework.recordsSource(of: rows), rows.isPlain else {
      throw refused(node, "something that can be taken from records")
    }
    var aggregate = Aggregate(
      source: index,
      function: .count,
      field: nil,
      condition: rows.condition,
      parts: nil
    )
    aggregate.records = form
    if let field {
      guard let position = framework.sources[index].fieldPosition(field.name) else {
        throw refused(node, "a field of its source")
      }
      aggregate.field = position
    }
    return self.aggregate(aggregate)
  }

  /// The persons that rows are about.
  mutating func persons(_ rows: Rows, _ node: Node) throws(EvaluationError) -> Int {
    let source = framework.recordsSource(of: rows).map { framework.sources[$0] }
    guard let person = source?.fields.first(where: { $0.type == .person }) else {
      throw refused(node, "something that can be counted")
    }
    return try taken(RecordForm(function: .distinct), person.name, rows, node)
  }
}

extension Framework {
  /// The position of the source whose records are meant; `nil` for returns and cohorts.
  func recordsSource(of rows: Rows) -> Int? {
    sources.firstIndex { $0.kind == .records && $0.name.name == rows.source.name }
  }
}
