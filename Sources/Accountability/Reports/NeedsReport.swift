import AccountabilityRules

extension Needs {
  /// What is needed, as text for people.
  public var textReport: String { TextReport.text(NeedsReport(self).blocks) }

  /// What is needed, as Markdown.
  public var markdownReport: String { MarkdownReport.text(NeedsReport(self).blocks) }
}

/// Puts what a framework needs into blocks.
struct NeedsReport {
  private let needs: Needs
  private let framework: Framework
  private let titles: Titles

  init(_ needs: Needs) {
    self.needs = needs
    framework = needs.framework
    titles = Titles(needs.framework)
  }

  var blocks: [Block] {
    let version = framework.version.map { " Version \($0)." } ?? ""
    let head: [Block] = [
      .heading("\(framework.title): the data that it needs"),
      .paragraph("As of \(needs.asOf).\(version)"),
    ]
    guard !needs.sources.isEmpty else { return head + [.paragraph("It needs no source.")] }
    return head + needs.sources.flatMap(blocks)
  }

  private func blocks(of source: Needs.Source) -> [Block] {
    let title = source.title == source.name ? "" : ": \(source.title)"
    var blocks: [Block] = [.heading("\(source.name)\(title)"), .paragraph(summary(source))]
    if let because = source.because { blocks.append(.paragraph(because)) }
    blocks.append(fields(source))
    let marks = source.marks.map(mark)
    if !marks.isEmpty { blocks += [.paragraph("Where a figure is missing:"), .list(marks)] }
    return blocks + next(source) + (source.outstanding.map { outstanding($0) } ?? [])
  }

  private func summary(_ source: Needs.Source) -> String {
    let partners = source.partners.map(titles.partner).joined(separator: ", ")
    let from = partners.isEmpty ? "Nothing says who supplies it" : "From \(partners)"
    let rows = source.kind == .records ? "; one row for each event or person" : ""
    let rests =
      source.measures.isEmpty
      ? "No measure rests on it."
      : "Measures that rest on it: \(titles(ofMeasures: source.measures))."
    return "\(from)\(rows); \(timing(source.timing)). \(rests)"
  }

  private func timing(_ timing: Timing?) -> String {
    guard let timing else { return "nothing says how often" }
    let reach = timing.reach.map { " over \($0)" } ?? ""
    let due = timing.due.map { "due \($0) after its end" } ?? "due on its last day"
    return "every \(timing.grain.rawValue)\(reach), \(due)"
  }

  private func fields(_ source: Needs.Source) -> Block {
    .table(
      headings: ["Field", "Where", "Kind", "What it is", "Measures"],
      rows: source.fields.map { field in
        [
          field.name, place(field), field.kind, meaning(field),
          field.measures.joined(separator: ", "),
        ]
      }
    )
  }

  private func place(_ field: Needs.Field) -> String {
    switch field.origin {
    case .column: field.headings.map { "\"\($0)\"" }.joined(separator: " or ")
    case .columnNumber: field.headings.map { "column \($0)" }.joined()
    case .heading: "in the headings"
    case .fileName: "in the file's name"
    }
  }

  private func meaning(_ field: Needs.Field) -> String {
    guard !field.spellings.isEmpty else { return field.meaning }
    let spellings = field.spellings.map { "\"\($0)\"" }.joined(separator: " or ")
    return "\(field.meaning), written \(spellings)"
  }

  private func mark(_ mark: Needs.Mark) -> String {
    let texts = mark.texts.map { $0.isEmpty ? "an empty cell" : "\"\($0)\"" }
    let fields = mark.fields.isEmpty ? "" : " in \(mark.fields.joined(separator: ", "))"
    return "\(texts.joined(separator: " or "))\(fields): \(mark.reason.words)"
  }

  // MARK: Returns

  private func next(_ source: Needs.Source) -> [Block] {
    guard !source.next.isEmpty else { return [] }
    let hasPlaces = source.next.contains { !$0.places.isEmpty }
    let rows = source.next.map { next in
      [titles.partner(next.partner)] + (hasPlaces ? [places(next.places)] : [])
        + [next.period.description, next.due.description]
    }
    let headings = ["Partner"] + (hasPlaces ? ["For"] : []) + ["Period", "Due"]
    let words = needs.until.map { "Returns due until \($0):" } ?? "The next returns:"
    return [.paragraph(words), .table(headings: headings, rows: rows)]
  }

  private func places(_ places: [String]) -> String {
    places.count > 3
      ? "\(places.count) places" : places.map(titles.place).joined(separator: ", ")
  }

  private func outstanding(_ returns: [Needs.OutstandingReturn]) -> [Block] {
    guard !returns.isEmpty else { return [.paragraph("Nothing is outstanding.")] }
    let hasPlaces = returns.contains { $0.place != nil }
    let hasMeasures = returns.contains { $0.measure != nil }
    let headings =
      ["Partner"] + (hasPlaces ? ["Place"] : []) + (hasMeasures ? ["Measure"] : [])
      + ["Period", "Due", "Status"]
    let rows = returns.map { one in
      [titles.partner(one.partner)]
        + (hasPlaces ? [one.place.map(titles.place) ?? ""] : [])
        + (hasMeasures ? [one.measure.map(titles.measure) ?? ""] : [])
        + [one.period.description, one.due.description, one.status.words]
    }
    return [.paragraph("Outstanding:"), .table(headings: headings, rows: rows)]
  }

  // MARK: Names

  private func titles(ofMeasures names: [String]) -> String {
    names.map(titles.measure).joined(separator: ", ")
  }
}
