import AccountabilityRules

extension FindingCheck {
  /// Figures that their fields' kinds exclude: less than nothing, or a fraction of a person, where a field
  /// is a `count`; a `share` or `percent` below nought or over one.
  ///
  /// Such a row is refused, and no result rests on it.
  static let impossibleFigure = FindingCheck("impossible-figure", .error) { source in
    let fields = source.source.fields.indices.filter {
      source.source.fields[$0].type.excludesNumbers
    }
    guard !fields.isEmpty else { return nil }
    var found = SourceFindings("counts and shares")
    for figure in source.impossible {
      let name = source.source.fields[figure.field].name.name
      let value = source.text(figure.number, in: figure.field)
      let about = figure.row.map {
        source.about(CheckedSource.Row(isRefused: true, index: $0), field: figure.field)
      }
      let cell = Finding.Cell(
        source: source.source.name.name,
        path: figure.path,
        line: figure.line,
        column: figure.column,
        group: about?.group,
        field: name,
        value: value
      )
      found.violate(
        "'\(name)' is \(value), and \(figure.problem); the row is not evaluated",
        about: about ?? CheckedSource.About(field: figure.field),
        [cell]
      )
    }
    for row in source.rows where !row.isRefused {
      found.held += fields.count { source.number($0, row) != nil }
    }
    return found
  }
}

extension Field.FieldType {
  /// Whether some numbers cannot be figures of the type.
  fileprivate var excludesNumbers: Bool {
    switch self {
    case .count, .share, .percent: true
    case .number, .money, .part, .text, .date, .period, .yesNo, .place, .partner, .measure,
      .received, .status, .rating, .person, .key, .row, .oneOf, .code:
      false
    }
  }
}
