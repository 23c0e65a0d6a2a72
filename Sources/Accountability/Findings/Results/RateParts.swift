import AccountabilityRules

/// The parts of which a shared rate is made, at two times: those of partners, or of the places within a place.
struct RateParts {
  /// What tells the parts apart.
  enum Division: CaseIterable {
    case partners
    case places
  }

  /// Why a change has no decomposition.
  static let cannotBeTakenApart =
    "a part counts somebody among nobody, so that the change cannot be taken apart"

  /// The positions of the partners or places.
  let members: [Int]

  /// Their counts, in the order of ``members``.
  let counts: [(before: RateCounts, after: RateCounts)]

  /// The shared counts.
  let whole: (before: RateCounts, after: RateCounts)

  /// What becomes of the shared rate: more than nought where it rises; `nil` where it is undefined.
  var change: ExactNumber? {
    guard let before = whole.before.rate, let after = whole.after.rate else { return nil }
    return after - before
  }
}

extension CheckedResults {
  /// The measures that are shares or rates of which more, or less, is better.
  var rates: [Int] {
    plan.framework.measures.indices.filter { engine.isRate($0) && engine.prepared[$0].sign != nil }
  }

  /// The parts of a shared rate, then and now; `nil` where it has fewer than two.
  mutating func parts(
    of measure: Int,
    by division: RateParts.Division,
    from then: Context,
    to now: Context
  ) -> Result<RateParts, Undecided>? {
    let key = PartsKey(measure: measure, division: division, then: then, now: now)
    if let known = knownParts[key] { return known }
    let parts = newParts(of: measure, by: division, from: then, to: now)
    knownParts[key] = .some(parts)
    return parts
  }

  /// What parts are of, and when.
  struct PartsKey: Hashable {
    let measure: Int
    let division: RateParts.Division
    let place: Int
    let then: Int
    let now: Int

    init(measure: Int, division: RateParts.Division, then: Context, now: Context) {
      self.measure = measure
      self.division = division
      place = now.place
      self.then = then.period
      self.now = now.period
    }
  }

  private mutating func newParts(
    of measure: Int,
    by division: RateParts.Division,
    from then: Context,
    to now: Context
  ) -> Result<RateParts, Undecided>? {
    let members = members(of: measure, by: division, then, now)
    guard members.count > 1 else { return nil }
    do throws(Undecided) {
      let whole = try (before: counts(measure, then), after: counts(measure, now))
      var counts: [(before: RateCounts, after: RateCounts)] = []
      for member in members {
        let before = try self.counts(measure, then, of: member, by: division)
        counts.append((before, try self.counts(measure, now, of: member, by: division)))
      }
      let parts = RateParts(members: members, counts: counts, whole: whole)
      try checkSum(of: parts, division)
      return .success(parts)
    } catch {
      return .failure(error)
    }
  }

  /// Why something cannot be decided.
  struct Undecided: Error {
    let reason: String
  }

  func members(
    of measure: Int,
    by division: RateParts.Division,
    _ then: Context,
    _ now: Context
  ) -> [Int] {
    switch division {
    case .partners:
      return framework.partners.indices.filter { partner in
        [then.period, now.period].contains {
          domains[measure].contains(place: now.place, partner: partner, period: $0)
        }
      }
    case .places:
      return engine.places.children(of: now.place).filter { place in
        [then, now].contains {
          domains[measure].contains(place: place, partner: -1, period: $0.period)
        }
      }
    }
  }

  /// The counts of one part; nobody of nobody where it takes no part.
  private mutating func counts(
    _ measure: Int,
    _ context: Context,
    of member: Int,
    by division: RateParts.Division
  ) throws(Undecided) -> RateCounts {
    var inner = context
    switch division {
    case .partners: inner.partner = member
    case .places: inner.place = member
    }
    let isThere = domains[measure].contains(
      place: inner.place,
      partner: inner.partner,
      period: inner.period
    )
    return isThere ? try counts(measure, inner) : RateCounts(.zero, of: .zero)
  }

  /// The counts of which a measure's value is made, whatever the measure asks of its denominator.
  mutating func counts(_ measure: Int, _ context: Context) throws(Undecided) -> RateCounts {
    if let counts = knownCounts(measure, context) { return counts }
    switch engine.counts(of: measure, at: context) {
    case .success(let counts): return counts
    case .failure(let error): throw Undecided(reason: reason(error.facts))
    }
  }

  /// The counts of a value that is known; `nil` where it is not.
  mutating func knownCounts(_ measure: Int, _ context: Context) -> RateCounts? {
    let figure = engine.figure(of: measure, at: engine.own(context, measure))
    if figure.isPlain, figure.denominator > 0 {
      return RateCounts(ExactNumber(figure.numerator), of: ExactNumber(figure.denominator))
    }
    guard case .known(let number) = value(measure, context), let numerator = number.numerator,
      let denominator = number.denominator
    else { return nil }
    return RateCounts(numerator, of: denominator)
  }

  private func checkSum(
    of parts: RateParts,
    _ division: RateParts.Division
  ) throws(Undecided) {
    let before = RateCounts(sum: parts.counts.map(\.before))
    let after = RateCounts(sum: parts.counts.map(\.after))
    guard before != parts.whole.before || after != parts.whole.after else { return }
    let isLater = before == parts.whole.before
    let (sum, whole) = isLater ? (after, parts.whole.after) : (before, parts.whole.before)
    throw Undecided(
      reason:
        "the counts of the \(division.words) add up to \(sum.text), and the shared counts are \(whole.text)"
    )
  }

  /// The name of a part.
  func title(_ member: Int, by division: RateParts.Division) -> String {
    switch division {
    case .partners: title(ofPartner: member)
    case .places: framework.places[member].title
    }
  }
}

extension RateParts.Division {
  /// The parts in the plural.
  var words: String {
    switch self {
    case .partners: "partners"
    case .places: "places within it"
    }
  }
}

extension RateCounts {
  /// `61 of 135`.
  var text: String { "\(CheckedResults.text(numerator)) of \(CheckedResults.text(denominator))" }
}
