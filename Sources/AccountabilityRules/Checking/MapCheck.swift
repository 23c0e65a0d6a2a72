/// What texts of a file are said to stand for: whether a field of its type can hold that.
struct MapCheck {
  private let framework: Framework
  private let symbols: Symbols
  private let field: Field
  private let source: Source
  private var found: [Diagnostic] = []

  static func check(_ field: Field, of source: Source, in check: ReferenceCheck) -> [Diagnostic] {
    var map = MapCheck(
      framework: check.framework,
      symbols: check.symbols,
      field: field,
      source: source
    )
    for entry in field.map { map.meaning(entry) }
    map.ambiguousTexts()
    return map.found
  }

  private mutating func ambiguousTexts() {
    var seen: Set<String> = []
    for text in field.map.flatMap(\.texts) where !seen.insert(text).inserted {
      found.append(.ambiguousText(text, at: field.name.origin, first: .unknown))
    }
  }

  private mutating func meaning(_ entry: MapEntry) {
    switch entry.meaning {
    case .missing: missing(entry)
    case .name(let name): self.name(name, entry)
    case .number(let number): self.number(number, entry)
    case .yesNo: want(field.type == .yesNo, "yes or no", entry)
    case .text: want(field.type.holdsTexts, "text", entry)
    case .date: want(field.type == .date || field.type == .received, "a date", entry)
    }
  }

  private mutating func missing(_ entry: MapEntry) {
    // What a heading names may be left out; a row belongs somewhere.
    guard source.kind == .returns, field.type.placesReturns, field.origin != .heading else {
      return
    }
    wrong(entry, "is missing", help: "what says where a return belongs cannot be missing")
  }

  private mutating func name(_ name: Reference, _ entry: MapEntry) {
    switch field.type {
    case .place: want(name, .place)
    case .partner: want(name, .partner)
    case .measure: want(name, .measure)
    case .oneOf(let codes): want(name, among: codes.map(\.name), of: field.name)
    case .code(let list): want(name, of: list)
    case .text, .person, .key, .row: break
    case .number, .count, .share, .percent, .money, .date, .period, .yesNo, .received, .part,
      .status, .rating:
      want(false, "a name", entry)
    }
  }

  private mutating func number(_ number: NumberLiteral, _ entry: MapEntry) {
    switch field.type {
    case .number, .count, .share, .percent, .money, .part: break
    case .code(let list): want(Reference(number.text, at: field.name.origin), of: list)
    case .text, .date, .period, .yesNo, .place, .partner, .measure, .received, .status, .rating,
      .person,
      .key, .row, .oneOf:
      want(false, "a number", entry)
    }
  }

  // MARK: What is wanted

  private mutating func want(_ reference: Reference, _ kind: DeclarationKind) {
    guard let symbol = symbols[reference.name] else {
      found.append(
        .unknownName(reference, wanted: kind.rawValue, among: symbols.names(of: kind))
      )
      return
    }
    guard symbol.kind != kind else { return }
    let wanted = "\(kind.article) \(kind.rawValue)"
    found.append(
      .wrongKind(reference, is: symbol.kind, wanted: wanted, declared: symbol.name.origin)
    )
  }

  private mutating func want(_ code: Reference, of list: Reference) {
    guard let index = symbols.index(list.name, of: .codes) else { return }
    want(code, among: framework.codes[index].codes.map(\.name), of: list)
  }

  private mutating func want(_ code: Reference, among codes: [String], of list: Reference) {
    guard !codes.contains(code.name) else { return }
    found.append(.unknownCode(code, of: list.name, among: codes))
  }

  private mutating func want(_ isRight: Bool, _ what: String, _ entry: MapEntry) {
    guard !isRight else { return }
    let type = ClauseText.fieldType(field.type)
    wrong(entry, "stands for \(what)", help: "let it stand for something of type '\(type)'")
  }

  private mutating func wrong(_ entry: MapEntry, _ what: String, help: String) {
    let text = Writing.text(entry.texts.first ?? "")
    found.append(
      Diagnostic(
        "wrong-type",
        "\(text) \(what), and '\(field.name.name)' is of type '\(ClauseText.fieldType(field.type))'",
        at: field.name.origin,
        help: help
      )
    )
  }
}

extension Field.FieldType {
  /// Whether a field can hold texts that are not read any further.
  fileprivate var holdsTexts: Bool {
    switch self {
    case .text, .status, .rating, .person, .key, .row: true
    case .number, .count, .share, .percent, .money, .date, .period, .yesNo, .place, .partner,
      .measure, .received, .part, .oneOf, .code:
      false
    }
  }

  /// Whether the field says to which return a row belongs.
  fileprivate var placesReturns: Bool {
    switch self {
    case .period, .place, .partner, .measure: true
    case .text, .number, .count, .share, .percent, .money, .date, .yesNo, .received, .part, .status,
      .rating,
      .person, .key, .row, .oneOf, .code:
      false
    }
  }
}
