// What is asked to be there before something is judged.

extension Node {
  /// What the expression asks to be there, what is inside it aside; `nil` where it asks for nothing.
  var presence: Node? {
    switch form {
    case .predicate(let inner, let predicate, _) where predicate.isOfPresence: inner
    case .of(let name, let inner) where name.name == "coverage": inner
    default: nil
    }
  }
}

extension Predicate {
  /// Whether it asks if a value is there.
  fileprivate var isOfPresence: Bool {
    switch self {
    case .known, .missing, .reported, .because: true
    case .met, .decided, .undecided, .improving, .worsening, .unchanged, .onTrajectory, .flagged:
      false
    }
  }
}

/// The measures that each judgement asks to be there, and what is judged by what.
struct PresenceAsked {
  private var asked: [String: PositionSet] = [:]

  /// The declarations that are made of each result.
  private var users: [String: [String]] = [:]

  private let derived: Set<String>

  init(_ facts: SiloFacts) {
    let framework = facts.framework
    derived = Set(framework.derived.map(\.name.name))
    for judgement in framework.judging {
      var reader = PresenceReader(facts, about: judgement.sets)
      for node in judgement.conditions { reader.read(node) }
      asked[judgement.name] = reader.asked
      for name in Set(judgement.nodes.flatMap(\.mentionedNames)) {
        users[name, default: []].append(judgement.name)
      }
    }
  }

  /// Whether on each way from a declaration to a judgement all of some measures are asked for.
  ///
  /// - Complexity: O(declarations on the way).
  func isAsked(_ measures: PositionSet, from name: String) -> Bool {
    var ways = [(name: name, open: measures)]
    var seen: Set<String> = [name]
    while let (name, measures) = ways.popLast() {
      var open = measures
      open.subtract(asked[name] ?? PositionSet())
      if open.isEmpty, !measures.isEmpty { continue }
      guard derived.contains(name), let next = users[name], !next.isEmpty else { return false }
      for user in next where seen.insert(user).inserted { ways.append((user, open)) }
    }
    return true
  }
}

/// Collects the measures that conditions ask to be there.
private struct PresenceReader {
  private(set) var asked = PositionSet()

  private let facts: SiloFacts
  private var reliances: RelianceReader
  private let scope: SubjectScope

  init(_ facts: SiloFacts, about sets: [SetExpression]) {
    self.facts = facts
    reliances = facts.reliances
    scope = reliances.scope(inside: sets)
  }

  mutating func read(_ node: Node) {
    if let inner = node.presence { ask(inner) }
    switch node.form {
    case .count(.members(let set)) where set.nodes.contains(where: { $0.presence != nil }),
      .quantified(_, let set, .have) where set.nodes.contains(where: { $0.presence != nil }):
      ask(forMembersOf: set)
    case .quantified(_, let set, .are(.known, _)), .quantified(_, let set, .are(.missing, _)),
      .quantified(_, let set, .are(.reported, _)):
      ask(forMembersOf: set)
    default: break
    }
    for child in node.children { read(child) }
  }

  /// A score is there as soon as one of its values is: asking for it asks for none of them.
  private mutating func ask(_ inner: Node) {
    if let name = inner.reference?.name, let symbol = facts.symbols[name] {
      guard symbol.kind == .measure else { return }
    }
    asked.formUnion(reliances.read(inner, scope).measures)
  }

  private mutating func ask(forMembersOf set: SetExpression) {
    guard case .measures(let selection) = reliances.subject(of: set, member: .own) else { return }
    asked.formUnion(PositionSet(reliances.indices(of: selection)))
  }
}

/// Something that judges or is judged: what it is about, what it is made of, and on what conditions it
/// hangs.
private struct Judgement {
  let name: String
  let sets: [SetExpression]
  let nodes: [Node]
  let conditions: [Node]
}

extension Framework {
  fileprivate var judging: [Judgement] {
    outcomes.map {
      Judgement(name: $0.name.name, sets: [], nodes: $0.nodes, conditions: $0.nodes)
    }
      + derived.map { derived in
        Judgement(
          name: derived.name.name,
          sets: derived.subjects,
          nodes: derived.nodes,
          conditions: derived.lines.flatMap(\.condition.nodes) + derived.gates.map(\.condition)
        )
      }
      + ratings.map { rating in
        Judgement(
          name: rating.name.name,
          sets: rating.subjects,
          nodes: rating.nodes,
          conditions: rating.cases.flatMap(\.condition.nodes) + rating.gates.map(\.condition)
        )
      }
      + rules.map {
        Judgement(name: $0.name.name, sets: $0.sets, nodes: $0.nodes, conditions: $0.nodes)
      }
      + consequences.map {
        Judgement(name: $0.name.name, sets: [], nodes: $0.nodes, conditions: $0.conditions)
      }
  }
}
