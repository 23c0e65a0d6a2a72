/// A statistic of some values: `sum of housed in returns`, `percentile 90 of wait across places`.
package struct Statistic: Hashable, Sendable {
  package enum Range: Hashable, Sendable {
    case list
    case rows(Rows)
    case across(SetExpression)
    case over(Window)
  }

  package var name: Reference

  /// The number in `percentile 90 of`, `quantile 5 of`.
  package var argument: NumberLiteral?
  package var values: [Node]
  package var range: Range
  package var options: StatisticOptions

  package init(
    _ name: Reference,
    _ argument: NumberLiteral? = nil,
    of values: [Node],
    _ range: Range = .list,
    options: StatisticOptions = StatisticOptions()
  ) {
    self.name = name
    self.argument = argument
    self.values = values
    self.range = range
    self.options = options
  }
}

/// What is said of a statistic behind its values; in canonical text in the order in which it stands here.
package struct StatisticOptions: Hashable, Sendable {
  package var weight: Node?
  package var known: Known?
  package var ties: Ties?

  /// Which value is ranked first.
  package var order: RankOrder?

  /// One of several ways to compute the same statistic.
  package var method: Reference?

  package init(
    weight: Node? = nil,
    known: Known? = nil,
    ties: Ties? = nil,
    order: RankOrder? = nil,
    method: Reference? = nil
  ) {
    self.weight = weight
    self.known = known
    self.ties = ties
    self.order = order
    self.method = method
  }

  package var isEmpty: Bool { self == StatisticOptions() }
}

/// Which value is ranked first.
public enum RankOrder: String, Hashable, Sendable, CaseIterable {
  /// The largest.
  case highestFirst = "highest first"

  /// The smallest.
  case lowestFirst = "lowest first"
}
