// Scores and calculations as text.

extension ClauseText {
  package static func derivedHead(_ derived: Derived) -> String {
    var text = head(derived.kind.rawValue, derived.name, derived.statedTitle)
    text += subjects(derived.subjects)
    if let definition = derived.definition { return text + " = \(NodePrinter.text(definition))" }
    text += derived.value.map { " on \(NodePrinter.sum($0))" } ?? ""
    return text + (derived.isInterpolated ? " interpolated" : "")
  }

  package static func derived(_ clause: DerivedClause) -> String {
    switch clause {
    case .inOrder: "in order"
    case .distinguishByInterval: "distinguish by interval"
    case .line(let value, let condition):
      "\(NodePrinter.lineValue(value)) \(labelCondition(condition))"
    case .knot(let value, let position):
      "\(NodePrinter.sum(value)) at \(NodePrinter.sum(position))"
    case .gate(let gate):
      "gate \(Writing.name(gate.name.name)) \(effect(gate.effect)) "
        + "when \(NodePrinter.condition(gate.condition))"
    case .common(let clause): common(clause)
    }
  }

  private static func effect(_ effect: ScoreGate.Effect) -> String {
    switch effect {
    case .atMost(let node): "at most \(NodePrinter.sum(node))"
    case .atLeast(let node): "at least \(NodePrinter.sum(node))"
    case .becomes(let node): "becomes \(NodePrinter.sum(node))"
    case .undecided: "undecided"
    }
  }
}

extension NodePrinter {
  /// A number at the start of a line: in brackets where its first word would be taken for a clause's, or
  /// where a number at a time would be taken for a knot.
  package static func lineValue(_ node: Node) -> String {
    let text = operand(node)
    let first = String(text.prefix { $0 != " " })
    let isClause = ["in", "distinguish", "gate"].contains(first) || Words.ofAll.contains(first)
    let isKnot = (first.first.map { $0 == "-" || $0.isNumber } ?? false) && text.contains(" at ")
    return isClause || isKnot ? "(\(text))" : text
  }
}
