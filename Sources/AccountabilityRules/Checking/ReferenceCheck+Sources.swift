// Names that sources use.

extension ReferenceCheck {
  mutating func sources() {
    for source in framework.sources {
      wantAll(source.suppliers, .partner)
      for field in source.fields { self.field(field, of: source) }
      if source.kind == .returns, !source.fields.contains(where: { $0.type == .period }),
        !damaged.contains(source.name.name)
      {
        found.append(.noPeriod(source.name))
      }
      for clause in source.clauses {
        switch clause.clause {
        case .missing(_, _, let fields): for field in fields { want(field, fieldOf: source) }
        case .checkParts(let parts): want(parts, of: source)
        case .suppliedBy, .timing, .separator, .decimal, .encoding, .skip, .headings, .dated, .rows,
          .headingsWhere, .ignoredColumns, .check, .field, .common:
          break
        }
      }
    }
  }

  private mutating func want(_ reference: Reference, fieldOf source: Source) {
    guard source.field(reference.name) == nil else { return }
    let names = source.fields.map(\.name.name)
    found.append(
      .unknownName(reference, wanted: "field of '\(source.name.name)'", among: names)
    )
  }

  /// The parts of a whole: told apart by a field of words, and made of numbers.
  private mutating func want(_ parts: PartsOfWhole, of source: Source) {
    want(parts.field, fieldOf: source)
    for figure in parts.figures { want(figure, fieldOf: source) }
    found += PartsCheck.check(parts, of: source, in: self)
  }

  private mutating func field(_ field: Field, of source: Source) {
    switch field.type {
    case .part(_, let whole), .status(let whole): want(whole, fieldOf: source)
    case .person, .key: wantRecords(field, of: source)
    case .row(let other):
      wantRecords(field, of: source)
      wantKey(of: other)
    case .code(let list): wantCodes(list)
    case .text, .number, .count, .share, .percent, .money, .date, .period, .yesNo, .received,
      .place, .partner, .measure, .rating, .oneOf:
      break
    }
    found += MapCheck.check(field, of: source, in: self)
  }

  // MARK: Types

  private mutating func wantRecords(_ field: Field, of source: Source) {
    guard source.kind == .returns else { return }
    found.append(
      Diagnostic(
        "wrong-kind",
        "'\(field.name.name)' speaks of single records, and '\(source.name.name)' holds figures that are counted already",
        at: field.name.origin,
        help: "declare 'records \(source.name.name)', one row for each event or person"
      )
    )
  }

  /// A source that rows of another one name by its key.
  private mutating func wantKey(of name: Reference) {
    let count = found.count
    want(name, .source)
    guard found.count == count,
      let source = symbols.index(name.name, of: .source).map({ framework.sources[$0] }),
      !source.fields.contains(where: { $0.type == .key }), !damaged.contains(name.name)
    else { return }
    found.append(
      Diagnostic(
        "wrong-kind",
        "source '\(name.name)' has no key by which its rows can be named",
        at: name.origin,
        labels: [Diagnostic.Label("'\(name.name)' is declared here", at: source.name.origin)],
        help: "add a field of type key to it, such as: number key from \"ID\""
      )
    )
  }

  private mutating func wantCodes(_ list: Reference) {
    guard symbols[list.name] == nil else { return want(list, .codes) }
    let known = symbols.names(of: .codes) + Words.ofTypes
    found.append(.unknownName(list, wanted: "type or list of codes", among: known))
  }
}
