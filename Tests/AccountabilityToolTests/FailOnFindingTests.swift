import Foundation
import Testing

@testable import accountability_tool

@Suite("Failing on a finding")
struct FailOnFindingTests {
  /// Evaluates a source with a count in a folder of its own.
  private func run(
    _ rows: String,
    allowing clause: String = "",
    _ options: String...
  ) async throws -> accountability_tool.ExitStatus {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func path(_ name: String) -> String {
      folder.appending(path: name).path(percentEncoded: false)
    }
    let text = """
      framework f "F" {
        calendar calendar years
        place town "Town"
        policy { missing stays missing }
        returns q {
          y period from "Year"
          n count from "N"
          \(clause)
        }
        measure m = sum of n in q { neither is better }
      }
      """
    try text.write(toFile: path("f.accountability"), atomically: true, encoding: .utf8)
    try rows.write(toFile: path("q.csv"), atomically: true, encoding: .utf8)
    return await Tool.run(
      [
        "evaluate", path("f.accountability"), "--data", "q=\(path("q.csv"))", "--as-of",
        "2026-11-01", "--output", path("report.txt"),
      ] + options
    )
  }

  @Test("A finding fails where that is asked for, and only there")
  func fails() async throws {
    #expect(try await run("Year,N\n2024,1.5\n", "--fail-on", "finding") == .failed)
    #expect(try await run("Year,N\n2024,1.5\n", "--fail-on", "not-met,undecided") == .done)
    #expect(try await run("Year,N\n2024,1.5\n") == .done)
  }

  @Test("What holds or is allowed does not fail")
  func holds() async throws {
    #expect(try await run("Year,N\n2024,1\n", "--fail-on", "finding") == .done)
    let clause = "allow impossible-figure because \"It is an estimate.\""
    #expect(try await run("Year,N\n2024,1.5\n", allowing: clause, "--fail-on", "finding") == .done)
  }
}
