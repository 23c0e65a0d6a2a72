import Foundation
import Testing

@testable import accountability_tool

@Suite("The command 'needs'")
struct NeedsCommandTests {
  private static let example: (folder: String, framework: String) = {
    let folder = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Examples/Millbrook").path(percentEncoded: false)
    return (folder, "\(folder)/millbrook.accountability")
  }()

  /// Runs the tool on the shipped example, and reads what it wrote.
  private func run(_ options: String...) async throws -> (accountability_tool.ExitStatus, String?) {
    let output = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
      .path(percentEncoded: false)
    defer { try? FileManager.default.removeItem(atPath: output) }
    let status = await Tool.run(
      ["needs", Self.example.framework, "--as-of", "2026-05-20", "--output", output] + options
    )
    return (status, try? String(contentsOfFile: output, encoding: .utf8))
  }

  @Test("It writes each format", arguments: ["text", "json", "csv", "markdown"])
  func formats(format: String) async throws {
    let (status, text) = try await run("--format", format)
    #expect(status == .done)
    let starts = [
      "text": "the data that it needs", "json": "{", "csv": "source,partner", "markdown": "# ",
    ]
    #expect(text?.contains(starts[format] ?? "?") == true)
    #expect(text?.contains("2026-07-30") == true)
  }

  @Test("With data it says what is outstanding")
  func data() async throws {
    let (status, text) = try await run("--data", "quarterly=\(Self.example.folder)/returns.csv")
    #expect(status == .done)
    #expect(text?.contains("utstanding") == true)
  }

  @Test("What it cannot follow, read or find is refused")
  func errors() async throws {
    #expect(try await run("--until", "soon").0 == .usage)
    #expect(try await run("--data", "other=\(Self.example.folder)/returns.csv").0 == .usage)
    #expect(try await run("--data", "quarterly=\(Self.example.folder)/none.csv").0 == .refused)
  }
}
