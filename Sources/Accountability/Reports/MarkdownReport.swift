/// Draws blocks as Markdown, with tables as GitHub reads them.
package enum MarkdownReport {
  /// The blocks, an empty line between them; the first heading is the document's.
  package static func text(_ blocks: [Block]) -> String {
    blocks.enumerated().map { index, block in
      text(block, isFirst: index == 0)
    }.joined(separator: "\n")
  }

  private static func text(_ block: Block, isFirst: Bool) -> String {
    switch block {
    case .heading(let text): "\(isFirst ? "#" : "##") \(Escaping.markdown(text))\n"
    case .paragraph(let text): "\(Escaping.markdown(text))\n"
    case .list(let items): text(.outline(items.map { OutlineItem($0) }), isFirst: isFirst)
    case .outline(let items):
      items.map { item in
        "- \(Escaping.markdown(item.text))\n"
          + item.lines.map { "  - \(Escaping.markdown($0))\n" }.joined()
      }.joined()
    case .table(let headings, let rows):
      ([headings, headings.map { _ in "---" }] + rows).enumerated().map { index, cells in
        row(index == 1 ? cells : cells.map(Escaping.markdown))
      }.joined()
    }
  }

  private static func row(_ cells: [String]) -> String {
    "| \(cells.joined(separator: " | ")) |\n"
  }
}
