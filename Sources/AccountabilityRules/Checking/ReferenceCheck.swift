/// Names that clauses use: whether each is declared, and is of the kind that is wanted.
struct ReferenceCheck {
  let framework: Framework
  let symbols: Symbols

  /// Declarations in which something could not be read.
  let damaged: Set<String>
  var found: [Diagnostic] = []

  /// What groups can be made by.
  private lazy var groups = GroupNames(framework)

  static func check(
    _ framework: Framework,
    _ symbols: Symbols,
    except damaged: Set<String>
  ) -> [Diagnostic] {
    var check = ReferenceCheck(framework, symbols, except: damaged)
    check.entities()
    check.sources()
    check.outcomes()
    check.policy()
    for measure in framework.measures { check.measure(measure) }
    for rule in framework.rules { check.rule(rule) }
    for consequence in framework.consequences { check.consequence(consequence) }
    for note in framework.notes { check.note(note) }
    check.sectors()
    return check.found
  }

  private init(_ framework: Framework, _ symbols: Symbols, except damaged: Set<String>) {
    self.framework = framework
    self.symbols = symbols
    self.damaged = damaged
  }

  private mutating func want(_ reference: Reference, _ kinds: [DeclarationKind]) {
    guard let symbol = symbols[reference.name] else {
      let wanted = kinds.map(\.rawValue).joined(separator: " or ")
      found.append(
        .unknownName(reference, wanted: wanted, among: kinds.flatMap { symbols.names(of: $0) })
      )
      return
    }
    guard !kinds.contains(symbol.kind) else { return }
    let wanted = kinds.map { "\($0.article) \($0.rawValue)" }.joined(separator: " or ")
    found.append(
      .wrongKind(reference, is: symbol.kind, wanted: wanted, declared: symbol.name.origin)
    )
  }

  /// Each of a list is there, and stands in it once.
  mutating func wantAll(_ references: [Reference], _ kinds: DeclarationKind...) {
    var first: [String: Reference] = [:]
    for reference in references {
      want(reference, kinds)
      if let earlier = first[reference.name] {
        found.append(
          .repeatedClause("'\(reference.name)'", at: reference.origin, first: earlier.origin)
        )
      }
      first[reference.name] = first[reference.name] ?? reference
    }
  }

  mutating func want(_ reference: Reference, _ kinds: DeclarationKind...) {
    want(reference, kinds)
  }

  private mutating func entities() {
    for clause in framework.header {
      if case .agreed(let partners, _) = clause.clause { wantAll(partners, .partner) }
    }
    for clauses in framework.places.map(\.clauses) + framework.partners.map(\.clauses) {
      if let place = clauses.within { want(place, .place) }
    }
    placesWithinThemselves()
  }

  private mutating func placesWithinThemselves() {
    let circles = Circles(from: framework.places.map(\.name.name)) { name in
      let index = symbols.index(name, of: .place)
      return index.flatMap { framework.places[$0].clauses.within }.map { [$0.name] } ?? []
    }
    for circle in circles.found {
      guard let index = symbols.index(circle[0], of: .place) else { continue }
      found.append(.cycle(circle, at: framework.places[index].name.origin))
    }
  }

  private mutating func outcomes() {
    for outcome in framework.outcomes {
      for stated in outcome.clauses {
        switch stated.clause {
        case .role(_, let partners), .heardThrough(let partners):
          wantAll(partners, .partner)
        case .within(let outer): want(outer, .outcome)
        case .state, .with, .common: break
        }
      }
    }
  }

  private mutating func measure(_ measure: Measure) {
    for stated in measure.clauses {
      switch stated.clause {
      case .balances(let measures):
        wantAll(measures, .measure)
        wantOthers(measures, than: measure, "balances")
      case .contributes(let outcomes):
        wantAll(outcomes, .outcome, .measure)
        wantOthers(outcomes, than: measure, "contributes to")
      case .ownedBy(let partners), .suppliedBy(let partners): wantAll(partners, .partner)
      case .groups(let names): for name in names { wantGroup(name) }
      case .rated(_, let rubric): if let rubric { want(rubric, .codes) }
      case .kind, .direction, .unit, .decimals, .range, .timing, .denominator, .missing, .coverage,
        .interval, .baseline, .realChange, .target, .milestone, .trajectory, .with, .common:
        break
      }
    }
  }

  /// A measure tells nothing of itself.
  private mutating func wantOthers(_ names: [Reference], than measure: Measure, _ word: String) {
    for name in names where name.name == measure.name.name {
      found.append(
        Diagnostic(
          "wrong-kind",
          "'\(name.name)' \(word) itself",
          at: name.origin,
          help: "name another measure, or take the clause away"
        )
      )
    }
  }

  /// What groups are made by: a field of a source, or an attribute of places or partners.
  private mutating func wantGroup(_ name: Reference) {
    guard !groups.attributes.contains(name.name) else { return }
    let problem = Grouping.problem(
      name,
      among: groups.fieldsByName[name.name] ?? groups.fields,
      attributes: groups.sortedAttributes,
      wanted: "field or attribute"
    )
    if let problem { found.append(problem) }
  }

  private mutating func policy() {
    for stated in framework.policy?.clauses ?? [] {
      if case .publishTo(let partners) = stated.clause { wantAll(partners, .partner) }
    }
  }
}

/// The fields of sources, and the attributes of places and partners.
private struct GroupNames {
  let fields: [Field]
  let fieldsByName: [String: [Field]]
  let attributes: Set<String>
  let sortedAttributes: [String]

  init(_ framework: Framework) {
    fields = framework.sources.flatMap(\.fields)
    fieldsByName = Dictionary(grouping: fields) { $0.name.name }
    let entities = framework.places.map(\.clauses) + framework.partners.map(\.clauses)
    attributes = Set(
      entities.flatMap { clauses in
        clauses.compactMap { if case .with(let name, _) = $0.clause { name.name } else { nil } }
      }
    )
    sortedAttributes = attributes.sorted()
  }
}
