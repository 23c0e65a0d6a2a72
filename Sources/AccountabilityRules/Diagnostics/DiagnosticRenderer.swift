/// Draws diagnostics as a compiler does: the place, the message, the line with the words underlined.
///
/// Nothing that is drawn can move the cursor, whatever the texts hold: see ``visible(_:)``.
public struct DiagnosticRenderer: Sendable {
  private let sources: [String: SourceText]

  /// Makes a renderer that can show the lines of some texts.
  public init(sources: [SourceText] = []) {
    self.sources = Dictionary(sources.map { ($0.name, $0) }) { first, _ in first }
  }

  /// All diagnostics, one behind the other, with an empty line between them.
  public func text(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map(text).joined(separator: "\n")
  }

  /// One diagnostic, ended by a line break.
  public func text(_ diagnostic: Diagnostic) -> String {
    let visible = DiagnosticRenderer.visible
    let place = DiagnosticRenderer.place(diagnostic.origin)
    let severity = diagnostic.severity.rawValue
    var lines = ["\(place)\(severity): \(visible(diagnostic.message)) [\(diagnostic.code)]"]
    lines += excerpt(diagnostic.origin, mark: "^")
    for label in diagnostic.labels {
      lines.append("  \(DiagnosticRenderer.place(label.origin))\(visible(label.text))")
      lines += excerpt(label.origin, mark: "-")
    }
    if let help = diagnostic.help { lines.append("  help: \(visible(help))") }
    lines += diagnostic.fixIts.map { "  fix (\($0.safety.rawValue)): \(visible($0.title))" }
    if let example = diagnostic.example { lines += DiagnosticRenderer.lines(ofExample: example) }
    return lines.map { $0 + "\n" }.joined()
  }

  /// A test that shows what was found, ready to be copied.
  private static func lines(ofExample text: String) -> [String] {
    ["  this test shows it:"] + text.split(separator: "\n").map { "    \(visible(String($0)))" }
  }

  /// `file:line:column: `, or nothing where the place is unknown.
  package static func place(_ origin: Origin) -> String {
    origin.isKnown ? "\(visible(origin.file)):\(origin.line):\(origin.column): " : ""
  }

  private func excerpt(_ origin: Origin, mark: Character) -> [String] {
    guard origin.isKnown, let (line, column) = sources[origin.file]?.excerpt(at: origin)
    else { return [] }
    let number = String(origin.line)
    let margin = String(repeating: " ", count: number.count)
    let before = DiagnosticRenderer.visibleBesidesTabs(String(line.prefix(column - 1)))
    let indent = String(before.map { $0 == "\t" ? "\t" : " " })
    let (rest, width) = (line.dropFirst(column - 1), max(1, width(of: origin)))
    let marked = DiagnosticRenderer.visibleBesidesTabs(String(rest.prefix(width)))
    let behind = DiagnosticRenderer.visibleBesidesTabs(String(rest.dropFirst(width)))
    let marks = String(repeating: mark, count: max(1, marked.count))
    return ["  \(number) | \(before)\(marked)\(behind)", "  \(margin) | \(indent)\(marks)"]
  }

  private func width(of origin: Origin) -> Int {
    guard origin.length > 0, let source = sources[origin.file] else { return 1 }
    let length = min(origin.length, SourceText.longLine)
    return source.text(of: origin.offset..<origin.offset + length).count
  }
}
