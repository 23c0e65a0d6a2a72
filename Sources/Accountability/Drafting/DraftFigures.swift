import AccountabilityRules

/// The type of a column of figures: the narrowest that the reader of sources accepts for all of them.
struct DraftFigures {
  let type: Field.FieldType
  let spellings: [Spelling]

  /// The type of a column; `nil` where its cells are no figures.
  init?(_ column: DraftColumn) {
    let texts = DraftFigures.withoutStrays(column.figures)
    guard !texts.isEmpty, !column.words.speakOfCodes, !column.words.speakOfUnits,
      !texts.contains(where: DraftFigures.hasLeadingNought)
    else { return nil }
    spellings = DraftFigures.currency(of: texts).map { [Spelling("\($0.sign){n}")] } ?? []
    let type = DraftFigures.currency(of: texts).map { Field.FieldType.money($0.code) }
    guard let type = type ?? DraftFigures.type(of: texts, column) else { return nil }
    self.type = type
  }

  /// The texts without a few that are no numbers, where all the others are: those rows will be refused.
  private static func withoutStrays(_ texts: [String]) -> [String] {
    guard texts.count >= 100 else { return texts }
    let numbers = zip(texts, refuses(texts, as: .number)).filter { !$0.1 }.map(\.0)
    return (texts.count - numbers.count) * 100 <= texts.count ? numbers : texts
  }

  private static func type(of texts: [String], _ column: DraftColumn) -> Field.FieldType? {
    func fit(_ type: Field.FieldType) -> Bool { accepts(type, texts) }
    let hasPercentSigns = texts.contains { $0.utf8.last == UInt8(ascii: "%") }
    if hasPercentSigns { return fit(.percent) ? .percent : nil }
    guard fit(.number) else { return nil }
    let heading = column.heading
    for (sign, code) in currencies where heading.contains(sign) || column.words.words.contains(code)
    {
      return .money(code.uppercased())
    }
    let speaksOfPercent =
      heading.contains("%") || column.words.contains(anyOf: ["percent", "percentage", "pct"])
    if speaksOfPercent, fit(.percent) { return .percent }
    let hasDecimals = texts.contains { $0.utf8.contains(UInt8(ascii: ".")) }
    if column.words.speakOfShares, hasDecimals, fit(.share) { return .share }
    return fit(.count) ? .count : .number
  }

  /// Whether the reader of sources takes all the texts for values of a type.
  static func accepts(_ type: Field.FieldType, _ texts: [String]) -> Bool {
    !refuses(texts, as: type).contains(true)
  }

  /// Of each text whether the reader of sources refuses it as a value of a type.
  static func refuses(
    _ texts: [String],
    as type: Field.FieldType
  ) -> some Sequence<Bool> {
    let framework = Framework(name: "draft", title: "", items: [])
    let source = Source(.returns, name: "draft", title: nil, clauses: [])
    var reader = FieldReader(Field("field", type), of: source, marks: [], framework: framework)
    var periods = PeriodPositions()
    return texts.lazy.map { text in
      if case .cell = reader.read(ArraySlice(text.utf8), periods: &periods) { false } else { true }
    }
  }

  /// Whether a text is a key of digits: `007`.
  private static func hasLeadingNought(_ text: String) -> Bool {
    let bytes = text.utf8.prefix(2)
    return bytes.first == UInt8(ascii: "0") && bytes.count == 2
      && bytes.last.map { (0x30...0x39).contains($0) } ?? false
  }

  /// Signs that name one currency; a dollar's does not say which.
  private static let currencies: [(sign: Character, code: String)] = [("£", "gbp"), ("€", "eur")]

  /// The currency whose sign stands before each of the figures.
  private static func currency(of texts: [String]) -> (sign: Character, code: String)? {
    for (sign, code) in currencies where texts.allSatisfy({ $0.first == sign }) {
      let numbers = texts.map { String($0.dropFirst()) }
      return accepts(.number, numbers) ? (sign, code.uppercased()) : nil
    }
    return nil
  }
}
