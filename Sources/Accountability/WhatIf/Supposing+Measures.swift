import AccountabilityRules

// A supposition of a measure's figure, and of a field's.

extension Supposing {
  func edits(
    ofMeasure measure: Int,
    _ supposition: Supposition,
    at context: Context
  ) throws(Unusable) -> [Edit] {
    let form = try form(of: measure, supposition)
    guard context.partner >= 0 || !isShared(form) else {
      throw Unusable(.shared(supposition, partners: partners(returning: form)))
    }
    let figure = engine.returned(form, of: measure, at: context)
    guard !figure.parts.isEmpty else {
      throw Unusable(
        .nothingReturned(supposition, whereabouts(context), isOneOf: partners(returning: form))
      )
    }
    switch supposition.content {
    case .missing(let reason): return try edits(figure, missing: reason, supposition)
    case .submitted:
      let source = engine.source(figure.source).source.name.name
      throw Unusable(
        .notSupposable(
          "a return is submitted whole, and '\(supposition.subject)' is a measure",
          at: supposition.contentOrigin,
          help: "suppose the return: '\(source)\(whereabouts(context)) = submitted'"
        )
      )
    case .value(let node):
      if case .arithmetic(.divide, let part, let whole) = node.form {
        return try edits(figure, part, whole, supposition)
      }
      return try edits(figure, form, node, supposition, at: context)
    }
  }

  private func form(
    of measure: Int,
    _ supposition: Supposition
  ) throws(Unusable) -> FigureForm {
    switch engine.figureForm(of: measure) {
    case .success(let form): return form
    case .failure(let absence):
      let plan = engine.plan.measures[measure]
      let names = plan.others.sorted().map { engine.plan.measures[$0].measure.name.name }
      throw Unusable(.computed(supposition, plan.measure.name.name, absence, from: names))
    }
  }

  /// Whether several partners return what a measure is made of.
  private func isShared(_ form: FigureForm) -> Bool { partners(returning: form).count > 1 }

  private func partners(returning form: FigureForm) -> [String] {
    let source = engine.source(engine.plan.aggregates[form.aggregate].source)
    let partners = source.extents.values.reduce(into: Set(source.suppliers)) {
      $0.formUnion($1.partners)
    }
    return partners.sorted().map { framework.partners[$0].name.name }
  }

  /// ` for council in northgate at 2025-26 Q2`.
  func whereabouts(_ context: Context) -> String {
    let partner =
      context.partner >= 0 ? " for \(framework.partners[context.partner].name.name)" : ""
    let place = framework.places.count > 1 ? " in \(framework.places[context.place].name.name)" : ""
    return "\(partner)\(place) at \(engine.timeline[context.period])"
  }

  func edit(_ source: Int, _ context: Context, _ change: Edit.Change) -> Edit {
    Edit(
      source: source,
      context: context,
      period: engine.timeline[context.period],
      change: change
    )
  }

  // MARK: Missing

  private func edits(
    _ figure: ReturnedFigure,
    missing reason: MissingReason,
    _ supposition: Supposition
  ) throws(Unusable) -> [Edit] {
    let edits = figure.parts.compactMap { part in
      part.row.map { row in
        edit(figure.source, part.context, .set(row: row, [figure.field: .missing(reason)]))
      }
    }
    guard edits.isEmpty else { return edits }
    throw Unusable(.missingAlready(supposition))
  }

  // MARK: Counts

  private func edits(
    _ figure: ReturnedFigure,
    _ part: Node,
    _ whole: Node,
    _ supposition: Supposition
  ) throws(Unusable) -> [Edit] {
    guard let numerator = part.literalValue, let denominator = whole.literalValue,
      !numerator.isNegative, denominator > .zero
    else {
      throw Unusable(
        .unusableValue(
          "counts are two numbers, such as 43 / 57",
          supposition,
          help: "write how many of how many"
        )
      )
    }
    let measure = engine.plan.measures[figure.measure].measure
    if measure.isShare(in: framework), numerator > denominator {
      throw Unusable(
        .unusableValue(
          "\(numerator) of \(denominator) is more than all",
          supposition,
          help: "write how many of how many, such as \(denominator) / \(numerator)"
        )
      )
    }
    guard figure.parts.count == 1, let cell = figure.parts.first else {
      guard figure.whole == denominator else {
        throw Unusable(.severalRows(supposition, places(of: figure)))
      }
      return try spread(
        numerator,
        over: figure,
        isShare: measure.isShare(in: framework),
        supposition
      )
    }
    let cells = try cells(figure, numerator, denominator, supposition)
    let change: Edit.Change = cell.row.map { .set(row: $0, cells) } ?? .add(cells)
    return [edit(figure.source, cell.context, change)]
  }

  private func cells(
    _ figure: ReturnedFigure,
    _ numerator: ExactNumber,
    _ denominator: ExactNumber,
    _ supposition: Supposition
  ) throws(Unusable) -> [Int: Cell] {
    if let field = figure.wholeField {
      return [figure.field: .number(numerator), field: .number(denominator)]
    }
    guard let counts = figure.counts, let value = numerator.divided(by: denominator) else {
      throw Unusable(
        .unusableValue(
          "'\(supposition.subject)' has no counts",
          supposition,
          help: "suppose its value"
        )
      )
    }
    return [
      figure.field: .number(value * engine.scale(of: figure.measure)),
      counts.numerator: .number(numerator), counts.denominator: .number(denominator),
    ]
  }

  private func places(of figure: ReturnedFigure) -> [String] {
    Set(figure.parts.map(\.context.place)).sorted().map {
      framework.places.indices.contains($0) ? framework.places[$0].name.name : ""
    }
  }

  // MARK: A value

  private func edits(
    _ figure: ReturnedFigure,
    _ form: FigureForm,
    _ node: Node,
    _ supposition: Supposition,
    at context: Context
  ) throws(Unusable) -> [Edit] {
    let measure = engine.plan.measures[figure.measure].measure
    let isShare = measure.isShare(in: framework)
    let type = engine.source(figure.source).source.fields[figure.field].type
    let value = try amount(node, isShare: isShare, currency: type.currency, supposition)
    guard form.whole != nil else {
      return figure.parts.count == 1 || engine.plan.aggregates[form.aggregate].function == .the
        ? figure.parts.map { edit(figure.source, $0.context, change($0, figure, to: value)) }
        : try spread(value, over: figure, isShare: false, supposition)
    }
    guard let below = form.whole.flatMap({ whole($0, of: figure.measure, at: context) }),
      let quotient = value.divided(by: form.scale)
    else { throw Unusable(.noDenominator(supposition)) }
    return try spread(quotient * below, over: figure, isShare: isShare, supposition)
  }

  private func whole(_ plan: NumberPlan, of measure: Int, at context: Context) -> ExactNumber? {
    var engine = engine
    return engine.number(plan, at: engine.own(context, measure)).value
  }

  /// A figure as it is returned; its counts, where it has them beside it, go with it.
  private func change(
    _ part: ReturnedFigure.Part,
    _ figure: ReturnedFigure,
    to value: ExactNumber
  ) -> Edit.Change {
    var cells = [figure.field: Cell.number(value)]
    guard let row = part.row else { return .add(cells) }
    if let counts = figure.counts, let old = part.value, let factor = value.divided(by: old),
      let numerator = engine.source(figure.source).table.columns[counts.numerator]?.number(row)
    {
      cells[counts.numerator] = .number(numerator * factor)
    }
    return .set(row: row, cells)
  }

  private func spread(
    _ total: ExactNumber,
    over figure: ReturnedFigure,
    isShare: Bool,
    _ supposition: Supposition
  ) throws(Unusable) -> [Edit] {
    if figure.parts.count == 1, let part = figure.parts.first {
      return [edit(figure.source, part.context, change(part, figure, to: total))]
    }
    let rows = figure.parts.compactMap { part in part.value.map { ($0, part.whole) } }
    guard rows.count == figure.parts.count else {
      throw Unusable(.severalRows(supposition, places(of: figure)))
    }
    guard let values = Spread(rows, isShare: isShare).figures(adding: total) else {
      throw Unusable(.noDenominator(supposition))
    }
    return zip(figure.parts, values).compactMap { part, value in
      part.value == value
        ? nil : edit(figure.source, part.context, change(part, figure, to: value))
    }
  }

  // MARK: Units

  /// A number that is written out, in the unit of what it is supposed of.
  func amount(
    _ node: Node,
    isShare: Bool,
    currency: String?,
    _ supposition: Supposition
  ) throws(Unusable) -> ExactNumber {
    guard let value = node.literalValue, let spelling = node.spelling else {
      throw Unusable(
        .unusableValue(
          "'\(node)' is no number that is written out",
          supposition,
          help: "write a number, counts such as 43 / 57, or why it is missing"
        )
      )
    }
    if let problem = unitProblem(value, spelling, isShare: isShare, currency: currency) {
      throw Unusable(.wrongUnit(supposition, problem.message, isShare, help: problem.help))
    }
    return value
  }

  private func unitProblem(
    _ value: ExactNumber,
    _ spelling: NumberLiteral.Spelling,
    isShare: Bool,
    currency: String?
  ) -> (message: String, help: String)? {
    switch spelling {
    case .percent:
      guard isShare else { return ("it is no share", "write a number without '%'") }
      return value.isNegative || value > .one
        ? ("a share lies between 0% and 100%", "write a share of at most 100%") : nil
    case .plain:
      return isShare
        ? (
          "it is a share, and \(value) is a bare number",
          "write \(value)%, or counts such as 43 / 57"
        )
        : nil
    case .money(let other):
      guard let currency else { return ("it is no money", "write the number alone") }
      return other == currency ? nil : ("it is in \(currency)", "write the amount in \(currency)")
    case .points, .duration: return ("a difference or a duration is no figure", "write the figure")
    }
  }
}

extension Node {
  /// How a number that is written out is spelt.
  fileprivate var spelling: NumberLiteral.Spelling? {
    switch form {
    case .number(let literal): literal.spelling
    case .negated(let inner): inner.spelling
    default: nil
    }
  }
}
