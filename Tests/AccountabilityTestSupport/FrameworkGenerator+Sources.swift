import AccountabilityRules

// Sources, their fields, and lists of codes.

extension FrameworkGenerator {
  mutating func codes() -> Codes {
    let codes = clauses(1...4) { (generator) -> CodesClause in
      generator.chance(1, in: 6) ? .common(generator.common()) : .code(generator.code())
    }
    return Codes(
      name: declared(),
      title: title(),
      ends: maybe { $0.one(of: [.best, .worst]) },
      clauses: codes
    )
  }

  private mutating func code() -> Code {
    let sign = chance(1, in: 2) ? Code.Sign.name(name()) : .number(ExactNumber(integer(0...9)))
    return Code(
      sign,
      title(),
      from: maybe { $0.texts() } ?? [],
      says: maybe { $0.text() }
    )
  }

  mutating func source(_ kind: Source.Kind? = nil) -> Source {
    let others = clauses(1...3) { (generator) -> SourceClause in
      switch generator.integer(1...15) {
      case 1: .suppliedBy(generator.references())
      case 2:
        .timing(
          Timing(
            every: generator.grain(),
            over: generator.maybe { $0.duration() },
            due: generator.maybe { $0.duration() }
          )
        )
      case 6: .decimal(generator.one(of: [",", "."]))
      case 7: .encoding(generator.one(of: TextEncoding.allCases))
      case 8: .skip(generator.integer(1...9))
      case 9: .headings(generator.integer(1...3))
      case 10: .dated(by: generator.declared())
      case 11:
        .rows(generator.one(of: RowChoice.allCases), where: generator.expression(.condition))
      case 12: .check(generator.expression(.condition))
      case 13: .checkParts(generator.partsOfWhole())
      case 14: .headingsWhere(generator.expression(.condition))
      case 15: .ignoredColumns(generator.some(1...2) { $0.headingPath() })
      case 3: .separator(generator.one(of: [";", "|", "\t"]))
      case 4:
        .missing(
          generator.texts(),
          generator.one(of: MissingReason.allCases),
          in: generator.maybe { $0.references() } ?? []
        )
      default: .common(generator.common())
      }
    }
    let kind = kind ?? one(of: Source.Kind.allCases)
    let fields = clauses(1...5) { SourceClause.field($0.field(of: kind)) }
    return Source(kind, name: declared(), title: title(), clauses: others + fields)
  }

  private mutating func partsOfWhole() -> PartsOfWhole {
    PartsOfWhole(
      of: declared(),
      make: chance(1, in: 2) ? .text(text()) : .code(declared()),
      in: maybe { $0.references() } ?? [],
      within: maybe { $0.plainNumber() }
    )
  }

  private mutating func field(of kind: Source.Kind) -> Field {
    let part = Field.FieldType.part(one(of: ObservationPart.allCases), of: declared())
    var types: [Field.FieldType] = [
      .text, .number, .count, .share, .percent, .money("GBP"), .date, .period, .yesNo, .place,
      .partner, .measure, .received, .rating(.rater), .rating(.reason), part,
      .status(of: declared()), .oneOf(references()),
      .code(of: declared()),
    ]
    if kind == .records { types += [.person, .key, .row(of: declared())] }
    if chance(1, in: 5) {
      let formula = expression(.condition)
      return Field(declared(), .yesNo, isSnapshot: chance(1, in: 4), from: .computed(formula))
    }
    let origin = origin()
    return Field(
      declared(),
      one(of: types),
      isSnapshot: chance(1, in: 4),
      isOptional: origin.isColumn && chance(1, in: 4),
      isCarried: origin.isColumn && chance(1, in: 4),
      from: origin,
      as: chance(1, in: 3) ? some(1...2) { $0.spelling() } : [],
      map: chance(1, in: 2) ? some(1...3) { $0.mapEntry() } : []
    )
  }

  private mutating func origin() -> FieldOrigin {
    switch integer(1...7) {
    case 1: .heading
    case 2: .file("*{year}*.csv")
    case 3: .columns(some(1...2) { $0.headingPath() })
    case 4: .position(integer(FieldOrigin.positions))
    default: .columns((maybe { $0.texts() } ?? []).map { HeadingPath([$0]) })
    }
  }

  private mutating func headingPath() -> HeadingPath { HeadingPath(some(1...2) { $0.text() }) }

  private mutating func spelling() -> Spelling {
    guard chance(2, in: 3) else { return Spelling("{day}/{month}/{year}") }
    return Spelling(
      "{year}/{yy}",
      one(of: YearKind.allCases),
      longGrain(),
      isPooled: chance(1, in: 3)
    )
  }

  private mutating func mapEntry() -> MapEntry {
    let meanings: [MapEntry.Meaning] = [
      .name(declared()), .name(declared()), .text(text()), .yesNo(chance(1, in: 2)),
      .number(plainNumber()), .date(date()), .missing(one(of: MissingReason.allCases)),
    ]
    return MapEntry(texts(), one(of: meanings))
  }
}

extension FieldOrigin {
  /// Whether the cells stand in a column.
  fileprivate var isColumn: Bool {
    switch self {
    case .columns, .position: true
    case .heading, .file, .computed: false
    }
  }
}
