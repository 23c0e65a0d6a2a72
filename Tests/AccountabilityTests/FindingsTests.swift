import Accountability
import AccountabilityRules
import Foundation
import Testing

/// What checks find in figures: each case is a source, its files, and the findings that do not hold.
@Suite("Checks of figures")
struct FindingsTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var clauses: String
    var measure = "sum of n in q"
    var head = ""
    var asOf = "2026-11-01"
    var files: [String]
    var found: [String]

    init(
      _ name: String,
      _ clauses: String,
      measure: String = "sum of n in q",
      head: String = "",
      asOf: String = "2026-11-01",
      _ files: String...,
      finds found: [String]
    ) {
      self.name = name
      self.clauses = clauses
      self.measure = measure
      self.head = head
      self.asOf = asOf
      self.files = files
      self.found = found
    }

    var testDescription: String { name }
  }

  private static let plain = "y period from \"Y\"\n n count from \"N\""
  private static let share = """
    y period from "Y"
    n percent from "N"
    top numerator of n from "Top"
    bottom denominator of n from "Bottom"
    missing "" = not-collected
    """
  private static let parts = """
    y period from "Y"
    kind text from "Kind"
    n count from "N"
    missing "" = not-collected
    check parts of kind make "All"
    """

  private static let dated = """
    every year due 30 days after
    supplied by council
    got received from "Got"
    \(parts)
    """

  static let cases: [Case] = [
    // Impossible figures.
    Case(
      "A count below nought, and a fraction of a person",
      plain,
      "Y,N\n2024,-3\n2025,1.5\n",
      finds: [
        "impossible-figure, town at 2024: 'n' is -3, and a count is a whole number from 0 upwards; the row is not evaluated (0.csv:2 n)",
        "impossible-figure, town at 2025: 'n' is 1.5, and a count is a whole number from 0 upwards; the row is not evaluated (0.csv:3 n)",
      ]
    ),
    Case(
      "A percentage over a hundred",
      "y period from \"Y\"\n n percent from \"N\"",
      measure: "the n in q",
      "Y,N\n2024,140%\n2025,100%\n",
      finds: [
        "impossible-figure, town at 2024: 'n' is 140%, and a percentage lies between 0 and 100; the row is not evaluated (0.csv:2 n)"
      ]
    ),
    Case(
      "What is no number is refused, and no finding",
      plain,
      "Y,N\n2024,many\n",
      finds: []
    ),
    Case(
      "In a row that nobody can place the cell is named, and nothing else",
      plain,
      "Y,N\nsoon,-3\n",
      finds: [
        "impossible-figure, q: 'n' is -3, and a count is a whole number from 0 upwards; the row is not evaluated (0.csv:2 n)"
      ]
    ),
    Case(
      "A row that is ignored is not looked at",
      "\(plain)\n kind text from \"Kind\"\n ignore rows where kind is \"total\"",
      "Y,Kind,N\n2024,total,-3\n2025,a,3\n",
      finds: []
    ),
    Case(
      "A row of a source with conditions keeps its figures for other checks",
      "\(plain)\n m count from \"M\"\n check n <= m\n keep rows where m > 0",
      "Y,N,M\n2024,7.5,7\n",
      finds: [
        "impossible-figure, town at 2024: 'n' is 7.5, and a count is a whole number from 0 upwards; the row is not evaluated (0.csv:2 n)",
        "row-check, town at 2024: 'n <= m' is not so: 'n' is 7.5, 'm' is 7 (0.csv:2 n, 0.csv:2 m)",
      ]
    ),

    Case(
      "A figure beside a cell that cannot be read is found by the day on which its row came",
      """
      every year due 30 days after
      supplied by council
      y period from "Y"
      got received from "Got"
      n count from "N"
      m count from "M"
      """,
      head: "partner council",
      asOf: "2026-03-01",
      "Y,Got,N,M\n2024,2026-02-01,-1,many\n2024,2026-04-01,-2,many\n2025,soon,-3,1\n2026,soon,-4,1\n",
      finds: [
        "impossible-figure, q: 'n' is -1, and a count is a whole number from 0 upwards; the row is not evaluated (0.csv:2 n)",
        "impossible-figure, q: 'n' is -3, and a count is a whole number from 0 upwards; the row is not evaluated (0.csv:4 n)",
      ]
    ),

    // Duplicates.
    Case(
      "A row that is refused for its figure may be the one that was meant",
      plain,
      "Y,N\n2023,-3\n2023,4\n2024,-1\n2024,-1\n2025,6\n",
      finds: [
        "impossible-figure, town at 2023: 'n' is -3, and a count is a whole number from 0 upwards; the row is not evaluated (0.csv:2 n)",
        "impossible-figure, town at 2024: 'n' is -1, and a count is a whole number from 0 upwards; the row is not evaluated (0.csv:4 n)",
        "impossible-figure, town at 2024: 'n' is -1, and a count is a whole number from 0 upwards; the row is not evaluated (0.csv:5 n)",
        "duplicate-return, town at 2023: 2 rows are about the same return; none of them is evaluated (0.csv:2, 0.csv:3)",
        "duplicate-return, town at 2024: 2 rows are about the same return; none of them is evaluated (0.csv:4, 0.csv:5)",
      ]
    ),
    Case(
      "Three rows about one return, in two files",
      plain,
      "Y,N\n2024,3\n2024,3\n",
      "Y,N\n2025,4\n2024,5\n",
      finds: [
        "duplicate-return, town at 2024: 3 rows are about the same return; none of them is evaluated (0.csv:2, 0.csv:3, 1.csv:3)"
      ]
    ),

    // Parts over their whole.
    Case(
      "The numerator of a percentage over its denominator; equal is no finding",
      share,
      measure: "the n in q",
      "Y,N,Top,Bottom\n2023,100%,4,4\n2024,100%,5,4\n2025,50%,2,\n",
      finds: [
        "numerator-over-denominator, town at 2024: 'top' is 5, more than 'bottom', of which it is a part: 4 (0.csv:3 top, 0.csv:3 bottom)",
        "numerator-over-denominator, undecided: it cannot be decided for 1 of 3 pairs of a numerator and a denominator: 'bottom' is not-collected",
      ]
    ),
    Case(
      "A rate may have a numerator over its denominator",
      share.replacing("n percent", with: "n number"),
      measure: "the n in q",
      "Y,N,Top,Bottom\n2024,1.25,5,4\n",
      finds: []
    ),
    Case(
      "A measure that is a share says what is a part, in the rows that both sums take",
      "\(plain)\n m count from \"M\"\n kind text from \"Kind\"",
      measure: "sum of n in q where kind is \"a\" as share of sum of m in q where kind is \"a\"",
      "Y,Kind,N,M\n2024,a,5,4\n2024,b,5,4\n2025,a,0,0\n",
      finds: [
        "numerator-over-denominator, a at 2024: 'n' is 5, more than 'm', of which it is a part: 4 (0.csv:2 n a, 0.csv:2 m a)"
      ]
    ),
    Case(
      "Nothing is said where the two sums take other rows, or the measure is no share",
      "\(plain)\n m count from \"M\"\n kind text from \"Kind\"",
      measure: "sum of n in q as share of sum of m in q where kind is \"a\"",
      "Y,Kind,N,M\n2024,a,5,4\n",
      finds: []
    ),

    Case(
      "Where nobody can tell whether a row is taken, it matters only if its figures do not go together",
      "\(plain)\n m count from \"M\"\n kind text from \"Kind\"\n missing \"\" = not-collected",
      measure: "sum of n in q where kind is \"a\" as share of sum of m in q where kind is \"a\"",
      "Y,Kind,N,M\n2023,,5,4\n2024,,4,5\n2025,,4,\n",
      finds: [
        "numerator-over-denominator, undecided: it cannot be decided for 2 of 3 pairs of a numerator and a denominator: something in 'kind is \"a\"' is not-collected"
      ]
    ),

    // Intervals.
    Case(
      "Below, above, at an end, and an interval that is turned round",
      """
      y period from "Y"
      n number from "N"
      low lower of n from "L"
      high upper of n from "U"
      missing "" = not-collected
      """,
      measure: "the n in q",
      "Y,N,L,U\n2021,9,10,12\n2022,13,10,12\n2023,10,10,12\n2024,11,12,10\n2025,11,10,\n",
      finds: [
        "outside-interval, town at 2021: 'n' is 9, outside its own interval: 'low' is 10, 'high' is 12 (0.csv:2 n, 0.csv:2 low, 0.csv:2 high)",
        "outside-interval, town at 2022: 'n' is 13, outside its own interval: 'low' is 10, 'high' is 12 (0.csv:3 n, 0.csv:3 low, 0.csv:3 high)",
        "outside-interval, town at 2024: 'n' is 11, outside its own interval: 'low' is 12, 'high' is 10 (0.csv:5 n, 0.csv:5 low, 0.csv:5 high)",
        "outside-interval, undecided: it cannot be decided for 1 of 5 figures with an interval: 'high' is not-collected",
      ]
    ),

    // Parts and wholes.
    Case(
      "Parts that make the whole, that do not, and without a whole",
      parts,
      "Y,Kind,N\n2023,All,5\n2023,a,2\n2023,b,3\n2024,All,5\n2024,b,3\n2024,a,1\n2025,a,9\n",
      finds: [
        "parts-and-whole, All at 2024: the parts of 'n' add up to 1 + 3 = 4, and 'All' is 5: 1 more (0.csv:5 n All, 0.csv:7 n a, 0.csv:6 n b)"
      ]
    ),
    Case(
      "A part that is missing leaves it open, unless counts are too large without it",
      parts,
      "Y,Kind,N\n2024,All,5\n2024,a,2\n2024,b,\n2025,All,5\n2025,a,6\n2025,b,\n",
      finds: [
        "parts-and-whole, All at 2025: the parts of 'n' add up to 6 = 6, and 'All' is 5: 1 less (0.csv:5 n All, 0.csv:6 n a, 0.csv:7 n b)",
        "parts-and-whole, undecided: it cannot be decided for 1 of 2 wholes with their parts: 'n' is not-collected in a part",
      ]
    ),
    Case(
      "A row that could not be read may be a part",
      parts,
      "Y,Kind,N\n2024,All,5\n2024,a,2\n2024,b,three\n",
      finds: [
        "parts-and-whole, undecided: it cannot be decided for 1 of 1 wholes with their parts: rows that could not be read may be parts"
      ]
    ),
    Case(
      "A figure that cannot be is added all the same",
      parts,
      "Y,Kind,N\n2024,All,5\n2024,a,2\n2024,b,0.5\n",
      finds: [
        "impossible-figure, b at 2024: 'n' is 0.5, and a count is a whole number from 0 upwards; the row is not evaluated (0.csv:4 n b)",
        "parts-and-whole, All at 2024: the parts of 'n' add up to 2 + 0.5 = 2.5, and 'All' is 5: 2.5 more (0.csv:2 n All, 0.csv:3 n a, 0.csv:4 n b)",
      ]
    ),
    Case(
      "Rounded parts may be apart as far as the source says",
      parts.replacing("make \"All\"", with: "make \"All\" within 5"),
      "Y,Kind,N\n2024,All,100\n2024,a,45\n2024,b,60\n2025,All,100\n2025,a,45\n2025,b,61\n",
      finds: [
        "parts-and-whole, All at 2025: the parts of 'n' add up to 45 + 61 = 106, and 'All' is 100: 6 less (0.csv:5 n All, 0.csv:6 n a, 0.csv:7 n b)"
      ]
    ),
    Case(
      "A code stands for the whole, and only the figures that are named are added",
      """
      y period from "Y"
      kind one of everyone, women, men from "Kind"
      n count from "N"
      m number from "M"
      check parts of kind make everyone in m
      """,
      "Y,Kind,N,M\n2024,everyone,9,5\n2024,women,1,2.5\n2024,men,1,2\n",
      finds: [
        "parts-and-whole, everyone at 2024: the parts of 'm' add up to 2 + 2.5 = 4.5, and 'everyone' is 5: 0.5 more (0.csv:2 m everyone, 0.csv:4 m men, 0.csv:3 m women)"
      ]
    ),

    Case(
      "A row that does not say which part it is may be one",
      parts,
      "Y,Kind,N\n2023,All,5\n2023,a,2\n2023,,3\n2024,All,5\n2024,a,6\n2024,,1\n2025,,7\n",
      finds: [
        "parts-and-whole, All at 2024: the parts of 'n' add up to 6 = 6, and 'All' is 5: 1 less (0.csv:5 n All, 0.csv:6 n a)",
        "parts-and-whole, undecided: it cannot be decided for 1 of 2 wholes with their parts: 'kind' is not-collected in a row that may be a part",
      ]
    ),
    Case(
      "A row that does not say which part it is may be the whole, where there is none",
      parts,
      "Y,Kind,N\n2023,a,2\n2023,,3\n2024,All,2\n2024,a,2\n",
      finds: [
        "parts-and-whole, undecided: it cannot be decided for 1 of 2 wholes with their parts: 'kind' is not-collected in a row that may be the whole"
      ]
    ),
    Case(
      "Of several wholes none is preferred, and of several rows of a part neither",
      dated,
      head: "partner council",
      asOf: "2026-03-01",
      "Y,Got,Kind,N\n2023,2024-01-10,All,5\n2023,2024-01-10,a,3\n2023,2024-02-10,All,-3\n",
      "Y,Got,Kind,N\n2024,2025-01-10,All,5\n2024,2025-01-10,a,5\n2024,2025-02-10,a,-1\n",
      finds: [
        "impossible-figure, council, All at 2023: 'n' is -3, and a count is a whole number from 0 upwards; the row is not evaluated (0.csv:4 n All)",
        "impossible-figure, council, a at 2024: 'n' is -1, and a count is a whole number from 0 upwards; the row is not evaluated (1.csv:4 n a)",
        "parts-and-whole, undecided: it cannot be decided for 2 of 2 wholes with their parts: 2 rows say what the whole is",
      ]
    ),
    Case(
      "A row that could not be read and came later is no part yet",
      dated,
      head: "partner council",
      asOf: "2026-03-01",
      "Y,Got,Kind,N\n2024,2025-01-10,All,5\n2024,2025-01-10,a,5\n2024,2026-04-10,b,many\n",
      finds: []
    ),
    Case(
      "Findings about the same stand in the order of their words, then of their cells",
      "\(parts)\n who text from \"Contact\"",
      "Y,Kind,N,Contact\n"
        + [7, 3, 9, 5, 4, 5].enumerated()
        .map { "2024,All,\($1),c\($0)\n2024,a,1,c\($0)\n" }.joined(),
      finds: [(3, 4), (4, 10), (5, 8), (5, 12), (7, 2), (9, 6)].map { whole, line in
        "parts-and-whole, All at 2024: the parts of 'n' add up to 1 = 1, and 'All' is \(whole): \(whole - 1) more (0.csv:\(line) n All, 0.csv:\(line + 1) n a)"
      }
    ),

    // What a source states.
    Case(
      "A condition that is not so, is, and cannot be decided",
      "\(plain)\n m count from \"M\"\n missing \"*\" = withheld\n check n is m + 1 or m is 0",
      "Y,N,M\n2022,1,0\n2023,5,4\n2024,5,5\n2025,5,*\n",
      finds: [
        "row-check, town at 2024: 'n is m + 1 or m is 0' is not so: 'n' is 5, 'm' is 5 (0.csv:4 n, 0.csv:4 m)",
        "row-check, undecided: it cannot be decided for 1 of 4 rows and conditions: something in 'n is m + 1 or m is 0' is withheld",
      ]
    ),

    // The date of evaluation.
    Case(
      "What is received later is not seen, and what was replaced is not found",
      """
      every year due 30 days after
      supplied by council
      y period from "Y"
      got received from "Got"
      n count from "N"
      """,
      head: "partner council",
      asOf: "2026-03-01",
      "Y,Got,N\n2023,2024-01-20,-1\n2024,2025-01-20,-2\n2024,2025-02-20,2\n2025,2026-04-01,-3\n",
      finds: [
        "impossible-figure, council at 2023: 'n' is -1, and a count is a whole number from 0 upwards; the row is not evaluated (0.csv:2 n)"
      ]
    ),

    // What is not shown.
    Case(
      "Texts under a heading that speaks of persons, and what looks like an identifier",
      "\(plain)\n who text from \"Contact\"\n kind text from \"Kind\"",
      "Y,Contact,Kind,N\n2024,Ann Other,a,-1\n2025,Bob Other,ann@example.org,-2\n",
      finds: [
        "impossible-figure, town at 2025: 'n' is -2, and a count is a whole number from 0 upwards; the row is not evaluated (0.csv:3 n)",
        "impossible-figure, a at 2024: 'n' is -1, and a count is a whole number from 0 upwards; the row is not evaluated (0.csv:2 n a)",
      ]
    ),

    // What is accepted.
    Case(
      "A finding that the framework allows says why",
      plain,
      head: "allow impossible-figure in q because \"It is an estimate.\"",
      "Y,N\n2024,1.5\n",
      finds: [
        "impossible-figure, town at 2024: 'n' is 1.5, and a count is a whole number from 0 upwards; the row is not evaluated (0.csv:2 n); accepted: It is an estimate."
      ]
    ),
    Case(
      "Of two reasons to allow it both are said",
      "\(plain)\n allow impossible-figure because \"Clerks round.\"",
      head: "allow impossible-figure in q because \"It is an estimate.\"",
      "Y,N\n2024,1.5\n",
      finds: [
        "impossible-figure, town at 2024: 'n' is 1.5, and a count is a whole number from 0 upwards; the row is not evaluated (0.csv:2 n); accepted: It is an estimate. Clerks round."
      ]
    ),
  ]

  static func evaluation(_ one: Case) throws -> Evaluation {
    let text = """
      framework f "F" {
        calendar calendar years
        place town "Town"
        policy { missing stays missing }
        \(one.head)
        returns q {
          \(one.clauses)
        }
        measure m = \(one.measure) { neither is better }
      }
      """
    let files = one.files.enumerated().map { index, text in
      SourceData.csv(Array(text.utf8), path: "\(index).csv")
    }
    let date = try #require(CalendarDate(one.asOf))
    return try Evaluator(Framework(parsing: text, name: one.name))
      .evaluate(["q": SourceData(files)], asOf: date)
  }

  @Test("Each case finds what it says, and nothing else", arguments: cases)
  func findings(_ one: Case) throws {
    let found = try FindingsTests.evaluation(one).findingsInRows.filter { $0.result != .holds }
    #expect(found.map(\.line) == one.found)
  }

  @Test("In whatever order the rows stand, the same is found", arguments: cases)
  func order(_ one: Case) throws {
    var turned = one
    turned.files = one.files.map { text in
      let lines = text.split(separator: "\n").map(String.init)
      return (lines.prefix(1) + lines.dropFirst().reversed()).joined(separator: "\n") + "\n"
    }
    func words(_ one: Case) throws -> [String] {
      try FindingsTests.evaluation(one).findingsInRows.map {
        "\($0.check) \($0.result) \($0.period?.description ?? "") \($0.group ?? "") \($0.text)"
      }
    }
    #expect(try words(one) == words(turned))
  }

  @Test("The JSON has every finding, straight and through the encoded types", arguments: cases)
  func json(_ one: Case) throws {
    let evaluation = try FindingsTests.evaluation(one)
    let encoded = EncodedEvaluation(evaluation)
    #expect(encoded.findings.count == evaluation.findings.count)
    #expect(
      try JSONDecoder().decode(EncodedEvaluation.self, from: Data(evaluation.json())) == encoded
    )
  }

  @Test("Each key of the JSON says what the finding says")
  func keys() throws {
    let one = try #require(FindingsTests.cases.first { $0.name.hasPrefix("A finding that") })
    let finding = try #require(FindingsTests.evaluation(one).findingsInRows.first)
    let bytes = try FindingsTests.evaluation(one).json()
    let json = try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let found = try #require((json["findings"] as? [[String: Any]])?.first)
    let cell = try #require((found["evidence"] as? [[String: Any]])?.first)
    let texts = [
      "check": "impossible-figure", "severity": "error", "subject": "q", "kind": "source",
      "place": "town", "period": "2024", "result": "violated", "text": finding.text,
      "allowed": "It is an estimate.",
    ]
    for (key, text) in texts { #expect(found[key] as? String == text, "\(key)") }
    for key in ["partner", "group"] { #expect(found[key] is NSNull, "\(key)") }
    #expect(
      Set(found.keys)
        == Set(texts.keys).union(["partner", "group", "evidence", "arithmetic", "help"])
    )
    let cells = ["source": "q", "path": "0.csv", "field": "n", "value": "1.5"]
    for (key, text) in cells { #expect(cell[key] as? String == text, "\(key)") }
    #expect(cell["line"] as? Int == 2)
    #expect(cell["column"] as? Int == 6)
    #expect(cell["group"] is NSNull)
    #expect(Set(cell.keys) == Set(cells.keys).union(["line", "column", "group"]))
  }

  @Test("A row about the same return as one that is refused for its figure is refused as well")
  func duplicates() throws {
    let one = Case("duplicates", FindingsTests.plain, "Y,N\n2024,-3\n2024,5\n2025,6\n", finds: [])
    let report = try #require(FindingsTests.evaluation(one).sources.first)
    #expect((report.rows, report.accepted, report.rejected) == (3, 1, 2))
    #expect(
      report.problems.map { "\($0.line): \($0.problem)" } == [
        "2: another row is about the same return (line 3); neither is taken",
        "2: a count is a whole number from 0 upwards",
        "3: another row is about the same return (line 2); neither is taken",
      ]
    )
  }

  @Test("Where a check can only not decide, the reports say so")
  func undecided() throws {
    let one = Case(
      "undecided",
      "\(FindingsTests.plain)\n m count from \"M\"\n missing \"*\" = withheld\n check n <= m",
      "Y,N,M\n2024,3,*\n",
      finds: []
    )
    let evaluation = try FindingsTests.evaluation(one)
    let words = "it cannot be decided for 1 of 1 rows and conditions"
    #expect(evaluation.textReport.contains("row-check: undecided\n"))
    #expect(evaluation.textReport.contains("  - q: \(words)"))
    #expect(evaluation.markdownReport.contains("\n- q: \(words)"))
  }

  @Test("The report names what is violated with its cells, and says nothing where nothing is")
  func report() throws {
    let one = try #require(FindingsTests.cases.first)
    let report = try FindingsTests.evaluation(one).textReport
    #expect(report.contains("impossible-figure (error): 2\n"))
    #expect(report.contains("  - Town, 2024: 'n' is -3, and a count"))
    #expect(report.contains("(0.csv:2)\n"))
    let markdown = try FindingsTests.evaluation(one).markdownReport
    #expect(markdown.contains("\n## Findings in the figures\n"))
    #expect(markdown.contains("\n- Town, 2024: 'n' is -3, and a count"))
    let sound = Case("sound", FindingsTests.plain, "Y,N\n2024,3\n", finds: [])
    #expect(try !FindingsTests.evaluation(sound).textReport.contains("Findings"))
  }
}
