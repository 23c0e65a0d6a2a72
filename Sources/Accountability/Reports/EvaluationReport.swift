import AccountabilityRules

extension Evaluation {
  /// A report for people: what holds at the date of evaluation, and why the rest does not.
  public var textReport: String { TextReport.text(EvaluationReport(self).blocks) }
}

/// Puts an evaluation into blocks.
struct EvaluationReport {
  private let evaluation: Evaluation
  private let framework: Framework
  private let hasPlaces: Bool
  private let values: [Cell: Observation]

  /// Where an observation or a judgement is.
  private struct Cell: Hashable {
    let measure: String
    let place: String?
    let period: Period
    let partner: String?
  }

  init(_ evaluation: Evaluation) {
    self.evaluation = evaluation
    framework = evaluation.framework
    hasPlaces = evaluation.framework.places.count > 1
    let cells = evaluation.judgements.compactMap { judgement -> Cell? in
      guard judgement.isLatest, case .measure(let name) = judgement.subject else { return nil }
      return Cell(
        measure: name,
        place: judgement.place,
        period: judgement.period,
        partner: judgement.partner
      )
    }
    let wanted = Set(cells)
    var values: [Cell: Observation] = [:]
    for observation in evaluation.observations {
      let cell = Cell(
        measure: observation.measure,
        place: observation.place,
        period: observation.period,
        partner: observation.partner
      )
      if wanted.contains(cell) { values[cell] = observation }
    }
    self.values = values
  }

  var blocks: [Block] {
    head + verdicts + outcomes + measures + partners + sources
  }

  private var head: [Block] {
    var blocks: [Block] = [.heading(framework.title)]
    let version = framework.version.map { "Version \($0). " } ?? ""
    blocks.append(.paragraph("\(version)As of \(evaluation.asOf)."))
    if let vision = framework.vision { blocks.append(.paragraph(vision)) }
    return blocks
  }

  private func place(_ name: String?) -> [String] { hasPlaces ? [title(ofPlace: name)] : [] }

  private func title(ofPlace name: String?) -> String {
    framework.places.first { $0.name.name == name }?.title ?? name ?? ""
  }

  private func title(ofPartner name: String?) -> String {
    framework.partners.first { $0.name.name == name }?.title ?? name ?? "together"
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
    let parts = [verdict.partner.map { title(ofPartner: $0) }, verdict.subject].compactMap(\.self)
    return parts.isEmpty ? "all together" : parts.joined(separator: ", ")
  }

  private func reasons(_ verdict: RuleVerdict) -> [String] {
    let subject = ([who(verdict)] + place(verdict.place)).joined(separator: ", ")
    return verdict.reasons.map { "\(subject): \($0.text)" }
      + verdict.consequences.map { "\(subject): what follows: \($0)" }
  }

  // MARK: Outcomes and measures

  private var outcomes: [Block] {
    let latest = evaluation.judgements.filter { judgement in
      if case .outcome = judgement.subject { judgement.isLatest } else { false }
    }
    guard !latest.isEmpty else { return [] }
    return [.heading("Outcomes")]
      + table(latest) { name in framework.outcomes.first { $0.name.name == name }?.title ?? name }
  }

  private var measures: [Block] {
    let latest = evaluation.judgements.filter { judgement in
      guard case .measure = judgement.subject else { return false }
      return judgement.isLatest && judgement.partner == nil
    }
    guard !latest.isEmpty else { return [] }
    let titles = Dictionary(framework.measures.map { ($0.name.name, $0.title) }) { first, _ in first
    }
    return [.heading("Shared measures")] + table(latest) { titles[$0] ?? $0 }
  }

  private var partners: [Block] {
    let judged = evaluation.judgements.filter { judgement in
      guard judgement.isLatest, let partner = judgement.partner else { return false }
      return !partner.isEmpty
    }
    return framework.partners.flatMap { partner -> [Block] in
      let own = judged.filter { $0.partner == partner.name.name }
      guard !own.isEmpty else { return [] }
      let titles = Dictionary(framework.measures.map { ($0.name.name, $0.title) }) { first, _ in
        first
      }
      return [.heading(partner.title)] + table(own) { titles[$0] ?? $0 }
    }
  }

  private func table(_ judgements: [Judgement], title: (String) -> String) -> [Block] {
    let ratings = framework.ratings.filter { rating in
      judgements.contains { $0.bands.contains { $0.rating == rating.name.name } }
    }
    let headings =
      ["Name"] + place(nil).map { _ in "Place" } + ["Period", "Value", "Change", "Target"]
      + ratings.map(\.title)
    let rows = judgements.map { judgement in
      [title(judgement.subject.name)] + place(judgement.place)
        + [
          judgement.period.description, value(of: judgement), judgement.change?.text ?? "",
          judgement.target?.rawValue ?? "",
        ] + ratings.map { label($0, of: judgement) }
    }
    let reasons = judgements.flatMap { judgement in
      judgement.reasons.map { reason in
        let subject = ([title(judgement.subject.name)] + place(judgement.place)).joined(
          separator: ", "
        )
        return "\(subject): \(reason.text)"
      }
    }
    return [.table(headings: headings, rows: rows)] + (reasons.isEmpty ? [] : [.list(reasons)])
  }

  private func label(_ rating: RatingScale, of judgement: Judgement) -> String {
    guard let band = judgement.bands.first(where: { $0.rating == rating.name.name }) else {
      return ""
    }
    let gates = band.gates.isEmpty ? "" : " (gate \(band.gates.joined(separator: ", ")))"
    return (band.label ?? "undecided") + gates
  }

  private func value(of judgement: Judgement) -> String {
    guard case .measure(let name) = judgement.subject,
      let measure = framework.measures.first(where: { $0.name.name == name }),
      let observation = values[
        Cell(
          measure: name,
          place: judgement.place,
          period: judgement.period,
          partner: judgement.partner
        )
      ]
    else { return "" }
    guard let value = observation.value else { return observation.status }
    return ValueText(measure, framework).text(value)
  }

  // MARK: Sources

  private var sources: [Block] {
    let rows = evaluation.sources.map { source in
      [source.name, source.path, "\(source.rows)", "\(source.accepted)", "\(source.rejected)"]
    }
    guard !rows.isEmpty else { return [] }
    return [
      .heading("Sources"),
      .table(headings: ["Source", "From", "Rows", "Accepted", "Refused"], rows: rows),
    ]
  }
}

/// Writes a measure's values for people: rounded as the framework says, shares as percentages.
struct ValueText {
  private let isShare: Bool
  private let decimals: Int
  private let rule: Rounding.Rule

  init(_ measure: Measure, _ framework: Framework) {
    isShare = measure.isShare(in: framework)
    let policy = framework.policy?.rounding
    decimals = measure.decimals ?? policy?.decimals ?? 1
    rule = policy?.rule ?? .halfUp
  }

  func text(_ value: ExactNumber) -> String {
    guard !isShare else { return "\((value * 100).decimalText(decimals: decimals, rule: rule))%" }
    return value.isInteger ? value.description : value.decimalText(decimals: decimals, rule: rule)
  }
}

extension Measure {
  /// Whether the measure's values are shares, by its definition.
  func isShare(in framework: Framework) -> Bool {
    switch definition?.form {
    case .share?: true
    case .the(let field, let rows)?:
      framework.sources.first { $0.name.name == rows.source.name }?.field(field.name)?.type.isShare
        ?? false
    default: false
    }
  }
}

extension Field.FieldType {
  fileprivate var isShare: Bool { self == .share || self == .percent }
}
