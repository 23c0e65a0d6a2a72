import Accountability
import AccountabilityRules
import Testing

@Suite("Parameters")
struct ParameterTests {
  // MARK: What is in force

  @Test("The value in force at a period's end judges that period, then and now")
  func dated() throws {
    let text = Self.framework(
      """
      parameter ambition "What the board wants" {
        30 from 2021-01-01 reference "the first board"
        50 from 2022-12-31
        70 from 2023-06-30
      }
      measure housed = the figure in series {
        higher is better
        target at least ambition
      }
      """
    )
    let rows = [["2020", "40"], ["2021", "40"], ["2022", "40"], ["2023", "60"]]
    let evaluation = try evaluate(text, rows, asOf: CalendarDate(year: 2024, month: 6, day: 30))
    #expect(targets(evaluation) == ["2020 undecided", "2021 met", "2022 not met", "2023 not met"])
    let reasons = evaluation.judgements[0].reasons.map(\.text)
    #expect(reasons == ["'ambition' has no value in force at 2020"])
    let explanation = try evaluation.explanation(of: "housed at 2021").text(.tree)
    #expect(
      explanation.contains(
        "What the board wants: 30, in force from 2021-01-01, reference \"the first board\""
      )
    )
    let earlier = try evaluate(text, rows, asOf: CalendarDate(year: 2023, month: 5, day: 31))
    #expect(targets(earlier).contains("2022 not met"))
  }

  @Test("What is agreed after the date of evaluation is not known yet")
  func asOf() throws {
    let text = Self.framework(
      """
      parameter ambition { 30 from 2020-01-01
        50 from 2023-09-01
      }
      measure housed = the figure in series {
        higher is better
        target at least ambition
      }
      """
    )
    let rows = [["2022", "40"], ["2023", "40"]]
    let before = try evaluate(text, rows, asOf: CalendarDate(year: 2023, month: 8, day: 31))
    let after = try evaluate(text, rows, asOf: CalendarDate(year: 2023, month: 12, day: 31))
    #expect(targets(before) == ["2022 met"])
    #expect(targets(after) == ["2022 met", "2023 not met"])
  }

  @Test("Undated values are always in force; a later date takes over from them")
  func undated() throws {
    let text = Self.framework(
      """
      parameter ambition { 60 from 2022-01-01
        20
      }
      measure housed = the figure in series {
        higher is better
        target at least ambition
      }
      """
    )
    let evaluation = try evaluate(text, [["2021", "40"], ["2022", "40"]])
    #expect(targets(evaluation) == ["2021 met", "2022 not met"])
  }

  // MARK: Keys

  @Test("Values are looked up by what is spoken of, by results, and by what stands behind 'of'")
  func keys() throws {
    let framework = try Framework(parsing: Self.keyed)
    for result in try framework.runTests() {
      #expect(result.hasPassed, "\(result.title): \(result.failures)")
    }
  }

  @Test("Keyed values stand in a file as well, whose columns are called otherwise")
  func file() throws {
    let file = "Name,Cut,Since,Source\nhoused,10,01/04/2020,\"the board\"\nwarm,20,,\n"
    let text = Self.framework(
      """
      measure housed = the figure in series
      measure warm = the figure in series
      parameter floors by measure from "floors.csv" {
        measure column "Name"
        value column "Cut"
        from column "Since" as "{day}/{month}/{year}"
        reference column "Source"
        because "Agreed once."
      }
      """
    )
    let files = FileLoader(["floors.csv": Array(file.utf8)])
    let framework = try Framework(parsing: text, files: files)
    let written = """
        parameter floors by measure {
          | measure | value | from       | reference   |
          | housed  | 10    | 2020-04-01 | "the board" |
          | warm    | 20    |            |             |
          because "Agreed once."
        }
      """
    #expect(framework.canonicalText.contains(written))
    #expect(try Framework(parsing: framework.canonicalText) == framework)
  }

  // MARK: What can be wrong

  @Test("What is wrong with a parameter is said at its place", arguments: Self.mistakes)
  func mistake(mistake: Mistake) {
    let source = SourceText(name: "f", text: Self.framework(mistake.text))
    let found = Framework.parse(source).check().filter { $0.severity == .error }
    #expect(found.map(\.code.name) == [mistake.code], "\(found.map(\.message))")
    guard let first = found.first else { return }
    #expect("\(first.origin.line):\(first.origin.column)" == mistake.place, "\(first.message)")
    #expect(first.help?.isEmpty == false)
  }

  // MARK: The Swift form

  @Test("A parameter in Swift is the same as in text")
  func builder() throws {
    let cuts = MeasureName("cuts")
    let housed = number("housed")
    let framework = Framework("x", "X") {
      Parameter(cuts, "Cut points", by: "label", "measure") {
        Value(.decimal("2.06"), for: "1", .name(housed), from: .date(2025, 10, 1), reference: "Q3")
        Value(-3, for: 5, .name(housed))
        Because("Observed.")
      }
      Parameter(number("share")) { Value(.percent(60)) }
    }
    let text = """
      framework x "X" {
        parameter cuts "Cut points" by label, measure {
          | label | measure | value | from       | reference |
          | "1"   | housed  | 2.06  | 2025-10-01 | "Q3"      |
          | 5     | housed  | -3    |            |           |
          because "Observed."
        }
        parameter share { 60% }
      }
      """
    let parsed = Framework.parse(SourceText(name: "x", text: text))
    #expect(parsed.diagnostics.map(\.message) == [])
    #expect(parsed.framework?.canonicalText == framework.canonicalText)
    #expect((parsed.framework == framework) == true)
    #expect(framework.swiftCode.contains("Value(.percent(60))"))
  }
}

// MARK: - Cases

extension ParameterTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    var code: String
    var place: String
    var text: String
    var testDescription: String { "\(code): \(text)" }
  }

  static func framework(_ text: String) -> String {
    """
    framework x "X" {
      calendar calendar years
      policy { missing stays missing }
      returns series { year period
        figure number
      }
    \(text)
    }
    """
  }

  private func evaluate(
    _ text: String,
    _ rows: [[String]],
    asOf date: CalendarDate? = CalendarDate(year: 2024, month: 6, day: 30)
  ) throws -> Evaluation {
    let data = SourceData.rows(headings: ["year", "figure"], rows)
    let framework = try Framework(parsing: text)
    return try Evaluator(framework).evaluate(["series": data], asOf: try #require(date))
  }

  private func targets(_ evaluation: Evaluation) -> [String] {
    evaluation.judgements.map { judgement in
      let target = judgement.target.map(\.rawValue) ?? "none"
      return "\(judgement.period) \(target)"
    }
  }

  fileprivate static let keyed = """
    framework keyed "Keys of every kind" {
      calendar calendar years
      place north
      place south
      partner council
      partner icb
      policy { missing stays missing }
      returns series {
        year period
        area place
        who partner
        figure number
      }
      measure housed = sum of figure in series {
        higher is better
        target at least floors
      }
      measure peer = (sum of figure in series) / 2
      parameter floors by measure {
        | measure | value |
        | housed  | 10    |
      }
      parameter rates by place, partner {
        | place | partner | value |
        | north | council | 1     |
        | south | council | 2     |
        | north | icb     | 3     |
      }
      parameter cuts by peer, stars {
        | peer | stars | value |
        | 2    | 5     | 9     |
        | 2    | 4     | 7     |
        | 3    | 5     | 99    |
      }
      parameter ends by label {
        | label  | value |
        | "good" | 12    |
        | "poor" | 5     |
      }
      parameter prices by grade {
        | grade  | value |
        | "high" | 100   |
        | "low"  | 50    |
      }
      rating grade for measures on it {
        best first
        "high" at least cuts of 5
        "low" otherwise
      }
      rating priced for measures on prices {
        best first
        "dear" at least 100
        "cheap" otherwise
      }
      test "by measure" {
        given housed for council in north at 2025 = 11
        given peer for council in north at 2025 = 2
        expect housed for council in north at 2025 is met
        expect (floors of housed for council in north at 2025) is 10
        expect (rates for council in north at 2025) is 1
        expect (rates for icb in north at 2025) is 3
        expect (rates for icb in south at 2025) is missing
        expect (cuts of 5 for council in north at 2025) is 9
        expect (cuts of (2 + 2) for council in north at 2025) is 7
        expect (ends of "good" at 2025) is 12
        expect grade of housed for council in north at 2025 is "high"
        expect priced of housed for council in north at 2025 is "dear"
      }
    }
    """

  static let mistakes: [Mistake] = [
    Mistake(code: "no-definition", place: "7:11", text: "parameter a"),
    Mistake(
      code: "repeated-clause",
      place: "9:3",
      text: "parameter a {\n  1 from 2025-01-01\n  2 from 2025-01-01\n}"
    ),
    Mistake(code: "repeated-clause", place: "9:3", text: "parameter a {\n  1\n  2\n}"),
    Mistake(
      code: "repeated-clause",
      place: "10:12",
      text: "parameter a by k {\n  | k | value |\n  | 1 | 5     |\n  | 1 |    6  |\n}\n"
    ),
    Mistake(
      code: "unlike-types",
      place: "9:3",
      text: "parameter a {\n  1 from 2025-01-01\n  2% from 2026-01-01\n}"
    ),
    Mistake(code: "wrong-type", place: "8:3", text: "parameter a {\n  1 + 1\n}"),
    Mistake(
      code: "duplicate-name",
      place: "8:11",
      text: "measure a = the figure in series\nparameter a { 1 }"
    ),
    Mistake(code: "duplicate-name", place: "7:16", text: "parameter a by value { because \"x\" }"),
    Mistake(
      code: "unexpected",
      place: "8:3",
      text: "parameter a by k {\n  5\n  | k | value |\n  | 1 | 5 |\n}"
    ),
    Mistake(
      code: "unknown-name",
      place: "9:5",
      text: "parameter a by measure {\n  | measure | value |\n  | nope    | 5 |\n}"
    ),
    Mistake(
      code: "unknown-name",
      place: "7:19",
      text: "parameter a by k, l {\n  | k | l | value |\n  | 1 | 2 | 5 |\n}"
    ),
    Mistake(
      code: "unknown-name",
      place: "8:5",
      text: "parameter a by k {\n  | l | value |\n  | 1 | 5 |\n}"
    ),
    Mistake(
      code: "unreadable-cell",
      place: "9:9",
      text: "parameter a by k {\n  | k | value |\n  | 1 | \"x\" |\n}"
    ),
    Mistake(
      code: "unreadable-cell",
      place: "9:7",
      text: "parameter a by k {\n  | k | value |\n  |   | 4 |\n}"
    ),
    Mistake(
      code: "unknown-name",
      place: "11:57",
      text: """
        parameter a by k {
          | k | value |
          | 1 | 5 |
        }
        measure m = the figure in series { target at least a of 6 }
        """
    ),
    Mistake(
      code: "wrong-scope",
      place: "11:52",
      text: """
        parameter a by k {
          | k | value |
          | 1 | 5 |
        }
        measure m = the figure in series { target at least a }
        """
    ),
    Mistake(
      code: "wrong-scope",
      place: "8:57",
      text: "parameter a { 1 }\nmeasure m = the figure in series { target at least a of 6 }"
    ),
    Mistake(
      code: "unlike-types",
      place: "8:52",
      text: "parameter a { 1 GBP }\nmeasure m = the figure in series { target at least a }"
    ),
  ]
}
