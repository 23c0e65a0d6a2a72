import AccountabilityRules

/// The rows of one source, from files' bytes or from a program's memory.
public struct SourceData: Sendable {
  /// A file, or what a program hands over as one.
  struct Part: Sendable {
    enum Content: Sendable {
      case csv([UInt8])
      case json([UInt8])
      case rows(TextRows)
    }

    /// Rows of texts below their headings.
    struct TextRows: Sendable {
      var headings: [String]
      var rows: [[String]]

      /// The line on which each row stands; the row's own number where there are none.
      var lines: [Int] = []

      func number(ofRow index: Int) -> Int {
        lines.indices.contains(index) ? lines[index] : index + 1
      }
    }

    let content: Content

    /// What its rows are called in problems: a path as a rule.
    let path: String
  }

  let parts: [Part]

  /// What the rows are called in problems: a path as a rule.
  public var path: String { parts.map(\.path).joined(separator: ", ") }

  private init(_ content: Part.Content, path: String) {
    parts = [Part(content: content, path: path)]
  }

  /// A CSV file that has been read into memory; its source says in which encoding.
  public static func csv(_ bytes: [UInt8], path: String) -> SourceData {
    SourceData(.csv(bytes), path: path)
  }

  /// Rows that a program hands over, each with as many cells as there are headings.
  ///
  /// They take the same way as a file's: cells are the texts that a file would have. If the source's
  /// headings take several rows, those below the first are the first of the rows; `skip` and
  /// `encoding` speak of files alone.
  public static func rows(
    headings: [String],
    _ rows: [[String]],
    path: String = "rows"
  ) -> SourceData {
    SourceData(.rows(Part.TextRows(headings: headings, rows: rows)), path: path)
  }

  /// A JSON file that has been read into memory.
  ///
  /// It holds a list of objects, or objects one a line (JSON lines), each of them a row: its members'
  /// names are the headings, `null` is an empty cell, `true` and `false` are `yes` and `no`, and an
  /// object within an object has names such as `area.code`. Or it holds one data set in JSON-stat 2.0:
  /// a row for each value, with the codes of each dimension under its identifier, their labels under its
  /// label, and the figure under `value`.
  public static func json(_ bytes: [UInt8], path: String) -> SourceData {
    SourceData(.json(bytes), path: path)
  }

  /// Several files of one source, each with headings of its own: a file a year, or one from each partner.
  public init(_ parts: [SourceData]) { self.parts = parts.flatMap(\.parts) }
}

/// A row, or a part of one, that could not be read; the row is left out.
public struct IntakeProblem: Hashable, Sendable {
  /// The line, counted from 1.
  public let line: Int

  /// The column in characters, counted from 1.
  public let column: Int

  /// The text that could not be read; empty where a whole row is meant, or where the text looks like
  /// what identifies a person.
  public let value: String

  /// What is wrong with it, in one sentence without a full stop.
  public let problem: String

  /// The line on which its row begins.
  package let row: Int

  init(line: Int, column: Int, row: Int? = nil, value: String, problem: String) {
    self.line = line
    self.column = column
    self.row = row ?? line
    self.value = value
    self.problem = problem
  }
}

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

/// What came of reading a source, or of one of its files if there are several.
public struct SourceReport: Hashable, Sendable {
  /// The source's name in the framework.
  public let name: String

  /// What the rows are called: a path as a rule.
  public let path: String

  /// A digest of the accepted rows that does not depend on their order.
  public let digest: String

  /// How many rows there are, without headings and empty lines.
  ///
  /// They are as many as were accepted, refused and ignored together. A row of a wide table counts once for each value that its headings name.
  public let rows: Int

  /// How many rows were read.
  public let accepted: Int

  /// How many rows were refused.
  public let rejected: Int

  /// How many rows were left out because the source says so: `ignore rows where …`.
  public let ignored: Int

  /// Why rows were refused, in the order of their lines.
  public let problems: [IntakeProblem]
}
