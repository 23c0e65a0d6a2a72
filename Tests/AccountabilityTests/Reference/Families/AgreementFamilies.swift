import Accountability
import AccountabilityRules

extension ReferenceFamily {
  static let agreement = ReferenceFamily(
    "agreement",
    .relative(1e-10, orAbsolute: 1e-12),
    deliberate: [
      DeliberateDifference(
        reason: """
          What chance makes where all ratings are free hangs on how many there are to choose from, 1 / k. The tool \
          counts only those that were given.
          """,
        columns: ["expected_randolph_kappa"]
      ) { _, _, example in
        ReferenceRatings(example).plainRandolph.map { (.number($0), nil) }
      }
    ]
  ) { example, compare in
    let ratings = ReferenceRatings(example)
    let row = example.expected
    func all() throws -> Statistics.RaterAgreement { try .init(ratings.byUnit) }
    for scale in Statistics.RaterAgreement.Scale.allCases {
      compare.number("expected_alpha_\(scale.rawValue)", of: row) {
        try all().alpha(scale).doubleValue
      }
    }
    // The tool takes Fleiss' and Randolph's kappa only where everybody rated everything.
    if ratings.isComplete {
      compare.number("expected_fleiss_kappa", of: row) { try all().fleissKappa.doubleValue }
      compare.number("expected_randolph_kappa", of: row) {
        try all().randolphKappa(categories: ratings.categories).doubleValue
      }
    }
    func pair() throws -> Statistics.PairAgreement {
      try .init(
        ratings.of(rater: "1"),
        ratings.of(rater: "2"),
        of: (1...max(1, ratings.categories)).map { ExactNumber($0) }
      )
    }
    for weights in Statistics.PairAgreement.Weights.allCases {
      compare.number("expected_cohen_\(weights.rawValue)_raters_1_2", of: row) {
        try pair().kappa(weights).doubleValue
      }
    }
    compare.number("expected_percent_agreement_raters_1_2", of: row) {
      try pair().observed.doubleValue
    }
  }

  static let concentration = ReferenceFamily(
    "concentration",
    .relative(1e-9, orAbsolute: 1e-14),
    deliberate: [
      DeliberateDifference(
        reason:
          "With an aversion below 1 Atkinson's index takes those who have nothing; the tool refuses them.",
        columns: ["expected_atkinson_0_5"]
      ) { _, row, example in
        let values = example.numbers("value").compactMap(\.self)
        let total = values.reduce(0, +)
        guard row["expected_atkinson_0_5"] == nil, values.contains(0), total > 0 else { return nil }
        let roots = values.reduce(0) { $0 + $1.squareRoot() }
        return (.number(1 - roots * roots / (Double(values.count) * total)), nil)
      }
    ]
  ) { example, compare in
    let row = example.expected
    let values = try example.inputs.map { try $0.required("value") }
    let inequality = try Statistics.Inequality(values)
    let concentration = try Statistics.Concentration(values)
    for column in ["expected_gini", "expected_gini_cm"] {
      compare.number(column, of: row) { inequality.gini }
    }
    compare.number("expected_theil_t", of: row) { inequality.theil }
    compare.number("expected_atkinson_0_5", of: row) { try inequality.atkinson(aversion: 0.5) }
    compare.number("expected_atkinson_1", of: row) { try inequality.atkinson(aversion: 1) }
    compare.number("expected_hhi_raw", of: row) { concentration.herfindahl }
    compare.number("expected_hhi_normalised", of: row) { try concentration.normalisedHerfindahl }
    compare.number("expected_cr1", of: row) { try concentration.share(ofLargest: 1) }
    compare.number("expected_cr3", of: row) { try concentration.share(ofLargest: 3) }
    compare.number("expected_shannon", of: row) { concentration.shannon }
    compare.number("expected_simpson", of: row) { concentration.simpson }
    compare.number("expected_berger_parker", of: row) { concentration.largestShare }
    compare.number("expected_hall_tideman", of: row) { concentration.hallTideman }
  }
}

/// Ratings of units by raters.
private struct ReferenceRatings {
  let categories: Int
  let isComplete: Bool
  private let rows: [ReferenceRow]
  private let units: [String]

  init(_ example: ReferenceCase) {
    rows = example.inputs
    categories = example.expected.whole("categories") ?? 0
    isComplete = rows.allSatisfy { $0["rating"] != nil }
    var seen: Set<String> = []
    units = rows.compactMap { $0["unit"] }.filter { seen.insert($0).inserted }
  }

  var byUnit: [[ExactNumber]] {
    units.map { unit in
      rows.filter { $0["unit"] == unit }.compactMap { $0.whole("rating") }.map { ExactNumber($0) }
    }
  }

  func of(rater: String) -> [ExactNumber?] {
    units.map { unit in
      let row = rows.first { $0["rater"] == rater && $0["unit"] == unit }
      return row?.whole("rating").map { ExactNumber($0) }
    }
  }

  /// Randolph's kappa where some ratings were not given at all.
  var plainRandolph: Double? {
    let byUnit = byUnit.map { $0.map(\.doubleValue) }
    guard Set(byUnit.joined()).count < categories, let size = byUnit.first?.count, size > 1 else {
      return nil
    }
    let shares = byUnit.map { ratings in
      let agreeing = ratings.indices.reduce(0) { sum, one in
        sum + ratings.indices.count { $0 != one && ratings[$0] == ratings[one] }
      }
      return Double(agreeing) / Double(size * (size - 1))
    }
    let observed = shares.reduce(0, +) / Double(shares.count)
    let chance = 1 / Double(categories)
    return (observed - chance) / (1 - chance)
  }
}
