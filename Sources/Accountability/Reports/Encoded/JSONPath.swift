/// The keys that lead to a value; a list that shares its beginning with its siblings.
indirect enum JSONPath: Sendable {
  case root
  case step(any CodingKey, after: JSONPath, depth: Int)

  init(_ keys: [any CodingKey]) {
    self = keys.reduce(.root) { $0.appending($1) }
  }

  var depth: Int {
    switch self {
    case .root: 0
    case .step(_, _, let depth): depth
    }
  }

  var keys: [any CodingKey] {
    var keys: [any CodingKey] = []
    var rest = self
    while case .step(let key, let parent, _) = rest {
      keys.append(key)
      rest = parent
    }
    return keys.reversed()
  }

  func appending(_ key: any CodingKey) -> JSONPath { .step(key, after: self, depth: depth + 1) }
}

extension JSONPath: CustomStringConvertible {
  /// The path as it is written in most languages: `findings[3].value`.
  var description: String {
    keys.reduce(into: "") { text, key in
      if let index = (key as? JSONKey)?.intValue {
        text += "[\(index)]"
      } else {
        text += (text.isEmpty ? "" : ".") + key.stringValue
      }
    }
  }
}

/// A key that no type declares: the place in an array, or `super`.
struct JSONKey: CodingKey {
  let stringValue: String
  let intValue: Int?

  static let parent = JSONKey(stringValue: "super")

  init(stringValue: String) {
    self.stringValue = stringValue
    intValue = nil
  }

  init(intValue: Int) {
    stringValue = String(intValue)
    self.intValue = intValue
  }
}
