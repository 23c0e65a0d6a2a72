import AccountabilityRules

extension Source {
  /// The same source with its fields found by their names, and only those that are given.
  ///
  /// Fields with a formula are computed of them, as they are from a file, unless they are given.
  func readByName(_ names: [String]) -> Source {
    let wanted = fieldsOfFormulas(besides: Set(names))
    let clauses = clauses.compactMap { stated -> Stated<SourceClause>? in
      switch stated.clause {
      case .field(let field):
        let name = field.name.name
        guard names.contains(name) || wanted.contains(name) else { return nil }
        return Stated(.field(field.readByName(isGiven: names.contains(name))), at: stated.origin)
      case .missing, .separator, .decimal, .encoding, .skip, .headings, .headingsWhere,
        .ignoredColumns, .dated, .rows, .check, .checkParts:
        return nil
      case .suppliedBy, .timing, .common: return stated
      }
    }
    let reasons = MissingReason.allCases.map { reason in
      Stated(SourceClause.missing([reason.rawValue], reason, in: []), at: .unknown)
    }
    return Source(kind, name: name, title: statedTitle, clauses: clauses + reasons)
  }

  /// The fields with a formula that are not given, and those that they are computed from.
  private func fieldsOfFormulas(besides given: Set<String>) -> Set<String> {
    var wanted: Set<String> = []
    func want(_ field: Field) {
      guard !given.contains(field.name.name), wanted.insert(field.name.name).inserted else {
        return
      }
      field.formula?.visit { node in
        if case .name(let name) = node.form, let other = self.field(name) { want(other) }
      }
    }
    for field in fields where field.formula != nil { want(field) }
    return wanted
  }
}

extension Field {
  /// The field under its own name; one that is not given and has no formula has no figures.
  fileprivate func readByName(isGiven: Bool) -> Field {
    if !isGiven, formula != nil { return Field(name, type.readByName, from: origin) }
    return Field(name, type.readByName, isOptional: !isGiven, from: .columns([]))
  }
}

extension ReturnsTable {
  /// Columns read by a source with fewer fields, as columns of the whole source.
  mutating func renumberColumns(from part: Source, to whole: Source) {
    let names = whole.fields.map(\.name.name)
    var renumbered: [Int: Column] = [:]
    for (index, field) in part.fields.enumerated() {
      guard let column = columns[index], let position = names.firstIndex(of: field.name.name) else {
        continue
      }
      renumbered[position] = column
    }
    columns = renumbered
  }
}

extension Field.FieldType {
  /// In a test a percentage is the number that it stands for.
  fileprivate var readByName: Field.FieldType { self == .percent ? .share : self }
}
