// What has to change in a text so that something is put right.

extension Diagnostic {
  /// The diagnostics with their fix-its, as far as they lie in the text.
  ///
  /// - Complexity: O(bytes of the text + diagnostics × log of its length).
  static func withFixIts(_ diagnostics: [Diagnostic], in source: SourceText) -> [Diagnostic] {
    guard diagnostics.contains(where: { !$0.repairs.isEmpty }) else { return diagnostics }
    let writer = FixItWriter(source)
    return diagnostics.map { diagnostic in
      var result = diagnostic
      result.fixIts = diagnostic.repairs.compactMap(writer.fixIt)
      return result
    }
  }
}

/// Turns repairs into changes of one text.
private struct FixItWriter {
  private let source: SourceText
  private let tokens: [Token]
  private let clauses: [SyntaxClause]

  init(_ source: SourceText) {
    self.source = source
    tokens = Lexer.tokens(of: source).tokens
    clauses = ClauseParser.clauses(of: source, tokens: tokens).clauses
  }

  /// The fix-it, unless a change lies in another text or does not fit what stands at its place.
  func fixIt(_ repair: Repair) -> Diagnostic.FixIt? {
    var edits: [Diagnostic.FixIt.Edit] = []
    for change in repair.changes {
      guard let next = self.edits(change) else { return nil }
      edits += next
    }
    edits.sort { $0.range.lowerBound < $1.range.lowerBound }
    let losesComment = edits.contains { edit in
      tokens(in: edit.range).contains { $0.isComment }
    }
    return Diagnostic.FixIt(repair.title, losesComment ? .unsafe : repair.safety, edits)
  }

  private func edits(_ change: Repair.Change) -> [Diagnostic.FixIt.Edit]? {
    switch change {
    case .replace(let words, at: let origin, with: let replacement):
      guard let range = range(of: words, at: origin) else { return nil }
      return [edit(range, replacement)]
    case .enclose(let origin, let before, let behind):
      guard let range = range(of: origin) else { return nil }
      return [
        edit(range.lowerBound..<range.lowerBound, before),
        edit(range.upperBound..<range.upperBound, behind),
      ]
    case .remove(let origin):
      guard let range = range(of: origin), let clause = clause(at: range, among: clauses)
      else { return nil }
      return [edit(withItsLine(clause), "")]
    }
  }

  private func edit(_ range: Range<Int>, _ replacement: String) -> Diagnostic.FixIt.Edit {
    Diagnostic.FixIt.Edit(source, range, with: replacement)
  }

  private func range(of origin: Origin) -> Range<Int>? {
    guard origin.file == source.name, origin.offset >= 0, origin.length > 0,
      origin.offset + origin.length <= source.bytes.count
    else { return nil }
    return origin.offset..<(origin.offset + origin.length)
  }

  /// The place of words: all that stands at the origin, backticks aside, or a text that stands there
  /// once.
  private func range(of words: String, at origin: Origin) -> Range<Int>? {
    guard let range = range(of: origin) else { return nil }
    let written = source.text(of: range)
    if [words, "`\(words)`"].contains(written) || "`\(written)`" == words { return range }
    let texts = tokens(in: range).filter { $0.kind == .text && $0.written == words }
    return texts.count == 1 ? texts.first?.range : nil
  }

  /// The words that begin in a stretch.
  private func tokens(in range: Range<Int>) -> ArraySlice<Token> {
    let start = tokens.firstIndex(fromOrdered: { $0.range.lowerBound >= range.lowerBound })
    return tokens[start...].prefix { $0.range.lowerBound < range.upperBound }
  }

  // MARK: Clauses

  /// The clause whose words these are, or that begins with this word or names itself by it.
  private func clause(at range: Range<Int>, among clauses: [SyntaxClause]) -> Range<Int>? {
    let next = clauses.firstIndex(fromOrdered: { $0.start > range.lowerBound })
    guard next > 0, let first = clauses[next - 1].tokens.first,
      let last = clauses[next - 1].tokens.last
    else { return nil }
    let clause = clauses[next - 1]
    let words = first.range.lowerBound..<last.range.upperBound
    guard words == range || clause.tokens.prefix(2).contains(where: { $0.range == range }) else {
      return self.clause(at: range, among: clause.body ?? [])
    }
    // A clause whose block is not closed has no end to be taken away.
    guard clause.body == nil || clause.closing != nil else { return nil }
    return first.range.lowerBound..<(clause.closing ?? last).range.upperBound
  }

  /// The clause with the line that it leaves empty.
  private func withItsLine(_ clause: Range<Int>) -> Range<Int> {
    let start = lineStart(before: clause.lowerBound)
    let end = blanks(behind: clause.upperBound)
    guard start.isFirst else { return start.offset..<clause.upperBound }
    guard end == source.bytes.count || isLineEnd(end) else { return clause.lowerBound..<end }
    let next = behindLineEnd(end)
    return start
      .offset..<(isBlankOrOpening(lineEndingAt: start.offset) ? blankLine(at: next) : next)
  }

  /// Where the blanks before an offset begin, and whether they begin the line.
  private func lineStart(before offset: Int) -> (offset: Int, isFirst: Bool) {
    var start = offset
    while start > 0, isBlank(source.bytes[start - 1]) { start -= 1 }
    return (start, start == 0 || source.bytes[start - 1] == UInt8(ascii: "\n"))
  }

  private func blanks(behind offset: Int) -> Int {
    var end = offset
    while end < source.bytes.count, isBlank(source.bytes[end]) { end += 1 }
    return end
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  private func isLineEnd(_ offset: Int) -> Bool {
    offset < source.bytes.count
      && [UInt8(ascii: "\n"), UInt8(ascii: "\r")].contains(source.bytes[offset])
  }

  private func behindLineEnd(_ offset: Int) -> Int {
    var end = offset
    if end < source.bytes.count, source.bytes[end] == UInt8(ascii: "\r") { end += 1 }
    if end < source.bytes.count, source.bytes[end] == UInt8(ascii: "\n") { end += 1 }
    return end
  }

  /// Whether the line before is empty or ends with a brace, so that an empty line behind the clause is
  /// one too many.
  private func isBlankOrOpening(lineEndingAt offset: Int) -> Bool {
    var last = offset
    var breaks = 0
    while last > 0, isBlank(source.bytes[last - 1]) || isLineEnd(last - 1) {
      last -= 1
      if source.bytes[last] == UInt8(ascii: "\n") { breaks += 1 }
    }
    return breaks > 1 || last == 0 || source.bytes[last - 1] == UInt8(ascii: "{")
  }

  /// Behind the line at an offset if it is empty, else the offset.
  private func blankLine(at offset: Int) -> Int {
    let end = blanks(behind: offset)
    return isLineEnd(end) ? behindLineEnd(end) : offset
  }
}

extension SyntaxClause {
  fileprivate var start: Int { tokens.first?.range.lowerBound ?? opening?.range.lowerBound ?? 0 }
}

extension Array {
  /// The index of the first element that has a property which all elements behind it have too; the end
  /// where none has it.
  fileprivate func firstIndex(fromOrdered hasProperty: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if hasProperty(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
