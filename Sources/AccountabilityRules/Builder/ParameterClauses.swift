extension Parameter: Clause {
  /// Makes a parameter of its values.
  ///
  /// ```swift
  /// Parameter(cuts, "Upper ends of the segments", by: "label") {
  ///   Value(.decimal("2.06"), for: "1", from: .date(2025, 10, 1), reference: "as published")
  ///   Value(.decimal("2.35"), for: "2", from: .date(2025, 10, 1), reference: "as published")
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - name: The parameter's name.
  ///   - title: The title, if there is one.
  ///   - keys: What a value is looked up by; nothing where there is one value at a time.
  ///   - clauses: The values and reasons.
  public init(
    _ name: MeasureName,
    _ title: String? = nil,
    by keys: Reference...,
    @ClauseBuilder<Parameter> values clauses: () -> Clauses<Parameter>
  ) {
    self.init(name: name.reference, title: title, keys: keys, clauses: clauses().ofParameter)
  }

  /// The clause as it is collected.
  public var statement: Clauses<Framework> { Clauses(.item(.parameter(self))) }
}

/// A value of a parameter.
public struct Value: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Parameter>

  /// Gives the value: `Value(.percent(60), from: .date(2026, 4, 1), reference: "the board")`.
  ///
  /// - Parameters:
  ///   - number: The value, written out.
  ///   - keys: What the value is for, one for each of the parameter's keys.
  ///   - date: The first day on which it is in force; it always was where none is named.
  ///   - reference: Where it comes from.
  public init(
    _ number: MeasureName,
    for keys: Cell...,
    from date: CalendarDate? = nil,
    reference: String? = nil
  ) {
    let value = ParameterValue(
      keys: keys.map(\.key),
      number.node,
      from: date,
      reference: reference
    )
    statement = Clauses(.parameter(.value(value)))
  }
}

extension Cell {
  /// The value that the cell holds.
  ///
  /// - Precondition: It holds one.
  fileprivate var key: Node {
    guard case .value(let node) = content else {
      preconditionFailure("A key is a text, a number or a name, such as Value(5, for: \"a\").")
    }
    return node
  }
}

extension ParameterClause {
  package func located(at origin: Origin) -> ParameterClause {
    switch self {
    case .value(let value): .value(value.located(at: origin))
    case .common(let clause): .common(clause.located(at: origin))
    }
  }
}

extension ParameterValue {
  package func located(at origin: Origin) -> ParameterValue {
    var copy = self
    copy.keys = keys.map { $0.located(at: origin) }
    copy.value = value.located(at: origin)
    return copy
  }
}

extension Parameter {
  package func located(at origin: Origin) -> Parameter {
    Parameter(
      name: name.located(at: origin),
      title: statedTitle,
      keys: keys.map { $0.located(at: origin) },
      clauses: clauses
    )
  }
}
