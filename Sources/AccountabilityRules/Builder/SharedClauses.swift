// Matters that are agreed for all measures, or for one. The initialisers are those of the braces in
// which the clause may stand, so that elsewhere it is an error.

/// Missing values stay missing, and so does what is computed from them: `MissingStaysMissing()`, or for certain
/// reasons only `MissingStaysMissing(.withheld)`.
public struct MissingStaysMissing<Owner>: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Owner>
}

extension MissingStaysMissing where Owner == Policy {
  /// Agrees it for all measures; without reasons, for all reasons of which nothing else is said.
  public init(_ reasons: MissingReason...) {
    statement = Clauses(.policy(.missing(MissingPolicy(.staysMissing, for: reasons))))
  }
}

extension MissingStaysMissing where Owner == Measure {
  /// Agrees it for one measure; without reasons, for all reasons of which nothing else is said.
  public init(_ reasons: MissingReason...) {
    statement = Clauses(.measure(.missing(MissingPolicy(.staysMissing, for: reasons))))
  }
}

/// Missing values are left out, if enough are known: `MissingLeftOut(ifKnown: .atLeast(3))`, or for certain reasons
/// only `MissingLeftOut(.notApplicable, ifKnown: .any)`.
public struct MissingLeftOut<Owner>: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Owner>
}

extension MissingLeftOut where Owner == Policy {
  /// Says how many must be known; without reasons, for all reasons of which nothing else is said.
  public init(_ reasons: MissingReason..., ifKnown known: Known) {
    statement = Clauses(.policy(.missing(MissingPolicy(.leftOut(known), for: reasons))))
  }
}

extension MissingLeftOut where Owner == Measure {
  /// Says how many must be known; without reasons, for all reasons of which nothing else is said.
  public init(_ reasons: MissingReason..., ifKnown known: Known) {
    statement = Clauses(.measure(.missing(MissingPolicy(.leftOut(known), for: reasons))))
  }
}

/// Missing values count as a number, and why that is right; for certain reasons only
/// `MissingCounts(.notApplicable, as: 0, because: "…")`.
public struct MissingCounts<Owner>: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Owner>
}

extension MissingCounts where Owner == Policy {
  /// Names the number and the reason; without reasons, for all reasons of which nothing else is said.
  public init(_ reasons: MissingReason..., as number: MeasureName, because reason: String) {
    let policy = MissingPolicy(.counts(as: number.node, because: reason), for: reasons)
    statement = Clauses(.policy(.missing(policy)))
  }
}

extension MissingCounts where Owner == Measure {
  /// Names the number and the reason; without reasons, for all reasons of which nothing else is said.
  public init(_ reasons: MissingReason..., as number: MeasureName, because reason: String) {
    let policy = MissingPolicy(.counts(as: number.node, because: reason), for: reasons)
    statement = Clauses(.measure(.missing(policy)))
  }
}

/// How many of the expected returns must be there: `Coverage(.atLeast(.percent(80)))`.
public struct Coverage<Owner>: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Owner>
}

extension Coverage where Owner == Policy {
  /// Names the bound.
  public init(_ bound: Bound) { statement = Clauses(.policy(.coverage(bound))) }
}

extension Coverage where Owner == Measure {
  /// Names the bound.
  public init(_ bound: Bound) { statement = Clauses(.measure(.coverage(bound))) }
}

/// How intervals of uncertainty are computed: `Interval(.percent(95), by: "wilson")`.
public struct Interval<Owner>: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Owner>
}

extension Interval where Owner == Policy {
  /// Names the level of confidence and the method, for all measures.
  public init(_ level: NumberLiteral, by method: Reference) {
    statement = Clauses(.policy(.interval(IntervalMethod(level, by: method))))
  }
}

extension Interval where Owner == Measure {
  /// Names the level of confidence and the method, for one measure.
  public init(_ level: NumberLiteral, by method: Reference) {
    statement = Clauses(.measure(.interval(IntervalMethod(level, by: method))))
  }
}

/// An attribute and its value: `With("weight", .percent(22))`.
public struct With<Owner>: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Owner>
}

extension With where Owner == Outcome {
  /// Gives an attribute a name as its value: `With("theme", "housing")`.
  public init(_ attribute: Reference, _ value: Reference) {
    statement = Clauses(.outcome(.with(attribute, Node(.name(value.name)))))
  }

  /// Gives an attribute a number as its value.
  public init(_ attribute: Reference, _ value: MeasureName) {
    statement = Clauses(.outcome(.with(attribute, value.node)))
  }

  /// Gives an attribute a value: `With("motto", .text("Ever onward"))`.
  public init<Value>(_ attribute: Reference, _ value: Expression<Value>) {
    statement = Clauses(.outcome(.with(attribute, value.node)))
  }
}

extension With where Owner == Measure {
  /// Gives an attribute a name as its value: `With("theme", "housing")`.
  public init(_ attribute: Reference, _ value: Reference) {
    statement = Clauses(.measure(.with(attribute, Node(.name(value.name)))))
  }

  /// Gives an attribute a number as its value.
  public init(_ attribute: Reference, _ value: MeasureName) {
    statement = Clauses(.measure(.with(attribute, value.node)))
  }

  /// Gives an attribute a value: `With("motto", .text("Ever onward"))`.
  public init<Value>(_ attribute: Reference, _ value: Expression<Value>) {
    statement = Clauses(.measure(.with(attribute, value.node)))
  }
}
