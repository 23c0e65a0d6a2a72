// What tests give and expect.

extension ExpressionCheck {
  mutating func expectation(_ expectation: Expectation) {
    wantCondition(expectation.condition, in: .results)
    guard let distance = expectation.within else { return }
    if case .equal(let left, _, isNegated: false) = expectation.condition.form {
      wantNumeric(left, in: .results, what: "a value with 'within'")
      let value = meaning(of: left, in: .results, reporting: false)
      return compare(value, to: distance, at: distance.origin, in: .results, what: "'within'")
    }
    found.append(
      Diagnostic(
        "unexpected",
        "'within' goes with two numbers that are expected to be the same",
        at: distance.origin,
        help: "write: expect a-measure is 33% within 1%"
      )
    )
  }

  /// A single given value: of a measure, a score or a calculation, or the label of a rating.
  mutating func given(_ node: Node, _ cell: TableCell) {
    var inner = node
    if case .at(let value, _) = node.form { inner = value }
    switch inner.form {
    case .name(let name): given(Reference(name, at: inner.origin), node, cell)
    case .of(let name, _) where symbols[name.name].map { $0.kind != .measure } ?? false:
      given(name, node, cell)
    default: found.append(.notGivable(at: node.origin))
    }
  }

  private mutating func given(_ name: Reference, _ node: Node, _ cell: TableCell) {
    switch symbols[name.name]?.kind {
    case .measure?, .score?, .calculation?: _ = meaning(of: node, in: .results)
    case .rating?: givenLabel(node, cell)
    case .parameter?: givenParameter(name, node, cell)
    case nil:
      found.append(.unknownName(name, wanted: "measure", among: symbols.names(of: .measure)))
    default: found.append(.notGivable(at: node.origin))
    }
  }

  /// A parameter without keys is given as a number, and holds at all times.
  private mutating func givenParameter(_ name: Reference, _ node: Node, _ cell: TableCell) {
    let parameter = framework.parameters.first { $0.name.name == name.name }
    guard case .name = node.form, parameter?.keys.isEmpty ?? false,
      case .value(let value) = cell.content
    else {
      found.append(
        Diagnostic(
          "unexpected",
          "a test gives a number for a parameter without keys, at all times",
          at: node.origin,
          help: "write: given \(name.name) = 60%"
        )
      )
      return
    }
    let meaning = meaning(of: node, in: .results)
    compare(meaning, to: value, at: value.origin, in: .results, what: "a given value")
  }

  private mutating func givenLabel(_ node: Node, _ cell: TableCell) {
    guard case .label(let index) = meaning(of: node, in: .results) else { return }
    let rating = framework.ratings[index]
    guard case .value(let value) = cell.content, case .text(let label) = value.form else {
      found.append(
        Diagnostic(
          "wrong-type",
          "a rating is given as one of its labels",
          at: cell.origin,
          help: "its labels are: \(Writing.texts(rating.labels))"
        )
      )
      return
    }
    guard !rating.labels.contains(label) else { return }
    found.append(
      .unknownLabel(label, of: rating.name.name, known: rating.labels, at: cell.origin)
    )
  }
}

extension Diagnostic {
  fileprivate static func notGivable(at origin: Origin) -> Diagnostic {
    Diagnostic(
      "unexpected",
      "a test gives values of measures, scores and parameters, and labels of ratings",
      at: origin,
      help: "write: given a-measure for a-partner at 2025-26 Q1 = 55%"
    )
  }
}
