import AccountabilityRules

extension Evaluation {
  /// Explains a result.
  ///
  ///     try evaluation.explanation(of: "settled for council at 2025-26 Q2")
  ///
  /// - Parameter subject: What is asked about, in the framework's language: a measure, outcome, rule,
  ///   rating of something or any expression, perhaps `for` a partner, `in` a place, `at` a period.
  ///   Where no period is named it is the latest, where no place is named the framework's own.
  /// - Returns: The result with what it came from, down to the lines of the returns.
  /// - Throws: ``EvaluationError`` if the framework has nothing of that name.
  public func explanation(of subject: String) throws(EvaluationError) -> Explanation {
    var explainer = Explainer(engine)
    return try explainer.explain(subject)
  }
}

/// Computes explanations; each line is what the engine itself came to.
struct Explainer {
  var engine: Engine
  let plan: Plan
  let writer: FactWriter
  private let evaluationDomains: [Domain]

  init(_ engine: Engine) {
    self.engine = engine
    plan = engine.plan
    writer = FactWriter(engine.plan)
    evaluationDomains = engine.domains()
  }

  mutating func explain(_ subject: String) throws(EvaluationError) -> Explanation {
    let node = try Explainer.node(subject)
    try refuseUnknownNames(in: node)
    var inner = node
    var coordinates: [Coordinate] = []
    if case .at(let value, let moved) = node.form { (inner, coordinates) = (value, moved) }
    let context = try context(of: inner, coordinates)
    if let explanation = try named(inner, at: context) { return explanation }
    var planner = Planner(plan.framework, continuing: plan)
    if let condition = try? planner.condition(inner, in: Planner.Scope()) {
      engine.runChecks(planner.namedChecks)
      return explain(condition, at: context)
    }
    let number = try planner.number(inner, in: Planner.Scope())
    return explain(number, at: context)
  }

  static func node(_ text: String) throws(EvaluationError) -> Node {
    let source = SourceText(name: "subject", text: text)
    let (tokens, problems) = Lexer.tokens(of: source)
    var reader = ClauseReader(tokens, in: source)
    do throws(Abandoned) {
      if let problem = problems.first { throw Abandoned(diagnostic: problem) }
      let node = try reader.condition()
      try reader.finish()
      return node
    } catch {
      throw EvaluationError(
        .unknownSubject,
        "'\(text)' cannot be read: \(error.diagnostic.message)",
        help: error.diagnostic.help ?? "ask about a measure, outcome or rule by its name"
      )
    }
  }

  func refuseUnknownNames(in node: Node) throws(EvaluationError) {
    let symbols = Symbols(plan.framework)
    var unknown: Reference?
    var isCoordinateUnknown = false
    node.visit { node in
      switch node.form {
      case .name(let name) where symbols[name] == nil:
        unknown = unknown ?? Reference(name, at: node.origin)
      case .at(_, let coordinates):
        for coordinate in coordinates {
          switch coordinate {
          case .partner(let name) where symbols[name.name]?.kind != .partner,
            .place(let name) where symbols[name.name]?.kind != .place:
            unknown = unknown ?? name
            isCoordinateUnknown = true
          case .partner, .place, .time, .group: break
          }
        }
      default: break
      }
    }
    guard let unknown else { return }
    let known = symbols.names.filter { symbol in
      isCoordinateUnknown
        ? symbol.kind == .partner || symbol.kind == .place : symbol.kind != .source
    }.map(\.name.name)
    throw EvaluationError(
      .unknownSubject,
      "the framework has nothing called '\(unknown.name)' that could stand there",
      help: Suggestion.help(for: unknown.name, among: known) ?? "name a measure, outcome or rule"
    )
  }

  // MARK: Where

  mutating func context(
    of node: Node,
    _ coordinates: [Coordinate]
  ) throws(EvaluationError) -> Context {
    let symbols = Symbols(plan.framework)
    var context = Context(place: engine.defaultPlace, partner: -1, period: 0)
    var time: TimePoint?
    for coordinate in coordinates {
      switch coordinate {
      case .partner(let name): context.partner = symbols[name.name]?.index ?? -1
      case .place(let name): context.place = symbols[name.name]?.index ?? engine.defaultPlace
      case .time(let point): time = point
      case .group(let name):
        do throws(Obstacle) {
          context.group = try plan.breakdowns.group(name, of: node, symbols)
        } catch {
          throw EvaluationError(.unknownSubject, "there is nothing \(error.what)", help: error.help)
        }
      }
    }
    guard let latest = latest(for: node, context) ?? engine.lastContext?.period else {
      throw EvaluationError(
        .unknownSubject,
        "there is nothing to explain: no period has any returns",
        help: "hand over returns, or evaluate as of a later date"
      )
    }
    context.period = latest
    guard let time else { return context }
    if let measure = measures(in: node).first { context.measure = measure }
    guard let period = engine.period(time, from: context),
      let position = engine.timeline.position(of: period)
    else {
      throw EvaluationError(
        .unknownSubject,
        "there is nothing at \(Writing.time(time))",
        help: "the last period with returns is \(engine.timeline[latest])"
      )
    }
    context.period = position
    context.measure = -1
    return context
  }

  private func measures(in node: Node) -> [Int] {
    var names: [String] = []
    node.visit { node in
      switch node.form {
      case .name(let name): names.append(name)
      case .of(let name, _): names.append(name.name)
      default: break
      }
    }
    return names.flatMap { name -> [Int] in
      if let measure = plan.measures.firstIndex(where: { $0.measure.name.name == name }) {
        return [measure]
      }
      if let outcome = plan.framework.outcomes.firstIndex(where: { $0.name.name == name }) {
        return plan.framework.measureIndices(of: outcome).sorted()
      }
      if let derived = plan.derived.firstIndex(where: { $0.derived.name.name == name }) {
        let symbols = Symbols(plan.framework)
        return RuleMeasures(plan.framework, symbols).measures(ofDerived: derived).sorted()
      }
      guard let rule = plan.rules.first(where: { $0.rule.name.name == name }) else { return [] }
      return rule.measures.sorted()
    }
  }

  /// The measures that an expression speaks of, itself or through outcomes, ratings, scores and rules.
  func measures(spokenOf node: Node) -> Set<Int> {
    let symbols = Symbols(plan.framework)
    let finder = RuleMeasures(plan.framework, symbols)
    var found = finder.measures(in: node).union(measures(in: node))
    node.visit { node in
      guard case .of(let name, _) = node.form, symbols[name.name]?.kind == .rating,
        let index = symbols[name.name]?.index, let value = plan.ratings[index].value
      else { return }
      found.formUnion(finder.measures(in: value.node))
    }
    return found
  }

  private func latest(for node: Node, _ context: Context) -> Int? {
    measures(in: node).compactMap { measure in
      let periods = evaluationDomains[measure].periods(
        place: context.place,
        partner: context.partner
      )
      return engine.latest(periods, of: measure, place: context.place, partner: context.partner)
    }.max()
  }

  /// `for council in hillfields at 2025-26 Q2`.
  func whereabouts(_ context: Context) -> String {
    let framework = plan.framework
    let partner =
      context.partner >= 0 ? " for \(framework.partners[context.partner].name.name)" : ""
    let place = framework.places.count > 1 ? " in \(framework.places[context.place].name.name)" : ""
    return "\(partner)\(place) at \(engine.timeline[context.period])"
  }

  // MARK: What

  private mutating func named(
    _ node: Node,
    at context: Context
  ) throws(EvaluationError) -> Explanation? {
    if case .of(let name, let member) = node.form,
      let explained = try scored(name.name, member, at: context)
    {
      return explained
    }
    if case .of(let rating, let member) = node.form {
      if SharedAmount.Side(rawValue: rating.name) != nil { return nil }
      return rated(rating.name, member, at: context)
    }
    guard case .name(let name) = node.form else { return nil }
    if let explained = try scored(name, nil, at: context) { return explained }
    if let measure = plan.measures.firstIndex(where: { $0.measure.name.name == name }) {
      let own = engine.measure(.fixed(measure), at: context)
      return explain(measure: own < 0 ? measure : own, at: context)
    }
    if let outcome = plan.framework.outcomes.firstIndex(where: { $0.name.name == name }) {
      return explain(outcome: outcome, at: context)
    }
    if let rule = plan.rules.firstIndex(where: { $0.rule.name.name == name }) {
      return explain(rule: rule, at: context)
    }
    if let consequence = plan.consequences.firstIndex(where: {
      $0.consequence.name.name == name
    }) {
      return explain(consequence: consequence, at: context)
    }
    guard let rating = plan.ratings.firstIndex(where: { $0.rating.name.name == name }) else {
      return nil
    }
    guard let kind = plan.ratings[rating].kind else {
      return explain(rating: rating, of: -1, at: context)
    }
    if kind == .places { return explain(rating: rating, of: context.place, at: context) }
    guard kind == .partners, context.partner >= 0 else {
      throw EvaluationError(
        .unknownSubject,
        "'\(name)' rates \(kind.word), and none is named",
        help: "name one of them: '\(name) of …'"
      )
    }
    return explain(rating: rating, of: context.partner, at: context)
  }

  /// `progress of settled`, `handover of icb`; `nil` for parts such as `coverage of settled`.
  private mutating func rated(_ name: String, _ member: Node, at context: Context) -> Explanation? {
    guard case .name(let subject) = member.form,
      let rating = plan.ratings.firstIndex(where: { $0.rating.name.name == name })
    else { return nil }
    let index = plan.ratings[rating].kind.flatMap { position(of: member, $0) }
    guard let index else { return nil }
    let explained = explain(rating: rating, of: index, at: context)
    return Explanation(
      "\(name) of \(subject)\(whereabouts(context)): \(explained.sentence.dropFirst(name.count + 2))",
      explained.parts
    )
  }
}
