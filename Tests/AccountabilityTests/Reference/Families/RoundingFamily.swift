import AccountabilityRules

@testable import Accountability

extension ReferenceFamily {
  private typealias Rounding = Statistics.DecimalRounding

  private static let conventions: [(String, Statistics.DecimalRounding.Convention)] = [
    ("r_round", .nearestDouble),
    ("python_round", .stored(.halfEven)),
    ("numpy_round", .scaled(.halfEven)),
    ("mono_half_even", .scaled(.halfEven)),
    ("mono_away_from_zero", .scaled(.halfUp)),
    ("r_sprintf", .stored(.halfEven)),
    ("decimal_text_half_even", .written(.halfEven)),
    ("decimal_text_half_up", .written(.halfUp)),
    ("decimal_text_half_down", .written(.halfDown)),
    ("decimal_text_down", .written(.down)),
    ("decimal_text_up", .written(.up)),
    ("decimal_text_ceiling", .written(.ceiling)),
    ("decimal_text_floor", .written(.floor)),
    ("decimal_binary_half_even", .stored(.halfEven)),
    ("decimal_binary_half_up", .stored(.halfUp)),
  ]

  static let rounding = ReferenceFamily("rounding", .exact) { example, compare in
    let row = example.first
    let digits = row.whole("digits") ?? 0
    for (name, convention) in conventions {
      compare.number("expected_\(name)", of: row) {
        try row.number("value").map { try Rounding(convention, decimals: digits).rounded($0) }
      }
    }
    compare.number("expected_r_signif3", of: row) {
      try row.number("value").map { try Rounding.significant(3, of: $0) }
    }
  }
}
