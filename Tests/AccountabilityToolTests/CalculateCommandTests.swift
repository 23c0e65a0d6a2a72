import Foundation
import Testing

@testable import accountability_tool

@Suite("The command 'calculate'")
struct CalculateCommandTests {
  /// Runs the command on a file of that content, in a folder of its own.
  ///
  /// - Returns: How it ended, and what it wrote, where it did.
  private func run(
    _ statistic: String,
    _ csv: String,
    _ options: String...
  ) async throws -> (status: accountability_tool.ExitStatus, text: String?) {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "rows.csv").path(percentEncoded: false)
    let output = folder.appending(path: "results.csv").path(percentEncoded: false)
    try csv.write(toFile: file, atomically: true, encoding: .utf8)
    let status = await Tool.run(["calculate", statistic, file, "--output", output] + options)
    return (status, try? String(contentsOfFile: output, encoding: .utf8))
  }

  @Test("It writes the rows with their results")
  func writes() async throws {
    let (status, text) = try await run(
      "proportion",
      "ward,housed,people\nDocks,0,0\nMill,4,4\n",
      "--with",
      "level=95%",
      "--with",
      "method=clopper-pearson",
      "--column",
      "numerator=housed",
      "--column",
      "denominator=people"
    )
    #expect(status == .done)
    let lines = text?.split(separator: "\n").map(String.init) ?? []
    #expect(lines.first == "ward,housed,people,value,lower,upper,undefined")
    #expect(lines.dropFirst().first == "Docks,0,0,,,,'denominator' is 0")
    #expect(lines.last?.hasPrefix("Mill,4,4,1,0.397635364") == true)
  }

  @Test("What it does not know or is not told is wrong use, and nothing is written")
  func usage() async throws {
    let rows = "value\n3\n4\n"
    for options in [[], ["--with", "level"], ["--with", "level=95%", "--with", "level=90%"]] {
      #expect(await Tool.run(["calculate", "mean", "-"] + options) == .usage)
    }
    #expect(try await run("modus", rows).status == .usage)
    #expect(try await run("mean", rows, "--with", "level=95%", "--with", "by=ward").text == nil)
    #expect(await Tool.run(["calculate", "mean"]) == .usage)
  }

  @Test("A file without the column is refused")
  func refused() async throws {
    let (status, text) = try await run("mean", "wait\n3\n", "--with", "level=95%")
    #expect(status == .refused)
    #expect(text == nil)
  }

  @Test("The list has every statistic with its formula and source")
  func list() async throws {
    let folder = FileManager.default.temporaryDirectory
    let output = folder.appending(path: UUID().uuidString).path(percentEncoded: false)
    defer { try? FileManager.default.removeItem(atPath: output) }
    #expect(await Tool.run(["calculate", "--list", "--output", output]) == .done)
    let text = try String(contentsOfFile: output, encoding: .utf8)
    let count = text.components(separatedBy: "\n\n").count
    #expect(count >= 14)
    #expect(text.components(separatedBy: "\n  source  ").count == count + 1)
    #expect(text.components(separatedBy: "\n  formula ").count == count + 1)
  }
}
