import AccountabilityRules
import AccountabilityTestSupport
import Foundation
import Testing

@Suite("The pages of the diagnostics")
struct DiagnosticPagesTests {
  @Test("Entries stand in alphabetical order, each once")
  func order() {
    let codes = DiagnosticCatalogue.entries.map(\.code.name)
    #expect(codes == Set(codes).sorted())
  }

  @Test("Each code has a page of its name, and each page a code")
  func pagesAndEntries() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Place.pages.path)
    let pages = files.filter { $0.hasSuffix(".md") && $0 != "README.md" }.map { $0.dropLast(3) }
    #expect(pages.sorted().map(String.init) == DiagnosticCatalogue.entries.map(\.code.name))
  }

  @Test("Each page has the same headings", arguments: DiagnosticCatalogue.entries)
  func headings(entry: DiagnosticCatalogue.Entry) throws {
    let lines = try page(of: entry).split(separator: "\n", omittingEmptySubsequences: false)
    var headings = [
      "# \(entry.code)", "## What it finds", "## Why it matters", "## Example", "## Instead",
      "## The fix",
    ]
    if LintRun.codes.contains(entry.code) { headings.append("## Allowing it") }
    #expect(lines.filter { $0.hasPrefix("#") }.map(String.init) == headings)
  }

  @Test("Page, catalogue and list say the same of a code", arguments: DiagnosticCatalogue.entries)
  func summaries(entry: DiagnosticCatalogue.Entry) throws {
    let lines = try page(of: entry).split(separator: "\n", omittingEmptySubsequences: false)
    try #require(lines.count > 2)
    #expect(lines[2].replacingOccurrences(of: "`", with: "'") == entry.summary)
    let list = try text(at: Place.pages.appendingPathComponent("README.md"))
    #expect(list.contains("- [\(entry.code)](\(entry.code).md): \(lines[2])\n"))
  }

  @Test("The bad example gives the code and no other", arguments: DiagnosticCatalogue.entries)
  func badExample(entry: DiagnosticCatalogue.Entry) throws {
    let found = try diagnostics(ofExample: "bad", of: entry)
    #expect(!found.isEmpty)
    for diagnostic in found {
      #expect(diagnostic.code == entry.code, "\(diagnostic.message)")
      #expect(diagnostic.severity == entry.severity)
      #expect(diagnostic.origin.line >= 1 && diagnostic.origin.column >= 1)
      #expect(diagnostic.help.map { !$0.isEmpty } ?? false, "\(diagnostic.message)")
      #expect(diagnostic.labels.allSatisfy { $0.origin.isKnown })
    }
  }

  @Test("The good example gives nothing", arguments: DiagnosticCatalogue.entries)
  func goodExample(entry: DiagnosticCatalogue.Entry) throws {
    let found = try diagnostics(ofExample: "good", of: entry)
    #expect(found.map(\.message) == [])
  }

  @Test("The page says how safe the fix is", arguments: DiagnosticCatalogue.entries)
  func statementOnFix(entry: DiagnosticCatalogue.Entry) throws {
    let lines = try page(of: entry).split(separator: "\n", omittingEmptySubsequences: false)
    let heading = try #require(lines.firstIndex(of: "## The fix"))
    let opening =
      switch entry.fix {
      case .none: "There is none: "
      case .safe: "Safe: "
      case .unsafe: "Unsafe: "
      case .choice: "A choice: "
      }
    #expect(lines[heading + 2].hasPrefix(opening))
  }

  @Test(
    "The fix makes of the text exactly what the page shows",
    arguments: DiagnosticCatalogue.entries
  )
  func fix(entry: DiagnosticCatalogue.Entry) throws {
    let text = try example("unfixed", or: "bad", of: entry)
    let files = FileLoader(MarkdownFences(try page(of: entry)).files)
    let source = SourceText(name: "\(entry.code).md", text: text)
    let fixIts = check(source, files, for: entry).filter { $0.code == entry.code }.map(\.fixIts)
    try #require(!fixIts.isEmpty)
    let safe = Framework.fixing(source, files: files, upTo: .safe, asOf: Place.day)
    let all = Framework.fixing(source, files: files, upTo: .unsafe, asOf: Place.day)
    let fixed = try entry.fix == .none ? text : example("fixed", or: "good", of: entry)
    switch entry.fix {
    case .none:
      #expect(fixIts.allSatisfy { $0.isEmpty })
    case .choice:
      #expect(fixIts.allSatisfy { $0.count > 1 })
      #expect(all.source.text == text)
    case .safe:
      #expect(fixIts.allSatisfy { $0.count == 1 && $0.first?.safety == .safe })
      #expect(safe.source.text == fixed)
      #expect(!safe.remaining.contains { $0.code == entry.code })
    case .unsafe:
      #expect(fixIts.allSatisfy { $0.count == 1 && $0.first?.safety == .unsafe })
      #expect(safe.source.text == text)
      #expect(all.source.text == fixed)
      #expect(!all.remaining.contains { $0.code == entry.code })
    }
  }

  @Test(
    "What a framework allows is not reported",
    arguments: DiagnosticCatalogue.entries.filter { LintRun.codes.contains($0.code) }
  )
  func allowedExample(entry: DiagnosticCatalogue.Entry) throws {
    let fences = MarkdownFences(try page(of: entry))
    let text = try #require(fences.texts("accountability", "allowed").first)
    #expect(text.contains("allow \(entry.code) because \""))
    let found = try diagnostics(ofExample: "allowed", of: entry)
    #expect(found.map(\.message) == [])
  }

  @Test("Codes in the sources are those of the catalogue")
  func codesInSources() throws {
    let codes = try Place.sources().flatMap { self.codes(in: try text(at: $0)) }
    #expect(Set(codes).sorted() == DiagnosticCatalogue.entries.map(\.code.name))
  }

  @Test(
    "What can be allowed is of the level that the catalogue says; warnings and notes all can be"
  )
  func lintChecks() {
    let entries = DiagnosticCatalogue.entries
    #expect(Set(LintRun.codes).isSuperset(of: entries.filter { $0.severity != .error }.map(\.code)))
    for check in LintCheck.standard {
      #expect(entries.first { $0.code == check.code }?.severity == check.level, "\(check.code)")
    }
  }

  // MARK: Pages

  private func page(of entry: DiagnosticCatalogue.Entry) throws -> String {
    try text(at: Place.pages.appendingPathComponent("\(entry.code).md"))
  }

  /// The examples are small, and leave unsaid what is only noted; they are looked at as of a day.
  private func check(
    _ source: SourceText,
    _ files: FileLoader,
    for entry: DiagnosticCatalogue.Entry
  ) -> [Diagnostic] {
    Framework.parse(source, files: files).check(asOf: Place.day)
      .filter { $0.severity != .note || $0.code == entry.code }
  }

  /// The text of the page's only fence with one of two words behind its marks.
  private func example(
    _ word: String,
    or other: String,
    of entry: DiagnosticCatalogue.Entry
  ) throws -> String {
    let fences = MarkdownFences(try page(of: entry))
    let texts = fences.texts("accountability", word)
    return try #require((texts.isEmpty ? fences.texts("accountability", other) : texts).first)
  }

  private func diagnostics(
    ofExample word: String,
    of entry: DiagnosticCatalogue.Entry
  ) throws -> [Diagnostic] {
    let fences = MarkdownFences(try page(of: entry))
    let texts = fences.texts("accountability", word)
    try #require(texts.count == 1)
    let source = SourceText(name: "\(entry.code).md", text: texts[0])
    return check(source, FileLoader(fences.files), for: entry)
  }

  private func text(at url: URL) throws -> String { try String(contentsOf: url, encoding: .utf8) }

  // MARK: Sources

  /// The literals from which codes are made, wherever a line was broken before them.
  private func codes(in swift: String) -> [String] {
    let code = /\b(?:Diagnostic|Code|LintCheck|finding)\(\s*"(?<name>[a-z]+(?:-[a-z]+)*)"/
      .wordBoundaryKind(.simple)
    return swift.matches(of: code).map { String($0.output.name) }
  }

  private enum Place {
    static let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    static let day = CalendarDate(year: 2026, month: 6, day: 30)
    static let pages = root.appendingPathComponent("Documentation/Diagnostics")

    /// The library's Swift files, but for the catalogue itself.
    static func sources() throws -> [URL] {
      let library = root.appendingPathComponent("Sources/AccountabilityRules")
      let paths = try FileManager.default.subpathsOfDirectory(atPath: library.path)
      return paths.filter { $0.hasSuffix(".swift") && !$0.hasSuffix("DiagnosticCatalogue.swift") }
        .map { library.appendingPathComponent($0) }
    }
  }
}

@Suite("Fences of a Markdown text")
struct MarkdownFencesTests {
  @Test("Words, text and line of each fence")
  func fences() {
    let fences = MarkdownFences(
      "Words.\n\n```swift\na\n```\n\n  ````accountability bad\n```\n{\n\n````\n```\nopen"
    ).fences
    #expect(fences.map(\.words) == [["swift"], ["accountability", "bad"], []])
    #expect(fences.map(\.text) == ["a\n", "```\n{\n\n", "open\n"])
    #expect(fences.map(\.line) == [3, 7, 12])
  }
}
