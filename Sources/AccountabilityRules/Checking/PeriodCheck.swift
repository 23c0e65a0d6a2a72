/// Periods that clauses name: whether their grain is that of the measure.
enum PeriodCheck {
  static func check(_ framework: Framework, _ symbols: Symbols) -> [Diagnostic] {
    framework.measures.flatMap { measure -> [Diagnostic] in
      guard let grain = grain(of: measure, in: framework, symbols) else { return [] }
      return times(in: measure).compactMap { time in
        guard case .period(let period) = time.form, period.grain != grain else { return nil }
        return .mixedGrains(
          "'\(measure.name.name)'",
          written: period.grain,
          wanted: grain,
          at: time.origin,
          example: example(grain, framework.calendar)
        )
      }
    }
  }

  private static func times(in measure: Measure) -> [TimePoint] {
    measure.clauses.flatMap { stated -> [TimePoint] in
      switch stated.clause {
      case .baseline(let time), .milestone(_, let time): [time]
      case .realChange(let change): change.since.map { [$0] } ?? []
      case .target(let target): target.by.map { [$0] } ?? []
      default: []
      }
    }
  }

  /// The grain in which a measure's source is returned, if all its sources agree on one.
  static func grain(
    of measure: Measure,
    in framework: Framework,
    _ symbols: Symbols
  ) -> Grain? {
    guard let definition = measure.definition else { return nil }
    let sources = definition.sourceNames.compactMap { symbols.index($0, of: .source) }
    let grains = Set(sources.compactMap { framework.sources[$0].timing?.grain })
    return grains.count == 1 ? grains.first : nil
  }

  private static func example(_ grain: Grain, _ calendar: Calendar?) -> String {
    let isSplit = calendar.map { $0.start != .january } ?? false
    return switch grain {
    case .year: isSplit ? "2025-26" : "2025"
    case .quarter: isSplit ? "2025-26 Q1" : "2025 Q1"
    case .month: "March 2025"
    case .day: "2026-03-31"
    }
  }
}
