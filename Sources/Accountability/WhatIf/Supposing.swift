import AccountabilityRules

/// Makes suppositions, one after the other, on the rows of an evaluation.
struct Supposing {
  /// A supposition that cannot be made.
  struct Unusable: Error {
    let diagnostic: Diagnostic

    init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
  }

  private struct Touched: Hashable {
    var source: Int
    var place: Int
    var partner: Int
    var period: Period
    var line: Int32
    var field: Int
  }

  /// What the framework is evaluated on so far.
  private(set) var engine: Engine
  private(set) var figures: [SupposedFigure] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// What has been supposed already, and in which words.
  private var known: [Touched: String] = [:]

  let symbols: Symbols

  init(_ engine: Engine) {
    self.engine = engine
    symbols = Symbols(engine.plan.framework)
  }

  var framework: Framework { engine.plan.framework }

  /// Makes a supposition; what is wrong with it is kept.
  mutating func suppose(_ supposition: Supposition) throws(EvaluationError) {
    let edits: [Edit]
    do throws(Unusable) {
      edits = try self.edits(of: supposition)
      try refuseRepeated(edits, supposition)
    } catch {
      diagnostics.append(error.diagnostic)
      return
    }
    var tables = engine.allSources.map(\.table)
    for edit in edits { edit.apply(to: &tables[edit.source], asOf: engine.asOf) }
    figures += edits.flatMap { $0.figures(in: engine) }
    engine = try engine.on(tables)
  }

  private mutating func refuseRepeated(
    _ edits: [Edit],
    _ supposition: Supposition
  ) throws(Unusable) {
    for edit in edits {
      guard case .set(let row, let cells) = edit.change else { continue }
      for field in cells.keys.sorted() {
        let cell = Touched(
          source: edit.source,
          place: edit.context.place,
          partner: edit.context.partner,
          period: edit.period,
          line: engine.source(edit.source).table.lines[row],
          field: field
        )
        if let other = known[cell] {
          throw Unusable(.supposedTwice(supposition, other))
        }
        known[cell] = supposition.text
      }
    }
  }

  // MARK: What is meant

  private func edits(of supposition: Supposition) throws(Unusable) -> [Edit] {
    var inner = supposition.subject
    var coordinates: [Coordinate] = []
    if case .at(let value, let moved) = inner.form { (inner, coordinates) = (value, moved) }
    let subject = try subject(inner)
    let context = try context(of: subject, coordinates, supposition)
    switch subject {
    case .measure(let measure): return try edits(ofMeasure: measure, supposition, at: context)
    case .field(let source, let field):
      return try edits(ofField: field, in: source, supposition, at: context)
    case .source(let source): return try edits(ofReturn: source, supposition, at: context)
    }
  }

  enum Subject {
    case measure(Int)
    case field(source: Int, field: Int)
    case source(Int)
  }

  private func subject(_ node: Node) throws(Unusable) -> Subject {
    switch node.form {
    case .name(let name): return try subject(Reference(name, at: node.origin))
    case .of(let field, let inner):
      guard case .name(let source) = inner.form, symbols[field.name] == nil else { break }
      guard symbols[source]?.kind == .source, let index = symbols[source]?.index else {
        let names = framework.sources.map(\.name.name)
        let reference = Reference(source, at: inner.origin)
        throw Unusable(.unknownName(reference, wanted: "source", among: names))
      }
      return try self.field(field, in: index)
    default: break
    }
    throw Unusable(
      .notSupposable("'\(node)' is computed, and no partner returns it", at: node.origin)
    )
  }

  private func subject(_ name: Reference) throws(Unusable) -> Subject {
    let symbol = symbols[name.name]
    switch symbol?.kind {
    case .measure?: return .measure(symbol?.index ?? 0)
    case .source?: return .source(symbol?.index ?? 0)
    case .place?, .partner?, .sector?, .codes?, .cohort?, .outcome?, .score?, .calculation?,
      .parameter?, .rating?, .rule?, .claim?, .consequence?, .note?:
      throw Unusable(
        .notSupposable(
          "'\(name.name)' is \(symbol?.kind.article ?? "a") \(symbol?.kind.rawValue ?? ""), and no partner returns it",
          at: name.origin
        )
      )
    case nil:
      let holding = framework.sources.indices.filter {
        framework.sources[$0].field(name.name) != nil
      }
      if let source = holding.first, holding.count == 1 { return try field(name, in: source) }
      let names = symbols.names.filter { $0.kind == .measure || $0.kind == .source }
      throw Unusable(
        holding.isEmpty
          ? .unknownName(name, wanted: "measure, source or field", among: names.map(\.name.name))
          : .notSupposable(
            "several sources have a field '\(name.name)'",
            at: name.origin,
            help:
              "say of which: '\(name.name) of \(framework.sources[holding[0]].name.name) for …'"
          )
      )
    }
  }

  private func field(_ name: Reference, in source: Int) throws(Unusable) -> Subject {
    let fields = framework.sources[source].fields
    guard let index = fields.firstIndex(where: { $0.name.name == name.name }) else {
      throw Unusable(
        .unknownName(name, wanted: "field", among: fields.map(\.name.name))
      )
    }
    return .field(source: source, field: index)
  }

  // MARK: Where

  private func sources(of subject: Subject) -> [Int] {
    switch subject {
    case .measure(let measure): engine.plan.measures[measure].sources.sorted()
    case .field(let source, _), .source(let source): [source]
    }
  }

  private func context(
    of subject: Subject,
    _ coordinates: [Coordinate],
    _ supposition: Supposition
  ) throws(Unusable) -> Context {
    var context = Context(place: engine.defaultPlace, partner: -1, period: 0)
    if case .measure(let measure) = subject { context.measure = measure }
    context.period = engine.lastContext?.period ?? 0
    var isDated = false
    for coordinate in coordinates {
      switch coordinate {
      case .partner(let name): context.partner = try index(of: name, .partner)
      case .place(let name): context.place = try index(of: name, .place)
      case .group(let name):
        throw Unusable(
          .notSupposable("a return is supposed whole, not among a group", at: name.origin)
        )
      case .time(let time):
        context.period = try period(time, from: context, supposition)
        isDated = true
      }
    }
    guard isDated else {
      let last = engine.timeline.periods.last { $0.end <= engine.asOf }
      throw Unusable(.undated(supposition, last: last))
    }
    if context.partner < 0, let only = onlySupplier(of: subject) { context.partner = only }
    return context
  }

  private func index(of name: Reference, _ kind: DeclarationKind) throws(Unusable) -> Int {
    if let symbol = symbols[name.name], symbol.kind == kind { return symbol.index }
    let names = symbols.names.filter { $0.kind == kind }.map(\.name.name)
    throw Unusable(.unknownName(name, wanted: kind.rawValue, among: names))
  }

  private func period(
    _ time: TimePoint,
    from context: Context,
    _ supposition: Supposition
  ) throws(Unusable) -> Int {
    let period = engine.timeline.periods.isEmpty ? nil : engine.period(time, from: context)
    if let period, let position = engine.timeline.position(of: period), period.end <= engine.asOf {
      return position
    }
    let name = period.map { "\($0)" } ?? Writing.time(time)
    throw Unusable(.noReturnAt(name, time.origin, engine.timeline.periods, asOf: engine.asOf))
  }

  /// The partner that alone returns what is supposed.
  private func onlySupplier(of subject: Subject) -> Int? {
    let suppliers = Set(
      sources(of: subject).flatMap { source -> Set<Int> in
        Set(engine.source(source).suppliers)
      }
    )
    return suppliers.count == 1 ? suppliers.first : nil
  }
}
