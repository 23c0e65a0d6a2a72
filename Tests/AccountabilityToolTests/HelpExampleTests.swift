import Foundation
import Testing

@testable import accountability_tool

@Suite("The examples of the help")
struct HelpExampleTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static let lines = Tool.commands.flatMap(\.syntax.example)

  @Test("Each command has one")
  func all() { #expect(Tool.commands.allSatisfy { !$0.syntax.example.isEmpty }) }

  @Test(
    "Each does what it says from the package's folder",
    .enabled(if: ToolProcess.isBuilt, "the tool does not stand beside the tests"),
    arguments: lines
  )
  func runs(line: String) throws {
    let words = Self.words(of: line)
    #expect(words.first == "accountability")
    let run = try ToolProcess(folder: Self.root).run(Array(words.dropFirst()))
    #expect(run.status == 0, "\(run.error)")
  }

  /// The words of a command line; blanks within quotation marks part nothing.
  private static func words(of line: String) -> [String] {
    var words = [""]
    var mark: Character?
    for character in line {
      if character == mark {
        mark = nil
      } else if mark == nil, character == "'" || character == "\"" {
        mark = character
      } else if mark == nil, character == " " {
        words.append("")
      } else {
        words[words.count - 1].append(character)
      }
    }
    return words
  }
}
