import AccountabilityRules

/// What would follow of suppositions, as text, Markdown, CSV and JSON: only what would be otherwise.
public struct WhatIfReport: Sendable {
  let whatIf: WhatIf
  private let framework: Framework
  private let titles: Titles
  private let texts: [String: ValueText]

  /// Makes the report.
  public init(_ whatIf: WhatIf) {
    self.whatIf = whatIf
    framework = whatIf.before.framework
    titles = Titles(whatIf.before.framework)
    let framework = whatIf.before.framework
    texts = Dictionary(framework.measures.map { ($0.name.name, ValueText($0, framework)) }) {
      first,
      _ in first
    }
  }

  /// As text for people.
  public var text: String { TextReport.text(blocks) }

  /// As Markdown.
  public var markdown: String { MarkdownReport.text(blocks) }

  /// As CSV: a row for each result that would be otherwise.
  ///
  /// Text that a spreadsheet would take for a formula is made harmless.
  public var csv: String {
    let head = ["kind", "subject", "aspect", "place", "period", "partner", "before", "after"]
    let rows = lines.map { line in
      [
        line.kind.rawValue, line.subject, line.aspect, line.place ?? "",
        line.period?.description ?? "", line.partner ?? "", line.before, line.after,
      ]
    }
    return ([head] + rows).map { cells in
      cells.map(Escaping.csvField).joined(separator: ",") + "\r\n"
    }.joined()
  }

  // MARK: Lines

  private enum Kind: String, CaseIterable {
    case verdict
    case consequence
    case judgement
    case observation
    case finding

    var heading: String {
      switch self {
      case .verdict: "Rules"
      case .consequence: "Consequences"
      case .judgement: "Judgements"
      case .observation: "Figures"
      case .finding: "Findings in the results"
      }
    }
  }

  /// One aspect of a result that would be otherwise.
  private struct Line {
    let kind: Kind
    let subject: String
    let aspect: String
    let place: String?
    let period: Period?
    let partner: String?
    let before: String
    let after: String
  }

  private var lines: [Line] {
    verdicts + consequences + judgements + observations + findings
  }

  private var verdicts: [Line] {
    whatIf.verdicts.compactMap { pair in
      guard let one = pair.after ?? pair.before else { return nil }
      let name = ([one.rule] + (one.subject.map { [$0] } ?? [])).joined(separator: ", ")
      return Line(
        kind: .verdict,
        subject: name,
        aspect: "verdict",
        place: one.place,
        period: one.period,
        partner: one.partner,
        before: pair.before?.verdict.rawValue ?? "",
        after: pair.after?.verdict.rawValue ?? ""
      )
    }
  }

  private var consequences: [Line] {
    whatIf.consequences.compactMap { pair in
      guard let one = pair.after ?? pair.before else { return nil }
      func text(_ result: ConsequenceResult?) -> String {
        guard let result else { return "" }
        let amounts = result.amounts.map { amount in
          "\(amount.side) \(amount.value.map { CheckedResults.text($0) } ?? "undecided")"
        }
        return ([result.state.rawValue] + amounts).joined(separator: ", ")
      }
      return Line(
        kind: .consequence,
        subject: one.consequence,
        aspect: "state",
        place: one.place,
        period: one.period,
        partner: nil,
        before: text(pair.before),
        after: text(pair.after)
      )
    }
  }

  private var judgements: [Line] {
    whatIf.judgements.flatMap { pair -> [Line] in
      guard let one = pair.after ?? pair.before else { return [] }
      let was = pair.before.map(aspects) ?? []
      let now = pair.after.map(aspects) ?? []
      var seen: Set<String> = []
      let names = (was + now).map(\.name).filter { seen.insert($0).inserted }
      return names.compactMap { name in
        let before = was.first { $0.name == name }?.text ?? ""
        let after = now.first { $0.name == name }?.text ?? ""
        guard before != after else { return nil }
        return Line(
          kind: .judgement,
          subject: one.subject.name + (one.group.map { " among \($0)" } ?? ""),
          aspect: name,
          place: one.place,
          period: one.period,
          partner: one.partner,
          before: before,
          after: after
        )
      }
    }
  }

  /// What is said of a subject, each by its name.
  private func aspects(_ judgement: Judgement) -> [(name: String, text: String)] {
    var aspects: [(String, String)] = []
    if let change = judgement.change { aspects.append(("change", change.text)) }
    if let target = judgement.target { aspects.append(("target", target.rawValue)) }
    for band in judgement.bands {
      let gates = band.gates.isEmpty ? "" : " (gate \(band.gates.joined(separator: ", ")))"
      aspects.append((band.rating, (band.label ?? "undecided") + gates))
    }
    for score in judgement.scores {
      let text = score.value.map { CheckedResults.text($0) }
      aspects.append((score.name, text ?? score.reasons.first?.kind ?? "undefined"))
    }
    return aspects
  }

  private var observations: [Line] {
    whatIf.observations.compactMap { pair in
      guard let one = pair.after ?? pair.before else { return nil }
      return Line(
        kind: .observation,
        subject: one.measure + (one.group.map { " among \($0)" } ?? ""),
        aspect: "value",
        place: one.place,
        period: one.period,
        partner: one.partner,
        before: pair.before.map(text) ?? "",
        after: pair.after.map(text) ?? ""
      )
    }
  }

  /// `54.4% (31 of 57)`, or why it is missing.
  private func text(_ observation: Observation) -> String {
    guard let value = observation.value, let text = texts[observation.measure] else {
      return observation.status
    }
    guard let numerator = observation.numerator, let denominator = observation.denominator else {
      return text.text(value)
    }
    return
      "\(text.text(value)) (\(CheckedResults.text(numerator)) of \(CheckedResults.text(denominator)))"
  }

  private var findings: [Line] {
    whatIf.findings.compactMap { pair in
      guard let one = pair.after ?? pair.before else { return nil }
      return Line(
        kind: .finding,
        subject: one.subject.name,
        aspect: one.check,
        place: one.place,
        period: one.period,
        partner: one.partner,
        before: pair.before.map { "\($0.result.rawValue): \($0.text)" } ?? "",
        after: pair.after.map { "\($0.result.rawValue): \($0.text)" } ?? ""
      )
    }
  }

  // MARK: Blocks

  private var blocks: [Block] {
    let head: [Block] = [
      .heading("\(framework.title): what if"),
      .paragraph("As of \(whatIf.before.asOf). Shown is only what would be otherwise."),
      .outline(supposed),
    ]
    let lines = self.lines
    let sections = Kind.allCases.flatMap { kind in
      section(kind, lines.filter { $0.kind == kind })
    }
    return head + (sections.isEmpty ? [.paragraph("Nothing would be otherwise.")] : sections)
  }

  /// The suppositions as they are written, with the cells that each of them changes.
  private var supposed: [OutlineItem] {
    let items = whatIf.suppositions.map { OutlineItem($0.text) }
    guard let last = items.last else { return [] }
    return items.dropLast() + [OutlineItem(last.text, whatIf.figures.map(line))]
  }

  private func line(_ figure: SupposedFigure) -> String {
    let place = framework.places.count > 1 ? figure.place.map(titles.place) : nil
    let about = [figure.partner.map(titles.partner), place, figure.period.description]
    let head = about.compactMap(\.self).joined(separator: ", ")
    guard let field = figure.field else {
      return "\(head): the return is \(figure.reason?.words ?? "missing")"
    }
    func text(_ number: ExactNumber?) -> String {
      number.map { CheckedResults.text($0) } ?? figure.reason?.words ?? "missing"
    }
    let before = figure.before.map { CheckedResults.text($0) } ?? "nothing"
    return "\(head): '\(field)' \(text(figure.after)) instead of \(before)"
  }

  private func section(_ kind: Kind, _ lines: [Line]) -> [Block] {
    guard !lines.isEmpty else { return [] }
    guard kind != .finding else { return [.heading(kind.heading), .list(lines.map(finding))] }
    let hasPlaces = framework.places.count > 1
    let headings =
      ["Of", "What"] + (hasPlaces ? ["Place"] : []) + ["Period", "For", "Is", "Would be"]
    let rows = lines.map { line in
      [line.subject, line.aspect]
        + (hasPlaces ? [line.place.map(titles.place) ?? ""] : [])
        + [
          line.period?.description ?? "", line.partner.map(titles.partner) ?? "", line.before,
          line.after,
        ]
    }
    return [.heading(kind.heading), .table(headings: headings, rows: rows)]
  }

  private func finding(_ line: Line) -> String {
    let place = framework.places.count > 1 ? line.place.map(titles.place) : nil
    let about = [line.partner.map(titles.partner), place, line.period?.description]
    let who = ([line.aspect, line.subject] + about.compactMap(\.self)).joined(separator: ", ")
    if line.before.isEmpty { return "\(who): would be found: \(line.after)" }
    if line.after.isEmpty { return "\(who): would be gone: \(line.before)" }
    return "\(who): would be \(line.after)"
  }
}
