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
    let seen = results.worsenedRates()
    return results.rates.map { measure in
      var found = SourceFindings("changes of a shared rate")
      for (now, rate) in seen[measure] ?? [] {
        switch rate {
        case nil: found.hold(results.about(now))
        case .failure(let undecided)?:
          found.leaveOpen(undecided.reason, about: results.about(now))
        case .success(let rate)?: ask(rate, &results, &found)
        }
      }
      return ResultCheck.Answer(subject: results.subject(measure), found: found)
    }
  }
}

extension CheckedResults {
  /// What became of a shared rate: `nil` where it is no worse.
  typealias RateChange = (now: Context, worsened: Result<WorsenedRate, Undecided>?)

  /// The changes of each shared rate, by partners and by places; they are looked at once for all checks.
  fileprivate mutating func worsenedRates() -> [Int: [RateChange]] {
    if let known = knownRateChanges { return known }
    var changes: [Int: [RateChange]] = [:]
    for measure in rates { changes[measure] = rateChanges(measure) }
    knownRateChanges = changes
    return changes
  }

  private mutating func rateChanges(_ measure: Int) -> [RateChange] {
    var changes: [RateChange] = []
    for now in contexts(of: measure) {
      guard let then = earlier(measure, now) else { continue }
      for division in RateParts.Division.allCases
      where members(of: measure, by: division, then, now).count > 1 {
        changes.append((now, worsened(measure, by: division, from: then, to: now)))
      }
    }
    return changes
  }

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
