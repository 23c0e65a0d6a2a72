import AccountabilityRules

extension FindingCheck {
  /// Figures outside the interval that is returned with them, from `lower of` to `upper of`, ends
  /// included.
  static let outsideInterval = FindingCheck("outside-interval", .error) { source in
    let fields = source.source.fields
    let ends = fields.indices.compactMap { index -> (Int, lower: Int?, upper: Int?)? in
      let lower = source.source.position(of: .lower, of: fields[index])
      let upper = source.source.position(of: .upper, of: fields[index])
      return lower == nil && upper == nil ? nil : (index, lower, upper)
    }
    guard !ends.isEmpty else { return nil }
    var found = SourceFindings("figures with an interval")
    for (figure, lower, upper) in ends {
      for row in source.rows {
        let sides = [lower.map { ($0, figure) }, upper.map { (figure, $0) }].compactMap(\.self)
        compare(sides, figure, row, of: source, &found)
      }
    }
    return found
  }

  /// Of each pair, the first must not be more than the second.
  private static func compare(
    _ sides: [(Int, Int)],
    _ figure: Int,
    _ row: CheckedSource.Row,
    of source: CheckedSource,
    _ found: inout SourceFindings
  ) {
    let involved = sides.flatMap { [$0.0, $0.1] }
    let isOutside = sides.contains { less, more in
      guard let less = source.number(less, row), let more = source.number(more, row) else {
        return false
      }
      return less > more
    }
    if isOutside {
      let ends = Set(involved).subtracting([figure]).sorted()
      let words = ends.map { end in
        "'\(source.source.fields[end].name.name)' is \(source.text(end, row))"
      }
      found.violate(
        "'\(source.source.fields[figure].name.name)' is \(source.text(figure, row)), outside its own interval: \(words.joined(separator: ", "))",
        about: source.about(row, field: figure),
        ([figure] + ends).map { source.evidence($0, row) }
      )
    } else if let open = involved.first(where: { source.number($0, row) == nil }) {
      found.leaveOpen(source.reason(open, row), about: source.about(row, field: figure))
    } else {
      found.held += 1
    }
  }
}
