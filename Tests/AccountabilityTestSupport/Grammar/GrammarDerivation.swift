/// Makes texts from a grammar, so that in the end each choice has been made every way.
package struct GrammarDerivation {
  /// A way in which a choice was made: a part taken, or left out.
  package struct Choice: Hashable, Sendable, CustomStringConvertible {
    package let node: Int
    package let way: Int
    package var description: String { "node \(node), way \(way)" }
  }

  private let grammar: Grammar
  private var random: SplitMix

  /// How deep a node goes at least; what has no end is `nil`.
  private let depths: [Int]

  private var text = ""
  private var made: Set<Choice> = []
  private var target: Choice?
  private var distances: [Int] = []

  package init(_ grammar: Grammar, seed: UInt64) {
    self.grammar = grammar
    random = SplitMix(seed: seed)
    depths = GrammarDerivation.depths(of: grammar)
  }

  /// All choices that there are.
  package static func choices(of grammar: Grammar) -> [Choice] {
    let looked = lookedAt(in: grammar)
    return grammar.nodes.indices.filter { !looked.contains($0) }.flatMap { node -> [Choice] in
      let ways =
        switch grammar.nodes[node] {
        case .choice(let parts), .anyOrder(let parts): parts.count
        case .optional, .repeated: 2
        case .literal, .terminal, .rule, .sequence, .wherePlace, .inside, .notBefore: 0
        }
      return (0..<ways).map { Choice(node: node, way: $0) }
    }
  }

  /// The parts of what may not follow, which are never made.
  private static func lookedAt(in grammar: Grammar) -> Set<Int> {
    var looked: Set<Int> = []
    var open = grammar.nodes.compactMap { node in
      if case .notBefore(let part) = node { part } else { nil }
    }
    while let node = open.popLast() {
      looked.insert(node)
      if case .rule = grammar.nodes[node] { continue }
      open += grammar.children(of: node)
    }
    return looked
  }

  /// A text, and the choices that were made on the way to it; the target among them, if it can be.
  package mutating func text(
    towards target: Choice? = nil,
    depth: Int
  ) -> (text: String, choices: Set<Choice>) {
    text = ""
    made = []
    self.target = target
    distances = target.map { distances(to: $0.node) } ?? []
    if let start = grammar.rules[Grammar.start] {
      derive(start, depth: depth, isAimed: target != nil, namesPlace: true)
    }
    return (text, made)
  }

  // MARK: Deriving

  private mutating func derive(_ node: Int, depth: Int, isAimed: Bool, namesPlace: Bool) {
    let isHit = isAimed && node == target?.node
    let isAimed = isAimed && !isHit
    func aims(_ part: Int) -> Bool { isAimed && distances[part] < distances[node] }
    switch grammar.nodes[node] {
    case .literal(let word): write(word)
    case .terminal(let kind): write(word(kind))
    case .rule(let name):
      guard let inner = grammar.rules[name] else { return }
      derive(inner, depth: depth - 1, isAimed: isAimed, namesPlace: namesPlace)
    case .sequence(let parts):
      let aim = parts.first(where: aims)
      for part in parts {
        derive(part, depth: depth, isAimed: part == aim, namesPlace: namesPlace)
      }
    case .choice(let parts):
      let way = isHit ? target?.way ?? 0 : parts.firstIndex(where: aims) ?? pick(parts, depth)
      made.insert(Choice(node: node, way: way))
      derive(parts[way], depth: depth, isAimed: aims(parts[way]), namesPlace: namesPlace)
    case .optional(let part), .repeated(let part):
      let isTaken = isHit ? target?.way == 1 : aims(part) || takes(part, depth)
      made.insert(Choice(node: node, way: isTaken ? 1 : 0))
      if isTaken { derive(part, depth: depth, isAimed: aims(part), namesPlace: namesPlace) }
      guard isTaken, case .repeated = grammar.nodes[node], takes(part, depth) else { return }
      derive(part, depth: depth, isAimed: false, namesPlace: namesPlace)
    case .anyOrder(let parts):
      for (way, part) in parts.enumerated().shuffled(using: &random)
      where (isHit && way == target?.way) || aims(part) || takes(part, depth) {
        made.insert(Choice(node: node, way: way))
        derive(part, depth: depth, isAimed: aims(part), namesPlace: namesPlace)
      }
    case .notBefore: break
    case .wherePlace(let part):
      // Where a place cannot be named the text becomes none of the grammar's, and is left out.
      derive(part, depth: depth, isAimed: isAimed, namesPlace: namesPlace)
    case .inside(let part, let namesPlace):
      derive(part, depth: depth, isAimed: isAimed, namesPlace: namesPlace)
    }
  }

  /// Whether to take a part that may be left out: now and then, if it does not go too deep.
  private mutating func takes(_ part: Int, _ depth: Int) -> Bool {
    depths[part] < depth && Int.random(in: 0..<3, using: &random) == 0
  }

  private mutating func pick(_ parts: [Int], _ depth: Int) -> Int {
    let shallow = parts.indices.filter { depths[parts[$0]] < depth }
    if let way = shallow.randomElement(using: &random) { return way }
    return parts.indices.min { depths[parts[$0]] < depths[parts[$1]] } ?? 0
  }

  // MARK: Words

  private mutating func write(_ word: String) {
    if word == "{" || word == "\n" {
      text += word == "{" ? " {\n" : "\n"
    } else {
      text += text.isEmpty || text.hasSuffix("\n") ? word : " " + word
    }
  }

  private static let words: [String: [String]] = [
    "NAME": ["n1", "n2", "a-name", "`1-1-1`"],
    "TEXT": ["\"t\"", "\"a {b} *\"", "\"\"\"\nlong\n\"\"\""],
    "NUMBER": ["3", "7"],
    "YEAR": ["2025"],
    "PERCENT": ["60%", "2.5%"],
    "DATE": ["2026-03-31"],
    "VERSION": ["2026.1.2"],
    "SPLITYEAR": ["2025-26", "1999-00"],
    "YEARS": ["2017-19"],
    "CURRENCY": ["GBP"],
    "MONTH": ["March", "april"],
    "SIGN": ["n1", "3", "is", "\"t\"", "-"],
    "END": ["\n"],
  ]

  private mutating func word(_ kind: String) -> String {
    GrammarDerivation.words[kind]?.randomElement(using: &random) ?? "?"
  }

  // MARK: Depths

  private static func depths(of grammar: Grammar) -> [Int] {
    var depths = grammar.nodes.map { _ in Int.max / 2 }
    var isDone = false
    while !isDone {
      isDone = true
      for node in grammar.nodes.indices {
        let inner = grammar.children(of: node).map { depths[$0] }
        let depth: Int
        switch grammar.nodes[node] {
        case .literal, .terminal, .optional, .repeated, .anyOrder, .notBefore: depth = 0
        case .rule: depth = (inner.first ?? Int.max / 2 - 1) + 1
        case .choice: depth = inner.min() ?? 0
        case .sequence, .wherePlace, .inside: depth = inner.max() ?? 0
        }
        if depth < depths[node] {
          depths[node] = depth
          isDone = false
        }
      }
    }
    return depths
  }

  /// How many steps lead from each node to one.
  private func distances(to goal: Int) -> [Int] {
    var distances = grammar.nodes.map { _ in Int.max / 2 }
    distances[goal] = 0
    var isDone = false
    while !isDone {
      isDone = true
      for node in grammar.nodes.indices {
        if case .notBefore = grammar.nodes[node] { continue }
        let nearest = grammar.children(of: node).map { distances[$0] }.min() ?? Int.max / 2 - 1
        if nearest + 1 < distances[node] {
          distances[node] = nearest + 1
          isDone = false
        }
      }
    }
    return distances
  }
}
