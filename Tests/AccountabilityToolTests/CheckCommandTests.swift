import Foundation
import Testing

@testable import accountability_tool

@Suite("The command 'check'")
struct CheckCommandTests {
  /// Runs the command in a folder of its own on a framework.
  ///
  /// - Returns: How it ended, the framework's text afterwards, and what the command said.
  private func check(
    _ text: String,
    _ options: String...
  ) async throws -> (status: accountability_tool.ExitStatus, text: String, report: String) {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "f.accountability").path(percentEncoded: false)
    let output = folder.appending(path: "report").path(percentEncoded: false)
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    let status = await Tool.run(["check", file, "--output", output] + options)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path())
    #expect(files.sorted() == ["f.accountability", "report"])
    return (
      status,
      try String(contentsOfFile: file, encoding: .utf8),
      try String(contentsOfFile: output, encoding: .utf8)
    )
  }

  private let faulty = """
    framework f "F" {
      version 1  // first
      version 1  // second
      partner council "Council"
      outcome o { lead counsil }
    }

    """

  private let shared = """
    framework f "F" {
      policy { missing stays missing }
      partner council "Council"
      partner trust "Trust"
      returns q { supplied by council, trust
        year period
        who partner
        n count }
      measure n = sum of n in q { performance
        neither is better }
      rule together { require n is known
        then "Meet" by council, trust }
    }

    """

  @Test("With --summary it says who answers for what")
  func summary() async throws {
    #expect(try await !check(shared).report.contains("Silo weight"))
    let result = try await check(shared, "--summary")
    #expect(result.status == .done)
    #expect(result.report.contains("0 errors, 0 warnings\n"))
    #expect(result.report.contains("  council  0%           0 of 1 that may follow for it\n"))
    #expect(result.report.contains("Shared-accountability share: 100% of the measures"))
  }

  @Test("The summary is in the JSON too, and null where it was not asked for")
  func summaryAsJSON() async throws {
    let result = try await check(shared, "--summary", "--format", "json")
    #expect(result.report.contains("\"summaries\""))
    #expect(result.report.contains("\"siloWeight\""))
    let plain = try await check(shared, "--format", "json")
    #expect(plain.report.contains("\"summaries\": null"))
  }

  @Test("A format without a place for the summary is refused", arguments: ["sarif", "github"])
  func summaryElsewhere(format: String) async throws {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    #expect(await Tool.run(["check", file.path(), "--summary", "--format", format]) == .usage)
  }

  @Test("Without being asked it changes nothing, and says what it could put right")
  func looks() async throws {
    let result = try await check(faulty)
    #expect(result.status == .failed)
    #expect(result.text == faulty)
    #expect(result.report.contains("  fix (safe): take away what is said twice\n"))
    #expect(result.report.contains("  fix (unsafe): write council instead of counsil\n"))
    #expect(
      result.report.hasSuffix(
        """
        2 errors, 0 warnings
        --fix puts 1 of them right; --fix-all puts 2 of them right, which wants a person's eye

        """
      )
    )
  }

  @Test("With --fix it does what is safe")
  func fixes() async throws {
    let result = try await check(faulty, "--fix")
    #expect(result.status == .failed)
    #expect(
      result.text
        == faulty.replacingOccurrences(of: "version 1  // second", with: "// second")
    )
    #expect(result.report.contains(": 1 error, 0 warnings\n"))
  }

  @Test("With --fix-all it does all, and what remains is checked")
  func fixesAll() async throws {
    let result = try await check(faulty, "--fix-all")
    #expect(result.status == .done)
    #expect(result.text.contains("lead council }"))
    #expect(result.report.hasSuffix(": 0 errors, 0 warnings\n"))
  }

  @Test("Fixes stand in JSON and SARIF, with the words that they replace")
  func encoded() async throws {
    let json = try await check(faulty, "--format", "json").report
    #expect(json.contains("\"safety\": \"unsafe\""))
    #expect(json.contains("\"replacement\": \"council\""))
    #expect(json.contains("\"endColumn\": 27"))
    let sarif = try await check(faulty, "--format", "sarif").report
    #expect(sarif.contains("\"insertedContent\": {"))
    #expect(sarif.contains("\"deletedRegion\": {"))
  }
}
