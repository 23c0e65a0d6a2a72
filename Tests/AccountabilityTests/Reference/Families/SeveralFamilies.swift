import AccountabilityRules

@testable import Accountability

extension ReferenceFamily {
  static let multipleComparisons = ReferenceFamily("multiple_comparisons", .absolute(1e-12)) {
    example,
    compare in
    let tests = try Statistics.MultipleComparisons(example.numbers("p_value"))
    typealias Method = Statistics.MultipleComparisons.Method
    let ofR: [(Method, String)] = [
      (.holm, "holm"), (.hochberg, "hochberg"), (.hommel, "hommel"), (.bonferroni, "bonferroni"),
      (.benjaminiHochberg, "bh"), (.benjaminiYekutieli, "by"),
    ]
    for (method, name) in ofR {
      try compare.chances("expected_r_\(name)", of: example, tests.adjusted(by: method))
    }
    // Where a chance is missing, statsmodels has none for any test.
    guard !example.numbers("p_value").contains(nil) else { return }
    let ofStatsmodels: [(Method, String)] = [
      (.bonferroni, "bonferroni"), (.sidak, "sidak"), (.holmSidak, "holm_sidak"), (.holm, "holm"),
      (.hochberg, "simes_hochberg"), (.hommel, "hommel"), (.benjaminiHochberg, "fdr_bh"),
      (.benjaminiYekutieli, "fdr_by"),
    ]
    for (method, name) in ofStatsmodels {
      try compare.chances("expected_sm_\(name)", of: example, tests.adjusted(by: method))
    }
    let twoStages = try tests.adjustedInTwoStages(at: .percent95)
    compare.chances("expected_sm_fdr_tsbh", of: example, twoStages)
    for (method, name) in [
      (Method.bonferroni, "bonferroni"), (.holm, "holm"), (.benjaminiHochberg, "fdr_bh"),
    ] {
      let alarms = try tests.alarms(by: method, at: .percent95)
      compare.rows(example.inputs, with: alarms) { compare, row, alarm in
        compare.flag("expected_sm_\(name)_reject_0.05", of: row) { alarm }
      }
    }
  }

  static let shapley = ReferenceFamily(
    "shapley",
    .relative(1e-10, orAbsolute: 1e-12),
    deliberate: [
      DeliberateDifference(
        reason: "One player alone makes a game, too small for the tool to say of what kind.",
        columns: ["expected_is_monotone", "expected_is_superadditive"]
      ) { column, row, example in
        guard example.first.whole("players") == 1, row[column] == nil else { return nil }
        let worth = example.inputs.first { $0["coalition"] == "1" }?.exact("value")
        return worth.map { (.flag(column.hasSuffix("superadditive") || !$0.isNegative), nil) }
      },
      DeliberateDifference(
        reason: """
          Whether two sets are worth more apart is asked of the decimals as they are written; the tool adds them in \
          doubles, whose last bit then decides.
          """,
        columns: ["expected_is_superadditive"]
      ) { _, _, example in
        PlainGame(example).map { (.flag($0.isSuperadditive), nil) }
      },
    ]
  ) { example, compare in
    let players = try example.first.required("players")
    let game = PlainGame(example)
    let exact = CooperativeGame(players: Int(players)) { game?.worths[Set($0.map { $0 + 1 })] }
    guard let exact else { throw UndefinedStatistic.missing("value of every coalition") }
    compare.rows(example.rows("expected.csv"), with: ShapleyValues(of: exact).values) {
      compare,
      row,
      value in
      compare.number("expected_shapley", of: row) { value.doubleValue }
      compare.flag("expected_is_monotone", of: row) { exact.isMonotone }
      compare.flag("expected_is_superadditive", of: row) { exact.isSuperadditive }
    }
  }
}

/// The worths of sets of players, as they are written.
private struct PlainGame {
  let worths: [Set<Int>: ExactNumber]

  /// `nil` where a worth is no decimal.
  init?(_ example: ReferenceCase) {
    var worths: [Set<Int>: ExactNumber] = [:]
    for row in example.inputs {
      let players = (row["coalition"] ?? "").split(separator: "+").compactMap { Int($0) }
      guard let worth = row.exact("value") else { return nil }
      worths[Set(players)] = worth
    }
    self.worths = worths
  }

  /// Every two sets without a common player, looked at one by one.
  var isSuperadditive: Bool {
    worths.allSatisfy { one, worth in
      worths.allSatisfy { other, another in
        !one.isDisjoint(with: other) || worth + another <= worths[one.union(other)] ?? .zero
      }
    }
  }
}

extension ReferenceComparison {
  /// Compares the chances of a column, a row each.
  fileprivate mutating func chances(
    _ column: String,
    of example: ReferenceCase,
    _ chances: [Double?]
  ) {
    rows(example.inputs, with: chances) { compare, row, chance in
      compare.number(column, of: row) { chance }
    }
  }
}
