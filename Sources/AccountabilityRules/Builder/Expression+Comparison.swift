// What follows `is`.

extension Expression {
  /// Whether this is so of the value: `settled.is(.met)`.
  public func `is`(_ predicate: Predicate) -> Expression<Condition> {
    Expression<Condition>(.predicate(node, predicate, isNegated: false))
  }

  /// Whether this is not so of the value; what is undecided stays so.
  public func isNot(_ predicate: Predicate) -> Expression<Condition> {
    Expression<Condition>(.predicate(node, predicate, isNegated: true))
  }

  /// Whether two values are the same.
  public func `is`(_ other: Expression) -> Expression<Condition> {
    Expression<Condition>(.equal(node, other.node, isNegated: false))
  }

  /// Whether two values differ.
  public func isNot(_ other: Expression) -> Expression<Condition> {
    Expression<Condition>(.equal(node, other.node, isNegated: true))
  }

  /// Whether the value is one of several.
  public func isOne(of others: Expression...) -> Expression<Condition> {
    Expression<Condition>(.oneOf(node, others.map(\.node), isNegated: false))
  }

  /// Whether the value is none of several.
  public func isNotOne(of others: Expression...) -> Expression<Condition> {
    Expression<Condition>(.oneOf(node, others.map(\.node), isNegated: true))
  }

  private func standing(_ standing: Standing, than other: Expression) -> Expression<Condition> {
    Expression<Condition>(.standing(node, standing, than: other.node))
  }

  /// Whether the value is better, by the direction of good or the order of labels.
  public func isBetter(than other: Expression) -> Expression<Condition> {
    standing(.better, than: other)
  }

  /// Whether the value is worse, by the direction of good or the order of labels.
  public func isWorse(than other: Expression) -> Expression<Condition> {
    standing(.worse, than: other)
  }

  /// Whether the value is worse or equal.
  public func isNoBetter(than other: Expression) -> Expression<Condition> {
    standing(.noBetter, than: other)
  }

  /// Whether the value is better or equal.
  public func isNoWorse(than other: Expression) -> Expression<Condition> {
    standing(.noWorse, than: other)
  }
}

extension Expression where Value == TextValue {
  /// Whether the text or label is this one.
  public func `is`(_ text: String) -> Expression<Condition> { self.is(.text(text)) }

  /// Whether the text or label is another one.
  public func isNot(_ text: String) -> Expression<Condition> { isNot(.text(text)) }

  /// Whether the text or label is one of these.
  public func isOne(of texts: String...) -> Expression<Condition> {
    let nodes = texts.map { Node(.text($0)) }
    return Expression<Condition>(.oneOf(node, nodes, isNegated: false))
  }

  /// Whether the text or label is none of these.
  public func isNotOne(of texts: String...) -> Expression<Condition> {
    let nodes = texts.map { Node(.text($0)) }
    return Expression<Condition>(.oneOf(node, nodes, isNegated: true))
  }

  /// Whether the label is better than this one.
  public func isBetter(than label: String) -> Expression<Condition> { isBetter(than: .text(label)) }

  /// Whether the label is worse than this one.
  public func isWorse(than label: String) -> Expression<Condition> { isWorse(than: .text(label)) }

  /// Whether the label is this one or worse.
  public func isNoBetter(than label: String) -> Expression<Condition> {
    isNoBetter(than: .text(label))
  }

  /// Whether the label is this one or better.
  public func isNoWorse(than label: String) -> Expression<Condition> {
    isNoWorse(than: .text(label))
  }
}

extension Expression where Value == PartnerValue {
  /// Whether the partner has this role: `p.is(.accountable, for: o)`.
  public func `is`(_ role: Role, for outcome: OutcomeName) -> Expression<Condition> {
    Expression<Condition>(.role(node, role, of: outcome.reference, isNegated: false))
  }

  /// Whether the partner does not have this role.
  public func isNot(_ role: Role, for outcome: OutcomeName) -> Expression<Condition> {
    Expression<Condition>(.role(node, role, of: outcome.reference, isNegated: true))
  }
}

extension Expression where Value == MeasureValue {
  /// Whether the row speaks of this measure.
  public func `is`(_ measure: MeasureName) -> Expression<Condition> {
    self.is(measure.as(MeasureValue.self))
  }
}

extension Predicate {
  /// Missing because the arithmetic has no result.
  public static let undefined = Predicate.because(.undefined)

  /// Missing because a rule of the framework leaves it out.
  public static let excluded = Predicate.because(.excluded)

  /// Missing because the question does not arise.
  public static let notApplicable = Predicate.because(.notApplicable)

  /// Missing because the partner does not collect it.
  public static let notCollected = Predicate.because(.notCollected)

  /// Missing because it is suppressed.
  public static let withheld = Predicate.because(.withheld)

  /// Missing because the next return is due already.
  public static let notSubmitted = Predicate.because(.notSubmitted)

  /// Missing because the return is overdue.
  public static let late = Predicate.because(.late)

  /// Missing because the return is not expected yet.
  public static let notDue = Predicate.because(.notDue)
}
