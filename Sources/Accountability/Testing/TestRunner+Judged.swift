import AccountabilityRules

// Labels, scores and parameters that a test gives.

extension TestRunner {
  /// A rating, a score or a calculation, and what it is of.
  struct Judged {
    /// The position of the rating, or of the score or calculation.
    var index: Int
    var isRating: Bool

    /// What kind of thing it is of; `nil` for the framework.
    var kind: SetExpression.Kind?

    /// What it is of; -1 for the framework.
    var member: Int
  }

  /// What is spoken of, if it is a rating, a score or a calculation; `nil` for all else.
  func judged(_ node: Node) -> Judged? {
    let symbols = Symbols(plan.framework)
    var (name, member) = ("", -1)
    switch node.form {
    case .name(let own): name = own
    case .of(let own, let inner):
      guard case .name(let subject) = inner.form, let index = symbols[subject]?.index else {
        return nil
      }
      (name, member) = (own.name, index)
    default: return nil
    }
    guard let symbol = symbols[name] else { return nil }
    switch symbol.kind {
    case .rating:
      let kind = plan.ratings[symbol.index].subjects?.kind
      return Judged(index: symbol.index, isRating: true, kind: kind, member: member)
    case .score, .calculation:
      let kind = plan.derived[symbol.index].kind
      return Judged(index: symbol.index, isRating: false, kind: kind, member: member)
    default: return nil
    }
  }

  /// A parameter by its name; `nil` for all else.
  func parameter(_ node: Node) -> Int? {
    guard case .name(let name) = node.form, let symbol = Symbols(plan.framework)[name],
      symbol.kind == .parameter
    else { return nil }
    return symbol.index
  }

  mutating func give(_ parameter: Int, _ cell: TableCell, to given: inout GivenValues) {
    guard case .value(let node) = cell.content, let number = node.literalValue else {
      return fail("a number", "'\(cell)'", at: cell.origin)
    }
    given.parameters[parameter] = ParameterPlan.Dated(
      value: number,
      from: nil,
      reference: nil,
      node: node
    )
  }

  mutating func give(
    _ judged: Judged,
    _ coordinates: [Coordinate],
    _ cell: TableCell,
    at origin: Origin,
    _ given: inout GivenValues
  ) {
    let measure = judged.kind == .measures ? judged.member : -1
    guard let place = place(measure, coordinates, at: origin) else { return }
    let key = GivenValues.Judged(
      index: judged.index,
      member: judged.member,
      place: judged.kind == .places ? judged.member : place.place,
      partner: judged.kind == .partners ? judged.member : place.partner,
      period: place.period
    )
    if judged.isRating {
      guard case .value(let node) = cell.content, case .text(let label) = node.form else {
        return fail("a label", "'\(cell)'", at: origin)
      }
      given.labels[key] = label
    } else if let value = value(cell, at: origin) {
      given.derived[key] = value
    }
  }
}
