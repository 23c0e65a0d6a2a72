import AccountabilityRules

/// Values that a test gives for measures.
struct GivenValues: Sendable {
  struct Place: Hashable, Sendable {
    var measure: Int
    var place: Int
    var partner: Int
    var period: Period
  }

  var values: [Place: NumberResult] = [:]

  /// Where a label or a score stands, and whose it is.
  struct Judged: Hashable, Sendable {
    /// The position of the rating, or of the score or calculation.
    var index: Int

    /// What it is of; -1 for the framework.
    var member: Int
    var place: Int
    var partner: Int
    var period: Period
  }

  /// Labels that are given; they stand, whatever the rating's cases say.
  var labels: [Judged: String] = [:]

  /// Scores and calculations that are given.
  var derived: [Judged: NumberResult] = [:]

  /// Parameters without keys that are given, at all times.
  var parameters: [Int: ParameterPlan.Dated] = [:]

  /// Whether the test gives rows too, from which all other values are computed.
  var hasRows = false

  var periods: [Period] {
    values.keys.map(\.period) + labels.keys.map(\.period) + derived.keys.map(\.period)
  }

  var isEmpty: Bool {
    values.isEmpty && labels.isEmpty && derived.isEmpty && parameters.isEmpty
  }

  func label(
    of member: Int,
    by rating: Int,
    at context: Context,
    in timeline: Timeline
  ) -> String? {
    labels.isEmpty ? nil : labels[Judged(rating, of: member, at: context, in: timeline)]
  }

  func derived(
    _ index: Int,
    of member: Int,
    at context: Context,
    in timeline: Timeline
  ) -> NumberResult? {
    derived.isEmpty ? nil : derived[Judged(index, of: member, at: context, in: timeline)]
  }

  func value(of measure: Int, at context: Context, in timeline: Timeline) -> NumberResult? {
    values[
      Place(
        measure: measure,
        place: context.place,
        partner: context.partner,
        period: timeline[context.period]
      )
    ]
  }
}

extension GivenValues.Judged {
  fileprivate init(_ index: Int, of member: Int, at context: Context, in timeline: Timeline) {
    self.init(
      index: index,
      member: member,
      place: context.place,
      partner: context.partner,
      period: timeline[context.period]
    )
  }
}
