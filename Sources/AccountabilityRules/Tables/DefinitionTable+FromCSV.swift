extension DefinitionTable {
  /// A file's table, and what is wrong with the file; what could not be read is left out.
  package static func read(
    _ bytes: [UInt8],
    as source: SourceText
  ) -> (table: DefinitionTable, diagnostics: [Diagnostic]) {
    var reading = Reading(source: source)
    reading.read(bytes)
    let table = DefinitionTable(name: source.name, headings: reading.headings, rows: reading.rows)
    return (table, reading.diagnostics)
  }

  private struct Reading {
    let source: SourceText
    var headings: [Cell] = []
    var rows: [[Cell]] = []
    var diagnostics: [Diagnostic] = []

    mutating func read(_ bytes: [UInt8]) {
      let problems = CSVReader(bytes: bytes).flatMap { $0.problems.filter(\.isFatal) }
      guard problems.isEmpty else {
        var offsets = TextOffsets(bytes)
        for problem in problems {
          let offset = offsets.advance(to: problem.offset)
          let place = source.origin(of: offset..<offset)
          diagnostics.append(.unreadableTable(problem.kind.sentence, at: place))
        }
        return
      }
      // The text has no byte-order mark, so that offsets in it are those of its records.
      let reader = CSVReader(bytes: source.bytes)
      for record in reader { add(record.extents.map(cell)) }
      if headings.isEmpty {
        let start = source.origin(of: 0..<0)
        diagnostics.append(.unreadableTable("this file has no headings", at: start))
      }
    }

    private func cell(_ extent: CSVFieldExtent) -> Cell {
      let field = CSVField(source: source.bytes, extent: extent)
      let text = String(field.text.drop { $0.isWhitespace })
      let end = text.lastIndex { !$0.isWhitespace }.map { text.index(after: $0) }
      let origin = source.origin(of: extent.start..<extent.end)
      return Cell(String(text[..<(end ?? text.startIndex)]), at: origin)
    }

    private mutating func add(_ cells: [Cell]) {
      guard !headings.isEmpty else { return head(cells) }
      guard cells.contains(where: { !$0.text.isEmpty }) else { return }
      guard cells.count == headings.count else {
        let place = cells.first?.origin ?? .unknown
        diagnostics.append(.unevenRow(cells.count, headings.count, at: place))
        return
      }
      rows.append(cells)
    }

    private mutating func head(_ cells: [Cell]) {
      headings = cells
      diagnostics += DefinitionTable.repeated(cells)
    }
  }

  /// Where the bytes of a file stand in its text, which has no byte-order mark, and other characters in the
  /// place of what is not UTF-8.
  private struct TextOffsets {
    let bytes: [UInt8]
    var inFile: Int
    var inText = 0

    init(_ bytes: [UInt8]) {
      self.bytes = bytes
      inFile = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// The place in the text of a byte that does not lie before the last one.
    mutating func advance(to offset: Int) -> Int {
      let between = bytes[inFile..<min(max(inFile, offset), bytes.count)]
      inText += String(decoding: between, as: UTF8.self).utf8.count
      inFile = max(inFile, offset)
      return inText
    }
  }

  /// Headings that stand twice.
  package static func repeated(_ headings: [Cell]) -> [Diagnostic] {
    var first: [String: Cell] = [:]
    return headings.compactMap { heading in
      guard let earlier = first[heading.text], !heading.text.isEmpty else {
        first[heading.text] = heading
        return nil
      }
      return .repeatedHeading(heading, first: earlier)
    }
  }
}
