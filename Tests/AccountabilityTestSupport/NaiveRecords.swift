package import AccountabilityRules

/// An event as a row of a file has it, with nothing computed.
package struct NaiveEvent: Sendable {
  package var ward: String
  package var agency: String
  package var client: String?
  package var day: String
  package var kind: String
  package var score: ExactNumber?
  package var cost: ExactNumber?
  package var seen: Bool?

  /// The quarter of the calendar year, written as results write it.
  package var quarter: String {
    let month = Int(day.dropFirst(5).prefix(2)) ?? 0
    return "\(day.prefix(4)) Q\((month + 2) / 3)"
  }

  /// The row as text, in the order of ``headings``.
  package var row: [String] {
    [
      ward, agency, client ?? "", day, kind, score?.decimalText ?? "", cost?.decimalText ?? "",
      seen.map { $0 ? "Y" : "N" } ?? "?",
    ]
  }

  package static let headings = [
    "Ward", "Agency", "Client", "Date", "Kind", "Score", "Cost", "Seen",
  ]

  /// A framework with every naive measure, whose source has a further clause.
  package static func framework(_ clause: String = "") throws -> Framework {
    let measures = NaiveMeasure.all.enumerated().map { index, measure in
      "measure m\(index) = \(measure.text) { neither is better }"
    }
    let text = [head, "    \(clause)\n  }"] + measures + ["}"]
    return try Framework(parsing: text.joined(separator: "\n"), name: "case")
  }

  private static let head = """
    framework f "F" {
      calendar calendar quarters
      policy { missing stays missing }
      place town
      place north within town
      place south within town
      partner council
      partner clinic
      partner charity
      records events "Events" {
        ward place from "Ward"
        agency partner from "Agency"
        client person from "Client" { "" = withheld }
        day date from "Date"
        kind one of contact, crisis, review from "Kind"
        score number from "Score" { "" = not-collected }
        cost number from "Cost" { "" = not-collected }
        seen yes-no from "Seen" { "Y" = yes, "N" = no, "?" = not-applicable }
    """

  /// Some event, the same for the same random numbers.
  package static func random(using random: inout some RandomNumberGenerator) -> NaiveEvent {
    let scores = ["0", "7.5", "59.9", "60", "60.1", "88.25", "100", "12.34567"]
    return NaiveEvent(
      ward: ["north", "south"].randomElement(using: &random) ?? "",
      agency: ["council", "clinic", "charity"].randomElement(using: &random) ?? "",
      client: Int.random(in: 0..<15, using: &random) == 0
        ? nil : "client-with-a-long-name-\(Int.random(in: 0..<9, using: &random))",
      day: ["2025-01-01", "2025-03-31", "2025-04-01", "2025-12-31"]
        .randomElement(using: &random) ?? "",
      kind: ["contact", "crisis", "review"].randomElement(using: &random) ?? "",
      score: Int.random(in: 0..<8, using: &random) == 0
        ? nil : scores.randomElement(using: &random).flatMap { ExactNumber(decimal: $0) },
      cost: Int.random(in: 0..<8, using: &random) == 0
        ? nil
        : ExactNumber(numerator: Int.random(in: -500..<90_000, using: &random), denominator: 100),
      seen: [true, false, false, nil].randomElement(using: &random) ?? nil
    )
  }
}

/// What a measure comes to, row by row and as slowly as can be: what the engine is held to.
package struct NaiveMeasure: Sendable {
  /// The measure's definition in the language.
  package var text: String

  /// Its value; `nil` where it is missing.
  package var value: @Sendable ([NaiveEvent]) -> ExactNumber?

  private init(_ text: String, _ value: @escaping @Sendable ([NaiveEvent]) -> ExactNumber?) {
    self.text = text
    self.value = value
  }

  /// How many things: `nil` where something that is asked of one is not known.
  private static func count(_ rows: [NaiveEvent], _ holds: (NaiveEvent) -> Bool?) -> ExactNumber? {
    let truths = rows.map(holds)
    return truths.contains { $0 == nil } ? nil : ExactNumber(truths.count { $0 == true })
  }

  private static func share(_ part: ExactNumber?, _ whole: ExactNumber?) -> ExactNumber? {
    guard let part, let whole else { return nil }
    return part.divided(by: whole)
  }

  private static func sum(_ numbers: [ExactNumber?]) -> ExactNumber? {
    numbers.contains { $0 == nil } ? nil : numbers.compactMap(\.self).reduce(.zero, +)
  }

  private static func sorted(_ rows: [NaiveEvent]) -> [ExactNumber] {
    rows.compactMap(\.score).sorted()
  }

  private static func median(_ numbers: [ExactNumber]) -> ExactNumber? {
    guard let last = numbers.last else { return nil }
    let (low, high) = (numbers[(numbers.count - 1) / 2], numbers[numbers.count / 2])
    return (low + high).divided(by: 2) ?? last
  }

  /// The persons of rows, where it is known who they are and whether they count.
  private static func persons(
    _ rows: [NaiveEvent],
    _ holds: (NaiveEvent) -> Bool?
  ) -> ExactNumber? {
    let certain = Set(rows.filter { holds($0) == true }.map(\.client))
    let possible = Set(rows.filter { holds($0) == nil }.map(\.client))
    guard !certain.contains(nil), possible.isSubset(of: certain) else { return nil }
    return ExactNumber(certain.count)
  }

  private static func both(_ first: Bool?, _ second: Bool?) -> Bool? {
    if first == false || second == false { return false }
    return first == nil || second == nil ? nil : true
  }

  /// The measures, each with what it comes to.
  package static let all: [NaiveMeasure] = [
    NaiveMeasure("count of events") { ExactNumber($0.count) },
    NaiveMeasure("count of events where kind is crisis") { count($0) { $0.kind == "crisis" } },
    NaiveMeasure("count of events where kind is one of crisis, review") {
      count($0) { $0.kind != "contact" }
    },
    NaiveMeasure("count of events where seen") { count($0, \.seen) },
    NaiveMeasure("count of events where seen is known and seen") { count($0) { $0.seen == true } },
    NaiveMeasure("count of events where score >= 60 and not seen") {
      count($0) { row in both(row.score.map { $0 >= ExactNumber(60) }, row.seen.map { !$0 }) }
    },
    NaiveMeasure("count of events where ward is north") { count($0) { $0.ward == "north" } },
    NaiveMeasure("count of events where day >= 2025-03-31") {
      count($0) { $0.day >= "2025-03-31" }
    },
    NaiveMeasure("count of events where cost > score") {
      count($0) { row in row.cost.flatMap { cost in row.score.map { cost > $0 } } }
    },
    NaiveMeasure("share of events where kind is crisis") {
      share(count($0) { $0.kind == "crisis" }, ExactNumber($0.count))
    },
    NaiveMeasure("share of (events where seen is known) where seen") {
      share(count($0) { $0.seen == true }, count($0) { $0.seen != nil })
    },
    NaiveMeasure("share of (events where kind is contact) where score < 60") { rows in
      let whole = rows.filter { $0.kind == "contact" }
      return share(
        count(whole) { $0.score.map { $0 < ExactNumber(60) } },
        ExactNumber(whole.count)
      )
    },
    NaiveMeasure("sum of cost in events") { sum($0.map(\.cost)) },
    NaiveMeasure("sum of cost in events where cost is known") {
      sum($0.map(\.cost).filter { $0 != nil })
    },
    NaiveMeasure("sum of score in events if any known") { rows in
      let known = rows.compactMap(\.score)
      return known.isEmpty ? nil : sum(known)
    },
    NaiveMeasure("mean of score in events where score is known") { rows in
      let known = rows.compactMap(\.score)
      return share(sum(known), ExactNumber(known.count))
    },
    NaiveMeasure("minimum of cost in events where cost is known") { $0.compactMap(\.cost).min() },
    NaiveMeasure("maximum of score in events where score is known") { sorted($0).last },
    NaiveMeasure("median of score in events where score is known") { median(sorted($0)) },
    NaiveMeasure("median of score in events") { rows in
      rows.contains { $0.score == nil } ? nil : median(sorted(rows))
    },
    NaiveMeasure("percentile 90 of score in events where score is known by inverted-cdf") { rows in
      let known = sorted(rows)
      return known.isEmpty ? nil : known[(known.count * 9 + 9) / 10 - 1]
    },
    NaiveMeasure("persons in events where client is known") {
      persons($0.filter { $0.client != nil }) { _ in true }
    },
    NaiveMeasure("persons in events where kind is crisis") { persons($0) { $0.kind == "crisis" } },
    NaiveMeasure("persons in events where client is known and seen") {
      persons($0.filter { $0.client != nil }, \.seen)
    },
    NaiveMeasure("distinct kind in events") { ExactNumber(Set($0.map(\.kind)).count) },
    NaiveMeasure("distinct score in events where score is known") {
      ExactNumber(Set($0.compactMap(\.score)).count)
    },
    NaiveMeasure("the cost in events where kind is crisis") { rows in
      let crises = rows.filter { $0.kind == "crisis" }
      return crises.count == 1 ? crises[0].cost : nil
    },
  ]
}
