extension LintCheck {
  /// A headline measure of which something is not said that makes a good indicator.
  ///
  /// Of the criteria of Scotland's official statistics (relevant and unambiguous, harmonised, timely,
  /// statistically robust) these are asked: why it matters (`because`), when it is there (`every … due …
  /// after`), and how sure one is of it (a least denominator, or a rule of real change). That all partners
  /// count alike is so by the measure's one definition.
  static let unstatedQuality = silo("unstated-quality", .note) { facts in
    facts.measures.enumerated().compactMap { index, measure in
      guard measure.uses.contains(.headline) else { return nil }
      let wanting = [
        measure.isExplained ? nil : ("why it matters", "because \"…\""),
        facts.isTimely(index) ? nil : ("when its figures are there", "every … due … after"),
        measure.isRobust ? nil : ("how big a difference must be to count", "real change …"),
      ].compactMap(\.self)
      guard !wanting.isEmpty else { return nil }
      return finding(
        "unstated-quality",
        "headline measure '\(measure.name.name)' does not say "
          + wanting.map(\.0).joined(separator: ", nor ") + "; that the figure is wrong is not said",
        about: measure.name,
        help: "add " + wanting.map { "'\($0.1)'" }.joined(separator: ", ")
          + "; what would settle an argument about it?"
      )
    }
  }
}

extension SiloFacts {
  /// Whether it is said of all the figures of a measure when they are there.
  fileprivate func isTimely(_ measure: Int) -> Bool {
    let timings = timings(ofMeasure: measure)
    return !timings.isEmpty && timings.allSatisfy { $0?.due != nil }
  }
}

extension Measure {
  fileprivate var isExplained: Bool {
    clauses.contains { if case .common(.because) = $0.clause { true } else { false } }
  }

  fileprivate var isRobust: Bool { realChange != nil || minimumDenominator != nil }
}
