/// Writes any `Encodable` value as JSON.
///
///     struct Score: Encodable { let name: String, points: [Double], note: String? }
///     let score = Score(name: "Ash", points: [5.0, 2.5], note: nil)
///     try JSONWriter().text(of: score)  // {"name":"Ash","points":[5,2.5]}
///
/// The same value gives the same bytes wherever it runs:
///
/// - members stand in the order in which they were encoded, and those of a dictionary in the
///   order of their keys; a key encoded twice keeps its first place and its last value;
/// - a number is the shortest decimal that reads back to the same `Double`, and a whole one has no
///   fraction;
/// - control characters, quotes, backslashes, U+2028 and U+2029 are escaped, and nothing else is.
///
/// A `nil` that is encoded is `null`; one passed to `encodeIfPresent`, as the compiler's own
/// conformances do, is left out. A `Set` has no order of its own: sort it first.
///
/// Time and memory are linear in the text.
public struct JSONWriter: Hashable, Sendable {
  /// How deep containers may be nested.
  public static let depthLimit = 512

  /// Whether the text has a line for each member, indented by two spaces.
  ///
  /// An array of numbers, strings, truths and nulls stays on one line.
  public var isPretty: Bool

  /// Makes a writer.
  public init(pretty: Bool = false) { isPretty = pretty }

  /// The JSON text of a value, as UTF-8 and without a line end after it.
  public func bytes(of value: some Encodable) throws(JSONWritingError) -> [UInt8] {
    var buffer = JSONBuffer(isPretty: isPretty)
    try buffer.write(try root(of: value))
    return buffer.bytes
  }

  /// The JSON text of a value, without a line end after it.
  public func text(of value: some Encodable) throws(JSONWritingError) -> String {
    String(decoding: try bytes(of: value), as: UTF8.self)
  }

  private func root(of value: some Encodable) throws(JSONWritingError) -> JSONNode {
    guard let node = try JSONNode.encoding(value, at: { .root }) else {
      throw JSONWritingError(.nothingEncoded, at: .root, "the value encoded nothing")
    }
    return node
  }
}
