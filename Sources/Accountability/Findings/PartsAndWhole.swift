import AccountabilityRules

extension FindingCheck {
  /// Parts that do not make the whole: `check parts of sector make "All"`.
  ///
  /// Of the rows that agree in all but the field, the parts' figures are added up, and the sum compared
  /// with the row of the whole. Where there is no such row, or no part, nothing is compared; where a
  /// figure is missing, where a row does not say which part it is, and where two rows say what one
  /// of them is (an earlier return, and a later one that is refused), it is undecided.
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
    var wholes: [CheckedSource.Row] = []
    var parts: [CheckedSource.Row] = []

    /// Rows that do not say which of the two they are.
    var others: [CheckedSource.Row] = []

    /// Whether there may be both a whole and a part.
    var isComparable: Bool {
      wholes.isEmpty ? !parts.isEmpty && !others.isEmpty : !parts.isEmpty || !others.isEmpty
    }
  }

  private static func check(
    _ parts: PartsOfWhole,
    of source: CheckedSource,
    _ found: inout SourceFindings
  ) {
    guard let field = source.source.fieldPosition(parts.field.name) else { return }
    let words = source.words(besides: field)
    var groups: [ReturnsTable.ReturnKey: Group] = [:]
    for row in source.rows {
      let key = source.key(row, words: words)
      if case .missing = source.cell(field, row) {
        groups[key, default: Group()].others.append(row)
      } else if source.isWhole(parts.whole, field, row) {
        groups[key, default: Group()].wholes.append(row)
      } else {
        groups[key, default: Group()].parts.append(row)
      }
    }
    let figures = source.source.figures(of: parts)
    for group in groups.values where group.isComparable {
      for figure in figures { compare(parts, figure, group, field, of: source, &found) }
    }
  }

  /// What keeps the rows of a group from being compared, and the row that it is said of.
  private static func doubt(
    _ group: Group,
    _ field: Int,
    of source: CheckedSource
  ) -> (reason: String, about: CheckedSource.Row)? {
    if let other = group.others.first, group.wholes.isEmpty {
      return ("\(source.reason(field, other)) in a row that may be the whole", other)
    }
    if group.wholes.count > 1 {
      return ("\(group.wholes.count) rows say what the whole is", group.wholes[0])
    }
    var seen: Set<Cell> = []
    guard let part = group.parts.first(where: { !seen.insert(source.cell(field, $0)).inserted })
    else { return nil }
    return ("several rows say what a part is", part)
  }

  private static func compare(
    _ parts: PartsOfWhole,
    _ figure: Int,
    _ group: Group,
    _ field: Int,
    of source: CheckedSource,
    _ found: inout SourceFindings
  ) {
    if let doubt = doubt(group, field, of: source) {
      return found.leaveOpen(doubt.reason, about: source.about(doubt.about, field: figure))
    }
    guard let whole = group.wholes.first else { return }
    compare(parts, figure, whole, group, field, of: source, &found)
  }

  private static func compare(
    _ parts: PartsOfWhole,
    _ figure: Int,
    _ whole: CheckedSource.Row,
    _ group: Group,
    _ field: Int,
    of source: CheckedSource,
    _ found: inout SourceFindings
  ) {
    let about = source.about(whole, field: figure)
    let rows = group.parts.sorted { source.text(field, $0) < source.text(field, $1) }
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
    if !isTooLarge, let other = group.others.first {
      return found.leaveOpen(
        "\(source.reason(field, other)) in a row that may be a part",
        about: about
      )
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
