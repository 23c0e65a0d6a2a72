/// Where something was written: a file with its line and column, or a line of Swift.
///
/// Two origins are always equal, so that equality of models speaks of what they say and not of where
/// they say it.
public struct Origin: Sendable {
  /// The name of the text as its reader gave it, a path as a rule; empty where nothing is known.
  public let file: String

  /// The first byte of the words, counted from 0 in UTF-8; -1 where there is no text to point into.
  public let offset: Int

  /// How many bytes of UTF-8 the words take.
  public let length: Int

  /// The line, counted from 1; 0 where nothing is known.
  public let line: Int

  /// The column in characters, counted from 1; 0 where nothing is known.
  public let column: Int

  /// Makes an origin from its parts.
  public init(file: String, offset: Int = -1, length: Int = 0, line: Int, column: Int) {
    self.file = file
    self.offset = offset
    self.length = length
    self.line = line
    self.column = column
  }

  /// The origin of what nobody wrote.
  public static let unknown = Origin(file: "", line: 0, column: 0)

  /// Whether the origin names a place at all.
  public var isKnown: Bool { line > 0 }

  /// The stretch from the beginning of this origin to the end of another in the same text.
  package func through(_ other: Origin) -> Origin {
    guard offset >= 0, other.offset >= offset, other.file == file else { return self }
    return Origin(
      file: file,
      offset: offset,
      length: other.offset + other.length - offset,
      line: line,
      column: column
    )
  }

  /// The place just behind the words.
  package var end: Origin {
    guard offset >= 0 else { return self }
    return Origin(file: file, offset: offset + length, line: line, column: column + length)
  }
}

extension Origin: Hashable {
  /// Origins are always equal.
  public static func == (_: Origin, _: Origin) -> Bool { true }
  /// Origins add nothing to a hash.
  public func hash(into _: inout Hasher) {}
}
