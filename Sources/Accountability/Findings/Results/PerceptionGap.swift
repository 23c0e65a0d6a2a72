import AccountabilityRules

extension ResultCheck {
  /// Partners see themselves far above what others see in them.
  ///
  /// For m `rated by self` and m′ by others, against the same codes: the label of m is at least two bands (ours) above that of m′, by a rating that rates
  /// both; where none does, and m and m′ are points of one scale, the values are at least so far apart. Where m′ rests
  /// on fewer than five raters (ours), it is undecided, so that nobody can be told from a rating.
  static let perceptionGap = ResultCheck(
    "perception-gap",
    help: """
      It does not say who is right. \
      Ask those who see it otherwise what they see, and listen before answering.
      """
  ) { results in
    let bands = results.framework.number(.perceptionBands, of: "perception-gap")
    let fewest = results.framework.number(.fewestRaters, of: "perception-gap")
    return results.rated.map { own, others in
      var found = SourceFindings("views of oneself beside those of others")
      for context in results.contexts(of: own) {
        for inner in results.views(of: own, at: context) {
          let about = results.about(inner, partner: inner.partner < 0 ? nil : inner.partner)
          let (mine, theirs) = (results.value(own, inner), results.value(others, inner))
          guard case .known(let mineNumber) = mine, case .known(let seen) = theirs else {
            found.leaveOpen(results.reason(mine.facts + theirs.facts), about: about)
            continue
          }
          if let raters = seen.denominator, raters < fewest {
            found.leaveOpen("fewer than \(CheckedResults.text(fewest)) have rated", about: about)
            continue
          }
          guard let gap = results.bandsAbove(own, others, at: inner, mineNumber.value, seen.value)
          else {
            found.leaveOpen("the two have no scale in common", about: about)
            continue
          }
          guard gap >= bands else {
            found.hold(about)
            continue
          }
          found.violate(
            "\(results.title(ofMeasure: own)) is \(results.text(mineNumber.value, of: own)), and "
              + "\(results.title(ofMeasure: others)) \(results.text(seen.value, of: others)): "
              + "\(CheckedResults.text(gap)) bands apart",
            about: about
          )
        }
      }
      return Answer(subject: results.subject(own), found: found)
    }
  }
}

extension Measure {
  /// Who rates, and against which codes; `nil` where it is no rating.
  fileprivate var ratedBy: (raters: [Rater], against: String?)? {
    for stated in clauses {
      if case .rated(let raters, let against) = stated.clause { return (raters, against?.name) }
    }
    return nil
  }
}

extension CheckedResults {
  /// The measures by which partners rate themselves, each with those by which others rate against the same codes; where
  /// neither names codes, with those of the same outcome.
  fileprivate var rated: [(own: Int, others: Int)] {
    let ratings = plan.framework.measures.indices.compactMap { index in
      plan.measures[index].measure.ratedBy.map {
        (index: index, by: $0.raters, against: $0.against)
      }
    }
    let own = ratings.filter { $0.by == [.own] }
    return own.flatMap { own in
      ratings.filter { !$0.by.contains(.own) && $0.against == own.against }
        .filter { own.against != nil || isSameOutcome(own.index, $0.index) }
        .map { (own.index, $0.index) }
    }
  }

  private func isSameOutcome(_ first: Int, _ second: Int) -> Bool {
    framework.outcomes.indices.contains { outcome in
      let measures = framework.measureIndices(of: outcome)
      return measures.contains(first) && measures.contains(second)
    }
  }

  /// Each partner that rates itself; the partners together where none does alone.
  fileprivate func views(of measure: Int, at context: Context) -> [Context] {
    let partners = partners(of: measure, at: context)
    guard !partners.isEmpty else { return [context] }
    return partners.map { partner in
      var inner = context
      inner.partner = partner
      return inner
    }
  }

  /// How many bands a measure is above another; `nil` where they have no scale in common.
  fileprivate mutating func bandsAbove(
    _ own: Int,
    _ others: Int,
    at context: Context,
    _ ownValue: ExactNumber,
    _ othersValue: ExactNumber
  ) -> ExactNumber? {
    for (index, rating) in plan.ratings.enumerated() where rating.kind == .measures {
      guard let order = rating.order,
        let mine = engine.rate(own, by: index, at: context).label.flatMap({
          order.firstIndex(of: $0)
        }),
        let theirs = engine.rate(others, by: index, at: context).label.flatMap({
          order.firstIndex(of: $0)
        })
      else { continue }
      return ExactNumber(theirs - mine)
    }
    let measures = [own, others].map { plan.measures[$0].measure }
    guard measures.allSatisfy({ !$0.isShare(in: framework) }), measures[0].unit == measures[1].unit
    else { return nil }
    let difference = ownValue - othersValue
    return sign(own) > 0 ? difference : -difference
  }
}
