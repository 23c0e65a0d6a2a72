import AccountabilityRules

/// What is said of a measure where it stands: of its change, its target, and by each rating that rates it.
struct MeasureStanding: Equatable {
  /// Each by its name, and in words.
  var said: [(of: String, words: String)] = []

  static func == (first: MeasureStanding, second: MeasureStanding) -> Bool {
    first.said.map(\.words) == second.said.map(\.words)
  }

  /// What another says otherwise: `'Progress' would be 'stuck', and is 'on course'`.
  func difference(from other: MeasureStanding) -> String {
    zip(said, other.said).filter { $0.words != $1.words }
      .map { "\($0.of) would be \($0.words), and is \($1.words)" }.joined(separator: "; ")
  }
}

extension CheckedResults {
  /// What is said of a measure; `nil` where nothing judges it.
  mutating func standing(_ measure: Int, _ context: Context) -> MeasureStanding? {
    let plan = self.plan
    return CheckedResults.standing(measure, context, plan, in: &engine)
  }

  /// What would be said of a measure if it had another value.
  mutating func standing(
    _ measure: Int,
    _ context: Context,
    supposing value: ExactNumber,
    _ counts: RateCounts? = nil
  ) -> MeasureStanding? {
    let plan = self.plan
    let number = KnownNumber(
      value,
      numerator: counts?.numerator,
      denominator: counts?.denominator
    )
    return engine.supposing(.known(number), of: measure, at: context) { engine in
      CheckedResults.standing(measure, context, plan, in: &engine)
    }
  }

  private static func standing(
    _ measure: Int,
    _ context: Context,
    _ plan: Plan,
    in engine: inout Engine
  ) -> MeasureStanding? {
    var standing = MeasureStanding()
    let inner = engine.own(context, measure)
    if engine.prepared[measure].hasChange {
      let words =
        switch engine.change(of: measure, at: inner) {
        case .decided(let change): change.rawValue
        case .undecided: "undecided"
        }
      standing.said.append(("its change", words))
    }
    if engine.prepared[measure].hasTarget {
      let words =
        switch engine.isMet(measure, at: inner) {
        case .yes: "met"
        case .no: "not met"
        case .unknown: "undecided"
        }
      standing.said.append(("its target", words))
    }
    for (index, rating) in plan.ratings.enumerated() where rating.kind == .measures {
      let result = engine.rate(measure, by: index, at: context)
      if result.facts.contains(where: \.isOutside) { continue }
      let label = result.label.map { "'\($0)'" } ?? "undecided"
      standing.said.append(("'\(rating.rating.title)'", label))
    }
    return standing.said.isEmpty ? nil : standing
  }
}
