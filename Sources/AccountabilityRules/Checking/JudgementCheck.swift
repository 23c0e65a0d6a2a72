/// Clauses of measures and of the policy: levels, ranges, and targets that can be reached.
struct JudgementCheck {
  private let measures: [Measure]
  private let measuresByName: [String: [Measure]]
  private let measuresByOutcome: [String: [Measure]]

  /// The ranges of all measures, kept because every rating may ask; `nil` where one has none.
  private let rangesOfAll: [LiteralRange]?
  private var found: [Diagnostic] = []

  private init(_ framework: Framework) {
    measures = framework.measures
    measuresByName = Dictionary(grouping: measures, by: \.name.name)
    measuresByOutcome = Dictionary(
      framework.outcomes.map { ($0.name.name, $0.measures) }
    ) { first, _ in first }
    rangesOfAll = JudgementCheck.ranges(of: measures)
  }

  static func check(_ framework: Framework) -> [Diagnostic] {
    var check = JudgementCheck(framework)
    for stated in framework.policy?.clauses ?? [] { check.policy(stated) }
    for measure in check.measures { check.measure(measure) }
    for rating in framework.ratings { check.cuts(of: rating) }
    return check.found
  }

  private mutating func policy(_ stated: Stated<PolicyClause>) {
    switch stated.clause {
    case .interval(let interval): level(interval.level, at: stated.origin)
    case .refuseSources(let share):
      guard share.value.isNegative || share.value > .one else { return }
      wrong("no more than 100% of a source's rows can be unread", at: stated.origin)
    case .missing, .coverage, .rounding, .ties, .quantiles, .publish,
      .publishWithSecondarySuppression, .publishTo, .common:
      break
    }
  }

  private mutating func level(_ level: NumberLiteral, at origin: Origin) {
    guard level.value <= .zero || level.value >= .one else { return }
    wrong("a level of confidence lies between 0% and 100%", at: origin, help: "write 95% or 99.8%")
  }

  private mutating func wrong(_ message: String, at origin: Origin, help: String? = nil) {
    found.append(
      .wrongNumber(message, at: origin, help: help ?? "write a percentage from 0% to 100%")
    )
  }

  // MARK: Measures

  private mutating func measure(_ measure: Measure) {
    let range = measure.literalRange
    for stated in measure.clauses {
      switch stated.clause {
      case .interval(let interval): level(interval.level, at: stated.origin)
      case .realChange(let change):
        if case .method(_, _, let level?) = change.form { self.level(level, at: stated.origin) }
      case .range:
        if let range, range.low > range.high { backwards("range", at: stated.origin) }
      case .direction(.betweenIsBetter(let good)):
        guard let low = good.low.literalValue, let high = good.high.literalValue else { continue }
        if low > high { backwards("range of what is good", at: stated.origin) }
      case .target(let target):
        direction(of: target.bound, of: measure, at: stated.origin)
        reach(target.bound, in: range, what: "target", of: measure)
      case .milestone(let bound, _):
        direction(of: bound, of: measure, at: stated.origin)
        reach(bound, in: range, what: "milestone", of: measure)
      case .kind, .balances, .contributes, .direction, .unit, .decimals, .timing, .groups,
        .denominator, .missing, .coverage, .baseline, .trajectory, .ownedBy, .suppliedBy, .rated,
        .with,
        .common:
        break
      }
    }
  }

  private mutating func backwards(_ what: String, at origin: Origin) {
    wrong("this \(what) ends before it begins", at: origin, help: "write the smaller number first")
  }

  /// `reaching` takes its side from the direction of good.
  private mutating func direction(of bound: Bound, of measure: Measure, at origin: Origin) {
    guard case .reaching = bound.form else { return }
    switch measure.direction {
    case .neitherIsBetter?, .betweenIsBetter?: break
    case .higherIsBetter?, .lowerIsBetter?, nil: return
    }
    found.append(
      .cannotBeSaid(
        "reaching",
        of: "a measure without a direction of good",
        at: origin,
        help: "say 'at least', 'at most' or 'between … and …'"
      )
    )
  }

  /// A limit outside the range of what is possible is never reached, or always.
  private mutating func reach(
    _ bound: Bound,
    in range: LiteralRange?,
    what: String,
    of measure: Measure
  ) {
    guard let range else { return }
    for node in bound.nodes {
      guard let value = node.literalValue, !range.contains(value) else { continue }
      wrong(
        "this \(what) lies outside the range of '\(measure.name.name)'",
        at: node.origin,
        help: "the range is \(range.low) to \(range.high): mend the \(what) or the range"
      )
    }
  }

  // MARK: Cut points

  /// A cut point that no value of the measures can reach, or that all do.
  private mutating func cuts(of rating: RatingScale) {
    guard let ranges = ranges(cutBy: rating), !ranges.isEmpty else { return }
    for line in rating.cases {
      guard case .bound(let bound) = line.condition, !bound.isTwoSided else { continue }
      for node in bound.nodes {
        guard let value = node.literalValue, !ranges.contains(where: { $0.contains(value) }) else {
          continue
        }
        found.append(
          Diagnostic(
            "broken-cut-points",
            "this cut point lies outside the range of what it cuts",
            at: line.origin,
            help: "the range is \(ranges[0].low) to \(ranges[0].high)"
          )
        )
      }
    }
  }

  /// The ranges of the measures whose values a rating cuts, where it cuts them as they are and each has
  /// one.
  private func ranges(cutBy rating: RatingScale) -> [LiteralRange]? {
    switch rating.value?.form {
    case .name(let name)?: return JudgementCheck.ranges(of: measuresByName[name] ?? [])
    case .it?:
      guard rating.subjects.count == 1, rating.subjects[0].kind == .measures else { return nil }
      for filter in rating.subjects[0].filters {
        guard case .of(let node) = filter, let name = node.reference,
          let measures = measuresByOutcome[name.name]
        else { continue }
        return JudgementCheck.ranges(of: measures)
      }
      return rangesOfAll
    default: return nil
    }
  }

  private static func ranges(of measures: [Measure]) -> [LiteralRange]? {
    let ranges = measures.compactMap(\.literalRange)
    return ranges.count == measures.count ? ranges : nil
  }
}

/// Both ends of a range whose numbers are written out.
package struct LiteralRange {
  package var low: ExactNumber
  package var high: ExactNumber

  package func contains(_ value: ExactNumber) -> Bool { low <= value && value <= high }
}

extension Measure {
  package var literalRange: LiteralRange? {
    for stated in clauses {
      guard case .range(let low, let high, _) = stated.clause else { continue }
      guard let low = low.literalValue, let high = high.literalValue else { return nil }
      return LiteralRange(low: low, high: high)
    }
    return nil
  }
}
