/// Reads JSON values one behind the other (RFC 8259).
///
/// Values may be nested 64 deep, and no name may stand twice in one object: neither is met in data, and
/// both are ways to mislead.
struct JSONReader {
  private static let deepest = 64

  private let bytes: [UInt8]
  private var position: Int

  /// The line on which the reader stands, counted from 1.
  private(set) var line = 1
  private var lineStart: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    lineStart = position
  }

  // MARK: Signs

  /// The next byte that is no white space, which is not taken; `nil` at the end.
  mutating func peek() -> UInt8? {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0D: position += 1
      case 0x0A:
        position += 1
        line += 1
        lineStart = position
      default: return bytes[position]
      }
    }
    return nil
  }

  /// Takes a sign if it comes next.
  mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard peek() == UInt8(ascii: sign) else { return false }
    position += 1
    return true
  }

  /// Goes on behind the line on which the reader stands.
  mutating func skipLine() {
    while position < bytes.count, bytes[position] != 0x0A { position += 1 }
  }

  func problem(_ message: String) -> JSONProblem {
    let before = String(decoding: bytes[lineStart..<min(position, bytes.count)], as: UTF8.self)
    return JSONProblem(line: line, column: before.unicodeScalars.count + 1, message: message)
  }

  mutating func want(_ sign: Unicode.Scalar) throws(JSONProblem) {
    guard take(sign) else { throw problem("'\(sign)' is wanted here") }
  }

  // MARK: Values

  /// The next value.
  mutating func value(depth: Int = 0) throws(JSONProblem) -> JSONValue {
    guard depth < JSONReader.deepest else {
      throw problem("this is nested more than \(JSONReader.deepest) deep")
    }
    guard let byte = peek() else { throw problem("the text ends where a value is wanted") }
    switch byte {
    case UInt8(ascii: "{"): return try object(depth)
    case UInt8(ascii: "["): return try list(depth)
    case UInt8(ascii: "\""): return .text(try string())
    case UInt8(ascii: "-"), 0x30...0x39: return .number(try number())
    default: return try word()
    }
  }

  private mutating func object(_ depth: Int) throws(JSONProblem) -> JSONValue {
    try want("{")
    var members: [JSONValue.Member] = []
    var names: Set<String> = []
    if take("}") { return .object([]) }
    repeat {
      guard peek() == UInt8(ascii: "\"") else {
        throw problem("a name in quotation marks is wanted")
      }
      let name = try string()
      guard names.insert(name).inserted else {
        throw problem(
          "the name \"\(Escaping.terminal(String(name.prefix(40))))\" stands twice in one object"
        )
      }
      try want(":")
      members.append(JSONValue.Member(name: name, value: try value(depth: depth + 1)))
    } while take(",")
    try want("}")
    return .object(members)
  }

  private mutating func list(_ depth: Int) throws(JSONProblem) -> JSONValue {
    try want("[")
    var elements: [JSONValue] = []
    if take("]") { return .list([]) }
    repeat { elements.append(try value(depth: depth + 1)) } while take(",")
    try want("]")
    return .list(elements)
  }

  private mutating func word() throws(JSONProblem) -> JSONValue {
    let words: [(String, JSONValue)] = [
      ("true", .yesNo(true)), ("false", .yesNo(false)), ("null", .null),
    ]
    for (word, value) in words where bytes[position...].starts(with: word.utf8) {
      position += word.utf8.count
      return value
    }
    throw problem("no value of JSON begins so")
  }

  private mutating func number() throws(JSONProblem) -> String {
    let start = position
    if byte == UInt8(ascii: "-") { position += 1 }
    let whole = try digits()
    if whole.count > 1, whole.first == 0x30 { throw problem("a number does not begin with 0") }
    if byte == UInt8(ascii: ".") {
      position += 1
      _ = try digits()
    }
    if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
      position += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { position += 1 }
      _ = try digits()
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func digits() throws(JSONProblem) -> ArraySlice<UInt8> {
    let start = position
    while let byte, (0x30...0x39).contains(byte) { position += 1 }
    guard position > start else { throw problem("a digit is wanted here") }
    return bytes[start..<position]
  }

  private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  // MARK: Texts

  private mutating func string() throws(JSONProblem) -> String {
    try want("\"")
    var text: [UInt8] = []
    while let byte {
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        guard let string = String(validating: text, as: UTF8.self) else {
          throw problem("the text before this holds bytes that are not UTF-8")
        }
        return string
      case UInt8(ascii: "\\"):
        position += 1
        text += try escaped()
      case 0..<0x20: throw problem("a control character stands in a text")
      default:
        text.append(byte)
        position += 1
      }
    }
    throw problem("the text has no closing quotation mark")
  }

  private mutating func escaped() throws(JSONProblem) -> [UInt8] {
    guard let byte else { throw problem("the text has no closing quotation mark") }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return try unicode()
    default: throw problem("a backslash before this character means nothing")
    }
  }

  /// A character by its number, or by the two halves of a surrogate pair.
  private mutating func unicode() throws(JSONProblem) -> [UInt8] {
    var units = [try unit()]
    if UTF16.isLeadSurrogate(units[0]), bytes[position...].starts(with: Array("\\u".utf8)) {
      position += 2
      units.append(try unit())
    }
    guard let text = String(validating: units, as: UTF16.self) else {
      throw problem("this is half of a character")
    }
    return Array(text.utf8)
  }

  private mutating func unit() throws(JSONProblem) -> UInt16 {
    let digits = bytes[position...].prefix(4)
    guard digits.count == 4, digits.allSatisfy(JSONReader.isHexadecimal),
      let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw problem("four hexadecimal digits are wanted here") }
    position += 4
    return unit
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte & 0xDF)
  }
}
