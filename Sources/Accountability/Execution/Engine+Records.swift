import AccountabilityRules

// What is taken from records, one row for each event or person.

extension Engine {
  /// What is taken from records in a context; `nil` where nothing is there and nothing is expected.
  ///
  /// Rows are pooled, not results: a median of the partners together is that of all their rows, and who is
  /// known to two of them counts once.
  func taken(_ index: Int, _ form: RecordForm, at context: Context) -> Taken? {
    let aggregate = plan.aggregates[index]
    let source = source(aggregate.source)
    guard let records = ground.records[aggregate.source] else { return nil }
    let period = timeline[context.period]
    let place = Fact.Return(
      source: aggregate.source,
      place: context.place,
      partner: context.partner,
      period: period
    )
    let absent = absentPartners(source, records, at: context)
    let facts = absent.map { partner in
      var place = place
      place.partner = partner
      return Fact.absent(source.statusOfAbsence(in: period), place)
    }.inOrder
    let isVisible = asOf >= source.dueDate(of: period) || source.hasReceipts
    let answer =
      isVisible || !source.isDated
      ? records.answer(
        index,
        place: context.place,
        partner: context.partner,
        period: period
      ) : nil
    guard let answer else {
      guard !facts.isEmpty else { return nil }
      return Taken(
        result: .missing(facts),
        coverage: Coverage(known: 0, expected: facts.count)
      )
    }
    let known = presentPartners(source, records, at: context)
    return Taken(
      result: complete(result(answer, form, place, at: context), form, facts, known, at: context),
      coverage: Coverage(known: known, expected: known + facts.count)
    )
  }

  // MARK: Partners

  /// The partners of which records are expected in a context, and that have none of the period at all.
  private func absentPartners(
    _ source: SourceRows,
    _ records: RecordTotals,
    at context: Context
  ) -> [Int] {
    let period = timeline[context.period]
    guard !records.isUnowned(period) else { return [] }
    return expectedPartners(source, at: context).filter { !records.isPresent($0, in: period) }
  }

  /// How many of the partners in a context have records of the period.
  private func presentPartners(
    _ source: SourceRows,
    _ records: RecordTotals,
    at context: Context
  ) -> Int {
    let period = timeline[context.period]
    let there = expectedPartners(source, at: context).count { records.isPresent($0, in: period) }
    return max(1, there)
  }

  private func expectedPartners(_ source: SourceRows, at context: Context) -> [Int] {
    let partners = context.partner >= 0 ? [context.partner] : source.suppliers
    return partners.filter { partner in
      within(context.place).contains {
        source.isExpected(place: $0, partner: partner, period: context.period)
      }
    }
  }

  private func within(_ place: Int) -> [Int] {
    [place] + places.children(of: place).flatMap(within)
  }

  // MARK: Rows that are not known

  /// The value, if enough is known of the rows.
  private func result(
    _ answer: RecordAnswer,
    _ form: RecordForm,
    _ place: Fact.Return,
    at context: Context
  ) -> NumberResult {
    let facts = answer.reasons.map { Fact.marked($0, place) }
    guard !facts.isEmpty else { return value(answer, form, place) }
    if let needed = form.known {
      return leavingOut(needed, answer, form, facts, place)
    }
    switch treatment(ofAll: facts, in: context.measure) {
    case .staysMissing: return .missing(facts)
    case .leftOut(let needed): return leavingOut(needed, answer, form, facts, place)
    case .counts(let value, _):
      guard answer.undecided == 0, !form.function.looksAtEach else { return .missing(facts) }
      var answer = answer
      let added = value * ExactNumber(answer.missing)
      answer.value = (answer.value ?? .zero) + added
      answer.known += answer.missing
      return self.value(answer, form, place)
    }
  }

  /// What is done with rows that are missing for some reasons: where it is not the same for all reasons, they
  /// stay missing, since nothing counts the rows by their reasons.
  private func treatment(ofAll facts: [Fact], in measure: Int) -> MissingPlan.Treatment {
    let treatments = Set(facts.map { treatment(of: [$0], in: measure) })
    return treatments.count == 1 ? treatments.first ?? .staysMissing : .staysMissing
  }

  private func leavingOut(
    _ needed: Known,
    _ answer: RecordAnswer,
    _ form: RecordForm,
    _ facts: [Fact],
    _ place: Fact.Return
  ) -> NumberResult {
    guard needed.suffices(answer.known, of: answer.total) else {
      let few = Fact.tooFewKnown(known: answer.known, of: answer.total)
      return .missing([few].joined(with: facts))
    }
    return value(answer, form, place)
  }

  /// What the known rows come to.
  private func value(
    _ answer: RecordAnswer,
    _ form: RecordForm,
    _ place: Fact.Return
  ) -> NumberResult {
    switch form.function {
    case .count, .distinct: return .known(ExactNumber(answer.known))
    case .sum: return .known(answer.value ?? .zero)
    case .share:
      return KnownNumber.ratio(ExactNumber(answer.part), ExactNumber(answer.known))
    case .mean: return KnownNumber.ratio(answer.value ?? .zero, ExactNumber(answer.known))
    case .the:
      guard answer.known == 1, let value = answer.value else { return .missing([.noRow(place)]) }
      return .known(value)
    case .minimum, .maximum, .median, .percentile:
      return answer.value.map { .known($0) } ?? .missing([.emptySet])
    }
  }

  // MARK: Partners that are not there

  /// The value of all partners together, where some of them have handed in no records.
  private func complete(
    _ result: NumberResult,
    _ form: RecordForm,
    _ absent: [Fact],
    _ present: Int,
    at context: Context
  ) -> NumberResult {
    guard !absent.isEmpty else { return result }
    guard let known = result.value else { return .missing(result.facts.joined(with: absent)) }
    switch treatment(ofAll: absent, in: context.measure) {
    case .staysMissing: return .missing(absent)
    case .leftOut(let needed):
      guard needed.suffices(present, of: present + absent.count) else {
        let few = Fact.tooFewKnown(known: present, of: present + absent.count)
        return .missing([few].joined(with: absent))
      }
      return result
    case .counts(let value, _):
      switch form.function {
      case .count, .sum: return .known(known + value * ExactNumber(absent.count))
      case .the, .share, .mean, .minimum, .maximum, .median, .percentile, .distinct:
        return .missing(absent)
      }
    }
  }
}

extension SourceRows {
  /// Whether rows say when they were received.
  fileprivate var hasReceipts: Bool { source.fields.contains { $0.type == .received } }

  /// Whether rows say when they happened; others hold always.
  fileprivate var isDated: Bool {
    source.datingField != nil || source.fields.contains { $0.type == .period }
  }
}
