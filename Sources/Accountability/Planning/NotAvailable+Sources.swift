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
        for stated in source.clauses { clause(stated) }
      }
    }
  }

  private mutating func clause(_ stated: Stated<SourceClause>) {
    switch stated.clause {
    case .field(let field):
      self.field(field)
      if let formula = field.formula { row(formula) }
    case .rows(_, let condition), .headingsWhere(let condition), .check(let condition):
      row(condition)
    case .suppliedBy, .timing, .separator, .decimal, .encoding, .skip, .headings, .ignoredColumns,
      .dated,
      .missing, .checkParts, .common:
      break
    }
  }

  private mutating func field(_ field: Field) {
    switch field.type {
    case .rating(let part):
      refuse(
        "the \(part.rawValue) of single ratings in '\(field.name.name)'",
        at: field.name.origin,
        help: "let each partner return the mean or the median of the ratings, already taken"
      )
    case .text, .number, .count, .share, .percent, .money, .date, .period, .yesNo, .place, .partner,
      .measure, .received, .part, .status, .person, .key, .row, .oneOf, .code:
      break
    }
  }
}
