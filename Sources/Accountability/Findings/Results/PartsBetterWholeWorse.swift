import AccountabilityRules

extension ResultCheck {
  /// No part of a shared rate did worse and at least one did better, and the whole did worse.
  ///
  /// For parts p with d > 0 at both times: g·Δr(p) ≥ 0 for all, > 0 for at least one, at least two parts, and
  /// g·ΔR < 0, where R = Σn / Σd and g is 1 if more is better and −1 if less is (Simpson, "The interpretation
  /// of interaction in contingency tables", Journal of the Royal Statistical Society B 13, 1951).
  static let partsBetterWholeWorse = ResultCheck(
    "parts-better-whole-worse",
    help: """
      It does not say that anybody's figures are wrong: each is true of its own part. \
      Ask who now sees the people that used to be seen elsewhere, and judge the whole.
      """
  ) { results in
    ResultCheck.Answer.eachWorsenedRate(in: &results) { rate, results, found in
      guard let sides = rate.parts.sides(results.sign(rate.measure)), sides.worse == 0,
        sides.better > 0
      else {
        found.hold(results.about(rate.now))
        return
      }
      found.violate(
        "\(results.text(rate)), although none of its \(sides.count) \(rate.division.words) did worse and "
          + "\(sides.better) did better",
        about: results.about(rate.now),
        arithmetic: results.rates(of: rate.parts, rate.measure, by: rate.division)
      )
    }
  }
}

extension RateParts {
  /// How many parts had anybody to count at both times, and how many of them did better and worse.
  fileprivate struct Sides {
    var better = 0
    var worse = 0
    var count = 0
  }

  /// How the parts moved; `nil` where fewer than two had anybody to count at both times.
  fileprivate func sides(_ sign: Int) -> Sides? {
    var sides = Sides()
    for part in counts {
      guard let order = part.after.order(after: part.before) else { continue }
      sides.count += 1
      let direction = order * sign
      if direction > 0 { sides.better += 1 }
      if direction < 0 { sides.worse += 1 }
    }
    return sides.count > 1 ? sides : nil
  }
}

extension RateCounts {
  /// The sign of this rate less an earlier one; `nil` where one of them has nobody to count.
  fileprivate func order(after earlier: RateCounts) -> Int? {
    guard denominator > .zero, earlier.denominator > .zero else { return nil }
    let now = numerator * earlier.denominator
    let then = earlier.numerator * denominator
    return now == then ? 0 : now < then ? -1 : 1
  }
}

extension CheckedResults {
  /// 1 where more is better, -1 where less is.
  func sign(_ measure: Int) -> Int { engine.prepared[measure].sign ?? 1 }

  /// A line for each part: its rate then and now.
  func rates(
    of parts: RateParts,
    _ measure: Int,
    by division: RateParts.Division
  ) -> [String] {
    zip(parts.members, parts.counts).map { member, part in
      "\(title(member, by: division)): \(text(part.before, measure)), then \(text(part.after, measure))"
    }
  }

  /// A rate in the measure's unit, with its counts: `45.2% (61 of 135)`.
  func text(_ counts: RateCounts, _ measure: Int) -> String {
    guard let rate = counts.rate else { return "nobody" }
    let scaled = rate * engine.scale(of: measure)
    return text(
      KnownNumber(scaled, numerator: counts.numerator, denominator: counts.denominator),
      of: measure
    )
  }

  /// How far two rates are apart, in the measure's unit.
  func distance(_ difference: ExactNumber, _ measure: Int) -> String {
    distance(difference * engine.scale(of: measure), of: measure)
  }
}
