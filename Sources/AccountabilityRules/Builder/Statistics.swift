/// A statistic of the language, to be called with its values.
///
/// ```swift
/// mean(settled, across: .places, weightedBy: denominator(of: it), ifKnown: .atLeast(3))
/// ```
///
/// One type has all of a statistic's forms; a statistic is one constant of it, or a function of its
/// number that gives one: `percentile(90)(wait, across: .places)`.
public struct StatisticFunction: Hashable, Sendable {
  /// The name in the text form.
  public let name: String

  /// The number behind the name.
  private let argument: NumberLiteral?

  /// Makes a statistic of a name; whether there is one, the framework's check says.
  public init(_ name: String, _ argument: NumberLiteral? = nil) {
    self.name = name
    self.argument = argument
  }

  /// The statistic of a list of values.
  public func callAsFunction(
    _ values: MeasureName...,
    weightedBy weight: MeasureName? = nil,
    ifKnown known: Known? = nil,
    ties: Ties? = nil,
    order: RankOrder? = nil,
    by method: Reference? = nil
  ) -> MeasureName {
    expression(values, .list, options(weight, known, ties, order, method))
  }

  /// The statistic of a value over the rows of a source.
  public func callAsFunction(
    _ values: MeasureName...,
    in source: some RowSource,
    where condition: Expression<Condition>? = nil,
    weightedBy weight: MeasureName? = nil,
    ifKnown known: Known? = nil,
    ties: Ties? = nil,
    order: RankOrder? = nil,
    by method: Reference? = nil
  ) -> MeasureName {
    expression(
      values,
      .rows(source.rows(where: condition)),
      options(weight, known, ties, order, method)
    )
  }

  /// The statistic of a value across the members of a set.
  public func callAsFunction(
    _ values: MeasureName...,
    across set: SetExpression,
    weightedBy weight: MeasureName? = nil,
    ifKnown known: Known? = nil,
    ties: Ties? = nil,
    order: RankOrder? = nil,
    by method: Reference? = nil
  ) -> MeasureName {
    expression(values, .across(set), options(weight, known, ties, order, method))
  }

  /// The statistic of a value over the periods of a window.
  public func callAsFunction(
    _ values: MeasureName...,
    over window: Window,
    weightedBy weight: MeasureName? = nil,
    ifKnown known: Known? = nil,
    ties: Ties? = nil,
    order: RankOrder? = nil,
    by method: Reference? = nil
  ) -> MeasureName {
    expression(values, .over(window), options(weight, known, ties, order, method))
  }

  private func options(
    _ weight: MeasureName?,
    _ known: Known?,
    _ ties: Ties?,
    _ order: RankOrder?,
    _ method: Reference?
  ) -> StatisticOptions {
    StatisticOptions(
      weight: weight?.node,
      known: known,
      ties: ties,
      order: order,
      method: method
    )
  }

  private func expression(
    _ values: [MeasureName],
    _ range: Statistic.Range,
    _ options: StatisticOptions
  ) -> MeasureName {
    let statistic = Statistic(
      Reference(name),
      argument,
      of: values.map(\.node),
      range,
      options: options
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

/// The value that so many in a hundred do not exceed: `percentile(90)(wait, across: .places)`.
public func percentile(_ number: NumberLiteral) -> StatisticFunction {
  StatisticFunction("percentile", number)
}

/// In which of so many groups of equal size the present place or partner stands.
public func quantile(_ groups: NumberLiteral) -> StatisticFunction {
  StatisticFunction("quantile", groups)
}

/// The mean of what multiplies: the root of the product.
public let geometricMean = StatisticFunction("geometric-mean")

/// The largest value less the smallest.
public let range = StatisticFunction("range")

/// The mean square of the distances from the mean.
public let variance = StatisticFunction("variance")

/// The root of the variance.
public let standardDeviation = StatisticFunction("standard-deviation")

/// How unequally an amount is spread: the Gini coefficient.
public let gini = StatisticFunction("gini")

/// How unequally an amount is spread: Theil's index T.
public let theil = StatisticFunction("theil")

/// How unequally an amount is spread: Atkinson's index, `atkinson("0.5")(spent, across: .partners)`.
///
/// - Parameter aversion: How much those at the bottom count, above 0.
/// - Returns: The statistic.
public func atkinson(_ aversion: NumberLiteral) -> StatisticFunction {
  StatisticFunction("atkinson", aversion)
}

/// How much lies with few: the Herfindahl index.
public let concentration = StatisticFunction("concentration")

/// The place of the present place or partner in the order of the set.
public let rank = StatisticFunction("rank")

/// The distance from the mean in standard deviations.
public let zScore = StatisticFunction("z-score")

/// The difference between the best and the worst off, along a line through all groups.
public let slopeIndex = StatisticFunction("slope-index")

/// The ratio of the worst to the best off, along a line through all groups.
public let relativeIndex = StatisticFunction("relative-index")

/// The change for each period, along a line through all of them.
public let slope = StatisticFunction("slope")

/// Whether the last periods rise or fall beyond chance: 1, 0 or -1.
public let recentTrend = StatisticFunction("recent-trend")

/// Whether values rise or fall on the whole: Mann and Kendall's test.
public let mannKendall = StatisticFunction("mann-kendall")

/// Whether a run of values lies on one side of their median.
public let runChart = StatisticFunction("run-chart")

/// Whether the latest value lies high or low beyond chance on a chart of the series.
public let controlChart = StatisticFunction("control-chart")

/// How much of a change comes from rates that changed.
public let rateEffect = StatisticFunction("rate-effect")

/// How much of a change comes from parts that grew or shrank.
public let mixEffect = StatisticFunction("mix-effect")

/// The field in the one row that there is.
public func the<Value>(
  _ field: Expression<Value>,
  in source: some RowSource,
  where condition: Expression<Condition>? = nil
) -> Expression<Value> {
  Expression<Value>(.the(field.reference, in: source.rows(where: condition)))
}

/// How many rows a source has.
public func count(
  _ source: some RowSource,
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
