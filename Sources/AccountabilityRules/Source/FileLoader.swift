/// Supplies the files that a framework's text names: tables of definitions, frameworks that it imports.
///
/// The library opens no files of its own. Whoever reads a framework says where its files come from:
///
///     let files = FileLoader(["measures.csv": Array(table.utf8)])
///     let framework = try Framework(parsing: text, files: files)
public struct FileLoader: Sendable {
  /// Why a file cannot be supplied.
  public struct Failure: Error, Hashable, Sendable {
    /// What is wrong, in one sentence without a full stop.
    public let message: String

    /// A way out.
    public let help: String

    /// Makes a failure.
    public init(_ message: String, help: String) {
      self.message = message
      self.help = help
    }
  }

  private let name: @Sendable (_ path: String) -> String
  private let read: @Sendable (_ path: String) throws(Failure) -> [UInt8]

  /// Makes a loader from a function.
  ///
  /// - Parameters:
  ///   - name: What a file is called in diagnostics; the path as the framework spells it where nothing
  ///     else is said.
  ///   - read: Gives the bytes of a file. Its argument is the path as the framework spells it, relative
  ///     to the framework's own file as a rule.
  public init(
    naming name: @escaping @Sendable (_ path: String) -> String = { $0 },
    _ read: @escaping @Sendable (_ path: String) throws(Failure) -> [UInt8]
  ) {
    self.name = name
    self.read = read
  }

  /// Makes a loader of files that are in memory, by the paths that the framework spells.
  public init(_ files: [String: [UInt8]]) {
    self.init { (path) throws(Failure) in
      guard let bytes = files[path] else {
        let near = Suggestion.nearest(to: path, among: files.keys.sorted())
        throw Failure(
          "there is no file called '\(path)'",
          help: near.map { "did you mean '\($0)'?" }
            ?? "hand the file over with the framework's text"
        )
      }
      return bytes
    }
  }

  /// A loader without files.
  public static let none = FileLoader([:])

  /// The bytes of a file.
  package func bytes(of path: String) throws(Failure) -> [UInt8] { try read(path) }

  /// What a file is called in diagnostics.
  package func name(of path: String) -> String { name(path) }
}
