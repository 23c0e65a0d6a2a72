/// A grammar in the notation of `Documentation/Language/grammar.md`.
///
///     let grammar = try Grammar("File = \"a\" { NAME END }")
///
/// Every part of every production is a node; nodes are named by their places in a list.
package struct Grammar: Sendable {
  package enum Node: Sendable {
    /// A word or a sign that stands for itself.
    case literal(String)

    /// A kind of word, such as NAME.
    case terminal(String)

    /// What a production says.
    case rule(String)

    case sequence([Int])
    case choice([Int])
    case optional(Int)
    case repeated(Int)

    /// Each of several at most once, in any order.
    case anyOrder([Int])

    /// Something that may stand only where `in` names a place.
    case wherePlace(Int)

    /// Nothing, where something does not follow.
    case notBefore(Int)

    /// Something inside which `in` names a place, or does not.
    case inside(Int, namesPlace: Bool)
  }

  /// What cannot be read as a grammar.
  package struct Problem: Error, CustomStringConvertible {
    package let description: String
  }

  package private(set) var nodes: [Node] = []

  /// The productions by their names.
  package private(set) var rules: [String: Int] = [:]

  /// The names of the productions, in the order in which they stand.
  package private(set) var order: [String] = []

  /// The production that all others serve.
  package static let start = "File"

  /// Reads a grammar.
  package init(_ text: String) throws {
    var reader = GrammarReader(text)
    while let (name, node) = try reader.production(&self) {
      guard rules[name] == nil else { throw Problem(description: "\(name) is defined twice") }
      rules[name] = node
      order.append(name)
    }
  }

  mutating func add(_ node: Node) -> Int {
    nodes.append(node)
    return nodes.count - 1
  }

  /// The nodes of which a node is made.
  package func children(of node: Int) -> [Int] {
    switch nodes[node] {
    case .literal, .terminal: []
    case .rule(let name): rules[name].map { [$0] } ?? []
    case .sequence(let parts), .choice(let parts), .anyOrder(let parts): parts
    case .optional(let part), .repeated(let part), .wherePlace(let part), .inside(let part, _),
      .notBefore(let part):
      [part]
    }
  }

  /// The words that stand for themselves somewhere in the grammar.
  package var words: Set<String> {
    Set(
      nodes.compactMap { node in
        if case .literal(let word) = node, word.first?.isLetter ?? false { word } else { nil }
      }
    )
  }

  /// The productions that are used and not defined.
  package var undefined: Set<String> {
    Set(
      nodes.compactMap { node in
        if case .rule(let name) = node, rules[name] == nil { name } else { nil }
      }
    )
  }

  /// The productions that a file cannot lead to.
  package var unreachable: [String] {
    var seen: Set<Int> = []
    var open = [rules[Grammar.start]].compactMap(\.self)
    while let node = open.popLast() {
      if seen.insert(node).inserted { open += children(of: node) }
    }
    return order.filter { name in rules[name].map { !seen.contains($0) } ?? true }
  }
}

/// Reads productions: `Name = … | …`, one behind the other.
private struct GrammarReader {
  private var tokens: [String] = []
  private var position = 0

  init(_ text: String) {
    var rest = Substring(text)
    while let character = rest.first {
      if character.isWhitespace {
        rest.removeFirst()
      } else if rest.hasPrefix("(*") {
        rest = rest.firstRange(of: "*)").map { rest[$0.upperBound...] } ?? ""
      } else if character == "\"" || character == "?" {
        let inside = rest.dropFirst().prefix { $0 != character }
        tokens.append(String(character) + inside)
        rest = rest.dropFirst(inside.count + 2)
      } else if character.isLetter {
        let word = rest.prefix { $0.isLetter || $0.isNumber }
        tokens.append(String(word))
        rest = rest.dropFirst(word.count)
      } else {
        tokens.append(String(character))
        rest.removeFirst()
      }
    }
  }

  private var token: String? { position < tokens.count ? tokens[position] : nil }

  private var beginsProduction: Bool {
    position + 1 < tokens.count && tokens[position + 1] == "="
  }

  private mutating func take(_ sign: String) -> Bool {
    guard token == sign else { return false }
    position += 1
    return true
  }

  private mutating func expect(_ sign: String) throws {
    guard take(sign) else {
      throw Grammar.Problem(description: "expected \(sign), found \(token ?? "the end")")
    }
  }

  mutating func production(_ grammar: inout Grammar) throws -> (String, Int)? {
    guard let name = token else { return nil }
    guard beginsProduction else { throw Grammar.Problem(description: "expected =, after \(name)") }
    position += 2
    return (name, try choice(&grammar))
  }

  private mutating func choice(_ grammar: inout Grammar) throws -> Int {
    let parts = try alternatives(&grammar)
    return parts.count == 1 ? parts[0] : grammar.add(.choice(parts))
  }

  private mutating func alternatives(_ grammar: inout Grammar) throws -> [Int] {
    var parts = [try sequence(&grammar)]
    while take("|") { parts.append(try sequence(&grammar)) }
    return parts
  }

  private mutating func sequence(_ grammar: inout Grammar) throws -> Int {
    var parts: [Int] = []
    while let token, !["|", ")", "]", "}"].contains(token), !beginsProduction {
      parts.append(try part(&grammar))
    }
    return parts.count == 1 ? parts[0] : grammar.add(.sequence(parts))
  }

  private mutating func part(_ grammar: inout Grammar) throws -> Int {
    guard let token else { throw Grammar.Problem(description: "expected a part, found the end") }
    position += 1
    switch token.first {
    case "\"": return grammar.add(.literal(String(token.dropFirst())))
    case "(": return try closed(by: ")", &grammar)
    case "[": return grammar.add(.optional(try closed(by: "]", &grammar)))
    case "{": return grammar.add(.repeated(try closed(by: "}", &grammar)))
    case "?": return try special(token.dropFirst().trimmed, &grammar)
    case let letter? where letter.isLetter: return try named(token, &grammar)
    default: throw Grammar.Problem(description: "'\(token)' means nothing")
    }
  }

  private mutating func closed(by sign: String, _ grammar: inout Grammar) throws -> Int {
    let inner = try choice(&grammar)
    try expect(sign)
    return inner
  }

  private mutating func special(_ words: String, _ grammar: inout Grammar) throws -> Int {
    let inner = try part(&grammar)
    switch words {
    case "place": return grammar.add(.wherePlace(inner))
    case "no place": return grammar.add(.inside(inner, namesPlace: false))
    case "not before": return grammar.add(.notBefore(inner))
    case "any place": return grammar.add(.inside(inner, namesPlace: true))
    default: throw Grammar.Problem(description: "'? \(words) ?' means nothing")
    }
  }

  private mutating func named(_ name: String, _ grammar: inout Grammar) throws -> Int {
    if name == "Block", take("(") {
      let item = try closed(by: ")", &grammar)
      let line = grammar.add(.sequence([item, grammar.add(.terminal("END"))]))
      let lines = grammar.add(.repeated(line))
      let (open, close) = (grammar.add(.literal("{")), grammar.add(.literal("}")))
      return grammar.add(.sequence([open, lines, close]))
    }
    if name == "AnyOrder", take("(") {
      let parts = try alternatives(&grammar)
      try expect(")")
      return grammar.add(.anyOrder(parts))
    }
    let isTerminal = name.allSatisfy(\.isUppercase)
    return grammar.add(isTerminal ? .terminal(name) : .rule(name))
  }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
