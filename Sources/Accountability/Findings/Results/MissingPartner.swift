import AccountabilityRules

extension ResultCheck {
  /// Some partners' returns are missing from a share, and with them it might be judged otherwise.
  ///
  /// With n and d of the partners that reported, and d* the last denominators of those that did not:
  /// n / (d + d*) ≤ R ≤ (n + d*) / (d + d*). It holds if what is said is the same at the value and at both ends.
  static let missingPartner = ResultCheck(
    "missing-partner",
    help: """
      It does not say what the missing figures are, or why they are missing: only what they could be. \
      Ask for them before anything follows from the judgement.
      """
  ) { results in
    results.plan.framework.measures.indices.filter {
      results.engine.isRate($0) && results.plan.measures[$0].measure.isShare(in: results.framework)
    }.map { measure in
      var found = SourceFindings("shares from which partners are missing")
      for context in results.contexts(of: measure) {
        let about = results.about(context)
        switch results.bounds(of: measure, at: context) {
        case nil: continue
        case .failure(let undecided)?: found.leaveOpen(undecided.reason, about: about)
        case .success(let bounds)?:
          guard case .known(let number) = results.value(measure, context),
            let standing = results.standing(measure, context)
          else {
            found.leaveOpen("without \(results.text(bounds, measure))", about: about)
            continue
          }
          let ends = [bounds.least, bounds.most].compactMap {
            results.standing(measure, context, supposing: $0)
          }
          guard let other = ends.first(where: { $0 != standing }) else {
            found.hold(about)
            continue
          }
          found.violate(
            "\(results.title(ofMeasure: measure)) is \(results.text(number, of: measure)) without "
              + "\(results.text(bounds, measure)), so that \(other.difference(from: standing))",
            about: about,
            arithmetic: results.arithmetic(bounds)
          )
        }
      }
      return Answer(subject: results.subject(measure), found: found)
    }
  }
}

/// Between what a share lies if partners are missing from it.
private struct ShareBounds {
  /// The counts of those that reported.
  let known: RateCounts

  /// The partners that did not, each with its last denominator.
  let missing: [(partner: Int, denominator: ExactNumber, period: Period)]

  let least: ExactNumber
  let most: ExactNumber

  init?(
    _ known: RateCounts,
    missing: [(partner: Int, denominator: ExactNumber, period: Period)]
  ) {
    let unknown = ExactNumber.sum(missing.map(\.denominator))
    let all = known.denominator + unknown
    guard let least = known.numerator.divided(by: all),
      let most = (known.numerator + unknown).divided(by: all)
    else { return nil }
    self.known = known
    self.missing = missing
    self.least = least
    self.most = most
  }
}

extension CheckedResults {
  /// Between what a shared share lies; `nil` where no partner is missing from it.
  fileprivate mutating func bounds(
    of measure: Int,
    at context: Context
  ) -> Result<ShareBounds, Undecided>? {
    let partners = partners(of: measure, at: context)
    var known: [RateCounts] = []
    var missing: [(partner: Int, denominator: ExactNumber, period: Period)] = []
    var unknown: Int?
    for partner in partners {
      var inner = context
      inner.partner = partner
      if let counts = try? counts(measure, inner) {
        known.append(counts)
      } else if let last = lastDenominator(of: measure, at: inner) {
        missing.append((partner, last.denominator, last.period))
      } else {
        unknown = unknown ?? partner
      }
    }
    guard partners.count > 1, !(missing.isEmpty && unknown == nil) else { return nil }
    if let unknown {
      return .failure(
        Undecided(
          reason:
            "\(title(ofPartner: unknown)) has never reported, so nobody knows of how many people"
        )
      )
    }
    guard let bounds = ShareBounds(RateCounts(sum: known), missing: missing) else {
      return .failure(Undecided(reason: "there is nobody to count"))
    }
    return .success(bounds)
  }

  /// The last denominator that a partner reported before a period.
  private mutating func lastDenominator(
    of measure: Int,
    at context: Context
  ) -> (denominator: ExactNumber, period: Period)? {
    let now = engine.timeline[context.period]
    let earlier = domains[measure].periods(place: context.place, partner: context.partner)
      .filter { $0 < context.period }
    for period in earlier.reversed() where engine.timeline[period].isComparable(to: now) {
      var then = context
      then.period = period
      if let counts = try? counts(measure, then) {
        return (counts.denominator, engine.timeline[period])
      }
    }
    return nil
  }

  /// `Landlords (120 in 2024-25 Q1), with whom it lies between 40.2% and 51%`.
  fileprivate func text(_ bounds: ShareBounds, _ measure: Int) -> String {
    let partners = bounds.missing.map {
      "\(title(ofPartner: $0.partner)) (\(CheckedResults.text($0.denominator)) in \($0.period))"
    }
    return "\(partners.joined(separator: ", ")), with whom it lies between "
      + "\(text(bounds.least, of: measure)) and \(text(bounds.most, of: measure))"
  }

  fileprivate func arithmetic(_ bounds: ShareBounds) -> [String] {
    let unknown = ExactNumber.sum(bounds.missing.map(\.denominator))
    let all = bounds.known.denominator + unknown
    func text(_ number: ExactNumber) -> String { CheckedResults.text(number) }
    return [
      "at least \(text(bounds.known.numerator)) of \(text(bounds.known.denominator)) + \(text(unknown)): "
        + "\(text(bounds.known.numerator)) of \(text(all))",
      "at most \(text(bounds.known.numerator)) + \(text(unknown)) of "
        + "\(text(bounds.known.denominator)) + \(text(unknown)): "
        + "\(text(bounds.known.numerator + unknown)) of \(text(all))",
    ]
  }
}
