import AccountabilityRules
import Testing

@Suite("Ten mistakes in one text")
struct TenMistakesTests {
  @Test("All are reported in one run, each once, at its place, with a way out")
  func all() {
    let found = diagnostics(of: Self.text)
    #expect(found.map(Mistake.init) == Self.mistakes)
  }

  @Test("Put right one after the other, they go one after the other", arguments: 0...10)
  func oneByOne(count: Int) {
    let codes = diagnostics(of: corrected(count)).map(\.code.name)
    #expect(codes == Self.mistakes.dropFirst(count).map(\.code))
  }

  @Test("A closing brace that is missing is reported once, and hides nothing behind it")
  func missingBraces() {
    let text = corrected(Self.corrections.count)
    for token in tokens(of: text) where token.isSymbol(.closeBrace) {
      let found = diagnostics(of: replacing(token.range, in: text, with: ""))
      #expect(found.map(\.code.name) == ["unmatched-brace"])
    }
  }

  @Test("A word that is missing in a clause is reported there, and nowhere else")
  func onceOnly() {
    let text = corrected(Self.corrections.count)
    let words: Set = [
      "least", "60%", "better", "from", "GBP", "since", "by", "stays", "on", "home",
    ]
    for token in tokens(of: text) where words.contains(token.written) {
      let found = diagnostics(of: replacing(token.range, in: text, with: ""))
      let lines = Set(found.map(\.origin.line))
      // The name of the outcome that is declared takes its measures with it.
      if lines.count > 1, !lines.contains(18) {
        Issue.record("without '\(token.written)': \(found.map(\.message))")
      }
    }
  }

  @Test("Where the text ends too early, every diagnostic lies inside it")
  func prefixes() {
    for end in Self.text.indices { check(String(Self.text[..<end])) }
  }

  @Test("Where a word is missing, every diagnostic lies inside the text")
  func missingWords() {
    for token in tokens(of: Self.text) { check(replacing(token.range, in: Self.text, with: "")) }
  }

  @Test(
    "Where a word is another, every diagnostic lies inside the text",
    arguments: ["{", "}", "(", "|", "\"", "é"]
  )
  func otherWords(word: String) {
    for token in tokens(of: Self.text) { check(replacing(token.range, in: Self.text, with: word)) }
  }

  // MARK: Helpers

  /// The text with the first of its mistakes put right.
  private func corrected(_ count: Int) -> String {
    var text = Self.text
    for correction in Self.corrections.prefix(count) {
      guard let place = text.firstRange(of: correction.wrong) else {
        Issue.record("'\(correction.wrong)' does not stand in the text")
        continue
      }
      text.replaceSubrange(place, with: correction.right)
    }
    return text
  }

  private func tokens(of text: String) -> [Token] {
    Lexer.tokens(of: SourceText(name: "ten", text: text)).tokens
  }

  private func replacing(_ range: Range<Int>, in text: String, with word: String) -> String {
    let bytes = Array(text.utf8)
    let changed = bytes[..<range.lowerBound] + word.utf8 + bytes[range.upperBound...]
    return String(decoding: changed, as: UTF8.self)
  }

  /// The errors; what the framework leaves unsaid is no mistake of the text.
  private func diagnostics(of text: String) -> [Diagnostic] {
    Framework.parse(SourceText(name: "ten", text: text)).check().filter { $0.severity == .error }
  }

  /// Checks a damaged text: nothing crashes, every place lies inside it, every diagnostic helps.
  private func check(_ text: String) {
    let source = SourceText(name: "ten", text: text)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let found = Framework.parse(source).check()
    for diagnostic in found {
      for origin in [diagnostic.origin] + diagnostic.labels.map(\.origin) {
        let isInside =
          origin.offset >= 0 && origin.length >= 0
          && origin.offset + origin.length <= text.utf8.count
          && (1...lines.count).contains(origin.line)
          && (1...lines[origin.line - 1].count + 1).contains(origin.column)
        if !isInside { Issue.record("\(diagnostic.code) at \(origin) lies outside:\n\(text)") }
      }
      if diagnostic.help?.isEmpty ?? true {
        Issue.record("'\(diagnostic.message)' [\(diagnostic.code)] has no way out")
      }
    }
    _ = DiagnosticRenderer(sources: [source]).text(found)
  }
}

/// A diagnostic as the table has it.
private struct Mistake: Equatable, CustomStringConvertible {
  var line: Int
  var column: Int
  var code: String
  var help: String?

  init(_ line: Int, _ column: Int, _ code: String, _ help: String) {
    self.line = line
    self.column = column
    self.code = code
    self.help = help
  }

  init(_ diagnostic: Diagnostic) {
    line = diagnostic.origin.line
    column = diagnostic.origin.column
    code = diagnostic.code.name
    help = diagnostic.help
  }

  var description: String { "\(line):\(column) \(code): \(help ?? "no help")" }
}

extension TenMistakesTests {
  private static let mistakes: [Mistake] = [
    Mistake(
      4,
      10,
      "unclosed-text",
      #"close it with '"'; a text over several lines stands between '"""' and '"""'"#
    ),
    Mistake(20, 18, "unknown-name", "did you mean 'housing'?"),
    Mistake(21, 15, "wrong-kind", "name a partner"),
    Mistake(24, 7, "unknown-clause", "did you mean 'higher'?"),
    Mistake(25, 16, "mixed-grains", "name a quarter, such as 2025-26 Q1"),
    Mistake(27, 23, "number-beside-share", "write it as a percentage: 60%"),
    Mistake(33, 7, "repeated-clause", "keep one of the two"),
    Mistake(
      39,
      5,
      "broken-cut-points",
      "with 'at least' the highest cut point stands first"
    ),
    Mistake(
      44,
      50,
      "mixed-and-or",
      "put brackets round the part that belongs together: 'a and (b or c)'"
    ),
    Mistake(45, 24, "unknown-label", #"did you mean "poor"?"#),
  ]

  private static let corrections: [(wrong: String, right: String)] = [
    ("could be kept\n", "could be kept\"\n"),
    ("hosing", "housing"),
    ("consulted millbrook", "consulted advice"),
    ("hihger", "higher"),
    ("baseline 2024-25\n", "baseline 2024-25 Q4\n"),
    ("at least 60\n", "at least 60%\n"),
    ("      target at most 400,000 GBP\n", ""),
    (
      "\"fair\" at least 40%\n    \"good\" at least 60%",
      "\"good\" at least 60%\n    \"fair\" at least 40%"
    ),
    ("home is met or progress is \"good\"", "(home is met or progress is \"good\")"),
    ("\"por\"", "\"poor\""),
  ]

  private static let text = """
    framework millbrook "Homes that last" {
      calendar financial quarters from april
      version 2026.1
      vision "Nobody in Millbrook loses a home that could be kept
      policy { missing stays missing }
      place millbrook "Millbrook"
      partner council "Millbrook Council" sector local-government
      partner housing "Millside Homes" sector housing
      partner advice "Advice Café" sector voluntary
      returns quarterly {
        supplied by council, housing
        every quarter due 30 days after
        quarter period from "Quarter" as "{year}-{yy} Q{quarter}"
        settled count from "Settled"
        left count from "Left"
        arrears money GBP from "Arrears"
      }
      outcome home "People keep their homes" {
        lead council
        contributing hosing, advice
        consulted millbrook
        measure settled-share = sum of settled in quarterly as share of sum of left in quarterly {
          population headline
          hihger is better
          baseline 2024-25
          real change at least 2 points since baseline
          target at least 60
        }
        measure arrears = sum of arrears in quarterly {
          performance
          lower is better
          target at most 500,000 GBP
          target at most 400,000 GBP
        }
      }
      rating progress on settled-share {
        best first
        "fair" at least 40%
        "good" at least 60%
        "poor" otherwise
      }
      rule no-silo-success {
        when arrears is met
        require settled-share is met and home is met or progress is "good"
        forbid progress is "por"
      }
    }
    """
}
