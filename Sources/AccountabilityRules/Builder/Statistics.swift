/// A statistic of the language, to be called with its values.
///
/// ```swift
/// mean(settled, across: .places, weightedBy: denominator(of: it), ifKnown: .atLeast(3))
/// ```
///
/// One type has all of a statistic's forms; a statistic is one constant of it.
public struct StatisticFunction: Hashable, Sendable {
  /// The name in the text form.
  public let name: String

  /// Makes a statistic of a name; whether there is one, the framework's check says.
  public init(_ name: String) { self.name = name }

  /// The statistic of a list of values.
  public func callAsFunction(
    _ values: MeasureName...,
    weightedBy weight: MeasureName? = nil,
    ifKnown known: Known? = nil
  ) -> MeasureName {
    expression(values, .list, weight, known)
  }

  /// The statistic of a value over the rows of a source.
  public func callAsFunction<Kind>(
    _ values: MeasureName...,
    in source: SourceName<Kind>,
    where condition: Expression<Condition>? = nil,
    weightedBy weight: MeasureName? = nil,
    ifKnown known: Known? = nil
  ) -> MeasureName {
    expression(values, .rows(source.rows(where: condition)), weight, known)
  }

  /// The statistic of a value across the members of a set.
  public func callAsFunction(
    _ values: MeasureName...,
    across set: SetExpression,
    weightedBy weight: MeasureName? = nil,
    ifKnown known: Known? = nil
  ) -> MeasureName {
    expression(values, .across(set), weight, known)
  }

  /// The statistic of a value over the periods of a window.
  public func callAsFunction(
    _ values: MeasureName...,
    over window: Window,
    weightedBy weight: MeasureName? = nil,
    ifKnown known: Known? = nil
  ) -> MeasureName {
    expression(values, .over(window), weight, known)
  }

  private func expression(
    _ values: [MeasureName],
    _ range: Statistic.Range,
    _ weight: MeasureName?,
    _ known: Known?
  ) -> MeasureName {
    let statistic = Statistic(
      Reference(name),
      of: values.map(\.node),
      range,
      weight: weight?.node,
      known: known
    )
    return MeasureName(.statistic(statistic))
  }
}

/// The sum.
public let sum = StatisticFunction("sum")

/// The mean; of shares and rates it wants weights.
public let mean = StatisticFunction("mean")

/// The mean of shares or rates that counts each alike.
public let unweightedMean = StatisticFunction("unweighted-mean")

/// The value in the middle.
public let median = StatisticFunction("median")

/// The least value.
public let minimum = StatisticFunction("minimum")

/// The greatest value.
public let maximum = StatisticFunction("maximum")

/// The value without its sign.
public let magnitude = StatisticFunction("magnitude")

/// The field in the one row that there is.
public func the<Value, Kind>(
  _ field: Expression<Value>,
  in source: SourceName<Kind>,
  where condition: Expression<Condition>? = nil
) -> Expression<Value> {
  Expression<Value>(.the(field.reference, in: source.rows(where: condition)))
}

/// How many rows a source has.
public func count<Kind>(
  _ source: SourceName<Kind>,
  where condition: Expression<Condition>? = nil
) -> MeasureName {
  MeasureName(.count(.rows(source.rows(where: condition))))
}

/// How many members a set has: `count(.measures(of: home))`.
public func count(
  _ set: SetExpression,
  where condition: Expression<Condition>? = nil
) -> MeasureName {
  MeasureName(.count(.members(condition.map(set.where) ?? set)))
}
