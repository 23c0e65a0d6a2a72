extension Exception: Clause {
  /// What an exception changes: `.measure(settled)`, `.policy`.
  ///
  /// Its clauses are those of the kind of declaration that it names.
  public struct To<Owner>: Sendable {
    fileprivate var kind: Kind
    fileprivate var name: Reference?
    fileprivate var keys: [Reference] = []
  }

  /// Makes an exception.
  ///
  /// ```swift
  /// Exception(to: .measure(settled), from: .date(2026, 4, 1), because: "Two hostels closed.") {
  ///   Target(.atLeast(.percent(50)))
  /// }
  /// Exception(to: .rule(both), because: "We count families, not people.") { LeftOut() }
  /// ```
  ///
  /// - Parameters:
  ///   - declaration: What is changed.
  ///   - condition: When it holds; always, where none is given.
  ///   - date: From which day on it holds; always, where none is given.
  ///   - reason: Why.
  ///   - clauses: What holds instead.
  public init<Owner>(
    to declaration: To<Owner>,
    when condition: Expression<Condition>? = nil,
    from date: CalendarDate? = nil,
    because reason: String,
    @ClauseBuilder<Owner> _ clauses: () -> Clauses<Owner>
  ) {
    let clauses = clauses()
    self.init(
      to: declaration.kind,
      declaration.name,
      when: condition?.node,
      from: date,
      because: reason,
      isLeftOut: clauses.lines.contains { $0.clause == .leftOut },
      Change(declaration.kind, keys: declaration.keys, clauses)
    )
  }

  /// The clause as it is collected.
  public var statement: Clauses<Framework> { Clauses(.item(.exception(self))) }
}

extension Exception.To<Policy> {
  /// What is agreed for all measures.
  public static var policy: Self { Self(kind: .policy) }
}

extension Exception.To<Source> {
  /// A source of returns.
  public static func source(_ source: Returns) -> Self {
    Self(kind: .source, name: Reference(source.name))
  }

  /// A source of records.
  public static func source(_ source: Records) -> Self {
    Self(kind: .source, name: Reference(source.name))
  }
}

extension Exception.To<Outcome> {
  /// An outcome, which may get more measures.
  public static func outcome(_ name: OutcomeName) -> Self {
    Self(kind: .outcome, name: name.reference)
  }
}

extension Exception.To<Measure> {
  /// A measure.
  public static func measure<Value>(_ name: Expression<Value>) -> Self {
    Self(kind: .measure, name: name.reference)
  }
}

extension Exception.To<RatingScale> {
  /// A rating.
  public static func rating(_ name: RatingName) -> Self {
    Self(kind: .rating, name: name.reference)
  }
}

extension Exception.To<Derived> {
  /// A score.
  public static func score(_ name: MeasureName) -> Self { Self(kind: .score, name: name.reference) }

  /// A calculation.
  public static func calculation(_ name: MeasureName) -> Self {
    Self(kind: .calculation, name: name.reference)
  }
}

extension Exception.To<Parameter> {
  /// A parameter, and what the exception's values are looked up by.
  public static func parameter(_ name: MeasureName, by keys: Reference...) -> Self {
    Self(kind: .parameter, name: name.reference, keys: keys)
  }
}

extension Exception.To<Rule> {
  /// A rule.
  public static func rule(_ name: RuleName) -> Self { Self(kind: .rule, name: name.reference) }

  /// A claim.
  public static func claim(_ name: RuleName) -> Self { Self(kind: .claim, name: name.reference) }
}

extension Exception.To<Consequence> {
  /// A consequence.
  public static func consequence(_ name: ConsequenceName) -> Self {
    Self(kind: .consequence, name: name.reference)
  }
}

/// That the declaration does not hold: the only clause of its exception.
public struct LeftOut<Owner>: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Owner>

  /// Leaves the declaration out.
  public init() { statement = Clauses(.leftOut) }
}

extension Exception.Change {
  fileprivate init<Owner>(_ kind: Exception.Kind, keys: [Reference], _ clauses: Clauses<Owner>) {
    self =
      switch kind {
      case .policy: .policy(clauses.ofPolicy)
      case .source: .source(clauses.ofSource)
      case .outcome: .outcome(clauses.ofOutcome, clauses.measures)
      case .measure: .measure(clauses.ofMeasure)
      case .rating: .rating(clauses.ofRating)
      case .score, .calculation: .derived(clauses.ofDerived)
      case .parameter: .parameter(keys: keys, clauses.ofParameter)
      case .rule, .claim: .rule(clauses.ofRule)
      case .consequence: .consequence(clauses.ofConsequence)
      }
  }
}
