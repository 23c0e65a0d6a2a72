// Sets and bounds.

extension ClauseReader {
  /// Whether a word begins a set; some do so only before another one.
  func isSetWord(_ token: Token, before next: Token?) -> Bool {
    guard token.kind == .word else { return false }
    switch token.written {
    case "groups": return next?.isWord("of") ?? false
    case "persons": return next?.isWord("in") ?? false
    default: return SetExpression.Kind.words.contains(token.written)
    }
  }

  private mutating func setKind() throws(Abandoned) -> SetExpression.Kind? {
    guard let token, isSetWord(token, before: peek()) else { return nil }
    advance()
    if token.written == "groups", take("of") { return .groups(of: try name("a breakdown")) }
    if token.written == "persons", take("in") { return .persons(in: try name("a cohort")) }
    return SetExpression.Kind.declared.first { $0.word == token.written }
  }

  /// Reads `Set`, if one stands here.
  package mutating func set() throws(Abandoned) -> SetExpression? {
    let start = here
    guard let kind = try setKind() else { return nil }
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
    if take("of") {
      return .of(try nested { (reader) throws(Abandoned) in try reader.primary() })
    }
    if take(words: "owned", "by") { return .ownedBy(try reference("a partner")) }
    if take(words: "supplied", "by") { return .suppliedBy(try reference("a partner")) }
    if take(words: "with", "same") { return .withSame(try namesInCommon("an attribute")) }
    guard let token, token.kind == .word, let role = Role(rawValue: token.written),
      peek()?.isWord("for") ?? false
    else { return nil }
    advance()
    advance()
    return .role(role, of: try reference("an outcome"))
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
