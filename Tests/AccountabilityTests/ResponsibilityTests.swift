import Accountability
import AccountabilityRules
import Testing

/// Who carries what: roles, data, contributions and reporting.
@Suite("Who carries what")
struct ResponsibilityTests {
  private static let rows = """
    2024,a,50,100,2025-02-01
    2024,b,10,100,2025-06-01
    2025,a,19,20,2026-02-01
    2025,b,24,200,2026-02-01
    """

  private static func evaluation(
    _ definition: String,
    by unit: String = "",
    _ rows: String = rows
  ) throws -> Evaluation {
    let text = """
      framework f "F" {
        calendar calendar years
        partner a "Partner A"
        partner b "Partner B"
        partner c "Partner C"
        policy { missing stays missing }
        returns q {
          supplied by a, b
          every year due 60 days after
          y period from "Y"
          who partner from "P"
          n count from "N"
          d count from "D"
          came received from "Came"
        }
        outcome o "Homes" {
          lead a
          accountable c
          measure rate "Found a home" = \(definition) {
            population headline
            higher is better
            baseline 2024
            real change at least 1\(unit) since previous
          }
        }
      }
      """
    let framework = try Framework(parsing: text, name: "f.accountability")
    let data = SourceData([.csv(Array("Y,P,N,D,Came\n\(rows)\n".utf8), path: "q.csv")])
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 1))
    return try Evaluator(framework).evaluate(["q": data], asOf: date)
  }

  private static let share = "sum of n in q as share of sum of d in q"

  @Test(
    "Each partner with a role or figures of its own has a row, in the order of their declaration"
  )
  func partners() throws {
    let rows = try ResponsibilityTests.evaluation(
      ResponsibilityTests.share,
      by: " point"
    ).responsibilities
    #expect(rows.map(\.partner) == ["a", "b", "c"])
    #expect(rows.map(\.roles) == [[.lead], [], [.accountable]])
    #expect(rows.map(\.measures) == [["rate"], ["rate"], []])
    #expect(rows[2].reason == "it has no figures of its own")
  }

  @Test("Returns in time, late and missing are counted apart")
  func returns() throws {
    let rows = try ResponsibilityTests.evaluation(
      ResponsibilityTests.share,
      by: " point",
      "2024,a,50,100,2025-02-01\n2024,b,10,100,2025-06-01\n2025,a,19,20,2026-02-01"
    ).responsibilities
    #expect(rows.map(\.returns.due) == [2, 2, 0])
    #expect(rows.map(\.returns.inTime) == [2, 0, 0])
    #expect(rows.map(\.returns.cameLate) == [0, 1, 0])
    #expect(rows.map(\.returns.missing) == [0, 1, 0])
    #expect(rows[0].contribution == nil)
    #expect(rows[0].reason?.contains("b's return 'q'") ?? false)
  }

  @Test("What partners add to a sum is what their own figures changed by")
  func sums() throws {
    let rows = try ResponsibilityTests.evaluation("sum of n in q").responsibilities
    #expect(rows.map { $0.contribution?.value } == [-31, 14, nil])
    #expect(rows[0].contribution?.change == -17)
    #expect(rows[0].contribution?.rateEffect == nil)
  }

  /// The largest figure of three partners, 7, 5 and 9 and then 4, 8 and 6: what each order adds, averaged by hand.
  ///
  /// With the later figures of a set alone the largest is: {} 9, {a} 9, {b} 9, {c} 7, {a,b} 9, {a,c} 6, {b,c} 8, all 8.
  private static let largest: [ExactNumber] = [
    ExactNumber(numerator: -1, denominator: 6), ExactNumber(numerator: 5, denominator: 6),
    ExactNumber(numerator: -10, denominator: 6),
  ].compactMap(\.self)

  @Test("A change without parts in closed form is left whole, or shared out by Shapley values")
  func shapley() throws {
    let text = """
      framework f "F" {
        calendar calendar years
        partner a "A"
        partner b "B"
        partner c "C"
        policy { missing stays missing }
        returns q {
          y period from "Y"
          who partner from "P"
          n count from "N"
        }
        outcome o "O" {
          lead a
          measure most "Most" = maximum of n in q { population headline
            lower is better }
        }
      }
      """
    let framework = try Framework(parsing: text, name: "f.accountability")
    let rows = "Y,P,N\n2024,a,7\n2024,b,5\n2024,c,9\n2025,a,4\n2025,b,8\n2025,c,6\n"
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 1))
    let data = SourceData([.csv(Array(rows.utf8), path: "q.csv")])
    let evaluation = try Evaluator(framework).evaluate(["q": data], asOf: date)
    let whole = evaluation.responsibilities
    #expect(whole.allSatisfy { $0.contribution == nil })
    #expect(whole.first?.reason?.contains("Shapley values would share it out") ?? false)
    let shared = evaluation.responsibilities(openChanges: .sharedByShapleyValues)
    #expect(shared.map { $0.contribution?.value } == Self.largest)
    #expect(shared.map { $0.contribution?.change } == [-1, -1, -1])
    #expect(shared.map { $0.contribution?.method } == [.shapley, .shapley, .shapley])
    let report = ResponsibilityReport(evaluation, openChanges: .sharedByShapleyValues)
    #expect(report.text.contains("Shapley value"))
  }

  @Test("Text, CSV and JSON say the same")
  func formats() throws {
    let evaluation = try ResponsibilityTests.evaluation("sum of n in q")
    let report = ResponsibilityReport(evaluation)
    #expect(report.text.contains("'Found a home' changed by −17 from 2024 to 2025, for the worse."))
    #expect(report.text.contains("Partner B"))
    #expect(report.markdown.contains("| Partner B |"))
    #expect(report.csv.contains("o,,b,,rate,rate,2024,2025,-17,14,,,,2,1,1,0,sum\r\n"))
    let row = try #require(report.encoded.responsibilities.dropFirst().first)
    #expect(row.contribution?.value == "14")
    #expect(row.cameLate == 1)
  }
}
