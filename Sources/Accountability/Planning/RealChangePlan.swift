import AccountabilityRules

/// How big a difference must be to count.
enum RealChangePlan: Sendable {
  /// The difference since a time is held against a bound.
  case bound(BoundPlan, since: TimePoint)

  /// Each of the two values lies outside the interval of the other.
  case beyondInterval(since: TimePoint)

  /// A test over a window decides.
  case test(TrendTest, over: Window, at: ConfidenceLevel?)

  /// The bound of a difference; `nil` where an interval or a test decides.
  var bound: BoundPlan? { if case .bound(let bound, since: _) = self { bound } else { nil } }

  /// The time since which it is counted; `nil` for a test over a window.
  var since: TimePoint? {
    switch self {
    case .bound(_, let since), .beyondInterval(let since): since
    case .test: nil
    }
  }
}

/// A test of a series that the language has.
enum TrendTest: Hashable, Sendable {
  case mannKendall(Statistics.MannKendall.Correction)
  case recentTrend
  case controlChart

  /// It tells whether a series keeps to one side of its median, and not which way that is.
  case runChart(Statistics.RunAnalysis.Rule)

  /// The tests by which change can be told.
  static let ofChange: [TrendTest] =
    Statistics.MannKendall.Correction.allCases.map(TrendTest.mannKendall) + [
      .recentTrend, .controlChart,
    ]

  /// The name behind `real change by`.
  var name: String {
    switch self {
    case .mannKendall(.none): "mann-kendall"
    case .mannKendall(let correction): correction.rawValue
    case .recentTrend: "recent-trend"
    case .controlChart: "control-chart"
    case .runChart: "run-chart"
    }
  }

  /// The level that the test has of itself; `nil` where the framework has to state it, or where it has none.
  var ownLevel: ExactNumber? {
    switch self {
    case .recentTrend: ExactNumber(numerator: 998, denominator: 1000)
    case .mannKendall, .controlChart, .runChart: nil
    }
  }

  /// Whether the framework has to state a level.
  var wantsLevel: Bool {
    switch self {
    case .mannKendall: true
    case .recentTrend, .controlChart, .runChart: false
    }
  }

  /// The test of a statistic of the language; `nil` where it is none, or not computed this way.
  init?(_ name: String, by method: String?) {
    switch (name, method) {
    case ("mann-kendall", nil): self = .mannKendall(.none)
    case ("mann-kendall", let method?):
      guard let correction = Statistics.MannKendall.Correction(rawValue: method) else { return nil }
      self = .mannKendall(correction)
    case ("recent-trend", nil): self = .recentTrend
    case ("control-chart", nil): self = .controlChart
    case ("run-chart", let method?):
      guard let rule = Statistics.RunAnalysis.Rule(rawValue: method) else { return nil }
      self = .runChart(rule)
    default: return nil
    }
  }
}

extension Planner {
  mutating func realChange(
    of measure: Measure,
    in scope: Scope
  ) throws(EvaluationError) -> RealChangePlan? {
    guard let change = measure.realChange else { return nil }
    switch change.form {
    case .bound(let stated, let since):
      guard let bound = try bound(stated, in: scope) else { return nil }
      return .bound(bound, since: since)
    case .beyondInterval(let since): return .beyondInterval(since: since)
    case .method(let method, let window, let level):
      guard let test = TrendTest.ofChange.first(where: { $0.name == method.name }) else {
        return nil
      }
      let stated = level.flatMap { try? ConfidenceLevel($0.value.doubleValue) }
      return .test(test, over: window, at: stated)
    }
  }
}
