import AccountabilityRules

extension ResultCheck {
  /// What the parts' own rates add to the change of a shared rate is for the better, and the whole did worse.
  ///
  /// g·Σ s̄ Δr > 0 and g·ΔR < 0: the rate effect of ``RateDecomposition`` against the change (Kitagawa 1955).
  static let ratesBetterWholeWorse = ResultCheck(
    "rates-better-whole-worse",
    help: """
      It does not say what caused the change: these are arithmetical contributions. \
      Ask why more of the people are where rates are worse, and who can change that together.
      """
  ) { results in
    ResultCheck.Answer.eachWorsenedRate(in: &results) { rate, results, found in
      let sign = results.sign(rate.measure)
      guard rate.parts.mayHaveRateEffect(sign) else {
        found.hold(results.about(rate.now))
        return
      }
      guard let whole = try? RateDecomposition(rate.parts.counts) else {
        return found.leaveOpen(RateParts.cannotBeTakenApart, about: results.about(rate.now))
      }
      guard whole.rateEffect.signum() * sign > 0 else {
        found.hold(results.about(rate.now))
        return
      }
      found.violate(
        "\(results.text(rate)): the \(rate.division.ownRates) alone make it better by "
          + "\(results.distance(whole.rateEffect, rate.measure)), and \(rate.division.shares) worse by "
          + results.distance(whole.mixEffect, rate.measure),
        about: results.about(rate.now),
        arithmetic: results.effects(of: whole, rate.parts, rate.measure, by: rate.division)
      )
    }
  }
}

extension RateParts.Division {
  fileprivate var ownRates: String {
    switch self {
    case .partners: "partners' own rates"
    case .places: "own rates of the places within it"
    }
  }

  fileprivate var shares: String {
    switch self {
    case .partners: "how many of the people each of them sees"
    case .places: "how many of the people live in each of them"
    }
  }
}

extension RateParts {
  /// Whether the rate effect may have a sign, to be looked at exactly; a machine's arithmetic tells nearly always.
  fileprivate func mayHaveRateEffect(_ sign: Int) -> Bool {
    let before = whole.before.denominator.doubleValue
    let after = whole.after.denominator.doubleValue
    var effect = 0.0
    for part in counts {
      let first = part.before.denominator.doubleValue
      let last = part.after.denominator.doubleValue
      guard first > 0, last > 0 else { continue }
      let rates = (
        part.before.numerator.doubleValue / first, part.after.numerator.doubleValue / last
      )
      effect += (first / before + last / after) / 2 * (rates.1 - rates.0)
    }
    // Far more than rounding can amount to, and far less than matters.
    return effect * Double(sign) > -1e-9 || !effect.isFinite
  }
}

extension CheckedResults {
  /// The decomposition line by line, so that it can be redone by hand, and the sums below it.
  func effects(
    of whole: RateDecomposition,
    _ parts: RateParts,
    _ measure: Int,
    by division: RateParts.Division
  ) -> [String] {
    let lines = zip(parts.members, whole.parts).map { member, part in
      "\(title(member, by: division)): \(text(part.before, measure)), then \(text(part.after, measure)); "
        + "own rate \(signed(part.rateEffect, measure)), share of the people "
        + signed(part.mixEffect, measure)
    }
    return lines + [
      "together: own rates \(signed(whole.rateEffect, measure)), shares of the people "
        + "\(signed(whole.mixEffect, measure)), change \(signed(whole.change, measure))"
    ]
  }

  /// A difference in the measure's unit with its sign: `+4.096 points`.
  private func signed(_ difference: ExactNumber, _ measure: Int) -> String {
    let sign = difference.isZero ? "" : difference.isNegative ? "−" : "+"
    return sign + distance(difference, measure)
  }
}
