import AccountabilityRules

/// What a draft makes of each column of one file.
struct DraftSource {
  /// What a column is used for.
  enum Use {
    case leftOut(String)
    case period(DraftPeriods)
    case place
    case partner
    case measure
    case received([Spelling])
    case figures(DraftFigures)
    case field(Field.FieldType, [Spelling])
  }

  let table: DraftTable

  /// The use of each column.
  private(set) var uses: [Use]

  /// Doubts about columns, by their positions.
  private(set) var doubts: [(column: Int, text: String)] = []

  /// The most different texts that become places, partners or measures.
  static let mostNames = 500

  init(_ table: DraftTable) throws(DraftError) {
    self.table = table
    uses = table.columns.map { _ in .field(.text, []) }
    for index in table.columns.indices { uses[index] = firstUse(index) }
    try choosePeriod()
    chooseReferences()
    chooseMeasures()
    chooseReceipt()
  }

  // MARK: One column by itself

  private mutating func firstUse(_ index: Int) -> Use {
    let column = table.columns[index]
    if column.heading.isEmpty { return .leftOut("left out: it has no heading") }
    if column.texts.isEmpty { return .leftOut("left out: all its cells are empty") }
    if let sign = DraftSource.personalData(in: column) {
      return .leftOut(
        "left out: \(sign), and a framework is made of figures that are counted already"
      )
    }
    if let periods = DraftPeriods(column.texts, headed: column.words) { return .period(periods) }
    switch DraftDates(column.figures) {
    case .dates(let spellings): return .field(.date, spellings)
    case .ambiguous:
      doubts.append((index, "taken as text: its dates may have the day first or the month"))
      return .field(.text, [])
    case nil: break
    }
    if let figures = DraftFigures(column) { return .figures(figures) }
    if DraftFigures.accepts(.yesNo, column.figures) { return .field(.yesNo, []) }
    if PersonalData.isOfPersons(column.words) {
      return .leftOut("left out: its heading speaks of persons, whom its texts may name")
    }
    noteMixture(index)
    return .field(.text, [])
  }

  /// Says where a column would be figures, were it not for a few of its texts.
  private mutating func noteMixture(_ index: Int) {
    let texts = table.columns[index].figures
    let others = DraftFigures.refuses(texts, as: .number).count { $0 }
    guard others > 0, others * 10 <= texts.count, !table.columns[index].words.speakOfCodes else {
      return
    }
    doubts.append(
      (index, "taken as text: \(others) of its \(texts.count) different texts are no numbers")
    )
  }

  // MARK: Which rows

  private mutating func choosePeriod() throws(DraftError) {
    let candidates = uses.indices.filter { if case .period = uses[$0] { true } else { false } }
    let complete = candidates.filter { !table.columns[$0].hasBlanks }
    let named = complete.first { table.columns[$0].words.speakOfPeriods }
    guard let chosen = named ?? complete.first else { throw noPeriod }
    defer { noteMoney() }
    for index in candidates where index != chosen {
      uses[index] = .field(.text, [])
      let heading = Writing.text(table.columns[chosen].heading)
      doubts.append((index, "taken as text: the rows are dated by \(heading)"))
    }
  }

  /// Says that amounts with their currency's sign cannot be evaluated yet.
  private mutating func noteMoney() {
    for index in uses.indices {
      guard case .figures(let figures) = uses[index], !figures.spellings.isEmpty else { continue }
      doubts.append(
        (index, "its sign of a currency is not evaluated yet: take it out of the cells")
      )
    }
  }

  /// Why no column is one of periods, by the one that comes nearest.
  private var lackOfPeriods: String? {
    func heading(_ index: Int) -> String {
      Escaping.terminal(Writing.text(table.columns[index].heading))
    }
    func first(_ isSo: (Use) -> Bool) -> Int? { uses.firstIndex(where: isSo) }
    if let index = first({ if case .period = $0 { true } else { false } }) {
      return "some cells under \(heading(index)) are empty"
    }
    let named = words.first { table.columns[$0].words.speakOfPeriods }
    if let index = named {
      return "not all cells under \(heading(index)) are periods of one length"
    }
    return first({ if case .field(.date, _) = $0 { true } else { false } })
      .map { "\(heading($0)) holds days" }
  }

  private var noPeriod: DraftError {
    DraftError(
      .noPeriod,
      table.path,
      "no column says to which period a row belongs" + (lackOfPeriods.map { ": \($0)" } ?? ""),
      help:
        "add a column headed \"Period\" with a period in each row, such as 2025-26, 2025 Q3 or March 2025; where each row is an event or a person, count them for each period first"
    )
  }

  private mutating func chooseReferences() {
    if let place = best({ $0.speakOfPlaces }) { uses[place] = .place }
    if let partner = best({ $0.speakOfPartners && !$0.speakOfPlaces }) { uses[partner] = .partner }
  }

  /// The column of words that is called so; rather one of names than one of codes.
  private func best(_ isCalled: (HeadingWords) -> Bool) -> Int? {
    let candidates = words.filter { index in
      let column = table.columns[index]
      return isCalled(column.words) && !column.words.speakOfUnits && !column.words.speakOfMeasures
        && column.texts.count <= DraftSource.mostNames
    }
    return candidates.first { !table.columns[$0].words.speakOfCodes } ?? candidates.first
  }

  /// The columns of texts.
  private var words: [Int] {
    uses.indices.filter { if case .field(.text, _) = uses[$0] { true } else { false } }
  }

  /// The columns of figures.
  var figures: [Int] {
    uses.indices.filter { if case .figures = uses[$0] { true } else { false } }
  }

  // MARK: Measures

  /// In a long file one column names the measures, and one beside it holds their values.
  private mutating func chooseMeasures() {
    let candidates = words.filter { index in
      let column = table.columns[index]
      return !column.hasBlanks && column.texts.count <= DraftSource.mostNames
    }
    guard value != nil else { return }
    let called = candidates.first { table.columns[$0].words.speakOfMeasures }
    guard let chosen = called ?? measuresUncalled else { return }
    uses[chosen] = .measure
  }

  /// The only column of words beside one of values, if it is not called like one of groups of people.
  private var measuresUncalled: Int? {
    guard words.count == 1, let index = words.first, figures.count == 1,
      table.columns[figures[0]].words.speakOfValues, !table.columns[index].hasBlanks,
      table.columns[index].texts.count <= DraftSource.mostNames,
      !table.columns[index].words.speakOfGroups, !table.columns[index].words.speakOfUnits
    else { return nil }
    return index
  }

  /// The column of values in a long file: the only one of figures, or the one that is called so.
  private var value: Int? {
    figures.count == 1 ? figures[0] : figures.first { table.columns[$0].words.speakOfValues }
  }

  /// The column of values, if another names the measures.
  var valueOfMeasures: Int? {
    uses.contains { if case .measure = $0 { true } else { false } } ? value : nil
  }

  /// What the measures of the file are called.
  var titlesOfMeasures: [String] {
    guard valueOfMeasures != nil else { return figures.map { table.columns[$0].heading } }
    return uses.indices.flatMap { index -> [String] in
      if case .measure = uses[index] { table.columns[index].texts } else { [] }
    }
  }

  private mutating func chooseReceipt() {
    let receipt = uses.indices.first { index in
      if case .field(.date, _) = uses[index] {
        return table.columns[index].words.speakOfReceipt && !table.columns[index].hasBlanks
      }
      return false
    }
    guard let receipt, case .field(_, let spellings) = uses[receipt] else { return }
    uses[receipt] = .received(spellings)
  }
}

extension DraftSource {
  /// Why a column is left out; `nil` where nothing speaks against it.
  fileprivate static func personalData(in column: DraftColumn) -> String? {
    if PersonalData.isHeading(column.words) { return "its heading speaks of persons' data" }
    return PersonalData.sign(in: column.texts)
  }
}
