extension Outcome: Clause {
  /// Makes an outcome of its clauses and measures.
  public init(
    _ name: OutcomeName,
    _ title: String? = nil,
    @ClauseBuilder<Outcome> _ clauses: () -> Clauses<Outcome> = { ClauseBuilder.buildBlock() }
  ) {
    let clauses = clauses()
    let stated: [Stated<OutcomeClause>] = clauses.stated { content in
      switch content {
      case .outcome(let clause): clause
      case .common(let clause): .common(clause)
      case .item, .header, .policy, .source, .declared, .measure, .rating, .rule, .test: nil
      }
    }
    let measures = clauses.lines.compactMap { line in
      if case .declared(let measure) = line.clause { measure } else { nil }
    }
    self.init(name: name.reference, title: title, clauses: stated, measures: measures)
  }

  /// The clause as it is collected.
  public var statement: Clauses<Framework> { Clauses(.item(.outcome(self))) }
}
/// Whose experience the partners listen to.
public struct HeardThrough: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Outcome>

  /// Names the partners.
  public init(_ partners: PartnerName...) {
    statement = Clauses(.outcome(.heardThrough(partners.map(\.reference))))
  }
}

/// Of which outcome this one is a part.
public struct Within: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Outcome>

  /// Names the outcome.
  public init(_ outcome: OutcomeName) {
    statement = Clauses(.outcome(.within(outcome.reference)))
  }
}

/// When the outcome is met.
public struct Met: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Outcome>

  /// Gives the condition.
  public init(when condition: Expression<Condition>) {
    statement = Clauses(.outcome(.state(.met, when: condition.node)))
  }
}

/// When the outcome is improving.
public struct Improving: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Outcome>

  /// Gives the condition.
  public init(when condition: Expression<Condition>) {
    statement = Clauses(.outcome(.state(.improving, when: condition.node)))
  }
}

/// When the outcome is worsening.
public struct Worsening: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Outcome>

  /// Gives the condition.
  public init(when condition: Expression<Condition>) {
    statement = Clauses(.outcome(.state(.worsening, when: condition.node)))
  }
}

/// An attribute and its value: `With("weight", .percent(22))`.
public struct With: Clause {
  private let name: Reference
  private let value: Node

  /// The clause as it is collected.
  public var statement: Clauses<Outcome> { Clauses(.outcome(.with(name, value))) }

  /// Gives an attribute a name as its value: `With("theme", "housing")`.
  public init(_ attribute: Reference, _ value: Reference) {
    name = attribute
    self.value = Node(.name(value.name))
  }

  /// Gives an attribute a number as its value.
  public init(_ attribute: Reference, _ value: MeasureName) {
    name = attribute
    self.value = value.node
  }

  /// Gives an attribute a value: `With("motto", .text("Ever onward"))`.
  public init<Value>(_ attribute: Reference, _ value: Expression<Value>) {
    name = attribute
    self.value = value.node
  }

  fileprivate var ofMeasure: MeasureClause { .with(name, value) }
}

extension ClauseBuilder where Owner == Measure {
  /// An attribute of a measure.
  public static func buildExpression(
    _ clause: With,
    fileID: String = #fileID,
    line: Int = #line,
    column: Int = #column
  ) -> Clauses<Measure> {
    Clauses<Measure>(.measure(clause.ofMeasure))
      .located(at: Origin(file: fileID, line: line, column: column))
  }
}
