// Names in rules, consequences and notes, and the names of sectors.

extension ReferenceCheck {
  mutating func rule(_ rule: Rule) {
    for stated in rule.clauses {
      if case .auditedBy(let partners) = stated.clause {
        wantAll(partners, .partner)
      }
    }
    for response in rule.responses { self.response(response) }
  }

  mutating func consequence(_ consequence: Consequence) {
    for share in consequence.amounts.flatMap(\.shares) { want(share.partner, .partner) }
    for response in consequence.responses { self.response(response) }
  }

  private mutating func response(_ response: Response) {
    if case .consequence(let name) = response.action { want(name, .consequence) }
    if case .partners(let partners) = response.by { wantAll(partners, .partner) }
  }

  mutating func note(_ note: Note) {
    for stated in note.clauses {
      switch stated.clause {
      case .about(let node): subject(node)
      case .by(.partners(let partners)): wantAll(partners, .partner)
      case .answers(let name): answered(name)
      case .by(.set), .kind, .on, .due, .says, .common: break
      }
    }
  }

  /// A rule, or a question.
  private mutating func answered(_ name: Reference) {
    guard let symbol = symbols[name.name], symbol.kind == .note else { return want(name, .rule) }
    let kind = framework.notes[symbol.index].kind
    guard kind != .question else { return }
    found.append(
      Diagnostic(
        "wrong-kind",
        "'\(name.name)' is \(kind.article) \(kind.rawValue), and a rule or a question is wanted here",
        at: name.origin,
        labels: symbol.name.origin.isKnown
          ? [Diagnostic.Label("'\(name.name)' is declared here", at: symbol.name.origin)] : [],
        help: "name the rule or the question that this answers"
      )
    )
  }

  /// What a note is about: a declaration of any kind, a rating of something, perhaps elsewhere.
  private mutating func subject(_ node: Node) {
    switch node.form {
    case .name(let name): declared(Reference(name, at: node.origin))
    case .of(let rating, let inner):
      want(rating, .rating)
      subject(inner)
    case .at(let inner, let coordinates):
      subject(inner)
      for coordinate in coordinates { self.coordinate(coordinate) }
    default:
      found.append(
        Diagnostic(
          "unexpected",
          "a note is about a declaration, and this is an expression",
          at: node.origin,
          help: "name a measure, an outcome, a rule or another declaration"
        )
      )
    }
  }

  private mutating func coordinate(_ coordinate: Coordinate) {
    switch coordinate {
    case .partner(let name): want(name, .partner)
    case .place(let name): want(name, .place)
    case .time, .group: break
    }
  }

  private mutating func declared(_ name: Reference) {
    guard symbols[name.name] == nil else { return }
    found.append(
      .unknownName(name, wanted: "declaration", among: symbols.names())
    )
  }

  // MARK: Sectors

  /// Where sectors are declared, all are; two spellings that differ in capitals are one too many.
  mutating func sectors() {
    var spellings: [String: Reference] = [:]
    for sector in framework.sectors { spellings[sector.name.name.lowercased()] = sector.name }
    for name in framework.namedSectors {
      if !framework.sectors.isEmpty, symbols[name.name]?.kind != .sector { want(name, .sector) }
      let key = name.name.lowercased()
      guard let first = spellings[key] else {
        spellings[key] = name
        continue
      }
      guard first.name != name.name, framework.sectors.isEmpty else { continue }
      found.append(.duplicateName(name, first: first, differsInCase: true))
    }
  }
}

extension Framework {
  /// The sectors that places and partners name, in the order of their naming.
  package var namedSectors: [Reference] {
    (places.map(\.clauses) + partners.map(\.clauses)).flatMap { clauses in
      clauses.compactMap { if case .sector(let name) = $0.clause { name } else { nil } }
    }
  }
}
