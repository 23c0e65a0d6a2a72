import Accountability
import AccountabilityTestSupport
import Foundation
import Testing

@Suite("Writing JSON")
struct JSONWriterTests {
  @Test("A value is written as it is said to be", arguments: writingCases)
  fileprivate func writes(_ example: WritingCase) throws {
    #expect(try JSONWriter().text(of: example.value) == example.compact)
    #expect(try JSONWriter(pretty: true).text(of: example.value) == example.pretty)
  }

  @Test("Foundation reads the same value in it as in its own JSON", arguments: writingCases)
  fileprivate func parses(_ example: WritingCase) throws {
    let expected = try parse(JSONEncoder().encode(example.value))
    for writer in [JSONWriter(), JSONWriter(pretty: true)] {
      #expect(try parse(Data(writer.bytes(of: example.value))) == expected)
    }
  }

  @Test("Foundation decodes the value that was written")
  func decodes() throws {
    let levels: [Level?] = [.high, nil, .custom(name: "é\u{2028}", points: [0.1, 1e300])]
    let sample = Sample(
      name: "Ash \"&\" Sons\\",
      count: -3,
      ratio: 1.0 / 3,
      flag: true,
      inner: nil,
      matrix: [[1, 2.5], []],
      levels: levels,
      byName: ["b": .low, "a": .high],
      byNumber: [2: 3],
      big: .max,
      single: 0.1,
      wrapped: .some(.some(4))
    )
    let outer = Sample.nest(sample)
    for writer in [JSONWriter(), JSONWriter(pretty: true)] {
      let data = Data(try writer.bytes(of: outer))
      #expect(try JSONDecoder().decode(Sample.self, from: data) == outer)
    }
  }

  @Test("A number that is not finite is an error that names its place", arguments: badNumbers)
  func notFinite(number: Double) throws {
    let value = ["findings": [["value": 1], ["value": number]]]
    let error = try #require(throws: JSONWritingError.self) { try JSONWriter().text(of: value) }
    #expect(error.code == .numberNotFinite)
    #expect(error.path == "findings[1].value")
    #expect("\(error)" == "findings[1].value: the number is \(number), which JSON cannot say")
  }

  @Test("An error of the value's own is given back with its place")
  func refusals() throws {
    let error = try #require(throws: JSONWritingError.self) {
      try JSONWriter().text(of: ["a": [Refusing()]])
    }
    #expect(error.code == .refused && error.path == "a[0]")
    let invalid = try #require(throws: JSONWritingError.self) {
      try JSONWriter().text(of: ["a": [Invalid()]])
    }
    #expect("\(invalid)" == "a[0]: the value was refused: no good")
  }

  @Test("A value that encodes nothing is an error at the top, and an empty object elsewhere")
  func nothing() throws {
    let error = try #require(throws: JSONWritingError.self) { try JSONWriter().text(of: Silent()) }
    #expect(error.code == .nothingEncoded && error.path.isEmpty)
    #expect(try JSONWriter().text(of: [Silent()]) == "[{}]")
  }

  @Test("Values may be nested deep, but not without end")
  func depth() throws {
    let limit = JSONWriter.depthLimit
    let text = try JSONWriter().text(of: Nested(depth: limit - 1))
    #expect(text == String(repeating: "[", count: limit) + String(repeating: "]", count: limit))
    let error = try #require(throws: JSONWritingError.self) {
      try JSONWriter().text(of: Nested(depth: 5_000_000))
    }
    #expect(error.code == .tooDeep)
    let containers = #expect(throws: JSONWritingError.self) {
      try JSONWriter().text(of: NestedContainers(depth: limit + 1))
    }
    #expect(containers?.code == .tooDeep)
  }

  @Test("Many members keep their order and their last values")
  func manyMembers() throws {
    let keys = (0..<100).map { "k\($0 * 37 % 100)" }
    let expected = keys.map { "\"\($0)\":2" }.joined(separator: ",")
    #expect(try JSONWriter().text(of: Repeating(keys: keys)) == "{\(expected)}")
  }
}

extension JSONWriterTests {
  @Test("Any string is read back as it was", arguments: 0..<20)
  func strings(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    let strings = (0..<100).map { _ in random.text() }
    for writer in [JSONWriter(), JSONWriter(pretty: true)] {
      let bytes = try writer.bytes(of: strings)
      let read = try JSONDecoder().decode([String].self, from: Data(bytes))
      #expect(read.map { Array($0.unicodeScalars) } == strings.map { Array($0.unicodeScalars) })
      #expect(!bytes.contains { $0 < 0x20 })
    }
  }

  // Not by JSONSerialization: on Linux it reads some doubles as Decimal and loses the last digit.
  @Test("Any finite double is read back to the bit", arguments: 0..<20)
  func doubles(seed: Int) throws {
    let decoder = JSONDecoder()
    var random = SplitMix(seed: UInt64(seed))
    for _ in 0..<500 {
      let number = Double(bitPattern: random.next())
      guard number.isFinite else { continue }
      for number in [number, number.rounded(), Double(Int32(truncatingIfNeeded: random.next()))] {
        let text = try JSONWriter().text(of: number)
        #expect(Double(text)?.bitPattern == number.bitPattern)
        #expect(!text.hasSuffix(".0"))
        #expect(try decoder.decode(Double.self, from: Data(text.utf8)) == number, "\(text)")
      }
    }
  }

  @Test("A dictionary is written in the order of its keys, whatever its own")
  func dictionaries() throws {
    let members = (0..<50).shuffled().map { ($0, $0) }
    let expected = (0..<50).map { "\"\($0)\":\($0)" }.joined(separator: ",")
    let byNumber = Dictionary(uniqueKeysWithValues: members)
    #expect(try JSONWriter().text(of: byNumber) == "{\(expected)}")
    #expect(try JSONWriter().text(of: ["b": 1, "é": 2, "a": 3]) == #"{"a":3,"b":1,"é":2}"#)
  }

  private func parse(_ data: Data) throws -> NSObject {
    let value = try JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)
    return try #require(value as? NSObject)
  }
}

private let badNumbers: [Double] = [.infinity, -.infinity, .nan]

private struct WritingCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let value: any Encodable & Sendable
  let compact: String
  let pretty: String

  init(_ value: any Encodable & Sendable, _ compact: String, pretty: String? = nil) {
    testDescription = compact
    self.value = value
    self.compact = compact
    self.pretty = pretty ?? compact
  }
}

private let writingCases: [WritingCase] = [
  WritingCase(Int?.none, "null"),
  WritingCase(true, "true"),
  WritingCase(-17, "-17"),
  WritingCase(UInt64.max, "18446744073709551615"),
  WritingCase(Int8.min, "-128"),
  WritingCase(5.0, "5"),
  WritingCase(0.1, "0.1"),
  WritingCase(-0.0, "-0"),
  WritingCase(1e16, "1e+16"),
  WritingCase(Double.leastNonzeroMagnitude, "5e-324"),
  WritingCase(123_456_789_012_345.0, "123456789012345"),
  WritingCase(Float(2.5), "2.5"),
  WritingCase("", #""""#),
  WritingCase("a\"b\\c/d", #""a\"b\\c/d""#),
  WritingCase(
    "\u{8}\t\n\u{C}\r\0\u{1F}\u{7F}\u{9B}é",
    #""\b\t\n\f\r\u0000\u001f\u007f\u009bé""#
  ),
  WritingCase(
    "\u{2028}\u{2029}\u{202A}\u{A8}é\u{1F600}",
    #""\u2028\u2029"# + "\u{202A}\u{A8}é\u{1F600}\""
  ),
  WritingCase([Int](), "[]"),
  WritingCase([String: Int](), "{}"),
  WritingCase([1, nil, 3], "[1,null,3]", pretty: "[1, null, 3]"),
  WritingCase(["a": [1.5, 2]], #"{"a":[1.5,2]}"#, pretty: "{\n  \"a\": [1.5, 2]\n}"),
  WritingCase([[1], []], "[[1],[]]", pretty: "[\n  [1],\n  []\n]"),
  WritingCase([["a": 1]], #"[{"a":1}]"#, pretty: "[\n  {\n    \"a\": 1\n  }\n]"),
  WritingCase(Inherited(), #"{"b":1,"super":{"a":2},"named":{"a":2}}"#, pretty: inheritedPretty),
  WritingCase(Interleaved(), #"{"x":[1,{"z":3,"w":null},"end"],"y":2}"#, pretty: interleavedPretty),
  WritingCase(Present(here: 1, missing: nil), #"{"here":1}"#, pretty: "{\n  \"here\": 1\n}"),
  WritingCase(Level.high, #"{"high":{}}"#, pretty: "{\n  \"high\": {}\n}"),
  WritingCase(Plain.second, #""second""#),
  WritingCase(Superclass(), #"{"a":2}"#, pretty: "{\n  \"a\": 2\n}"),
]

private let inheritedPretty = """
  {
    "b": 1,
    "super": {
      "a": 2
    },
    "named": {
      "a": 2
    }
  }
  """

private let interleavedPretty = """
  {
    "x": [
      1,
      {
        "z": 3,
        "w": null
      },
      "end"
    ],
    "y": 2
  }
  """

private struct Present: Encodable {
  let here: Int?
  let missing: Int?
}

private enum Plain: String, Encodable {
  case first
  case second
}

private enum Level: Codable, Hashable {
  case low
  case high
  case custom(name: String, points: [Double])
}

private struct Sample: Codable, Hashable {
  var name: String
  var count: Int
  var ratio: Double
  var flag: Bool
  var inner: [Sample]?
  var matrix: [[Double]]
  var levels: [Level?]
  var byName: [String: Level]
  var byNumber: [Int: Int]
  var big: UInt64
  var single: Float
  var wrapped: Int??

  static func nest(_ sample: Sample) -> Sample {
    var outer = sample
    outer.inner = [sample, sample]
    return outer
  }
}

private struct Superclass: Encodable {
  enum CodingKeys: CodingKey {
    case a
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(2, forKey: .a)
  }
}

/// Encodes as a subclass does.
private struct Inherited: Encodable {
  enum CodingKeys: CodingKey {
    case b
    case named
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(1, forKey: .b)
    try Superclass().encode(to: container.superEncoder())
    try Superclass().encode(to: container.superEncoder(forKey: .named))
  }
}

/// Writes to containers in turns, and to one of them through two views.
private struct Interleaved: Encodable {
  enum CodingKeys: CodingKey {
    case x
    case y
    case z
    case w
  }

  func encode(to encoder: any Encoder) throws {
    var outer = encoder.container(keyedBy: CodingKeys.self)
    var list = outer.nestedUnkeyedContainer(forKey: .x)
    try outer.encode(1, forKey: .y)
    try list.encode(1)
    var inner = list.nestedContainer(keyedBy: CodingKeys.self)
    try list.encode("end")
    try inner.encode(3, forKey: .z)
    try inner.encodeNil(forKey: .w)
    var again = encoder.container(keyedBy: CodingKeys.self)
    try again.encode(2, forKey: .y)
  }
}

private struct Refusing: Encodable {
  struct Reason: Error {}

  func encode(to encoder: any Encoder) throws { throw Reason() }
}

private struct Invalid: Encodable {
  func encode(to encoder: any Encoder) throws {
    let path = encoder.codingPath
    throw EncodingError.invalidValue(
      self,
      EncodingError.Context(codingPath: path, debugDescription: "no good")
    )
  }
}

private struct Silent: Encodable {
  func encode(to encoder: any Encoder) {}
}

private struct Nested: Encodable {
  let depth: Int

  func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    if depth > 0 { try container.encode(Nested(depth: depth - 1)) }
  }
}

private struct NestedContainers: Encodable {
  let depth: Int

  func encode(to encoder: any Encoder) {
    var container = encoder.unkeyedContainer()
    for _ in 0..<depth { container = container.nestedUnkeyedContainer() }
  }
}

/// Encodes every key twice.
private struct Repeating: Encodable {
  let keys: [String]

  struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    for value in 1...2 {
      for key in keys { try container.encode(value, forKey: Key(stringValue: key)) }
    }
  }
}

extension SplitMix {
  /// Text that is mostly control characters, quotes, emoji and what ends a line in JavaScript.
  fileprivate mutating func text() -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...20, using: &self) {
      let ranges: [ClosedRange<UInt32>] = [
        0...0x22, 0x5B...0x5D, 0x80...0xFF, 0x2027...0x202A, 0xE000...0x1_0FFF,
        0x1_F600...0x1_F64F,
      ]
      let range = ranges[Int.random(in: 0..<ranges.count, using: &self)]
      let value = UInt32.random(in: range, using: &self)
      text.unicodeScalars.append(Unicode.Scalar(value) ?? " ")
    }
    return text
  }
}
