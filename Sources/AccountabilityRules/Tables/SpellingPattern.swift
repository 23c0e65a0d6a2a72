/// A spelling of dates or periods in a file, ready to be matched: `{year}/{yy}`.
package struct SpellingPattern: Sendable {
  enum Part: Sendable {
    case literal([UInt8])
    case year
    case shortYear
    case month
    case monthName
    case day
    case quarter
    case anything
  }

  /// The numbers that a text gave for the pattern's holes.
  struct Parts {
    var year: Int?
    var shortYear: Int?
    var month: Int?
    var day: Int?
    var quarter: Int?
  }

  private let parts: [Part]
  package let spelling: Spelling

  package init(_ spelling: Spelling) {
    self.spelling = spelling
    parts = SpellingPattern.parts(of: spelling.pattern)
  }

  private static func parts(of pattern: String) -> [Part] {
    var parts: [Part] = []
    var rest = Substring(pattern)
    while let character = rest.first {
      if character == "{", let end = rest.firstIndex(of: "}") {
        parts.append(hole(rest[rest.index(after: rest.startIndex)..<end]))
        rest = rest[rest.index(after: end)...]
      } else {
        let isStar = character == "*"
        parts.append(isStar ? .anything : .literal(Array(String(character).utf8)))
        rest = rest.dropFirst()
      }
    }
    return parts
  }

  private static func hole(_ name: Substring) -> Part {
    switch name {
    case "year": .year
    case "yy": .shortYear
    case "month": .month
    case "month-name": .monthName
    case "day": .day
    case "quarter": .quarter
    default: .anything
    }
  }

  /// Whether a text is spelt so.
  package func matches(_ text: String) -> Bool { match(ArraySlice(text.utf8)) != nil }

  /// A longer text is no date and no period; the limit bounds the time of a match.
  private static let longestText = 256

  /// The parts of a text, or `nil` if it is not spelt so.
  func match(_ text: ArraySlice<UInt8>) -> Parts? {
    guard text.count <= SpellingPattern.longestText else { return nil }
    var found = Parts()
    return match(text, parts[...], &found) ? found : nil
  }

  private func match(
    _ text: ArraySlice<UInt8>,
    _ parts: ArraySlice<Part>,
    _ found: inout Parts
  ) -> Bool {
    guard let part = parts.first else { return text.isEmpty }
    let rest = parts.dropFirst()
    switch part {
    case .literal(let bytes):
      return text.starts(with: bytes) && match(text.dropFirst(bytes.count), rest, &found)
    case .year: return digits(text, 4...4, rest, &found, \.year)
    case .shortYear: return digits(text, 2...2, rest, &found, \.shortYear)
    case .month: return digits(text, 1...2, rest, &found, \.month)
    case .day: return digits(text, 1...2, rest, &found, \.day)
    case .quarter: return quarter(text, rest, &found)
    case .monthName: return monthName(text, rest, &found)
    case .anything:
      return (0...text.count).contains { length in
        match(text.dropFirst(length), rest, &found)
      }
    }
  }

  private func digits(
    _ text: ArraySlice<UInt8>,
    _ lengths: ClosedRange<Int>,
    _ rest: ArraySlice<Part>,
    _ found: inout Parts,
    _ part: WritableKeyPath<Parts, Int?>
  ) -> Bool {
    for length in lengths.reversed() where text.count >= length {
      let digits = text.prefix(length)
      guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { continue }
      let before = found
      found[keyPath: part] = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      if match(text.dropFirst(length), rest, &found) { return true }
      found = before
    }
    return false
  }

  /// `3` or `Q3`.
  private func quarter(
    _ text: ArraySlice<UInt8>,
    _ rest: ArraySlice<Part>,
    _ found: inout Parts
  ) -> Bool {
    let hasLetter = text.first == UInt8(ascii: "Q") || text.first == UInt8(ascii: "q")
    let digits = hasLetter ? text.dropFirst() : text
    guard let digit = digits.first, (0x31...0x34).contains(digit) else { return false }
    found.quarter = Int(digit - 0x30)
    return match(digits.dropFirst(), rest, &found)
  }

  /// A month's English name, or its first three letters.
  private func monthName(
    _ text: ArraySlice<UInt8>,
    _ rest: ArraySlice<Part>,
    _ found: inout Parts
  ) -> Bool {
    let letters = text.prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
    let word = String(decoding: letters, as: UTF8.self).lowercased()
    guard word.count >= 3,
      let month = Month.allCases.first(where: { $0.name == word || $0.name.prefix(3) == word })
    else { return false }
    found.month = month.rawValue
    return match(text.dropFirst(letters.count), rest, &found)
  }
}

extension SpellingPattern {
  /// The date that a text spells; `nil` if it is spelt otherwise or the calendar has no such day.
  package func date(_ text: ArraySlice<UInt8>) -> CalendarDate? {
    guard let parts = match(text), let year = parts.year, let month = parts.month,
      let day = parts.day
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// The period that a text spells, in a framework's calendar.
  package func period(_ text: ArraySlice<UInt8>, calendar: Calendar?) -> Period? {
    guard let parts = match(text), let year = parts.year, (1...9998).contains(year) else {
      return nil
    }
    if let month = parts.month {
      return Month(rawValue: month).map {
        PeriodName.month($0, year).period(splitYearStart: .april)
      }
    }
    let splitKind = calendar?.yearKind == .academic ? YearKind.academic : .financial
    let kind = spelling.yearKind ?? (parts.shortYear == nil ? .calendar : splitKind)
    let start = SpellingPattern.yearStart(kind, calendar)
    if let short = parts.shortYear {
      let years = (short - year % 100 + 100) % 100
      if spelling.isPooled {
        let name = PeriodName.years(year, through: year + years, isSplit: start != .january)
        return years > 0 ? name.period(splitYearStart: start) : nil
      }
      guard years == 1 else { return nil }
    }
    let first = MonthOrdinal(year: year, month: start)
    guard let quarter = parts.quarter else {
      return Period(grain: .year, first: first, yearStart: start)
    }
    return Period(grain: .quarter, first: first.adding((quarter - 1) * 3), yearStart: start)
  }

  private static func yearStart(_ kind: YearKind, _ calendar: Calendar?) -> Month {
    guard let calendar, calendar.yearKind == kind else { return kind.usualStart }
    return calendar.start
  }

  /// The spellings of periods that need no declaration: the language's own.
  package static let usualPeriods = [
    Spelling("{year}-{yy} Q{quarter}"), Spelling("{year} Q{quarter}"), Spelling("{year}-{yy}"),
    Spelling("{year}"), Spelling("{month-name} {year}"),
  ].map(SpellingPattern.init)

  /// The spelling of dates that needs no declaration: `2026-03-31`.
  package static let usualDates = [SpellingPattern(Spelling("{year}-{month}-{day}"))]
}
