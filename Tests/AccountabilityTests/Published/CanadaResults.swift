import Accountability
import AccountabilityRules
import Foundation
import Testing

/// The scores and statuses of Canada's indicator framework.
struct CanadaResults {
  struct Comparison {
    var series = 0
    var indicators = 0

    /// What differs, or has no counterpart though its figures are at hand.
    var different: [String] = []

    /// What is published and has no file of figures.
    var withoutFile = 0
  }

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
    return [
      "whole": try PublishedExample.files(whole.map(path)),
      "chosen": try PublishedExample.files(parts.map(path)),
    ]
  }

  /// The file of an indicator's figures.
  fileprivate static func path(_ indicator: String) -> String {
    "canada-cif/data/indicator_\(indicator).csv"
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
    let columns = ["indicator", "series", "score", "status"]
    for row in try PublishedExample.table(path, columns).rows {
      let title = row.text("series")
      if let name = titles[title], agrees(judged[name], row, score: "series-score") {
        series += 1
      } else if try PublishedExample.exists(CanadaResults.path(row.text("indicator"))) {
        different.append(title)
      } else {
        withoutFile += 1
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
      // An indicator without a score has a status set by hand, or none.
      guard !row.text("score").isEmpty else { continue }
      if let judgement = judged[name], agrees(judgement, row, score: "indicator-score") {
        indicators += 1
      } else if try PublishedExample.exists(CanadaResults.path(row.text("indicator"))) {
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
        of: found.series + found.different.count { !$0.hasPrefix("indicator-") }
      ),
      PublishedResult(
        page: "canada",
        framework: "Canada, indicators",
        results: "score and status of each indicator whose file is at hand",
        reproduced: found.indicators,
        of: found.indicators + found.different.count { $0.hasPrefix("indicator-") }
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
    #expect(found.series == 109)
    #expect(found.withoutFile == 23)
    #expect(found.indicators == 67)
  }
}
