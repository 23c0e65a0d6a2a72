import AccountabilityRules

// What this version cannot read of a source.

extension NotAvailable {
  mutating func sources() {
    for source in framework.sources {
      for stated in source.clauses { clause(stated) }
      if source.kind == .records { checks(of: source) }
      if let dating = source.datingField, source.fields[dating].isOptional {
        refuse(
          "records whose date may be missing",
          at: source.fields[dating].name.origin,
          help: "take 'optional' away: a record without a date belongs to no period"
        )
      }
    }
  }

  /// What must be so of each record is not looked at: findings are of returns.
  private mutating func checks(of source: Source) {
    for stated in source.clauses {
      switch stated.clause {
      case .check, .checkParts:
        refuse(
          "'check' of records",
          at: source.name.origin,
          help:
            "count the rows of which it is not so with a measure: count of \(source.name.name) where not …"
        )
      case .suppliedBy, .timing, .separator, .decimal, .encoding, .skip, .headings, .headingsWhere,
        .ignoredColumns, .dated, .rows, .field, .missing, .common:
        break
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
    case .measure where isOfRecords(field):
      refuse(
        "the measure that a record is about, in '\(field.name.name)',",
        at: field.name.origin,
        help: "let it be a text, and choose rows by it with 'where'"
      )
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

  private func isOfRecords(_ field: Field) -> Bool {
    framework.sources.contains { $0.kind == .records && $0.fields.contains(field) }
  }
}
