import Accountability
import AccountabilityRules
import Foundation
import Testing

/// The scores and statuses of Canada's indicator framework.
struct CanadaResults {
  struct Comparison {
    var series = 0
    var indicators = 0

    /// What differs, or has no counterpart.
    var different: [String] = []
  }

  /// The published figures that the data can give.
  static let seriesCount = 109
  static let indicatorCount = 67

  /// Computed once for the table and the test.
  static let comparison = Result { try compare() }

  private static func compare() throws -> Comparison {
    let framework = try PublishedExample.framework("canada-progress")
    let evaluation = try Evaluator(framework)
      .evaluate(data(framework), asOf: PublishedExample.date(2026))
    var result = Comparison()
    try result.compareSeries(evaluation)
    try result.compareIndicators(evaluation)
    return result
  }

  /// The files, each for the source that reads it: nine indicators are scored for certain parts.
  private static func data(_ framework: Framework) throws -> [String: SourceData] {
    let whole = try PublishedExample.shipped("canada-indicators.csv", ["Name"]).rows
      .map { $0.text("Name") }
    let parts = [
      "11-7-1", "16-4-1", "3-10-1", "3-11-1", "3-5-1", "3-9-1", "5-1-1", "5-3-1", "5-4-1",
    ]
    func paths(_ indicators: [String]) -> [String] {
      indicators.map { "canada-cif/data/indicator_\($0).csv" }
    }
    return [
      "whole": try PublishedExample.files(paths(whole)),
      "chosen": try PublishedExample.files(paths(parts)),
    ]
  }
}

extension CanadaResults.Comparison {
  fileprivate mutating func compareSeries(_ evaluation: Evaluation) throws {
    // A series is judged where its figures end.
    var latest: [String: Period] = [:]
    for one in evaluation.observations where one.value != nil {
      latest[one.measure] = max(latest[one.measure] ?? one.period, one.period)
    }
    var titles: [String: String] = [:]
    for measure in evaluation.framework.measures { titles[measure.title] = measure.name.name }
    var judged: [String: Judgement] = [:]
    for judgement in evaluation.judgements where latest[judgement.subject.name] == judgement.period
    {
      judged[judgement.subject.name] = judgement
    }
    let path = "canada-cif/csv-export/published-series.csv"
    for row in try PublishedExample.table(path, ["series", "score", "status"]).rows {
      guard let name = titles[row.text("series")] else { continue }
      if agrees(judged[name], row, score: "series-score") {
        series += 1
      } else {
        different.append(row.text("series"))
      }
    }
  }

  fileprivate mutating func compareIndicators(_ evaluation: Evaluation) throws {
    var judged: [String: Judgement] = [:]
    for judgement in evaluation.judgements {
      guard case .outcome(let name) = judgement.subject else { continue }
      let isLater = judged[name].map { $0.period < judgement.period } ?? true
      if isLater { judged[name] = judgement }
    }
    let path = "canada-cif/csv-export/published-indicators.csv"
    for row in try PublishedExample.table(path, ["indicator", "score", "status"]).rows {
      let name = "indicator-\(row.text("indicator"))"
      guard let judgement = judged[name], !row.text("score").isEmpty else { continue }
      if agrees(judgement, row, score: "indicator-score") {
        indicators += 1
      } else {
        different.append(name)
      }
    }
  }

  private func agrees(
    _ judgement: Judgement?,
    _ published: DefinitionTable.Row,
    score name: String
  ) -> Bool {
    let own = judgement?.scores.first { $0.name == name }?.value
    let label = judgement?.bands.first?.label ?? "not_available"
    let score = ExactNumber(decimal: published.text("score"))
    let isNear = own.flatMap { own in score.map(own.isNear) } ?? (own == nil && score == nil)
    return isNear && label == published.text("status")
  }
}

extension CanadaResults {
  static func results() throws -> [PublishedResult] {
    let found = try comparison.get()
    return [
      PublishedResult(
        page: "canada",
        framework: "Canada, series",
        results: "score and status of each series whose file is at hand",
        reproduced: found.series,
        of: seriesCount
      ),
      PublishedResult(
        page: "canada",
        framework: "Canada, indicators",
        results: "score and status of each indicator whose file is at hand",
        reproduced: found.indicators,
        of: indicatorCount
      ),
    ]
  }
}

@Suite(
  "Canada's published results",
  .enabled(if: PublishedExample.isAtHand, PublishedExample.reason)
)
struct CanadaResultsTests {
  @Test("Score and status come out again of 109 series and 67 indicators")
  func scores() throws {
    let found = try CanadaResults.comparison.get()
    #expect(found.different == [])
    #expect(found.series == CanadaResults.seriesCount)
    #expect(found.indicators == CanadaResults.indicatorCount)
  }
}
