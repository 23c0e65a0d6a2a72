import AccountabilityRules

// What this version cannot read of a source.

extension NotAvailable {
  mutating func sources() {
    for source in framework.sources {
      switch source.kind {
      case .records:
        refuse(
          "records '\(source.name.name)'",
          at: source.name.origin,
          help:
            "let each partner return the figure already counted: returns \(source.name.name) { … }"
        )
      case .returns:
        for field in source.fields { self.field(field) }
      }
    }
  }

  private mutating func field(_ field: Field) {
    if field.isSnapshot {
      refuse(
        "'snapshot' of '\(field.name.name)'",
        at: field.name.origin,
        help: "take it away, and take the figure with 'the' at the period that is meant"
      )
    }
    switch field.type {
    case .oneOf, .code:
      refuse(
        "the codes of '\(field.name.name)'",
        at: field.name.origin,
        help: "make it a field of type text, and compare it with texts: \(field.name.name) is \"…\""
      )
    case .status(let figure):
      refuse(
        "the status of '\(figure.name)' in a field of its own",
        at: field.name.origin,
        help:
          "say which marks stand for a missing figure: missing \"*\" = withheld in \(figure.name)"
      )
    case .text, .number, .count, .share, .percent, .money, .date, .period, .yesNo, .place, .partner,
      .measure, .received, .part, .person, .key, .row:
      break
    }
  }
}
