import AccountabilityRules

/// Reads the cells of one field.
struct FieldReader {
  /// What a cell came to.
  enum Outcome {
    case cell(Cell)
    /// A position among the framework's places, partners or measures, or among the periods.
    case position(Int)
    case refused(String)

    /// A number that the field's kind excludes, and why: the row is refused, and checks speak of it.
    case impossible(ExactNumber, String)
  }

  /// For how many unknown names a near one is looked for.
  private static let mostSuggestions = 100

  let field: Field
  private let marks: [ArraySlice<UInt8>: MissingReason]

  /// The first bytes of marks and of mapped texts: most cells begin with none of them.
  let firstBytes: ByteSet
  private let map: [ArraySlice<UInt8>: MapEntry.Meaning]
  private let patterns: [SpellingPattern]
  private let calendar: Calendar?

  /// How values that are no dates are written: `"£{n}"`; empty where they stand plainly.
  private let spellings: [HolePattern]
  private let numbers: NumberReader

  /// The type of the figures in its cells: its own, or that of the figure of which they are an end.
  private let unit: Field.FieldType

  /// The codes that cells may hold, by the texts that stand for them; `nil` where any text may stand.
  private let codes: [String: Cell]?

  /// Names and codes that stand for a place, partner or measure.
  private let positions: [String: Int]

  /// What cells came to that were met before: references and periods repeat.
  private var positionsMet: [ArraySlice<UInt8>: Int] = [:]
  private var unknownTexts = 0
  private var lastMet: (bytes: ArraySlice<UInt8>, position: Int)?

  /// - Parameters:
  ///   - field: The field.
  ///   - source: The source that it is of.
  ///   - marks: The source's marks, in which it looks for its own.
  ///   - framework: Whose names it knows.
  init(_ field: Field, of source: Source, marks: Source.Marks, framework: Framework) {
    self.field = field
    isKey = FieldReader.isKey(field.type)
    isColumn = !isKey && field.type != .received
    datesRows = source.datingField.map { source.fields[$0] == field } ?? false
    calendar = framework.calendar
    self.marks = FieldReader.marks(for: field, among: marks)
    unit = FieldReader.unit(of: field.type, in: source)
    numbers = NumberReader(decimalSign: source.decimalSign, currency: unit.currency)
    map = Dictionary(
      field.map.flatMap { entry in entry.texts.map { (ArraySlice($0.utf8), entry.meaning) } }
    ) { first, _ in first }
    firstBytes = ByteSet((Array(self.marks.keys) + Array(map.keys)).compactMap(\.first))
    let own = field.type.isDated ? field.spellings.map(SpellingPattern.init) : []
    let isPeriod = field.type == .period
    patterns =
      own.isEmpty ? (isPeriod ? SpellingPattern.usualPeriods : SpellingPattern.usualDates) : own
    spellings = field.type.isDated ? [] : field.spellings.map { HolePattern($0.pattern) }
    isPlainNumber = spellings.isEmpty && FieldReader.isNumber(unit)
    codes = FieldReader.codes(of: field.type, in: framework)
    positions = FieldReader.positions(for: field.type, in: framework)
  }

  /// The ends of an interval are written as the figure is of which it is one.
  private static func unit(of type: Field.FieldType, in source: Source) -> Field.FieldType {
    switch type {
    case .part(.lower, let figure), .part(.upper, let figure):
      switch source.field(figure.name)?.type {
      case .percent?: .percent
      case .money(let currency)?: .money(currency)
      default: type
      }
    default: type
    }
  }

  private static func marks(
    for field: Field,
    among marks: Source.Marks
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

  /// The texts of a list of codes, each with the code that it stands for.
  private static func codes(
    of type: Field.FieldType,
    in framework: Framework
  ) -> [String: Cell]? {
    switch type {
    case .oneOf(let names):
      return Dictionary(names.map { ($0.name, .text($0.name)) }) { first, _ in first }
    case .code(let list):
      guard let list = framework.codes.first(where: { $0.name.name == list.name }) else {
        return nil
      }
      let pairs = list.codes.flatMap { code in
        let cell = code.number.map(Cell.number) ?? .text(code.name)
        return ([code.name] + code.texts).map { ($0, cell) }
      }
      return Dictionary(pairs) { first, _ in first }
    case .text, .number, .count, .share, .percent, .money, .date, .period, .yesNo, .place, .partner,
      .measure, .received, .part, .status, .rating, .person, .key, .row:
      return nil
    }
  }

  /// Whether a cell of digits is a number, whatever number it is.
  let isPlainNumber: Bool

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

  /// Whether the cell says when a record happened, so that it cannot be missing either.
  private let datesRows: Bool

  private static func isKey(_ type: Field.FieldType) -> Bool {
    switch type {
    case .place, .partner, .measure, .period: true
    case .text, .number, .count, .share, .percent, .money, .date, .yesNo, .received, .part, .status,
      .rating,
      .person, .key, .row, .oneOf, .code:
      false
    }
  }

  /// What a cell comes to; white space around its bytes does not count.
  mutating func read(_ bytes: ArraySlice<UInt8>, periods: inout PeriodPositions) -> Outcome {
    let outcome = readCell(bytes, &periods)
    guard datesRows else { return outcome }
    return FieldReader.dated(outcome)
  }

  /// What dates a record is known, or the record is refused.
  private static func dated(_ outcome: Outcome) -> Outcome {
    guard case .cell(.missing) = outcome else { return outcome }
    return .refused("a record without its date belongs to no period")
  }

  private mutating func readCell(
    _ bytes: ArraySlice<UInt8>,
    _ periods: inout PeriodPositions
  ) -> Outcome {
    if isKey { return position(bytes, &periods) }
    if let first = bytes.first, !firstBytes.contains(first) { return spelt(bytes) }
    if let reason = marks[bytes] { return .cell(.missing(reason)) }
    if !map.isEmpty, let meaning = map[bytes] { return mapped(meaning) }
    guard !bytes.isEmpty else {
      return .refused("an empty cell in '\(field.name.name)', and nothing says what that means")
    }
    return spelt(bytes)
  }

  /// Why a text cannot be read, where it cannot; nothing is learnt from it.
  func problem(with bytes: ArraySlice<UInt8>) -> String? {
    var reader = self
    var periods = PeriodPositions()
    return reader.read(bytes, periods: &periods).problem
  }

  /// Whether a text says that there is nothing to read: it stands for a reason in the field's map or marks.
  func isLeftOut(_ bytes: ArraySlice<UInt8>) -> Bool {
    if case .missing? = map[bytes] { true } else { marks[bytes] != nil }
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
    guard let position = newPosition(bytes, &periods) else {
      unknownTexts += 1
      return .refused(unknown(bytes))
    }
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
    return bare(bytes).flatMap { positions[String(decoding: $0, as: UTF8.self)] }
  }

  /// What stands in the hole of a spelling; the whole cell where nothing is said of how it is written.
  private func bare(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard !spellings.isEmpty else { return bytes }
    return spellings.lazy.compactMap { $0.values(in: bytes)?.first?.value }.first
  }

  private func unknown(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes.prefix(60), as: UTF8.self)
    guard !bytes.isEmpty else { return "no \(ClauseText.fieldType(field.type)) is given" }
    if field.type == .period {
      let spellings = patterns.map { Writing.text($0.spelling.pattern) }.joined(separator: ", ")
      return "this is not a period as it is spelt here (\(spellings))"
    }
    // To look for a near name takes time, and nobody reads the advice a thousand times.
    let near =
      unknownTexts > FieldReader.mostSuggestions
      ? nil : Suggestion.nearest(to: text, among: positions.keys.sorted())
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

  private mutating func spelt(_ bytes: ArraySlice<UInt8>) -> Outcome {
    guard !spellings.isEmpty else { return value(bytes) }
    guard let bare = bare(bytes) else {
      let patterns = field.spellings.map { Writing.text($0.pattern) }.joined(separator: ", ")
      return .refused("this is not written as it is spelt here (\(patterns))")
    }
    if let meaning = map[bare] { return mapped(meaning) }
    return value(bare)
  }

  private mutating func value(_ bytes: ArraySlice<UInt8>) -> Outcome {
    switch field.type {
    case .text, .status, .rating, .person, .key, .row:
      return .cell(.text(String(decoding: bytes, as: UTF8.self)))
    case .oneOf, .code: return code(bytes)
    case .part where unit == .percent: return percent(bytes)
    case .number, .money, .part, .count, .share: return number(bytes)
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

  private mutating func code(_ bytes: ArraySlice<UInt8>) -> Outcome {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let codes else { return .cell(.text(text)) }
    if let cell = codes[text] { return .cell(cell) }
    unknownTexts += 1
    let near =
      unknownTexts > FieldReader.mostSuggestions
      ? nil : Suggestion.nearest(to: String(text.prefix(60)), among: codes.keys.sorted())
    return .refused(
      "this is none of the codes of '\(field.name.name)'"
        + (near.map { "; did you mean '\($0)'?" } ?? "")
    )
  }

  private func number(_ bytes: ArraySlice<UInt8>) -> Outcome {
    guard let number = numbers.number(bytes) else { return .refused("this is not a number") }
    return outcome(number)
  }

  private func percent(_ bytes: ArraySlice<UInt8>) -> Outcome {
    let isMarked = bytes.last == UInt8(ascii: "%")
    let digits = isMarked ? RawRow.trimmed(bytes.dropLast()) : bytes
    guard let number = numbers.number(digits)?.divided(by: 100) else {
      return .refused("this is not a number")
    }
    return outcome(number)
  }

  private func outcome(_ number: ExactNumber) -> Outcome {
    objection(to: number).map { .impossible(number, $0) } ?? .cell(.number(number))
  }

  /// Why the field cannot hold a number; `nil` where it can.
  private func objection(to number: ExactNumber) -> String? {
    switch field.type {
    case .count where !number.isInteger || number.isNegative:
      "a count is a whole number from 0 upwards"
    case .share where number.isNegative || number > .one: "a share lies between 0 and 1"
    case .percent where number.isNegative || number > .one: "a percentage lies between 0 and 100"
    default: nil
    }
  }

  /// What a computed value comes to in the field.
  func outcome(of computed: RowValue) -> Outcome {
    let outcome = value(of: computed)
    return datesRows ? FieldReader.dated(outcome) : outcome
  }

  private func value(of computed: RowValue) -> Outcome {
    switch (computed, field.type) {
    case (.cell(.number(let number)), _): outcome(number)
    case (.cell(let cell), _): .cell(cell)
    case (.place(let position), .place), (.partner(let position), .partner),
      (.measure(let position), .measure):
      .position(position)
    default: .refused("'\(field.name.name)' cannot be computed from this row")
    }
  }
}

extension FieldReader.Outcome {
  /// Why the row cannot be taken; `nil` where nothing speaks against it.
  var problem: String? {
    switch self {
    case .refused(let problem), .impossible(_, let problem): problem
    case .cell, .position: nil
    }
  }

  var isRefused: Bool { problem != nil }
}
