// The places of a clause's parts; see `Node+Located.swift`.

extension Stated where Clause == ClauseContent {
  package func located(at other: Origin) -> Stated {
    let place = origin.orElse(other)
    return Stated(clause.located(at: place), at: place)
  }
}

extension ClauseContent {
  package func located(at origin: Origin) -> ClauseContent {
    switch self {
    case .item(let item): .item(item.located(at: origin))
    case .header(let clause): .header(clause.located(at: origin))
    case .policy(let clause): .policy(clause.located(at: origin))
    case .code(let code): .code(code.located(at: origin))
    case .source(let clause): .source(clause.located(at: origin))
    case .outcome(let clause): .outcome(clause.located(at: origin))
    case .declared(let measure): .declared(measure.located(at: origin))
    case .measure(let clause): .measure(clause.located(at: origin))
    case .derived(let clause): .derived(clause.located(at: origin))
    case .parameter(let clause): .parameter(clause.located(at: origin))
    case .rating(let clause): .rating(clause.located(at: origin))
    case .rule(let clause): .rule(clause.located(at: origin))
    case .consequence(let clause): .consequence(clause.located(at: origin))
    case .note(let clause): .note(clause.located(at: origin))
    case .leftOut: self
    case .test(let clause): .test(clause.located(at: origin))
    case .common(let clause): .common(clause.located(at: origin))
    }
  }
}

extension CommonClause {
  package func located(at origin: Origin) -> CommonClause {
    switch self {
    case .because, .reference, .written, .checked, .review: self
    case .allow(let check, let place, let reason):
      .allow(check.located(at: origin), in: place?.located(at: origin), because: reason)
    }
  }
}

extension Bound {
  package func located(at origin: Origin) -> Bound {
    switch form {
    case .atLeast(let node): Bound(.atLeast(node.located(at: origin)))
    case .atMost(let node): Bound(.atMost(node.located(at: origin)))
    case .above(let node): Bound(.above(node.located(at: origin)))
    case .below(let node): Bound(.below(node.located(at: origin)))
    case .reaching(let node): Bound(.reaching(node.located(at: origin)))
    case .between(let low, let high):
      Bound(.between(low.located(at: origin), high.located(at: origin)))
    }
  }
}

extension MissingPolicy {
  package func located(at origin: Origin) -> MissingPolicy {
    switch form {
    case .staysMissing, .leftOut: self
    case .counts(let node, let reason):
      MissingPolicy(.counts(as: node.located(at: origin), because: reason), for: reasons)
    }
  }
}

extension HeaderClause {
  package func located(at origin: Origin) -> HeaderClause {
    switch self {
    case .language, .version, .replaces, .vision: self
    case .agreed(let names, let date): .agreed(by: names.located(at: origin), on: date)
    case .treat(let check, let level, let reason):
      .treat(check.located(at: origin), as: level, because: reason)
    case .treatWith(let check, let name, let number, let reason):
      .treatWith(
        check.located(at: origin),
        name.located(at: origin),
        Stated(number.clause, at: origin),
        because: reason
      )
    case .common(let clause): .common(clause.located(at: origin))
    }
  }
}

extension PolicyClause {
  package func located(at origin: Origin) -> PolicyClause {
    switch self {
    case .missing(let policy): .missing(policy.located(at: origin))
    case .coverage(let bound): .coverage(bound.located(at: origin))
    case .interval(let interval): .interval(interval.located(at: origin))
    case .rounding, .ties, .publishWithSecondarySuppression, .refuseSources: self
    case .quantiles(let method): .quantiles(by: method.located(at: origin))
    case .publishTo(let partners): .publishTo(partners.located(at: origin))
    case .publish(let bound, let step):
      .publish(counts: bound.located(at: origin), roundedTo: step)
    case .common(let clause): .common(clause.located(at: origin))
    }
  }
}

extension Code {
  package func located(at other: Origin) -> Code {
    Code(sign, title, from: texts, says: says, at: origin.orElse(other))
  }
}

extension SourceClause {
  package func located(at origin: Origin) -> SourceClause {
    switch self {
    case .suppliedBy(let names): .suppliedBy(names.located(at: origin))
    case .timing, .separator, .decimal, .encoding, .skip, .headings, .ignoredColumns: self
    case .headingsWhere(let node): .headingsWhere(node.located(at: origin))
    case .dated(let field): .dated(by: field.located(at: origin))
    case .rows(let choice, let node): .rows(choice, where: node.located(at: origin))
    case .check(let node): .check(node.located(at: origin))
    case .checkParts(let parts): .checkParts(parts.located(at: origin))
    case .field(let field): .field(field.located(at: origin))
    case .missing(let texts, let reason, let fields):
      .missing(texts, reason, in: fields.located(at: origin))
    case .common(let clause): .common(clause.located(at: origin))
    }
  }
}

extension PartsOfWhole {
  package func located(at origin: Origin) -> PartsOfWhole {
    var copy = self
    copy.field = field.located(at: origin)
    if case .code(let name) = whole { copy.whole = .code(name.located(at: origin)) }
    copy.figures = figures.located(at: origin)
    return copy
  }
}

extension Field {
  package func located(at origin: Origin) -> Field {
    var copy = self
    copy.name = name.located(at: origin)
    copy.type = type.located(at: origin)
    if let formula { copy.origin = .computed(formula.located(at: origin)) }
    copy.map = map.map { entry in
      guard case .name(let name) = entry.meaning else { return entry }
      return MapEntry(entry.texts, .name(name.located(at: origin)))
    }
    return copy
  }
}

extension Field.FieldType {
  fileprivate func located(at origin: Origin) -> Field.FieldType {
    switch self {
    case .text, .number, .count, .share, .percent, .money, .date, .period, .yesNo, .place, .partner,
      .measure, .received, .rating, .person, .key:
      self
    case .part(let part, let whole): .part(part, of: whole.located(at: origin))
    case .status(let whole): .status(of: whole.located(at: origin))
    case .row(let source): .row(of: source.located(at: origin))
    case .oneOf(let codes): .oneOf(codes.located(at: origin))
    case .code(let list): .code(of: list.located(at: origin))
    }
  }
}

extension OutcomeClause {
  package func located(at origin: Origin) -> OutcomeClause {
    switch self {
    case .role(let role, let names): .role(role, names.located(at: origin))
    case .heardThrough(let names): .heardThrough(names.located(at: origin))
    case .within(let name): .within(name.located(at: origin))
    case .state(let state, let node): .state(state, when: node.located(at: origin))
    case .with(let name, let node): .with(name.located(at: origin), node.located(at: origin))
    case .common(let clause): .common(clause.located(at: origin))
    }
  }
}

extension MeasureClause {
  package func located(at origin: Origin) -> MeasureClause {
    switch self {
    case .kind, .unit, .decimals, .trajectory, .timing: self
    case .direction(let direction): .direction(direction.located(at: origin))
    case .groups(let names): .groups(names.located(at: origin))
    case .interval(let interval): .interval(interval.located(at: origin))
    case .balances(let names): .balances(names.located(at: origin))
    case .contributes(let names): .contributes(to: names.located(at: origin))
    case .range(let low, let high, let isWhole):
      .range(low.located(at: origin), high.located(at: origin), isWhole: isWhole)
    case .denominator(let bound): .denominator(bound.located(at: origin))
    case .missing(let policy): .missing(policy.located(at: origin))
    case .coverage(let bound): .coverage(bound.located(at: origin))
    case .baseline(let time): .baseline(time.located(at: origin))
    case .realChange(let change): .realChange(change.located(at: origin))
    case .target(let target):
      .target(Target(target.bound.located(at: origin), by: target.by?.located(at: origin)))
    case .milestone(let bound, let time):
      .milestone(bound.located(at: origin), by: time.located(at: origin))
    case .ownedBy(let names): .ownedBy(names.located(at: origin))
    case .suppliedBy(let names): .suppliedBy(names.located(at: origin))
    case .rated(let raters, let rubric):
      .rated(by: raters, against: rubric?.located(at: origin))
    case .with(let name, let node): .with(name.located(at: origin), node.located(at: origin))
    case .common(let clause): .common(clause.located(at: origin))
    }
  }
}

extension IntervalMethod {
  package func located(at origin: Origin) -> IntervalMethod {
    IntervalMethod(level, by: method.located(at: origin))
  }
}

extension Direction {
  package func located(at origin: Origin) -> Direction {
    guard case .betweenIsBetter(let range) = self else { return self }
    return .betweenIsBetter(
      RangeOfGood(range.low.located(at: origin), range.high.located(at: origin))
    )
  }
}

extension RealChange {
  package func located(at origin: Origin) -> RealChange {
    switch form {
    case .bound(let bound, let since):
      RealChange(bound.located(at: origin), since: since.located(at: origin))
    case .beyondInterval(let since): RealChange(.beyondInterval(since: since.located(at: origin)))
    case .method(let method, let window, let level):
      RealChange(.method(method.located(at: origin), over: window, at: level))
    }
  }
}

extension RatingClause {
  package func located(at origin: Origin) -> RatingClause {
    switch self {
    case .bestToWorst, .ends, .inOrder, .distinguishByInterval: self
    case .label(let label, let condition): .label(label, condition.located(at: origin))
    case .gate(let gate):
      .gate(
        LabelGate(
          gate.name.located(at: origin),
          gate.effect,
          when: gate.condition.located(at: origin)
        )
      )
    case .common(let clause): .common(clause.located(at: origin))
    }
  }
}

extension LabelCondition {
  package func located(at origin: Origin) -> LabelCondition {
    switch self {
    case .bound(let bound): .bound(bound.located(at: origin))
    case .when(let node): .when(node.located(at: origin))
    case .otherwise: self
    }
  }
}

extension DerivedClause {
  package func located(at origin: Origin) -> DerivedClause {
    switch self {
    case .inOrder, .distinguishByInterval: self
    case .line(let node, let condition):
      .line(node.located(at: origin), condition.located(at: origin))
    case .knot(let value, let position):
      .knot(value.located(at: origin), at: position.located(at: origin))
    case .gate(let gate): .gate(gate.located(at: origin))
    case .common(let clause): .common(clause.located(at: origin))
    }
  }
}

extension ScoreGate {
  fileprivate func located(at origin: Origin) -> ScoreGate {
    let effect: Effect =
      switch effect {
      case .atMost(let node): .atMost(node.located(at: origin))
      case .atLeast(let node): .atLeast(node.located(at: origin))
      case .becomes(let node): .becomes(node.located(at: origin))
      case .undecided: .undecided
      }
    return ScoreGate(name.located(at: origin), effect, when: condition.located(at: origin))
  }
}

extension RuleClause {
  package func located(at origin: Origin) -> RuleClause {
    switch self {
    case .forEach(let sets): .forEach(sets.map { $0.located(at: origin) })
    case .when(let node): .when(node.located(at: origin))
    case .require(let node): .require(node.located(at: origin))
    case .forbid(let node): .forbid(node.located(at: origin))
    case .auditedBy(let names): .auditedBy(names.located(at: origin))
    case .then(let response): .then(response.located(at: origin))
    case .common(let clause): .common(clause.located(at: origin))
    }
  }
}

extension TestClause {
  package func located(at origin: Origin) -> TestClause {
    switch self {
    case .asOf: self
    case .given(let node, let cell): .given(node.located(at: origin), cell.located(at: origin))
    case .givenTable(let name, let table):
      .givenTable(name.located(at: origin), table.located(at: origin))
    case .expect(let expectation):
      .expect(
        Expectation(
          expectation.condition.located(at: origin),
          within: expectation.within.located(at: origin),
          because: expectation.because
        )
      )
    case .common(let clause): .common(clause.located(at: origin))
    }
  }
}

extension CellTable {
  package func located(at origin: Origin) -> CellTable {
    CellTable(
      headings: headings.located(at: origin),
      rows: rows.map { row in row.map { $0.located(at: origin) } }
    )
  }
}

extension TableCell {
  package func located(at other: Origin) -> TableCell {
    var copy = self
    copy.origin = origin.orElse(other)
    if case .value(let node) = content { copy.content = .value(node.located(at: other)) }
    return copy
  }
}
