package import AccountabilityRules
import Foundation

/// A framework that stands in the repository, as a file or as a fence of a page.
package struct RepositoryText: Sendable, CustomStringConvertible {
  /// The file's path from the package's folder; for a fence, with its line.
  package let name: String

  package let text: String

  /// The files that it may name.
  package let files: [String: [UInt8]]

  /// The bytes that stand there, without what is put round a fence that holds the inside of a framework.
  package let own: Range<Int>

  package var description: String { name }

  /// What comes of reading a text in this one's place.
  package func parsed(as other: String? = nil) -> ParsedFramework {
    Framework.parse(SourceText(name: name, text: other ?? text), files: FileLoader(files))
  }

  /// Makes a framework of its text.
  package init(name: String, text: String, files: [String: [UInt8]] = [:], own: Range<Int>? = nil) {
    self.name = name
    self.text = text
    self.files = files
    self.own = own ?? 0..<text.utf8.count
  }
}

extension RepositoryText {
  /// The frameworks under `Examples`, with the files beside them.
  package static let examples: [RepositoryText] = folders(of: "Examples").flatMap { folder in
    let paths = files(in: folder)
    let beside = paths.filter { !$0.hasSuffix(".swift") }
    let files = Dictionary(
      beside.map { (String($0.split(separator: "/").last ?? ""), bytes(of: $0)) }
    ) { first, _ in first }
    return paths.filter { $0.hasSuffix(".accountability") }.map { path in
      RepositoryText(
        name: path,
        text: String(decoding: bytes(of: path), as: UTF8.self),
        files: files
      )
    }
  }

  /// The fences of the pages, what they leave out put round them.
  package static let fences: [RepositoryText] = pages.flatMap { path in
    let fences = MarkdownFences(String(decoding: bytes(of: path), as: UTF8.self))
    return fences.fences.filter { $0.words.first == "accountability" }.map { fence in
      text("\(path):\(fence.line)", of: fence, files: fences.files)
    }
  }

  private static func text(
    _ name: String,
    of fence: MarkdownFences.Fence,
    files: [String: [UInt8]]
  ) -> RepositoryText {
    guard !fence.text.hasPrefix("framework "), !fence.words.contains("bad") else {
      return RepositoryText(name: name, text: fence.text, files: files)
    }
    let head = "framework x \"X\" {\n" + (fence.words.contains("prelude") ? "" : prelude)
    let start = head.utf8.count
    return RepositoryText(
      name: name,
      text: head + fence.text + "}\n",
      files: files,
      own: start..<start + fence.text.utf8.count
    )
  }

  private static let prelude = MarkdownFences(
    String(decoding: bytes(of: "Documentation/Language/README.md"), as: UTF8.self)
  ).texts("accountability", "prelude").joined()

  /// The grammar as its page has it.
  package static let grammar = MarkdownFences(
    String(decoding: bytes(of: "Documentation/Language/grammar.md"), as: UTF8.self)
  ).texts("ebnf").joined()

  private static let pages: [String] =
    ["README.md"]
    + ["Documentation", "Documentation/Language", "Documentation/Diagnostics"].flatMap(files)
    .filter { $0.hasSuffix(".md") }

  // MARK: Files

  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func bytes(of path: String) -> [UInt8] {
    (try? Data(contentsOf: root.appending(path: path))).map(Array.init) ?? []
  }

  private static func folders(of folder: String) -> [String] {
    names(in: folder).map { "\(folder)/\($0)" }.filter { !names(in: $0).isEmpty }
  }

  private static func files(in folder: String) -> [String] {
    names(in: folder).map { "\(folder)/\($0)" }.filter { names(in: $0).isEmpty }
  }

  private static func names(in folder: String) -> [String] {
    let path = root.appending(path: folder).path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }
}
