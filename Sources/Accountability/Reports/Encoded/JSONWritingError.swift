/// Why a value could not be written as JSON, and where in it.
public struct JSONWritingError: Error, Hashable, Sendable {
  /// What went wrong.
  ///
  /// More codes may be added.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The code's name.
    public let rawValue: String

    /// Names a code.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A number that is infinite or not a number.
    public static let numberNotFinite = Code(rawValue: "json-number-not-finite")
    /// Containers nested more than ``JSONWriter/depthLimit`` deep.
    public static let tooDeep = Code(rawValue: "json-too-deep")
    /// A value at the top that encoded nothing.
    public static let nothingEncoded = Code(rawValue: "json-nothing-encoded")
    /// A value that threw an error of its own.
    public static let refused = Code(rawValue: "json-refused")
  }

  /// What went wrong.
  public let code: Code
  /// The coding path, such as `findings[3].value`; empty at the top.
  public let path: String
  /// What went wrong, in words.
  public let message: String

  init(_ code: Code, at path: JSONPath, _ message: String) {
    self.code = code
    self.path = path.description
    self.message = message
  }

  /// Names the place of an error that a value threw while it was encoded.
  init(refusal error: any Error, at path: JSONPath) {
    switch error {
    case let error as JSONWritingError: self = error
    case EncodingError.invalidValue(_, let context):
      let path = JSONPath(context.codingPath)
      self.init(.refused, at: path, "the value was refused: \(context.debugDescription)")
    default: self.init(.refused, at: path, "the value was refused: \(error)")
    }
  }
}

extension JSONWritingError: CustomStringConvertible {
  /// The path and the message: `findings[3].value: the number is nan, which JSON cannot say`.
  public var description: String { "\(path.isEmpty ? "top level" : path): \(message)" }
}
