/// A statistic of the catalogue: what it takes, what it gives, and what may be said of it.
package struct StatisticKind: Hashable, Sendable {
  /// The number behind the name.
  package enum Argument: Hashable, Sendable {
    case none

    /// Above 0 and below 100, as in `percentile 90 of`.
    case hundredths

    /// A whole number of groups from 2 to 100, as in `quantile 5 of`.
    case groups

    /// How much those at the bottom count, as in `atkinson 0.5 of`.
    case aversion
  }

  /// What it can be taken of.
  package enum Values: Hashable, Sendable {
    /// One or several numbers of one type.
    case numbers

    /// One number.
    case number

    /// Numbers, or labels that have an order; the second decides where the first are equal.
    case ranked

    /// One share or rate, whose counts are taken apart.
    case ratio
  }

  /// What its values are taken over.
  package enum Range: String, Hashable, Sendable, CaseIterable {
    case list = "a list of values"
    case rows = "'in' a source"
    case across = "'across' a set"
    case over = "'over' a window"
  }

  /// The type of the result.
  package enum Result: Hashable, Sendable {
    /// One of the values.
    case ofValues

    /// Of the values' type; of counts it is a number.
    case average
    case number
    case count
  }

  /// What may be said behind its values.
  package enum Option: String, Hashable, Sendable, CaseIterable {
    case weight = "weighted by"
    case known = "if … known"
    case ties
    case order = "highest first"
    case method = "by"
  }

  package var name: String
  package var argument = Argument.none
  package var values = Values.numbers
  package var ranges: Set<Range> = Set(Range.allCases)
  package var result: Result
  package var options: Set<Option> = [.known]

  /// Whether shares and rates may only be taken with weights.
  package var wantsWeights = false

  /// Whether this version evaluates it.
  package var isEvaluated = false

  package init(_ name: String, _ result: Result) {
    self.name = name
    self.result = result
  }

  /// The kind of a name; `nil` where the catalogue has none.
  package static func named(_ name: String) -> StatisticKind? { byName[name] }

  private static let byName = Dictionary(
    standard.map { ($0.name, $0) }
  ) { first, _ in first }

  private func with(_ change: (inout StatisticKind) -> Void) -> StatisticKind {
    var copy = self
    change(&copy)
    return copy
  }

  private func over(_ ranges: Range...) -> StatisticKind { with { $0.ranges = Set(ranges) } }

  private func allowing(_ options: Option...) -> StatisticKind {
    with { $0.options.formUnion(options) }
  }

  private func of(_ values: Values) -> StatisticKind { with { $0.values = values } }

  private func taking(_ argument: Argument) -> StatisticKind { with { $0.argument = argument } }

  private var wantingWeights: StatisticKind { with { $0.wantsWeights = true } }

  private var evaluated: StatisticKind { with { $0.isEvaluated = true } }

  // The catalogue. A statistic is one entry here; the reference page lists the same names.
  package static let standard: [StatisticKind] = [
    // Values put together.
    StatisticKind("sum", .ofValues).evaluated,
    StatisticKind("mean", .average).allowing(.weight).wantingWeights.evaluated,
    StatisticKind("unweighted-mean", .average).evaluated,
    StatisticKind("geometric-mean", .average).allowing(.weight).evaluated,
    StatisticKind("median", .average).allowing(.weight).wantingWeights.evaluated,
    StatisticKind("minimum", .ofValues).evaluated,
    StatisticKind("maximum", .ofValues).evaluated,
    StatisticKind("magnitude", .ofValues).of(.number).over(.list).evaluated,
    StatisticKind("percentile", .average).taking(.hundredths).allowing(.weight, .method)
      .evaluated,
    // How far they lie apart.
    StatisticKind("range", .average).evaluated,
    StatisticKind("variance", .number).allowing(.weight).evaluated,
    StatisticKind("standard-deviation", .average).allowing(.weight).evaluated,
    StatisticKind("gini", .number).over(.rows, .across).allowing(.weight).evaluated,
    StatisticKind("theil", .number).over(.rows, .across).evaluated,
    StatisticKind("atkinson", .number).over(.rows, .across).taking(.aversion).evaluated,
    StatisticKind("concentration", .number).over(.rows, .across).evaluated,
    // Where the present place or partner stands among others.
    StatisticKind("rank", .number).of(.ranked).over(.across).allowing(.ties, .order).evaluated,
    StatisticKind("quantile", .count).of(.ranked).over(.across).taking(.groups)
      .allowing(.ties, .order, .method).evaluated,
    StatisticKind("z-score", .number).of(.number).over(.across, .over).evaluated,
    StatisticKind("slope-index", .number).of(.number).over(.across).allowing(.weight, .method)
      .evaluated,
    StatisticKind("relative-index", .number).of(.number).over(.across).allowing(.weight, .method)
      .evaluated,
    // How they change.
    StatisticKind("slope", .number).of(.number).over(.over).allowing(.method).evaluated,
    StatisticKind("recent-trend", .number).of(.number).over(.over).allowing(.method).evaluated,
    StatisticKind("mann-kendall", .number).of(.number).over(.over).allowing(.method).evaluated,
    StatisticKind("run-chart", .number).of(.number).over(.over).allowing(.method).evaluated,
    StatisticKind("control-chart", .number).of(.number).over(.over).allowing(.method).evaluated,
    StatisticKind("rate-effect", .average).of(.ratio).over(.across).evaluated,
    StatisticKind("mix-effect", .average).of(.ratio).over(.across).evaluated,
  ]
}
