import AccountabilityRules

extension ResultCheck {
  /// One person more or fewer would change what is said of a measure.
  ///
  /// For the value n / d that holds now: what is said at (n − 1) / d or (n + 1) / d differs. Of a share, n is never more
  /// than d.
  static let fragileRating = ResultCheck(
    "fragile-rating",
    help: """
      It does not say that the judgement is wrong: it hangs on one person. \
      Ask whether anything should follow from so little, and look at several periods together.
      """
  ) { results in
    results.plan.framework.measures.indices.filter { results.engine.isRate($0) }.map { measure in
      var found = SourceFindings("judgements that hold now")
      for context in results.latest(of: measure) {
        guard case .known(let number) = results.value(measure, context),
          let numerator = number.numerator, let denominator = number.denominator,
          numerator.isInteger, denominator.isInteger,
          let standing = results.standing(measure, context)
        else { continue }
        let isShare = results.plan.measures[measure].measure.isShare(in: results.framework)
        let most = isShare ? max(numerator, denominator) : numerator + .one
        let other = [numerator - .one, numerator + .one].compactMap { changed -> String? in
          guard changed >= .zero, changed <= most, let rate = changed.divided(by: denominator)
          else { return nil }
          let value = rate * results.engine.scale(of: measure)
          let counts = RateCounts(changed, of: denominator)
          guard let supposed = results.standing(measure, context, supposing: value, counts),
            supposed != standing
          else { return nil }
          return "with \(counts.text), \(supposed.difference(from: standing))"
        }.first
        guard let other else {
          found.hold(results.about(context))
          continue
        }
        found.violate(
          "\(results.title(ofMeasure: measure)) is \(results.text(number, of: measure)): \(other)",
          about: results.about(context)
        )
      }
      return Answer(subject: results.subject(measure), found: found)
    }
  }
}
