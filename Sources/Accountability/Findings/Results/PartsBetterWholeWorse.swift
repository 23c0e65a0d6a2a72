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
    ResultCheck.Answer.each(results.rates, "changes of a shared rate", in: &results) {
      measure,
      now,
      results,
      found in
      guard let then = results.earlier(measure, now) else { return }
      let isWorse = results.isWorse(measure, from: then, to: now)
      for division in RateParts.Division.allCases {
        let about = results.about(now)
        // Where the whole is no worse, no part needs to be looked at.
        guard isWorse != false else {
          found.held += results.hasParts(measure, by: division, then, now) ? 1 : 0
          continue
        }
        switch results.parts(of: measure, by: division, from: then, to: now) {
        case nil: continue
        case .failure(let undecided)?: found.leaveOpen(undecided.reason, about: about)
        case .success(let parts)?:
          guard let sides = parts.sides(results.sign(measure)) else { continue }
          guard sides.isWholeWorse, sides.worse.isEmpty, !sides.better.isEmpty else {
            found.held += 1
            continue
          }
          found.violate(
            "\(results.movement(measure, from: then, to: now)), which is worse by "
              + "\(results.distance(parts.change ?? .zero, measure)), although none of its \(sides.count) "
              + "\(division.words) did worse and \(sides.better.count) did better",
            about: about,
            arithmetic: results.rates(of: parts, measure, by: division)
          )
        }
      }
    }
  }
}

extension RateParts {
  /// How the parts moved that had anybody to count at both times.
  struct Sides {
    /// The positions among the parts of those that did better, and of those that did worse.
    var better: [Int] = []
    var worse: [Int] = []
    var count = 0
    var isWholeWorse = false
  }

  /// How the parts moved; `nil` where fewer than two had anybody to count at both times.
  func sides(_ sign: Int) -> Sides? {
    var sides = Sides()
    for (index, part) in counts.enumerated() {
      guard let before = part.before.rate, let after = part.after.rate else { continue }
      sides.count += 1
      let direction = (after - before).signum() * sign
      if direction > 0 { sides.better.append(index) }
      if direction < 0 { sides.worse.append(index) }
    }
    guard sides.count > 1, let change else { return nil }
    sides.isWholeWorse = change.signum() * sign < 0
    return sides
  }
}

extension CheckedResults {
  /// Whether a shared rate has at least two parts.
  func hasParts(
    _ measure: Int,
    by division: RateParts.Division,
    _ then: Context,
    _ now: Context
  ) -> Bool {
    members(of: measure, by: division, then, now).count > 1
  }

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
