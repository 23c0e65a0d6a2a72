import AccountabilityRules

extension FindingCheck {
  /// A figure that is off the others of its series by a power of ten, as a slip of the unit or of the
  /// decimal point is; ``UnitJumpRule`` says when.
  static let unitJump = FindingCheck("unit-jump", .warning) { source in
    let fields = source.source.fields.indices.filter { source.source.fields[$0].type.hasUnit }
    guard !fields.isEmpty else { return nil }
    var series: [ReturnsTable.ReturnKey: [CheckedSource.Row]] = [:]
    for row in source.rows where !row.isRefused {
      series[source.seriesKey(row), default: []].append(row)
    }
    var found = SourceFindings("series of figures")
    for rows in series.values where rows.count > UnitJumpRule.standard.fewest {
      for field in fields { check(field, rows, of: source, &found) }
    }
    return found
  }

  private static func check(
    _ field: Int,
    _ rows: [CheckedSource.Row],
    of source: CheckedSource,
    _ found: inout SourceFindings
  ) {
    let known = rows.compactMap { row in source.number(field, row).map { (row: row, number: $0) } }
    guard known.count > UnitJumpRule.standard.fewest else { return }
    let jumps = UnitJumpRule.standard.jumps(
      in: known.map(\.number),
      areCounts: source.source.fields[field].type == .count
    )
    if jumps.isEmpty { found.held += 1 }
    for jump in jumps {
      let figure = known[jump.index].number
      let row = known[jump.index].row
      let others =
        "\(jump.others) of \(known.count) figures of the series lie between \(source.text(jump.least, in: field)) and \(source.text(jump.largest, in: field))"
      found.violate(
        "'\(source.source.fields[field].name.name)' is \(source.text(figure, in: field)); \(others), and so would \(product(jump.factor, figure, field, source))",
        about: source.about(row, field: field),
        [source.evidence(field, row)]
      )
    }
  }

  /// What the figure would be: `10 × 8.7 = 87`, `4350 / 100 = 43.5`.
  private static func product(
    _ factor: ExactNumber,
    _ figure: ExactNumber,
    _ field: Int,
    _ source: CheckedSource
  ) -> String {
    let result = source.text(figure * factor, in: field)
    let text = source.text(figure, in: field)
    guard !factor.isInteger, let divisor = ExactNumber.one.divided(by: factor) else {
      return "\(factor) × \(text) = \(result)"
    }
    return "\(text) / \(divisor) = \(result)"
  }
}

extension Field.FieldType {
  /// Whether its figures have a unit that could have slipped.
  fileprivate var hasUnit: Bool {
    switch self {
    case .number, .count, .share, .percent, .money, .part: true
    case .text, .date, .period, .yesNo, .place, .partner, .measure, .received, .status, .rating,
      .person, .key, .row, .oneOf, .code:
      false
    }
  }
}
