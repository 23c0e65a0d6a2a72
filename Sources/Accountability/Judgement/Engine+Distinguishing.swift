import AccountabilityRules

// What a value may be rated or scored as, of which only an interval is known.

/// What cannot be told apart: an interval reaches over a cut point.
struct Indistinct: Hashable, Sendable {
  /// The rating or score.
  var name: String

  /// Whether it is a number that is missing, and not a label.
  var isNumber: Bool
  var measure: Int
  var interval: ValueInterval

  /// The labels, or the numbers of a score, that it may come to.
  var candidates: [String]
}

extension Engine {
  /// The values of an interval at which lines can differ: its ends, the cut points inside, and one value between
  /// every two of these.
  ///
  /// Between two cut points that follow each other every value falls into the same line, so that nothing else
  /// has to be asked.
  mutating func telling(
    _ interval: ValueInterval,
    _ conditions: [RatingPlan.Case],
    at context: Context
  ) -> Result<[ExactNumber], FactsError> {
    var places = [interval.lower, interval.upper]
    var facts: [Fact] = []
    for condition in conditions {
      guard case .bound(let bound) = condition else { continue }
      for plan in bound.numbers {
        let cut = number(plan, at: context)
        facts = facts.joined(with: cut.facts)
        if let value = cut.value, interval.contains(value) { places.append(value) }
      }
    }
    guard facts.isEmpty else { return .failure(FactsError(facts: facts)) }
    let sorted = Set(places).sorted()
    let between = zip(sorted, sorted.dropFirst()).compactMap { ($0 + $1).divided(by: 2) }
    return .success((sorted + between).sorted())
  }

  /// The measure that a number is the value of, and where; `nil` where it is something else.
  mutating func measured(_ plan: NumberPlan, at context: Context) -> (Int, Context)? {
    switch plan.form {
    case .measure(let reference): return (measure(reference, at: context), context)
    case .elsewhere(let inner, let move):
      guard case .success(let there) = moved(context, by: move) else { return nil }
      return measured(inner, at: there)
    case .constant, .aggregate, .part, .outcomeCoverage, .sharedAmount, .negated, .arithmetic,
      .ratio, .rounded, .orElse, .countMembers, .statistic, .rank, .standardised, .elapsed,
      .derived, .attribute, .parameter:
      return nil
    }
  }

  /// The label of a rating at every value of the interval, or why it cannot be told.
  mutating func distinguished(
    _ plan: RatingPlan,
    _ rating: Int,
    _ value: NumberPlan,
    at context: Context
  ) -> LabelResult {
    switch spread(value, plan.cases.map(\.condition), at: context) {
    case .failure(let error): return LabelResult(facts: error.facts)
    case .success(let spread):
      var labels: [String] = []
      for value in spread.values {
        let result = labelled(plan, rating, value: .known(value), at: context)
        guard let label = result.label else { return result }
        if !labels.contains(label) { labels.append(label) }
      }
      guard labels.count > 1 else { return LabelResult(label: labels.first) }
      let order = plan.rating.labels
      labels.sort { (order.firstIndex(of: $0) ?? 0) < (order.firstIndex(of: $1) ?? 0) }
      return LabelResult(
        facts: [
          .indistinct(
            Indistinct(
              name: plan.rating.name.name,
              isNumber: false,
              measure: spread.measure,
              interval: spread.interval,
              candidates: labels.map(Writing.text)
            )
          )
        ]
      )
    }
  }

  /// The number of a score at every value of the interval, or why it cannot be told.
  mutating func distinguished(
    _ plan: DerivedPlan,
    _ index: Int,
    _ value: NumberPlan,
    at context: Context
  ) -> NumberResult {
    switch spread(value, plan.lines.map(\.condition), at: context) {
    case .failure(let error): return .missing(error.facts)
    case .success(let spread):
      var numbers: [ExactNumber] = []
      for value in spread.values {
        let result = line(plan, index, value: .known(value), at: context)
        guard let number = result.value else { return result }
        if !numbers.contains(number) { numbers.append(number) }
      }
      if numbers.count == 1, let only = numbers.first { return .known(only) }
      return .missing([
        .indistinct(
          Indistinct(
            name: plan.derived.name.name,
            isNumber: true,
            measure: spread.measure,
            interval: spread.interval,
            candidates: numbers.sorted().map(\.description)
          )
        )
      ])
    }
  }

  private mutating func spread(
    _ value: NumberPlan,
    _ conditions: [RatingPlan.Case],
    at context: Context
  ) -> Result<(measure: Int, interval: ValueInterval, values: [ExactNumber]), FactsError> {
    guard let (measure, there) = measured(value, at: context) else {
      return .failure(FactsError(facts: number(value, at: context).facts))
    }
    switch interval(of: measure, at: there) {
    case .failure(let error): return .failure(error)
    case .success(let interval):
      return telling(interval, conditions, at: context).map { (measure, interval, $0) }
    }
  }
}
