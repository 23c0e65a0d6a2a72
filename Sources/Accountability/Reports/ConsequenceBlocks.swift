import AccountabilityRules

/// Puts the consequences that hold at the date of evaluation into blocks.
struct ConsequenceBlocks {
  private let framework: Framework
  private let latest: [ConsequenceResult]

  init(_ evaluation: Evaluation) {
    framework = evaluation.framework
    latest = evaluation.consequences.filter(\.isLatest)
  }

  var blocks: [Block] {
    guard !latest.isEmpty else { return [] }
    return [.heading("Consequences")]
      + framework.consequences.flatMap { consequence in
        latest.filter { $0.consequence == consequence.name.name }.flatMap {
          blocks(of: $0, consequence)
        }
      }
  }

  private func blocks(of result: ConsequenceResult, _ consequence: Consequence) -> [Block] {
    let place = framework.places.count > 1 ? title(ofPlace: result.place) : nil
    let whereabouts = [place, "\(result.period)"].compactMap(\.self).joined(separator: ", ")
    let because = result.because.map { " (\($0))" } ?? ""
    var blocks = [
      Block.paragraph("\(consequence.title)\(because), \(whereabouts): \(result.state.rawValue)")
    ]
    let rows = result.amounts.flatMap(rows)
    if !rows.isEmpty {
      blocks.append(.table(headings: ["Gain or pain", "Partner", "Share", "Amount"], rows: rows))
    }
    let notes =
      (result.reasons + result.amounts.flatMap(\.reasons)).map(\.text)
      + result.responses.map { "what is to be done: \($0)" }
    return notes.isEmpty ? blocks : blocks + [.list(notes)]
  }

  private func rows(_ amount: ConsequenceResult.Amount) -> [[String]] {
    amount.parts.map { part in
      [
        amount.side, title(ofPartner: part.partner), NumberLiteral(part.share, .percent).text,
        part.value.map { $0.decimalText ?? $0.description } ?? "missing",
      ]
    }
  }

  private func title(ofPlace name: String?) -> String? {
    framework.places.first { $0.name.name == name }?.title
  }

  private func title(ofPartner name: String) -> String {
    framework.partners.first { $0.name.name == name }?.title ?? name
  }
}
