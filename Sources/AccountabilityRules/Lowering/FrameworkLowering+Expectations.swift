// What a case must lead to, one by one or in a table.

extension ClauseReader {
  /// Reads what follows `expect`.
  package mutating func expectation() throws(Abandoned) -> Expectation {
    var expectation = Expectation(try condition())
    if take("within") { expectation.within = try sum() }
    guard take("because") else { return expectation }
    if isText {
      expectation.because = .text(try text("words of the reason"))
    } else {
      expectation.because = .reason(try missingReason())
    }
    return expectation
  }
}

extension FrameworkLowering {
  private static let headings = ["at", "for", "in", "is", "value", "numerator", "denominator"]

  /// The expectations that stand in tables, each cell as one of its own, and the other clauses.
  package mutating func expectedTables(
    in clause: SyntaxClause
  ) -> ([Stated<TestClause>], SyntaxClause) {
    var rest = clause
    var found: [Stated<TestClause>] = []
    rest.body = []
    for inner in clause.body ?? [] {
      guard let body = inner.body, inner.tokens.first?.isWord("expect") ?? false else {
        rest.body?.append(inner)
        continue
      }
      read(inner) { (lowering, reader) throws(Abandoned) in
        reader.advance()
        let subject = try reader.operand()
        try reader.finish()
        found += try lowering.expectations(of: subject, body, at: reader.whole)
      }
    }
    return (found, rest)
  }

  private mutating func expectations(
    of subject: Node,
    _ body: [SyntaxClause],
    at place: Origin
  ) throws(Abandoned) -> [Stated<TestClause>] {
    let (headings, rows) = try cells(body, at: place)
    for heading in headings where !FrameworkLowering.headings.contains(heading.name) {
      diagnostics.append(
        .unknownName(
          heading,
          wanted: "column of a table of expectations",
          among: FrameworkLowering.headings
        )
      )
    }
    var found: [Stated<TestClause>] = []
    for row in rows {
      let cells = zip(headings, row).filter { !$0.1.tokens.isEmpty }
      salvage(()) { (lowering) throws(Abandoned) in
        let coordinates = try lowering.coordinates(cells)
        for (heading, cell) in cells {
          let node = try lowering.expected(heading.name, cell, of: subject, coordinates)
          guard let node else { continue }
          found.append(Stated(.expect(Expectation(node)), at: cell.origin))
        }
      }
    }
    return found
  }

  /// For whom, where and when a row stands, in this order.
  private func coordinates(
    _ cells: [(Reference, SyntaxCell)]
  ) throws(Abandoned) -> [Coordinate] {
    var coordinates: [Coordinate] = []
    for (heading, cell) in cells {
      var reader = ClauseReader(cell.tokens, in: source)
      switch heading.name {
      case "for": coordinates.append(.partner(try reader.name("a partner")))
      case "in": coordinates.append(.place(try reader.name("a place")))
      case "at": coordinates.append(.time(try reader.time()))
      default: continue
      }
      try reader.finish()
    }
    return coordinates.sorted { $0.rank < $1.rank }
  }

  /// What a cell says of the subject; `nil` for a cell that says where.
  private func expected(
    _ heading: String,
    _ cell: SyntaxCell,
    of subject: Node,
    _ coordinates: [Coordinate]
  ) throws(Abandoned) -> Node? {
    var reader = ClauseReader(cell.tokens, in: source)
    switch heading {
    case "is", "value":
      let subject = FrameworkLowering.moved(subject, by: coordinates)
      let isNegated = reader.take("not")
      if let property = try reader.takePredicate() {
        try reader.finish()
        return Node(.predicate(subject, property, isNegated: isNegated), at: cell.origin)
      }
      let value = try reader.sum()
      try reader.finish()
      return Node(.equal(subject, value, isNegated: isNegated), at: cell.origin)
    case "numerator", "denominator":
      let part = Node(.of(Reference(heading, at: cell.origin), subject), at: cell.origin)
      let value = try reader.sum()
      try reader.finish()
      let left = FrameworkLowering.moved(part, by: coordinates)
      return Node(.equal(left, value, isNegated: false), at: cell.origin)
    default: return nil
    }
  }

  private static func moved(_ subject: Node, by coordinates: [Coordinate]) -> Node {
    guard !coordinates.isEmpty else { return subject }
    return Node(.at(subject, coordinates), at: subject.origin)
  }
}
