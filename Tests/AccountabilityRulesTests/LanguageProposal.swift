import AccountabilityRules
import AccountabilityTestSupport
import Foundation
import Testing

/// A framework of the language's proposal: a fence of its page, with what the page leaves out.
struct ProposedFramework: Sendable, CustomTestStringConvertible {
  /// What stands otherwise in this language than in the proposal.
  struct Change: Sendable {
    let old: String
    let new: String

    /// The code with which the old form is refused; `nil` where it is accepted, and means another thing
    /// or is merely longer.
    var refused: String?
  }

  let name: String

  /// The fence's place among the page's fences marked `accountability`.
  let fence: Int

  var calendar = "financial quarters from april"

  /// What the page leaves out: places, partners, sources and the like.
  var additions = ""

  var changes: [Change] = []

  /// The files that the fence names.
  var files: [String: String] = [:]

  var testDescription: String { name }

  /// The page, where the folder of shared data is at hand.
  static let page: String? = ProcessInfo.processInfo.environment["ACCOUNTABILITY_SHARED"]
    .flatMap { folder in
      try? String(
        contentsOf: URL(filePath: folder).appending(path: "LANGUAGE.md"),
        encoding: .utf8
      )
    }

  /// The inside of each fence marked `accountability`.
  static let fences: [String] = page.map { MarkdownFences($0).texts("accountability") } ?? []

  /// The whole framework; `nil` where the page has no such fence.
  ///
  /// A change whose old form is `unchanged` is not made.
  func source(without unchanged: String? = nil) -> SourceText? {
    guard Self.fences.indices.contains(fence) else { return nil }
    let inside = changes.filter { $0.old != unchanged }
      .reduce(Self.fences[fence]) { $0.replacing($1.old, with: $1.new) }
    let isWhole = inside.contains("\nframework ") || inside.hasPrefix("framework ")
    let whole =
      isWhole
      ? inside
      : """
      framework \(name) "\(name)" {
      calendar \(calendar)
      place here "Here"
      policy { missing stays missing }
      \(additions)
      \(inside)
      }
      """
    return SourceText(name: name, text: whole)
  }

  /// The framework as it is read.
  func parsed(without unchanged: String? = nil) -> ParsedFramework? {
    source(without: unchanged).map { source in
      Framework.parse(source, files: FileLoader(files.mapValues { Array($0.utf8) }))
    }
  }
}
