public import AccountabilityRules

/// A first framework for the columns that were found in files, and what its author should know.
///
/// A draft says what the files say and nothing else: which periods, places and partners they have, and
/// a measure for each column of figures. It has no outcome, direction, baseline, target or policy:
/// those are for the partners to agree, and `check()` asks for them. What had to be taken one way or
/// another stands in the framework as a `question`.
///
///     let draft = try Draft(of: [.csv(bytes, path: "returns.csv")])
///     print(draft.framework.canonicalText)
///
/// No value of a column that seems to hold persons' data is kept.
public struct Draft: Sendable {
  /// The framework.
  ///
  /// It checks without errors, and its sources read the files that it was made from.
  public let framework: Framework

  /// What was left out or taken with doubt, in the order of the files and their columns.
  public let remarks: [DraftRemark]

  /// Drafts a framework for the columns of some files.
  ///
  /// - Parameters:
  ///   - files: One source is made of each, named after its path.
  ///   - name: The framework's name; one that the language cannot write is changed.
  ///   - title: The framework's title; the files' names where there is none.
  /// - Throws: ``DraftError`` for the first file that no source can be made of.
  /// - Complexity: O(bytes).
  public init(
    of files: [SourceData],
    name: String = "draft",
    title: String? = nil
  ) throws(DraftError) {
    guard !files.allSatisfy(\.parts.isEmpty) else { throw DraftError.noFiles }
    var drafter = Drafter()
    for file in files.flatMap(\.parts) { try drafter.add(file) }
    try drafter.readAgain()
    framework = drafter.framework(name: name, title: title)
    remarks = drafter.remarks
  }
}

/// Something that the author of a draft should know about a file.
public struct DraftRemark: Hashable, Sendable, CustomStringConvertible {
  /// The file.
  public let path: String

  /// The heading of the column that it is about; `nil` where it is about the whole file.
  public let column: String?

  /// What there is to know, in one sentence without a full stop and without values of the file.
  public let text: String

  /// The remark with its place: `returns.csv: column 'Name': left out, …`.
  public var description: String {
    "\(Escaping.terminal(path)): "
      + (column.map { "column \(Escaping.terminal(Writing.text($0))): " } ?? "") + text
  }
}

/// A file of which no source can be made.
public struct DraftError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A stable name for a kind of error.
  public struct Code: Hashable, Sendable {
    /// The name as it is printed.
    public let name: String

    /// There are no files.
    public static let noFiles = Code(name: "no-files")

    /// The file has no headings, or no row below them.
    public static let empty = Code(name: "empty-source")

    /// The file cannot be read as rows of cells in UTF-8.
    public static let unreadable = Code(name: "unreadable-file")

    /// A row has more or fewer cells than there are headings.
    public static let unevenRow = Code(name: "uneven-row")

    /// Two columns have one heading.
    public static let repeatedColumn = Code(name: "repeated-column")

    /// No column says to which period a row belongs.
    public static let noPeriod = Code(name: "no-period")

    /// Nothing tells the rows apart.
    public static let likeRows = Code(name: "like-rows")
  }

  /// What kind of error it is.
  public let code: Code

  /// The file; empty where there is none.
  public let path: String

  /// The line, counted from 1; `nil` where the error is about the whole file.
  public let line: Int?

  /// What is wrong, in one sentence without a full stop.
  public let message: String

  /// A way out.
  public let help: String

  init(_ code: Code, _ path: String, line: Int? = nil, _ message: String, help: String) {
    self.code = code
    self.path = path
    self.line = line
    self.message = message
    self.help = help
  }

  static let noFiles = DraftError(
    .noFiles,
    "",
    "there are no files to draft a framework from",
    help: "name one CSV file at least"
  )

  /// The error as text, with its place and a way out.
  public var description: String {
    let name = Escaping.terminal(path)
    let place = name.isEmpty ? "" : name + (line.map { ":\($0)" } ?? "") + ": "
    return
      "\(place)error: \(Escaping.terminal(message)) [\(code.name)]\n  help: \(Escaping.terminal(help))\n"
  }
}
