import AccountabilityRules

/// Says whether a text is a sentence of a grammar.
///
/// It follows all alternatives at once, and remembers for each part and place where it can end; so it
/// needs no care about which alternative comes first, and its time is polynomial whatever the grammar.
package struct GrammarRecogniser {
  /// How a grammar is read.
  package enum Reading: Sendable {
    /// As any grammar is: a name may be any word that is not reserved, and what may be left out may be
    /// left out anywhere.
    case free

    /// As the page says in addition: keywords are no names, and what may be left out or repeated goes as
    /// far as it can.
    case strict
  }

  private let grammar: Grammar
  private let signs: [GrammarSign]
  private let reading: Reading
  private let keywords: Set<String>
  private var known: [Int: [Int]] = [:]
  private var furthest = 0

  package init(_ grammar: Grammar, _ signs: [GrammarSign], _ reading: Reading) {
    self.grammar = grammar
    self.signs = signs
    self.reading = reading
    keywords = reading == .strict ? grammar.words : []
  }

  /// Whether the whole is a file; if not, the first sign that nothing leads beyond.
  package mutating func refused() -> GrammarSign?? {
    guard let start = grammar.rules[Grammar.start] else { return .some(nil) }
    if ends(start, 0, namesPlace: true).contains(signs.count) { return nil }
    return .some(furthest < signs.count ? signs[furthest] : nil)
  }

  private mutating func ends(_ node: Int, _ start: Int, namesPlace: Bool) -> [Int] {
    let key = (node * 2 + (namesPlace ? 1 : 0)) * (signs.count + 1) + start
    if let found = known[key] { return found }
    let found = Set(find(node, start, namesPlace)).sorted()
    known[key] = found
    return found
  }

  private mutating func find(_ node: Int, _ start: Int, _ namesPlace: Bool) -> [Int] {
    switch grammar.nodes[node] {
    case .literal(let word): return step(start) { $0.isLiteral(word) }
    case .terminal(let kind): return terminal(kind, start, namesPlace)
    case .rule(let name):
      return grammar.rules[name].map { ends($0, start, namesPlace: namesPlace) } ?? []
    case .sequence(let parts):
      return parts.reduce([start]) { starts, part in
        starts.flatMap { ends(part, $0, namesPlace: namesPlace) }
      }
    case .choice(let parts):
      return parts.flatMap { ends($0, start, namesPlace: namesPlace) }
    case .optional(let part):
      let found = ends(part, start, namesPlace: namesPlace).filter { $0 > start }
      return reading == .strict && !found.isEmpty ? found : [start] + found
    case .repeated(let part): return repetition(of: part, start, namesPlace)
    case .anyOrder(let parts): return anyOrder(parts, start, namesPlace)
    case .wherePlace(let part):
      return namesPlace ? ends(part, start, namesPlace: true) : []
    case .notBefore(let part):
      return ends(part, start, namesPlace: namesPlace).isEmpty ? [start] : []
    case .inside(let part, let namesPlace):
      return ends(part, start, namesPlace: namesPlace)
    }
  }

  private mutating func step(_ start: Int, _ fits: (GrammarSign) -> Bool) -> [Int] {
    furthest = max(furthest, start)
    return start < signs.count && fits(signs[start]) ? [start + 1] : []
  }

  /// A word of a kind, or a column that stands in its place.
  private mutating func terminal(_ kind: String, _ start: Int, _ namesPlace: Bool) -> [Int] {
    let keywords = keywords
    let found = step(start) { $0.isTerminal(kind, namesAvoiding: keywords) }
    guard reading == .free, start < signs.count, signs[start].isLiteral("column"),
      !["SIGN", "END"].contains(kind), start + 1 < signs.count,
      signs[start + 1].isTerminal("TEXT", namesAvoiding: []), let column = grammar.rules["Column"]
    else { return found }
    return found + ends(column, start, namesPlace: namesPlace)
  }

  private mutating func repetition(of part: Int, _ start: Int, _ namesPlace: Bool) -> [Int] {
    var found: Set<Int> = []
    var seen: Set<Int> = []
    var open = [start]
    while let place = open.popLast() {
      guard seen.insert(place).inserted else { continue }
      let next = ends(part, place, namesPlace: namesPlace).filter { $0 > place }
      if next.isEmpty || reading == .free { found.insert(place) }
      open += next
    }
    return Array(found)
  }

  private mutating func anyOrder(_ parts: [Int], _ start: Int, _ namesPlace: Bool) -> [Int] {
    var found: [Int] = []
    for (index, part) in parts.enumerated() {
      var rest = parts
      rest.remove(at: index)
      for place in ends(part, start, namesPlace: namesPlace) where place > start {
        found += anyOrder(rest, place, namesPlace)
      }
    }
    return reading == .strict && !found.isEmpty ? found : [start] + found
  }
}
