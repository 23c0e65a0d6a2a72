// Scores and calculations in Swift.

extension SwiftPrinter {
  package mutating func derived(_ derived: Derived) -> String {
    var head = derived.kind == .score ? "Score(" : "Calculation("
    head += names.name(derived.name.name, .number)
    head += SwiftPrinter.title(derived.statedTitle)
    head += subjects(derived.subjects)
    if let definition = derived.definition { head += ", equals: \(number(definition))" }
    if let value = derived.value { head += ", on: \(number(value))" }
    if derived.isInterpolated { head += ", interpolated: true" }
    guard !derived.clauses.isEmpty || derived.definition == nil else { return head + ")" }
    return SwiftWriting.block(head + ")", derived.clauses.map { self.derived($0.clause) })
  }

  mutating func derived(_ clause: DerivedClause) -> String {
    switch clause {
    case .inOrder: return "InOrder()"
    case .distinguishByInterval: return "DistinguishByInterval()"
    case .line(let value, let condition):
      return "Case(\(number(value)), \(labelCondition(condition)))"
    case .knot(let value, let position): return "Knot(\(number(value)), at: \(number(position)))"
    case .gate(let gate):
      let name = SwiftWriting.text(gate.name.name)
      return "Gate(\(name), \(effect(gate.effect)), when: \(condition(gate.condition)))"
    case .common(let clause): return SwiftPrinter.common(clause)
    }
  }

  private mutating func effect(_ effect: ScoreGate.Effect) -> String {
    switch effect {
    case .atMost(let node): ".atMost(\(number(node)))"
    case .atLeast(let node): ".atLeast(\(number(node)))"
    case .becomes(let node): ".becomes(\(number(node)))"
    case .undecided: ".undecided"
    }
  }
}
