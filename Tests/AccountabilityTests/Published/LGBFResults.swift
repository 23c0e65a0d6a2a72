import Accountability
import AccountabilityRules
import Testing

/// The averages and ranks of Scotland's benchmarking framework.
struct LGBFResults {
  /// A council's calculation of an indicator at a time, as the publisher writes it.
  struct Cell: Hashable {
    var code: String
    var council: String
    var period: String
  }

  /// What came of comparing.
  struct Comparison {
    var equal = 0
    var different: [String: Int] = [:]

    /// A council and time of which nothing is published.
    var missing = 0
  }

  /// Computed once for the table and the test.
  static let averages = Result { try comparedAverages() }
  static let ranks = Result { try comparedRanks() }

  private static func comparedAverages() throws -> Comparison {
    let path = "lgbf-scotland/raw/LGBF_ScotDataReal_ISSpatialHub.csv"
    let values = try calculations("lgbf-families", source: "export", path)
    let columns = ["Code", "LocalAuthority", "Year", "FG_Avg_Indicator_Real"]
    var result = Comparison()
    for row in try PublishedExample.table(path, columns).rows {
      let cell = Cell(
        code: row.text("Code"),
        council: row.text("LocalAuthority"),
        period: row.text("Year")
      )
      result.count(row.text("FG_Avg_Indicator_Real"), values[cell], of: cell.code)
    }
    return result
  }

  private static func comparedRanks() throws -> Comparison {
    let path = "lgbf-scotland/derived/Indicator Data - Real - Quarterly.csv"
    let values = try calculations("lgbf-ranks", source: "quarters", path)
    let names = ["CORP 09": "crisis-grants", "CORP 10": "care-grants"]
    var result = Comparison()
    for row in try PublishedExample.table(path, ["Code", "LocalAuthority", "Period"]).rows {
      let code = row.text("Code")
      let cell = Cell(
        code: names[code] ?? code,
        council: row.text("LocalAuthority"),
        period: row.text("Period").replacing(";", with: " ")
      )
      result.count(row.text("ScotRank"), values[cell], of: code)
    }
    return result
  }

  /// What the only known calculation of each indicator, council and period comes to.
  private static func calculations(
    _ name: String,
    source: String,
    _ path: String
  ) throws -> [Cell: ExactNumber] {
    let evaluation = try Evaluator(PublishedExample.framework(name))
      .evaluate([source: PublishedExample.files([path])], asOf: PublishedExample.date(2025))
    var values: [Cell: ExactNumber] = [:]
    for judgement in evaluation.judgements {
      guard let value = judgement.scores.lazy.compactMap(\.value).first else { continue }
      let cell = Cell(
        code: judgement.subject.name,
        council: judgement.place ?? "",
        period: "\(judgement.period)"
      )
      values[cell] = value
    }
    return values
  }
}

extension LGBFResults.Comparison {
  fileprivate mutating func count(_ published: String, _ own: ExactNumber?, of code: String) {
    guard let published = ExactNumber(decimal: published) else {
      missing += 1
      return
    }
    if own?.isNear(published) ?? false { equal += 1 } else { different[code, default: 0] += 1 }
  }

  /// All that were published.
  var count: Int { equal + different.values.reduce(0, +) }
}

extension LGBFResults {
  static func results() throws -> [PublishedResult] {
    let (averages, ranks) = (try averages.get(), try ranks.get())
    let codes = averages.different.keys.sorted()
    return [
      PublishedResult(
        page: "lgbf",
        framework: "Scotland, family groups",
        results: "averages of councils that are alike, all indicators and years",
        reproduced: averages.equal,
        of: averages.count,
        rest: "of \(codes.joined(separator: ", ")): not the mean of the figures beside them"
      ),
      PublishedResult(
        page: "lgbf",
        framework: "Scotland, ranks",
        results: "places of councils by quarter, two indicators",
        reproduced: ranks.equal,
        of: ranks.count
      ),
    ]
  }
}

@Suite(
  "Scotland's published results",
  .enabled(if: PublishedExample.isAtHand, PublishedExample.reason)
)
struct LGBFResultsTests {
  @Test("35,401 of 35,441 averages of family groups come out again")
  func averages() throws {
    let found = try LGBFResults.averages.get()
    #expect(found.equal == 35_401)
    #expect(found.count == 35_441)
    #expect(found.different.keys.sorted() == ["CORP09", "CORP10", "SW08"])
  }

  @Test("All 1,339 ranks come out again")
  func ranks() throws {
    let found = try LGBFResults.ranks.get()
    #expect(found.equal == 1_339)
    #expect(found.count == 1_339)
    #expect(found.missing == 0)
  }
}
