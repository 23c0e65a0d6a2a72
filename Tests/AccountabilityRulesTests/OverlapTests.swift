import AccountabilityRules
import Testing

/// Figures that each speak of more than their own period, added up over time.
@Suite("Sums over time")
struct OverlapTests {
  /// A source's clauses, a definition that stands on them, and why its values do not add up.
  static let cases: [(clauses: String, definition: String, reason: String?)] = [
    ("n count snapshot", "sum of m over last 4 quarters", "'n' is a snapshot of one time"),
    ("n count snapshot", "sum of m over year to date", "'n' is a snapshot of one time"),
    ("n count snapshot", "sum of m * 2 over last 4 quarters", "'n' is a snapshot of one time"),
    ("n count snapshot", "sum of twice over last 4 quarters", "'n' is a snapshot of one time"),
    ("n count snapshot", "mean of m over last 4 quarters", nil),
    ("n count snapshot", "maximum of m over last 4 quarters", nil),
    ("n count snapshot", "sum of m across partners", nil),
    ("n count", "sum of m over last 4 quarters", nil),
    ("n count\n k count snapshot", "sum of m over last 4 quarters", nil),
    (
      "every quarter over 4 quarters\n n count", "sum of m over last 4 quarters",
      "each figure of 'q' reaches over 4 quarters"
    ),
    (
      "every quarter over 1 years\n n count", "sum of twice over last 2 quarters",
      "each figure of 'q' reaches over 1 years"
    ),
    (
      "every month over 90 days\n n count", "sum of m over last 3 months",
      "each figure of 'q' reaches over 90 days"
    ),
    ("every month over 31 days\n n count", "sum of m over last 3 months", nil),
    ("every quarter over 3 months\n n count", "sum of m over last 4 quarters", nil),
    ("every quarter over 4 quarters\n n count", "mean of m over last 4 quarters", nil),
  ]

  @Test("What would be counted twice is an error, and nothing else is", arguments: cases.indices)
  func overlaps(index: Int) {
    let one = Self.cases[index]
    let text = """
      framework f "F" {
        calendar financial quarters from april
        policy { missing stays missing }
        partner council "Council"
        returns q {
          supplied by council
          t period
          \(one.clauses)
        }
        measure m = sum of n in q { higher is better }
        measure twice = m + m { higher is better }
        measure all = \(one.definition) { higher is better }
      }
      """
    let parsed = Framework.parse(SourceText(name: "case", text: text))
    let found = (parsed.diagnostics + parsed.check()).filter { $0.severity == .error }
    #expect(found.map(\.code.name) == (one.reason == nil ? [] : ["counted-twice"]))
    if let reason = one.reason {
      #expect(found.first?.message.hasSuffix(": \(reason)") ?? false, "\(found.map(\.message))")
    }
  }
}
