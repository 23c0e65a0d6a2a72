import AccountabilityRules

// What a test expects, and what was found instead.

extension TestRunner {
  mutating func expect(_ expectation: Expectation, in engine: inout Engine, at origin: Origin) {
    let text = String(ClauseText.expectation(expectation).dropFirst("expect ".count))
    guard let context = engine.lastContext else {
      return fail(text, "the test gives nothing", at: origin)
    }
    do throws(EvaluationError) {
      if let distance = expectation.within,
        case .equal(let left, let right, isNegated: false) = expectation.condition.form
      {
        try near(left, right, distance, text, in: &engine, at: context, origin)
      } else {
        try holds(expectation, text, in: &engine, at: context, origin)
      }
    } catch {
      fail(text, error.message, at: origin)
    }
  }

  private func planner() -> Planner { Planner(plan.framework, continuing: plan) }

  private mutating func holds(
    _ expectation: Expectation,
    _ text: String,
    in engine: inout Engine,
    at context: Context,
    _ origin: Origin
  ) throws(EvaluationError) {
    var planner = planner()
    let condition = try planner.condition(expectation.condition, in: Planner.Scope())
    engine.runChecks(planner.namedChecks)
    switch engine.truth(condition, at: context) {
    case .yes:
      guard let because = expectation.because else { return }
      let reasons = FactWriter(plan).reasons(engine.facts(of: condition, at: context))
      guard !reasons.contains(where: because.fits) else { return }
      let found = reasons.map { "\($0.text) (\($0.kind))" }.joined(separator: "; ")
      fail(text, reasons.isEmpty ? "there is no reason" : "because \(found)", at: origin, .notMet)
    case .no:
      var explainer = Explainer(engine)
      let details = explainer.explain(condition, at: context).details.joined(separator: "; ")
      fail(text, details.isEmpty ? "it is not so" : "it is not so: \(details)", at: origin, .notMet)
    case .unknown(let facts): undecided(facts, text, at: origin)
    }
  }

  private mutating func undecided(_ facts: [Fact], _ text: String, at origin: Origin) {
    let reasons = FactWriter(plan).reasons(facts)
    let words = reasons.map(\.text).joined(separator: "; ")
    let found = words.isEmpty ? "it cannot be decided" : "it cannot be decided: \(words)"
    fail(text, found, at: origin, .undecided, reasons)
  }

  /// Two numbers that may be a little apart.
  private mutating func near(
    _ left: Node,
    _ right: Node,
    _ distance: Node,
    _ text: String,
    in engine: inout Engine,
    at context: Context,
    _ origin: Origin
  ) throws(EvaluationError) {
    var planner = planner()
    let value = try planner.number(left, in: Planner.Scope())
    let first = engine.number(value, at: context)
    let second = engine.number(try planner.number(right, in: Planner.Scope()), at: context)
    let apart = engine.number(try planner.number(distance, in: Planner.Scope()), at: context)
    guard let a = first.value, let b = second.value, let limit = apart.value else {
      let facts = first.facts.joined(with: second.facts).joined(with: apart.facts)
      return undecided(facts, text, at: origin)
    }
    guard (a - b).magnitude > limit else { return }
    var explainer = Explainer(engine)
    let found = explainer.explain(value, at: context, depth: Explainer.depthLimit)
    fail(text, found.sentence, at: origin, .notMet)
  }
}

extension Expectation.Because {
  /// Whether a reason is the one that is expected.
  fileprivate func fits(_ reason: Reason) -> Bool {
    switch self {
    case .reason(let kind): reason.kind == kind.rawValue
    case .text(let words): reason.text.contains(words)
    }
  }
}

extension Explanation {
  /// The figures on which a condition turned: what stands below the conditions that it is made of.
  fileprivate var details: [String] {
    parts.flatMap { part in
      let isCondition = [": no", ": yes"].contains { part.sentence.hasSuffix($0) }
      return isCondition && !part.parts.isEmpty ? part.details : [part.sentence]
    }
  }
}

extension Engine {
  /// Why something that a condition speaks of is missing or undecided.
  mutating func facts(of plan: ConditionPlan, at context: Context) -> [Fact] {
    switch plan.form {
    case .not(let inner): return facts(of: inner, at: context)
    case .elsewhere(let inner, let move):
      switch moved(context, by: move) {
      case .success(let elsewhere): return facts(of: inner, at: elsewhere)
      case .failure(let error): return error.facts
      }
    case .all(let terms), .any(let terms):
      return terms.reduce(into: []) { $0 = $0.joined(with: facts(of: $1, at: context)) }
    case .labelIs(let label, _): return self.label(label, at: context).facts
    case .valueIs(let value, _): return number(value, at: context).facts
    case .measureIs(let reference, let predicate):
      return facts(predicate, ofMeasure: measure(reference, at: context), at: context)
    case .outcomeIs(_, .flagged): return truth(plan, at: context).facts
    case .outcomeIs(let outcome, _):
      var shared = context
      shared.partner = -1
      return changeOfOutcome(context.member(outcome), at: shared).facts
    case .ruleIs(let rule, _):
      return bindings(of: rule, at: context).reduce(into: []) { facts, bound in
        let more = bound.1.isEmpty ? verdict(of: rule, at: bound.0).facts : bound.1
        facts = facts.joined(with: more)
      }
    case .consequenceIs(let consequence, _): return follows(consequence, at: context).facts
    default: return truth(plan, at: context).facts
    }
  }

  private mutating func facts(
    _ predicate: Predicate,
    ofMeasure measure: Int,
    at context: Context
  ) -> [Fact] {
    guard measure >= 0 else { return [] }
    switch predicate {
    case .known, .missing, .reported, .because:
      return observed(measure, at: own(context, measure)).facts
    case .decided, .undecided: return change(of: measure, at: context).facts
    case .met, .improving, .worsening, .unchanged, .onTrajectory, .flagged:
      return said(predicate, ofMeasure: measure, at: context).facts
    }
  }
}
