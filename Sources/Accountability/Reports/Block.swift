/// A part of a report before it has a format.
package enum Block: Hashable, Sendable {
  case heading(String)
  case paragraph(String)
  case list([String])

  /// A list whose items have lines below them.
  case outline([OutlineItem])
  case table(headings: [String], rows: [[String]])
}

/// An item of an outline, with the lines below it.
package struct OutlineItem: Hashable, Sendable {
  package let text: String
  package let lines: [String]

  package init(_ text: String, _ lines: [String] = []) {
    self.text = text
    self.lines = lines
  }
}

/// Draws blocks as plain text for a terminal.
package enum TextReport {
  /// The blocks, an empty line between them.
  package static func text(_ blocks: [Block]) -> String {
    blocks.map(text).joined(separator: "\n")
  }

  private static func text(_ block: Block) -> String {
    switch block {
    case .heading(let text):
      "\(Escaping.terminal(text))\n\(String(repeating: "-", count: text.count))\n"
    case .paragraph(let text): "\(Escaping.terminal(text))\n"
    case .list(let items): text(.outline(items.map { OutlineItem($0) }))
    case .outline(let items):
      items.map { item in
        "  - \(Escaping.terminal(item.text))\n"
          + item.lines.map { "      \(Escaping.terminal($0))\n" }.joined()
      }.joined()
    case .table(let headings, let rows): table([headings] + rows)
    }
  }

  private static func table(_ rows: [[String]]) -> String {
    let rows = rows.map { $0.map(Escaping.terminal) }
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell in
        cell + String(repeating: " ", count: widths[column] - cell.count)
      }
      var line = "  " + cells.joined(separator: "  ")
      while line.utf8.last == UInt8(ascii: " ") { line.removeLast() }
      return line + "\n"
    }.joined()
  }
}
