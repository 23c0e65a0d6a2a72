import AccountabilityRules

extension Evaluation {
  /// The evaluation as CSV: one row an observation, with its judgement; behind these a column for each
  /// score and calculation of measures.
  ///
  /// Text that a spreadsheet would take for a formula is made harmless.
  public var csv: String {
    var judgementOf: [Key: Judgement] = [:]
    for judgement in judgements {
      guard case .measure(let name) = judgement.subject else { continue }
      let key = Key(
        name,
        judgement.place,
        judgement.period.description,
        judgement.partner,
        judgement.group
      )
      judgementOf[key] = judgement
    }
    let rows = observations.map { observation in
      row(
        observation,
        judgementOf[
          Key(
            observation.measure,
            observation.place,
            observation.period.description,
            observation.partner,
            observation.group
          )
        ]
      )
    }
    return ([Evaluation.columns + scoreNames] + rows).map { cells in
      cells.map(Escaping.csvField).joined(separator: ",") + "\r\n"
    }.joined()
  }

  private var scoreNames: [String] {
    framework.derived.filter { $0.subjects.first?.kind == .measures }.map(\.name.name)
  }

  private func scores(_ judgement: Judgement?) -> [String] {
    let scores = judgement?.scores ?? []
    return scoreNames.map { name in text(scores.first { $0.name == name }?.value) }
  }

  private struct Key: Hashable {
    let measure: String
    let place: String?
    let period: String
    let partner: String?
    let group: String?

    init(
      _ measure: String,
      _ place: String?,
      _ period: String,
      _ partner: String?,
      _ group: String?
    ) {
      self.measure = measure
      self.place = place
      self.period = period
      self.partner = partner
      self.group = group
    }
  }

  private static let columns = [
    "measure", "place", "period", "partner", "group", "status", "value", "numerator", "denominator",
    "lower", "upper", "change", "target", "band", "reasons",
  ]

  private func row(_ observation: Observation, _ judgement: Judgement?) -> [String] {
    let reasons =
      observation.reasons + (judgement?.reasons ?? []).filter { !observation.reasons.contains($0) }
    return [
      observation.measure, observation.place ?? "", observation.period.description,
      observation.partner ?? "", observation.group ?? "", observation.status,
      text(observation.value),
      text(observation.numerator), text(observation.denominator), text(observation.lower),
      text(observation.upper),
      judgement?.change?.text ?? "", judgement?.target?.rawValue ?? "",
      judgement?.bands.first.map { $0.label ?? "undecided" } ?? "",
      reasons.map(\.text).joined(separator: "; "),
    ] + scores(judgement)
  }

  private func text(_ number: ExactNumber?) -> String {
    guard let value = number?.doubleValue else { return "" }
    let text = value.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
