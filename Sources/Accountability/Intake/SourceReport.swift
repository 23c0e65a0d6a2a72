/// What came of reading a source, or of one of its files if there are several.
public struct SourceReport: Hashable, Sendable {
  /// The source's name in the framework.
  public let name: String

  /// What the rows are called: a path as a rule.
  public let path: String

  /// A digest of the accepted rows that does not depend on their order.
  public let digest: String

  /// The same, to which that of other rows can be added.
  let rowDigest: RowDigest

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
