// Rows of a source, and what is looked up among them.

extension ClauseReader {
  /// Reads `Rows`.
  package mutating func rows() throws(Abandoned) -> Rows {
    let source = try name("a source")
    var rows = Rows(source)
    if take(words: "with", "same") { rows.same = try namesInCommon("a field") }
    if take("where") { rows.condition = try condition() }
    if take("whose") { rows.person = try condition() }
    if take("ever") {
      rows.reach = .ever
    } else if take("over") {
      rows.reach = .over(try window())
    }
    return rows
  }

  /// Names behind `with same`; a comma before another set of a list is that list's.
  mutating func namesInCommon(_ what: String) throws(Abandoned) -> [Reference] {
    var names = [try name(what)]
    while isSymbol(.comma), let next = peek(), !SetExpression.Kind.words.contains(next.written) {
      advance()
      names.append(try name(what))
    }
    return names
  }

  /// Reads `Pick`, `Seen` or `Sequel`, if one stands here.
  package mutating func lookup() throws(Abandoned) -> Node? {
    let start = here
    guard let token, token.kind == .word else { return nil }
    let form: Node.Form?
    if let end = Pick.End(rawValue: token.written), isName(at: 1),
      !(peek().map { Words.continuing.contains($0.written) } ?? false)
    {
      advance()
      form = .pick(try pick(end))
    } else if take(words: "seen", "by") {
      form = try seen()
    } else if let direction = Sequel.Direction(rawValue: token.written),
      take(words: token.written, "by")
    {
      form = .sequel(try sequel(direction))
    } else {
      form = nil
    }
    return form.map { Node($0, at: origin(from: start)) }
  }

  private mutating func pick(_ end: Pick.End) throws(Abandoned) -> Pick {
    let field = try name("a field")
    let rows = try takeInRows()
    let within = take("within") ? try duration() : nil
    return Pick(end, field, in: rows, within: within)
  }

  private mutating func seen() throws(Abandoned) -> Node.Form {
    guard let quantity = try quantity() else {
      throw expected("how many", help: "write: seen by at least 2 partners")
    }
    try expect("partners")
    return .seen(by: quantity, in: try takeInRows())
  }

  /// Rows behind `in`, if they stand here: `in it` is the place that is spoken of.
  private mutating func takeInRows() throws(Abandoned) -> Rows? {
    guard allowsPlace, !(peek()?.isWord("it") ?? false), take("in") else { return nil }
    return try rows()
  }

  private mutating func sequel(_ direction: Sequel.Direction) throws(Abandoned) -> Sequel {
    let rows = try rows()
    try expect("within", help: "say for how long one looks: within 28 days")
    return Sequel(direction, by: rows, within: try duration())
  }

  /// `Quantified`: `all measures of home are met`, `most partners have …`, `no needs where …`.
  package mutating func quantified() throws(Abandoned) -> Node? {
    let start = here
    guard let distance = quantityLength, isName(at: distance),
      let next = peek(distance), !Words.continuing.contains(next.written), next.written != "on"
    else { return nil }
    let isSet = isSetWord(next, before: peek(distance + 1))
    guard let quantity = try quantity() else { return nil }
    guard isSet, let set = try set() else {
      let rows = try rows()
      let said =
        take("have") ? try nested { (reader) throws(Abandoned) in try reader.comparison() } : nil
      return Node(.quantifiedRows(quantity, rows, have: said), at: origin(from: start))
    }
    return Node(.quantified(quantity, set, try said()), at: origin(from: start))
  }

  /// How many words a quantity takes that stands here.
  private var quantityLength: Int? {
    if isWord("at"), peek().map({ $0.isWord("least") || $0.isWord("most") }) ?? false { return 3 }
    if isWord("exactly") { return 2 }
    return ["all", "any", "no", "most"].contains(where: isWord) ? 1 : nil
  }

  private mutating func said() throws(Abandoned) -> Quantified {
    if take("are") {
      let isNegated = take("not")
      if let predicate = try takePredicate() { return .are(predicate, isNegated: isNegated) }
      let predicate = try word(
        "what they are, such as 'met' or 'improving'",
        of: Predicate.all.map { ($0.word, $0) }
      )
      return .are(predicate, isNegated: isNegated)
    }
    try expect("have", help: "say what is so of them: 'are met', or 'have' and a condition on 'it'")
    return .have(try nested { (reader) throws(Abandoned) in try reader.comparison() })
  }
}
