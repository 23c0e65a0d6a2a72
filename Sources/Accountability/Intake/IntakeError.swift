/// A source cannot be read at all.
public struct IntakeError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A stable name for a kind of error.
  public struct Code: Hashable, Sendable {
    /// The name as it is printed.
    public let name: String

    /// A column that the framework asks for is not there.
    public static let missingColumn = Code(name: "missing-column")

    /// Two columns have a heading that the framework asks for.
    public static let repeatedColumn = Code(name: "repeated-column")

    /// There are no headings.
    public static let empty = Code(name: "empty-source")

    /// A column that no field reads looks like data that identify persons.
    public static let personalData = Code(name: "personal-data")

    /// The file is no JSON, or holds nothing that can be rows.
    public static let unreadable = Code(name: "unreadable-file")

    /// The file's first bytes name another encoding than the source.
    public static let wrongEncoding = Code(name: "wrong-encoding")

    /// The file's name does not say what a field should read from it.
    public static let wrongFileName = Code(name: "wrong-file-name")
  }

  /// What kind of error it is.
  public let code: Code

  /// The source's name in the framework.
  public let source: String

  /// What the rows are called: a path as a rule.
  public let path: String

  /// What is wrong, in one sentence without a full stop.
  public let message: String

  /// A way out.
  public let help: String

  /// The message and the way out may quote the file, which is shown so that it cannot move a cursor.
  init(code: Code, source: String, path: String, message: String, help: String) {
    self.code = code
    self.source = source
    self.path = path
    self.message = Escaping.terminal(message)
    self.help = Escaping.terminal(help)
  }

  /// The error as text, with its path and a way out.
  public var description: String {
    "\(Escaping.terminal(path)): error: \(message) [\(code.name)]\n  help: \(help)\n"
  }
}
