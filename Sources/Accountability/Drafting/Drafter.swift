import AccountabilityRules

/// Puts the sources of several files together to one framework.
struct Drafter {
  private var names = DraftNames()
  private var places = DraftEntities(kind: "place")
  private var partners = DraftEntities(kind: "partner")
  private var sources: [Source] = []
  private var measures: [Measure] = []
  private var questions: [Note] = []
  private var files: [SourceData.Part] = []
  private var calendar: Calendar?
  private(set) var remarks: [DraftRemark] = []

  mutating func add(_ file: SourceData.Part) throws(DraftError) {
    let draft = try DraftSource(DraftTable(file))
    files.append(file)
    let path = draft.table.path
    let source = Reference(names.name(for: Drafter.title(draft), kind: "returns"))
    for (index, use) in draft.uses.enumerated() {
      guard case .leftOut(let reason) = use else { continue }
      remark(path, draft.table.columns[index].heading, reason)
    }
    for doubt in draft.doubts {
      remark(path, draft.table.columns[doubt.column].heading, doubt.text)
    }
    var writer = SourceWriter(draft, source: source)
    writer.write(&names, &places, &partners)
    sources.append(writer.model)
    measures += writer.measures
    for question in writer.questions { ask(question, about: source) }
    if let periods = writer.periods { setCalendar(periods, draft.table, source) }
    ask("Who supplies it, and how long after the end of a period is it due?", about: source)
    if writer.measures.isEmpty {
      remarks.append(
        DraftRemark(
          path: path,
          column: nil,
          text: "no column holds figures, so no measure reads it"
        )
      )
    }
  }

  /// What a source is called; a measure of the same name keeps it.
  private static func title(_ draft: DraftSource) -> String {
    let name = HeadingWords(bareName(draft.table.path))
    let isTaken = draft.titlesOfMeasures.contains { HeadingWords($0) == name }
    return isTaken ? name.phrase + " returns" : name.phrase
  }

  private mutating func remark(_ path: String, _ column: String, _ text: String) {
    remarks.append(DraftRemark(path: path, column: column, text: text))
  }

  private mutating func ask(_ text: String, about subject: Reference) {
    let name = names.name(for: "question \(questions.count + 1)", kind: "question")
    let about = NoteClause.about(Node(.name(subject.name)))
    questions.append(
      Note(
        kind: .question,
        name: Reference(name),
        title: text,
        clauses: [Stated(about, at: .unknown)]
      )
    )
  }

  /// The name of a file without its folders and what stands behind its last point.
  private static func bareName(_ path: String) -> String {
    let file = fileName(path)
    guard let point = file.lastIndex(of: "."), point > file.startIndex else { return file }
    return String(file[..<point])
  }

  static func fileName(_ path: String) -> String {
    path.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? path
  }

  // MARK: Calendar

  /// Split years decide the calendar's year; the shortest period decides its grain.
  private mutating func setCalendar(
    _ periods: DraftPeriods,
    _ table: DraftTable,
    _ source: Reference
  ) {
    let isAcademic = table.columns.contains {
      $0.words.speakOfPeriods && $0.words.contains(anyOf: ["academic", "school"])
    }
    let split: YearKind = isAcademic ? .academic : .financial
    var kind = calendar?.yearKind ?? .calendar
    if periods.isSplit, kind == .calendar {
      kind = split
      let month = split.usualStart.title
      ask("Do the years begin in \(month), as it is taken here?", about: source)
    }
    let grain = calendar.map { min($0.grain.months, periods.grain.months) } ?? periods.grain.months
    let finest = Grain.allCases.first { $0.months == grain } ?? periods.grain
    calendar = Calendar(kind, finest, from: nil, at: .unknown)
  }

  // MARK: The framework

  func framework(name: String, title: String?) -> Framework {
    var names = DraftNames()
    let paths = files.map { Drafter.fileName($0.path) }.joined(separator: ", ")
    var items: [FrameworkItem] = calendar.map { [.calendar($0)] } ?? []
    items += places.all.map { name, title in
      .place(Place(name: name, title: title, clauses: []))
    }
    items += partners.all.map { name, title in
      .partner(Partner(name: name, title: title, clauses: []))
    }
    items += sources.map(FrameworkItem.source)
    items += measures.map(FrameworkItem.measure)
    items += questions.map(FrameworkItem.note)
    return Framework(
      name: Reference(names.name(for: name, kind: "framework")),
      title: title ?? "A first draft, from \(paths)",
      items: items
    )
  }

  // MARK: Reading the files again

  /// Reads the files with the drafted sources, and asks and remarks what comes of it.
  mutating func readAgain() throws(DraftError) {
    let framework = framework(name: "draft", title: nil)
    for (source, file) in zip(sources, files) {
      guard let (table, report) = read(source, framework, file) else { continue }
      if let refusals = try refusals(report) { remarks.append(refusals) }
      let parting = DraftRows.fieldsThatPart(table, of: source).map(Writing.text)
      guard !parting.isEmpty else { continue }
      ask(
        "Which rows does each measure mean, where they differ by \(parting.joined(separator: ", "))? Say it with 'where'",
        about: source.name
      )
    }
  }

  /// What a source makes of its file; `nil` where this version cannot read it.
  private func read(
    _ source: Source,
    _ framework: Framework,
    _ file: SourceData.Part
  ) -> (table: ReturnsTable, report: SourceReport)? {
    do throws(IntakeError) {
      let (table, reports) = try ReturnsReader.read(source, of: framework, from: [file])
      return reports.first.map { (table, $0) }
    } catch {
      return nil
    }
  }

  /// A few rows that would be refused are remarked; where they are many, nothing tells rows apart.
  private func refusals(_ report: SourceReport) throws(DraftError) -> DraftRemark? {
    guard let first = report.problems.first else { return nil }
    let text =
      "\(report.rejected) of \(report.rows) rows would be refused, the first in line \(first.line): \(first.problem)"
    guard report.rejected * 10 > report.rows else {
      return DraftRemark(path: report.path, column: nil, text: text)
    }
    throw DraftError(
      .likeRows,
      report.path,
      line: first.line,
      text,
      help:
        "where each row is an event or a person, count them for each period first; where a column of numbers tells rows apart, write its values as words"
    )
  }
}

/// Which rows of a source speak of the same place, partner, measure and period.
enum DraftRows {
  /// The fields of words in which such rows differ, by their names in the source.
  ///
  /// - Complexity: O(rows × fields).
  static func fieldsThatPart(_ table: ReturnsTable, of source: Source) -> [String] {
    var first: [SIMD4<Int32>: Int] = [:]
    var differing: Set<Int> = []
    let words = source.fields.indices.filter { index in
      switch source.fields[index].type {
      case .text, .date, .yesNo: table.columns[index] != nil
      case .number, .count, .share, .percent, .money, .period, .place, .partner, .measure,
        .received,
        .part, .status, .rating, .person, .key, .row, .oneOf, .code:
        false
      }
    }
    for row in 0..<table.count {
      let key = SIMD4(
        table.places[row],
        table.partners[row],
        table.measures[row],
        table.periods[row]
      )
      guard let other = first[key] else {
        first[key] = row
        continue
      }
      for index in words where table.columns[index]?[row] != table.columns[index]?[other] {
        differing.insert(index)
      }
    }
    return differing.sorted().map { source.fields[$0].name.name }
  }
}

/// Places or partners of all the files, each once.
struct DraftEntities {
  let kind: String
  private(set) var all: [(name: Reference, title: String)] = []
  private var byTitle: [String: Reference] = [:]

  init(kind: String) { self.kind = kind }

  mutating func name(_ title: String, _ names: inout DraftNames) -> Reference {
    if let known = byTitle[title] { return known }
    let name = Reference(names.name(for: title, kind: kind))
    byTitle[title] = name
    all.append((name, title))
    return name
  }
}
