import AccountabilityRules

/// Reads the cells of one field.
struct FieldReader {
  /// What a cell came to.
  enum Outcome {
    case cell(Cell)
    /// A position among the framework's places, partners or measures, or among the periods.
    case position(Int)
    case refused(String)
  }

  let field: Field
  let column: Int
  private let marks: [ArraySlice<UInt8>: MissingReason]

  /// The first bytes of marks and of mapped texts: most cells begin with none of them.
  let firstBytes: ByteSet
  private let map: [ArraySlice<UInt8>: MapEntry.Meaning]
  private let patterns: [SpellingPattern]
  private let calendar: Calendar?

  /// Names and codes that stand for a place, partner or measure.
  private let positions: [String: Int]

  /// What cells came to that were met before: references and periods repeat.
  private var positionsMet: [ArraySlice<UInt8>: Int] = [:]
  private var lastMet: (bytes: ArraySlice<UInt8>, position: Int)?

  init(_ field: Field, marks: Marks, column: Int, framework: Framework) {
    self.field = field
    self.column = column
    isKey = FieldReader.isKey(field.type)
    isColumn = !isKey && field.type != .received
    isNumber = FieldReader.isNumber(field.type)
    calendar = framework.calendar
    self.marks = FieldReader.marks(for: field, among: marks)
    map = Dictionary(
      field.map.flatMap { entry in entry.texts.map { (ArraySlice($0.utf8), entry.meaning) } }
    ) { first, _ in first }
    firstBytes = ByteSet((Array(self.marks.keys) + Array(map.keys)).compactMap(\.first))
    let own = field.spellings.map(SpellingPattern.init)
    let isPeriod = field.type == .period
    patterns =
      own.isEmpty ? (isPeriod ? SpellingPattern.usualPeriods : SpellingPattern.usualDates) : own
    positions = FieldReader.positions(for: field.type, in: framework)
  }

  /// Texts that stand for missing values, and the fields in which they do; in all where none is named.
  typealias Marks = [(texts: [String], reason: MissingReason, fields: [Reference])]

  private static func marks(
    for field: Field,
    among marks: Marks
  ) -> [ArraySlice<UInt8>: MissingReason] {
    var own: [ArraySlice<UInt8>: MissingReason] = [:]
    for (texts, reason, fields) in marks
    where fields.isEmpty || fields.contains(where: { $0.name == field.name.name }) {
      for text in texts { own[ArraySlice(text.utf8)] = reason }
    }
    return own
  }

  private static func positions(
    for type: Field.FieldType,
    in framework: Framework
  ) -> [String: Int] {
    var positions: [String: Int] = [:]
    func add(_ index: Int, _ names: [String]) {
      for name in names where positions[name] == nil { positions[name] = index }
    }
    switch type {
    case .place:
      for (index, place) in framework.places.enumerated() {
        add(index, [place.name.name] + place.clauses.codes + [place.title])
      }
    case .partner:
      for (index, partner) in framework.partners.enumerated() {
        add(index, [partner.name.name] + partner.clauses.codes + [partner.title])
      }
    case .measure:
      for (index, measure) in framework.measures.enumerated() { add(index, [measure.name.name]) }
    case .text, .number, .count, .share, .percent, .money, .date, .period, .yesNo, .received, .part,
      .status, .rating, .person, .key, .row, .oneOf, .code:
      break
    }
    return positions
  }

  /// Whether a cell of digits is a number, whatever number it is.
  let isNumber: Bool

  private static func isNumber(_ type: Field.FieldType) -> Bool {
    switch type {
    case .number, .count, .money, .part: true
    case .share, .percent, .text, .date, .period, .yesNo, .place, .partner, .measure, .received,
      .status, .rating, .person, .key, .row, .oneOf, .code:
      false
    }
  }

  /// Whether the field's values are kept in a column of their own.
  let isColumn: Bool

  /// Whether the cell says where the row belongs, so that it cannot be missing.
  let isKey: Bool

  private static func isKey(_ type: Field.FieldType) -> Bool {
    switch type {
    case .place, .partner, .measure, .period: true
    case .text, .number, .count, .share, .percent, .money, .date, .yesNo, .received, .part, .status,
      .rating,
      .person, .key, .row, .oneOf, .code:
      false
    }
  }

  mutating func read(_ bytes: ArraySlice<UInt8>, periods: inout PeriodPositions) -> Outcome {
    if isKey { return position(bytes, &periods) }
    if let first = bytes.first, !firstBytes.contains(first) { return value(bytes) }
    if let reason = marks[bytes] { return .cell(.missing(reason)) }
    if !map.isEmpty, let meaning = map[bytes] { return mapped(meaning) }
    guard !bytes.isEmpty else {
      return .refused("an empty cell in '\(field.name.name)', and nothing says what that means")
    }
    return value(bytes)
  }

  // MARK: Where a row belongs

  private mutating func position(
    _ bytes: ArraySlice<UInt8>,
    _ periods: inout PeriodPositions
  ) -> Outcome {
    if let lastMet, lastMet.bytes == bytes { return .position(lastMet.position) }
    if let position = positionsMet[bytes] {
      lastMet = (bytes, position)
      return .position(position)
    }
    guard let position = newPosition(bytes, &periods) else { return .refused(unknown(bytes)) }
    positionsMet[bytes] = position
    lastMet = (bytes, position)
    return .position(position)
  }

  private func newPosition(_ bytes: ArraySlice<UInt8>, _ periods: inout PeriodPositions) -> Int? {
    if field.type == .period {
      return patterns.lazy.compactMap { $0.period(bytes, calendar: calendar) }.first
        .map { periods.position(of: $0) }
    }
    if case .name(let name)? = map[bytes] { return positions[name.name] }
    return positions[String(decoding: bytes, as: UTF8.self)]
  }

  private func unknown(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes.prefix(60), as: UTF8.self)
    guard !bytes.isEmpty else { return "no \(ClauseText.fieldType(field.type)) is given" }
    if field.type == .period {
      let spellings = patterns.map { Writing.text($0.spelling.pattern) }.joined(separator: ", ")
      return "this is not a period as it is spelt here (\(spellings))"
    }
    let near = Suggestion.nearest(to: text, among: positions.keys.sorted())
    return "no \(ClauseText.fieldType(field.type)) is known by this name or code"
      + (near.map { "; did you mean '\($0)'?" } ?? "")
  }

  // MARK: Values

  private func mapped(_ meaning: MapEntry.Meaning) -> Outcome {
    switch meaning {
    case .name(let name): .cell(.text(name.name))
    case .text(let text): .cell(.text(text))
    case .yesNo(let isYes): .cell(.yesNo(isYes))
    case .number(let number): .cell(.number(number.value))
    case .date(let date): .cell(.date(date))
    case .missing(let reason): .cell(.missing(reason))
    }
  }

  private func value(_ bytes: ArraySlice<UInt8>) -> Outcome {
    switch field.type {
    case .text, .status, .rating, .person, .key, .row, .oneOf, .code:
      return .cell(.text(String(decoding: bytes, as: UTF8.self)))
    case .number, .money, .part: return number(bytes) { _ in nil }
    case .count:
      return number(bytes) { number in
        number.isInteger && !number.isNegative ? nil : "a count is a whole number from 0 upwards"
      }
    case .share:
      return number(bytes) { number in
        number.isNegative || number > .one ? "a share lies between 0 and 1" : nil
      }
    case .percent: return percent(bytes)
    case .date, .received:
      guard let date = patterns.lazy.compactMap({ $0.date(bytes) }).first else {
        return .refused("this is not a date as it is spelt here")
      }
      return .cell(.date(date))
    case .yesNo:
      switch String(decoding: bytes, as: UTF8.self).lowercased() {
      case "yes": return .cell(.yesNo(true))
      case "no": return .cell(.yesNo(false))
      default: return .refused("this is neither yes nor no")
      }
    case .place, .partner, .measure, .period: return .refused("this cannot be read")
    }
  }

  private func number(
    _ bytes: ArraySlice<UInt8>,
    objection: (ExactNumber) -> String?
  ) -> Outcome {
    guard let number = ExactNumber(decimalUTF8: bytes) ?? FieldReader.grouped(bytes) else {
      return .refused("this is not a number")
    }
    return objection(number).map(Outcome.refused) ?? .cell(.number(number))
  }

  private func percent(_ bytes: ArraySlice<UInt8>) -> Outcome {
    let digits = bytes.last == UInt8(ascii: "%") ? bytes.dropLast() : bytes
    guard let number = ExactNumber(decimalUTF8: digits) else {
      return .refused("this is not a number")
    }
    guard !number.isNegative, number <= 100 else {
      return .refused("a percentage lies between 0 and 100")
    }
    return .cell(.number(number.divided(by: 100) ?? .zero))
  }

  /// A number whose thousands are grouped by commas: `1,234.5`.
  private static func grouped(_ bytes: ArraySlice<UInt8>) -> ExactNumber? {
    let comma = UInt8(ascii: ",")
    guard bytes.contains(comma) else { return nil }
    let whole = bytes.prefix { $0 != UInt8(ascii: ".") }
    let groups = whole.split(separator: comma, omittingEmptySubsequences: false)
    guard groups.dropFirst().allSatisfy({ $0.count == 3 }),
      let first = groups.first, (1...4).contains(first.count),
      !bytes.dropFirst(whole.count).contains(comma)
    else { return nil }
    return ExactNumber(decimalUTF8: bytes.filter { $0 != comma })
  }
}

/// The periods that were met, each with a position.
struct PeriodPositions {
  private(set) var values: [Period] = []
  private var positions: [Period: Int] = [:]

  mutating func position(of period: Period) -> Int {
    if let known = positions[period] { return known }
    positions[period] = values.count
    values.append(period)
    return values.count - 1
  }
}

/// Some of the 256 bytes.
struct ByteSet {
  private var bits = SIMD4<UInt64>()

  init(_ bytes: [UInt8]) {
    for byte in bytes { bits[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }
  }

  func contains(_ byte: UInt8) -> Bool { bits[Int(byte >> 6)] >> UInt64(byte & 63) & 1 == 1 }
}
