import AccountabilityRules
import Testing

@testable import Accountability

/// Intervals and trends, asked for in a framework, over the reference cases.
@Suite("Reference cases through the language")
struct LanguageReferenceTests {
  /// A row's counts and level, where a framework can say them.
  private func counts(
    _ row: ReferenceRow,
    _ part: String,
    _ whole: String
  ) -> (part: Int, whole: Int)? {
    guard let part = row.whole(part), let whole = row.whole(whole), part >= 0, whole > 0 else {
      return nil
    }
    return (part, whole)
  }

  private func interval(
    _ measure: String,
    _ method: String,
    _ rows: [(part: Int, whole: Int)]
  ) throws -> [Observation] {
    let framework = try LanguageStatisticsTests.framework(
      "\(measure) { performance\nhigher is better\ninterval \(method) }"
    )
    let lines = rows.map { "\($0.part),\($0.whole),,," }
    let evaluation = try LanguageStatisticsTests.evaluate(framework, lines)
    return evaluation.observations.filter { $0.partner == nil }
  }

  private func expectClose(
    _ found: ExactNumber?,
    _ row: ReferenceRow,
    _ column: String,
    per scale: Double
  ) {
    guard let wanted = row.number(column), let found = found?.doubleValue else {
      Issue.record("\(row["case_id"] ?? ""): \(column) has no figure on one side")
      return
    }
    let tolerance = 1e-9 * max(wanted.magnitude, scale * 1e-3)
    #expect((found * scale - wanted).magnitude <= tolerance, "\(row["case_id"] ?? "") \(column)")
  }

  @Test(
    "Wilson's interval of shares",
    .enabled(if: ReferenceFolder.shared != nil, "ACCOUNTABILITY_SHARED names no reference cases")
  )
  func wilson() throws {
    let cases = try #require(ReferenceFolder.shared).cases(of: "proportions_wilson")
    let rows = cases.map(\.first).filter { row in
      row.number("confidence") == 0.95 && row.number("expected_lower") != nil
        && counts(row, "numerator", "denominator") != nil
    }
    let found = try interval(
      "measure m = sum of part in q as share of sum of whole in q",
      "95% by wilson",
      rows.compactMap { counts($0, "numerator", "denominator") }
    )
    #expect(found.count == rows.count && rows.count > 10)
    for (row, observation) in zip(rows, found) {
      let scale = row.number("multiplier") ?? 1
      expectClose(observation.lower, row, "expected_lower", per: scale)
      expectClose(observation.upper, row, "expected_upper", per: scale)
    }
  }

  @Test(
    "Intervals of rates, exact below ten events and Byar's from ten on",
    .enabled(if: ReferenceFolder.shared != nil, "ACCOUNTABILITY_SHARED names no reference cases")
  )
  func rates() throws {
    let cases = try #require(ReferenceFolder.shared).cases(of: "rates_byars_exact")
    let rows = cases.map(\.first).filter { row in
      row.number("confidence") == 0.95 && row.number("multiplier") == 100_000
        && row.number("expected_lower") != nil && counts(row, "count", "population") != nil
    }
    let found = try interval(
      "measure m = sum of part in q per 100,000 sum of whole in q",
      "95% by exact-below-ten",
      rows.compactMap { counts($0, "count", "population") }
    )
    #expect(found.count == rows.count && rows.count > 10)
    for (row, observation) in zip(rows, found) {
      expectClose(observation.lower, row, "expected_lower", per: 1)
      expectClose(observation.upper, row, "expected_upper", per: 1)
    }
  }

  @Test(
    "The trend of Mann and Kendall",
    .enabled(if: ReferenceFolder.shared != nil, "ACCOUNTABILITY_SHARED names no reference cases")
  )
  func mannKendall() throws {
    let cases = try #require(ReferenceFolder.shared).cases(of: "mann_kendall")
    var compared = 0
    for example in cases {
      let values = example.inputs.compactMap { $0["value"] }
      guard values.count == example.inputs.count, (3...60).contains(values.count),
        Set(values).count > 1, !values.contains(where: { $0.contains("e") })
      else { continue }
      let window = "over last \(values.count) years"
      let framework = try LanguageStatisticsTests.framework(
        """
        measure m = the figure in q { performance
        higher is better
        real change by mann-kendall \(window) at 95% }
        """,
        more: "calculation z for measures = mann-kendall of it \(window)"
      )
      let evaluation = try LanguageStatisticsTests.evaluate(framework, values.map { ",,\($0),," })
      let judgement = try #require(evaluation.judgements.last { $0.partner == nil })
      let z = judgement.scores.first?.value?.doubleValue ?? .nan
      let wanted = example.expected.number("expected_original_z") ?? .nan
      #expect((z - wanted).magnitude <= 1e-9 * max(1, wanted.magnitude), "\(example.id)")
      let trends = ["increasing": "improving", "decreasing": "worsening", "no trend": "no change"]
      let trend = example.expected["expected_original_trend"].flatMap { trends[$0] }
      #expect(judgement.change?.text == trend, "\(example.id)")
      compared += 1
    }
    #expect(compared > 10)
  }
}
