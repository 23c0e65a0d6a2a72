import AccountabilityRules

extension FrameworkGenerator {
  /// What an expression is about; others than those asked for turn up now and then.
  enum Kind: CaseIterable {
    case number
    case condition
    case text
    case thing
  }

  /// An expression of a kind as a rule, of another one by exception.
  mutating func expression(_ kind: Kind) -> Node {
    depth += 1
    defer { depth -= 1 }
    let kind = chance(1, in: 25) ? one(of: Kind.allCases) : kind
    if depth > 3 { return leaf(kind) }
    switch kind {
    case .number: return chance(1, in: 3) ? leaf(kind) : number()
    case .condition: return chance(1, in: 8) ? leaf(kind) : condition()
    case .text, .thing: return chance(1, in: 2) ? leaf(kind) : postfix(kind)
    }
  }

  mutating func number() -> Node { numberForm() }

  mutating func leaf(_ kind: Kind) -> Node {
    if chance(1, in: 2) { return chance(1, in: 4) ? Node(.it) : Node(.name(name())) }
    switch kind {
    case .number: return Node(.number(numberLiteral()))
    case .condition: return Node(.yesNo(chance(1, in: 2)))
    case .text: return Node(.text(text()))
    case .thing: return Node(chance(1, in: 2) ? .date(date()) : .period(splitPeriod()))
    }
  }

  /// A value elsewhere, or of something.
  private mutating func postfix(_ kind: Kind) -> Node {
    switch integer(1...4) {
    case 1: Node(.of(declared(), expression(chance(1, in: 2) ? .number : kind)))
    case 2: Node(.the(declared(), in: rows()))
    case 3: Node(.pick(pick()))
    default: moved(kind)
    }
  }

  private mutating func moved(_ kind: Kind) -> Node {
    let all: [Coordinate] = [
      .partner(reference()), .place(reference()), .time(time()), .group(reference()),
    ]
    let chosen = all.filter { _ in chance(1, in: 2) }
    return Node(.at(expression(kind), chosen.isEmpty ? [.time(time())] : chosen))
  }

  private mutating func numberForm() -> Node {
    switch integer(1...16) {
    case 1: return Node(.rounded(expression(.number), rounding()))
    case 2: return Node(.negated(expression(.number)))
    case 3...5:
      let sign = one(of: [ArithmeticOperator.add, .subtract, .multiply, .divide, .power])
      return Node(.arithmetic(sign, expression(.number), expression(.number)))
    case 6: return Node(.orElse(expression(.number), expression(.number), because: text()))
    case 7: return Node(.share(expression(.number), of: expression(.number)))
    case 8:
      let scale = maybe { NumberLiteral(ExactNumber($0.one(of: [100, 1000, 100_000]))) }
      return Node(.per(expression(.number), scale: scale, expression(.number)))
    case 9: return Node(.count(counted()))
    case 13: return Node(.shareOf(inside()))
    case 14: return Node(.standardised(expression(.number), standardisation()))
    case 10, 11: return Node(.statistic(statistic()))
    case 12:
      let unit = chance(1, in: 3) ? Elapsed.points : .grain(grain())
      return Node(.elapsed(unit, from: time(), to: time()))
    default: return postfix(.number)
    }
  }

  // MARK: Conditions

  mutating func condition() -> Node {
    let isNegated = chance(1, in: 3)
    switch integer(1...15) {
    case 1, 2: return comparison()
    case 3, 4: return predicate(isNegated)
    case 5:
      let kind = one(of: Kind.allCases)
      return Node(.equal(expression(kind), expression(kind), isNegated: isNegated))
    case 6:
      let kind = one(of: [Kind.number, .text, .thing])
      let others = some(1...3) { $0.expression(kind) }
      return Node(.oneOf(expression(kind), others, isNegated: isNegated))
    case 7:
      let ends = (expression(.number), expression(.number))
      return Node(.between(expression(.number), ends.0, ends.1, isNegated: isNegated))
    case 8:
      let kind = one(of: [Kind.number, .text])
      return Node(
        .standing(expression(kind), one(of: Standing.allCases), than: expression(kind))
      )
    case 9:
      let partner = Node(chance(1, in: 4) ? .it : .name(name()))
      return Node(
        .role(partner, one(of: Role.allCases), of: reference(), isNegated: isNegated)
      )
    case 10: return Node(.not(expression(.condition)))
    case 11: return Node(.all(some(2...4) { $0.expression(.condition) }))
    case 12: return Node(.any(some(2...4) { $0.expression(.condition) }))
    case 13, 14: return ofRows()
    default: return quantified()
    }
  }

  private mutating func comparison() -> Node {
    let kind = chance(1, in: 4) ? Kind.thing : .number
    let sign = one(of: [Comparator.less, .lessOrEqual, .greater, .greaterOrEqual])
    return Node(.comparison(sign, expression(kind), expression(kind)))
  }

  private mutating func predicate(_ isNegated: Bool) -> Node {
    let value = expression(chance(3, in: 4) ? .number : .text)
    return Node(.predicate(value, one(of: Predicate.all), isNegated: isNegated))
  }

  private mutating func quantified() -> Node {
    let said =
      chance(1, in: 2)
      ? Quantified.are(one(of: Predicate.all), isNegated: chance(1, in: 3))
      : .have(expression(.condition))
    return Node(.quantified(quantity(), set(), said))
  }

  mutating func bound() -> Bound {
    let number = expression(.number)
    return Bound(
      one(of: [
        .atLeast(number), .atMost(number), .above(number), .below(number), .reaching(number),
        .between(number, leaf(.number)),
      ])
    )
  }

  /// What an attribute may hold.
  mutating func value() -> Node {
    switch integer(1...6) {
    case 1: Node(.number(numberLiteral()))
    case 2: Node(.text(text()))
    case 3: Node(.date(date()))
    case 4: Node(.period(splitPeriod()))
    case 5: Node(.yesNo(chance(1, in: 2)))
    default: Node(.name(name()))
    }
  }
}
