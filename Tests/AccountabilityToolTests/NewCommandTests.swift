import Foundation
import Testing

@testable import accountability_tool

@Suite("The command 'new'")
struct NewCommandTests {
  /// Runs the tool in a folder of its own on a file of that content.
  ///
  /// - Returns: How it ended, and what it wrote, where it did.
  private func run(
    _ csv: String,
    _ options: String...
  ) async throws -> (status: accountability_tool.ExitStatus, text: String?) {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "returns.csv").path(percentEncoded: false)
    let output = folder.appending(path: "draft.accountability").path(percentEncoded: false)
    try csv.write(toFile: file, atomically: true, encoding: .utf8)
    let status = await Tool.run(["new", file, "--output", output] + options)
    return (status, try? String(contentsOfFile: output, encoding: .utf8))
  }

  @Test("It writes a framework of the name and title that are given")
  func writes() async throws {
    let (status, text) = try await run(
      "Year,Visits\n2024,5\n",
      "--name",
      "visits",
      "--title",
      "Visits"
    )
    #expect(status == .done)
    #expect(text?.hasPrefix("framework visits \"Visits\" {\n  calendar calendar years\n") == true)
  }

  @Test("A file without periods is refused, and nothing is written")
  func refuses() async throws {
    let (status, text) = try await run("Area,Visits\nDocks,5\n")
    #expect(status == .refused)
    #expect(text == nil)
  }

  @Test("Without a file, and with an unknown option, its use is wrong")
  func usage() async throws {
    #expect(await Tool.run(["new"]) == .usage)
    #expect(try await run("Year,Visits\n2024,5\n", "--force").status == .usage)
  }
}
