import AccountabilityRules

extension Evaluation {
  /// Who carries what: for each outcome and place, the partners that have a role or supply data, in the order of their
  /// declaration.
  ///
  /// - Complexity: O(outcomes × places × partners), in exact arithmetic.
  public var responsibilities: [Responsibility] { responsibilities(openChanges: .leftWhole) }

  /// Who carries what, with what is wanted of changes that are neither those of a sum nor those of a rate.
  ///
  /// - Parameter openChanges: Whether these are left whole, or shared out by Shapley values.
  /// - Returns: One for each outcome, place and partner that has a role or supplies data.
  /// - Complexity: O(outcomes × places × partners), in exact arithmetic; with Shapley values, an evaluation of the
  ///   headline measure for each set of partners of each place.
  public func responsibilities(openChanges: OpenChanges) -> [Responsibility] {
    var ledger = ResponsibilityLedger(self, openChanges)
    return framework.outcomes.indices.flatMap { ledger.responsibilities(for: $0) }
  }
}

/// Goes through outcomes and places, and writes down who carries what.
private struct ResponsibilityLedger {
  private var results: CheckedResults
  private let openChanges: OpenChanges

  init(_ evaluation: Evaluation, _ openChanges: OpenChanges) {
    results = CheckedResults(evaluation)
    self.openChanges = openChanges
  }

  private var framework: Framework { results.framework }

  mutating func responsibilities(for outcome: Int) -> [Responsibility] {
    let measures = framework.measureIndices(of: outcome).sorted()
    return results.places.flatMap { place -> [Responsibility] in
      let own = measuresOfPartners(measures, in: place)
      guard own.contains(where: { $0 != nil }) else { return [] }
      let roles = framework.partners.map { self.roles(of: $0.name.name, for: outcome) }
      let partners = framework.partners.indices.filter { !roles[$0].isEmpty || own[$0] != nil }
      let headline = change(of: outcome, in: place)
      return partners.map { partner in
        let contribution = headline.contributions[partner]
        return Responsibility(
          outcome: framework.outcomes[outcome].name.name,
          partner: framework.partners[partner].name.name,
          place: framework.places.isEmpty ? nil : framework.places[place].name.name,
          roles: roles[partner],
          measures: own[partner] ?? [],
          contribution: contribution,
          reason: contribution == nil ? headline.reason ?? "it has no figures of its own" : nil,
          returns: record(of: partner, in: place, on: measures)
        )
      }
    }
  }

  private func roles(of partner: String, for outcome: Int) -> [Role] {
    Role.allCases.filter { framework.outcomes[outcome].partners($0).contains(partner) }
  }

  /// For each partner, the measures of which it has a value of its own; `nil` for none.
  private func measuresOfPartners(_ measures: [Int], in place: Int) -> [[String]?] {
    framework.partners.indices.map { partner in
      let own = measures.filter {
        !results.domains[$0].periods(place: place, partner: partner).isEmpty
      }
      return own.isEmpty ? nil : own.map { results.plan.measures[$0].measure.name.name }
    }
  }

  // MARK: Contributions

  /// How the headline measure of an outcome changed, and what partners add to it.
  private struct HeadlineChange {
    var contributions: [Int: Responsibility.Contribution] = [:]
    var reason: String?
  }

  private mutating func change(of outcome: Int, in place: Int) -> HeadlineChange {
    guard case .success(let measure) = results.engine.headline(of: outcome) else {
      return HeadlineChange(reason: "the outcome has no single headline measure")
    }
    guard let now = results.latest(of: measure).first(where: { $0.place == place }),
      let then = results.earlier(measure, now)
    else { return HeadlineChange(reason: "there is no earlier period to count from") }
    let periods = (results.engine.timeline[then.period], results.engine.timeline[now.period])
    return results.engine.isRate(measure)
      ? rateChange(of: measure, from: then, to: now, periods)
      : sumChange(of: measure, from: then, to: now, periods)
  }

  private mutating func rateChange(
    of measure: Int,
    from then: Context,
    to now: Context,
    _ periods: (since: Period, until: Period)
  ) -> HeadlineChange {
    switch results.parts(of: measure, by: .partners, from: then, to: now) {
    case nil: return HeadlineChange(reason: "one partner alone supplies it")
    case .failure(let undecided)?: return HeadlineChange(reason: undecided.reason)
    case .success(let parts)?:
      guard let whole = try? RateDecomposition(parts.counts) else {
        return HeadlineChange(reason: "there is nobody to count")
      }
      let scale = results.engine.scale(of: measure)
      var change = HeadlineChange()
      for (member, part) in zip(parts.members, whole.parts) {
        change.contributions[member] = Responsibility.Contribution(
          measure: results.plan.measures[measure].measure.name.name,
          since: periods.since,
          until: periods.until,
          change: whole.change * scale,
          value: part.contribution * scale,
          rateEffect: part.rateEffect * scale,
          mixEffect: part.mixEffect * scale,
          method: .rateAndMix
        )
      }
      return change
    }
  }

  /// A sum changes by what its parts change by; where they do not add up to it, it is no sum of theirs.
  private mutating func sumChange(
    of measure: Int,
    from then: Context,
    to now: Context,
    _ periods: (since: Period, until: Period)
  ) -> HeadlineChange {
    let (before, after) = (results.value(measure, then), results.value(measure, now))
    guard let first = before.value, let last = after.value else {
      return HeadlineChange(reason: results.reason(before.facts + after.facts))
    }
    let members = Set(results.partners(of: measure, at: then))
      .union(results.partners(of: measure, at: now)).sorted()
    var parts: [(member: Int, change: ExactNumber)] = []
    var sums = (before: ExactNumber.zero, after: ExactNumber.zero)
    for member in members {
      let own = [then, now].map { partnerValue(measure, member, $0) }
      guard let before = own[0], let after = own[1] else {
        let title = results.title(ofPartner: member)
        return HeadlineChange(reason: "a figure of \(title) is missing")
      }
      sums = (sums.before + before, sums.after + after)
      parts.append((member, after - before))
    }
    guard members.count > 1, sums.before == first, sums.after == last else {
      return openChange(of: measure, members, from: then, to: now, periods, last - first)
    }
    var change = HeadlineChange()
    for part in parts {
      change.contributions[part.member] = Responsibility.Contribution(
        measure: results.plan.measures[measure].measure.name.name,
        since: periods.since,
        until: periods.until,
        change: last - first,
        value: part.change,
        rateEffect: nil,
        mixEffect: nil,
        method: .sum
      )
    }
    return change
  }

  /// A change that is no sum's: shared out where that is wanted.
  private mutating func openChange(
    of measure: Int,
    _ members: [Int],
    from then: Context,
    to now: Context,
    _ periods: (since: Period, until: Period),
    _ change: ExactNumber
  ) -> HeadlineChange {
    guard members.count > 1 else {
      return HeadlineChange(reason: "the partners' own figures do not add up to it")
    }
    guard openChanges == .sharedByShapleyValues else {
      return HeadlineChange(
        reason: "the partners' own figures do not add up to it: Shapley values would share it out"
      )
    }
    do throws(MixedReturns.Obstacle) {
      let game = try MixedReturns(results.engine, measure, of: members, from: then, to: now)
      var found = HeadlineChange()
      for (member, value) in zip(members, try game.shares()) {
        found.contributions[member] = Responsibility.Contribution(
          measure: results.plan.measures[measure].measure.name.name,
          since: periods.since,
          until: periods.until,
          change: change,
          value: value,
          rateEffect: nil,
          mixEffect: nil,
          method: .shapley
        )
      }
      return found
    } catch {
      return HeadlineChange(reason: reason(error))
    }
  }

  private func reason(_ obstacle: MixedReturns.Obstacle) -> String {
    switch obstacle {
    case .records: "Shapley values share out what comes of returns, and it comes of records"
    case .tooManyPartners(let count):
      "\(count) partners supply it, and Shapley values are taken of at most \(MixedReturns.mostPartners)"
    case .otherFiguresChanged:
      "figures that it rests on, and that none of them returns for the period, changed too"
    case .missing(let facts): results.reason(facts)
    }
  }

  /// A partner's own figure; nought where it takes no part.
  private mutating func partnerValue(
    _ measure: Int,
    _ partner: Int,
    _ context: Context
  ) -> ExactNumber? {
    var inner = context
    inner.partner = partner
    let isThere = results.domains[measure].contains(
      place: inner.place,
      partner: partner,
      period: inner.period
    )
    return isThere ? results.value(measure, inner).value : .zero
  }

  // MARK: Returns

  /// How a partner has reported for a place and all within it.
  private func record(
    of partner: Int,
    in place: Int,
    on measures: [Int]
  ) -> Responsibility.ReportingRecord {
    let indices = Set(measures.flatMap { results.plan.measures[$0].sources })
    let sources = Set(indices.map { framework.sources[$0].name.name })
    let name = framework.partners[partner].name.name
    let due = results.returns.filter { one in
      one.partner == name && sources.contains(one.source) && one.status != .notDue
        && isWithin(one.place, place)
    }
    return Responsibility.ReportingRecord(
      due: due.count,
      inTime: due.count { $0.status == .inTime },
      cameLate: due.count { $0.status == .cameLate }
    )
  }

  private func isWithin(_ name: String?, _ place: Int) -> Bool {
    guard let name, let position = results.engine.places.position(of: name) else { return true }
    return results.engine.places.isPlace(position, within: place)
  }
}
