import AccountabilityRules

/// Which returns are not there or came late, as blocks of the report.
struct ReturnBlocks {
  /// How many rows the table has at the most; all of them stand in the JSON.
  private static let mostRows = 60

  private let evaluation: Evaluation

  init(_ evaluation: Evaluation) { self.evaluation = evaluation }

  var blocks: [Block] {
    let framework = evaluation.framework
    let returns = evaluation.returns.filter(\.wantsAttention)
    guard !returns.isEmpty else { return [] }
    let hasPlaces = framework.places.count > 1
    let titles = Titles(framework)
    let rows = returns.prefix(ReturnBlocks.mostRows).map { expected in
      [expected.source, titles.partner(expected.partner)]
        + (hasPlaces ? [expected.place.map(titles.place) ?? ""] : [])
        + [expected.period.description, expected.due.description, expected.words]
    }
    let headings =
      ["Source", "Partner"] + (hasPlaces ? ["Place"] : []) + ["Period", "Due", "Status"]
    let rest = returns.count - rows.count
    return [.heading("Returns"), .table(headings: headings, rows: rows)]
      + (rest > 0 ? [.paragraph("And \(rest) more.")] : [])
  }
}

extension ExpectedReturn {
  /// Whether somebody has to ask for it or for some of it, or should know that it came late.
  fileprivate var wantsAttention: Bool {
    switch status {
    case .cameLate, .late, .notSubmitted: true
    case .inTime, .notDue: !lacks.isEmpty
    }
  }

  /// The status, with the day on which it came late and the measures that it lacks.
  fileprivate var words: String {
    let day = status == .cameLate ? received.map { ", on \($0)" } : nil
    let rest = lacks.isEmpty ? "" : ", without \(lacks.joined(separator: ", "))"
    return status.rawValue + (day ?? "") + rest
  }
}
