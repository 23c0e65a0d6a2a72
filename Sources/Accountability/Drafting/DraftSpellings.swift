import AccountabilityRules

/// How the periods of a column are written, as far as one reading alone fits all its cells.
struct DraftPeriods {
  /// What stands behind `as`; empty where the language's own spellings do.
  let spellings: [Spelling]

  /// The length of each period.
  let grain: Grain

  /// Whether the years are split, as in `2024-25`.
  let isSplit: Bool

  /// Whether they are plain years, which any numbers might be.
  let isBareYear: Bool

  /// Whether some are split and others are not.
  let isMixed: Bool

  /// Whether years are taken together, as the three of `2017-19`.
  let isPooled: Bool

  /// The reading of a column; `nil` where its cells are no periods, or of several kinds.
  init?(_ texts: [String], headed words: HeadingWords) {
    guard !texts.isEmpty else { return nil }
    let calendar =
      words.contains(anyOf: ["academic", "school"])
      ? Calendar(.academic, .year, from: nil, at: .unknown) : nil
    let named = words.speakOfPeriods
    for patterns in DraftPeriods.choices(isNamed: named) {
      guard let reading = Reading(texts, patterns, calendar) else { continue }
      isBareYear = texts.contains { $0.utf8.count == 4 }
      guard !isBareYear || (named && DraftPeriods.areRecent(texts)) else { return nil }
      guard !reading.isOfMonths || !DraftPeriods.mayBePooled(texts) else { return nil }
      spellings = reading.isUsual ? [] : reading.spellings
      grain = reading.grain
      isSplit = reading.isSplit
      isMixed = reading.isMixed
      isPooled = reading.isPooled
      return
    }
    return nil
  }

  /// The patterns that are tried: the usual ones, each other alone, and those together that no two
  /// readings share.
  private static func choices(isNamed: Bool) -> [[SpellingPattern]] {
    let usual = SpellingPattern.usualPeriods
    let others = (words + months + (isNamed ? daysForMonths : []) + pooled).map(
      SpellingPattern.init
    )
    let together = (words + pooled).map(SpellingPattern.init)
    return [usual] + others.map { [$0] } + [usual + together]
  }

  /// Spellings that cannot be taken for one another.
  private static let words = [
    "{year}/{yy} Q{quarter}", "{year}-{yy} Q{quarter}", "{year}/20{yy} Q{quarter}",
    "{year}-20{yy} Q{quarter}", "Q{quarter} {year}-{yy}", "Q{quarter} {year}/{yy}",
    "{year}-{yy};Q{quarter}", "{year}-{yy}-Q{quarter}", "{year}-{yy}Q{quarter}",
    "{year}-Q{quarter}",
    "{year}Q{quarter}", "Q{quarter} {year}", "Q{quarter}-{year}", "Quarter {quarter} {year}",
    "{year}/{yy}", "{year}/20{yy}", "{year}-20{yy}", "{year}–{yy}", "FY {year}-{yy}",
    "FY{year}-{yy}",
    "FY {year}/{yy}", "{month-name}-{year}", "{year} {month-name}", "{year}-{month-name}",
  ].map { Spelling($0) }

  /// Months in digits, which may look like years that are taken together.
  private static let months = ["{year}-{month}", "{year}/{month}", "{month}/{year}"].map {
    Spelling($0)
  }

  /// Years that are taken together; whether they are split ones cannot be seen.
  private static let pooled = ["{year}-{yy}", "{year}/{yy}", "{year}-20{yy}"].map {
    Spelling($0, .calendar, .year, isPooled: true)
  }

  /// Days that stand for the month that they begin.
  private static let daysForMonths = [
    "{year}-{month}-01", "{year}-{month}-01T00:00:00", "{year}-{month}-01 00:00:00",
  ].map { Spelling($0) }

  /// Whether all plain years are such as figures are kept for.
  private static func areRecent(_ texts: [String]) -> Bool {
    texts.allSatisfy { text in Int(text).map { (1800...2200).contains($0) } ?? true }
  }

  /// Whether all texts may be years that are taken together, always as many.
  private static func mayBePooled(_ texts: [String]) -> Bool {
    pooled.contains { spelling in
      let pattern = SpellingPattern(spelling)
      let counts = texts.map { pattern.period(ArraySlice($0.utf8), calendar: nil)?.count }
      return counts.allSatisfy { $0 != nil && $0 == counts[0] }
    }
  }

  /// What some patterns, tried in their order, make of all the cells.
  private struct Reading {
    let grain: Grain
    let spellings: [Spelling]
    private var starts: Set<Month> = []
    private var counts: Set<Int> = []

    /// Whether some years are split.
    var isSplit: Bool { grain != .month && starts != [.january] }

    /// Whether some are split and others are not.
    var isMixed: Bool { starts.count > 1 }

    /// Whether some are several years taken together.
    var isPooled: Bool { counts != [1] }

    /// Whether they are spelt as the language itself does.
    var isUsual: Bool {
      spellings.allSatisfy { used in
        SpellingPattern.usualPeriods.contains { $0.spelling == used }
      }
    }

    /// Whether they are months in digits.
    var isOfMonths: Bool { spellings.contains { DraftPeriods.months.contains($0) } }

    init?(_ texts: [String], _ patterns: [SpellingPattern], _ calendar: Calendar?) {
      var used: Set<Int> = []
      var grains: Set<Grain> = []
      for text in texts {
        let bytes = ArraySlice(text.utf8)
        guard
          let index = patterns.firstIndex(where: { $0.period(bytes, calendar: calendar) != nil }),
          let period = patterns[index].period(bytes, calendar: calendar)
        else { return nil }
        used.insert(index)
        grains.insert(period.grain)
        starts.insert(period.yearStart)
        counts.insert(period.count)
      }
      guard let grain = grains.first, grains.count == 1, used.count <= 3 else { return nil }
      self.grain = grain
      spellings = used.sorted().map { patterns[$0].spelling }
    }
  }
}

/// How the dates of a column are written.
enum DraftDates {
  /// The cells are dates, and their spelling stands behind `as` where it is not the usual one.
  case dates([Spelling])

  /// The cells can be read as dates in two ways: day first or month first.
  case ambiguous

  /// The reading of a column; `nil` where its cells are no dates.
  init?(_ texts: [String]) {
    guard !texts.isEmpty else { return nil }
    let fitting = DraftDates.spellings.filter { spelling in
      let pattern = SpellingPattern(spelling)
      return texts.allSatisfy { pattern.date(ArraySlice($0.utf8)) != nil }
    }
    guard let first = fitting.first else { return nil }
    let isUsual = first == DraftDates.spellings[0]
    self = fitting.count > 1 ? .ambiguous : .dates(isUsual ? [] : [first])
  }

  private static let spellings = [
    "{year}-{month}-{day}", "{year}-{month}-{day} *", "{year}-{month}-{day}T*",
    "{year}/{month}/{day}",
    "{day}/{month}/{year}", "{month}/{day}/{year}", "{day}.{month}.{year}", "{day}-{month}-{year}",
    "{month}-{day}-{year}", "{day} {month-name} {year}", "{day}-{month-name}-{year}",
    "{month-name} {day}, {year}",
  ].map { Spelling($0) }
}
