import AccountabilityRules
import AccountabilityTestSupport
import Foundation
import Testing

/// A text with a mistake, and what its fix-its make of it.
struct FixCase: Sendable, CustomStringConvertible {
  let name: String
  let code: String
  let safety: Diagnostic.FixIt.Safety
  let written: String
  let fixed: String

  var description: String { name }

  init(
    _ name: String,
    _ code: String,
    _ safety: Diagnostic.FixIt.Safety,
    _ written: String,
    _ fixed: String
  ) {
    self.name = name
    self.code = code
    self.safety = safety
    self.written = written
    self.fixed = fixed
  }

  /// The text inside a framework that declares what the cases need.
  static func framework(_ inside: String) -> SourceText {
    SourceText(
      name: "case",
      text: """
        framework homes "Homes" {
          calendar financial quarters from april
          policy { missing stays missing }
          partner council "Council"
          partner `1st-aid` "First Aid"
          returns q {
            quarter period
            kept count
            all count
          }
          measure settled = sum of kept in q as share of sum of all in q { performance
            higher is better
            target at least 50% }
          rating size on (count of partners) {
            best first
            "very large" at least 8
            "small" otherwise
          }
        \(inside)
        }

        """
    )
  }

  static let all: [FixCase] = [
    FixCase(
      "a misspelt name",
      "unknown-name",
      .unsafe,
      "  rule r { require setled > 5% }",
      "  rule r { require settled > 5% }"
    ),
    FixCase(
      "a misspelt name whose right spelling needs backticks",
      "unknown-name",
      .unsafe,
      "  outcome o { lead `1st-ade` }",
      "  outcome o { lead `1st-aid` }"
    ),
    FixCase(
      "a misspelt first word",
      "unknown-clause",
      .unsafe,
      "  outcome o { laed council }",
      "  outcome o { lead council }"
    ),
    FixCase(
      "a misspelt word further on",
      "unexpected",
      .unsafe,
      "  measure m = sum of kept in q { higher is beter }",
      "  measure m = sum of kept in q { higher is better }"
    ),
    FixCase(
      "a misspelt choice of words",
      "unexpected",
      .unsafe,
      "  measure m = sum of kept in q { every quater due 30 days after }",
      "  measure m = sum of kept in q { every quarter due 30 days after }"
    ),
    FixCase(
      "a misspelt label",
      "unknown-label",
      .unsafe,
      "  rule r { require size is \"very lrge\" }",
      "  rule r { require size is \"very large\" }"
    ),
    FixCase(
      "a misspelt label somewhere in a line",
      "unknown-label",
      .unsafe,
      "  rating s on (count of partners) { best first\n    \"a lot\" at least 8\n    \"few\" otherwise\n    gate g no better than \"fww\" when settled is met }",
      "  rating s on (count of partners) { best first\n    \"a lot\" at least 8\n    \"few\" otherwise\n    gate g no better than \"few\" when settled is met }"
    ),
    FixCase(
      "a number beside a share",
      "number-beside-share",
      .unsafe,
      "  rule r { require settled >= 62.5 }",
      "  rule r { require settled >= 62.5% }"
    ),
    FixCase(
      "a clause twice, the second on the line of the closing brace",
      "repeated-clause",
      .safe,
      "  measure m = sum of kept in q { performance\n    performance }",
      "  measure m = sum of kept in q { performance\n    }"
    ),
    FixCase(
      "a clause twice, one of them over several lines",
      "repeated-clause",
      .safe,
      "  measure m = sum of kept in q {\n    target at least 2 + 1\n    higher is better\n\n    target at least 2 +\n      1\n\n    performance\n  }",
      "  measure m = sum of kept in q {\n    target at least 2 + 1\n    higher is better\n\n    performance\n  }"
    ),
    FixCase(
      "three times the same",
      "repeated-clause",
      .safe,
      "  version 1\n  // first\n  version 1\n\n  version 1 // third",
      "  version 1\n  // first\n\n  // third"
    ),
    FixCase(
      "a clause twice, with a comment inside that would be lost",
      "repeated-clause",
      .unsafe,
      "  measure m = sum of kept in q {\n    target at least 2 + 1\n    target at least 2 + // why\n      1\n    performance\n  }",
      "  measure m = sum of kept in q {\n    target at least 2 + 1\n    performance\n  }"
    ),
    FixCase(
      "marks of a word processor",
      "unknown-character",
      .unsafe,
      "  vision “Homes”\n  rule r { require settled ≥ 5% }",
      "  vision \"Homes\"\n  rule r { require settled >= 5% }"
    ),
  ]
}

@Suite("Fix-its")
struct FixItTests {
  @Test("The fixed text is exactly so, and the diagnostic is gone", arguments: FixCase.all)
  func exactly(fix: FixCase) {
    let source = FixCase.framework(fix.written)
    let before = Framework.parse(source).check()
    #expect(before.contains { $0.code.name == fix.code })
    let fixed = Framework.fixing(source, upTo: fix.safety)
    #expect(fixed.source.text == FixCase.framework(fix.fixed).text)
    #expect(!fixed.remaining.contains { $0.code.name == fix.code })
    #expect(!fixed.remaining.contains { $0.severity == .error })
    #expect(fixed.repaired.contains { $0.code.name == fix.code })
  }

  @Test("What wants a person's eye is not done as safe", arguments: FixCase.all)
  func safety(fix: FixCase) {
    guard fix.safety == .unsafe else { return }
    let source = FixCase.framework(fix.written)
    #expect(Framework.fixing(source).source.text == source.text)
  }

  @Test("Of several ways out none is taken")
  func choices() throws {
    let source = FixCase.framework(
      "  rule r { require settled > 5% and settled < 9% or settled is met and settled > 2% }"
    )
    let found = try #require(Framework.parse(source).check().first { $0.severity == .error })
    #expect(
      found.fixIts.map(\.title) == [
        "put brackets round what 'and' joins", "put brackets round what 'or' joins",
      ]
    )
    #expect(Framework.fixing(source, upTo: .unsafe).source.text == source.text)
    let texts = found.fixIts.map { applied($0, to: source) }
    #expect(
      texts[0].contains("(settled > 5% and settled < 9%) or (settled is met and settled > 2%)")
    )
    #expect(texts[1].contains("settled > 5% and (settled < 9% or settled is met) and settled > 2%"))
    for text in texts {
      let errors = Framework.parse(SourceText(name: "case", text: text)).check()
        .filter { $0.severity == .error }
      #expect(errors.map(\.message) == [])
    }
  }

  @Test("Two names that are equally near are offered, and neither is taken")
  func ties() throws {
    let source = FixCase.framework("  partner counsil \"X\"\n  outcome o { lead counzil }")
    let found = try #require(Framework.parse(source).check().first { $0.severity == .error })
    #expect(found.fixIts.count == 2)
    #expect(Framework.fixing(source, upTo: .unsafe).source.text == source.text)
  }

  @Test("A minus before a power has two readings, and each can be read")
  func minusBeforePower() throws {
    let source = FixCase.framework("  calculation c = -settled ^ (2 + 1)")
    let found = try #require(Framework.parse(source).check().first { $0.severity == .error })
    let texts = found.fixIts.map { applied($0, to: source) }
    #expect(texts.count == 2)
    #expect(texts.first?.contains("-(settled ^ (2 + 1))") ?? false)
    #expect(texts.last?.contains("(-settled) ^ (2 + 1)") ?? false)
  }

  @Test("An imported text is not changed")
  func imports() {
    let library = "framework lib \"L\" {\n  version 1\n  version 1\n  partner a \"A\"\n}\n"
    let source = SourceText(
      name: "main",
      text: "framework main \"M\" {\n  import \"lib\" version 1\n}\n"
    )
    let files = FileLoader(["lib": Array(library.utf8)])
    let found = Framework.parse(source, files: files).check()
    #expect(found.allSatisfy { $0.fixIts.isEmpty })
    #expect(Framework.fixing(source, files: files, upTo: .unsafe).source.text == source.text)
  }

  @Test("Edits say where they end, in lines and characters")
  func ends() throws {
    let source = SourceText(
      name: "case",
      text: "framework f \"é\" {\n  vision \"ä\"\n  vision \"ä\"\n}\n"
    )
    let found = try #require(Framework.parse(source).check().first)
    let edit = try #require(found.fixIts.first?.edits.first)
    #expect((edit.origin.line, edit.origin.column) == (3, 1))
    #expect((edit.endLine, edit.endColumn) == (4, 1))
    #expect(edit.replacement == "")
  }

  // MARK: Safety

  @Test("What is safe brings no error that was not there", arguments: DiagnosticCatalogue.entries)
  func safeFixes(entry: DiagnosticCatalogue.Entry) throws {
    let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Documentation/Diagnostics/\(entry.code).md")
    let fences = MarkdownFences(try String(contentsOf: page, encoding: .utf8))
    let files = FileLoader(fences.files)
    for text in fences.texts("accountability", "bad") + fences.texts("accountability", "good") {
      for twice in withOneLineTwice(text) { expectNoNewError(twice, files) }
    }
  }

  private func withOneLineTwice(_ text: String) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.indices.map { index in
      (lines[...index] + lines[index...]).joined(separator: "\n")
    }
  }

  private func expectNoNewError(_ text: String, _ files: FileLoader) {
    let source = SourceText(name: "case", text: text)
    let fixed = Framework.fixing(source, files: files)
    guard !fixed.repaired.isEmpty else { return }
    let before = errors(Framework.parse(source, files: files).check())
    #expect(errors(fixed.remaining).isSubset(of: before), "\(text)")
    #expect(fixed.source.text.utf8.count < text.utf8.count)
  }

  /// The errors of the text; what is asked of sound frameworks only may come to light.
  private func errors(_ diagnostics: [Diagnostic]) -> Set<String> {
    let errors = diagnostics.filter { $0.severity == .error && !LintRun.codes.contains($0.code) }
    return Set(errors.map { "\($0.code): \($0.message)" })
  }

  private func applied(_ fixIt: Diagnostic.FixIt, to source: SourceText) -> String {
    var bytes = Array(source.text.utf8)
    for edit in fixIt.edits.reversed() {
      bytes.replaceSubrange(edit.range, with: edit.replacement.utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
