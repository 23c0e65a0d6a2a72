import Accountability
import AccountabilityRules
import AccountabilityTestSupport
import Foundation
import Testing

@Suite("Northern Ireland's wellbeing framework")
struct NorthernIrelandTests {
  private static let framework = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Examples/Published/northern-ireland.accountability")

  /// The folder of published data, if it is at hand.
  private static let data = ProcessInfo.processInfo.environment["ACCOUNTABILITY_SHARED"]
    .map { URL(filePath: $0).appending(path: "data/ni-wellbeing") }

  private static func read() throws -> Framework {
    let measures = "northern-ireland-measures.csv"
    let table = try Data(
      contentsOf: framework.deletingLastPathComponent().appending(path: measures)
    )
    return try Framework(
      parsing: String(contentsOf: framework, encoding: .utf8),
      name: "northern-ireland",
      files: FileLoader([measures: [UInt8](table)])
    )
  }

  @Test("It has 51 measures in ten outcomes, names nobody for them, and leaves nothing else open")
  func definition() throws {
    let framework = try Self.read()
    #expect(framework.measures.count == 51)
    #expect(framework.outcomes.count == 10)
    let found = framework.check().filter { $0.severity != .note }.map(\.code.name)
    #expect(found.count { $0 == "unclear-lead" } == 10)
    #expect(found.count { $0 == "unshared-outcome" } == 10)
    #expect(found.count == 20)
  }

  @Test(
    "Every published label comes out again: 14 improving, 19 no change, 13 worsening, 5 undecided",
    .enabled(if: data != nil, "ACCOUNTABILITY_SHARED names no folder of published data")
  )
  func labels() throws {
    let folder = try #require(Self.data)
    let series = try Data(contentsOf: folder.appending(path: "series.csv"))
    let date = try #require(CalendarDate(year: 2026, month: 3, day: 31))
    let framework = try Self.read()
    let evaluation = try Evaluator(framework)
      .evaluate(["series": .csv([UInt8](series), path: "series.csv")], asOf: date)
    #expect(evaluation.sources[0].rejected == 0)
    let latest = evaluation.judgements.filter(\.isLatest)
    let status = try String(contentsOf: folder.appending(path: "status.csv"), encoding: .utf8)
    var counts: [String: Int] = [:]
    for line in status.split(whereSeparator: \.isNewline).dropFirst() {
      let cells = line.split(separator: ",").map(String.init)
      let judgement = try #require(latest.first { $0.subject == .measure(cells[0]) })
      let change = try #require(judgement.change?.text)
      counts[change, default: 0] += 1
      if cells[1] == "insufficient" {
        #expect(change == "undecided", "\(cells[0])")
        #expect(judgement.reasons.contains { $0.text.contains("has no baseline") }, "\(cells[0])")
      } else {
        #expect(cells[1].hasPrefix(change), "\(cells[0])")
      }
    }
    #expect(counts == ["improving": 14, "no change": 19, "worsening": 13, "undecided": 5])
  }

  @Test("An interval of nought with no change is no change, and the explanation says so")
  func intervalOfNought() throws {
    let text = """
      framework small "A small case" {
        calendar calendar years
        policy { missing stays missing }
        returns series "Series" {
          year period
          figure number
        }
        measure still "Stands still" = the figure in series {
          higher is better
          baseline 2020
          real change at least 0 since baseline
        }
      }
      """
    let rows = SourceData.rows(headings: ["year", "figure"], [["2020", "7"], ["2021", "7.0"]])
    let date = try #require(CalendarDate(year: 2022, month: 6, day: 30))
    let evaluation = try Evaluator(Framework(parsing: text)).evaluate(["series": rows], asOf: date)
    let latest = try #require(evaluation.judgements.first { $0.isLatest })
    #expect(latest.change == .decided(.noChange))
    let explanation = try evaluation.explanation(of: "still").text(.tree)
    #expect(explanation.contains("no difference is never a change, whatever the bound"))
  }
}
