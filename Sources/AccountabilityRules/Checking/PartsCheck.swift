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
    if let tolerance = parts.tolerance, tolerance.value.isNegative {
      found.append(
        Diagnostic(
          "wrong-number",
          "figures are not less than nought apart",
          at: parts.field.origin,
          help: "write how far they may be apart: within 5"
        )
      )
    }
    return found
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
