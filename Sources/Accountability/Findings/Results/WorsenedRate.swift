import AccountabilityRules

/// A shared rate that got worse, with its parts.
struct WorsenedRate {
  let measure: Int
  let then: Context
  let now: Context

  /// What tells the parts apart.
  let division: RateParts.Division
  let parts: RateParts

  /// The later rate less the earlier one; never nought.
  let change: ExactNumber
}

extension ResultCheck.Answer {
  /// Goes through the shared rates that got worse; where the whole is no worse, the check holds, and no part is
  /// looked at.
  static func eachWorsenedRate(
    in results: inout CheckedResults,
    _ ask: (WorsenedRate, inout CheckedResults, inout SourceFindings) -> Void
  ) -> [ResultCheck.Answer] {
    let measures = results.rates
    return each(measures, "changes of a shared rate", in: &results) {
      measure,
      now,
      results,
      found in
      guard let then = results.earlier(measure, now) else { return }
      for division in RateParts.Division.allCases
      where results.members(of: measure, by: division, then, now).count > 1 {
        switch results.worsened(measure, by: division, from: then, to: now) {
        case nil: found.hold(results.about(now))
        case .failure(let undecided)?:
          found.leaveOpen(undecided.reason, about: results.about(now))
        case .success(let rate)?: ask(rate, &results, &found)
        }
      }
    }
  }
}

extension CheckedResults {
  /// A shared rate with its parts if it got worse; `nil` if it did not.
  fileprivate mutating func worsened(
    _ measure: Int,
    by division: RateParts.Division,
    from then: Context,
    to now: Context
  ) -> Result<WorsenedRate, Undecided>? {
    let (before, after) = (value(measure, then), value(measure, now))
    guard let first = before.value, let last = after.value else {
      return .failure(Undecided(reason: reason(before.facts.joined(with: after.facts))))
    }
    guard (last - first).signum() * sign(measure) < 0,
      let parts = parts(of: measure, by: division, from: then, to: now)
    else { return nil }
    return parts.flatMap { parts in
      guard let change = parts.change else {
        return .failure(Undecided(reason: "there is nobody to count"))
      }
      return .success(
        WorsenedRate(
          measure: measure,
          then: then,
          now: now,
          division: division,
          parts: parts,
          change: change
        )
      )
    }
  }

  /// How a rate got worse: `'Settled' went from … to …, which is worse by 7.591 points`.
  mutating func text(_ rate: WorsenedRate) -> String {
    movement(rate.measure, from: rate.then, to: rate.now)
      + ", which is worse by \(distance(rate.change, rate.measure))"
  }
}
