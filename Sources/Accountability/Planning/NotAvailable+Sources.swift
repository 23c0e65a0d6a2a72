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
        for stated in source.clauses { clause(stated, of: source) }
      }
    }
  }

  private mutating func clause(_ stated: Stated<SourceClause>, of source: Source) {
    let origin = stated.origin
    switch stated.clause {
    case .field(let field):
      self.field(field)
      fieldOrigin(field)
    case .timing(let timing):
      guard let reach = timing.reach else { break }
      refuse(
        "'over \(reach)' of '\(source.name.name)'",
        at: origin,
        help: "take it away: a figure is taken for its period as it is returned"
      )
    case .decimal(let sign):
      guard sign != "." else { break }
      refuse("a decimal comma", at: origin, help: "export the file with decimal points")
    case .encoding(let encoding):
      guard encoding != .utf8 else { break }
      refuse(
        "the encoding \(encoding.rawValue)",
        at: origin,
        help: "save the file as UTF-8, and write 'encoding utf-8'"
      )
    case .skip:
      refuse("'skip … rows'", at: origin, help: "let the headings stand in the file's first row")
    case .headings(let count):
      guard count > 1 else { break }
      refuse(
        "headings of \(count) rows",
        at: origin,
        help: "join them in the file, so that each column has one heading"
      )
    case .rows(let choice, _):
      refuse(
        "'\(choice.rawValue) rows where …'",
        at: origin,
        help: "take such rows out of the file, or say 'where …' in the measures"
      )
    case .suppliedBy, .separator, .dated, .missing, .common: break
    }
  }

  private mutating func fieldOrigin(_ field: Field) {
    let name = field.name.name
    switch field.origin {
    case .columns(let paths):
      let isWide = paths.contains { $0.parts.contains { !Holes.names(in: $0).isEmpty } }
      guard isWide else { break }
      refuse(
        "the wide table that '\(name)' is read from",
        at: field.name.origin,
        help: "turn the file round: one row for each figure, and a column that says which it is"
      )
    case .heading, .file:
      refuse(
        "'\(name)', read from \(field.origin == .heading ? "a heading" : "the file's name"),",
        at: field.name.origin,
        help: "give it a column of its own in the file"
      )
    case .computed:
      refuse(
        "the computed field '\(name)'",
        at: field.name.origin,
        help: "give it a column of its own in the file, or write its formula in the measures"
      )
    }
    let isDated = [.date, .period, .received].contains(field.type)
    guard !field.spellings.isEmpty, !isDated else { return }
    refuse(
      "a spelling of '\(name)', which is no date or period,",
      at: field.name.origin,
      help: "write the values plainly in the file"
    )
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
    case .rating(let part):
      refuse(
        "the \(part.rawValue) of single ratings in '\(field.name.name)'",
        at: field.name.origin,
        help: "let each partner return the mean or the median of the ratings, already taken"
      )
    case .text, .number, .count, .share, .percent, .money, .date, .period, .yesNo, .place, .partner,
      .measure, .received, .part, .person, .key, .row:
      break
    }
  }
}
