// What tests give and expect.

extension ExpressionCheck {
  mutating func expectation(_ expectation: Expectation) {
    wantCondition(expectation.condition, in: .results)
    guard let distance = expectation.within else { return }
    if case .equal(let left, _, isNegated: false) = expectation.condition.form {
      wantNumeric(left, in: .results, what: "a value with 'within'")
      let value = meaning(of: left, in: .results, reporting: false)
      return compare(value, to: distance, at: distance.origin, in: .results, what: "'within'")
    }
    found.append(
      Diagnostic(
        "unexpected",
        "'within' goes with two numbers that are expected to be the same",
        at: distance.origin,
        help: "write: expect a-measure is 33% within 1%"
      )
    )
  }

  /// A single given value: of a measure, a score or a calculation, or the label of a rating.
  mutating func given(_ node: Node, _ cell: TableCell) {
    var inner = node
    if case .at(let value, _) = node.form { inner = value }
    switch inner.form {
    case .name(let name): given(Reference(name, at: inner.origin), node, cell)
    case .of(let name, _) where symbols[name.name].map { $0.kind != .measure } ?? false:
      given(name, node, cell)
    default: found.append(.notGivable(at: node.origin))
    }
  }

  private mutating func given(_ name: Reference, _ node: Node, _ cell: TableCell) {
    switch symbols[name.name]?.kind {
    case .measure?, .score?, .calculation?:
      let meaning = meaning(of: node, in: .results)
      if case .value(let value) = cell.content { compare(meaning, toGiven: value) }
    case .rating?: givenLabel(node, cell)
    case .parameter?: givenParameter(name, node, cell)
    case nil:
      found.append(.unknownName(name, wanted: "measure", among: symbols.names(of: .measure)))
    default: found.append(.notGivable(at: node.origin))
    }
  }

  /// A parameter without keys is given as a number, and holds at all times.
  private mutating func givenParameter(_ name: Reference, _ node: Node, _ cell: TableCell) {
    let parameter = symbols.index(name.name, of: .parameter).map { framework.parameters[$0] }
    guard case .name = node.form, parameter?.keys.isEmpty ?? false,
      case .value(let value) = cell.content
    else {
      found.append(
        Diagnostic(
          "unexpected",
          "a test gives a number for a parameter without keys, at all times",
          at: node.origin,
          help: "write: given \(name.name) = 60%"
        )
      )
      return
    }
    let meaning = meaning(of: node, in: .results)
    compare(meaning, to: value, at: value.origin, in: .results, what: "a given value")
  }

  private mutating func givenLabel(_ node: Node, _ cell: TableCell) {
    guard case .label(let index) = meaning(of: node, in: .results) else { return }
    let rating = framework.ratings[index]
    guard case .value(let value) = cell.content, case .text(let label) = value.form else {
      found.append(
        Diagnostic(
          "wrong-type",
          "a rating is given as one of its labels",
          at: cell.origin,
          help: "its labels are: \(Writing.texts(rating.labels))"
        )
      )
      return
    }
    guard !rating.labels.contains(label) else { return }
    found.append(
      .unknownLabel(label, of: rating.name.name, known: rating.labels, at: cell.origin)
    )
  }
}

// Cells of given tables.

extension ExpressionCheck {
  /// Names in cells are declared, and values of a measure are of its type.
  mutating func cells(of table: CellTable, given name: Reference) {
    let measure = symbols[name.name].flatMap { $0.kind == .measure ? $0.index : nil }
    let source = source(named: name)
    let fields = source?.fields ?? []
    for (column, heading) in table.headings.enumerated() {
      let field = fields.first { $0.name.name == heading.name }
      for row in table.rows where column < row.count {
        guard case .value(let value) = row[column].content else { continue }
        if let measure {
          cell(value, under: heading.name, ofMeasure: measure)
        } else if let field, let source {
          cell(value, of: field, in: source)
        }
      }
    }
  }

  private mutating func cell(_ value: Node, under heading: String, ofMeasure index: Int) {
    switch heading {
    case "for": wantNamed(value, .partner)
    case "in": wantNamed(value, .place)
    case "value": compare(.measure(index), toGiven: value)
    default: break
    }
  }

  /// Rows stand in the framework's own words, whatever the source's files write.
  private mutating func cell(_ value: Node, of field: Field, in source: Source) {
    switch field.type {
    case .partner: wantNamed(value, .partner)
    case .place: wantNamed(value, .place)
    case .measure: wantNamed(value, .measure)
    case .number, .count, .share, .percent, .money, .part:
      guard case .number = value.form else { break }
      compare(meaning(of: field, in: source), toGiven: value)
    default: break
    }
  }

  /// A given number may stand without its unit, but with no other.
  private mutating func compare(_ meaning: Meaning, toGiven value: Node) {
    guard !value.isPlain else { return }
    compare(meaning, to: value, at: value.origin, in: .results, what: "a given value")
  }

  private mutating func wantNamed(_ value: Node, _ kind: DeclarationKind) {
    guard case .name(let name) = value.form, symbols[name]?.kind != kind else { return }
    let reference = Reference(name, at: value.origin)
    found.append(.unknownName(reference, wanted: kind.rawValue, among: symbols.names(of: kind)))
  }
}

extension Diagnostic {
  fileprivate static func notGivable(at origin: Origin) -> Diagnostic {
    Diagnostic(
      "unexpected",
      "a test gives values of measures, scores and parameters, and labels of ratings",
      at: origin,
      help: "write: given a-measure for a-partner at 2025-26 Q1 = 55%"
    )
  }
}

extension Node {
  /// Whether this is a number without a unit, negative ones too.
  fileprivate var isPlain: Bool {
    switch form {
    case .number(let literal): literal.type == .number
    case .negated(let inner): inner.isPlain
    default: false
    }
  }
}
