/// How the small parts of the language are written.
package enum Writing {
  /// Words that mean something wherever a name may stand; a name like them stands in backticks.
  private static let keywords: Set<String> = {
    var words = Words.reserved
    words.formUnion(Predicate.firstWords)
    words.formUnion(Role.allCases.map(\.rawValue))
    words.formUnion(SetExpression.Kind.words)
    words.formUnion(Words.continuing)
    words.formUnion([
      "better", "worse", "between", "distinct", "latest", "first", "seen", "followed", "preceded",
      "all", "any", "most", "exactly",
    ])
    return words
  }()

  /// Words that mean something before `of`.
  private static let wordsBeforeOf: Set<String> =
    Set(StatisticKind.standard.map(\.name) + ["count", "share", "one"])

  /// Words that begin a source's clauses, where a field's name may stand.
  private static let wordsOfSources: Set<String> = Words.ofSources

  /// A name, in backticks where it needs them.
  package static func name(_ name: String) -> String {
    let bytes = Array(name.utf8)
    let isPlain =
      !bytes.isEmpty && Lexer.wordEnd(bytes, from: 0) == bytes.count
      && !(0x30...0x39).contains(bytes[0])
    return isPlain && !keywords.contains(name) ? name : "`\(name)`"
  }

  /// A name that stands before `of`.
  package static func nameBeforeOf(_ name: String) -> String {
    wordsBeforeOf.contains(name) ? "`\(name)`" : self.name(name)
  }

  /// A field's name where it is declared.
  package static func fieldName(_ name: String) -> String {
    wordsOfSources.contains(name) ? "`\(name)`" : self.name(name)
  }

  /// A code's name where it is declared.
  package static func codeName(_ name: String) -> String {
    let isTaken =
      Words.ofAll.contains(name) || ClauseParser.declarations.contains(name)
      || Words.beforeText.contains { Suggestion.isSlip(name, of: $0) }
    return isTaken ? "`\(name)`" : self.name(name)
  }

  /// The name of a list of codes where a field's type stands.
  package static func typeName(_ name: String) -> String {
    Words.ofTypes.contains(name) ? "`\(name)`" : self.name(name)
  }

  /// A name, or `it`.
  package static func reference(_ reference: Reference) -> String {
    reference.name == "it" ? "it" : name(reference.name)
  }

  package static func references(_ references: [Reference]) -> String {
    references.map(reference).joined(separator: ", ")
  }

  /// A text in quotation marks.
  package static func text(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
        result += "\\u{\(String(scalar.value, radix: 16))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  package static func texts(_ texts: [String]) -> String {
    texts.map(text).joined(separator: ", ")
  }

  package static func coordinate(_ coordinate: Coordinate) -> String {
    switch coordinate {
    case .partner(let partner): "for \(reference(partner))"
    case .place(let place): "in \(reference(place))"
    case .time(let time): "at \(self.time(time))"
    case .group(let group): "among \(reference(group))"
    }
  }

  package static func time(_ time: TimePoint) -> String {
    switch time.form {
    case .period(let period): period.description
    case .date(let date): date.description
    case .now: "now"
    case .baseline: "baseline"
    case .target: "target"
    case .previous(let grain): grain.map { "previous \($0.rawValue)" } ?? "previous"
    case .sameLastYear(let grain): "same \(grain.rawValue) last year"
    case .ago(let count, let grain): "\(count) \(grain.plural) ago"
    }
  }

  /// What stands behind `real change`.
  package static func realChange(_ change: RealChange) -> String {
    switch change.form {
    case .bound(let bound, let since): "\(self.bound(bound)) since \(time(since))"
    case .beyondInterval(let since): "beyond interval since \(time(since))"
    case .method(let method, let window, let level):
      "by \(name(method.name)) over \(self.window(window))"
        + (level.map { " at \($0.text)" } ?? "")
    }
  }

  package static func window(_ window: Window) -> String {
    switch window.form {
    case .last(let count, let grain): "last \(count) \(grain.plural)"
    case .yearToDate: "year to date"
    case .span(let first, let last): "\(time(first)) to \(time(last))"
    }
  }

  package static func elapsed(_ elapsed: Elapsed) -> String {
    switch elapsed {
    case .grain(let grain): grain.plural
    case .points: "points"
    }
  }

  /// Rows; if more words follow, a condition must not take them for its own.
  package static func rows(_ rows: Rows, hasMore: Bool = false) -> String {
    // Behind 'no' a bare 'on' would be taken for the word that joins.
    var words = [rows.source.name == "on" ? "`on`" : name(rows.source.name)]
    if !rows.same.isEmpty { words.append("with same \(references(rows.same))") }
    // A condition at the end may run on as far as it likes.
    let isLast = !hasMore && rows.reach == nil
    if let condition = rows.condition {
      words.append("where \(self.condition(condition, isLast && rows.person == nil))")
    }
    if let person = rows.person { words.append("whose \(condition(person, isLast))") }
    switch rows.reach {
    case .over(let window)?: words.append("over \(self.window(window))")
    case .ever?: words.append("ever")
    case nil: break
    }
    return words.joined(separator: " ")
  }

  private static func condition(_ node: Node, _ isLast: Bool) -> String {
    isLast ? NodePrinter.condition(node) : NodePrinter.closedCondition(node)
  }

  package static func pick(_ pick: Pick) -> String {
    var words = [pick.end.rawValue, name(pick.field.name)]
    if let rows = pick.rows { words.append("in \(self.rows(rows, hasMore: pick.within != nil))") }
    if let within = pick.within { words.append("within \(within)") }
    return words.joined(separator: " ")
  }

  package static func sequel(_ sequel: Sequel) -> String {
    "\(sequel.direction.rawValue) by \(rows(sequel.rows, hasMore: true)) within \(sequel.within)"
  }

  package static func options(_ options: StatisticOptions) -> [String] {
    var words: [String] = []
    if let weight = options.weight { words.append("weighted by \(NodePrinter.sum(weight))") }
    if let known = options.known { words.append("if \(self.known(known))") }
    if let ties = options.ties { words.append("ties \(ties.words)") }
    if let order = options.order { words.append(order.rawValue) }
    if let method = options.method { words.append("by \(name(method.name))") }
    return words
  }

  package static func standardisation(_ standard: Standardisation) -> String {
    "standardised \(standard.method.rawValue) by \(references(standard.strata)) "
      + "to \(name(standard.standard.name))"
  }

  /// A set with another behind a comma, which must not be taken for a part of its condition.
  package static func setInList(_ set: SetExpression) -> String {
    self.set(set, condition: NodePrinter.conditionBeforeComma)
  }

  package static func set(_ set: SetExpression) -> String {
    self.set(set, condition: NodePrinter.condition)
  }

  /// A set with words behind it, which must not be taken for a part of its condition.
  package static func setBeforeMore(_ set: SetExpression) -> String {
    self.set(set, condition: NodePrinter.closedCondition)
  }

  private static func set(_ set: SetExpression, condition text: (Node) -> String) -> String {
    var words = [setKind(set.kind)] + filters(set.filters)
    if let alias = set.alias { words.append("as \(nameBeforeOf(alias.name))") }
    if let condition = set.condition { words.append("where \(text(condition))") }
    return words.joined(separator: " ")
  }

  private static func setKind(_ kind: SetExpression.Kind) -> String {
    switch kind {
    case .places, .partners, .measures, .outcomes: kind.word
    case .groups(let breakdown): "groups of \(name(breakdown.name))"
    case .persons(let source): "persons in \(name(source.name))"
    }
  }

  /// The filters; what ends in a name stands in brackets before another `of`, as it would be read as one with it.
  private static func filters(_ filters: [SetExpression.Filter]) -> [String] {
    filters.enumerated().map { index, filter in
      guard case .of(let node) = filter, node.endsInName, index + 1 < filters.count,
        case .of = filters[index + 1]
      else { return self.filter(filter) }
      return "of (\(NodePrinter.primary(node)))"
    }
  }

  private static func filter(_ filter: SetExpression.Filter) -> String {
    switch filter {
    case .inPlace(let place): "in \(reference(place))"
    case .of(let outcome): "of \(NodePrinter.primary(outcome))"
    case .withSame(let names): "with same \(references(names))"
    case .ownedBy(let partner): "owned by \(reference(partner))"
    case .suppliedBy(let partner): "supplied by \(reference(partner))"
    case .role(let role, let outcome): "\(role.rawValue) for \(reference(outcome))"
    }
  }

  package static func quantity(_ quantity: Quantity) -> String {
    switch quantity.form {
    case .all: "all"
    case .any: "any"
    case .no: "no"
    case .most: "most"
    case .atLeast(let number): "at least \(number.text)"
    case .atMost(let number): "at most \(number.text)"
    case .exactly(let number): "exactly \(number.text)"
    }
  }

  package static func known(_ known: Known) -> String {
    switch known.form {
    case .any: "any known"
    case .quantity(let quantity): "\(self.quantity(quantity)) known"
    }
  }

  package static func rounding(_ rounding: Rounding) -> String {
    let rule =
      switch rounding.rule {
      case .up: "up"
      case .down: "down"
      case .halfUp: "half up"
      case .halfDown: "half down"
      case .halfEven: "half even"
      }
    guard rounding.decimals > 0 else { return "\(rule) to whole" }
    return "\(rule) to \(rounding.decimals) decimal\(rounding.decimals == 1 ? "" : "s")"
  }

  package static func bound(_ bound: Bound) -> String { self.bound(bound, NodePrinter.sum) }

  /// A bound with `of` behind it, which must not be taken for a part of its number.
  package static func boundBeforeOf(_ bound: Bound) -> String {
    self.bound(bound, NodePrinter.numberOrBrackets)
  }

  private static func bound(_ bound: Bound, _ sum: (Node) -> String) -> String {
    switch bound.form {
    case .atLeast(let value): "at least \(sum(value))"
    case .atMost(let value): "at most \(sum(value))"
    case .above(let value): "above \(sum(value))"
    case .below(let value): "below \(sum(value))"
    case .reaching(let value): "reaching \(sum(value))"
    case .between(let low, let high): "between \(sum(low)) and \(sum(high))"
    }
  }

  package static func missing(_ policy: MissingPolicy) -> String {
    let reasons = policy.reasons.map(\.rawValue).joined(separator: ", ")
    let start = reasons.isEmpty ? "" : reasons + " "
    return switch policy.form {
    case .staysMissing: start + "stays missing"
    case .leftOut(let known): start + "left out if \(self.known(known))"
    case .counts(let value, let reason):
      start + "counts as \(NodePrinter.sum(value)) because \(text(reason))"
    }
  }
}

extension Node {
  /// Whether a further `of` would be read as a part of it: a name, or something of a name.
  fileprivate var endsInName: Bool {
    var node = self
    while case .of(_, let inner) = node.form { node = inner }
    if case .name = node.form { return true }
    return false
  }
}
