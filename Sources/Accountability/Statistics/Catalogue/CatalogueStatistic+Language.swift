extension CatalogueStatistic {
  /// How a framework asks for the statistic, in Markdown; `nil` where the language does not have it.
  public var language: String? { Self.spoken[name] }

  /// What stands in a framework, by the names of statistics.
  package static let spoken: [String: String] = [
    "proportion": """
    `interval 95% by wilson` in a measure that is a share, or in the policy; also by the other methods: see \
    [intervals](Language/measures.md#intervals)
    """,
    "proportion-difference": """
    `interval 95% by newcombe` in a measure that is one share less another, such as `(settled among women) - (settled \
    among men)`; also by `agresti-caffo` and `wald`: see [intervals](Language/measures.md#intervals)
    """,
    "mean": """
    `interval 95% by student-t` in a measure that is a `mean` across members or over periods: see \
    [intervals](Language/measures.md#intervals)
    """,
    "event-count": """
    `interval 95% by byar` in a measure that is a count, or in the policy; also by the other methods: see \
    [intervals](Language/measures.md#intervals)
    """,
    "rate": """
    `interval 95% by byar` in a measure that is a rate, or in the policy; also by the other methods: see \
    [intervals](Language/measures.md#intervals)
    """,
    "sample": """
    `mean of`, `median of`, `minimum of`, `maximum of`, `range of`, `geometric-mean of`, `variance of`, \
    `standard-deviation of` some values, and `z-score of` one among others: see \
    [statistics](Language/statistics.md)
    """,
    "quantile": """
    `percentile 90 of` some values `by linear`, or by another of its methods: see \
    [percentiles](Language/statistics.md#percentiles-and-slopes)
    """,
    "inequality": """
    `gini of x across partners`, also `weighted by` how many stand behind each, `theil of x` and `atkinson 0.5 of x`: see \
    [statistics](Language/statistics.md#spread-and-standing)
    """,
    "slope-index": """
    `slope-index of x across groups of area weighted by denominator of x by straight`, and `relative-index of`: see \
    [statistics](Language/statistics.md#the-gap-along-a-line)
    """,
    "concentration": """
    `concentration of x across partners`, the index of Herfindahl and Hirschman: see \
    [statistics](Language/statistics.md#spread-and-standing)
    """,
    "mann-kendall": """
    `real change by mann-kendall over last 10 years at 95%`, also by `hamed-rao` and `yue-wang`: see \
    [change by a test](Language/judgement.md#by-a-test); `mann-kendall of x over last 10 years` for z, and \
    `slope of x over last 10 years by sen`: see [statistics](Language/statistics.md#tests-of-a-series)
    """,
    "run-chart": """
    `run-chart of x over last 12 months by anhoej`, 1 where the runs are more than chance: see \
    [statistics](Language/statistics.md#tests-of-a-series)
    """,
    "xmr-chart": """
    `real change by control-chart over last 12 months`: see \
    [change by a test](Language/judgement.md#by-a-test); `control-chart of x over last 12 months`: see \
    [statistics](Language/statistics.md#tests-of-a-series)
    """,
  ]
}
