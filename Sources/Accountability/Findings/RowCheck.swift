import AccountabilityRules

extension FindingCheck {
  /// Rows of which a condition that the source states is not so: `check back <= exits`.
  static let rowCheck = FindingCheck("row-check", .error) { source in
    let conditions = source.source.clauses.compactMap { stated in
      if case .check(let condition) = stated.clause { condition } else { nil }
    }
    guard !conditions.isEmpty else { return nil }
    var found = SourceFindings("rows and conditions")
    for (index, condition) in conditions.enumerated() {
      for row in source.rows { ask(condition, index, row, of: source, &found) }
    }
    return found
  }

  private static func ask(
    _ condition: Node,
    _ index: Int,
    _ row: CheckedSource.Row,
    of source: CheckedSource,
    _ found: inout SourceFindings
  ) {
    let expression = RowExpression(
      source.fields(of: row),
      of: source.source,
      in: source.framework
    )
    switch expression.truth(condition) {
    case .yes: found.held += 1
    case .unknown(let reason):
      found.leaveOpen(
        "something in '\(condition)' is \(reason.rawValue)",
        about: source.about(row, field: index)
      )
    case .no:
      let cells = source.source.figures(in: condition).map { source.evidence($0, row) }
      let values = cells.map { "'\($0.field ?? "")' is \($0.value ?? "")" }
      found.violate(
        "'\(condition)' is not so: \(values.joined(separator: ", "))",
        about: source.about(row, field: index),
        cells
      )
    }
  }
}

extension Source {
  /// The positions of the fields with a column that an expression names, in its order.
  fileprivate func figures(in expression: Node) -> [Int] {
    var positions: [Int] = []
    expression.visit { node in
      guard case .name(let name) = node.form, let position = fieldPosition(name),
        fields[position].type.isShown, !positions.contains(position)
      else { return }
      positions.append(position)
    }
    return positions
  }
}

extension Field.FieldType {
  /// Whether a finding may show the field's cells: figures, and not what says whom a row is about.
  fileprivate var isShown: Bool {
    switch self {
    case .number, .count, .share, .percent, .money, .part, .yesNo: true
    case .text, .date, .period, .place, .partner, .measure, .received, .status, .rating, .person,
      .key, .row, .oneOf, .code:
      false
    }
  }
}
