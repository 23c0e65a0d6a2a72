/// The text of a tree of JSON nodes, as it grows.
struct JSONBuffer {
  private(set) var bytes: [UInt8] = []
  let isPretty: Bool

  init(isPretty: Bool) { self.isPretty = isPretty }

  /// Appends a node that stands `depth` containers deep.
  mutating func write(_ node: JSONNode, depth: Int = 0) throws(JSONWritingError) {
    switch node {
    case .null: append("null")
    case .bool(let value): append(value ? "true" : "false")
    case .number(let digits): append(digits)
    case .string(let text): writeString(text)
    case .array(let array): try write(array, depth: depth)
    case .object(let object): try write(object, depth: depth)
    case .slot(let slot): try write(slot.filled, depth: depth)
    }
  }

  private mutating func write(_ array: JSONArray, depth: Int) throws(JSONWritingError) {
    try checkDepth(depth)
    let isOneLine = array.elements.allSatisfy(\.isScalar)
    append("[")
    for (place, element) in array.elements.enumerated() {
      separate(place, isOneLine: isOneLine, depth: depth + 1)
      try write(element, depth: depth + 1)
    }
    if !isOneLine { beginLine(depth: depth) }
    append("]")
  }

  private mutating func write(_ object: JSONObject, depth: Int) throws(JSONWritingError) {
    try checkDepth(depth)
    append("{")
    for (place, member) in object.members.enumerated() {
      separate(place, isOneLine: false, depth: depth + 1)
      writeString(member.key)
      append(isPretty ? ": " : ":")
      try write(member.value, depth: depth + 1)
    }
    if !object.members.isEmpty { beginLine(depth: depth) }
    append("}")
  }

  private func checkDepth(_ depth: Int) throws(JSONWritingError) {
    guard depth > JSONWriter.depthLimit else { return }
    let message = "containers are nested more than \(JSONWriter.depthLimit) deep"
    throw JSONWritingError(.tooDeep, at: .root, message)
  }

  /// Appends what stands before the element or member at a place.
  private mutating func separate(_ place: Int, isOneLine: Bool, depth: Int) {
    if place > 0 { append(isOneLine && isPretty ? ", " : ",") }
    if !isOneLine { beginLine(depth: depth) }
  }

  private mutating func beginLine(depth: Int) {
    guard isPretty else { return }
    append("\n")
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }
}

extension JSONBuffer {
  mutating func writeString(_ text: String) {
    append("\"")
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case ..<0x20, 0x7F: writeControl(byte)
      default:
        bytes.append(byte)
        if byte == 0xA8 || byte == 0xA9 { escapeSeparator(endingWith: byte) }
        if (0x80...0x9F).contains(byte) { escapeControl(endingWith: byte) }
      }
    }
    append("\"")
  }

  private mutating func writeControl(_ byte: UInt8) {
    switch byte {
    case 0x08: append("\\b")
    case 0x09: append("\\t")
    case 0x0A: append("\\n")
    case 0x0C: append("\\f")
    case 0x0D: append("\\r")
    default:
      append(byte < 0x10 ? "\\u000" : "\\u00")
      append(String(byte, radix: 16))
    }
  }

  /// Rewrites U+0080 to U+009F, on which terminals may act, once both bytes are in the buffer.
  private mutating func escapeControl(endingWith byte: UInt8) {
    guard bytes.suffix(2).elementsEqual([0xC2, byte]) else { return }
    bytes.removeLast(2)
    writeControl(byte)
  }

  /// Rewrites U+2028 and U+2029, which end a line in older JavaScript, once all three of their
  /// bytes are in the buffer.
  private mutating func escapeSeparator(endingWith byte: UInt8) {
    guard bytes.suffix(3).elementsEqual([0xE2, 0x80, byte]) else { return }
    bytes.removeLast(3)
    append(byte == 0xA8 ? "\\u2028" : "\\u2029")
  }
}
