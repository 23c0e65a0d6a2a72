import Accountability
import AccountabilityRules
import Testing

/// What users of other systems complain of again and again, and what this one does instead.
///
/// Each test is named after the answer. Some answers wait for what this version refuses by name:
///
/// | Complaint | Waits for |
/// |---|---|
/// | two engines, two answers | SQL: the same cases on each dialect |
/// | parts that do not add up | breakdowns: a check that groups make the whole |
/// | it is red, but is it noise? | intervals and control charts: *cannot be distinguished* |
/// | suppressed shown as nought | disclosure control; until then what is published is refused |
/// | a rule that can never fire | coverage of tests, mutation and reachability |
/// | gaps and overlaps | the search for values that meet no line, or two, before any figure is read |
/// | which definition? | `compare`, which says whether rules or data moved a result |
@Suite("Complaints of other systems' users")
struct ComplaintTests {
  private static let head = """
    framework f "F" {
      calendar financial quarters from april
      policy { missing stays missing }
      place town "Town"
      partner a "Agency A"
      partner b "Agency B"
      partner c "Agency C"
      returns q {
        supplied by a, b
        every quarter due 30 days after
        quarter period
        who partner
        part count
        whole count
        missing "*" = withheld
      }
      measure parts = sum of part in q { performance
        higher is better }
      measure settled = sum of part in q as share of sum of whole in q { population
        higher is better
        baseline 2025-26 Q1
        real change at least 2 points since baseline
        target at least 50% }
    """

  private static let rows = """
    quarter,who,part,whole
    2025-26 Q1,a,9,10
    2025-26 Q1,b,1,90
    2025-26 Q2,a,*,10
    2025-26 Q2,b,5,90
    2025-26 Q3,a,0,10
    """

  private func evaluate(_ items: String = "", _ rows: String = rows) throws -> Evaluation {
    let framework = try Framework(parsing: ComplaintTests.head + "\n" + items + "\n}", name: "f")
    let data: [String: SourceData] = ["q": .csv(Array(rows.utf8), path: "q.csv")]
    return try Evaluator(framework).evaluate(data, asOf: .date(2026, 2, 15))
  }

  private func diagnostics(_ items: String) -> [Diagnostic] {
    let text = ComplaintTests.head + "\n" + items + "\n}"
    return Framework.parse(SourceText(name: "f", text: text)).check()
      .filter { $0.severity == .error }
  }

  private func value(_ measure: String, _ period: String, _ evaluation: Evaluation) -> Observation?
  {
    evaluation.observations.first {
      $0.measure == measure && $0.period.description == period && $0.partner == nil
    }
  }

  private func verdict(_ rule: String, _ period: String, _ evaluation: Evaluation) -> RuleVerdict? {
    evaluation.verdicts.first { $0.rule == rule && $0.period.description == period }
  }

  // MARK: K1 to K3

  @Test("K1: missing never becomes nought, unless the framework says so and why")
  func missingIsNotZero() throws {
    let evaluation = try evaluate(
      """
      measure filled = (parts or else 0 because "They had no case.") { performance
        higher is better }
      """
    )
    #expect(value("parts", "2025-26 Q2", evaluation)?.value == nil)
    #expect(value("parts", "2025-26 Q2", evaluation)?.status == "withheld")
    #expect(value("filled", "2025-26 Q2", evaluation)?.value == 0)
    let explanation = try evaluation.explanation(of: "filled at 2025-26 Q2").text(.tree)
    #expect(explanation.contains("They had no case."))
    let bare = diagnostics("measure filled = (parts or else 0) { higher is better }")
    #expect(!bare.isEmpty, "nought without a reason")
  }

  @Test("K2: a rule that cannot be decided is undecided, and so is one that speaks of nobody")
  func nothingPassesInSilence() throws {
    let evaluation = try evaluate(
      """
      rule enough { require parts >= 1 }
      rule everyone { require all partners lead for home have parts for it > 0 }
      outcome home { accountable a }
      """
    )
    let undecided = verdict("enough", "2025-26 Q2", evaluation)
    #expect(undecided?.verdict == .undecided)
    #expect(undecided?.reasons.map(\.kind) == ["withheld"])
    #expect(verdict("everyone", "2025-26 Q1", evaluation)?.verdict == .undecided)
  }

  @Test("K3: a wrong definition is an error before any figure is read; nought below is a reason")
  func errorsDoNotBecomeNull() throws {
    let unknown = diagnostics("rule r { require partz > 0 }")
    #expect(unknown.map(\.code.name) == ["unknown-name"])
    #expect(unknown.first?.help?.contains("parts") == true)
    #expect(diagnostics("rule r { require settled > \"high\" }").count == 1)
    let rows = "quarter,who,part,whole\n2025-26 Q1,a,0,0\n2025-26 Q1,b,0,0\n2025-26 Q2,a,x,1\n"
    let evaluation = try evaluate("", rows)
    #expect(value("settled", "2025-26 Q1", evaluation)?.status == "undefined")
    #expect(evaluation.sources[0].problems.map(\.value) == ["x"])
  }

  // MARK: K4 to K7

  @Test(
    "K4: what this engine cannot compute is refused by name, all at once, and never approximated"
  )
  func refusedByName() throws {
    let text =
      ComplaintTests.head + """

        measure gap = slope-index of parts across partners { performance
          higher is better }
        measure nines = percentile 90 of parts across partners { performance
          higher is better }
        }
        """
    let framework = try #require(Framework.parse(SourceText(name: "f", text: text)).framework)
    let error = #expect(throws: EvaluationError.self) { try Evaluator(framework) }
    #expect(error?.code == .notAvailable)
    #expect(error?.diagnostics.map(\.code.name) == ["not-available", "not-available"])
    #expect(error?.diagnostics.allSatisfy { $0.help != nil } == true)
  }

  @Test("K5: the policy for missing parts goes with the measure into whatever is made of it")
  func policyStaysWithItsMeasure() throws {
    let evaluation = try evaluate(
      """
      measure known-parts = sum of part in q { performance
        higher is better
        missing left out if any known }
      measure double = 2 * known-parts { performance
        higher is better }
      measure both = known-parts + parts { performance
        higher is better }
      """
    )
    #expect(value("known-parts", "2025-26 Q2", evaluation)?.value == 5)
    #expect(value("double", "2025-26 Q2", evaluation)?.value == 10)
    #expect(value("both", "2025-26 Q2", evaluation)?.status == "withheld")
  }

  @Test("K6: a return that is expected and absent has a place among the results, with its reason")
  func holesAreSeen() throws {
    let evaluation = try evaluate()
    let absent = evaluation.observations.first {
      $0.measure == "parts" && $0.partner == "b" && $0.period.description == "2025-26 Q3"
    }
    #expect(absent?.value == nil)
    #expect(absent?.status == "late")
    #expect(value("parts", "2025-26 Q3", evaluation)?.status == "late")
  }

  @Test("K7: a year beside quarters is an error with a way out; the financial quarter is its own")
  func grainsAreTyped() throws {
    let mixed = diagnostics(
      """
      measure m = sum of part in q { higher is better
        baseline 2025-26 }
      """
    )
    #expect(mixed.map(\.code.name) == ["mixed-grains"])
    #expect(mixed.first?.help != nil)
    let evaluation = try evaluate("rule same { require parts at 2025 Q2 is known }")
    #expect(verdict("same", "2025-26 Q1", evaluation)?.verdict == .notMet)
  }

  // MARK: K8 to K10

  @Test("K8: a share is pooled from its counts, and an average of shares wants weights")
  func sharesArePooled() throws {
    let pooled = try value("settled", "2025-26 Q1", evaluate())
    #expect(pooled?.value == ExactNumber(numerator: 10, denominator: 100))
    #expect(pooled?.numerator == 10)
    #expect(pooled?.denominator == 100)
    let averaged = diagnostics("measure m = mean of settled across partners { higher is better }")
    #expect(averaged.map(\.code.name) == ["unweighted-shares"])
  }

  @Test("K9: a small difference is no change, and a small denominator gives no figure to rank")
  func noiseIsNotNews() throws {
    let rows =
      "quarter,who,part,whole\n2025-26 Q1,a,50,100\n2025-26 Q1,b,50,100\n"
      + "2025-26 Q2,a,51,100\n2025-26 Q2,b,52,100\n"
    let evaluation = try evaluate(
      """
      measure fair = sum of part in q as share of sum of whole in q { population
        higher is better
        denominator at least 150 }
      """,
      rows
    )
    let judged = evaluation.judgements.first {
      $0.subject.name == "settled" && $0.period.description == "2025-26 Q2" && $0.partner == nil
    }
    #expect(judged?.change?.text == "no change")
    #expect(value("fair", "2025-26 Q2", evaluation)?.status == "reported")
    let slice = evaluation.observations.first { $0.measure == "fair" && $0.partner == "a" }
    #expect(slice?.status == "excluded")
  }

  @Test("K10: withheld, nought and rounded are three things, and nothing half suppressed goes out")
  func withheldIsNotZero() throws {
    let evaluation = try evaluate()
    let slices = evaluation.observations.filter { $0.measure == "parts" && $0.partner == "a" }
    #expect(slices.map(\.status) == ["reported", "withheld", "reported"])
    #expect(slices.map(\.value) == [9, nil, 0])
    let text = ComplaintTests.head + "\npolicy { publish counts at least 10, rounded to 5 }\n}"
    let framework = try #require(Framework.parse(SourceText(name: "f", text: text)).framework)
    #expect(throws: EvaluationError.self) { try Evaluator(framework) }
  }

  // MARK: K11 to K13

  @Test("K11: every result says why, as a sentence, a table or a tree, down to the return")
  func why() throws {
    let evaluation = try evaluate("rule enough { require parts >= 1 }")
    let explanation = try evaluation.explanation(of: "enough at 2025-26 Q2")
    #expect(explanation.text(.sentence).contains("undecided"))
    #expect(explanation.text(.table).count > explanation.text(.sentence).count)
    #expect(explanation.text(.tree).contains("a's return 'q'"))
    #expect(explanation.text(.tree).contains("withheld"))
  }

  @Test("K12: a rule that did not apply is not applicable, and never counts as met")
  func idleRules() throws {
    let evaluation = try evaluate(
      """
      rule idle { when parts > 1,000
        require parts > 0 }
      rule idle-is-met { require idle is met }
      """
    )
    #expect(verdict("idle", "2025-26 Q1", evaluation)?.verdict == .notApplicable)
    #expect(verdict("idle-is-met", "2025-26 Q1", evaluation)?.verdict != .met)
  }

  @Test(
    "K13: cut lines leave neither gap nor overlap; two conditions that both hold are a conflict"
  )
  func bands() throws {
    let broken = diagnostics(
      """
      rating r for measures on it {
        "good" at least 10
        "poor" at most 12
      }
      """
    )
    #expect(broken.map(\.code.name) == ["broken-cut-points"])
    let evaluation = try evaluate(
      """
      rating r for measures {
        "good" when it is known
        "poor" when it is not missing
      }
      """
    )
    let band = evaluation.judgements.first { $0.subject.name == "parts" && $0.partner == nil }?
      .bands.first
    #expect(band?.label == nil)
    #expect(band?.reasons.first?.text.contains("both \"good\" and \"poor\"") == true)
  }

  // MARK: K14 and K15

  @Test("K14: a result names its definition, its data, its date and its tool")
  func provenance() throws {
    let first = try evaluate()
    let other = try evaluate("rule enough { require parts >= 1 }")
    let shuffled = try evaluate(
      "",
      ([ComplaintTests.lines[0]] + ComplaintTests.lines.dropFirst().reversed())
        .joined(separator: "\n")
    )
    #expect(first.frameworkDigest != other.frameworkDigest)
    #expect(first.sources.map(\.digest) == shuffled.sources.map(\.digest))
    #expect(first.asOf == .date(2026, 2, 15))
    #expect(!Evaluation.toolVersion.isEmpty)
    let json = String(decoding: try first.json(), as: UTF8.self)
    #expect(json.contains(first.frameworkDigest))
  }

  private static let lines = rows.split(separator: "\n").map(String.init)

  @Test("K15: all problems come at once, each with its line and column and a way out")
  func allAtOnce() throws {
    let found = diagnostics(
      """
      rule one { require partz > 0 }
      rule two { require settled >= 60 }
      rule three { require parts > 0 and parts < 5 or settled > 0 }
      """
    )
    #expect(Set(found.map(\.origin.line)).count == 3)
    #expect(found.allSatisfy { $0.origin.column > 0 && $0.help != nil })
    let rows = "quarter,who,part,whole\n2025-26 Q1,a,x,10\n2025-26 Q9,b,1,90\n2025-26 Q1,d,1,1\n"
    let problems = try evaluate("", rows).sources[0].problems
    #expect(problems.map(\.line) == [2, 3, 4])
    #expect(problems.map(\.value) == ["x", "2025-26 Q9", "d"])
    #expect(problems.allSatisfy { $0.column > 0 })
  }
}
