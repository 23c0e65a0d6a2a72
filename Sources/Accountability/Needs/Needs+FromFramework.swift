public import AccountabilityRules

extension Needs {
  /// Says what a framework needs.
  ///
  /// - Parameters:
  ///   - framework: The framework; its exceptions in force on the date are taken into account.
  ///   - asOf: The date from which returns to come are listed.
  ///   - until: The last day of those that are listed; without it the next of each source.
  public init(_ framework: Framework, asOf: CalendarDate, until: CalendarDate? = nil) {
    let effective = framework.effective(asOf: asOf)
    let sources = effective.sources.map { source in
      NeedsOfSource(source, of: effective, asOf: asOf).need(until: until)
    }
    self.init(framework: effective, asOf: asOf, until: until, sources: sources)
  }

  /// Says what a framework needs, and what of it is still outstanding.
  ///
  /// - Parameters:
  ///   - framework: The framework.
  ///   - asOf: The date: what was received later is not seen.
  ///   - until: The last day of the returns to come that are listed.
  ///   - data: The rows of each source, by the source's name; of a source without rows everything is
  ///     outstanding. A row that is refused is not there; ``reports`` say which are.
  /// - Throws: ``EvaluationError`` if a source cannot be read, or is not the framework's.
  /// - Complexity: O(rows + partners × places × periods × measures).
  public init(
    _ framework: Framework,
    asOf: CalendarDate,
    until: CalendarDate? = nil,
    data: [String: SourceData]
  ) throws(EvaluationError) {
    let effective = framework.effective(asOf: asOf)
    try Evaluator.refuseUnknown(data, effective)
    var sources: [Source] = []
    var reports: [SourceReport] = []
    for source in effective.sources {
      var needs = NeedsOfSource(source, of: effective, asOf: asOf)
      if source.kind == .returns {
        var table = ReturnsTable()
        if data[source.name.name] != nil {
          let read = try Evaluator.read(source, effective, data)
          table = read.table
          reports += read.reports
        }
        needs.look(at: table)
      }
      sources.append(needs.need(until: until))
    }
    self.init(
      framework: effective,
      asOf: asOf,
      until: until,
      sources: sources,
      reports: reports
    )
  }
}

/// Works out what is needed of one source.
private struct NeedsOfSource {
  private let source: Source
  private let framework: Framework
  private let asOf: CalendarDate
  private let index: Int
  private let grid: Grid
  private let defaultPlace: Int

  /// What is there, where somebody looked.
  private var rows: SourceRows?
  private var receipts: Receipts?

  init(_ source: Source, of framework: Framework, asOf: CalendarDate) {
    self.source = source
    self.framework = framework
    self.asOf = asOf
    index = framework.sources.firstIndex { $0.name.name == source.name.name } ?? 0
    defaultPlace = PlaceTree(framework).roots.first ?? 0
    grid = Grid(source, of: framework, defaultPlace: defaultPlace, asOf: asOf)
  }

  func need(until: CalendarDate?) -> Needs.Source {
    Needs.Source(
      name: source.name.name,
      title: source.title,
      kind: source.kind,
      because: source.clauses.lazy.compactMap { $0.clause.because }.first,
      partners: source.suppliers.map(\.name),
      timing: source.timing,
      fields: source.fields.filter { $0.formula == nil }.map(field),
      marks: source.clauses.compactMap { $0.clause.mark },
      measures: framework.measureNames(restingOn: source.name.name),
      next: next(until: until),
      outstanding: rows.map(outstanding)
    )
  }

  // MARK: Fields

  private func field(_ field: Field) -> Needs.Field {
    let place = origin(field)
    return Needs.Field(
      name: field.name.name,
      kind: ClauseText.fieldType(field.type),
      meaning: FieldMeaning(framework, source).words(field.type),
      spellings: field.spellings.map(\.pattern),
      origin: place.origin,
      headings: place.headings,
      measures: framework.measures.filter { $0.names(field.name.name, of: source.name.name) }
        .map(\.name.name)
    )
  }

  private func origin(_ field: Field) -> (origin: Needs.Field.Origin, headings: [String]) {
    switch field.origin {
    case .columns(let paths):
      let texts = paths.map { $0.parts.joined(separator: " / ") }
      return (.column, texts.isEmpty ? [field.name.name] : texts)
    case .position(let number): return (.columnNumber, ["\(number)"])
    case .heading, .computed: return (.heading, [])
    case .file(let name): return (.fileName, [name])
    }
  }

  // MARK: To come

  /// The returns whose due date is the date or behind it: until another date, or for the first period of
  /// which one is still to come.
  private func next(until: CalendarDate?) -> [Needs.DueReturn] {
    let own = rows?.table.periodValues.first { $0.grain == source.timing?.grain && $0.count == 1 }
    guard grid.isDeclared, var period = grid.firstDue(like: own) else { return [] }
    var found: [Needs.DueReturn] = []
    for _ in 0..<Grid.mostPeriods {
      let due = grid.dueDate(of: period)
      if let until, due > until { break }
      found += grid.suppliers.compactMap { toCome(from: $0, period, due) }
      if until == nil, !found.isEmpty { break }
      guard let following = period.following else { break }
      period = following
    }
    return found
  }

  private func toCome(
    from partner: Int,
    _ period: Period,
    _ due: CalendarDate
  ) -> Needs.DueReturn? {
    guard grid.takesPart(partner, in: period) else { return nil }
    let places = grid.places(of: partner).sorted().filter { place in
      receipts.map { !$0.receipt(of: partner, about: place, in: period).lacking.isEmpty } ?? true
    }
    guard !places.isEmpty else { return nil }
    return Needs.DueReturn(
      partner: framework.partners[partner].name.name,
      places: hasPlaces ? places.compactMap(placeName) : [],
      period: period,
      due: due
    )
  }

  private var hasPlaces: Bool { source.fields.contains { $0.type == .place } }

  private func placeName(_ place: Int) -> String? {
    framework.places.indices.contains(place) ? framework.places[place].name.name : nil
  }

  // MARK: Outstanding

  /// Looks at the rows that are there.
  mutating func look(at table: ReturnsTable) {
    let rows = SourceRows(
      index,
      of: framework,
      table: table,
      defaultPlace: defaultPlace,
      asOf: asOf
    )
    self.rows = rows
    receipts = Receipts(rows)
  }

  /// What is expected and not there, or not there for all measures, in the order of periods, suppliers and
  /// places.
  private func outstanding(_ rows: SourceRows) -> [Needs.OutstandingReturn] {
    let periods = rows.expectedPeriods(
      baselines: framework.baselines(ofMeasuresOn: source.name.name)
    )
    let expected = receipts?.expected(in: periods) ?? []
    let bySupplier = Dictionary(grouping: expected, by: \.partner)
    let ordered = grid.suppliers.flatMap { bySupplier[$0] ?? [] }.enumerated()
      .sorted { ($0.element.period, $0.offset) < ($1.element.period, $1.offset) }
    return ordered.flatMap { receipt in
      receipt.element.lacking.map { missing($0, receipt.element, rows) }
    }
  }

  private func missing(
    _ measure: Int,
    _ receipt: Receipt,
    _ rows: SourceRows
  ) -> Needs.OutstandingReturn {
    Needs.OutstandingReturn(
      partner: framework.partners[receipt.partner].name.name,
      place: hasPlaces ? placeName(receipt.place) : nil,
      measure: measure < 0 ? nil : framework.measures[measure].name.name,
      period: receipt.period,
      due: receipt.due,
      status: rows.statusOfAbsence(in: receipt.period)
    )
  }
}

extension SourceClause {
  fileprivate var because: String? {
    if case .common(.because(let text)) = self { text } else { nil }
  }

  fileprivate var mark: Needs.Mark? {
    guard case .missing(let texts, let reason, let fields) = self else { return nil }
    return Needs.Mark(texts: texts, reason: reason, fields: fields.map(\.name))
  }
}

extension Framework {
  /// The names of the measures that rest on a source, over other measures too.
  fileprivate func measureNames(restingOn source: String) -> [String] {
    var resting = Set(
      measures.filter { $0.definition?.reads(source) ?? false }.map(\.name.name)
    )
    var isComplete = resting.isEmpty
    while !isComplete {
      let more = measures.filter { measure in
        !resting.contains(measure.name.name) && measure.usesAny(of: resting)
      }
      resting.formUnion(more.map(\.name.name))
      isComplete = more.isEmpty
    }
    return measures.map(\.name.name).filter(resting.contains)
  }

  /// The baselines of the measures that read a source.
  fileprivate func baselines(ofMeasuresOn source: String) -> [Period] {
    measures.compactMap { measure in
      guard measure.definition?.sourceNames.contains(source) ?? false,
        case .period(let name)? = measure.baseline?.form
      else { return nil }
      return name.period(splitYearStart: calendar?.splitYearStart ?? .april)
    }
  }
}

extension Measure {
  fileprivate func usesAny(of names: Set<String>) -> Bool {
    var isUsed = false
    definition?.visit { node in
      if case .name(let name) = node.form, names.contains(name) { isUsed = true }
    }
    return isUsed
  }

  /// Whether the definition names a field of a source, or asks a standard for it.
  fileprivate func names(_ field: String, of source: String) -> Bool {
    guard let definition else { return false }
    let isRead = definition.sourceNames.contains(source)
    var isNamed = false
    definition.visit { node in
      switch node.form {
      case .name(let name) where isRead && name == field: isNamed = true
      case .the(let name, let rows) where name.name == field && rows.source.name == source:
        isNamed = true
      case .standardised(let value, let standard) where isRead || standard.standard.name == source:
        if standard.strata.contains(where: { $0.name == field }) { isNamed = true }
        guard standard.standard.name == source else { break }
        for figure in standard.figures(of: value) where figure.names(field) { isNamed = true }
      default: break
      }
    }
    return isNamed
  }
}

extension Node {
  /// Whether it looks into the rows of a source, or into those of a standard.
  fileprivate func reads(_ source: String) -> Bool {
    sourceNames.contains(source) || standardNames.contains(source)
  }

  /// Whether a field is named in it.
  fileprivate func names(_ field: String) -> Bool {
    var isNamed = false
    visit { node in
      switch node.form {
      case .name(field): isNamed = true
      case .the(let name, in: _) where name.name == field: isNamed = true
      default: break
      }
    }
    return isNamed
  }
}
