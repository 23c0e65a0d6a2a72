/// A measure: `measure` in text.
///
/// ```swift
/// Define(settled, "In settled accommodation", sum(housed, in: quarterly).asShare(of: all)) {
///   Population(.headline)
///   HigherIsBetter()
///   Target(.atLeast(.percent(60)), by: .quarter(2027...2028, 4))
/// }
/// ```
public struct Define<Owner>: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Owner>

  private init<Value>(
    _ name: Expression<Value>,
    _ title: String?,
    _ definition: Node?,
    _ clauses: () -> Clauses<Measure>
  ) {
    let measure = Measure(
      name: name.reference,
      title: title,
      definition: definition,
      clauses: clauses().ofMeasure
    )
    statement = Clauses(.declared(measure))
  }
}

extension Define where Owner == Outcome {
  /// Makes a measure that belongs to the outcome, without a definition.
  public init<Value>(
    _ name: Expression<Value>,
    _ title: String? = nil,
    @ClauseBuilder<Measure> _ clauses: () -> Clauses<Measure> = { ClauseBuilder.buildBlock() }
  ) {
    self.init(name, title, nil, clauses)
  }

  /// Makes a measure that belongs to the outcome, as a value defines it.
  public init<Value>(
    _ name: Expression<Value>,
    _ title: String,
    _ definition: Expression<Value>,
    @ClauseBuilder<Measure> _ clauses: () -> Clauses<Measure> = { ClauseBuilder.buildBlock() }
  ) {
    self.init(name, title, definition.node, clauses)
  }

  /// Makes a measure that belongs to the outcome, and is called by its name.
  public init<Value>(
    _ name: Expression<Value>,
    _ definition: Expression<Value>,
    @ClauseBuilder<Measure> _ clauses: () -> Clauses<Measure> = { ClauseBuilder.buildBlock() }
  ) {
    self.init(name, nil, definition.node, clauses)
  }
}

extension Define where Owner == Framework {
  /// Makes a measure that belongs to no outcome, without a definition.
  public init<Value>(
    _ name: Expression<Value>,
    _ title: String? = nil,
    @ClauseBuilder<Measure> _ clauses: () -> Clauses<Measure> = { ClauseBuilder.buildBlock() }
  ) {
    self.init(name, title, nil, clauses)
  }

  /// Makes a measure that belongs to no outcome, as a value defines it.
  public init<Value>(
    _ name: Expression<Value>,
    _ title: String,
    _ definition: Expression<Value>,
    @ClauseBuilder<Measure> _ clauses: () -> Clauses<Measure> = { ClauseBuilder.buildBlock() }
  ) {
    self.init(name, title, definition.node, clauses)
  }

  /// Makes a measure that belongs to no outcome, and is called by its name.
  public init<Value>(
    _ name: Expression<Value>,
    _ definition: Expression<Value>,
    @ClauseBuilder<Measure> _ clauses: () -> Clauses<Measure> = { ClauseBuilder.buildBlock() }
  ) {
    self.init(name, nil, definition.node, clauses)
  }
}

/// The measure speaks of a whole population.
public struct Population: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Measure>

  /// Says what the measure is used for.
  public init(_ uses: MeasureUse...) { statement = Clauses(.measure(.kind(.population, uses))) }
}

/// The measure speaks of a partner's own clients or service.
public struct Performance: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Measure>

  /// Says what the measure is used for.
  public init(_ uses: MeasureUse...) { statement = Clauses(.measure(.kind(.performance, uses))) }
}

/// Which measures this one keeps honest.
public struct Balances: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Measure>

  /// Names the measures.
  public init<each Value>(_ measures: repeat Expression<each Value>) {
    var names: [Reference] = []
    for measure in repeat each measures { names.append(measure.reference) }
    statement = Clauses(.measure(.balances(names)))
  }
}

/// Which outcomes or measures this one is believed to move.
public struct Contributes: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Measure>

  /// Names the outcomes or measures.
  public init<each Value>(to results: repeat Expression<each Value>) {
    var names: [Reference] = []
    for result in repeat each results { names.append(result.reference) }
    statement = Clauses(.measure(.contributes(to: names)))
  }
}

/// More is better.
public struct HigherIsBetter: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Measure>

  /// Makes the clause.
  public init() { statement = Clauses(.measure(.direction(.higherIsBetter))) }
}

/// Less is better.
public struct LowerIsBetter: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Measure>

  /// Makes the clause.
  public init() { statement = Clauses(.measure(.direction(.lowerIsBetter))) }
}

/// The partners do not say which values are good.
public struct NeitherIsBetter: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Measure>

  /// Makes the clause.
  public init() { statement = Clauses(.measure(.direction(.neitherIsBetter))) }
}

/// Values between two numbers are good, and the nearer to them the better.
public struct BetweenIsBetter: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Measure>

  /// Names both numbers: `BetweenIsBetter(18, and: 24)`.
  public init(_ low: MeasureName, and high: MeasureName) {
    let range = RangeOfGood(low.node, high.node)
    statement = Clauses(.measure(.direction(.betweenIsBetter(range))))
  }
}

extension By where Owner == Measure {
  /// Says by what the measure's values are broken down: `by ward, sex` in text.
  ///
  /// Names fields of the sources, or attributes.
  public init(_ groups: Reference...) { statement = Clauses(.measure(.groups(groups))) }
}

/// The unit, in the partners' words.
public struct Unit: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Measure>

  /// Names the unit.
  public init(_ unit: String) { statement = Clauses(.measure(.unit(unit))) }
}

/// With how many decimals values are shown.
public struct Decimals: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Measure>

  /// Names the number of decimals.
  public init(_ count: Int) { statement = Clauses(.measure(.decimals(count))) }
}

/// Between which numbers values lie: `range 0 to 100 whole` in text.
public struct ValueRange: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Measure>

  /// Names both ends, and whether values are whole numbers.
  public init(_ low: MeasureName, to high: MeasureName, whole isWhole: Bool = false) {
    statement = Clauses(.measure(.range(low.node, high.node, isWhole: isWhole)))
  }
}

/// How great the denominator must be for a value to stand.
public struct Denominator: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Measure>

  /// Names the bound: `Denominator(.atLeast(30))`.
  public init(_ bound: Bound) { statement = Clauses(.measure(.denominator(bound))) }
}

/// Who rates, where a measure is a judgement of people: `Rated(by: .residents, against: care)`.
public struct Rated: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Measure>

  /// Names who rates.
  ///
  /// - Parameters:
  ///   - raters: Who rates.
  ///   - rubric: The codes that a rating is one of.
  public init(by raters: Rater..., against rubric: CodesName? = nil) {
    statement = Clauses(.measure(.rated(by: raters, against: rubric.map { Reference($0.name) })))
  }
}

/// Whose measure it is.
public struct OwnedBy: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Measure>

  /// Names the partners.
  public init(_ partners: PartnerName...) {
    statement = Clauses(.measure(.ownedBy(partners.map(\.reference))))
  }
}
