import AccountabilityRules

extension ResultCheck {
  /// More values lie just beyond a target than just short of it, by more than chance would have it.
  ///
  /// With T the target, δ what counts as real change, and x the values of single partners, or of the innermost
  /// places where no partner has its own, at all times: a lie at T or beyond it by less than δ, b short of it by at most
  /// δ. It is found if P(X ≥ a) < 5% for X binomial of a + b with ½: a one-sided sign test
  /// (McCrary, "Manipulation of the running variable", Journal of Econometrics 142, 2008, asks the same of densities).
  static let thresholdBunching = ResultCheck(
    "threshold-bunching",
    help: """
      It does not say that anybody bent a figure: work may have been aimed at those just short of the target. \
      Ask what became of the people who were far from it.
      """
  ) { results in
    let chance = results.framework.number(.bunchingChance, of: "threshold-bunching")
    return results.targeted.compactMap { measure in
      var found = SourceFindings("targets with values around them")
      guard let heap = results.heap(of: measure) else { return nil }
      guard heap.beyond + heap.short > 0 else { return nil }
      guard let tail = heap.chance else {
        found.leaveOpen("the chance cannot be computed", about: CheckedSource.About())
        return Answer(subject: results.subject(measure), found: found)
      }
      if tail < chance.doubleValue {
        let all = heap.beyond + heap.short
        found.violate(
          "\(heap.beyond) of the \(all) values of \(results.title(ofMeasure: measure)) within "
            + "\(results.distance(heap.width, of: measure)) of the target lie at it or just beyond, and "
            + "\(heap.short) just short of it; by chance alone so many would in fewer than "
            + "\(CheckedResults.text(chance * 100))% of cases",
          about: CheckedSource.About()
        )
      } else {
        found.held += 1
      }
      return Answer(subject: results.subject(measure), found: found)
    }
  }
}

/// How many values lie near a target.
private struct Heap {
  let width: ExactNumber
  var beyond = 0
  var short = 0

  /// Counts a value.
  ///
  /// - Parameters:
  ///   - side: 1 beyond the target, 0 at it, -1 short of it.
  ///   - size: How its distance from the target compares with the width.
  mutating func count(_ side: Int, size: Int) {
    if side >= 0 {
      beyond += size < 0 ? 1 : 0
    } else {
      short += size <= 0 ? 1 : 0
    }
  }

  /// The chance of as many beyond, if each were as likely beyond as short.
  var chance: Double? {
    let all = Double(beyond + short)
    guard let coin = try? Statistics.BinomialDistribution(trials: all, probability: 0.5) else {
      return nil
    }
    return coin.upperTail(Double(beyond) - 1)
  }
}

extension CheckedResults {
  /// The measures with a target and a width around it.
  fileprivate var targeted: [Int] {
    plan.framework.measures.indices.filter { index in
      let prepared = engine.prepared[index]
      return prepared.hasTarget && prepared.hasChange && prepared.sign != nil
    }
  }

  fileprivate mutating func heap(of measure: Int) -> Heap? {
    guard let first = contexts(of: measure).first,
      let bound = plan.measures[measure].realChange?.bound,
      let width = engine.limit(of: bound, at: engine.own(first, measure)).value, !width.isZero
    else { return nil }
    var heap = Heap(width: width)
    // A target that is a number is the same everywhere.
    let isSame = engine.prepared[measure].targetLimit != nil
    let same = isSame ? engine.targetValue(of: measure, at: first).value : nil
    let limits = same.flatMap { Figure($0) }.flatMap { same in Figure(width).map { (same, $0) } }
    for context in smallest(of: measure) {
      let figure = engine.figure(of: measure, at: context)
      if let limits, let known = figure.change(from: limits.0, against: limits.1) {
        heap.count(known.sign * sign(measure), size: known.size)
        continue
      }
      guard let value = engine.value(figure),
        let target = same ?? engine.targetValue(of: measure, at: context).value
      else { continue }
      let distance = value - target
      let (size, sign) = (distance.magnitude, distance.signum() * sign(measure))
      heap.count(sign, size: size == width ? 0 : size < width ? -1 : 1)
    }
    return heap
  }

  /// Where a measure has its smallest parts: partners in the innermost places, or these alone.
  private func smallest(of measure: Int) -> [Context] {
    engine.places.leaves.flatMap { place -> [Context] in
      let own = framework.partners.indices.flatMap { partner in
        domains[measure].periods(place: place, partner: partner).map {
          Context(place: place, partner: partner, period: $0, measure: measure)
        }
      }
      guard own.isEmpty else { return own }
      return domains[measure].periods(place: place, partner: -1).map {
        Context(place: place, partner: -1, period: $0, measure: measure)
      }
    }
  }
}
