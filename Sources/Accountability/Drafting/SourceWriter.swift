import AccountabilityRules

/// Writes one file as a source with its measures, and asks what it had to take one way or another.
struct SourceWriter {
  private let draft: DraftSource
  private let source: Reference
  private var fieldNames = DraftNames()
  private var clauses: [SourceClause] = []
  private var marks: [String: (mark: MissingMark, fields: [Reference])] = [:]
  private var namesOfMeasures: [(name: Reference, title: String)] = []
  private var fields: [Int: Reference] = [:]
  private(set) var measures: [Measure] = []
  private(set) var questions: [String] = []
  private(set) var periods: DraftPeriods?

  init(_ draft: DraftSource, source: Reference) {
    self.draft = draft
    self.source = source
  }

  var model: Source {
    Source(
      .returns,
      name: source,
      title: Drafter.fileName(draft.table.path),
      clauses: clauses.map { Stated($0, at: .unknown) }
    )
  }

  mutating func write(
    _ names: inout DraftNames,
    _ places: inout DraftEntities,
    _ partners: inout DraftEntities
  ) {
    if draft.table.separator != "," { clauses.append(.separator(draft.table.separator)) }
    for index in draft.uses.indices {
      write(index, &names, &places, &partners)
    }
    writeMarks()
    writeMeasures(&names)
  }

  // MARK: Fields

  private mutating func write(
    _ index: Int,
    _ names: inout DraftNames,
    _ places: inout DraftEntities,
    _ partners: inout DraftEntities
  ) {
    let column = draft.table.columns[index]
    switch draft.uses[index] {
    case .leftOut: break
    case .period(let periods):
      self.periods = periods
      clauses.append(.timing(Timing(every: periods.grain, due: nil)))
      field(index, .period, as: periods.spellings)
      askAboutYears(column, periods)
    case .place: reference(index, .place, &places, &names)
    case .partner: reference(index, .partner, &partners, &names)
    case .measure: measureField(index, &names)
    case .received(let spellings): field(index, .received, as: spellings)
    case .figures(let figures):
      field(index, figures.type, as: figures.spellings)
      note(column.marks, of: index)
      guard figures.type == .count, column.words.speakOfValues else { break }
      questions.append(
        "Are the whole numbers under \(Writing.text(column.heading)) counts, which may be added up?"
      )
    case .field(.text, _): field(index, .text, map: blanks(column))
    case .field(let type, let spellings):
      field(index, type, as: spellings)
      note(column.marks, of: index)
    }
  }

  private mutating func field(
    _ index: Int,
    _ type: Field.FieldType,
    as spellings: [Spelling] = [],
    map: [MapEntry] = []
  ) {
    let heading = draft.table.columns[index].heading
    let name = Reference(fieldNames.name(for: heading, kind: "column"))
    fields[index] = name
    let columns = name.name == heading ? [] : [heading]
    clauses.append(.field(Field(name, type, from: columns, as: spellings, map: map)))
  }

  /// An empty cell of a text says nothing but that it is empty.
  private func blanks(_ column: DraftColumn) -> [MapEntry] {
    column.hasBlanks ? [MapEntry([""], .text(""))] : []
  }

  private mutating func reference(
    _ index: Int,
    _ type: Field.FieldType,
    _ entities: inout DraftEntities,
    _ names: inout DraftNames
  ) {
    let column = draft.table.columns[index]
    for text in column.texts { _ = entities.name(text, &names) }
    guard column.hasBlanks else { return field(index, type) }
    let blank = entities.name("No \(column.heading) given", &names)
    field(index, type, map: [MapEntry([""], .name(blank))])
    questions.append(
      "Does an empty cell under \(Writing.text(column.heading)) mean all of them together, or one that is not known?"
    )
  }

  private mutating func measureField(_ index: Int, _ names: inout DraftNames) {
    let column = draft.table.columns[index]
    var map: [MapEntry] = []
    for text in column.texts {
      let name = Reference(names.name(for: text, kind: "measure"))
      namesOfMeasures.append((name, text))
      if name.name != text { map.append(MapEntry([text], .name(name))) }
    }
    field(index, .measure, map: map)
    guard !column.words.speakOfMeasures else { return }
    questions.append(
      "Does each text under \(Writing.text(column.heading)) name a measure, as it is taken here?"
    )
  }

  private mutating func askAboutYears(_ column: DraftColumn, _ periods: DraftPeriods) {
    let heading = Writing.text(column.heading)
    if periods.isMixed {
      questions.append(
        "Are the years under \(heading) that are not split calendar years, as it is taken here?"
      )
    }
    if periods.isPooled {
      questions.append(
        "Are the years that are taken together under \(heading) calendar years, as it is taken here?"
      )
    }
    guard periods.isBareYear, !periods.isMixed,
      column.words.contains(anyOf: ["financial", "fiscal", "academic", "fy"])
    else { return }
    questions.append(
      "Is a year under \(heading) a calendar year, as it is taken here, or a split one, and named after which half?"
    )
  }

  // MARK: Missing values

  private mutating func note(_ marks: [MissingMark], of index: Int) {
    guard let field = fields[index] else { return }
    for mark in marks { self.marks[mark.text, default: (mark, [])].fields.append(field) }
  }

  private mutating func writeMarks() {
    for (text, use) in marks.sorted(by: { $0.key < $1.key }) {
      clauses.append(.missing([text], use.mark.reason, in: use.fields))
      guard !use.mark.isStandard else { continue }
      let what = text.isEmpty ? "an empty cell" : Writing.text(text)
      questions.append(
        "Does \(what) mean that a figure is \(use.mark.reason.words), as it is taken here?"
      )
    }
  }

  // MARK: Measures

  private mutating func writeMeasures(_ names: inout DraftNames) {
    if let value = draft.valueOfMeasures {
      for (name, title) in namesOfMeasures { measure(name, title, value) }
      askAboutOtherFigures(beside: value)
    } else {
      for index in draft.figures {
        let heading = draft.table.columns[index].heading
        measure(Reference(names.name(for: heading, kind: "measure")), heading, index)
      }
    }
  }

  /// A count is added up over the rows; of other figures a sum would mean nothing.
  private mutating func measure(_ name: Reference, _ title: String, _ column: Int) {
    guard let field = fields[column], case .figures(let figures) = draft.uses[column] else {
      return
    }
    let rows = Rows(source)
    let definition: Node.Form =
      figures.type == .count
      ? .statistic(Statistic("sum", of: [Node(.name(field.name))], .rows(rows)))
      : .the(field, in: rows)
    measures.append(
      Measure(name: name, title: title, definition: Node(definition), clauses: [])
    )
  }

  private mutating func askAboutOtherFigures(beside value: Int) {
    let others = draft.figures.filter { $0 != value }.map {
      Writing.text(draft.table.columns[$0].heading)
    }
    guard !others.isEmpty else { return }
    let beside = Writing.text(draft.table.columns[value].heading)
    questions.append(
      "What are \(others.joined(separator: ", ")) beside \(beside)? No measure reads them yet"
    )
  }
}
