import Accountability
import AccountabilityRules
import Testing

/// What checks find in results: each check in a case in which it holds, one in which it is violated, and one in which it
/// is undecided.
@Suite("Checks of results")
struct ResultCheckTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var check: String
    var body: String
    var rows: [Finding.Result: String]
    var found: String

    init(
      _ check: String,
      _ body: String,
      holds: String,
      violated: String,
      undecided: String?,
      finds found: String
    ) {
      self.check = check
      self.body = body
      rows = [.holds: holds, .violated: violated]
      rows[.undecided] = undecided
      self.found = found
    }

    var testDescription: String { check }
  }

  private static let rate = """
    measure rate "Found a home" = sum of n in q as share of sum of d in q {
      population headline
      higher is better
      baseline 2024
      real change at least 1 point since previous
      target at least 50% by 2030
    }
    """
  private static let outcome = "outcome o \"Homes\" {\n lead a\n accountable b\n \(rate)\n}"

  static let cases: [Case] = [
    Case(
      "partner-better-outcome-worse",
      outcome,
      holds: "2024,a,50,0,100\n2024,b,50,0,100\n2025,a,60,0,100\n2025,b,55,0,100",
      violated: "2024,a,50,0,100\n2024,b,50,0,100\n2025,a,60,0,100\n2025,b,30,0,100",
      undecided: "2024,a,50,0,100\n2024,b,50,0,100\n2025,a,60,0,100\n2025,b,,0,100",
      finds: """
        a 2025: Partner A is improving: 'Found a home' went from 50.0% (50 of 100) in 2024 to 60.0% (60 of 100) in \
        2025; but 'Homes' is worsening: 'Found a home' went from 50.0% (100 of 200) in 2024 to 45.0% (90 of 200) in 2025
        """
    ),
    Case(
      "parts-better-whole-worse",
      rate,
      holds: "2024,a,50,0,100\n2024,b,50,0,100\n2025,a,60,0,100\n2025,b,30,0,100",
      violated: "2024,a,90,0,100\n2024,b,10,0,100\n2025,a,19,0,20\n2025,b,24,0,200",
      undecided: "2024,a,90,0,100\n2024,b,10,0,100\n2025,a,19,0,20\n2025,b,24,0,",
      finds: """
        2025: 'Found a home' went from 50.0% (100 of 200) in 2024 to 19.5% (43 of 220) in 2025, which is worse by \
        30.455 points, although none of its 2 partners did worse and 2 did better
          Partner A: 90.0% (90 of 100), then 95.0% (19 of 20)
          Partner B: 10.0% (10 of 100), then 12.0% (24 of 200)
        """
    ),
    Case(
      "rates-better-whole-worse",
      rate,
      holds: "2024,a,50,0,100\n2024,b,50,0,100\n2025,a,40,0,100\n2025,b,50,0,100",
      violated: "2024,a,90,0,100\n2024,b,10,0,100\n2025,a,88,0,100\n2025,b,60,0,300",
      undecided: "2024,a,90,0,100\n2024,b,,0,100\n2025,a,88,0,100\n2025,b,60,0,300",
      finds: """
        2025: 'Found a home' went from 50.0% (100 of 200) in 2024 to 37.0% (148 of 400) in 2025, which is worse by \
        13 points: the partners' own rates alone make it better by 5.5 points, and how many of the people each of them \
        sees worse by 18.5 points
          Partner A: 90.0% (90 of 100), then 88.0% (88 of 100); own rate −0.75 points, share of the people −11.375 points
          Partner B: 10.0% (10 of 100), then 20.0% (60 of 300); own rate +6.25 points, share of the people −7.125 points
          together: own rates +5.5 points, shares of the people −18.5 points, change −13 points
        """
    ),
    Case(
      "displacement",
      rate + """

        measure back "Came back" = sum of e in q as share of sum of d in q {
          lower is better
          balances rate
          baseline 2024
          real change at least 1 point since previous
        }
        """,
      holds: "2024,a,50,10,100\n2025,a,60,10,100",
      violated: "2024,a,50,10,100\n2025,a,60,15,100",
      undecided: "2024,a,50,10,100\n2025,a,60,,100",
      finds: """
        2025: it improved while what balances it worsened: 'Found a home' went from 50.0% (50 of 100) in 2024 to 60.0% \
        (60 of 100) in 2025, and 'Came back' went from 10.0% (10 of 100) in 2024 to 15.0% (15 of 100) in 2025
        """
    ),
    Case(
      "missing-partner",
      rate.replacing("population headline", with: "missing left out if at least 1 known"),
      holds: "2024,a,30,0,100\n2024,b,5,0,10\n2025,a,40,0,100\n2025,b,,0,",
      violated: "2024,a,50,0,100\n2024,b,50,0,100\n2025,a,60,0,100\n2025,b,,0,",
      undecided: "2025,a,60,0,100\n2025,b,,0,",
      finds: """
        2025: 'Found a home' is 60.0% (60 of 100) without Partner B (100 in 2024), with whom it lies between 30.0% and \
        80.0%, so that its change would be worsening, and is improving; its target would be not met, and is met
          at least 60 of 100 + 100: 60 of 200
          at most 60 + 100 of 100 + 100: 160 of 200
        """
    ),
    Case(
      "claim-outruns-outcome",
      outcome + """

        measure called "Called within a week" = sum of e in q as share of sum of d in q {
          performance how-well
          higher is better
          contributes to o
          baseline 2024
          real change at least 1 point since previous
        }
        """,
      holds: "2024,a,50,98,100\n2025,a,60,98,100",
      violated: "2024,a,50,80,100\n2025,a,50,98,100",
      undecided: "2024,a,50,80,100\n2025,a,,98,100",
      finds: """
        2025: 'Called within a week' is 98.0% (98 of 100), and 'Homes', to which it contributes, is not improving: \
        'Found a home' went from 50.0% (50 of 100) in 2024 to 50.0% (50 of 100) in 2025
        """
    ),
    Case(
      "perception-gap",
      """
      measure own "How we see ourselves" = sum of n in q per 1 sum of d in q {
        higher is better
        rated by self against stars
      }
      measure seen "How residents see us" = sum of e in q per 1 sum of d in q {
        higher is better
        rated by residents against stars
      }
      codes stars "Stars" worst first {
        1 "None"
        5 "All"
      }
      """,
      holds: "2025,a,40,30,10",
      violated: "2025,a,48,22,10",
      undecided: "2025,a,16,8,4",
      finds: """
        a 2025: 'How we see ourselves' is 4.8, and 'How residents see us' 2.2: 2.6 bands apart
        """
    ),
    Case(
      "threshold-bunching",
      rate,
      holds: "2024,a,50,0,100\n2024,b,495,0,1000\n2025,a,503,0,1000\n2025,b,494,0,1000",
      violated:
        "2023,a,505,0,1000\n2024,a,503,0,1000\n2024,b,501,0,1000\n2025,a,503,0,1000\n2025,b,504,0,1000",
      undecided: nil,
      finds: """
        5 of the 5 values of 'Found a home' within 1 point of the target lie at it or just beyond, and 0 just short of \
        it; by chance alone so many would in fewer than 5% of cases
        """
    ),
    Case(
      "fragile-rating",
      rate,
      holds: "2024,a,50,0,100\n2025,a,60,0,100",
      violated: "2024,a,40,0,100\n2025,a,50,0,100",
      undecided: nil,
      finds: """
        2025: 'Found a home' is 50.0% (50 of 100): with 49 of 100, its target would be not met, and is met
        """
    ),
    Case(
      "gate-dominance",
      rate + """

        measure back "Came back" = sum of e in q { lower is better }
        rating progress "Progress" for measures {
          in order
          best to worst "good", "poor"
          "good" when it is met
          "poor" otherwise
          gate harm no better than "poor" when back > 20
        }
        """,
      holds: "2025,a,60,10,100",
      violated: "2025,a,60,30,100",
      undecided: "2025,a,,30,100",
      finds: """
        harm: gate 'harm' sets 2 of the 2 labels of 'Progress' that hold now, and not the measures
          Found a home in Town, 2025: 'poor' instead of 'good'
          Found a home of Partner A in Town, 2025: 'poor' instead of 'good'
        """
    ),
    Case(
      "wrong-pockets",
      rate + """

        measure saved = sum of n in q { higher is better }
        measure spent = sum of e in q { lower is better }
        consequence settling {
          when rate >= 10%
          gain saved shared a 100%
          pain spent shared b 100%
        }
        """,
      holds: "2025,a,50,60,100",
      violated: "2025,a,50,30,100",
      undecided: "2025,a,50,,100",
      finds: """
        b 2025: together the partners gain 50 and bear 30; Partner B bears 30 more than it gains
          Partner A: gains 50, bears 0
          Partner B: gains 0, bears 30
          mismatch of shares: 100%
        """
    ),
    Case(
      "unfair-share",
      rate + """

        measure saved = sum of n in q { higher is better }
        consequence settling {
          when rate >= 10%
          gain saved shared a 50%, b 50%
        }
        """,
      holds: "2024,a,50,0,100\n2024,b,50,0,100\n2025,a,60,0,100\n2025,b,60,0,100",
      violated: "2024,a,50,0,100\n2024,b,50,0,100\n2025,a,40,0,100\n2025,b,80,0,100",
      undecided: "2025,a,60,0,100\n2025,b,80,0,100\n2024,a,50,0,100\n2024,b,50,0,",
      finds: """
        a 2025: Partner A has 50% of the gain, and adds nothing to what made 'Found a home' better
          Partner A: 50.0% (50 of 100), then 40.0% (40 of 100); own rate −5 points, share of the people 0 points
          Partner B: 50.0% (50 of 100), then 80.0% (80 of 100); own rate +15 points, share of the people 0 points
          together: own rates +10 points, shares of the people 0 points, change +10 points
        b 2025: Partner B has 50% of the gain, and adds 100% of what made 'Found a home' better
          Partner A: 50.0% (50 of 100), then 40.0% (40 of 100); own rate −5 points, share of the people 0 points
          Partner B: 50.0% (50 of 100), then 80.0% (80 of 100); own rate +15 points, share of the people 0 points
          together: own rates +10 points, shares of the people 0 points, change +10 points
        """
    ),
    Case(
      "late-returns",
      rate,
      holds: "2024,a,50,0,100\n2024,b,50,0,100\n2025,a,50,0,100\n2025,b,50,0,100",
      violated: "2024,a,50,0,100\n2024,b,50,0,100\n2025,a,50,0,100",
      undecided: nil,
      finds: """
        b: 1 of 2 returns 'Yearly' that Partner B owes are due and not there, the first for Town at 2025, due on 2026-03-01
        """
    ),
    Case(
      "unanswered-finding",
      rate + """

        rule enough "Enough homes" {
          require rate >= 50%
        }
        """,
      holds: "2024,a,60,0,100\n2025,a,50,0,100",
      violated: "2024,a,40,0,100\n2025,a,45,0,100",
      undecided: nil,
      finds: """
        2024: 'Enough homes' was not met at 2024, and no action answers it
        """
    ),
  ]

  @Test("Of a share no more than all are supposed")
  func wholeShare() throws {
    let example = Case(
      "fragile-rating",
      ResultCheckTests.rate.replacing("at least 50%", with: "at most 100%"),
      holds: "2024,a,50,0,100\n2025,a,100,0,100",
      violated: "",
      undecided: nil,
      finds: ""
    )
    #expect(try ResultCheckTests.findings(example, .holds).map(\.result) == [.holds])
  }

  @Test("What was not met at the last period that is due waits for no action yet")
  func notDueYet() throws {
    let example = Case(
      "unanswered-finding",
      ResultCheckTests.rate + "\n\nrule enough \"Enough homes\" { require rate >= 50% }",
      holds: "2024,a,60,0,100\n2025,a,40,0,100",
      violated: "",
      undecided: nil,
      finds: ""
    )
    // The year 2026 has ended then, and its returns are not due.
    let found = try ResultCheckTests.findings(example, .holds, year: 2027, month: 1)
    #expect(found.map(\.result) == [.holds])
  }

  @Test("A check is violated, and says by which figures", arguments: cases)
  func violated(of example: Case) throws {
    let found = try ResultCheckTests.found(example, .violated)
    #expect(found == example.found)
  }

  @Test("It holds where nothing speaks against it, and says for how much", arguments: cases)
  func holds(of example: Case) throws {
    let findings = try ResultCheckTests.findings(example, .holds)
    #expect(findings.contains { $0.result == .holds })
    #expect(!findings.contains { $0.result == .violated })
  }

  @Test(
    "It is undecided where a figure is missing, and says which",
    arguments: cases.filter { $0.rows[.undecided] != nil }
  )
  func undecided(of example: Case) throws {
    let findings = try ResultCheckTests.findings(example, .undecided)
    #expect(findings.contains { $0.result == .undecided && $0.text.contains(": ") })
    #expect(!findings.contains { $0.result == .violated })
  }

  @Test("A gain is undecided beside a change that cannot be taken apart")
  func inseparableGain() throws {
    let example = Case(
      "unfair-share",
      """
      measure rate "Found a home" = sum of n in q per 1 sum of d in q { higher is better
        real change at least 0.01 since previous }
      measure saved = sum of n in q { higher is better }
      consequence settling {
        when rate >= 0.1
        gain saved shared a 50%, b 50%
      }
      """,
      holds: "2024,a,50,0,100\n2024,b,50,0,100\n2025,a,60,0,100\n2025,b,60,0,100",
      violated: "",
      // B counts five among nobody.
      undecided: "2024,a,50,0,100\n2024,b,50,0,100\n2025,a,60,0,100\n2025,b,5,0,0",
      finds: ""
    )
    #expect(try ResultCheckTests.findings(example, .holds).map(\.result) == [.holds])
    let findings = try ResultCheckTests.findings(example, .undecided)
    #expect(findings.map(\.result) == [.undecided])
    #expect(findings.first?.text.contains("cannot be taken apart") == true)
  }

  @Test(
    "What is undecided says with which returns it could be decided",
    arguments: [
      (
        "2024,a,50,0,100\n2024,b,50,0,100\n2025,a,60,0,100",
        "it could be decided with b's return 'q' for town at 2025, due on 2026-03-01"
      ),
      (
        "2024,a,50,0,100\n2024,b,50,0,100\n2025,a,60,0,100\n2025,b,,0,100",
        "it could be decided with a figure in b's return 'q' for town at 2025"
      ),
      (
        "2024,a,50,0,100\n2025,b,60,0,100",
        "it could be decided with these 2 returns, perhaps with fewer:"
      ),
    ]
  )
  func waiting(rows: String, sentence: String) throws {
    let example = Case(
      "",
      ResultCheckTests.rate + "\n\nrule better { forbid rate is worsening }",
      holds: rows,
      violated: "",
      undecided: nil,
      finds: ""
    )
    let evaluation = try ResultCheckTests.evaluation(example, .holds)
    let text = try evaluation.explanation(of: "better at 2025").text(.tree)
    #expect(text.contains(sentence))
    let decided = try evaluation.explanation(of: "rate for a at 2024 >= 50%").text(.tree)
    #expect(!decided.contains("could be decided"))
  }

  // MARK: In conditions

  private static let named = cases.filter { ResultCheckName(rawValue: $0.check) != nil }

  @Test(
    "A condition that names a check is as the check is",
    arguments: named,
    Finding.Result.allCases
  )
  func condition(of example: Case, in result: Finding.Result) throws {
    guard example.rows[result] != nil, let check = ResultCheckName(rawValue: example.check) else {
      return
    }
    let subject = try #require(
      ResultCheckTests.findings(example, result).first { $0.result == result }?.subject.name
    )
    var ruled = example
    // The second partner has nothing to count in some of the cases, and is undecided.
    let isOfPartners = [.partnerBetterOutcomeWorse, .perceptionGap].contains(check)
    let partner = isOfPartners && result == .holds ? " for a" : ""
    ruled.body += "\n\nrule r { forbid \(subject)\(partner) is flagged by \(check.rawValue) }"
    let verdicts = try ResultCheckTests.evaluation(ruled, result).verdicts.map(\.verdict)
    switch result {
    case .violated: #expect(verdicts.contains(.notMet))
    case .holds: #expect(verdicts.contains(.met) && !verdicts.contains(.notMet))
    case .undecided: #expect(verdicts.contains(.undecided) && !verdicts.contains(.notMet))
    }
  }

  @Test(
    "The explanation of such a condition has the arithmetic of what was found",
    arguments: named
  )
  func explanation(of example: Case) throws {
    let evaluation = try ResultCheckTests.evaluation(example, .violated)
    let finding = try #require(
      evaluation.findings.first { $0.check == example.check && $0.result == .violated }
    )
    let period = finding.period.map { " at \($0)" } ?? ""
    let partner = finding.partner.map { " for \($0)" } ?? ""
    let subject = "\(finding.subject.name)\(partner)\(period) is flagged by \(example.check)"
    let text = try evaluation.explanation(of: subject).text(.tree)
    #expect(text.contains(finding.text))
    #expect(finding.arithmetic.allSatisfy(text.contains))
  }

  @Test("Every finding says what it does not say, and what to ask next", arguments: cases)
  func help(of example: Case) throws {
    let violated = try ResultCheckTests.findings(example, .violated).filter {
      $0.result == .violated
    }
    #expect(violated.allSatisfy { $0.help?.contains("Ask ") ?? false })
    #expect(violated.allSatisfy { $0.help?.contains("not say") ?? false })
  }

  private static func found(_ example: Case, _ result: Finding.Result) throws -> String {
    try findings(example, result).filter { $0.result == .violated }.map { finding in
      let about = [finding.partner, finding.group, finding.period?.description].compactMap(\.self)
      let head = about.isEmpty ? "" : about.joined(separator: " ") + ": "
      return ([head + finding.text] + finding.arithmetic.map { "  " + $0 }).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private static func findings(
    _ example: Case,
    _ result: Finding.Result,
    year: Int = 2026,
    month: Int = 11
  ) throws -> [Finding] {
    try evaluation(example, result, year: year, month: month).findings.filter {
      $0.check == example.check
    }
  }

  private static func evaluation(
    _ example: Case,
    _ result: Finding.Result,
    year: Int = 2026,
    month: Int = 11
  ) throws -> Evaluation {
    let rows = ResultCheckTests.complete(try #require(example.rows[result]))
    let framework = try Framework(parsing: text(example.body), name: "case.accountability")
    let data = SourceData([.csv(Array("Y,P,N,E,D\n\(rows)\n".utf8), path: "q.csv")])
    let date = try #require(CalendarDate(year: year, month: month, day: 1))
    return try Evaluator(framework).evaluate(["q": data], asOf: date)
  }

  /// Rows of nought for the second partner where a case is about the first alone.
  private static func complete(_ rows: String) -> String {
    guard !rows.contains(",b,") else { return rows }
    let years = rows.split(separator: "\n").map { $0.prefix(4) }
    return rows + "\n" + years.map { "\($0),b,0,0,0" }.joined(separator: "\n")
  }

  private static func text(_ body: String) -> String {
    """
    framework f "F" {
      calendar calendar years
      place town "Town"
      partner a "Partner A"
      partner b "Partner B"
      policy { missing stays missing }
      returns q "Yearly" {
        supplied by a, b
        every year due 60 days after
        y period from "Y"
        who partner from "P"
        n count from "N"
        e count from "E"
        d count from "D"
        missing "" = not-collected
      }
      \(body)
    }
    """
  }
}
