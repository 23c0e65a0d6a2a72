import AccountabilityRules

/// What it would take to turn a verdict, as text, Markdown, CSV and JSON.
public struct ReachReport: Sendable {
  let reach: Reach
  let asOf: CalendarDate
  let framework: Framework
  private let titles: Titles

  /// Makes the report of what was found in an evaluation.
  public init(_ reach: Reach, of evaluation: Evaluation) {
    self.reach = reach
    asOf = evaluation.asOf
    framework = evaluation.framework
    titles = Titles(evaluation.framework)
  }

  /// As text for people.
  public var text: String { TextReport.text(blocks) }

  /// As Markdown.
  public var markdown: String { MarkdownReport.text(blocks) }

  /// As CSV: a row for each way.
  ///
  /// Text that a spreadsheet would take for a formula is made harmless.
  public var csv: String {
    let head = ["measure", "partner", "answer", "before", "after", "denominator", "suppositions"]
    let rows = encoded.ways.map { way in
      [
        way.measure, way.partner ?? "", way.answer, way.before ?? "", way.after ?? "",
        way.denominator ?? "", way.suppositions.joined(separator: "; "),
      ]
    }
    return ([head] + rows).map { cells in
      cells.map(Escaping.csvField).joined(separator: ",") + "\r\n"
    }.joined()
  }

  // MARK: Blocks

  private var blocks: [Block] {
    let place = framework.places.count > 1 ? reach.place.map { "\(titles.place($0)), " } : nil
    let head: [Block] = [
      .heading("\(framework.title): what it would take"),
      .paragraph(
        "Goal: \(reach.goal). \(place ?? "")\(reach.period), as of \(asOf). As it is: \(reach.verdict.rawValue)."
      ),
    ]
    if reach.verdict == .met { return head + [.paragraph("Nothing is needed.")] }
    let reasons = reach.reasons.map(\.text)
    var seen: Set<String> = []
    let measures = reach.ways.map(\.measure).filter { seen.insert($0).inserted }
    return head + (reasons.isEmpty ? [] : [.list(reasons)])
      + [.paragraph(note)]
      + (measures.isEmpty
        ? [.paragraph("No partner returns a figure that the goal speaks of.")]
        : measures.flatMap(blocks))
  }

  private let note =
    "Each line alone makes it so; what stands below the line stays, and so does all else. "
    + "It is arithmetic, and says nothing of what a partner can or should do."

  private func blocks(of measure: String) -> [Block] {
    let ways = reach.ways.filter { $0.measure == measure }
    guard ways.contains(where: { !$0.answer.isNone }) else {
      let none = "Whatever any partner's figure is, or all partners' are, it is not so."
      return [.heading(titles.measure(measure)), .paragraph(none)]
    }
    let rows = ways.map { way in
      [way.partner.map(titles.partner) ?? "all in proportion"] + cells(way.answer)
    }
    let changes = ways.compactMap { way -> OutlineItem? in
      guard case .change(let change) = way.answer else { return nil }
      let who = way.partner.map(titles.partner) ?? "all in proportion"
      return OutlineItem("\(who): to be supposed", change.suppositions)
    }
    return [
      .heading(titles.measure(measure)),
      .table(headings: ["Partner", "Is", "Would have to be", "Change"], rows: rows),
    ] + (changes.isEmpty ? [] : [.outline(changes)])
  }

  private func cells(_ answer: Reach.Answer) -> [String] {
    switch answer {
    case .change(let change):
      let difference = change.after - change.before
      let sign = difference.isNegative ? "−" : "+"
      return [
        text(change.before, of: change.denominator), text(change.after, of: change.denominator),
        sign + CheckedResults.text(difference.magnitude),
      ]
    case .none(let least, let most):
      let range = most.map {
        "between \(CheckedResults.text(least)) and \(CheckedResults.text($0))"
      }
      return ["", "no figure \(range ?? "of it") would", ""]
    case .undecided(let reason): return ["", "cannot be told: \(reason)", ""]
    }
  }

  private func text(_ number: ExactNumber, of whole: ExactNumber?) -> String {
    let count = CheckedResults.text(number)
    return whole.map { "\(count) of \(CheckedResults.text($0))" } ?? count
  }
}

extension Reach.Answer {
  /// Whether nothing makes it so.
  fileprivate var isNone: Bool { if case .none = self { true } else { false } }
}
