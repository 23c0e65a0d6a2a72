import Accountability
import AccountabilityRules
import AccountabilityTestSupport
import Foundation
import Testing

/// The page of files as they come: what it shows of each file is what comes of it.
@Suite("The page about files as they come")
struct FilesPageTests {
  /// A framework of the page, its files, and what the page says comes of them.
  struct Example: Sendable {
    var framework = ""
    var files: [(source: String, path: String, bytes: [UInt8])] = []
    var outcome = ""
  }

  private static let all: [Example] = {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let page = root.appending(path: "Documentation/Language/files.md")
    let text = (try? String(contentsOf: page, encoding: .utf8)) ?? ""
    var examples: [Example] = []
    var example = Example()
    for fence in MarkdownFences(text).fences {
      switch fence.words.first {
      case "accountability": example.framework = fence.text
      case "csv": example.files.append(file(fence))
      case "text":
        example.outcome = fence.text
        examples.append(example)
        example = Example()
      default: break
      }
    }
    return examples
  }()

  private static func file(
    _ fence: MarkdownFences.Fence
  ) -> (source: String, path: String, bytes: [UInt8]) {
    func word(_ key: String) -> String? {
      fence.words.first { $0.hasPrefix(key) }.map { String($0.dropFirst(key.count)) }
    }
    let encoding: String.Encoding = word("encoding=") == "windows-1252" ? .windowsCP1252 : .utf8
    let bytes = [UInt8](fence.text.data(using: encoding) ?? Data())
    return (word("rows=") ?? "", word("path=") ?? "", bytes)
  }

  @Test("There are examples")
  func examples() { #expect(FilesPageTests.all.count == 6) }

  @Test("What the page shows is what comes of the files", arguments: all.indices)
  func outcome(index: Int) throws {
    let example = FilesPageTests.all[index]
    let framework = try Framework(parsing: example.framework, name: "files.md")
    let files = Dictionary(grouping: example.files, by: \.source)
    let data = files.mapValues { files in
      SourceData(files.map { .csv($0.bytes, path: $0.path) })
    }
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 1))
    let evaluation = try Evaluator(framework).evaluate(data, asOf: date)
    let lines =
      evaluation.sources.flatMap(FilesPageTests.lines)
      + evaluation.observations.map(FilesPageTests.line)
    #expect(lines.joined(separator: "\n") + "\n" == example.outcome)
  }

  private static func lines(_ source: SourceReport) -> [String] {
    var counts = ["\(source.rows) rows", "\(source.accepted) accepted"]
    if source.rejected > 0 { counts.append("\(source.rejected) refused") }
    if source.ignored > 0 { counts.append("\(source.ignored) ignored") }
    #expect(source.rows == source.accepted + source.rejected + source.ignored)
    let problems = source.problems.map { problem in
      "\(source.path):\(problem.line):\(problem.column): refused: '\(problem.value)' \(problem.problem)"
    }
    return ["\(source.path): \(counts.joined(separator: ", "))"] + problems
  }

  private static func line(_ observation: Observation) -> String {
    let status: String
    if let value = observation.value {
      status = value.decimalText ?? value.description
    } else {
      status = observation.status
    }
    let partner = observation.partner.map { " for \($0)" } ?? ""
    let place = observation.place.map { " in \($0)" } ?? ""
    return "\(observation.measure)\(partner)\(place) at \(observation.period): \(status)"
  }
}
