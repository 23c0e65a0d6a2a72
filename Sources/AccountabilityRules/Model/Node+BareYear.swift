extension Node {
  /// The calendar year for which a bare number stands beside a field of periods: `year is 2020`.
  package var bareYear: PeriodName? {
    guard case .number(let literal) = form, literal.spelling == .plain,
      let year = literal.value.integer, (1000...9998).contains(year)
    else { return nil }
    return .year(year)
  }
}

extension Field {
  /// Whether its cells can name calendar years.
  package var hasCalendarYears: Bool {
    guard type == .period else { return false }
    return spellings.isEmpty || spellings.contains(where: \.isOfCalendarYears)
  }
}

extension Spelling {
  /// Whether it spells one calendar year.
  fileprivate var isOfCalendarYears: Bool {
    let holes = Set(Holes.names(in: pattern))
    guard holes.isDisjoint(with: ["month", "month-name", "quarter"]), !isPooled else {
      return false
    }
    guard let yearKind else { return !holes.contains("yy") }
    return yearKind == .calendar && grain ?? .year == .year
  }
}
