import AccountabilityRules

extension FindingCheck {
  /// A part that is larger than the whole that it is a part of, row by row: the `numerator of` a share and
  /// its `denominator of`; and the two fields of which a measure is a share, in the rows that both take.
  static let numeratorOverDenominator = FindingCheck("numerator-over-denominator", .error) {
    source in
    let pairs = source.pairs
    guard !pairs.isEmpty else { return nil }
    var found = SourceFindings("pairs of a numerator and a denominator")
    for pair in pairs {
      for row in source.rows { check(pair, row, of: source, &found) }
    }
    return found
  }

  /// A row that nobody can tell whether it is taken matters only where the figures do not go together.
  private static func check(
    _ pair: SharePair,
    _ row: CheckedSource.Row,
    of source: CheckedSource,
    _ found: inout SourceFindings
  ) {
    switch source.truth(pair.condition, of: row) {
    case .no: break
    case .yes: compare(pair.part, pair.whole, row, of: source, &found)
    case .unknown(let reason):
      if let part = source.number(pair.part, row), let whole = source.number(pair.whole, row),
        part <= whole
      {
        found.held += 1
      } else {
        let condition = pair.condition.map { "\($0)" } ?? ""
        found.leaveOpen(
          "something in '\(condition)' is \(reason.rawValue)",
          about: source.about(row, field: pair.part)
        )
      }
    }
  }

  private static func compare(
    _ part: Int,
    _ whole: Int,
    _ row: CheckedSource.Row,
    of source: CheckedSource,
    _ found: inout SourceFindings
  ) {
    guard let numerator = source.number(part, row) else {
      return found.leaveOpen(source.reason(part, row), about: source.about(row, field: part))
    }
    guard let denominator = source.number(whole, row) else {
      return found.leaveOpen(source.reason(whole, row), about: source.about(row, field: part))
    }
    guard numerator > denominator else {
      found.held += 1
      return
    }
    let fields = source.source.fields
    found.violate(
      "'\(fields[part].name.name)' is \(source.text(part, row)), more than '\(fields[whole].name.name)', of which it is a part: \(source.text(whole, row))",
      about: source.about(row, field: part),
      [source.evidence(part, row), source.evidence(whole, row)]
    )
  }
}

/// Two fields of which the first is a part of the second.
private struct SharePair: Hashable {
  var part: Int
  var whole: Int

  /// In which rows; in all where it is `nil`.
  var condition: Node?
}

extension CheckedSource {
  /// The pairs that the source and the measures name, each once.
  fileprivate var pairs: [SharePair] {
    var pairs: [SharePair] = []
    for pair in source.shareParts {
      pairs.append(SharePair(part: pair.numerator, whole: pair.denominator))
    }
    for measure in framework.measures {
      guard let pair = self.pair(of: measure.definition), !pairs.contains(pair) else { continue }
      pairs.append(pair)
    }
    return pairs
  }

  /// The fields of `sum of back in q as share of sum of exits in q`, where both take the same rows.
  private func pair(of definition: Node?) -> SharePair? {
    guard case .share(let part, let whole)? = definition?.form, let part = sum(part),
      let whole = sum(whole), part.field != whole.field, part.condition == whole.condition
    else { return nil }
    return SharePair(part: part.field, whole: whole.field, condition: part.condition)
  }

  private func sum(_ node: Node) -> (field: Int, condition: Node?)? {
    guard case .statistic(let statistic) = node.form, statistic.name.name == "sum",
      case .rows(let rows) = statistic.range, rows.isPlain, rows.source.name == source.name.name,
      statistic.values.count == 1, case .name(let name)? = statistic.values.first?.form,
      let field = source.fieldPosition(name)
    else { return nil }
    return (field, rows.condition)
  }

  /// Whether a condition is so in a row; it is where there is none.
  fileprivate func truth(_ condition: Node?, of row: Row) -> RowExpression<ReturnsTable.Row>.Truth {
    guard let condition else { return .yes }
    return RowExpression(fields(of: row), of: source, in: framework).truth(condition)
  }
}

extension Source {
  /// The positions of the numerator and the denominator of each share that has both.
  fileprivate var shareParts: [(numerator: Int, denominator: Int)] {
    fields.filter { $0.type == .share || $0.type == .percent }.compactMap { share in
      guard let numerator = position(of: .numerator, of: share),
        let denominator = position(of: .denominator, of: share)
      else { return nil }
      return (numerator, denominator)
    }
  }
}
