extension DiagnosticRenderer {
  /// The text with everything visible that could move the cursor or reorder the line.
  ///
  ///     DiagnosticRenderer.visible("a\u{1B}[2Jb")  // a\u{1B}[2Jb, and the screen is not cleared
  ///
  /// These are the control characters of C0 (line ends and tabs too) and C1, DEL, the separators of lines
  /// and paragraphs, and the bidirectional embeddings, overrides and isolates (Unicode Technical Report 36).
  /// A text that is visible already comes back unchanged.
  public static func visible(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isHidden) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if isHidden(scalar) {
        result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\0"..<" ", "\u{7F}"..."\u{9F}", "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}": true
    default: false
    }
  }

  /// A part of a line, in which tabs may stay.
  static func visibleBesidesTabs(_ text: String) -> String {
    text.split(separator: "\t", omittingEmptySubsequences: false)
      .map { visible(String($0)) }
      .joined(separator: "\t")
  }
}
