/// The fenced code in a Markdown text.
///
///     MarkdownFences("```accountability bad\nframework …\n```").fences.first?.words
///     // ["accountability", "bad"]
///
/// A fence begins with three or more backticks, indented by three spaces at most, and ends with at
/// least as many; one that is never ended goes on to the end of the text.
package struct MarkdownFences: Sendable {
  package struct Fence: Sendable {
    /// The words behind the opening marks: the language, then whatever the page says of the example.
    package let words: [String]

    /// The lines between the marks, each ended by a line break.
    package let text: String

    /// The line of the opening marks, counted from 1.
    package let line: Int
  }

  package let fences: [Fence]

  package init(_ markdown: String) {
    var fences: [Fence] = []
    var open: (marks: Int, words: [String], line: Int, text: String)?
    for (index, line) in markdown.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      let (marks, rest) = MarkdownFences.marks(of: line)
      if let fence = open {
        if marks >= fence.marks, rest.allSatisfy({ $0 == " " }) {
          fences.append(Fence(words: fence.words, text: fence.text, line: fence.line))
          open = nil
        } else {
          open?.text += line + "\n"
        }
      } else if marks >= 3 {
        open = (marks, rest.split(separator: " ").map(String.init), index + 1, "")
      }
    }
    if let fence = open {
      fences.append(Fence(words: fence.words, text: fence.text, line: fence.line))
    }
    self.fences = fences
  }

  /// The texts of the fences with these words behind their marks.
  package func texts(_ words: String...) -> [String] {
    fences.filter { $0.words == words }.map(\.text)
  }

  /// The files that the text shows, by the names behind `file=` in their opening marks:
  /// a fence of the words `csv file=measures.csv` holds `measures.csv`.
  package var files: [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for fence in fences {
      guard let word = fence.words.first(where: { $0.hasPrefix("file=") }) else { continue }
      files[String(word.dropFirst("file=".count))] = Array(fence.text.utf8)
    }
    return files
  }

  private static func marks(of line: Substring) -> (count: Int, rest: Substring) {
    let spaces = line.prefix { $0 == " " }.count
    guard spaces <= 3 else { return (0, line) }
    let marks = line.dropFirst(spaces).prefix { $0 == "`" }.count
    return (marks, line.dropFirst(spaces + marks))
  }
}
