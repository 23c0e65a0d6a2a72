import AccountabilityRules
import AccountabilityTestSupport
import Foundation
import Testing

@testable import Accountability

/// What it would take, held to what follows of it, and to every smaller change.
@Suite("What it would take")
struct ReachTests {
  private static let goals = [
    "home is met", "settled in northgate is met", "progress of settled is \"on course\"",
    "rung-up for council is met", "settled >= 71% and settled <= 71.5%", "told-once is not met",
  ]

  @Test("Each answer turns the verdict, and one unit less does not", arguments: goals)
  func turning(goal: String) throws {
    let evaluation = try Millbrook.complete()
    let reach = try evaluation.reach(goal)
    guard reach.verdict != .met else { return #expect(reach.ways.isEmpty) }
    #expect(!reach.ways.isEmpty)
    for way in reach.ways {
      switch way.answer {
      case .change(let change):
        let isTurned = try isSo(goal, after: change.suppositions, evaluation)
        #expect(isTurned, "\(way)")
        let nearer = change.after > change.before ? -ExactNumber.one : .one
        guard way.partner != nil, change.after + nearer != change.before else { continue }
        let smaller = try change.suppositions.map { try ReachTests.changed($0, by: nearer) }
        let isTurnedBefore = try isSo(goal, after: smaller, evaluation)
        #expect(!isTurnedBefore, "\(way)")
      case .none, .undecided: break
      }
    }
  }

  private func isSo(_ goal: String, after texts: [String], _ evaluation: Evaluation) throws -> Bool
  {
    let after = try evaluation.supposing(texts.map { try Supposition($0) }).after
    return try ReachFinder(after.engine, goal).truth == .yes
  }

  /// The supposition with another number above the line.
  private static func changed(_ text: String, by one: ExactNumber) throws -> String {
    let parts = text.components(separatedBy: " = ")
    let counts = parts[1].components(separatedBy: " / ")
    let above = try #require(ExactNumber(decimal: counts[0])) + one
    return "\(parts[0]) = \(([above.description] + counts.dropFirst()).joined(separator: " / "))"
  }

  @Test("Some of Millbrook's goals can be reached by one partner alone, and some cannot")
  func variety() throws {
    let evaluation = try Millbrook.complete()
    let ways = try Self.goals.flatMap { try evaluation.reach($0).ways }
    #expect(ways.contains { if case .change = $0.answer { $0.partner != nil } else { false } })
    #expect(ways.contains { if case .change = $0.answer { $0.partner == nil } else { false } })
    #expect(ways.contains { if case .none = $0.answer { true } else { false } })
  }

  /// Goals for three partners; some can only become truer as a figure rises, some may do either.
  private static let randomGoals = [
    "rate is met", "rate is improving", "rate is not met", "o is worsening", "rate >= 45%",
    "rate > 40% and rate < 60%", "rate for a is met or all >= 90",
    "progress of rate is \"holding\"",
    "good is met", "all is met", "not rate is met and all is met",
  ]

  @Test("The answer is the first that trying every figure finds", arguments: UInt64(0)..<3)
  func bruteForce(seed: UInt64) throws {
    var random = SplitMix(seed: seed &* 977 &+ 5)
    let evaluation = try RandomPlace(&random).evaluation()
    for goal in Self.randomGoals {
      let reach = try evaluation.reach(goal)
      guard reach.verdict != .met else { continue }
      for way in reach.ways where way.measure == "rate" {
        guard let partner = way.partner else { continue }
        // Its return is not there, so that nobody knows what it would change from.
        if partner == "c" {
          guard case .undecided = way.answer else {
            Issue.record("\(way)")
            continue
          }
          continue
        }
        let expected = try RandomPlace.first(goal, partner, in: evaluation)
        switch way.answer {
        case .change(let change): #expect(change.after.description == expected, "\(goal) \(way)")
        case .none: #expect(expected == nil, "\(goal) \(way)")
        case .undecided(let reason): Issue.record("\(goal): \(reason)")
        }
      }
    }
  }

  @Test(
    "All partners in proportion: the suppositions together turn it, and one person fewer does not"
  )
  func proportion() throws {
    let evaluation = try Small.evaluation()
    let reach = try evaluation.reach("rate is met")
    let way = try #require(reach.ways.last { $0.measure == "rate" })
    #expect(way.partner == nil)
    guard case .change(let change) = way.answer else { return #expect(Bool(false), "\(way)") }
    // 100 of 180 are counted, and 126 are 70%: of the 40, 20 and 20 who are not, 26 by Webster's method.
    #expect(change.after == 126)
    #expect(
      change.suppositions == ["rate for a at 2025 = 33 / 60", "rate for b at 2025 = 93 / 120"]
    )
    let isTurned = try isSo("rate is met", after: change.suppositions, evaluation)
    #expect(isTurned)
  }

  @Test("A goal that is so already needs nothing, and one that is no condition is refused")
  func edges() throws {
    let evaluation = try Small.evaluation()
    #expect(try evaluation.reach("rate is known").ways.isEmpty)
    #expect(throws: EvaluationError.self) { try evaluation.reach("rate") }
    #expect(throws: EvaluationError.self) { try evaluation.reach("rte is met") }
    #expect(throws: EvaluationError.self) { try evaluation.reach("rate is") }
  }

  @Test("Text, CSV and JSON say the same")
  func formats() throws {
    let evaluation = try Small.evaluation()
    let report = ReachReport(try evaluation.reach("rate is met"), of: evaluation)
    #expect(report.text.contains("As it is: not met."))
    #expect(report.text.contains("all in proportion"))
    #expect(report.markdown.contains("| all in proportion |"))
    #expect(report.csv.contains("rate,,change,100,126,180,"))
    #expect(report.encoded.ways.contains { $0.after == "126" && $0.partner == nil })
  }
}

/// Three partners' counts in two years.
private struct RandomPlace {
  private var rows: [String] = []

  init(_ random: inout SplitMix) {
    for (year, partner) in [(2024, "a"), (2024, "b"), (2025, "a"), (2025, "b")] {
      for area in partner == "a" ? ["north"] : ["north", "south"] {
        let d = Int.random(in: 5...14, using: &random)
        let n = Int.random(in: 0...d, using: &random)
        rows.append("\(year),\(partner),\(area),\(n),\(d)")
      }
    }
  }

  func evaluation() throws -> Evaluation {
    let framework = try Framework(parsing: Small.text, name: "f.accountability")
    let csv = (["Y,P,Area,N,D"] + rows).joined(separator: "\n") + "\n"
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 1))
    return try Evaluator(framework).evaluate(
      ["q": .csv(Array(csv.utf8), path: "q.csv")],
      asOf: date
    )
  }

  /// The figure nearest to a partner's at which a goal is so, tried one by one; `nil` where there is none.
  static func first(
    _ goal: String,
    _ partner: String,
    in evaluation: Evaluation
  ) throws -> String? {
    let own = try #require(
      evaluation.observations.first {
        $0.measure == "rate" && $0.partner == partner && $0.place == "town"
          && $0.period.description == "2025"
      }
    )
    let counts = (own.numerator?.integer, own.denominator?.integer)
    guard case (let now?, let whole?) = counts else { return nil }
    for step in 1...max(1, whole) {
      for figure in [now + step, now - step] where (0...whole).contains(figure) {
        let text = "rate for \(partner) at 2025 = \(figure) / \(whole)"
        let after = try evaluation.supposing([Supposition(text)]).after
        if try ReachFinder(after.engine, goal).truth == .yes { return "\(figure)" }
      }
    }
    return nil
  }
}
