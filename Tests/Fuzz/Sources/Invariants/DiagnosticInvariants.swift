public import AccountabilityRules

/// What holds for diagnostics, whatever they are about.
public enum DiagnosticInvariants {
  /// What is wrong with the diagnostics of some texts, or `nil`.
  ///
  /// They stand in reading order, each at a place inside its text where line, column and offset name
  /// the same character; each has a code of the catalogue, a message and a way out, and can be drawn.
  ///
  /// - Complexity: O(bytes of the texts + diagnostics × length of their lines).
  public static func firstBroken(by found: [Diagnostic], in texts: [SourceText]) -> String? {
    let lines = Dictionary(texts.map { ($0.name, TextLines($0.text)) }) { first, _ in first }
    for diagnostic in found {
      let origins = [diagnostic.origin] + diagnostic.labels.map(\.origin)
      for origin in origins {
        let broken =
          lines[origin.file].map { $0.misplaced(origin) } ?? "no text has its file's name"
        if let broken { return "\(describe(diagnostic)) at \(origin): \(broken)" }
      }
      if let broken = misworded(diagnostic) { return "\(describe(diagnostic)): \(broken)" }
    }
    let renderer = DiagnosticRenderer(sources: texts)
    if let silent = found.first(where: { renderer.text($0).isEmpty }) {
      return "\(describe(silent)) draws nothing"
    }
    return disorder(found)
  }

  private static func misworded(_ diagnostic: Diagnostic) -> String? {
    guard codes.contains(diagnostic.code) else { return "the catalogue has no such code" }
    if diagnostic.message.isEmpty { return "there is no message" }
    return diagnostic.help?.isEmpty ?? true ? "there is no way out" : nil
  }

  private static func disorder(_ found: [Diagnostic]) -> String? {
    let places = found.map { ($0.origin.file, $0.origin.line, $0.origin.column) }
    for (first, second) in zip(places, places.dropFirst()) where first > second {
      return "\(second) stands behind \(first)"
    }
    return nil
  }

  private static func describe(_ diagnostic: Diagnostic) -> String {
    "'\(diagnostic.message)' [\(diagnostic.code)]"
  }

  private static let codes = Set(DiagnosticCatalogue.entries.map(\.code))
}

/// A text's lines, found in the plainest way.
private struct TextLines {
  private let bytes: [UInt8]
  private let starts: [Int]

  init(_ text: String) {
    let bytes = Array(text.utf8)
    starts = [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
    self.bytes = bytes
  }

  /// What is wrong with a place, or `nil`.
  func misplaced(_ origin: Origin) -> String? {
    guard origin.line >= 1, origin.line <= starts.count else { return "no such line" }
    let start = starts[origin.line - 1]
    let end = origin.line < starts.count ? starts[origin.line] - 1 : bytes.count
    let characters = String(decoding: bytes[start..<end], as: UTF8.self).count
    guard (1...characters + 1).contains(origin.column) else { return "the column lies outside" }
    // A place without an offset names a line and a column alone.
    guard origin.offset != -1 || origin.length != 0 else { return nil }
    guard origin.length >= 0, origin.offset >= start, origin.offset <= end else {
      return "the offset lies outside the line"
    }
    guard origin.length <= bytes.count - origin.offset else { return "the end lies outside" }
    let before = String(decoding: bytes[start..<origin.offset], as: UTF8.self).count
    return before + 1 == origin.column ? nil : "column and offset differ"
  }
}
