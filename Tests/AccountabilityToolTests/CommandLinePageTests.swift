import Foundation
import Testing

@testable import accountability_tool

@Suite("The page of the command line")
struct CommandLinePageTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The fences of the page, by the words behind `text help`.
  private static func fences() throws -> [String: String] {
    let parts = try text("Documentation/CommandLine.md").components(separatedBy: "```text help")
    return Dictionary(
      uniqueKeysWithValues: parts.dropFirst().map { part in
        let lines = part.components(separatedBy: "\n")
        let body = lines.dropFirst().prefix { $0 != "```" }
        return (lines[0].trimmingCharacters(in: .whitespaces), body.joined(separator: "\n") + "\n")
      }
    )
  }

  @Test("It holds the help as it is printed")
  func help() throws {
    let fences = try Self.fences()
    #expect(fences[""] == CommandHelp.text(for: Tool.syntax))
    for command in Tool.commands {
      let name = command.syntax.name
      #expect(
        fences[name] == CommandHelp.text(for: command.syntax),
        "print it anew: accountability \(name) --help"
      )
    }
    #expect(fences.count == Tool.commands.count + 1)
  }

  @Test("The README has each command and each format, and no others")
  func readme() throws {
    let rows = try Self.text("README.md").components(separatedBy: "\n")
      .filter { $0.hasPrefix("| `accountability ") }
    let words = rows.map { $0.components(separatedBy: CharacterSet(charactersIn: " `"))[3] }
    #expect(words.sorted() == Tool.commands.map(\.syntax.name).sorted())
    for (row, word) in zip(rows, words) {
      let syntax = try #require(Tool.syntax.command(named: word))
      for option in row.matches(of: /`(--[a-z-]+)/).map({ String($0.1) }) {
        #expect(syntax.option(named: option) != nil, "\(word) \(option)")
      }
      for format in syntax.option(named: "--format")?.allowedValues ?? [] {
        let shown = ["sarif": "SARIF", "github": "annotations", "junit": "JUnit"][format] ?? format
        #expect(row.lowercased().contains(shown.lowercased()), "\(word) \(format)")
      }
    }
  }

  @Test("Exit statuses are the same on the page, in the README and in the tool")
  func statuses() throws {
    let page = try Self.text("Documentation/CommandLine.md").components(separatedBy: "\n")
    let numbers = page.compactMap { $0.wholeMatch(of: /\| ([0-9]) \| .*/).map { String($0.1) } }
    #expect(numbers == ExitStatus.allCases.map { "\($0.rawValue)" })
    let readme = try Self.text("README.md").replacing("\n", with: " ")
    #expect(readme.contains("Exit status: 0 done; 1 "))
    #expect(readme.contains("; 2 wrong usage; 3 an input could not be read"))
  }
}
