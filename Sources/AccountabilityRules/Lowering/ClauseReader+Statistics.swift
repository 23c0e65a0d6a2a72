// Statistics, counts and shares.

extension ClauseReader {
  /// Reads `Statistic`, if one stands here.
  package mutating func statistic() throws(Abandoned) -> Node? {
    let start = here
    guard let token, token.kind == .word else { return nil }
    if take(words: "count", "of") {
      let counted: Counted = if let set = try set() { .members(set) } else { .rows(try rows()) }
      return Node(.count(counted), at: origin(from: start))
    }
    if take(words: "persons", "in") {
      return Node(.count(.persons(try rows())), at: origin(from: start))
    }
    if token.written == "distinct", isName(at: 1), peek(2)?.isWord("in") ?? false {
      advance()
      let field = try name("a field")
      advance()
      return Node(.count(.distinct(field, in: try rows())), at: origin(from: start))
    }
    if let share = try shareOf() { return Node(share, at: origin(from: start)) }
    guard StatisticKind.named(token.written) != nil else { return nil }
    let hasArgument = peek()?.kind == .number || peek()?.kind == .percent
    guard peek(hasArgument ? 2 : 1)?.isWord("of") ?? false else { return nil }
    advance()
    let argument = hasArgument ? try plainNumber() : nil
    advance()
    let name = Reference(token.written, at: origin(token))
    return Node(.statistic(try statistic(name, argument)), at: origin(from: start))
  }

  /// `share of smd whose …`, `share of (contacts where …) where …`.
  private mutating func shareOf() throws(Abandoned) -> Node.Form? {
    guard isWord("share"), peek()?.isWord("of") ?? false else { return nil }
    let hasUnit = Inside.Unit.allCases.contains { peek(3)?.isWord($0.rawValue) ?? false }
    guard isName(at: 2) && hasUnit || peek(2)?.isSymbol(.openParenthesis) ?? false else {
      return nil
    }
    advance()
    advance()
    let rows =
      take(.openParenthesis)
      ? try bracketed { (reader) throws(Abandoned) in try reader.rows() }
      : Rows(try name("a cohort"))
    let unit = try word(
      "'whose' for persons or 'where' for rows",
      of: Inside.Unit.allCases.map { ($0.rawValue, $0) }
    )
    return .shareOf(Inside(rows, unit, try condition()))
  }

  private mutating func statistic(
    _ name: Reference,
    _ argument: NumberLiteral?
  ) throws(Abandoned) -> Statistic {
    let allowedPlace = allowsPlace
    allowsPlace = false
    var values = [try sum()]
    while take(.comma) { values.append(try sum()) }
    allowsPlace = allowedPlace
    var statistic = Statistic(name, argument, of: values)
    if take("in") {
      statistic.range = .rows(try rows())
    } else if take("across") {
      guard let set = try set() else {
        throw expected("'places', 'partners', 'measures', 'outcomes', 'groups' or 'persons'")
      }
      statistic.range = .across(set)
    } else if take("over") {
      statistic.range = .over(try window())
    }
    while try option(&statistic.options) {}
    return statistic
  }

  /// Reads `Option`, if one stands here that has not been read.
  private mutating func option(_ options: inout StatisticOptions) throws(Abandoned) -> Bool {
    if options.weight == nil, take(words: "weighted", "by") {
      options.weight = try sum()
    } else if options.known == nil, let known = try known() {
      options.known = known
    } else if options.ties == nil, take("ties") {
      options.ties = try ties()
    } else if options.order == nil, take(words: "highest", "first") {
      options.order = .highestFirst
    } else if options.order == nil, take(words: "lowest", "first") {
      options.order = .lowestFirst
    } else if options.method == nil, isWord("by"), isName(at: 1) {
      advance()
      options.method = try name("a method")
    } else {
      return false
    }
    return true
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
    let value = try exactNumber(token)
    advance()
    let hundredth = ExactNumber(numerator: 1, denominator: 100) ?? .one
    return token.kind == .percent
      ? NumberLiteral(value * hundredth, .percent) : NumberLiteral(value)
  }
}
