import Accountability
import AccountabilityRules
import Testing

/// Measures that are broken down by the groups of a field.
@Suite("Breakdowns")
struct BreakdownTests {
  private static func framework(
    _ sourceFields: String = "sex one of women, men",
    measures: String,
    rules: String = ""
  ) -> String {
    """
    framework homes "Homes" {
      calendar financial quarters from april
      policy { missing stays missing }
      partner council "Council"
      partner icb "Health"
      codes ages {
        young "Under 25"
        old "25 and over"
      }
      returns quarterly {
        supplied by council, icb
        every quarter due 30 days after
        partner partner
        quarter period
        \(sourceFields)
        housed count
        helped count
      }
      outcome home "A home" {
        accountable council, icb
        \(measures)
      }
      \(rules)
    }
    """
  }

  private static let settled = """
    measure settled "Settled" = sum of housed in quarterly as share of sum of helped in quarterly {
      population headline
      higher is better
      by sex
      baseline 2025-26 Q1
      target at least 50%
      real change at least 5 points since baseline
    }
    """

  private static let rows = """
    partner,quarter,sex,housed,helped
    council,2025-26 Q1,women,30,50
    council,2025-26 Q1,men,45,100
    icb,2025-26 Q1,women,5,10
    icb,2025-26 Q1,men,10,20
    council,2025-26 Q2,women,20,50
    council,2025-26 Q2,men,70,100
    icb,2025-26 Q2,women,2,10
    icb,2025-26 Q2,men,15,20
    """

  private static func evaluate(
    _ text: String,
    _ rows: String = BreakdownTests.rows
  ) throws -> Evaluation {
    let framework = try Framework(parsing: text, name: "homes.accountability")
    return try Evaluator(framework).evaluate(
      ["quarterly": .csv(Array(rows.utf8), path: "quarterly.csv")],
      asOf: try #require(CalendarDate("2025-11-30"))
    )
  }

  /// The counts of each group, by hand from the rows.
  private static let shares: [(partner: String?, quarter: String, group: String?, Int, Int)] = [
    (nil, "2025-26 Q1", nil, 90, 180), (nil, "2025-26 Q1", "women", 35, 60),
    (nil, "2025-26 Q1", "men", 55, 120), (nil, "2025-26 Q2", nil, 107, 180),
    (nil, "2025-26 Q2", "women", 22, 60), (nil, "2025-26 Q2", "men", 85, 120),
    ("council", "2025-26 Q1", "women", 30, 50), ("icb", "2025-26 Q2", "men", 15, 20),
  ]

  @Test("Each group has its own counts, of each partner and of all together", arguments: shares)
  func counts(partner: String?, quarter: String, group: String?, part: Int, whole: Int) throws {
    let evaluation = try Self.evaluate(Self.framework(measures: Self.settled))
    let found = evaluation.observations.filter {
      $0.partner == partner && "\($0.period)" == quarter && $0.group == group
    }
    #expect(found.map(\.measure) == ["settled"])
    #expect(found.first?.numerator == ExactNumber(part))
    #expect(found.first?.denominator == ExactNumber(whole))
  }

  @Test("A group is judged by the measure's target and real change")
  func judged() throws {
    let evaluation = try Self.evaluate(Self.framework(measures: Self.settled))
    func judgement(_ group: String?) throws -> Judgement {
      try #require(
        evaluation.judgements.first {
          $0.subject == .measure("settled") && $0.partner == nil && $0.group == group && $0.isLatest
        }
      )
    }
    #expect(try judgement(nil).change == .decided(.improving))
    #expect(try judgement("women").change == .decided(.worsening))
    #expect(try judgement("men").change == .decided(.improving))
    #expect(try judgement("women").target == .notMet)
    #expect(try judgement("men").target == .met)
  }

  /// Conditions, and what they come to in the second quarter.
  private static let conditions: [(condition: String, verdict: Verdict)] = [
    ("settled among women is worsening", .met),
    ("settled among men is met", .met),
    ("settled for council among men >= 70%", .met),
    ("settled among women at baseline > 55%", .met),
    ("(settled - 10%) among men > 60%", .met),
    ("numerator of (settled among men) is 85", .met),
    ("all groups of sex have settled among it >= 50%", .notMet),
    ("at least 1 groups of sex as g have settled among g >= 50%", .met),
    ("any groups of sex have settled among it < 40%", .met),
    ("maximum of settled across groups of sex > 70%", .met),
    ("(count of groups of sex) is 2", .met),
    ("(count of groups of sex where settled among it is met) is 1", .met),
    ("all measures are met", .met),
    ("settled among women <= settled", .met),
  ]

  @Test("Expressions speak of groups", arguments: conditions)
  func speaks(condition: String, verdict: Verdict) throws {
    let rules = "rule r { require \(condition) }"
    let evaluation = try Self.evaluate(Self.framework(measures: Self.settled, rules: rules))
    #expect(evaluation.verdicts.first { $0.isLatest }?.verdict == verdict)
  }

  @Test("A rule for each group has a verdict for each, which names it")
  func eachGroup() throws {
    let rules = "rule r {\nfor groups of sex as g\nrequire settled among g >= 50% }"
    let text = Self.framework(measures: Self.settled, rules: rules)
    let latest = try Self.evaluate(text).verdicts.filter(\.isLatest)
    #expect(latest.map(\.group) == ["women", "men"])
    #expect(latest.map(\.verdict) == [.notMet, .met])
  }

  @Test("A group of which nobody says anything is undecided, and says why")
  func missing() throws {
    let rows = Self.rows.replacing("icb,2025-26 Q2,women,2,10\n", with: "")
    let evaluation = try Self.evaluate(Self.framework(measures: Self.settled), rows)
    let women = try #require(
      evaluation.observations.first {
        $0.group == "women" && $0.partner == nil && "\($0.period)" == "2025-26 Q2"
      }
    )
    #expect(women.value == nil)
    #expect(
      women.reasons.map(\.text) == ["icb's return 'quarterly' at 2025-26 Q2 has no row of women"]
    )
    #expect(women.status == "not-submitted")
    let men = evaluation.observations.first {
      $0.group == "men" && $0.partner == nil && "\($0.period)" == "2025-26 Q2"
    }
    #expect(men?.value != nil)
  }

  @Test("A count's target is the whole's, and its groups are only counted")
  func amounts() throws {
    let measure = """
      measure housed-all "Housed" = sum of housed in quarterly {
        population headline
        higher is better
        by sex
        target at least 100
      }
      """
    let evaluation = try Self.evaluate(Self.framework(measures: measure))
    #expect(evaluation.observations.filter { $0.group == "women" }.isEmpty == false)
    #expect(evaluation.judgements.filter { $0.group != nil }.isEmpty)
    #expect(evaluation.judgements.contains { $0.target == .met && $0.partner == nil })
  }

  @Test("A measure made of measures is broken down with them; ratings rate groups")
  func derived() throws {
    let measures = """
      measure housed-all "Housed" = sum of housed in quarterly { population
        higher is better
        by sex }
      measure helped-all "Helped" = sum of helped in quarterly { population
        higher is better
        by sex }
      measure rate "Rate" = housed-all as share of helped-all {
        population headline
        higher is better
        by sex
        target at least 50% }
      """
    let rating = """
      rating light for measures of home where it is known {
        "green" when it >= 60%
        "red" otherwise
      }
      """
    let evaluation = try Self.evaluate(Self.framework(measures: measures, rules: rating))
    let women = evaluation.judgements.first {
      $0.subject == .measure("rate") && $0.group == "women" && $0.partner == nil && $0.isLatest
    }
    #expect(women?.target == .notMet)
    #expect(women?.bands.map(\.label) == ["red"])
  }

  @Test("Codes and yes or no make groups; the CSV, the JSON and the report name them")
  func outputs() throws {
    let measure = Self.settled.replacing("by sex", with: "by age, prison")
    let text = Self.framework("age ages\n    prison yes-no", measures: measure)
    let rows = """
      partner,quarter,age,prison,housed,helped
      council,2025-26 Q1,young,yes,1,4
      council,2025-26 Q1,old,no,3,4
      icb,2025-26 Q1,old,yes,2,4
      icb,2025-26 Q1,young,no,0,0
      """
    let evaluation = try Self.evaluate(text, rows)
    let groups = evaluation.observations.filter {
      $0.partner == nil && "\($0.period)" == "2025-26 Q1"
    }
    #expect(groups.map(\.group) == [nil, "young", "old", "yes", "no"])
    #expect(groups.map { $0.numerator } == [6, 1, 5, 3, 3].map { ExactNumber($0) })
    #expect(evaluation.csv.contains("settled,,2025-26 Q1,,young,reported,0.25,1,4"))
    let json = String(decoding: try evaluation.json(), as: UTF8.self)
    #expect(
      json.contains(
        "\"measure\":\"settled\",\"place\":null,\"period\":\"2025-26 Q1\",\"partner\":null,\"group\":\"old\""
      )
    )
    let encoded = EncodedEvaluation(evaluation)
    #expect(encoded.observations.map(\.group).contains("old"))
    #expect(evaluation.textReport.contains("Settled, young"))
  }

  @Test("An explanation follows a group down to its rows")
  func explained() throws {
    let evaluation = try Self.evaluate(Self.framework(measures: Self.settled))
    let text = try evaluation.explanation(of: "settled among women at 2025-26 Q2").text(.tree)
    #expect(text.contains("settled among women"))
    #expect(text.contains("22 of 60"))
    #expect(throws: EvaluationError.self) { try evaluation.explanation(of: "settled among wmen") }
  }

  /// What cannot be broken down, and what is said.
  private static let refusals: [(measures: String, rules: String, named: String)] = [
    (
      settled.replacing("by sex", with: "by area"), "",
      "'by area', of which nothing says what it can be,"
    ),
    (
      settled
        + "\nmeasure both \"Both\" = known-all as share of sum of helped in quarterly { population\nhigher is better\nby sex }"
        + "\nmeasure known-all \"Known\" = sum of helped in quarterly { population\nhigher is better }",
      "", "a breakdown by 'sex' through 'known-all', which has none,"
    ),
    (settled, "rating r for groups of sex { \"a\" otherwise }", "a rating for groups"),
  ]

  @Test("What cannot be broken down is refused by name", arguments: refusals)
  func refused(measures: String, rules: String, named: String) throws {
    let text = Self.framework(
      "sex one of women, men\n    area text",
      measures: measures,
      rules: rules
    )
    let framework = try Framework(parsing: text, name: "homes.accountability")
    #expect {
      _ = try Evaluator(framework)
    } throws: { error in
      "\(error)".contains(named)
    }
  }

  /// Rows of the second quarter, and what the check says of the gap between the sexes since the first.
  private static let gaps: [(women: Int, men: Int, isFound: Bool)] = [
    // Of 60 and 120: 35 and 55 before, 12.5 points apart. Better for all together in each case but the last.
    (22, 85, true), (36, 60, false), (42, 66, false), (20, 60, false),
  ]

  @Test("A gap that widens between groups while the whole is better is found", arguments: gaps)
  func widenedGap(women: Int, men: Int, isFound: Bool) throws {
    let rows = """
      partner,quarter,sex,housed,helped
      council,2025-26 Q1,women,35,60
      council,2025-26 Q1,men,55,120
      icb,2025-26 Q1,women,0,0
      icb,2025-26 Q1,men,0,0
      council,2025-26 Q2,women,\(women),60
      council,2025-26 Q2,men,\(men),120
      icb,2025-26 Q2,women,0,0
      icb,2025-26 Q2,men,0,0
      """
    let evaluation = try Self.evaluate(Self.framework(measures: Self.settled), rows)
    let found = evaluation.findings.filter {
      $0.check == "widened-gap" && $0.subject == .measure("settled")
    }
    #expect(found.map(\.result) == [isFound ? .violated : .holds])
    let words = "its groups by 'sex' are further apart"
    #expect(found.contains { $0.text.contains(words) } == isFound)
  }

  /// Measures that are made of themselves or of each other at other times, and whether they can be broken down.
  private static let circles: [(measures: String, isEvaluated: Bool)] = [
    (
      """
      measure a = b at previous { higher is better
        by sex }
      measure b = a at previous { higher is better
        by sex }
      """, false
    ),
    (
      """
      measure a = (a at previous) or else (sum of housed in quarterly) because "It begins." {
        higher is better
        by sex
      }
      """, true
    ),
  ]

  @Test("What is made of itself at another time is asked once", arguments: circles)
  func circle(measures: String, isEvaluated: Bool) throws {
    let framework = try Framework(
      parsing: Self.framework(measures: measures),
      name: "homes.accountability"
    )
    #expect(((try? Evaluator(framework)) != nil) == isEvaluated)
  }

  @Test("What would turn a group's verdict is spread over the rows of all, and turns it")
  func reached() throws {
    let evaluation = try Self.evaluate(Self.framework(measures: Self.settled))
    let reach = try evaluation.reach("settled among women is met")
    #expect(reach.verdict == .notMet)
    var changes = 0
    for way in reach.ways {
      guard case .change(let change) = way.answer else { continue }
      changes += 1
      let suppositions = try change.suppositions.map { try Supposition($0) }
      let after = try evaluation.supposing(suppositions).after
      #expect(try after.reach("settled among women is met").verdict == .met)
    }
    #expect(changes > 0)
  }
}
