/// What `check parts of …` speaks of: words that tell parts apart, and figures that can be added up.
struct PartsCheck {
  static func check(
    _ parts: PartsOfWhole,
    of source: Source,
    in references: ReferenceCheck
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if let field = source.field(parts.field.name) {
      found += whole(parts, field, references)
    }
    for figure in parts.figures {
      guard let field = source.field(figure.name), !field.type.isFigure else { continue }
      found.append(
        wrongType(
          figure,
          field,
          "parts add up in figures",
          help: "name a field that holds a number"
        )
      )
    }
    if let tolerance = parts.tolerance { found += self.tolerance(tolerance, parts, source) }
    return found
  }

  /// How far figures may be apart is said in what they are in.
  private static func tolerance(
    _ number: NumberLiteral,
    _ parts: PartsOfWhole,
    _ source: Source
  ) -> [Diagnostic] {
    if number.value.isNegative {
      return [
        Diagnostic(
          "wrong-number",
          "figures are not less than nought apart",
          at: parts.field.origin,
          help: "write how far they may be apart: within 5"
        )
      ]
    }
    let fields = source.figures(of: parts).map { source.fields[$0] }
    return fields.filter { $0.type.isFigure && !$0.type.isApart(by: number.spelling) }.prefix(1).map
    {
      Diagnostic(
        "wrong-type",
        "'\($0.name.name)' is of type '\(ClauseText.fieldType($0.type))', and may not be "
          + "'\(number.text)' apart",
        at: parts.field.origin,
        help: "write how far it may be apart in what it is in: \($0.type.toleranceExample)"
      )
    }
  }

  /// The whole is one of the things that the field can hold.
  private static func whole(
    _ parts: PartsOfWhole,
    _ field: Field,
    _ references: ReferenceCheck
  ) -> [Diagnostic] {
    let codes: [String]
    switch field.type {
    case .text: return textWhole(parts)
    case .oneOf(let names): codes = names.map(\.name)
    case .code(let list):
      guard let index = references.symbols.index(list.name, of: .codes) else { return [] }
      codes = references.framework.codes[index].codes.map(\.name)
    case .number, .count, .share, .percent, .money, .date, .period, .yesNo, .place, .partner,
      .measure, .received, .part, .status, .rating, .person, .key, .row:
      return [
        wrongType(
          parts.field,
          field,
          "parts are told apart by words",
          help: "name a field of type text, or one of codes"
        )
      ]
    }
    guard !codes.contains(parts.whole.name) else { return [] }
    let name = Reference(parts.whole.name, at: parts.place)
    return [.unknownCode(name, of: parts.field.name, among: codes)]
  }

  private static func textWhole(_ parts: PartsOfWhole) -> [Diagnostic] {
    guard case .code(let name) = parts.whole else { return [] }
    return [
      Diagnostic(
        "wrong-type",
        "'\(parts.field.name)' holds texts, and '\(name.name)' is a name",
        at: name.origin,
        help: "write it in quotation marks: make \(Writing.text(name.name))"
      )
    ]
  }

  private static func wrongType(
    _ name: Reference,
    _ field: Field,
    _ rule: String,
    help: String
  ) -> Diagnostic {
    Diagnostic(
      "wrong-type",
      "\(rule), and '\(name.name)' is of type '\(ClauseText.fieldType(field.type))'",
      at: name.origin,
      help: help
    )
  }
}

extension PartsOfWhole {
  /// Where the whole is named, as nearly as it is known.
  fileprivate var place: Origin {
    if case .code(let name) = whole { name.origin } else { field.origin }
  }
}

extension Field.FieldType {
  /// Whether figures of the type can be so far apart as a number of a spelling says.
  fileprivate func isApart(by spelling: NumberLiteral.Spelling) -> Bool {
    switch (self, spelling) {
    case (.share, .percent), (.share, .points), (.percent, .percent), (.percent, .points): true
    case (.money(let own), .money(let other)): own == other
    case (.money, .plain): true
    case (.share, _), (.percent, _): false
    case (_, let spelling): spelling == .plain
    }
  }

  fileprivate var toleranceExample: String {
    switch self {
    case .share, .percent: "within 0.5 points"
    case .money(let currency): "within 5 \(currency)"
    default: "within 5"
    }
  }
}
