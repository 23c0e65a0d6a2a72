// Parameters as text.

extension ClauseText {
  package static func parameterHead(_ parameter: Parameter) -> String {
    head("parameter", parameter.name, parameter.statedTitle)
      + (parameter.keys.isEmpty ? "" : " by \(Writing.references(parameter.keys))")
  }

  package static func parameter(_ clause: ParameterClause) -> String {
    switch clause {
    case .value(let value):
      NodePrinter.sum(value.value) + (value.from.map { " from \($0)" } ?? "")
        + (value.reference.map { " reference \(Writing.text($0))" } ?? "")
    case .common(let clause): common(clause)
    }
  }

  /// The clauses of a parameter, one a line; values with keys stand in rows.
  package static func parameter(
    _ clauses: [Stated<ParameterClause>],
    by keys: [Reference]
  ) -> [String] {
    let values = clauses.compactMap { stated in
      if case .value(let value) = stated.clause { value } else { nil }
    }
    guard !keys.isEmpty, !values.isEmpty else { return clauses.map { parameter($0.clause) } }
    let others = clauses.filter { if case .common = $0.clause { true } else { false } }
    return paddedRows(rows(values, keys)) + others.map { parameter($0.clause) }
  }

  private static func rows(_ values: [ParameterValue], _ keys: [Reference]) -> [[String]] {
    let isDated = values.contains { $0.from != nil }
    let isReferenced = values.contains { $0.reference != nil }
    let headings =
      keys.map { Writing.name($0.name) } + ["value"] + (isDated ? ["from"] : [])
      + (isReferenced ? ["reference"] : [])
    let rows = values.map { value in
      value.keys.map { NodePrinter.sum($0) } + [NodePrinter.sum(value.value)]
        + (isDated ? [value.from?.description ?? ""] : [])
        + (isReferenced ? [value.reference.map(Writing.text) ?? ""] : [])
    }
    return [headings] + rows
  }
}
