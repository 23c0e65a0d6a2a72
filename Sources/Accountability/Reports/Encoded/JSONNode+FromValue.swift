extension JSONNode {
  /// Makes the node of a value; one that encodes nothing is an empty object.
  init(_ value: some Encodable, at path: () -> JSONPath) throws(JSONWritingError) {
    self = try JSONNode.encoding(value, at: path) ?? .object(JSONObject())
  }

  /// Encodes a value, and gives back `nil` if it encoded nothing.
  ///
  /// The path to the value is made only if it is needed.
  static func encoding(
    _ value: some Encodable,
    at path: () -> JSONPath
  ) throws(JSONWritingError) -> JSONNode? {
    if let value = value as? any JSONRepresentable { return try value.jsonNode(at: path) }
    let path = path()
    try JSONWritingError.checkDepth(at: path)
    let slot = JSONSlot()
    do {
      try value.encode(to: JSONTreeEncoder(slot: slot, path: path))
    } catch {
      throw JSONWritingError(refusal: error, at: path)
    }
    return slot.node
  }
}

extension JSONWritingError {
  static func checkDepth(at path: JSONPath) throws(JSONWritingError) {
    guard path.depth > JSONWriter.depthLimit else { return }
    let message = "the value is nested more than \(JSONWriter.depthLimit) deep"
    throw JSONWritingError(.tooDeep, at: path, message)
  }
}

/// A type of the standard library that needs no encoder.
private protocol JSONRepresentable {
  func jsonNode(at path: () -> JSONPath) throws(JSONWritingError) -> JSONNode
}

extension String: JSONRepresentable {
  fileprivate func jsonNode(at path: () -> JSONPath) -> JSONNode { .string(self) }
}

extension Bool: JSONRepresentable {
  fileprivate func jsonNode(at path: () -> JSONPath) -> JSONNode { .bool(self) }
}

extension BinaryInteger {
  fileprivate func jsonNode(at path: () -> JSONPath) -> JSONNode { .number(String(self)) }
}

extension Int: JSONRepresentable {}
extension Int8: JSONRepresentable {}
extension Int16: JSONRepresentable {}
extension Int32: JSONRepresentable {}
extension Int64: JSONRepresentable {}
extension Int128: JSONRepresentable {}
extension UInt: JSONRepresentable {}
extension UInt8: JSONRepresentable {}
extension UInt16: JSONRepresentable {}
extension UInt32: JSONRepresentable {}
extension UInt64: JSONRepresentable {}
extension UInt128: JSONRepresentable {}

extension BinaryFloatingPoint where Self: CustomStringConvertible {
  /// The shortest decimal that reads back to the same number, without a fraction of nought.
  fileprivate func jsonNode(at path: () -> JSONPath) throws(JSONWritingError) -> JSONNode {
    guard isFinite else {
      let message = "the number is \(description), which JSON cannot say"
      throw JSONWritingError(.numberNotFinite, at: path(), message)
    }
    let digits = description
    return .number(digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits)
  }
}

extension Double: JSONRepresentable {}
extension Float: JSONRepresentable {}

extension Dictionary: JSONRepresentable where Key: CodingKeyRepresentable, Value: Encodable {
  /// An object whose keys are sorted, because a dictionary's own order differs from run to run.
  fileprivate func jsonNode(at path: () -> JSONPath) throws(JSONWritingError) -> JSONNode {
    let path = path()
    try JSONWritingError.checkDepth(at: path)
    let object = JSONObject()
    for (key, value) in map({ ($0.codingKey, $1) }).sorted(by: { precedes($0.0, $1.0) }) {
      object[key.stringValue] = try JSONNode(value) { path.appending(key) }
    }
    return .object(object)
  }

  private func precedes(_ left: any CodingKey, _ right: any CodingKey) -> Bool {
    guard let left = left.intValue, let right = right.intValue else {
      return left.stringValue < right.stringValue
    }
    return left < right
  }
}
