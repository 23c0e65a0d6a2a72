/// Words of the language that cannot be names where they would be taken for something else.
package enum Words {
  /// Words that join expressions; they are never names.
  package static let reserved: Set<String> = [
    "and", "or", "not", "is", "are", "have", "in", "at", "for", "among", "across", "over", "of",
    "where", "whose", "when", "because", "as", "per", "if", "it", "the", "from", "to", "by", "with",
    "than", "otherwise", "yes", "no",
  ]

  /// Words that begin a source's clauses, where a field's name may stand.
  package static let ofSources: Set<String> = [
    "supplied", "every", "separator", "missing", "because", "reference", "written", "checked",
    "review", "allow", "headings", "skip", "encoding", "decimal", "dated", "ignore", "keep",
    "check",
  ]

  /// What checks of figures and of results are called, which `allow` takes beside the checks of frameworks.
  package static let ofFindings = [
    "impossible-figure", "duplicate-return", "numerator-over-denominator", "outside-interval",
    "parts-and-whole", "row-check", "unit-jump",
    "partner-better-outcome-worse", "parts-better-whole-worse", "rates-better-whole-worse",
    "displacement", "missing-partner", "claim-outruns-outcome", "widened-gap", "perception-gap",
    "threshold-bunching", "fragile-rating", "gate-dominance", "wrong-pockets", "unfair-share",
    "late-returns", "unanswered-finding",
  ]

  /// Words that begin clauses which may stand in any declaration.
  package static let ofAll = ["because", "reference", "written", "checked", "review", "allow"]

  /// Those of them behind which nothing but a text stands, as behind a code.
  package static let beforeText = ["because", "reference"]

  /// Words that say a field's type; a list of codes that is called like one stands in backticks.
  package static let ofTypes: [String] =
    [
      "text", "number", "count", "share", "percent", "date", "period", "yes-no", "place", "partner",
      "measure", "received", "person", "key", "money", "row", "one", "status", "rater", "reason",
    ] + ObservationPart.allCases.map(\.rawValue)

  /// The holes that take a part of a date or period.
  package static let ofDates = ["year", "yy", "month", "month-name", "day", "quarter"]

  /// Words that go on behind a value or behind rows; a name like them stands in backticks.
  package static let continuing: Set<String> = [
    "within", "ever", "weighted", "ties", "highest", "lowest", "standardised", "rounded",
    "since", "whole", "interpolated",
  ]

  /// What the policy is called among declarations; it has no name of its own.
  package static let policy = "the policy"
}
