import Accountability
import AccountabilityRules
import Testing

/// HUD's published percentages, and its standard for high-performing communities.
struct HUDResults {
  // MARK: Percentages

  /// What became of the published percentages.
  struct Percentages {
    var equal = 0

    /// Equal when rounded to two decimals, in the sheet that is published so.
    var rounded = 0

    /// Not published, and not to be computed.
    var undefined = 0

    /// Published, though a count that it is made of is not.
    var withoutCount = 0
    var different: [String] = []
    var missing: [String] = []
    var refused = 0
  }

  private static func sheets(_ years: ClosedRange<Int>) throws -> SourceData {
    try PublishedExample.files(years.map { "hud-spm/csv-export/\($0).csv" })
  }

  /// Computed once for the table and the test.
  static let percentages = Result { try comparedPercentages() }
  static let gate = Result { try verdicts() }

  private static func comparedPercentages() throws -> Percentages {
    let data = [
      "whole": try sheets(2015...2023), "sectors": try sheets(2018...2023),
      "quality": try sheets(2019...2023),
    ]
    let framework = try PublishedExample.framework("hud-percentages")
    let evaluation = try Evaluator(framework).evaluate(data, asOf: PublishedExample.date(2024))
    var values: [PublishedCell: Observation] = [:]
    for one in evaluation.observations { values[PublishedCell(one)] = one }
    var result = Percentages()
    result.refused = evaluation.sources.reduce(0) { $0 + $1.rejected }
    for (cell, published) in values where cell.measure.hasPrefix("published-") {
      let name = String(cell.measure.dropFirst("published-".count))
      let isByKind = name.hasPrefix("sector-") || name == "unknown-destination"
      guard isByKind == (cell.partner != nil) else { continue }
      result.count(values[cell.of(name)]?.value, published.value, at: cell.of(name))
    }
    return result
  }
}

extension HUDResults.Percentages {
  fileprivate mutating func count(
    _ own: ExactNumber?,
    _ published: ExactNumber?,
    at cell: PublishedCell
  ) {
    let kind = cell.partner.map { " \($0)" } ?? ""
    let name = "\(cell.place ?? "") \(cell.period)\(kind) \(cell.measure)"
    switch (own, published) {
    case (nil, nil): undefined += 1
    case (nil, _?): withoutCount += 1
    case (_?, nil): missing.append(name)
    case (let own?, let published?):
      if own.isNear(published) {
        equal += 1
      } else if "\(cell.period)" == "2021", own.rounded(.halfUp, toDecimals: 2).isNear(published) {
        rounded += 1
      } else {
        different.append(name)
      }
    }
  }
}

// MARK: - High-performing communities

extension HUDResults {
  /// The verdicts from 2019 on.
  private static func verdicts() throws -> [RuleVerdict] {
    let framework = try PublishedExample.framework("hud-high-performing")
    let evaluation = try Evaluator(framework)
      .evaluate(["sheets": sheets(2018...2023)], asOf: PublishedExample.date(2024))
    return evaluation.verdicts.filter { $0.rule == "high-performing" && "\($0.period)" >= "2019" }
  }
}

// MARK: - For the page

extension HUDResults {
  static func results() throws -> [PublishedResult] {
    let shares = try percentages.get()
    let verdicts = try gate.get()
    let open = verdicts.count { $0.verdict == .undecided }
    let places = shares.different.sorted()
      .map { $0.split(separator: " ").prefix(2).joined(separator: " ") }
    let rest = """
      \(shares.withoutCount) are published where a count that they are made of is blank; \
      \(places.count) are not what their counts give: \(places.joined(separator: ", "))
      """
    return [
      PublishedResult(
        page: "hud",
        framework: "HUD, system performance",
        results: "percentages in the sheets of 2015 to 2023; the sheet of 2021 is rounded",
        reproduced: shares.equal + shares.rounded,
        of: shares.equal + shares.rounded + shares.withoutCount + shares.different.count,
        rest: rest
      ),
      PublishedResult(
        page: "hud",
        framework: "HUD, high-performing communities",
        results: "community years decided, 2019 to 2023: the computable part of the standard",
        reproduced: verdicts.count - open,
        of: verdicts.count,
        rest: "\(open) are open: a figure of this year or the year before is not there"
      ),
    ]
  }
}
