/// What stands in a JSON text (RFC 8259).
indirect enum JSONValue: Hashable, Sendable {
  case null
  case yesNo(Bool)

  /// A number as it is written.
  case number(String)
  case text(String)
  case list([JSONValue])

  /// Members in their order; no two have one name.
  case object([Member])

  /// A name and what it stands for.
  struct Member: Hashable, Sendable {
    var name: String
    var value: JSONValue
  }

  /// The member of that name, if the value is an object that has it.
  subscript(_ name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The text, if the value is one.
  var text: String? { if case .text(let text) = self { text } else { nil } }

  /// The elements of a list; a value that is none is a list of itself.
  var elements: [JSONValue] { if case .list(let elements) = self { elements } else { [self] } }
}

/// Where a JSON text cannot be read, and why.
struct JSONProblem: Error, Hashable {
  let line: Int
  let column: Int
  let message: String
}
