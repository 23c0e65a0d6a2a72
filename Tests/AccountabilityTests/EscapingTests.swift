import Accountability
import AccountabilityRules
import Foundation
import Testing

@Suite("Escaping")
struct EscapingTests {
  @Test("XML text and attributes are safe", arguments: xmlCases)
  func xml(text: String, escaped: String) {
    #expect(Escaping.xml(text).unicodeScalars.elementsEqual(escaped.unicodeScalars))
  }

  @Test("A CSV field is quoted when it must be, and never a formula", arguments: csvCases)
  func csv(text: String, escaped: String) {
    #expect(Escaping.csvField(text).unicodeScalars.elementsEqual(escaped.unicodeScalars))
  }

  @Test("A name cannot move the cursor", arguments: terminalCases)
  func terminal(text: String, escaped: String) {
    #expect(Escaping.terminal(text).unicodeScalars.elementsEqual(escaped.unicodeScalars))
  }

  @Test("A CSV field that is no formula is read back as it was")
  func readsBack() {
    for (text, _) in csvCases where !Escaping.csvField(text).hasPrefix("\"'") {
      let line = "x," + Escaping.csvField(text) + ",y"
      let record = CSVReader(bytes: Array(line.utf8)).first { _ in true }
      #expect(record?.map(\.text) == ["x", text, "y"])
    }
  }

  @Test("No scalar gets through that XML 1.0 forbids, and all others do")
  func everyScalarInXML() {
    for value in UInt32(0)...0x1_00FF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let escaped = Escaping.xml(String(scalar))
      #expect((escaped == "\u{FFFD}") == (isForbiddenInXML(value) || value == 0xFFFD))
    }
  }

  /// The production `Char` of XML 1.0, turned round.
  private func isForbiddenInXML(_ value: UInt32) -> Bool {
    switch value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: false
    default: true
    }
  }

  @Test("No control character reaches the terminal")
  func everyControlCharacter() {
    for value in UInt32(0)...0x20FF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isControl = scalar.properties.generalCategory == .control
      let isEscaped = Escaping.terminal(String(scalar)).hasPrefix("\\u{")
      #expect(isEscaped == (isControl || scalar.isReordering))
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isReordering: Bool {
    (0x2028...0x202E).contains(value) || (0x2066...0x2069).contains(value)
  }
}

private let xmlCases: [(text: String, escaped: String)] = [
  ("", ""),
  ("plain é \u{1F600}", "plain é \u{1F600}"),
  ("R&D <\"A\"> 'b'", "R&amp;D &lt;&quot;A&quot;&gt; &#39;b&#39;"),
  ("&amp;", "&amp;amp;"),
  ("]]>", "]]&gt;"),
  ("a\tb\nc\r\nd", "a&#9;b&#10;c&#13;&#10;d"),
  ("a\0b\u{1B}c\u{FFFF}d\u{FFFE}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}"),
  ("<\u{301}", "&lt;\u{301}"),
]

private let csvCases: [(text: String, escaped: String)] = [
  ("", ""),
  ("plain", "plain"),
  (" spaced ", " spaced "),
  ("a,b", "\"a,b\""),
  ("say \"so\"", "\"say \"\"so\"\"\""),
  ("a\nb", "\"a\nb\""),
  ("a\r\nb", "\"a\r\nb\""),
  ("5", "5"),
  ("-5", "-5"),
  ("+3.25", "+3.25"),
  ("-.5", "-.5"),
  ("-5.", "-5."),
  ("-1.5e-07", "-1.5e-07"),
  ("+1E9", "+1E9"),
  ("-", "-"),
  ("-.", "-."),
  ("- 5.2 %", "- 5.2 %"),
  ("+1,234", "\"+1,234\""),
  (" =1+1", "\"' =1+1\""),
  ("\u{A0}@A1", "\"'\u{A0}@A1\""),
  ("\n=1", "\"'\n=1\""),
  ("-A1", "\"'-A1\""),
  ("\u{FF1D}1+1", "\"'\u{FF1D}1+1\""),
  ("-1e", "\"'-1e\""),
  ("-1+1", "\"'-1+1\""),
  ("-5%", "-5%"),
  ("--5", "\"'--5\""),
  ("=1+1", "\"'=1+1\""),
  ("=5", "\"'=5\""),
  ("=\u{301}", "\"'=\u{301}\""),
  ("@SUM(A1)", "\"'@SUM(A1)\""),
  ("+cmd|' /C calc'!A0", "\"'+cmd|' /C calc'!A0\""),
  ("\t=1", "\"'\t=1\""),
  ("\r=1", "\"'\r=1\""),
  ("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\""),
  ("a=1", "a=1"),
]

private let terminalCases: [(text: String, escaped: String)] = [
  ("", ""),
  ("plain é \u{1F600}", "plain é \u{1F600}"),
  ("a\u{1B}[2Jb", "a\\u{1B}[2Jb"),
  ("a\r\nb\tc", "a\\u{D}\\u{A}b\\u{9}c"),
  ("\0\u{7F}\u{80}\u{9B}31m\u{A0}", "\\u{0}\\u{7F}\\u{80}\\u{9B}31m\u{A0}"),
  ("a\u{202E}b\u{2069}c", "a\\u{202E}b\\u{2069}c"),
  ("\u{2029}\u{202A}\u{202F}\u{2065}", "\\u{2029}\\u{202A}\u{202F}\u{2065}"),
  ("e\u{301}", "e\u{301}"),
]
