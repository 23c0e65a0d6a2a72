// Codes: which of them a field can hold.

/// The codes of a list, declared by a field or under a name of its own.
struct CodeSet: Hashable {
  /// The name of the list, or of the field.
  let name: String
  let codes: [String]
}

extension ExpressionCheck {
  /// The codes that an expression can come to; `nil` where it is of another type.
  func codes(of node: Node, in scope: Scope) -> CodeSet? {
    guard case .name(let name) = node.form, let field = scope.source?.field(name) else {
      return nil
    }
    return codes(of: field)
  }

  private func codes(of field: Field) -> CodeSet? {
    guard case .oneOf(let codes) = field.type else { return nil }
    return CodeSet(name: field.name.name, codes: codes.map(\.name))
  }

  /// Whether the other side of a comparison is a code, or codes of an equal list; a word that is no
  /// code of the list is reported.
  mutating func isAmong(_ set: CodeSet, _ other: Node, in scope: Scope) -> Bool {
    if let second = codes(of: other, in: scope) { return second.codes == set.codes }
    guard case .name(let name) = other.form, scope.source?.field(name) == nil,
      scope.aliases[name] == nil
    else { return false }
    if !set.codes.contains(name) {
      found.append(
        .unknownName(
          Reference(name, at: other.origin),
          wanted: "code of '\(set.name)'",
          among: set.codes
        )
      )
    }
    return true
  }
}
