import Foundation
import Testing

@testable import accountability_tool

/// Pages whose commands are run: each `sh` fence prints the `text` fence behind it.
@Suite("The page about what if, and what it would take")
struct WhatIfPageTests {
  struct Example: Sendable {
    var words: [String]
    var expected: String
    var isError: Bool
  }

  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func examples(of page: String) -> [Example] {
    let file = root.appending(path: "Documentation").appending(path: page)
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.components(separatedBy: "```sh\n").dropFirst().compactMap { part in
      let fences = part.components(separatedBy: "```")
      guard fences.count > 2, fences[2 - 1].hasPrefix("\n\n") else { return nil }
      let lines = fences[2].components(separatedBy: "\n")
      return Example(
        words: words(of: fences[0].replacing("\\\n", with: " ").trimmingCharacters(in: .newlines)),
        expected: lines.dropFirst().joined(separator: "\n"),
        isError: lines[0].hasSuffix("error")
      )
    }
  }

  /// The words of a command line; blanks within quotation marks part nothing.
  private static func words(of line: String) -> [String] {
    line.components(separatedBy: "'").enumerated().flatMap { index, part in
      index.isMultiple(of: 2)
        ? part.components(separatedBy: " ").filter { !$0.isEmpty } : [part]
    }
  }

  private static let all = examples(of: "WhatIf.md")

  @Test(
    "Each command prints what the page shows",
    .enabled(if: ToolProcess.isBuilt, "the tool does not stand beside the tests"),
    arguments: all.indices
  )
  func outputs(index: Int) throws {
    let example = Self.all[index]
    #expect(example.words.first == "accountability")
    let run = try ToolProcess(folder: Self.root).run(Array(example.words.dropFirst()))
    #expect(run.status == (example.isError ? 2 : 0))
    #expect((example.isError ? run.error : run.output) == example.expected)
  }

  @Test("The page has examples of each kind")
  func kinds() {
    #expect(Self.all.count >= 3)
    #expect(Self.all.contains { $0.words.contains("--reach") })
    #expect(Self.all.contains { $0.isError })
  }
}
