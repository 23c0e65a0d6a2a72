import AccountabilityRules

extension Evaluation {
  /// A report for people: what holds at the date of evaluation, and why the rest does not.
  public var textReport: String { TextReport.text(EvaluationReport(self).blocks) }

  /// The same report as Markdown.
  public var markdownReport: String { MarkdownReport.text(EvaluationReport(self).blocks) }
}

/// Puts an evaluation into blocks.
struct EvaluationReport {
  private let evaluation: Evaluation
  private let framework: Framework
  private let hasPlaces: Bool

  /// The judgements that hold now, each with the value that was judged.
  private let latest: [Entry]

  private let titles: Titles
  private let texts: [String: ValueText]
  private let scoreTexts: [String: ValueText]

  private struct Entry {
    let judgement: Judgement
    let value: NumberResult?
    let interval: ValueInterval?
  }

  init(_ evaluation: Evaluation) {
    self.evaluation = evaluation
    framework = evaluation.framework
    hasPlaces = evaluation.framework.places.count > 1
    let framework = evaluation.framework
    let measures = framework.measures
    titles = Titles(framework)
    texts = Dictionary(
      measures.map { ($0.name.name, ValueText($0, framework)) }
    ) { first, _ in first }
    let results = evaluation.results.value
    scoreTexts = Dictionary(
      results.engine.plan.derived.map { ($0.derived.name.name, ValueText($0, framework)) }
    ) { first, _ in first }
    latest = results.judgements.indices.filter { results.judgements[$0].isLatest }.map { index in
      Entry(
        judgement: results.judgement(index),
        value: results.value(judgedBy: index),
        interval: results.interval(judgedBy: index)
      )
    }
  }

  var blocks: [Block] {
    head + exceptions + verdicts + ConsequenceBlocks(evaluation).blocks + outcomes + measures
      + partners
      + others + FindingBlocks(evaluation).blocks + ReturnBlocks(evaluation).blocks + sources
  }

  private var head: [Block] {
    var blocks: [Block] = [.heading(framework.title)]
    let version = framework.version.map { "Version \($0). " } ?? ""
    blocks.append(.paragraph("\(version)As of \(evaluation.asOf)."))
    if let vision = framework.vision { blocks.append(.paragraph(vision)) }
    return blocks
  }

  /// What differs here from what was declared elsewhere, and why.
  private var exceptions: [Block] {
    guard !evaluation.exceptions.isEmpty else { return [] }
    let lines = evaluation.exceptions.map { exception in
      let name = exception.name.map { " \($0.name)" } ?? ""
      return "\(exception.kind.rawValue)\(name)\(exception.words) (\(exception.because))"
    }
    return [.heading("Exceptions"), .list(lines)]
  }

  private func place(_ name: String?) -> [String] {
    hasPlaces ? [name.map(titles.place) ?? ""] : []
  }

  // MARK: Rules

  private var verdicts: [Block] {
    let latest = evaluation.verdicts.filter(\.isLatest)
    guard !latest.isEmpty else { return [] }
    var blocks: [Block] = [.heading("Rules")]
    for rule in framework.rules {
      let verdicts = latest.filter { $0.rule == rule.name.name }
      guard !verdicts.isEmpty else { continue }
      blocks.append(
        .paragraph(([rule.title] + (rule.because.map { [$0] } ?? [])).joined(separator: ": "))
      )
      blocks.append(
        .table(
          headings: place(nil).map { _ in "Place" } + ["Period", "For", "Verdict"],
          rows: verdicts.map { verdict in
            place(verdict.place) + [
              verdict.period.description, who(verdict), verdict.verdict.rawValue,
            ]
          }
        )
      )
      let reasons = verdicts.flatMap(reasons)
      if !reasons.isEmpty { blocks.append(.list(reasons)) }
    }
    return blocks
  }

  private func who(_ verdict: RuleVerdict) -> String {
    let parts = [verdict.partner.map(titles.partner), verdict.group, verdict.subject].compactMap(
      \.self
    )
    return parts.isEmpty ? "all together" : parts.joined(separator: ", ")
  }

  private func reasons(_ verdict: RuleVerdict) -> [String] {
    let subject = ([who(verdict)] + place(verdict.place)).joined(separator: ", ")
    return verdict.reasons.map { "\(subject): \($0.text)" }
      + verdict.consequences.map { "\(subject): what follows: \($0)" }
  }

  // MARK: Outcomes and measures

  private var outcomes: [Block] {
    let latest = latest.filter { entry in
      if case .outcome = entry.judgement.subject { true } else { false }
    }
    guard !latest.isEmpty else { return [] }
    return [.heading("Outcomes")] + table(latest)
  }

  private var measures: [Block] {
    let latest = latest.filter { entry in
      guard case .measure = entry.judgement.subject else { return false }
      return entry.judgement.partner == nil
    }
    guard !latest.isEmpty else { return [] }
    return [.heading("Shared measures")] + table(latest)
  }

  private var partners: [Block] {
    framework.partners.flatMap { partner -> [Block] in
      let own = latest.filter { $0.judgement.partner == partner.name.name }
      guard !own.isEmpty else { return [] }
      return [.heading(partner.title)] + table(own)
    }
  }

  /// Places, and the framework as a whole.
  private var others: [Block] {
    var places: [Entry] = []
    var whole: [Entry] = []
    for entry in latest {
      switch entry.judgement.subject {
      case .place: places.append(entry)
      case .framework: whole.append(entry)
      case .measure, .outcome, .partner: break
      }
    }
    return [("Places", places), ("As a whole", whole)].flatMap { heading, entries in
      entries.isEmpty ? [] : [.heading(heading)] + table(entries)
    }
  }

  private func table(_ entries: [Entry]) -> [Block] {
    let ratings = framework.ratings.filter { rating in
      entries.contains { $0.judgement.bands.contains { $0.rating == rating.name.name } }
    }
    let derived = framework.derived.filter { derived in
      entries.contains { $0.judgement.scores.contains { $0.name == derived.name.name } }
    }
    let headings =
      ["Name"] + place(nil).map { _ in "Place" } + ["Period", "Value", "Change", "Target"]
      + derived.map(\.title) + ratings.map(\.title)
    let rows = entries.map { entry in
      let judgement = entry.judgement
      let head = [title(judgement)] + place(judgement.place)
      let results = [
        judgement.period.description, value(of: entry), judgement.change?.text ?? "",
        judgement.target?.rawValue ?? "",
      ]
      return head + results + derived.map { score($0, of: judgement) }
        + ratings.map { label($0, of: judgement) }
    }
    let notes = entries.flatMap { reasons($0.judgement) }
    return [.table(headings: headings, rows: rows)] + (notes.isEmpty ? [] : [.list(notes)])
  }

  private func reasons(_ judgement: Judgement) -> [String] {
    let subject = ([title(judgement)] + place(judgement.place)).joined(separator: ", ")
    return judgement.reasons.map { "\(subject): \($0.text)" }
  }

  /// What is judged, and of which group.
  private func title(_ judgement: Judgement) -> String {
    ([titles.subject(judgement.subject)] + [judgement.group].compactMap(\.self))
      .joined(separator: ", ")
  }

  private func label(_ rating: RatingScale, of judgement: Judgement) -> String {
    guard let band = judgement.bands.first(where: { $0.rating == rating.name.name }) else {
      return ""
    }
    let gates = band.gates.isEmpty ? "" : " (gate \(band.gates.joined(separator: ", ")))"
    return (band.label ?? "undecided") + gates
  }

  private func score(_ derived: Derived, of judgement: Judgement) -> String {
    guard let score = judgement.scores.first(where: { $0.name == derived.name.name }) else {
      return ""
    }
    let gates = score.gates.isEmpty ? "" : " (gate \(score.gates.joined(separator: ", ")))"
    let text = score.value.flatMap { scoreTexts[score.name]?.text($0) }
    return (text ?? score.reasons.first?.kind ?? "undefined") + gates
  }

  private func value(of entry: Entry) -> String {
    guard case .measure(let name) = entry.judgement.subject, let value = entry.value else {
      return ""
    }
    switch value {
    case .known(let number):
      guard let text = texts[name] else { return "" }
      let ends = entry.interval.map { " (\(text.text($0.lower)) to \(text.text($0.upper)))" }
      return text.text(number.value) + (ends ?? "")
    case .missing(let facts): return facts.first?.reason.words ?? MissingReason.undefined.words
    }
  }

  // MARK: Sources

  private var sources: [Block] {
    let hasIgnored = evaluation.sources.contains { $0.ignored > 0 }
    let rows = evaluation.sources.map { source in
      [source.name, source.path, "\(source.rows)", "\(source.accepted)", "\(source.rejected)"]
        + (hasIgnored ? ["\(source.ignored)"] : [])
    }
    guard !rows.isEmpty else { return [] }
    let headings = ["Source", "From", "Rows", "Accepted", "Refused"]
    return [
      .heading("Sources"),
      .table(headings: headings + (hasIgnored ? ["Ignored"] : []), rows: rows),
    ]
  }
}
