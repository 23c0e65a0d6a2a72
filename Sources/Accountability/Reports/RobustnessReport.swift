import AccountabilityRules

/// Which ratings hang on little, as text, Markdown, CSV and JSON.
public struct RobustnessReport: Sendable {
  private let ratings: [Robustness]
  private let framework: Framework
  private let asOf: CalendarDate
  private let titles: Titles

  /// Makes the report of an evaluation.
  public init(_ evaluation: Evaluation) {
    ratings = evaluation.robustness
    framework = evaluation.framework
    asOf = evaluation.asOf
    titles = Titles(evaluation.framework)
  }

  /// As text for people: the ratings that are fragile, and how many are robust.
  public var text: String { TextReport.text(blocks) }

  /// As Markdown.
  public var markdown: String { MarkdownReport.text(blocks) }

  private var blocks: [Block] {
    let fragile = ratings.filter { !$0.isRobust }
    let head: [Block] = [
      .heading("\(framework.title): robust or fragile"),
      .paragraph(
        "As of \(asOf). Of \(ratings.count) results that hold now, \(ratings.count - fragile.count) are robust: "
          + "one unit either way in a return, another baseline or another policy for missing figures changes nothing of them."
      ),
    ]
    guard !fragile.isEmpty else { return head }
    let hasPlaces = framework.places.count > 1
    let rows = fragile.map { rating in
      [titles.subject(rating.subject), rating.partner.map(titles.partner) ?? "all together"]
        + (hasPlaces ? [rating.place.map(titles.place) ?? ""] : [])
        + [
          rating.rating, rating.said, cell(rating, "unit"), cell(rating, "baseline"),
          cell(rating, "missing"),
        ]
    }
    let headings =
      ["Of", "For"] + (hasPlaces ? ["Place"] : [])
      + ["Rating", "Is", "One unit", "Another baseline", "Another policy"]
    return head + [
      .paragraph(
        "The others are fragile. What would be said otherwise, and the first alteration that does it:"
      ),
      .table(headings: headings, rows: rows),
    ]
  }

  /// `met (Partner A, one more); 2 of 14`.
  private func cell(_ rating: Robustness, _ kind: String) -> String {
    let tried = rating.tried[kind] ?? 0
    let own = rating.changes.filter { $0.alteration.kind == kind }
    guard let first = own.first else { return tried == 0 ? "" : "–" }
    return "\(first.said) (\(words(first.alteration))); \(own.count) of \(tried)"
  }

  private func words(_ alteration: Robustness.Alteration) -> String {
    switch alteration {
    case .unit(let measure, let partner, let place, let isMore):
      let area = framework.places.count > 1 ? place.map(titles.place) : nil
      let about = [titles.measure(measure), partner.map(titles.partner), area].compactMap(\.self)
      return "one \(isMore ? "more" : "fewer"), \(about.joined(separator: ", "))"
    case .baseline(declared: _, let other): return "since \(other)"
    case .missing(let policy): return policy
    }
  }

  /// As CSV: a row for each result and each alteration that changes it; a robust one has one row.
  ///
  /// Text that a spreadsheet would take for a formula is made harmless.
  public var csv: String {
    let head = [
      "kind", "subject", "place", "period", "partner", "rating", "said", "robust", "alteration",
      "of", "would be",
    ]
    let rows = encoded.ratings.flatMap { rating -> [[String]] in
      let own = [
        rating.kind, rating.subject, rating.place ?? "", rating.period, rating.partner ?? "",
        rating.rating, rating.said, rating.robust ? "yes" : "no",
      ]
      guard !rating.changes.isEmpty else { return [own + ["", "", ""]] }
      return rating.changes.map { own + [$0.alteration, $0.of, $0.said] }
    }
    return ([head] + rows).map { cells in
      cells.map(Escaping.csvField).joined(separator: ",") + "\r\n"
    }.joined()
  }

  /// In its versioned wire format.
  public var encoded: EncodedRobustness {
    EncodedRobustness(
      framework: framework.name.name,
      asOf: asOf.description,
      ratings: ratings.map { EncodedRatingRobustness($0) }
    )
  }
}
