/// The tables of a Markdown text that stand behind a comment which says what they are.
///
///     MarkdownTables("<!-- cases: values -->\n\n| a | b |\n|---|---|\n| 1 | 2 |").tables.first?.words
///     // ["cases:", "values"]
///
/// The comment stands on a line of its own; nothing but empty lines may part it from its table. What
/// stands in a fence is no table.
package struct MarkdownTables: Sendable {
  package struct Row: Sendable {
    /// The cells, without the spaces around them.
    package let cells: [String]

    /// The row's line, counted from 1.
    package let line: Int
  }

  package struct Table: Sendable {
    /// The words of the comment.
    package let words: [String]

    /// The headings; empty where no table follows the comment.
    package let headings: [String]

    package let rows: [Row]

    /// The line of the comment, counted from 1.
    package let line: Int
  }

  package let tables: [Table]

  /// The lines of headings of tables that no comment precedes, counted from 1.
  package let unmarked: [Int]

  package init(_ markdown: String) {
    var reader = Reader(lines: MarkdownTables.linesOutsideFences(markdown))
    reader.read()
    tables = reader.tables
    unmarked = reader.unmarked
  }

  /// The lines, with those of fences emptied.
  private static func linesOutsideFences(_ markdown: String) -> [Substring] {
    var isOpen = false
    return markdown.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let isMark = line.hasPrefix("```")
      defer { if isMark { isOpen.toggle() } }
      return isMark || isOpen ? "" : line
    }
  }

  private struct Reader {
    let lines: [Substring]
    var next = 0
    var tables: [Table] = []
    var unmarked: [Int] = []

    init(lines: [Substring]) { self.lines = lines }

    mutating func read() {
      while next < lines.count {
        let line = next + 1
        if let words = comment(lines[next]) {
          next += 1
          readTable(words, from: line)
        } else if lines[next].hasPrefix("|") {
          unmarked.append(line)
          _ = rows()
        } else {
          next += 1
        }
      }
    }

    private mutating func readTable(_ words: [String], from line: Int) {
      while next < lines.count, lines[next].allSatisfy({ $0 == " " }) { next += 1 }
      let rows = rows()
      let headings = rows.first?.cells ?? []
      tables.append(
        Table(words: words, headings: headings, rows: Array(rows.dropFirst(2)), line: line)
      )
    }

    /// The lines from here on that begin with a bar: headings, the rule below them, and rows.
    private mutating func rows() -> [Row] {
      var rows: [Row] = []
      while next < lines.count, lines[next].hasPrefix("|") {
        rows.append(Row(cells: cells(lines[next]), line: next + 1))
        next += 1
      }
      return rows
    }

    private func comment(_ line: Substring) -> [String]? {
      guard line.hasPrefix("<!--"), line.hasSuffix("-->") else { return nil }
      return line.dropFirst(4).dropLast(3).split(separator: " ").map(String.init)
    }

    private func cells(_ line: Substring) -> [String] {
      let inner = line.dropFirst().split(separator: "|", omittingEmptySubsequences: false)
      let cells = inner.last.map { $0.allSatisfy { $0 == " " } } == true ? inner.dropLast() : inner
      return cells.map { cell in
        String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
    }
  }
}
