import Accountability
import AccountabilityRules
import AccountabilityTestSupport
import Foundation
import Testing

/// The flagship example: what it says, what it comes to, and what must hold of it whatever is missing.
@Suite("Millbrook")
struct MillbrookTests {
  @Test("The framework has neither errors nor warnings, and its text is canonical")
  func text() throws {
    let parsed = Framework.parse(Millbrook.text)
    #expect(parsed.check() == [])
    #expect(try SourceFormatter.formatted(Millbrook.text) == Millbrook.text.text)
  }

  @Test("The tests that it brings along pass")
  func ownTests() throws {
    let results = try Millbrook.framework().runTests()
    #expect(results.count == 6)
    #expect(results.flatMap(\.failures) == [])
  }

  @Test("Every return is read: three years, five partners, two districts")
  func intake() throws {
    let evaluation = try Millbrook.complete()
    #expect(evaluation.sources.map(\.rows) == [120])
    #expect(evaluation.sources.flatMap(\.problems) == [])
  }

  // MARK: Values

  @Test("Every value, change and target is what a loop over the file comes to")
  func values() throws {
    let returns = try Millbrook.returns()
    let evaluation = try Millbrook.complete()
    let ledger = Ledger(returns)
    var seen = 0
    var failures: [String] = []
    for observation in evaluation.observations {
      guard let measure = Ledger.measures.first(where: { $0.name == observation.measure }) else {
        failures.append("no such measure: \(observation.measure)")
        continue
      }
      seen += 1
      let place = observation.place ?? ""
      let expected = ledger.value(measure, place, "\(observation.period)", observation.partner)
      if observation.value != expected {
        failures.append("\(Key(observation)): \(String(describing: observation.value))")
      }
    }
    for judgement in evaluation.judgements {
      guard let measure = Ledger.measures.first(where: { $0.name == judgement.subject.name }) else {
        continue
      }
      let place = judgement.place ?? ""
      let period = "\(judgement.period)"
      let change = ledger.change(measure, place, period, judgement.partner)
      let target = ledger.target(measure, place, period, judgement.partner)
      if judgement.change?.text != change || judgement.target?.rawValue != target {
        failures.append("\(Key(judgement)): \(judgement.change?.text ?? "-"), not \(change)")
      }
    }
    // 8 measures, 3 places, 12 quarters, 5 partners and all of them together.
    #expect(seen == 8 * 3 * 12 * 6)
    #expect(failures == [])
  }

  /// Rule, place, partner, subject and verdict as of 2026-05-20.
  private static let verdicts: [(String, String, String?, String?, Verdict)] = [
    ("together", "millbrook", "icb", "steady", .notMet),
    ("together", "millbrook", "icb", "heard", .undecided),
    ("together", "millbrook", "council", "steady", .met),
    ("together", "northgate", "icb", "heard", .met),
    ("open-doors", "millbrook", nil, nil, .notApplicable),
    ("no-district-behind", "riverside", nil, nil, .met),
    ("first-week", "millbrook", nil, nil, .notMet),
    ("whole-picture", "millbrook", nil, "steady", .met),
    ("whole-picture", "millbrook", nil, "heard", .notMet),
  ]

  @Test("A partner that meets its own measures is held to the outcome that it shares")
  func verdicts() throws {
    let evaluation = try Millbrook.complete()
    for (rule, place, partner, subject, verdict) in Self.verdicts {
      let found = evaluation.verdicts.filter {
        $0.isLatest && $0.rule == rule && $0.place == place && $0.partner == partner
          && $0.subject == subject
      }
      #expect(found.map(\.verdict) == [verdict], "\(rule) in \(place)")
      #expect(found.allSatisfy { "\($0.period)" == "2025-26 Q4" })
    }
    let open = evaluation.verdicts.filter { $0.isLatest && $0.verdict == .undecided }
    #expect(!open.isEmpty)
    #expect(
      open.allSatisfy { verdict in
        verdict.reasons.contains {
          $0.kind == "withheld"
            && $0.text.contains("alliance's return 'quarterly' for riverside at 2025-26 Q4")
        }
      }
    )
  }

  @Test("Handing over is not called reliable while people come back")
  func gate() throws {
    let evaluation = try Millbrook.complete()
    let judged = evaluation.judgements.filter {
      $0.isLatest && $0.subject == .partner("icb") && $0.place == "millbrook"
    }
    #expect(judged.flatMap(\.bands).map(\.label) == ["uneven"])
    #expect(judged.flatMap(\.bands).map(\.gates) == [["revolving-door"]])
  }

  // MARK: Explanations

  @Test("What the README shows is what is said")
  func readme() throws {
    let evaluation = try Millbrook.complete()
    let late = "settled for landlords in riverside at 2024-25 Q3"
    let shown = [
      try evaluation.explanation(of: "together for icb").text(.table),
      try evaluation.explanation(of: "handover of icb").text(.table),
      try Millbrook.evaluate(Millbrook.returns(), asOf: "2025-03-01").explanation(of: late).text(
        .sentence
      ),
      try evaluation.explanation(of: late).text(.sentence),
    ]
    for text in shown where !Millbrook.readme.contains(text) {
      Issue.record("the README does not show: \(text)")
    }
  }

  @Test("A rule is explained for the partner or place that is asked about, member by member")
  func explanations() throws {
    let evaluation = try Millbrook.complete()
    let partner = try evaluation.explanation(of: "together for icb").text(.tree)
    #expect(partner.contains("  on-time: it for p is met: yes\n"))
    #expect(partner.contains("  rung-up: it for p is met: yes\n"))
    let council = try evaluation.explanation(of: "together for council").text(.table)
    #expect(council.hasPrefix("together for council in millbrook at 2025-26 Q4 is met\n"))
    let district = try evaluation.explanation(of: "no-district-behind in northgate").text(.table)
    #expect(district.contains("- northgate: met\n"))
    #expect(!district.contains("- riverside"))
    let outcome = try evaluation.explanation(of: "promise of steady").text(.sentence)
    #expect(outcome == "promise of steady in millbrook at 2025-26 Q4: \"slipping\"\n")
  }

  // MARK: Time

  @Test(
    "A return that came late is late, then not submitted, then there",
    arguments: [
      ("2025-01-30", "not-due"), ("2025-03-01", "late"), ("2025-05-01", "not-submitted"),
      ("2025-05-12", "reported"),
    ]
  )
  func lateReturn(asOf: String, status: String) throws {
    let evaluation = try Millbrook.evaluate(Millbrook.returns(), asOf: asOf)
    let found = evaluation.observations.filter {
      $0.measure == "settled" && $0.place == "riverside" && $0.partner == "landlords"
        && "\($0.period)" == "2024-25 Q3"
    }
    #expect(found.map(\.status) == [status])
  }

  @Test(
    "An earlier date sees what had been received by then, and nothing else",
    arguments: ["2023-08-10", "2025-03-01", "2026-04-20"]
  )
  func earlierDates(asOf: String) throws {
    let returns = try Millbrook.returns()
    let date = try #require(CalendarDate(asOf))
    var received = returns
    received.rows = returns.rows.filter { returns.receivedOn($0) <= date }
    let all = try Millbrook.evaluate(returns, asOf: asOf)
    let visible = try Millbrook.evaluate(received, asOf: asOf)
    #expect(all.observations == visible.observations)
    #expect(all.judgements == visible.judgements)
    #expect(all.verdicts == visible.verdicts)
  }

  @Test("The order of the rows changes nothing")
  func order() throws {
    let returns = try Millbrook.returns()
    let expected = EncodedEvaluation(try Millbrook.complete())
    let bytes = try JSONWriter().bytes(of: expected)
    var shuffled = returns
    shuffled.rows.reverse()
    var generator = SplitMix(seed: 2026)
    for _ in 0..<2 {
      let found = EncodedEvaluation(try Millbrook.evaluate(shuffled))
      #expect(found == expected)
      #expect(try JSONWriter().bytes(of: found) == bytes)
      shuffled.rows.shuffle(using: &generator)
    }
  }

  // MARK: The promise

  @Test("A return that is taken away never makes anything better, and is named")
  func missingReturns() throws {
    let returns = try Millbrook.returns()
    let promise = Promise(try Millbrook.complete())
    var failures: [String] = []
    for index in returns.rows.indices
    where Self.isTaken(returns.quarter(returns.rows[index]), index) {
      var fewer = returns
      fewer.rows.remove(at: index)
      failures += promise.broken(by: try Millbrook.evaluate(fewer), without: returns.named(index))
    }
    #expect(failures == [])
  }

  @Test("A figure that is withheld never makes anything better, and its return is named")
  func withheldFigures() throws {
    let returns = try Millbrook.returns()
    let promise = Promise(try Millbrook.complete())
    var failures: [String] = []
    // A step that shares no factor with the number of columns takes every column in turn.
    for cell in stride(from: 0, to: 120 * returns.figures.count, by: Self.step) {
      let (index, column) = (cell / returns.figures.count, cell % returns.figures.count)
      var fewer = returns
      fewer.rows[index][returns.figures.lowerBound + column] = "*"
      failures += promise.broken(by: try Millbrook.evaluate(fewer), without: returns.named(index))
    }
    #expect(failures == [])
  }

  // All 120 returns, and a figure in five, where the library is optimised. Where it is not, an evaluation
  // takes ten times as long: then the returns with which the latest quarter is compared, and one of each
  // other quarter.
  #if DEBUG
  private static let step = 101

  private static func isTaken(_ quarter: String, _ index: Int) -> Bool {
    ["2023-24 Q1", "2024-25 Q4", "2025-26 Q4"].contains(quarter) || index % 11 == 0
  }
  #else
  private static let step = 5

  private static func isTaken(_ quarter: String, _ index: Int) -> Bool { true }
  #endif
}
