// Consequences and notes.

extension ExpressionCheck {
  mutating func consequence(_ consequence: Consequence) {
    for stated in consequence.clauses {
      switch stated.clause {
      case .when(let condition): wantCondition(condition, in: .results)
      case .shared(let amount):
        wantNumeric(amount.amount, in: .results, what: "a \(amount.side.rawValue)")
        shares(of: amount, at: stated.origin)
      case .then(let response): responders(response.by, in: .results)
      case .common: break
      }
    }
    for side in SharedAmount.Side.allCases { likeAmounts(of: consequence, side) }
    guard !damaged.contains(consequence.name.name) else { return }
    idle(consequence)
  }

  /// Amounts of one side are added up, so they are of one type and unit.
  private mutating func likeAmounts(of consequence: Consequence, _ side: SharedAmount.Side) {
    let amounts = consequence.amounts.filter { $0.side == side }.map(\.amount)
    let types = amounts.map { type(meaning(of: $0, in: .results, reporting: false)) }
    guard let first = types.first ?? nil else { return }
    for (amount, type) in zip(amounts, types).dropFirst() {
      guard let type, type != first else { continue }
      found.append(.unlikeTypes(first, type, in: "one \(side.rawValue)", at: amount.origin))
    }
  }

  /// The parts make the whole, and each partner has one.
  private mutating func shares(of amount: SharedAmount, at origin: Origin) {
    var first: [String: Reference] = [:]
    for share in amount.shares {
      guard let earlier = first[share.partner.name] else {
        first[share.partner.name] = share.partner
        continue
      }
      found.append(
        .repeatedClause(
          "the share of '\(share.partner.name)'",
          at: share.partner.origin,
          first: earlier.origin
        )
      )
    }
    let total = amount.total
    guard total != .one else { return }
    let missing = NumberLiteral((ExactNumber.one - total).magnitude, .percent).text
    found.append(
      Diagnostic(
        "unequal-shares",
        "the shares add up to \(NumberLiteral(total, .percent).text), and not to 100%",
        at: amount.shares.first?.partner.origin ?? origin,
        help: total < .one
          ? "\(missing) belongs to nobody: give it to a partner"
          : "\(missing) is given twice: take it from a partner"
      )
    )
  }

  /// A consequence that never follows, or that is nothing.
  private mutating func idle(_ consequence: Consequence) {
    let name = consequence.name
    if consequence.amounts.isEmpty, consequence.responses.isEmpty {
      found.append(
        Diagnostic(
          "idle-consequence",
          "consequence '\(name.name)' does not say what follows",
          at: name.origin,
          help: "add 'gain … shared …', 'pain … shared …' or 'then …'"
        )
      )
    }
    guard consequence.conditions.isEmpty, causes[name.name] == nil else { return }
    found.append(
      Diagnostic(
        "idle-consequence",
        "consequence '\(name.name)' does not say when it follows",
        at: name.origin,
        help: "add 'when …', or name it in a rule: 'then \(name.name)'"
      )
    )
  }

  /// `gain of savings`: what the amounts on that side are.
  mutating func sharedAmount(
    _ side: SharedAmount.Side,
    of node: Node,
    _ meaning: Meaning
  ) -> Meaning {
    var inner = node
    if case .at(let value, _) = node.form { inner = value }
    guard case .name(let name) = inner.form, let symbol = symbols[name],
      symbol.kind == .consequence
    else {
      guard meaning != .unknown else { return .unknown }
      found.append(
        Diagnostic(
          "wrong-kind",
          "'\(side.rawValue) of' wants a consequence, and this is \(meaning.words(framework))",
          at: node.origin,
          help: "name a consequence that has a \(side.rawValue)"
        )
      )
      return .unknown
    }
    let amounts = framework.consequences[symbol.index].amounts.filter { $0.side == side }
    guard let first = amounts.first else {
      found.append(
        Diagnostic(
          "wrong-kind",
          "consequence '\(name)' has no \(side.rawValue)",
          at: node.origin,
          help: "add '\(side.rawValue) … shared …' to it, or name another consequence"
        )
      )
      return .unknown
    }
    return type(self.meaning(of: first.amount, in: .results, reporting: false)).map { .value($0) }
      ?? .unknown
  }

  mutating func responders(_ who: Responders?, in scope: Scope) {
    if case .set(let set)? = who { self.set(set, in: scope) }
  }

  mutating func note(_ note: Note) { responders(note.responders, in: .results) }
}
