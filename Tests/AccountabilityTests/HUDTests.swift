import Accountability
import AccountabilityRules
import Foundation
import Testing

/// HUD's system performance measures, and where a part's success hides that the whole has become worse.
@Suite("HUD's system performance measures")
struct HUDTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Examples/Published")

  /// The folder of published data, if it is at hand.
  private static let data = ProcessInfo.processInfo.environment["ACCOUNTABILITY_SHARED"]
    .map { URL(filePath: $0).appending(path: "data/hud-spm/csv-export") }

  private static func framework() throws -> Framework {
    let table = "hud-communities.csv"
    let text = folder.appending(path: "hud-system-performance.accountability")
    return try Framework(
      parsing: String(contentsOf: text, encoding: .utf8),
      name: "hud-system-performance",
      files: FileLoader([table: [UInt8](Data(contentsOf: folder.appending(path: table)))])
    )
  }

  private static func evaluation() throws -> Evaluation {
    let folder = try #require(data)
    let files = try (2018...2023).map { year in
      let file = folder.appending(path: "\(year).csv")
      return SourceData.csv([UInt8](try Data(contentsOf: file)), path: file.lastPathComponent)
    }
    let date = try #require(CalendarDate(year: 2024, month: 12, day: 31))
    return try Evaluator(framework())
      .evaluate(["sectors": SourceData(files), "exits": SourceData(files)], asOf: date)
  }

  @Test("It is sound, and leaves nothing open that it could say")
  func definition() throws {
    let framework = try Self.framework()
    #expect(framework.places.count == 411)
    #expect(framework.check().map(\.message) == [])
  }

  @Test(
    "In consecutive years from 2018 to 2023 the known contradictions are found, and every change is whole",
    .enabled(if: data != nil, "ACCOUNTABILITY_SHARED names no folder of published data")
  )
  func contradictions() throws {
    let evaluation = try Self.evaluation()
    #expect(evaluation.sources.reduce(0) { $0 + $1.rejected } == 1)
    var broken: [String: Int] = [:]
    for verdict in evaluation.verdicts where verdict.verdict == .notMet {
      broken[verdict.rule, default: 0] += 1
    }
    #expect(
      broken == [
        "no-hollow-success": 411, "most-better-whole-worse": 128, "mix-hides": 92,
        "every-part-better": 6,
      ]
    )
    try Self.expectWholeChanges(evaluation)
  }

  /// Wherever a change can be taken apart, its parts add up to it.
  private static func expectWholeChanges(_ evaluation: Evaluation) throws {
    var rates: [String: ExactNumber] = [:]
    for one in evaluation.observations where one.measure == "returns-24" && one.partner == nil {
      rates["\(one.place ?? "") \(one.period)"] = one.value
    }
    var count = 0
    for judgement in evaluation.judgements {
      guard case .place(let place) = judgement.subject,
        let rate = judgement.scores.first(where: { $0.name == "from-rates" })?.value,
        let mix = judgement.scores.first(where: { $0.name == "from-mix" })?.value
      else { continue }
      let year = judgement.period
      let after = try #require(rates["\(place) \(year)"])
      let before = try #require(rates["\(place) \(year.advanced(by: -1))"])
      #expect(rate + mix == after - before, "\(place) at \(year)")
      count += 1
      guard place == "IL-519", "\(year)" == "2020" else { continue }
      #expect((rate * 100).decimalText(decimals: 3, rule: .halfUp) == "-3.439")
      #expect((mix * 100).decimalText(decimals: 3, rule: .halfUp) == "4.096")
    }
    #expect(count == 1_902)
  }
}
