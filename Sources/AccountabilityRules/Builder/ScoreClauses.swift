/// A number that judges: `score` in text.
///
/// ```swift
/// Score(points, "Points", for: .measures, on: it, interpolated: true) {
///   Knot(0, at: .percent(50))
///   Knot(10, at: .percent(90))
/// }
/// Score(quality, for: .partners, equals: mean(points, across: .measures))
/// ```
public struct Score: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Framework>

  /// Makes a score of one formula.
  ///
  /// - Parameters:
  ///   - name: The score's name.
  ///   - title: The title, if there is one.
  ///   - subjects: What is scored; nothing for a score of the whole framework.
  ///   - definition: The formula: `= …` in text.
  ///   - clauses: Gates and reasons.
  public init(
    _ name: MeasureName,
    _ title: String? = nil,
    for subjects: SetExpression...,
    equals definition: MeasureName,
    @ClauseBuilder<Derived> _ clauses: () -> Clauses<Derived> = { ClauseBuilder.buildBlock() }
  ) {
    statement = clauses().derived(.score, name, title, subjects, definition: definition)
  }

  /// Makes a score of lines or of knots.
  ///
  /// - Parameters:
  ///   - name: The score's name.
  ///   - title: The title, if there is one.
  ///   - subjects: What is scored; nothing for a score of the whole framework.
  ///   - value: The number that bounds and knots speak of.
  ///   - isInterpolated: Whether the score lies on a line between knots.
  ///   - clauses: Lines or knots, gates and reasons.
  public init(
    _ name: MeasureName,
    _ title: String? = nil,
    for subjects: SetExpression...,
    on value: MeasureName? = nil,
    interpolated isInterpolated: Bool = false,
    @ClauseBuilder<Derived> _ clauses: () -> Clauses<Derived>
  ) {
    statement = clauses()
      .derived(.score, name, title, subjects, value: value, isInterpolated: isInterpolated)
  }
}

/// A number on the way to a judgement, or beside the measures: `calculation` in text.
///
/// ```swift
/// Calculation(growth, for: .measures, equals: it / it.at(.baseline) - 1)
/// ```
public struct Calculation: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Framework>

  /// Makes a calculation of one formula; see ``Score``.
  public init(
    _ name: MeasureName,
    _ title: String? = nil,
    for subjects: SetExpression...,
    equals definition: MeasureName,
    @ClauseBuilder<Derived> _ clauses: () -> Clauses<Derived> = { ClauseBuilder.buildBlock() }
  ) {
    statement = clauses().derived(.calculation, name, title, subjects, definition: definition)
  }

  /// Makes a calculation of lines or of knots; see ``Score``.
  public init(
    _ name: MeasureName,
    _ title: String? = nil,
    for subjects: SetExpression...,
    on value: MeasureName? = nil,
    interpolated isInterpolated: Bool = false,
    @ClauseBuilder<Derived> _ clauses: () -> Clauses<Derived>
  ) {
    statement = clauses()
      .derived(.calculation, name, title, subjects, value: value, isInterpolated: isInterpolated)
  }
}

extension Clauses where Owner == Derived {
  fileprivate func derived(
    _ kind: DerivedKind,
    _ name: MeasureName,
    _ title: String?,
    _ subjects: [SetExpression],
    definition: MeasureName? = nil,
    value: MeasureName? = nil,
    isInterpolated: Bool = false
  ) -> Clauses<Framework> {
    let derived = Derived(
      kind,
      name: name.reference,
      title: title,
      subjects: subjects,
      definition: definition?.node,
      value: value?.node,
      isInterpolated: isInterpolated,
      clauses: ofDerived
    )
    return Clauses<Framework>(.item(.derived(derived)))
  }
}

/// A number, and when it is given: a line of a score.
public struct Case: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Derived>

  private init(_ number: MeasureName, _ condition: LabelCondition) {
    statement = Clauses(.derived(.line(number.node, condition)))
  }

  /// Gives the number where the value keeps to a bound: `Case(3, .atLeast(.percent(63)))`.
  public init(_ number: MeasureName, _ bound: Bound) { self.init(number, .bound(bound)) }

  /// Gives the number where a condition is met.
  public init(_ number: MeasureName, when condition: Expression<Condition>) {
    self.init(number, .when(condition.node))
  }

  /// Gives the number in all other cases: `Case(0, .otherwise)`.
  public init(_ number: MeasureName, _: Label.Rest) { self.init(number, LabelCondition.otherwise) }
}

/// A number, and the value at which it is reached: `Knot(2, at: .percent(50))`.
public struct Knot: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Derived>

  /// Names the number and the value.
  public init(_ number: MeasureName, at value: MeasureName) {
    statement = Clauses(.derived(.knot(number.node, at: value.node)))
  }
}

/// What a gate does to a score.
public struct ScoreGateEffect: Hashable, Sendable {
  package let effect: ScoreGate.Effect

  /// The score is this number at most.
  public static func atMost(_ number: MeasureName) -> ScoreGateEffect {
    ScoreGateEffect(effect: .atMost(number.node))
  }

  /// The score is this number at least.
  public static func atLeast(_ number: MeasureName) -> ScoreGateEffect {
    ScoreGateEffect(effect: .atLeast(number.node))
  }

  /// The score is this number.
  public static func becomes(_ number: MeasureName) -> ScoreGateEffect {
    ScoreGateEffect(effect: .becomes(number.node))
  }

  /// There is no score.
  public static let undecided = ScoreGateEffect(effect: .undecided)
}
