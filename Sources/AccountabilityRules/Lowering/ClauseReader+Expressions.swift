// Expressions, from the loosest binding to the tightest:
//
//     Expr       = Else [ "as" "share" "of" Else | "per" [ NUMBER ] Else ] [ Standard ]
//     Else       = Or [ "or" "else" Sum Because ]
//     Or         = Not | Not "or" Not { "or" Not } | Not "and" Not { "and" Not }
//     Not        = "not" Not | Comparison
//     Comparison = Operand [ ( "<" | "<=" | ">" | ">=" ) Operand | "is" [ "not" ] IsTail ]
//     Operand    = Statistic | Sum
//     Sum        = Product { ( "+" | "-" ) Product }
//     Product    = Power { "*" Power } [ "/" Power ]
//     Power      = [ "-" ] Postfix | Postfix "^" Postfix

extension ClauseReader {
  /// How deep an expression may be nested.
  ///
  /// Unoptimised, one level takes 32 KB of stack, and not every thread has 8 MB.
  package static let depthLimit = 64

  /// How many signs of arithmetic one clause may have.
  package static let joinLimit = 256

  mutating func nested<Result>(
    _ read: (inout ClauseReader) throws(Abandoned) -> Result
  ) throws(Abandoned) -> Result {
    guard depth < ClauseReader.depthLimit else {
      throw Abandoned(
        diagnostic: .nestedTooDeeply(limit: ClauseReader.depthLimit, at: here)
      )
    }
    depth += 1
    defer { depth -= 1 }
    return try read(&self)
  }

  /// Takes a sign that joins another operand.
  private mutating func join() throws(Abandoned) {
    guard joins < ClauseReader.joinLimit else {
      throw Abandoned(diagnostic: .tooLong(limit: ClauseReader.joinLimit, at: here))
    }
    joins += 1
    advance()
  }

  /// Mutating, so that the end is looked up after the form has been read and not before.
  mutating func node(_ form: Node.Form, from start: Origin) -> Node {
    Node(form, at: origin(from: start))
  }

  /// Reads `Expr`.
  package mutating func expression() throws(Abandoned) -> Node {
    let start = here
    let value = try ratio()
    guard take("standardised") else { return value }
    let method = try word(
      "'directly' or 'indirectly'",
      of: Standardisation.Method.allCases.map { ($0.rawValue, $0) }
    )
    try expect("by")
    let strata = try names("a field")
    try expect("to")
    let standard = Standardisation(method, by: strata, to: try name("a standard"))
    return node(.standardised(value, standard), from: start)
  }

  private mutating func ratio() throws(Abandoned) -> Node {
    let start = here
    let first = try orElse()
    if take(words: "as", "share", "of") {
      return node(.share(first, of: try orElse()), from: start)
    }
    if take("per") {
      let scale =
        token?.kind == .number && !(peek()?.isSymbol(.divide) ?? true) ? try plainNumber() : nil
      return node(.per(first, scale: scale, try orElse()), from: start)
    }
    return first
  }

  /// Reads `Else`.
  package mutating func orElse() throws(Abandoned) -> Node {
    let start = here
    let first = try condition()
    guard take(words: "or", "else") else { return first }
    let second = try sum()
    return node(.orElse(first, second, because: try because()), from: start)
  }

  /// Reads `Or`.
  package mutating func condition() throws(Abandoned) -> Node {
    try nested { (reader) throws(Abandoned) in
      let start = reader.here
      let beginning = reader.position
      let first = try reader.negation()
      guard let joiner = reader.joiner else { return first }
      var terms = [first]
      while reader.joiner == joiner {
        reader.advance()
        terms.append(try reader.negation())
      }
      if let other = reader.token, reader.joiner != nil {
        let repairs = reader.back(to: beginning).waysToBracket()
        throw Abandoned(diagnostic: .mixedAndOr(at: reader.origin(other)).repaired(by: repairs))
      }
      return reader.node(joiner == "and" ? .all(terms) : .any(terms), from: start)
    }
  }

  var joiner: String? {
    if isWord("and") { return "and" }
    return isWord("or") && !(peek()?.isWord("else") ?? false) ? "or" : nil
  }

  /// Reads `Not`.
  mutating func negation() throws(Abandoned) -> Node {
    let start = here
    guard take("not") else { return try comparison() }
    let inner = try nested { (reader) throws(Abandoned) in try reader.negation() }
    return node(.not(inner), from: start)
  }

  /// Reads `Comparison`.
  package mutating func comparison() throws(Abandoned) -> Node {
    let start = here
    let left = try operand()
    if case .symbol(let symbol) = token?.kind, let sign = Comparator(rawValue: symbol.rawValue) {
      advance()
      let result = node(.comparison(sign, left, try operand()), from: start)
      try refuseChain()
      return result
    }
    guard take("is") else { return left }
    let isNegated = take("not")
    let result = node(try comparisonTail(of: left, isNegated: isNegated), from: start)
    try refuseChain()
    return result
  }

  private func refuseChain() throws(Abandoned) {
    var isChain = isWord("is")
    if case .symbol(let symbol) = token?.kind {
      isChain = Comparator(rawValue: symbol.rawValue) != nil
    }
    guard isChain else { return }
    throw expected(
      "'and', 'or' or the end",
      help: "comparisons do not chain: write 'a < b and b < c'"
    )
  }

  /// Reads `IsTail`.
  private mutating func comparisonTail(
    of left: Node,
    isNegated: Bool
  ) throws(Abandoned) -> Node.Form {
    if take("between") {
      let low = try sum()
      try expect("and")
      return .between(left, low, try sum(), isNegated: isNegated)
    }
    if take(words: "one", "of") {
      var values = [try operand()]
      while take(.comma) { values.append(try operand()) }
      return .oneOf(left, values, isNegated: isNegated)
    }
    if let standing = takeStanding() {
      let form = Node.Form.standing(left, standing, than: try operand())
      return isNegated ? .not(Node(form, at: left.origin)) : form
    }
    if let token, token.kind == .word, let role = Role(rawValue: token.written),
      peek()?.isWord("for") ?? false
    {
      advance()
      advance()
      return .role(left, role, of: try reference("an outcome"), isNegated: isNegated)
    }
    if let predicate = try takePredicate() {
      return .predicate(left, predicate, isNegated: isNegated)
    }
    return .equal(left, try operand(), isNegated: isNegated)
  }

  /// Reads `Predicate`, if one stands here.
  package mutating func takePredicate() throws(Abandoned) -> Predicate? {
    if take(words: "flagged", "by") {
      let checks = ResultCheckName.allCases.map { ($0.rawValue, $0) }
      return .flagged(by: try word("a check of results", of: checks))
    }
    guard let token, token.kind == .word, let predicate = Predicate(word: token.written) else {
      return nil
    }
    advance()
    return predicate
  }

  private mutating func takeStanding() -> Standing? {
    if take(words: "no", "better", "than") { return .noBetter }
    if take(words: "no", "worse", "than") { return .noWorse }
    if take(words: "better", "than") { return .better }
    return take(words: "worse", "than") ? .worse : nil
  }

  /// Reads `Operand`.
  package mutating func operand() throws(Abandoned) -> Node {
    if let statistic = try statistic() { return statistic }
    return try sum()
  }

  /// Reads `Sum`.
  package mutating func sum() throws(Abandoned) -> Node {
    let start = here
    var left = try product()
    while isSymbol(.plus) || isSymbol(.minus) {
      let sign: ArithmeticOperator = isSymbol(.plus) ? .add : .subtract
      try join()
      left = node(.arithmetic(sign, left, try product()), from: start)
    }
    return left
  }

  /// Reads `Product`.
  private mutating func product() throws(Abandoned) -> Node {
    let start = here
    var left = try power()
    while isSymbol(.times) {
      try join()
      left = node(.arithmetic(.multiply, left, try power()), from: start)
    }
    guard take(.divide) else { return left }
    left = node(.arithmetic(.divide, left, try power()), from: start)
    if isSymbol(.divide) || isSymbol(.times) {
      throw expected(
        "the end of the product",
        help: "'/' stands once and last in a product: put brackets round a part"
      )
    }
    return left
  }

  /// Reads `Power`.
  private mutating func power() throws(Abandoned) -> Node {
    let start = here
    let isNegated = take(.minus)
    let first = here
    let base = try postfix()
    let written = origin(from: first)
    guard take(.power) else { return isNegated ? node(.negated(base), from: start) : base }
    if isNegated {
      throw Abandoned(
        diagnostic: .minusBeforePower(at: start).repaired(by: waysToNegate(written, from: start))
      )
    }
    let exponent = try postfix()
    if isSymbol(.power) {
      throw expected("the end of the power", help: "'^' does not repeat: put brackets round a part")
    }
    return node(.arithmetic(.power, base, exponent), from: start)
  }

  /// `Postfix`: a value, elsewhere or at another time.
  mutating func postfix() throws(Abandoned) -> Node {
    let start = here
    var value = try primary()
    var coordinates: [Coordinate] = []
    while let coordinate = try coordinate() {
      if coordinates.contains(where: { $0.rank == coordinate.rank }) {
        throw expected("each of 'for', 'in', 'at' and 'among' at most once")
      }
      coordinates.append(coordinate)
    }
    if !coordinates.isEmpty {
      value = node(.at(value, coordinates.sorted { $0.rank < $1.rank }), from: start)
    }
    guard take("rounded") else { return value }
    return node(.rounded(value, try rounding()), from: start)
  }

  private mutating func coordinate() throws(Abandoned) -> Coordinate? {
    if isWord("for"), peek().map({ $0.kind == .quotedName || $0.kind == .word }) ?? false {
      advance()
      return .partner(try reference("a partner"))
    }
    if allowsPlace, take("in") { return .place(try reference("a place")) }
    if isWord("at"), let next = peek(), !next.isWord("least"), !next.isWord("most") {
      advance()
      return .time(try time())
    }
    return take("among") ? .group(try reference("a group")) : nil
  }

  package mutating func rounding() throws(Abandoned) -> Rounding {
    let rule: Rounding.Rule
    if take("half") {
      rule = try word(
        "'up', 'down' or 'even'",
        of: [("up", .halfUp), ("down", .halfDown), ("even", .halfEven)]
      )
    } else if take("up") {
      rule = .up
    } else if take("down") {
      rule = .down
    } else if isWord("to") {
      rule = .halfUp
    } else {
      throw expected("'half up', 'half down', 'half even', 'up' or 'down'")
    }
    try expect("to")
    if take("whole") { return Rounding(rule: rule, decimals: 0) }
    let decimals = try wholeNumber("the number of decimals", in: 0...12)
    guard take("decimals") || take("decimal") else { throw expected("'decimals'") }
    return Rounding(rule: rule, decimals: decimals)
  }
}
