import Foundation
import Testing

@testable import accountability_tool

@Suite(
  "Texts that would move the cursor",
  .enabled(if: ToolProcess.isBuilt, "the tool is not beside the tests")
)
struct HostileTextTests {
  /// Escape, delete, a command of eight bits, and a turn of the direction of writing.
  private static let signs = "\u{1B}[2J\u{7F}\u{9B}31m\u{202E}"

  private static let framework = """
    framework f "F" {
      version 1
      version 1 // \(signs)
      wersion "\(signs)"
      place \(signs) "A"
      lead "\(signs)"
      test "\(signs)" { expect nothing is 3 }
    }

    """

  private static let tested = """
    framework f "F" {
      calendar calendar years
      place town "Town\(signs)"
      policy { missing stays missing }
      returns q "Q\(signs)" { y period from "Year\(signs)"
        n count from "N\(signs)" }
      measure m "M\(signs)" = sum of n in q { neither is better }
      test "\(signs)" { given q {
          | y | n |
          | 2024 | 3 |
        }
        expect m at 2024 is 4 }
    }

    """

  private static let lines: [[String]] = [
    ["check", "f"], ["check", "--fix", "f"], ["check", "f\u{1B}[2J"], ["check", "f", "f\u{1B}[2J"],
    ["format", "--check", "f\u{1B}[2J"], ["format", "--write", "g\u{1B}[2J"], ["format", "f"],
    ["test", "g"], ["test", "f"], ["test", "g\u{1B}[2J"],
    ["new", "d\u{1B}[2J.csv"], ["new", "e\u{1B}[2J.csv"],
    ["needs", "g", "--as-of", "2026-01-01"],
    ["evaluate", "g", "--data", "q=d\u{1B}[2J.csv"],
    ["evaluate", "g", "--data", "q=e\u{1B}[2J.csv"],
    ["evaluate", "g", "--data", "\u{1B}[2J=e\u{1B}[2J.csv"], ["evaluate", "g"],
    ["explain", "g", "\u{1B}[2J", "--data", "q=e\u{1B}[2J.csv"],
    ["explain", "g", "m at 2024", "--data", "q=e\u{1B}[2J.csv"],
    ["calculate", "\u{1B}[2J", "d\u{1B}[2J.csv"],
    ["calculate", "mean", "d\u{1B}[2J.csv", "--with", "\u{1B}[2J=3"],
    ["calculate", "mean", "d\u{1B}[2J.csv", "--with", "level=\u{1B}[2J"],
    ["calculate", "mean", "d\u{1B}[2J.csv", "--with", "level=95%"],
    ["calculate", "mean", "d\u{1B}[2J.csv", "--with", "level=95%", "--by", "\u{1B}[2J"],
    ["\u{1B}[2J"], ["check", "--\u{1B}[2J"],
  ]

  @Test("No message and no report lets them through", arguments: lines)
  func visible(line: [String]) throws {
    try ToolProcess.inFolder { tool in
      for name in ["f", "f\u{1B}[2J"] { try tool.write(Self.framework, to: name) }
      for name in ["g", "g\u{1B}[2J"] { try tool.write(Self.tested, to: name) }
      let signs = Self.signs
      try tool.write("\(signs),\(signs)b\n1,\(signs)\n", to: "d\u{1B}[2J.csv")
      try tool.write("Year\(signs),N\(signs)\n2024,3\n2025,\(signs)\n", to: "e\u{1B}[2J.csv")
      let run = try tool.run(line)
      #expect(Self.moving(run.error) == nil)
      // What 'format' and 'new' print is the framework itself.
      if !["format", "new"].contains(line[0]) { #expect(Self.moving(run.output) == nil) }
      #expect(!(run.output + run.error).isEmpty)
    }
  }

  @Test("Neither does a framework or a table that is printed on a terminal")
  func shown() {
    let text = "a,\(Self.signs)\tb\r\nc\n\n"
    let shown = Terminal.shown(Array(text.utf8))
    #expect(
      String(decoding: shown, as: UTF8.self)
        == "a,\\u{1B}[2J\\u{7F}\\u{9B}31m\\u{202E}\tb\nc\n\n"
    )
    let plain = Array("plain é\n\tb".utf8)
    #expect(Terminal.shown(plain) == plain)
  }

  private static func moving(_ text: String) -> Unicode.Scalar? {
    text.unicodeScalars.first { scalar in
      scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
        || scalar == "\u{202E}"
    }
  }
}
