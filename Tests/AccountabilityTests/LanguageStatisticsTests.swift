import AccountabilityRules
import Testing

@testable import Accountability

/// Intervals and tests as a framework asks for them, held to figures of the field's own software.
@Suite("Statistics from the language")
struct LanguageStatisticsTests {
  /// A framework of years, with what is asked of its measures.
  static func framework(
    _ measures: String,
    policy: String = "",
    more: String = ""
  ) throws
    -> Framework
  {
    try Framework(
      parsing: """
        framework f "F" {
          calendar calendar years
          policy {
            missing stays missing
            \(policy)
          }
          place town "Town"
          partner council "Council"
          returns q {
            missing "" = not-collected
            year period from "Year" as "{year}"
            part count from "Part"
            whole count from "Whole"
            figure number from "Figure"
            low lower of figure from "Low"
            high upper of figure from "High"
          }
          \(measures)
          \(more)
        }
        """,
      name: "f"
    )
  }

  /// The evaluation of rows of part, whole, figure, low and high, a year each from 2001.
  static func evaluate(_ framework: Framework, _ rows: [String]) throws -> Evaluation {
    let lines = rows.enumerated().map { "\(2001 + $0),\($1)" }
    let text = "Year,Part,Whole,Figure,Low,High\n" + lines.joined(separator: "\n") + "\n"
    let data: [String: SourceData] = ["q": .csv(Array(text.utf8), path: "q.csv")]
    return try Evaluator(framework).evaluate(data, asOf: .date(2500, 1, 1))
  }

  static let share = """
    measure m = sum of part in q as share of sum of whole in q {
      performance
      higher is better
      baseline 2001
    """
  static let rate = """
    measure m = sum of part in q per 100,000 sum of whole in q {
      performance
      lower is better
      baseline 2001
    """

  /// An interval, the counts it is of, and its ends.
  private struct Ends: Sendable {
    let measure: String
    let interval: String
    let row: String
    let lower: Double
    let upper: Double
  }

  // Cases pci-0005 (statsmodels 0.14), rate-0006, rate-0007 and rate-0049 (PHEindicatormethods 2.1) of the
  // reference.
  private static let ends: [Ends] = [
    Ends(
      measure: share,
      interval: "95% by wilson",
      row: "1,10",
      lower: 0.017876213095072924,
      upper: 0.40415002679523854
    ),
    Ends(
      measure: share,
      interval: "95% by clopper-pearson",
      row: "1,10",
      lower: 0.0025285785444617848,
      upper: 0.4450161170281953
    ),
    Ends(
      measure: share,
      interval: "95% by jeffreys",
      row: "1,10",
      lower: 0.011011673763161133,
      upper: 0.3813147710666164
    ),
    Ends(
      measure: share,
      interval: "95% by agresti-coull",
      row: "1,10",
      lower: 0,
      upper: 0.4259677373948323
    ),
    Ends(
      measure: share,
      interval: "95% by normal",
      row: "1,10",
      lower: 0,
      upper: 0.2859385096913685
    ),
    Ends(
      measure: rate,
      interval: "95% by exact-below-ten",
      row: "9,100",
      lower: 4115.373097378333,
      upper: 17084.80345141917
    ),
    Ends(
      measure: rate,
      interval: "95% by byar",
      row: "37,16340",
      lower: 159.41226753002795,
      upper: 312.1242141570689
    ),
    Ends(
      measure: rate,
      interval: "95% by exact",
      row: "2,10",
      lower: 2422.09278543965,
      upper: 72246.87667723958
    ),
    Ends(
      measure: "measure m = sum of part in q { performance\nlower is better",
      interval: "95% by byar",
      row: "9,1",
      lower: 4.106885024013135,
      upper: 17.085780688536683
    ),
    Ends(
      measure: "measure m = the figure in q { performance\nlower is better",
      interval: "",
      row: ",,34,28.5,40",
      lower: 28.5,
      upper: 40
    ),
  ]

  @Test("The ends of an interval are those of the field's software", arguments: ends.indices)
  func interval(index: Int) throws {
    let ends = Self.ends[index]
    let clause = ends.interval.isEmpty ? "" : "interval \(ends.interval)"
    let framework = try Self.framework("\(ends.measure)\n\(clause)\n}")
    let padding = String(repeating: ",", count: 4 - ends.row.count { $0 == "," })
    let evaluation = try Self.evaluate(framework, [ends.row + padding])
    let observation = try #require(evaluation.observations.first)
    let lower = try #require(observation.lower?.doubleValue)
    let upper = try #require(observation.upper?.doubleValue)
    #expect((lower - ends.lower).magnitude <= 1e-8 * max(1, ends.lower))
    #expect((upper - ends.upper).magnitude <= 1e-8 * ends.upper)
    let encoded = EncodedEvaluation(evaluation)
    #expect(encoded.observations.first?.lower == lower)
    #expect(encoded.observations.first?.upper == upper)
    #expect(evaluation.csv.contains(",\(lower == 0 ? "0" : "\(lower)"),"))
  }

  @Test("The policy's interval is that of measures without one of their own")
  func policy() throws {
    let framework = try Self.framework(
      "\(Self.share)\n}\nmeasure other = sum of part in q { performance\nlower is better }",
      policy: "interval 95% by wilson"
    )
    let observations = try Self.evaluate(framework, ["1,10,,,"]).observations
    #expect(observations.map { $0.lower != nil } == [true, false])
  }

  /// Why a value has no interval.
  private static let gaps: [(measure: String, row: String, reason: String)] = [
    ("\(share)\ninterval 95% by wilson", ",10,,,", "gives no figure"),
    ("\(share)\ninterval 95% by wilson", "0,0,,,", "the denominator is nought"),
    ("\(share)", "1,10,,,", "nothing says how the interval of 'm' is computed"),
    ("\(share)\ninterval 95% by normal", "10,10,,,", "'normal' cannot be told: all values"),
    ("\(rate)\ninterval 95% by byar", "0,10,,,", "'byar' cannot be told: 'count' is not large"),
    ("\(rate)\ninterval 95% by wilson", "1,10,,,", "'m' is no share"),
    (
      "measure m = the figure in q { higher is better\ninterval 95% by byar", ",,34,28,40",
      "'m' is neither a count nor a rate"
    ),
    ("measure m = the figure in q { higher is better", ",,34,28,", "gives no figure"),
    (
      "measure m = the figure in q { higher is better", ",,34,40,28",
      "the lower end of 'm' is above its upper end"
    ),
  ]

  @Test("What has no interval says why", arguments: gaps.indices)
  func gap(index: Int) throws {
    let (measure, row, reason) = Self.gaps[index]
    let framework = try Self.framework(
      "\(measure)\n}",
      more: "calculation low for measures = lower of it"
    )
    let evaluation = try Self.evaluate(framework, [row])
    #expect(evaluation.observations.allSatisfy { $0.lower == nil && $0.upper == nil })
    let reasons = evaluation.judgements.flatMap(\.reasons).map(\.text)
    #expect(reasons.contains { $0.contains(reason) }, "\(reasons)")
    #expect(evaluation.judgements.allSatisfy { $0.scores.allSatisfy { $0.value == nil } })
  }

  @Test("A share and a count of records have intervals too")
  func records() throws {
    let framework = try Framework(
      parsing: """
        framework f "F" {
          calendar calendar years
          policy { missing stays missing }
          place town "Town"
          records events "Events" {
            day date from "Date"
            kind one of contact, crisis from "Kind"
          }
          measure s = share of events where kind is crisis { lower is better
            interval 95% by wilson }
          measure c = count of events { lower is better
            interval 95% by byar }
        }
        """,
      name: "f"
    )
    // One of ten, as case pci-0005 of the reference.
    let rows = (0..<10).map { "2025-01-0\($0 / 2 + 1),\($0 == 0 ? "crisis" : "contact")\n" }
    let text = "Date,Kind\n" + rows.joined()
    let evaluation = try Evaluator(framework).evaluate(
      ["events": .csv(Array(text.utf8), path: "events.csv")],
      asOf: .date(2026, 6, 1)
    )
    let ends = evaluation.observations.filter { $0.value != nil && $0.partner == nil }
    let share = try #require(ends.first { $0.measure == "s" })
    let count = try #require(ends.first { $0.measure == "c" })
    #expect(try #require(share.lower).doubleValue.isClose(to: 0.017876213095072924))
    #expect(try #require(share.upper).doubleValue.isClose(to: 0.40415002679523854))
    #expect(count.lower != nil && count.upper != nil)
  }

  // MARK: Change

  /// Two years of part and whole, and the change between them.
  ///
  /// Wilson's interval of 50 of 100 is 40.4% to 59.6%; that of 60 of 100 50.2% to 69.1%.
  private static let changes: [(then: String, now: String, change: String)] = [
    ("50,100", "60,100", "improving"),
    ("50,100", "59,100", "no change"),
    ("60,100", "50,100", "worsening"),
    ("50,100", "50,100", "no change"),
    // Outside the narrow interval of many, and inside the wide one of few.
    ("500,1000", "6,10", "no change"),
    ("6,10", "500,1000", "no change"),
    ("50,100", ",100", "undecided"),
    ("0,0", "50,100", "undecided"),
  ]

  @Test(
    "A change beyond the interval has each value outside the other's",
    arguments: changes.indices
  )
  func beyond(index: Int) throws {
    let (then, now, change) = Self.changes[index]
    let framework = try Self.framework(
      "\(Self.share)\ninterval 95% by wilson\nreal change beyond interval since baseline\n}"
    )
    let evaluation = try Self.evaluate(framework, ["\(then),,,", "\(now),,,"])
    let judgement = try #require(evaluation.judgements.first { $0.period.description == "2002" })
    #expect(judgement.change?.text == change, "\(judgement.reasons)")
    #expect((change == "undecided") == !judgement.reasons.isEmpty)
  }

  @Test("Ends that are returned with a figure state its interval")
  func returned() throws {
    let change = "higher is better\nbaseline 2001\nreal change beyond interval since baseline }"
    let framework = try Self.framework(
      "measure m = the figure in q { \(change)\nmeasure n = sum of part in q { \(change)"
    )
    let found = framework.check().filter { $0.code.name == "unstated-interval" }
    #expect(found.map(\.message).map { $0.contains("'n'") } == [true])
    let evaluation = try Self.evaluate(framework, [",,34,30,38", ",,39,35,43"])
    let changes = evaluation.judgements.filter { $0.subject == .measure("m") }
    #expect(changes.map { $0.change?.text } == ["no change", "improving"])
  }

  @Test("An explanation has the method, its level, the counts and the ends")
  func explanation() throws {
    let framework = try Self.framework(
      "\(Self.share)\ninterval 95% by wilson\nreal change beyond interval since baseline\n}"
    )
    let evaluation = try Self.evaluate(framework, ["50,100,,,", "60,100,,,"])
    let text = try evaluation.explanation(of: "m at 2002").text(.tree)
    #expect(evaluation.textReport.contains("60.0% (50.2% to 69.1%)"))
    for part in [
      "real change is beyond interval since baseline", "now 60.0% (60 of 100)",
      "then 50.0% (50 of 100)", "interval at 95% by wilson: 50.2% to 69.1%",
      "interval at 95% by wilson: 40.4% to 59.6%", "lower end 0.4038315303659956",
    ] {
      #expect(text.contains(part), "\(part) in\n\(text)")
    }
  }

  /// A test over a series, and what it tells: cases mk-0006, mk-0050, trend-0003, xmr-0015, xmr-0009 and
  /// xmr-0023 of the reference (pyMannKendall, Fingertips, NHSRplotthedots).
  private static let series: [(values: [String], change: String, test: String)] = [
    (
      [
        "22.020052400688485", "18.99062001825063", "17.039259992700785", "18.241343681687546",
        "17.121686276581457", "12.811584154941722", "3.456874525678459", "7.10785864551496",
        "2.076822780627383", "3.576084757398159", "2.4177781179758484", "-5.859707129138406",
      ], "improving", "mann-kendall over last 12 years at 95%"
    ),
    (
      [
        "1.5218555198397818", "2.2667405817472694", "1.9781764947953362", "1.1986755744124913",
        "3.167236393359852", "2.6285134333557654",
      ], "no change", "mann-kendall over last 6 years at 95%"
    ),
    (
      [
        "1.5218555198397818", "2.2667405817472694", "1.9781764947953362", "1.1986755744124913",
        "3.167236393359852", "2.6285134333557654",
      ], "worsening", "yue-wang over last 6 years at 95%"
    ),
    (["4", "4", "4", "4"], "undecided", "mann-kendall over last 4 years at 95%"),
    (["1", "2", "3"], "undecided", "mann-kendall over last 4 years at 95%"),
    (
      [
        "56.07394821717091", "51.42480076572172", "39.519573085399756", "41.34169255766551",
        "42.38958335196358", "48.482738209399244", "48.91273428147996", "47.550927318054086",
        "41.61289992369512", "42.09256947421959", "42.58215944044144", "42.11373182943885",
        "41.78756015695027", "42.71736244712361", "42.8944600125881",
      ], "improving", "control-chart over last 15 years"
    ),
    (
      (1...18).map(String.init), "worsening", "control-chart over last 18 years"
    ),
    (
      [
        "45.09615571208334", "40.97348671436552", "49.917233174617905", "49.092177794276175",
        "46.09414692967524", "43.54965367848813", "57.07210297414051", "55.14301143060478",
        "57.548241821349286", "63.5067321622745", "52.776969771781815", "59.87719982429566",
        "53.796196522291766", "56.90958635004821",
      ], "worsening", "control-chart over last 14 years"
    ),
    ((1...11).map(String.init), "undecided", "control-chart over last 11 years"),
    (["1", "2", "3", "4", "5"], "undecided", "recent-trend over last 5 years"),
  ]

  @Test("A test over a window tells what the field's software tells", arguments: series.indices)
  func trend(index: Int) throws {
    let (values, change, test) = Self.series[index]
    let framework = try Self.framework(
      "measure m = the figure in q { performance\nlower is better\nreal change by \(test)\n}"
    )
    let evaluation = try Self.evaluate(framework, values.map { ",,\($0),," })
    let judgement = try #require(evaluation.judgements.last { $0.partner == nil })
    #expect(judgement.change?.text == change, "\(judgement.reasons)")
  }

  @Test("The recent trend of a share is that of Fingertips")
  func recentTrend() throws {
    // Case trend-0003 of the reference: decreasing.
    let rows = ["6467,8718", "6381,8739", "6328,8813", "6777,9580", "6658,9483"]
    let framework = try Self.framework(
      "\(Self.share)\nreal change by recent-trend over last 5 years at 99.8%\n}"
    )
    let evaluation = try Self.evaluate(framework, rows.map { "\($0),,," })
    #expect(
      evaluation.judgements.filter { $0.partner == nil }.map { $0.change?.text }
        == ["undecided", "undecided", "undecided", "undecided", "worsening"]
    )
    let text = try evaluation.explanation(of: "m at 2005").text(.tree)
    #expect(text.contains("recent-trend: χ² 46.83916056800938"), "\(text)")
  }
}

extension Double {
  fileprivate func isClose(to other: Double) -> Bool {
    (self - other).magnitude <= 1e-9 * other.magnitude
  }
}
