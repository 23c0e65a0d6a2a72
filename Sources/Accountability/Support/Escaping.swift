import AccountabilityRules

/// Makes text safe to stand inside another format.
///
/// Names come from the partners' files, and some of them will be hostile.
package enum Escaping {
  /// The text, safe between the tags and in the quoted attributes of XML and HTML.
  ///
  ///     Escaping.xml("R&D <\"A\">")  // R&amp;D &lt;&quot;A&quot;&gt;
  ///
  /// Tabs and line ends become character references, because an XML parser would change them
  /// in an attribute. What XML 1.0 does not allow at all becomes U+FFFD.
  package static func xml(_ text: String) -> String {
    replacingScalars(in: text, with: xmlReplacement)
  }

  /// The text as a field of a CSV file, which no spreadsheet takes for a formula.
  ///
  ///     Escaping.csvField("a,b")      // "a,b"
  ///     Escaping.csvField("=1+1")     // "'=1+1"
  ///     Escaping.csvField("-3.5")     // -3.5
  ///
  /// A field that begins with `=`, `+`, `-`, `@`, a tab or a line end, blanks aside, gets a single quote
  /// before it, as OWASP advises against CSV injection; so it does with the wide forms of these signs.
  /// What a spreadsheet can take for nothing but a number or a dash stays as it is: `-5`, `-1,234`, `-5%`,
  /// `-`.
  package static func csvField(_ text: String) -> String {
    let isFormula = looksLikeFormula(text)
    guard isFormula || text.utf8.contains(where: needsQuotes) else { return text }
    var field = isFormula ? "\"'" : "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { field.unicodeScalars.append(scalar) }
      field.unicodeScalars.append(scalar)
    }
    return field + "\""
  }

  /// The text with everything visible that could move the cursor or reorder the line.
  ///
  ///     Escaping.terminal("a\u{1B}[2Jb")  // a\u{1B}[2Jb, and the screen is not cleared
  package static func terminal(_ text: String) -> String { DiagnosticRenderer.visible(text) }

  /// The text as Markdown that shows just that text, on one line.
  ///
  ///     Escaping.markdown("a | *b*")  // a \\| \\*b\\*
  package static func markdown(_ text: String) -> String {
    replacingScalars(in: terminal(text)) { scalar in
      "\\`*_[]<>|~#&".unicodeScalars.contains(scalar) ? "\\\(scalar)" : nil
    }
  }

  /// The text as the message of an annotation in a workflow's log, on one line.
  ///
  ///     Escaping.annotation("100%\n")  // 100%25%0A
  package static func annotation(_ text: String) -> String {
    replacingScalars(in: text, with: annotationReplacement)
  }

  /// The text as the value of an annotation's property, which commas part and colons end.
  ///
  ///     Escaping.annotationProperty("a,b:c")  // a%2Cb%3Ac
  package static func annotationProperty(_ text: String) -> String {
    replacingScalars(in: text) { scalar in
      switch scalar {
      case ":": "%3A"
      case ",": "%2C"
      default: annotationReplacement(scalar)
      }
    }
  }

  /// A path as a URI reference (RFC 3986): relative as it stands, a path from the root as a `file:` URI.
  ///
  ///     Escaping.uri(ofPath: "our files/a#1")  // our%20files/a%231
  ///     Escaping.uri(ofPath: "/tmp/a")         // file:///tmp/a
  package static func uri(ofPath path: String) -> String {
    let encoded = path.utf8.map { byte in
      isUnreserved(byte) || byte == UInt8(ascii: "/")
        ? String(Unicode.Scalar(byte))
        : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }.joined()
    // A reference that begins with two slashes would name a host.
    return path.hasPrefix("/") ? "file:///" + encoded.drop { $0 == "/" } : encoded
  }
}

extension Escaping {
  /// The text with some of its scalars replaced; the same string if there are none.
  private static func replacingScalars(
    in text: String,
    with replacement: (Unicode.Scalar) -> String?
  ) -> String {
    guard text.unicodeScalars.contains(where: { replacement($0) != nil }) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if let replaced = replacement(scalar) {
        result += replaced
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func xmlReplacement(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    case "'": "&#39;"
    case "\t", "\n", "\r": "&#\(scalar.value);"
    case "\0"..<" ", "\u{FFFE}", "\u{FFFF}": "\u{FFFD}"
    default: nil
    }
  }

  private static func annotationReplacement(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "%": "%25"
    case "\r": "%0D"
    case "\n": "%0A"
    default: nil
    }
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
    default: false
    }
  }

  private static func looksLikeFormula(_ text: String) -> Bool {
    let text = text.unicodeScalars.drop { $0 == " " || $0 == "\u{A0}" }
    switch text.first {
    case "+", "-": return !isPlainNumber(String(text).utf8) && !isFigureOrDash(text.dropFirst())
    case "=", "@", "\t", "\r", "\n": return true
    case "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": return true
    default: return false
    }
  }

  /// Whether what stands behind a sign has no word and no operation: `1,234.5 %`, or nothing.
  private static func isFigureOrDash(_ rest: Substring.UnicodeScalarView) -> Bool {
    rest.allSatisfy { ("0"..."9").contains($0) || ".,% ".unicodeScalars.contains($0) }
  }

  /// Whether the bytes are a sign, digits, and perhaps a point and an exponent.
  private static func isPlainNumber(_ text: String.UTF8View) -> Bool {
    var rest = text[...]
    skipSign(&rest)
    var digits = skipDigits(&rest)
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      digits += skipDigits(&rest)
    }
    return digits > 0 && (rest.isEmpty || isExponent(rest))
  }

  private static func isExponent(_ text: Substring.UTF8View) -> Bool {
    guard let letter = text.first, letter | 0x20 == UInt8(ascii: "e") else { return false }
    var rest = text.dropFirst()
    skipSign(&rest)
    return skipDigits(&rest) > 0 && rest.isEmpty
  }

  private static func skipSign(_ text: inout Substring.UTF8View) {
    if let sign = text.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
      text = text.dropFirst()
    }
  }

  private static func skipDigits(_ text: inout Substring.UTF8View) -> Int {
    let before = text.count
    text = text.drop { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    return before - text.count
  }
}
