extension RatingScale: Clause {
  /// Makes a rating of its labels.
  ///
  /// ```swift
  /// RatingScale(progress, "Progress", for: .measures) {
  ///   InOrder()
  ///   Label("on course", when: it.is(.met))
  ///   Label("stuck", .otherwise)
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - name: The rating's name.
  ///   - title: The title, if there is one.
  ///   - subjects: What is rated; nothing for a rating of the whole framework.
  ///   - value: The number that the labels' bounds cut.
  ///   - clauses: The labels, gates and reasons.
  public init(
    _ name: RatingName,
    _ title: String? = nil,
    for subjects: SetExpression...,
    on value: MeasureName? = nil,
    @ClauseBuilder<RatingScale> _ clauses: () -> Clauses<RatingScale>
  ) {
    self.init(
      name: name.reference,
      title: title,
      subjects: subjects,
      value: value?.node,
      clauses: clauses().ofRating
    )
  }

  /// The clause as it is collected.
  public var statement: Clauses<Framework> { Clauses(.item(.rating(self))) }
}

/// The labels from best to worst.
public struct BestToWorst: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<RatingScale>

  /// Names the labels.
  public init(_ labels: String...) { statement = Clauses(.rating(.bestToWorst(labels))) }
}

/// The best label stands first.
public struct BestFirst: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<RatingScale>

  /// Makes the clause.
  public init() { statement = Clauses(.rating(.ends(.best))) }
}

/// The worst label stands first.
public struct WorstFirst: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<RatingScale>

  /// Makes the clause.
  public init() { statement = Clauses(.rating(.ends(.worst))) }
}

/// The first line whose condition is met counts.
public struct InOrder<Owner>: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Owner>
}

extension InOrder where Owner == RatingScale {
  /// Makes the clause.
  public init() { statement = Clauses(.rating(.inOrder)) }
}

extension InOrder where Owner == Derived {
  /// Makes the clause.
  public init() { statement = Clauses(.derived(.inOrder)) }
}

/// A result whose interval reaches over a cut point is undecided.
public struct DistinguishByInterval<Owner>: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Owner>
}

extension DistinguishByInterval where Owner == RatingScale {
  /// Makes the clause.
  public init() { statement = Clauses(.rating(.distinguishByInterval)) }
}

extension DistinguishByInterval where Owner == Derived {
  /// Makes the clause.
  public init() { statement = Clauses(.derived(.distinguishByInterval)) }
}

/// When a label is given.
public struct Label: Clause {
  /// What is left when no other label was given.
  public enum Rest: Hashable, Sendable {
    /// In all other cases.
    case otherwise
  }

  /// The clause as it is collected.
  public let statement: Clauses<RatingScale>

  /// Gives the label where the value keeps to a bound: `Label("good", .atLeast(.percent(63)))`.
  public init(_ label: String, _ bound: Bound) {
    statement = Clauses(.rating(.label(label, .bound(bound))))
  }

  /// Gives the label where a condition is met.
  public init(_ label: String, when condition: Expression<Condition>) {
    statement = Clauses(.rating(.label(label, .when(condition.node))))
  }

  /// Gives the label in all other cases: `Label("stuck", .otherwise)`.
  public init(_ label: String, _: Rest) {
    statement = Clauses(.rating(.label(label, .otherwise)))
  }
}

/// What a gate does to a result.
public struct GateEffect: Hashable, Sendable {
  package let effect: LabelGate.Effect

  /// The result is this label at best.
  public static func noBetter(than label: String) -> GateEffect {
    GateEffect(effect: .noBetter(than: label))
  }

  /// The result is this label at worst.
  public static func noWorse(than label: String) -> GateEffect {
    GateEffect(effect: .noWorse(than: label))
  }

  /// The result is this label.
  public static func becomes(_ label: String) -> GateEffect { GateEffect(effect: .becomes(label)) }

  /// There is no result.
  public static let undecided = GateEffect(effect: .undecided)
}

/// A limit of a result, whatever its lines say.
///
/// ```swift
/// Gate("thin", .noBetter(than: "stuck"), when: coverage(of: it) < .percent(80))
/// ```
public struct Gate<Owner>: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Owner>
}

extension Gate where Owner == RatingScale {
  /// Makes a gate of a rating.
  public init(_ name: Reference, _ effect: GateEffect, when condition: Expression<Condition>) {
    statement = Clauses(.rating(.gate(LabelGate(name, effect.effect, when: condition.node))))
  }
}

extension Gate where Owner == Derived {
  /// Makes a gate of a score: `Gate("harm", .atMost(3), when: harm >= 1)`.
  public init(_ name: Reference, _ effect: ScoreGateEffect, when condition: Expression<Condition>) {
    statement = Clauses(.derived(.gate(ScoreGate(name, effect.effect, when: condition.node))))
  }
}
