// Codes: which of them a field can hold, and which are better.

/// The codes of a list, declared by a field or under a name of its own.
struct CodeSet: Hashable {
  /// The name of the list, or of the field.
  let name: String
  let codes: [String]

  /// Whether the list says which of its codes are better.
  let isOrdered: Bool

  func hasSameCodes(as other: CodeSet) -> Bool { codes == other.codes }
}

extension ExpressionCheck {
  func codes(named list: Reference) -> Codes? {
    symbols.index(list.name, of: .codes).map { framework.codes[$0] }
  }

  /// The codes that an expression can come to; `nil` where it is of another type.
  func codes(of node: Node, in scope: Scope) -> CodeSet? {
    switch node.form {
    case .name(let name): return scope.source?.field(name).flatMap(codes)
    case .pick(let pick):
      let source = pick.rows.map { self.source(named: $0.source) } ?? scope.person?.source
      return source?.field(pick.field.name).flatMap(codes)
    case .the(let field, let rows):
      return self.source(named: rows.source)?.field(field.name).flatMap(codes)
    default: return nil
    }
  }

  func source(named name: Reference) -> Source? {
    symbols.index(name.name, of: .source).map { framework.sources[$0] }
  }

  private func codes(of field: Field) -> CodeSet? {
    switch field.type {
    case .oneOf(let codes):
      return CodeSet(name: field.name.name, codes: codes.map(\.name), isOrdered: false)
    case .code(let name):
      guard let list = codes(named: name), !damaged.contains(list.name.name) else { return nil }
      return CodeSet(
        name: list.name.name,
        codes: list.codes.map(\.name),
        isOrdered: list.ends != nil
      )
    case .text, .number, .count, .share, .percent, .money, .date, .period, .yesNo, .place, .partner,
      .measure, .received, .part, .status, .rating, .person, .key, .row:
      return nil
    }
  }

  /// Whether the other side of a comparison is a code, or codes of an equal list; a word or number
  /// that is no code of the list is reported.
  mutating func isAmong(_ set: CodeSet, _ other: Node, in scope: Scope) -> Bool {
    if let second = codes(of: other, in: scope) { return second.hasSameCodes(as: set) }
    guard let code = literalCode(other, in: scope) else { return false }
    guard !set.codes.contains(code) else { return true }
    found.append(.unknownCode(Reference(code, at: other.origin), of: set.name, among: set.codes))
    return true
  }

  /// The code that is written out, as a name, as a number, or by mistake as a text.
  private mutating func literalCode(_ node: Node, in scope: Scope) -> String? {
    switch node.form {
    case .name(let name):
      return scope.source?.field(name) == nil && scope.aliases[name] == nil ? name : nil
    case .number(let literal) where literal.spelling == .plain:
      return literal.value.decimalText
    default: return nil
    }
  }

  /// `is better than` and its kin, between codes.
  mutating func merit(of set: CodeSet, _ left: Node, _ right: Node, in scope: Scope) {
    guard isAmong(set, right, in: scope) else {
      let meaning = meaning(of: left, in: scope)
      return compare(meaning, to: right, at: right.origin, in: scope, what: "a comparison")
    }
    guard !set.isOrdered else { return }
    found.append(
      Diagnostic(
        "unordered-labels",
        "'\(set.name)' does not say which of its codes is better",
        at: left.origin,
        help: "declare a list of codes, and say 'best first' or 'worst first' behind its title"
      )
    )
  }
}

extension Diagnostic {
  /// A code that a list does not have; a number is never near another.
  static func unknownCode(
    _ code: Reference,
    of list: String,
    among codes: [String]
  ) -> Diagnostic {
    let wanted = "code of '\(list)'"
    guard code.name.first?.isNumber ?? false else {
      return .unknownName(code, wanted: wanted, among: codes)
    }
    return Diagnostic(
      "unknown-name",
      "no \(wanted) is called '\(code.name)'",
      at: code.origin,
      help: "its codes are: \(codes.joined(separator: ", "))"
    )
  }

  static func codesAsValue(_ list: Reference) -> Diagnostic {
    .wrongScope(
      list.name,
      help: "a list of codes is the type of a field; compare the field with one of its codes",
      at: list.origin
    )
  }
}
