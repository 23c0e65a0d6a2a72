/// What `with` says of places, partners, outcomes and measures: `with family rural`.
struct Attributes {
  /// One attribute of one thing.
  private struct Entry {
    var kind: DeclarationKind
    var owner: String
    var value: Node
  }

  private var entries: [String: [Entry]] = [:]

  init(_ framework: Framework) {
    for place in framework.places { add(place.clauses, .place, place.name) }
    for partner in framework.partners { add(partner.clauses, .partner, partner.name) }
    for outcome in framework.outcomes {
      for stated in outcome.clauses {
        if case .with(let name, let value) = stated.clause {
          add(name, value, .outcome, outcome.name)
        }
      }
    }
    for measure in framework.measures {
      for stated in measure.clauses {
        if case .with(let name, let value) = stated.clause {
          add(name, value, .measure, measure.name)
        }
      }
    }
  }

  private mutating func add(
    _ clauses: [Stated<EntityClause>],
    _ kind: DeclarationKind,
    _ owner: Reference
  ) {
    for stated in clauses {
      switch stated.clause {
      case .with(let name, let value): add(name, value, kind, owner)
      case .sector(let sector):
        add("sector", Node(.name(sector.name), at: sector.origin), kind, owner)
      case .within, .code, .from, .until, .replaces: break
      }
    }
  }

  private mutating func add(
    _ name: Reference,
    _ value: Node,
    _ kind: DeclarationKind,
    _ owner: Reference
  ) {
    entries[name.name, default: []].append(Entry(kind: kind, owner: owner.name, value: value))
  }

  /// The names of the attributes that things of a kind have.
  func names(of kind: DeclarationKind?) -> [String] {
    entries.filter { $0.value.contains { kind == nil || $0.kind == kind } }.map(\.key).sorted()
  }

  /// The values of an attribute: of one thing, or of all of a kind.
  func values(_ name: String, of kind: DeclarationKind?, owner: String? = nil) -> [Node] {
    (entries[name] ?? []).filter { entry in
      (kind == nil || entry.kind == kind) && (owner == nil || entry.owner == owner)
    }.map(\.value)
  }

  /// The words that an attribute has as values: `acute` of `with type acute`.
  func words(_ name: String) -> [String] {
    var words: [String] = []
    for entry in entries[name] ?? [] {
      if case .name(let word) = entry.value.form, !words.contains(word) { words.append(word) }
    }
    return words
  }

  /// The type that the values have in common; `nil` where they have none.
  func type(_ name: String, _ values: [Node]) -> ValueType? {
    let types = Set(values.map { Attributes.type($0, of: name) })
    return types.count == 1 ? types.first ?? nil : nil
  }

  /// The type of one value of an attribute.
  static func type(_ value: Node, of name: String) -> ValueType? {
    switch value.form {
    case .number(let literal): literal.type
    case .negated(let inner): type(inner, of: name)
    case .text: .text
    case .date: .date
    case .period: .period
    case .yesNo: .yesNo
    case .name: .code(of: name)
    default: nil
    }
  }
}
