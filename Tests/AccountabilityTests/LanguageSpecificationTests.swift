import Accountability
import AccountabilityRules
import AccountabilityTestSupport
import Foundation
import Testing

/// Runs the fences of the language reference, each as its own words say.
@Suite("The language reference")
struct LanguageSpecificationTests {
  @Test("Each fence is what it says it is", arguments: Pages.fences)
  func fence(example: Example) {
    switch example.kind {
    case nil: example.record("'\(example.fence.words.joined(separator: " "))' is no known kind")
    case .check?: expectNoErrors(example)
    case .test?: expectPassingTests(example, atLeast: 1)
    case .error(let code)?: expectError(code, example)
    case .fragment?: expectPassingTests(example, atLeast: 0)
    case .cases?: expectPassingTests(example, atLeast: 1)
    case .prelude?: expectNoErrors(example)
    }
  }

  @Test("Each fence says the same when it is printed and read again", arguments: Pages.readable)
  func roundTrip(example: Example) throws {
    let framework = try #require(example.framework)
    let again = Framework.parse(SourceText(name: "canonical", text: framework.canonicalText))
    #expect(again.diagnostics.map(\.message) == [])
    #expect(again.framework == framework, "\(example): canonical text")
    #expect(again.framework?.canonicalText == framework.canonicalText)
  }

  @Test("Each fence says the same when it is laid out", arguments: Pages.readable)
  func layout(example: Example) throws {
    let once = try SourceFormatter.formatted(example.source)
    let twice = try SourceFormatter.formatted(SourceText(name: "formatted", text: once))
    #expect(twice == once, "\(example): layout")
    let again = Framework.parse(
      SourceText(name: "formatted", text: once),
      files: FileLoader(example.files)
    )
    #expect(again.framework == example.framework, "\(example): framework after layout")
  }

  @Test("Nothing is lost on the way: there are many fences of each kind, and one prelude")
  func counts() {
    let kinds = Pages.fences.compactMap(\.kind)
    #expect(kinds.count >= 100)
    #expect(kinds.count { $0 == .test } >= 10)
    #expect(kinds.count { $0 == .fragment } >= 25)
    #expect(kinds.count { if case .error = $0 { true } else { false } } >= 20)
    #expect(kinds.count { $0 == .prelude } == 1)
  }

  @Test("Words of the language that form a closed list are all described", arguments: Pages.words)
  func words(word: String) {
    let pages = Pages.reference.map(\.text).joined()
    #expect(pages.contains("`\(word)`"), "no page of the reference has `\(word)`")
  }

  // MARK: Kinds

  private func expectNoErrors(_ example: Example) {
    for diagnostic in example.diagnostics where diagnostic.severity == .error {
      example.record("error: \(diagnostic.message) [\(diagnostic.code)]", diagnostic.origin)
    }
  }

  private func expectError(_ code: String, _ example: Example) {
    let found = example.diagnostics.filter { $0.severity == .error }
    let errors = found.isEmpty && code == "not-available" ? example.refusals : found
    if errors.isEmpty { example.record("no error, and '\(code)' is promised") }
    for error in errors where error.code.name != code {
      example.record("another error: \(error.message) [\(error.code)]", error.origin)
    }
  }

  private func expectPassingTests(_ example: Example, atLeast count: Int) {
    expectNoErrors(example)
    guard let framework = example.framework else { return }
    do {
      let results = try framework.runTests()
      if results.count < count { example.record("it has no test") }
      for failure in results.flatMap(\.failures) {
        example.record("expected \(failure.expectation): \(failure.found)", failure.origin)
      }
    } catch {
      example.record("\(error)", error.origin)
    }
  }
}

/// A fence of a page, ready to be run.
struct Example: Sendable, CustomTestStringConvertible, CustomStringConvertible {
  enum Kind: Hashable, Sendable {
    case check
    case test
    case error(String)
    case fragment
    case cases
    case prelude
  }

  /// The page's path from the package's folder.
  let page: String

  let fence: MarkdownFences.Fence

  /// The files that stand on the page, by their names.
  var files: [String: [UInt8]] = [:]

  var kind: Kind? {
    switch fence.words.dropFirst().map(\.self) {
    case ["check"]: .check
    case ["test"]: .test
    case ["fragment"]: .fragment
    case ["cases"]: .cases
    case ["prelude"]: .prelude
    case let words where words.count == 1 && words[0].hasPrefix("file="): .check
    case let words where words.count == 2 && words[0] == "error": .error(words[1])
    default: nil
    }
  }

  var description: String { "\(page):\(fence.line)" }
  var testDescription: String { "\(page):\(fence.line) \(fence.words.joined(separator: " "))" }

  /// Whether the text is the inside of a framework.
  private var isInside: Bool {
    switch kind {
    case .fragment, .prelude: true
    case .error: !fence.text.hasPrefix("framework ")
    case .check, .test, .cases, nil: false
    }
  }

  /// What stands before the fence's own first line.
  private var head: String {
    let prelude = kind == .prelude ? "" : Pages.prelude
    return isInside ? "framework x \"X\" {\n\(prelude)" : ""
  }

  /// The whole framework.
  var source: SourceText {
    SourceText(name: "\(self)", text: head + fence.text + (isInside ? "}\n" : ""))
  }

  /// The fence's text, read with the files that stand on its page.
  var parsed: ParsedFramework { Framework.parse(source, files: FileLoader(files)) }

  var framework: Framework? { parsed.framework }
  var diagnostics: [Diagnostic] { parsed.check() }

  /// What is refused when the framework is to be evaluated.
  var refusals: [Diagnostic] {
    guard let framework else { return [] }
    do {
      _ = try Evaluator(framework)
      return []
    } catch {
      return error.diagnostics
    }
  }

  /// Reports what is wrong at its line of the page.
  func record(_ comment: String, _ origin: Origin = .unknown) {
    let lines = head.count { $0 == "\n" }
    let line = origin.isKnown ? max(0, origin.line - lines) : 0
    Issue.record("\(page):\(fence.line + line): \(comment)")
  }
}

/// The pages whose fences are run.
enum Pages {
  struct Page: Sendable {
    let path: String
    let text: String
  }

  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let reference = pages(in: "Documentation/Language")

  /// The reference, the pages beside it, and the package's first page.
  static let all = reference + pages(in: "Documentation") + page("README.md")

  private static func pages(in folder: String) -> [Page] {
    let path = root.appendingPathComponent(folder).path
    let files = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return files.sorted().filter { $0.hasSuffix(".md") }.flatMap { page("\(folder)/\($0)") }
  }

  private static func page(_ path: String) -> [Page] {
    let text = try? String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    return text.map { [Page(path: path, text: $0)] } ?? []
  }

  static let fences = all.flatMap { page in
    let fences = MarkdownFences(page.text)
    return fences.fences.filter { $0.words.first == "accountability" }
      .map { Example(page: page.path, fence: $0, files: fences.files) }
  }

  /// The fences in whose form nothing is wrong.
  static let readable = fences.filter(\.parsed.diagnostics.isEmpty)

  /// The tables whose rows are cases.
  static let tables = all.flatMap { CaseTable.tables(of: $0.text, path: $0.path) }

  /// What fragments can speak of; it stands on the first page of the reference, and nowhere else.
  static let prelude = reference.map {
    MarkdownFences($0.text).texts("accountability", "prelude").joined()
  }.joined()

  static let words: [String] = {
    let lists: [[String]] = [
      Words.reserved.sorted(), StatisticKind.standard.map(\.name), Predicate.firstWords,
      Role.allCases.map(\.rawValue), SetExpression.Kind.words,
      MeasureKind.allCases.map(\.rawValue), MeasureUse.allCases.map(\.rawValue),
      ResultPart.allCases.map(\.rawValue), ObservationPart.allCases.map(\.rawValue),
      Words.ofTypes.filter { !["row", "one", "status"].contains($0) },
    ]
    return lists.flatMap(\.self)
  }()
}
