/// Draws diagnostics as a compiler does: the place, the message, the line with the words underlined.
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
    let place = DiagnosticRenderer.place(diagnostic.origin)
    var lines = [
      "\(place)\(diagnostic.severity.rawValue): \(diagnostic.message) [\(diagnostic.code)]"
    ]
    lines += excerpt(diagnostic.origin, mark: "^")
    for label in diagnostic.labels {
      lines.append("  \(DiagnosticRenderer.place(label.origin))\(label.text)")
      lines += excerpt(label.origin, mark: "-")
    }
    if let help = diagnostic.help { lines.append("  help: \(help)") }
    lines += diagnostic.fixIts.map { "  fix (\($0.safety.rawValue)): \($0.title)" }
    if let example = diagnostic.example { lines += DiagnosticRenderer.lines(ofExample: example) }
    return lines.map { $0 + "\n" }.joined()
  }

  /// A test that shows what was found, ready to be copied.
  private static func lines(ofExample text: String) -> [String] {
    ["  this test shows it:"] + text.split(separator: "\n").map { "    \($0)" }
  }

  /// `file:line:column: `, or nothing where the place is unknown.
  package static func place(_ origin: Origin) -> String {
    origin.isKnown ? "\(origin.file):\(origin.line):\(origin.column): " : ""
  }

  private func excerpt(_ origin: Origin, mark: Character) -> [String] {
    guard origin.isKnown, let (line, column) = sources[origin.file]?.excerpt(at: origin)
    else { return [] }
    let number = String(origin.line)
    let margin = String(repeating: " ", count: number.count)
    let before = String(line.prefix(column - 1).map { $0 == "\t" ? "\t" : " " })
    let rest = max(1, line.count - column + 1)
    let marks = String(repeating: mark, count: max(1, min(rest, width(of: origin))))
    return ["  \(number) | \(line)", "  \(margin) | \(before)\(marks)"]
  }

  private func width(of origin: Origin) -> Int {
    guard origin.length > 0, let source = sources[origin.file] else { return 1 }
    let length = min(origin.length, SourceText.longLine)
    return source.text(of: origin.offset..<origin.offset + length).count
  }
}
