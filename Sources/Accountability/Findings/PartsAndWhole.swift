import AccountabilityRules

extension FindingCheck {
  /// Parts that do not make the whole: `check parts of sector make "All"`.
  ///
  /// Of the rows that agree in all but the field, the parts' figures are added up, and the sum compared
  /// with the row of the whole. Where there is no such row, or no part, nothing is compared; where a
  /// figure is missing, it is undecided.
  static let partsAndWhole = FindingCheck("parts-and-whole", .error) { source in
    let all = source.source.clauses.compactMap { stated in
      if case .checkParts(let parts) = stated.clause { parts } else { nil }
    }
    guard !all.isEmpty else { return nil }
    var found = SourceFindings("wholes with their parts")
    for parts in all { check(parts, of: source, &found) }
    return found
  }

  /// The rows that are compared: that of a whole, and its parts.
  private struct Group {
    var whole: CheckedSource.Row?
    var parts: [CheckedSource.Row] = []
  }

  private static func check(
    _ parts: PartsOfWhole,
    of source: CheckedSource,
    _ found: inout SourceFindings
  ) {
    guard let field = source.source.fieldPosition(parts.field.name) else { return }
    var groups: [CheckedSource.Key: Group] = [:]
    for row in source.rows {
      if case .missing = source.cell(field, row) { continue }
      let key = source.key(row, exceptField: field)
      if source.isWhole(parts.whole, field, row) {
        groups[key, default: Group()].whole = row
      } else {
        groups[key, default: Group()].parts.append(row)
      }
    }
    let figures = source.source.figures(of: parts)
    for group in groups.values where !group.parts.isEmpty {
      guard let whole = group.whole else { continue }
      for figure in figures {
        compare(parts, figure, whole, group.parts, field, of: source, &found)
      }
    }
  }

  private static func compare(
    _ parts: PartsOfWhole,
    _ figure: Int,
    _ whole: CheckedSource.Row,
    _ rows: [CheckedSource.Row],
    _ field: Int,
    of source: CheckedSource,
    _ found: inout SourceFindings
  ) {
    let about = source.about(whole, field: figure)
    let rows = rows.sorted { source.text(field, $0) < source.text(field, $1) }
    guard let total = source.number(figure, whole) else {
      return found.leaveOpen("\(source.reason(figure, whole)) in the whole", about: about)
    }
    let numbers = rows.compactMap { source.number(figure, $0) }
    let sum = numbers.reduce(ExactNumber.zero, +)
    let tolerance = parts.tolerance?.value ?? .zero
    // Counts only add to a sum, so that one that is too large already stays so.
    let isTooLarge = source.source.fields[figure].type == .count && sum - total > tolerance
    if !isTooLarge, let open = rows.first(where: { source.number(figure, $0) == nil }) {
      return found.leaveOpen("\(source.reason(figure, open)) in a part", about: about)
    }
    if !isTooLarge, source.hasLostRows {
      return found.leaveOpen("rows that could not be read may be parts", about: about)
    }
    guard (sum - total).magnitude > tolerance else {
      found.held += 1
      return
    }
    let name = source.source.fields[figure].name.name
    let terms = numbers.map { source.text($0, in: figure) }.joined(separator: " + ")
    found.violate(
      "the parts of '\(name)' add up to \(terms) = \(source.text(sum, in: figure)), and '\(parts.whole.name)' is \(source.text(total, in: figure)): \(source.text((sum - total).magnitude, in: figure)) \(sum > total ? "less" : "more")",
      about: about,
      ([whole] + rows).map { source.evidence(figure, $0) }
    )
  }
}

extension CheckedSource {
  /// Whether a row is that of the whole.
  fileprivate func isWhole(_ whole: PartsOfWhole.Whole, _ field: Int, _ row: Row) -> Bool {
    switch (cell(field, row), whole) {
    case (.text(let text), _): text == whole.name
    case (.number(let number), .code(let name)): number.description == name.name
    case (.number, .text), (.date, _), (.yesNo, _), (.missing, _): false
    }
  }
}
