import AccountabilityRules

/// Looks for the smallest changes that make a condition so.
struct ReachFinder {
  /// How many figures are looked at, at most, where each has to be tried: rows and cells, once for each try.
  private static let mostWork = 400_000_000

  /// How many steps a figure that nothing bounds rises at most.
  private static let highest = 1 << 51

  private let engine: Engine
  private let goal: String
  private let node: Node
  private let condition: ConditionPlan

  /// The checks that the condition names.
  private let checks: Set<ResultCheckName>

  /// Where the condition is asked.
  private let context: Context

  /// Where figures change: the context, at the time that the goal names.
  private let place: Context
  private var explainer: Explainer

  init(_ engine: Engine, _ goal: String) throws(EvaluationError) {
    self.engine = engine
    self.goal = goal
    explainer = Explainer(engine)
    node = try Explainer.node(goal)
    try explainer.refuseUnknownNames(in: node)
    context = try explainer.context(of: node, [])
    place = try ReachFinder.place(of: node, &explainer)
    var planner = Planner(engine.plan.framework, continuing: engine.plan)
    guard let condition = try? planner.condition(node, in: Planner.Scope()) else {
      throw EvaluationError(
        .unknownSubject,
        "'\(goal)' is no condition",
        help: "ask for something that is so or not, such as 'home is met'",
        at: node.origin
      )
    }
    self.condition = condition
    checks = planner.namedChecks
  }

  /// Where the figures are that the goal speaks of.
  private static func place(
    of node: Node,
    _ explainer: inout Explainer
  ) throws(EvaluationError) -> Context {
    var stated: [Coordinate] = []
    node.visit { inner in
      guard case .at(_, let coordinates) = inner.form, stated.isEmpty else { return }
      stated = coordinates
    }
    return try explainer.context(of: node, stated)
  }

  // MARK: The answer

  mutating func find() throws(EvaluationError) -> Reach {
    let truth = self.truth
    return Reach(
      goal: goal,
      place: placeName(context),
      period: engine.timeline[place.period],
      verdict: Verdict(truth),
      reasons: FactWriter(engine.plan).reasons(truth.facts),
      ways: truth == .yes ? [] : measures.flatMap(ways)
    )
  }

  /// Whether the goal is reached as it is.
  var truth: Truth {
    var engine = engine
    engine.runChecks(checks)
    return engine.truth(condition, at: context)
  }

  private func placeName(_ context: Context) -> String? {
    let places = engine.plan.framework.places
    return places.isEmpty ? nil : places[context.place].name.name
  }

  /// The measures that the goal speaks of, and those that they are computed from.
  private var measures: [Int] {
    var found = explainer.measures(spokenOf: node)
    for measure in found { found.formUnion(engine.plan.measures[measure].others) }
    return found.sorted()
  }

  private func ways(of measure: Int) -> [Reach.Way] {
    guard case .success(let form) = engine.figureForm(of: measure) else { return [] }
    let source = engine.source(engine.plan.aggregates[form.aggregate].source)
    let partners = source.extent(measure: source.hasMeasures ? measure : -1).partners
      .union(source.suppliers).sorted()
    let own = partners.map { [$0] } + (partners.count > 1 ? [partners] : [])
    return own.compactMap { partners in
      let figures = partners.map { figure(form, measure, of: $0) }.filter { !$0.parts.isEmpty }
      guard !figures.isEmpty else { return nil }
      return Reach.Way(
        measure: engine.plan.measures[measure].measure.name.name,
        partner: partners.count == 1
          ? engine.plan.framework.partners[partners[0]].name.name : nil,
        answer: answer(form, figures)
      )
    }
  }

  private func figure(_ form: FigureForm, _ measure: Int, of partner: Int) -> ReturnedFigure {
    var context = place
    context.partner = partner
    return engine.returned(form, of: measure, at: context)
  }

  private func answer(_ form: FigureForm, _ figures: [ReturnedFigure]) -> Reach.Answer {
    guard let lever = Lever(figures, in: engine) else {
      return .undecided("its figure is missing, and nobody can say what it would change from")
    }
    if let reason = lever.obstacle { return .undecided(reason) }
    let finder = PolarityFinder(
      engine: engine,
      source: lever.source,
      field: lever.field,
      period: place.period
    )
    let polarity = finder.polarity(of: condition, at: context)
    switch search(lever, polarity) {
    case .steps(let steps): return .change(change(form, lever, steps))
    case .none:
      // Where a rise can help, it was looked at up to the bound; where it cannot, no rise does.
      let canRiseHelp = polarity == .rising || polarity == .mixed
      let room = lever.room ?? (canRiseHelp ? ReachFinder.highest : nil)
      return .none(
        from: .zero,
        to: room.map { lever.total + ExactNumber($0) * lever.unit }
      )
    case .tooMany(let count):
      return .undecided("more than \(count) figures would have to be tried one by one")
    }
  }

  // MARK: Searching

  private enum Found {
    case steps(Int)
    case none
    case tooMany(Int)
  }

  private func search(_ lever: Lever, _ polarity: Polarity) -> Found {
    switch polarity {
    case .none: return .none
    case .rising: return halved(lever, up: true)
    case .falling: return halved(lever, up: false)
    case .mixed: return tried(lever)
    }
  }

  /// The least step on one side, where each further one is at least as good.
  private func halved(_ lever: Lever, up: Bool) -> Found {
    let sign = up ? 1 : -1
    guard let most = up ? lever.room ?? firstReached(lever) : lever.depth else { return .none }
    guard most > 0, isReached(lever, sign * most) else { return .none }
    var (low, high) = (0, most)
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if isReached(lever, sign * middle) { high = middle } else { low = middle }
    }
    return .steps(sign * high)
  }

  /// A step upwards that is enough, where there is no bound; steps are doubled up to what machine integers hold.
  private func firstReached(_ lever: Lever) -> Int? {
    var step = 1
    while step <= ReachFinder.highest {
      if isReached(lever, step) { return step }
      step *= 2
    }
    return nil
  }

  /// The least step on either side, each tried.
  private func tried(_ lever: Lever) -> Found {
    let depth = lever.depth ?? 0
    // Where nothing bounds a figure, it is tried up to ten times what it is.
    let room = lever.room ?? max(1_000, 10 * depth)
    let work = lever.rows + engine.ground.cellCount + 2_000
    let most = max(16, ReachFinder.mostWork / work / 10)
    for step in 1...max(1, min(most, max(depth, room))) {
      if step <= room, isReached(lever, step) { return .steps(step) }
      if step <= depth, isReached(lever, -step) { return .steps(-step) }
    }
    if most < max(depth, room) { return .tooMany(most) }
    return lever.room == nil ? .tooMany(room) : .none
  }

  private func isReached(_ lever: Lever, _ steps: Int) -> Bool {
    guard let ground = lever.ground(changedBy: steps, from: engine.ground) else { return false }
    var engine = Engine(ground)
    if !checks.isEmpty { engine.runChecks(checks) }
    return engine.truth(condition, at: context) == .yes
  }

  // MARK: The change

  private func change(_ form: FigureForm, _ lever: Lever, _ steps: Int) -> Reach.Change {
    let after = lever.total + ExactNumber(steps) * lever.unit
    let wholes = lever.figures.map { whole(form, $0) }
    let known = wholes.compactMap(\.self)
    return Reach.Change(
      before: lever.total,
      after: after,
      denominator: known.count == wholes.count && form.whole != nil ? ExactNumber.sum(known) : nil,
      suppositions: zip(lever.figures, wholes).compactMap { figure, whole in
        supposition(figure, lever.sum(of: figure, changedBy: steps), whole)
      }
    )
  }

  private func whole(_ form: FigureForm, _ figure: ReturnedFigure) -> ExactNumber? {
    if let whole = figure.whole { return whole }
    guard let plan = form.whole, let partner = figure.parts.first?.context.partner else {
      return nil
    }
    var engine = engine
    var context = place
    context.partner = partner
    return engine.number(plan, at: engine.own(context, figure.measure)).value
  }

  /// `settled for council at 2025-26 Q4 = 143 / 190`; `nil` where the figure stays as it is.
  private func supposition(
    _ figure: ReturnedFigure,
    _ sum: ExactNumber,
    _ whole: ExactNumber?
  ) -> String? {
    guard sum != ExactNumber.sum(figure.parts.compactMap(\.value)),
      let part = figure.parts.first
    else { return nil }
    let framework = engine.plan.framework
    let name = Writing.name(engine.plan.measures[figure.measure].measure.name.name)
    let partner =
      part.context.partner >= 0
      ? " for \(Writing.name(framework.partners[part.context.partner].name.name))" : ""
    let area =
      place.place == engine.defaultPlace || framework.places.isEmpty
      ? "" : " in \(Writing.name(framework.places[place.place].name.name))"
    let counts = whole.map { " / \(text($0))" } ?? ""
    return "\(name)\(partner)\(area) at \(engine.timeline[place.period]) = \(text(sum))\(counts)"
  }

  private func text(_ number: ExactNumber) -> String { number.decimalText ?? number.description }
}

extension Verdict {
  fileprivate init(_ truth: Truth) {
    switch truth {
    case .yes: self = .met
    case .no: self = .notMet
    case .unknown: self = .undecided
    }
  }
}
