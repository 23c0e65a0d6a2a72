/// Lets a value encode itself into a slot of the tree.
struct JSONTreeEncoder: Encoder {
  let slot: JSONSlot
  let path: JSONPath

  var codingPath: [any CodingKey] { path.keys }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(JSONKeyedContainer(object: object(), path: path))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    JSONUnkeyedContainer(array: array(), path: path)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    JSONSingleValueContainer(slot: slot, path: path)
  }

  /// The object in the slot, which a class and its superclass may share.
  private func object() -> JSONObject {
    switch slot.node {
    case .object(let object): return object
    case nil:
      let object = JSONObject()
      slot.node = .object(object)
      return object
    default: preconditionFailure("A value asked for a keyed container after another kind.")
    }
  }

  private func array() -> JSONArray {
    switch slot.node {
    case .array(let array): return array
    case nil:
      let array = JSONArray()
      slot.node = .array(array)
      return array
    default: preconditionFailure("A value asked for an unkeyed container after another kind.")
    }
  }
}

/// Encodes one value into a slot.
private struct JSONSingleValueContainer: SingleValueEncodingContainer {
  let slot: JSONSlot
  let path: JSONPath

  var codingPath: [any CodingKey] { path.keys }

  mutating func encodeNil() { fill(.null) }

  mutating func encode<Value: Encodable>(_ value: Value) throws {
    fill(try JSONNode(value) { path })
  }

  private func fill(_ node: JSONNode) {
    guard slot.node == nil else {
      preconditionFailure("A value encoded a single value after something else.")
    }
    slot.node = node
  }
}

/// Encodes the members of an object.
private struct JSONKeyedContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let object: JSONObject
  let path: JSONPath

  var codingPath: [any CodingKey] { path.keys }

  mutating func encodeNil(forKey key: Key) { object[key.stringValue] = .null }

  mutating func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
    object[key.stringValue] = try JSONNode(value) { path.appending(key) }
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type,
    forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    encoder(for: key).container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    encoder(for: key).unkeyedContainer()
  }

  mutating func superEncoder() -> any Encoder { encoder(for: JSONKey.parent) }
  mutating func superEncoder(forKey key: Key) -> any Encoder { encoder(for: key) }

  /// An encoder that fills the member of a key, whenever it does; the same slot if asked again.
  private func encoder(for key: any CodingKey) -> JSONTreeEncoder {
    if case .slot(let slot) = object[key.stringValue] {
      return JSONTreeEncoder(slot: slot, path: path.appending(key))
    }
    let slot = JSONSlot()
    object[key.stringValue] = .slot(slot)
    return JSONTreeEncoder(slot: slot, path: path.appending(key))
  }
}

/// Encodes the elements of an array.
private struct JSONUnkeyedContainer: UnkeyedEncodingContainer {
  let array: JSONArray
  let path: JSONPath

  var codingPath: [any CodingKey] { path.keys }
  var count: Int { array.elements.count }

  mutating func encodeNil() { array.elements.append(.null) }

  mutating func encode<Value: Encodable>(_ value: Value) throws {
    let key = JSONKey(intValue: count)
    array.elements.append(try JSONNode(value) { path.appending(key) })
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> {
    nextEncoder().container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    nextEncoder().unkeyedContainer()
  }

  mutating func superEncoder() -> any Encoder { nextEncoder() }

  private func nextEncoder() -> JSONTreeEncoder {
    let key = JSONKey(intValue: count)
    let slot = JSONSlot()
    array.elements.append(.slot(slot))
    return JSONTreeEncoder(slot: slot, path: path.appending(key))
  }
}
