// Statistics, sets, quantifiers and rows.

extension ClauseReader {
  /// Reads `Statistic`, if one stands here.
  package mutating func statistic() throws(Abandoned) -> Node? {
    let start = here
    guard let token, token.kind == .word else { return nil }
    if token.written == "count", peek()?.isWord("of") ?? false {
      advance()
      advance()
      if let set = try set() { return Node(.count(.members(set)), at: origin(from: start)) }
      return Node(.count(.rows(try rows())), at: origin(from: start))
    }
    guard StatisticName.all.contains(token.written), peek()?.isWord("of") ?? false else {
      try refuseLaterStatistic(token)
      return nil
    }
    let name = Reference(token.written, at: origin(token))
    advance()
    advance()
    return Node(.statistic(try statisticTail(name)), at: origin(from: start))
  }

  private mutating func statisticTail(_ name: Reference) throws(Abandoned) -> Statistic {
    let allowedPlace = allowsPlace
    allowsPlace = false
    var values = [try sum()]
    while take(.comma) { values.append(try sum()) }
    allowsPlace = allowedPlace
    var statistic = Statistic(name, of: values)
    if take("in") {
      statistic.range = .rows(try rows())
    } else if take("across") {
      guard let set = try set() else {
        throw expected("'places', 'partners', 'measures' or 'outcomes'")
      }
      statistic.range = .across(set)
    } else if take("over") {
      statistic.range = .over(try window())
    }
    if take(words: "weighted", "by") { statistic.weight = try sum() }
    if isWord("if"), let known = try known() { statistic.known = known }
    return statistic
  }

  private func refuseLaterStatistic(_ token: Token) throws(Abandoned) {
    let next = peek()
    let isOf = next?.isWord("of") ?? false
    let isLater = StatisticName.later.contains(token.written) && (isOf || next?.kind == .number)
    let isShare = token.written == "share" && isOf
    let isPersons = ["persons", "distinct"].contains(token.written) && next?.kind == .word
    guard isLater || isShare || isPersons else { return }
    throw Abandoned(
      diagnostic: .notAvailable(
        "'\(token.written)'",
        at: here,
        help: "this version has: count, \(StatisticName.all.joined(separator: ", "))"
      )
    )
  }

  /// `Known`: `if at least 3 known`.
  package mutating func known() throws(Abandoned) -> Known? {
    guard take("if") else { return nil }
    if take(words: "any", "known") { return Known(.any) }
    guard let quantity = try quantity() else { throw expected("'any' or 'at least'") }
    try expect("known")
    return Known(.quantity(quantity))
  }

  /// Reads `Quantity`, if one stands here.
  package mutating func quantity() throws(Abandoned) -> Quantity? {
    if take("all") { return Quantity(.all) }
    if take("any") { return Quantity(.any) }
    if take("no") { return Quantity(.no) }
    if take("most") { return Quantity(.most) }
    if take(words: "at", "least") { return Quantity(.atLeast(try plainNumber())) }
    if take(words: "at", "most") { return Quantity(.atMost(try plainNumber())) }
    return take("exactly") ? Quantity(.exactly(try plainNumber())) : nil
  }

  /// A number or percentage without a unit: the word behind it is a set's.
  mutating func plainNumber() throws(Abandoned) -> NumberLiteral {
    let number = try takeCell("a number") { (reader) throws(Abandoned) in
      try reader.plainNumber()
    }
    if let number { return number }
    guard let token, token.kind == .number || token.kind == .percent else {
      throw expected("a number")
    }
    let digits = token.written.filter { $0 != "," && $0 != "%" }
    guard let value = ExactNumber(decimal: digits) else { throw expected("a number") }
    advance()
    let hundredth = ExactNumber(numerator: 1, denominator: 100) ?? .one
    return token.kind == .percent
      ? NumberLiteral(value * hundredth, .percent) : NumberLiteral(value)
  }

  /// `Quantified`: `all measures of home are met`, `most partners have …`.
  package mutating func quantified() throws(Abandoned) -> Node? {
    let start = here
    let isAtBound =
      isWord("at") && (peek()?.isWord("least") ?? false || peek()?.isWord("most") ?? false)
    let distance = isAtBound ? 3 : isWord("exactly") ? 2 : 1
    guard isAtBound || ["all", "any", "no", "most", "exactly"].contains(where: isWord),
      let next = peek(distance), next.kind == .word,
      SetExpression.Kind(rawValue: next.written) != nil
    else { return nil }
    guard let quantity = try quantity(), let set = try set() else { return nil }
    if take("are") {
      let isNegated = take("not")
      let predicate = try word(
        "what they are, such as 'met' or 'improving'",
        of: Predicate.all.map { ($0.word, $0) }
      )
      let said = Quantified.are(predicate, isNegated: isNegated)
      return Node(.quantified(quantity, set, said), at: origin(from: start))
    }
    try expect("have", help: "say what is so of them: 'are met', or 'have' and a condition on 'it'")
    let condition = try comparison()
    return Node(.quantified(quantity, set, .have(condition)), at: origin(from: start))
  }

  /// Reads `Set`, if one stands here.
  package mutating func set() throws(Abandoned) -> SetExpression? {
    let start = here
    guard let token, token.kind == .word, let kind = SetExpression.Kind(rawValue: token.written)
    else { return nil }
    advance()
    var set = SetExpression(kind, at: start)
    while let filter = try setFilter() { set.filters.append(filter) }
    if isWord("as"), !(peek()?.isWord("share") ?? false), take("as") {
      set.alias = try name("a name for the members")
    }
    if take("where") { set.condition = try condition() }
    set.origin = origin(from: start)
    return set
  }

  private mutating func setFilter() throws(Abandoned) -> SetExpression.Filter? {
    if take("in") { return .inPlace(try reference("a place")) }
    if take("of") { return .of(try reference("an outcome")) }
    if take(words: "owned", "by") { return .ownedBy(try reference("a partner")) }
    if take(words: "supplied", "by") { return .suppliedBy(try reference("a partner")) }
    guard let token, token.kind == .word, let role = Role(rawValue: token.written),
      peek()?.isWord("for") ?? false
    else { return nil }
    advance()
    advance()
    return .role(role, of: try reference("an outcome"))
  }

  /// Reads `Rows`.
  package mutating func rows() throws(Abandoned) -> Rows {
    let source = try name("a source")
    let condition = take("where") ? try condition() : nil
    return Rows(source, where: condition)
  }

  /// Reads `Bound`, if one stands here.
  package mutating func bound() throws(Abandoned) -> Bound? {
    if take(words: "at", "least") { return Bound(.atLeast(try sum())) }
    if take(words: "at", "most") { return Bound(.atMost(try sum())) }
    if take("above") { return Bound(.above(try sum())) }
    if take("below") { return Bound(.below(try sum())) }
    if take("reaching") { return Bound(.reaching(try sum())) }
    guard take("between") else { return nil }
    let low = try sum()
    try expect("and")
    return Bound(.between(low, try sum()))
  }

  package mutating func requiredBound() throws(Abandoned) -> Bound {
    guard let bound = try bound() else {
      throw expected(
        "a bound",
        help: "a bound is 'at least', 'at most', 'above', 'below', 'reaching' or 'between … and …'"
      )
    }
    return bound
  }
}
