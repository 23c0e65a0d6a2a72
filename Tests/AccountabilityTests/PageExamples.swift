import AccountabilityTestSupport
import Foundation

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
    return (word("rows=") ?? "", word("path=") ?? "", Array(fence.text.utf8))
  }
}
