// Types from the ground up, so that a chain of a hundred thousand definitions needs no deep stack.

extension ExpressionCheck {
  /// What has a type of its own.
  private enum Typed: Hashable {
    case measure(Int)
    case derived(Int)
  }

  /// Looks into the types of measures, scores and calculations, what they are defined by first.
  mutating func lookIntoTypes() {
    let roots =
      measures.indices.map { Typed.measure($0) } + framework.derived.indices.map { .derived($0) }
    var begun: Set<Typed> = []
    for root in roots where begun.insert(root).inserted {
      var path = [(typed: root, parts: parts(of: root), seen: 0)]
      while let last = path.last {
        guard last.seen < last.parts.count else {
          path.removeLast()
          look(into: last.typed)
          continue
        }
        path[path.count - 1].seen += 1
        let next = last.parts[last.seen]
        if begun.insert(next).inserted { path.append((next, parts(of: next), 0)) }
      }
    }
  }

  private mutating func look(into typed: Typed) {
    switch typed {
    case .measure(let index): _ = meaning(ofMeasure: index)
    case .derived(let index): _ = meaning(ofDerived: index)
    }
  }

  /// What the type may rest on; a field among rows that is called as a measure does no harm here.
  private func parts(of typed: Typed) -> [Typed] {
    let nodes =
      switch typed {
      case .measure(let index): measures[index].definition.map { [$0] } ?? []
      case .derived(let index): framework.derived[index].valueNodes
      }
    var parts: [Typed] = []
    for node in nodes { node.visit { parts += named(in: $0.form) } }
    return parts
  }

  private func named(in form: Node.Form) -> [Typed] {
    let name: String
    switch form {
    case .name(let written): name = written
    case .of(let written, _): name = written.name
    default: return []
    }
    guard let symbol = symbols[name] else { return [] }
    switch symbol.kind {
    case .measure: return [.measure(symbol.index)]
    case .score, .calculation: return [.derived(symbol.index)]
    case .place, .partner, .sector, .codes, .source, .cohort, .parameter, .outcome, .rating, .rule,
      .claim, .consequence, .note:
      return []
    }
  }

  /// How many definitions are followed from one to the next: those that look back at each other in a long
  /// circle have no order.
  private static var longestWay: Int { 64 }

  /// Follows a definition to another, unless the way was long already; then nothing is known of its type.
  mutating func following(_ look: (inout ExpressionCheck) -> Meaning) -> Meaning {
    guard way < Self.longestWay else { return .unknown }
    way += 1
    defer { way -= 1 }
    return look(&self)
  }
}
