/// The names that a framework declares, all in one namespace.
package struct Symbols: Sendable {
  package struct Symbol: Sendable {
    package let kind: DeclarationKind
    package let index: Int
    package let name: Reference
  }

  private var table: [String: Symbol] = [:]

  /// The first declaration of a name among those of its kind.
  private var indices: [DeclarationKind: [String: Int]] = [:]

  /// The names of each kind, no more than are looked at when one is misspelt.
  private var firstNames: [DeclarationKind: [String]] = [:]

  /// Names in the order of their declaration.
  package private(set) var names: [Symbol] = []

  package init(_ framework: Framework) {
    add(framework.places.map(\.name), .place)
    add(framework.partners.map(\.name), .partner)
    add(framework.codes.map(\.name), .codes)
    add(framework.sources.map(\.name), .source)
    add(framework.cohorts.map(\.name), .cohort)
    add(framework.outcomes.map(\.name), .outcome)
    add(framework.measures.map(\.name), .measure)
    for (index, derived) in framework.derived.enumerated() {
      add(derived.name, derived.kind == .score ? .score : .calculation, index)
    }
    add(framework.parameters.map(\.name), .parameter)
    add(framework.ratings.map(\.name), .rating)
    for (index, rule) in framework.rules.enumerated() {
      add(rule.name, rule.kind == .claim ? .claim : .rule, index)
    }
    add(framework.sectors.map(\.name), .sector)
    add(framework.consequences.map(\.name), .consequence)
    add(framework.notes.map(\.name), .note)
  }

  private mutating func add(_ references: [Reference], _ kind: DeclarationKind) {
    for (index, reference) in references.enumerated() { add(reference, kind, index) }
  }

  private mutating func add(_ reference: Reference, _ kind: DeclarationKind, _ index: Int) {
    let symbol = Symbol(kind: kind, index: index, name: reference)
    names.append(symbol)
    if table[reference.name] == nil { table[reference.name] = symbol }
    if firstNames[kind, default: []].count < Suggestion.mostCandidates {
      firstNames[kind, default: []].append(reference.name)
    }
    if indices[kind, default: [:]][reference.name] == nil {
      indices[kind, default: [:]][reference.name] = index
    }
  }

  package subscript(_ name: String) -> Symbol? { table[name] }

  /// The place of a declaration among those of its kind, whatever else bears its name.
  package func index(_ name: String, of kind: DeclarationKind) -> Int? { indices[kind]?[name] }

  /// Names of a kind, the first of them: enough to say which was meant.
  package func names(of kind: DeclarationKind) -> [String] { firstNames[kind] ?? [] }

  /// Names of all kinds but some, the first of each.
  package func names(except kinds: DeclarationKind...) -> [String] {
    DeclarationKind.allCases.filter { !kinds.contains($0) }.flatMap { names(of: $0) }
  }

  /// Names that are declared twice, or that differ in capitals only.
  package var clashes: [Diagnostic] {
    var seen: [String: Reference] = [:]
    return names.compactMap { symbol in
      let key = symbol.name.name.lowercased()
      guard let first = seen[key] else {
        seen[key] = symbol.name
        return nil
      }
      return .duplicateName(
        symbol.name,
        first: first,
        differsInCase: first.name != symbol.name.name
      )
    }
  }
}
