import Accountability
import AccountabilityRules
import AccountabilityTestSupport
import Foundation
import Testing

/// An example of a page: a framework, its files, and what the page says comes of them.
struct PageExample: Sendable {
  var framework = ""
  var files: [(source: String, path: String, bytes: [UInt8])] = []
  var outcome = ""

  /// The examples of a page in the documentation: fences marked `accountability`, `csv` and `text`.
  static func all(of page: String) -> [PageExample] {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appending(path: "Documentation").appending(path: page)
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    var examples: [PageExample] = []
    var example = PageExample()
    for fence in MarkdownFences(text).fences {
      switch fence.words.first {
      case "accountability": example.framework = fence.text
      case "csv": example.files.append(self.file(fence))
      case "text":
        example.outcome = fence.text
        examples.append(example)
        example = PageExample()
      default: break
      }
    }
    return examples
  }

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

  /// What comes of the framework on the files, on the first of November 2026.
  func evaluation() throws -> Evaluation {
    let framework = try Framework(parsing: self.framework, name: "page")
    let files = Dictionary(grouping: self.files, by: \.source)
    let data = files.mapValues { files in
      SourceData(files.map { .csv($0.bytes, path: $0.path) })
    }
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 1))
    return try Evaluator(framework).evaluate(data, asOf: date)
  }
}

extension Evaluation {
  /// What checks found in rows, without what they found in results.
  var findingsInRows: [Finding] {
    let ofResults = Set(Finding.checksOfResults)
    return findings.filter { !ofResults.contains($0.check) }
  }
}
