import AccountabilityRules
import Testing

@Suite("The layout of a text")
struct SourceFormatterTests {
  @Test("Each rule of layout does what it says", arguments: cases)
  func rule(sample: Sample) throws {
    #expect(try formatted(sample.before) == sample.after)
  }

  @Test("What is laid out stays as it is", arguments: cases)
  func idempotence(sample: Sample) throws {
    #expect(try formatted(sample.after) == sample.after)
  }

  @Test("Only white space is moved", arguments: cases)
  func sameWords(sample: Sample) {
    #expect(words(of: sample.before) == words(of: sample.after))
  }

  @Test("A text whose quotation marks or braces have no partner is refused", arguments: refused)
  func refusal(refusal: Refusal) {
    let error = #expect(throws: RulesError.self) { try formatted(refusal.text) }
    #expect(error?.diagnostics.map(\.code.name) == refusal.codes)
  }

  @Test("A table of very many rows and one very wide cell does not swell the text")
  func wideCell() throws {
    let text = "| \"" + String(repeating: "x", count: 2_000) + "\" |\n"
    let table = text + String(repeating: "|a |\n", count: 2_000)
    #expect(try formatted(table) == text + String(repeating: "| a |\n", count: 2_000))
  }

  // MARK: A framework

  @Test("The example is a framework that can be read")
  func exampleIsSound() throws {
    let parsed = parsed(Self.example)
    #expect(parsed.diagnostics.map(\.message) == [])
    let framework = try #require(parsed.framework)
    #expect(framework.outcomes.map(\.measures.count) == [2])
    #expect(framework.tests.count == 1)
  }

  @Test("A framework that was written with care comes back unchanged")
  func exampleIsLaidOut() throws {
    #expect(try formatted(Self.example) == Self.example)
  }

  @Test("A framework loses its layout and gets it back", arguments: disturbances)
  func disturbed(disturbance: Disturbance) throws {
    let text = disturbance.disturb(Self.example)
    #expect(text != Self.example)
    #expect(try formatted(text) == Self.example)
  }

  @Test("A text says the same before and after", arguments: disturbances)
  func sameFramework(disturbance: Disturbance) throws {
    let text = disturbance.disturb(Self.example)
    let framework = try #require(parsed(text).framework)
    #expect(parsed(try formatted(text)).framework == framework)
    #expect(words(of: try formatted(text)) == words(of: text))
  }

  @Test("Canonical text is laid out already")
  func canonicalText() throws {
    let text = try #require(parsed(Self.example).framework).canonicalText
    #expect(try formatted(text) == text)
  }

  @Test("A text that ends anywhere is laid out or refused")
  func prefixes() {
    let bytes = Array(Self.example.utf8)
    for end in bytes.indices {
      let source = SourceText(name: "prefix", bytes: Array(bytes[..<end]))
      _ = try? SourceFormatter.formatted(source)
    }
  }

  @Test("A text that ends behind any word, its blocks closed, is laid out once and for all")
  func closedPrefixes() throws {
    let source = SourceText(name: "example", text: Self.example)
    var depth = 0
    for token in Lexer.tokens(of: source).tokens {
      if token.isSymbol(.openBrace) { depth += 1 }
      if token.isSymbol(.closeBrace) { depth -= 1 }
      let beginning = source.text(of: 0..<token.range.upperBound)
      let text = beginning + "\n" + String(repeating: "}", count: depth)
      let once = try formatted(text)
      #expect(try formatted(once) == once)
      #expect(words(of: once) == words(of: text))
    }
  }

  // MARK: Helpers

  private func formatted(_ text: String) throws(RulesError) -> String {
    try SourceFormatter.formatted(SourceText(name: "text", text: text))
  }

  private func parsed(_ text: String) -> ParsedFramework {
    Framework.parse(SourceText(name: "text", text: text))
  }

  private func words(of text: String) -> [Word] {
    Lexer.tokens(of: SourceText(name: "text", text: text)).tokens
      .map { Word(kind: $0.kind, written: $0.written) }
  }
}

private struct Word: Equatable {
  let kind: Token.Kind
  let written: String
}

// MARK: - Samples

extension SourceFormatterTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let before: String
    let after: String

    init(_ rule: String, _ before: String, _ after: String) {
      testDescription = rule
      self.before = before
      self.after = after
    }
  }

  static let cases: [Sample] = [
    Sample("Nothing stays nothing", "", ""),
    Sample("White space alone is nothing", " \n\t\r\n", ""),
    Sample("A text ends with one line end", "a", "a\n"),
    Sample("Empty lines at either end go", "\n\na\n\n\n", "a\n"),
    Sample("Line ends become line feeds", "a\r\n\r\nb // c\r\n", "a\n\nb  // c\n"),
    Sample("White space at line ends goes", "a \t\n// b \t\n", "a\n// b\n"),
    Sample("A byte-order mark goes", "\u{FEFF}a", "a\n"),
    Sample("Each open brace indents", "a {\nb {\nc\n}\n}", "a {\n  b {\n    c\n  }\n}\n"),
    Sample("Words are parted by one space", "a\t  b   \"c\"5 d", "a b \"c\" 5 d\n"),
    Sample("Operators have spaces", "a=b+c*d/e^f<=g", "a = b + c * d / e ^ f <= g\n"),
    Sample("Brackets and commas are close", "a ( b , c )and ( ( d ) )", "a (b, c) and ((d))\n"),
    Sample("A number behind a comma stays apart", "a 1 , 200", "a 1, 200\n"),
    Sample("Numbers and names stay as written", "1,200 007 `a` 2.50%", "1,200 007 `a` 2.50%\n"),
    Sample("A binary minus has spaces", "a -1 -`b` (c)-d 5% -e", "a - 1 - `b` (c) - d 5% - e\n"),
    Sample(
      "A sign stands before its operand",
      "a = - 1 * - b, - c + (- d) is not - (e)",
      "a = -1 * -b, -c + (-d) is not -(e)\n"
    ),
    Sample(
      "A minus behind a bound is a sign",
      "a at least - 1\nb between - 2 and - 1\nc above - 3",
      "a at least -1\nb between -2 and -1\nc above -3\n"
    ),
    Sample("A minus that begins a clause is a sign", "a\n- 1 when b", "a\n-1 when b\n"),
    Sample("A minus goes on behind a break", "a (b\n-c)", "a (b\n  - c)\n"),
    Sample("Two signs do not meet", "a = - - b", "a = - -b\n"),
    Sample(
      "A line that goes on is indented",
      "a {\nb =\nc,\nd\nand e\nf\n}",
      "a {\n  b =\n    c,\n    d\n    and e\n  f\n}\n"
    ),
    Sample("Brackets go on over lines", "a (\nb\n)\nc", "a (\n  b\n  )\nc\n"),
    Sample("The block of a long clause keeps its depth", "a =\nb {\nc\n}", "a =\n  b {\n  c\n}\n"),
    Sample("A block on one line has spaces inside", "a{b}", "a { b }\n"),
    Sample("An empty block stays on its line", "a{}", "a { }\n"),
    Sample("An empty block stays over two lines", "a {\n\n}", "a {\n}\n"),
    Sample("A block that goes on is broken at both ends", "a { b\nc }", "a {\n  b\n  c\n}\n"),
    Sample("A break breaks both blocks", "a { b {\nc } }", "a {\n  b {\n    c\n  }\n}\n"),
    Sample("Closing braces may share a line", "a { b { c } }", "a { b { c } }\n"),
    Sample("A brace joins its clause", "a\n\n{\nb\n}", "a {\n  b\n}\n"),
    Sample("A brace stays behind a comment", "a // b\n{\nc\n}", "a  // b\n{\n  c\n}\n"),
    Sample("What follows a block has its own line", "a { b } c", "a { b }\nc\n"),
    Sample("So it has inside a block", "a { b { c } d }", "a {\n  b { c }\n  d\n}\n"),
    Sample("One empty line stays", "a\n\n\n\nb\n\nc", "a\n\nb\n\nc\n"),
    Sample("None stays at a block's ends", "a {\n\nb\n\n}", "a {\n  b\n}\n"),
    Sample("None stays below a comment there", "a { // b\n\nc\n}", "a {  // b\n  c\n}\n"),
    Sample("A comment at a line's end stays there", "a // b\n//c", "a  // b\n//c\n"),
    Sample("A comment stays at a block's end", "a { b } // c\nd", "a { b }  // c\nd\n"),
    Sample(
      "A comment is indented as what follows",
      "a {\n// b\n\n// c\nd =\n// e\nf\n}",
      "a {\n  // b\n\n  // c\n  d =\n    // e\n    f\n}\n"
    ),
    Sample("Before a brace, as the block", "a {\nb\n// c\n}\n// d", "a {\n  b\n  // c\n}\n// d\n"),
    Sample("A comment breaks its block", "a { b // c\n}", "a {\n  b  // c\n}\n"),
    Sample(
      "The columns of a table have one width",
      "a {\n|b|c d|\n| - 1||\n}",
      "a {\n  | b  | c d |\n  | -1 |     |\n}\n"
    ),
    Sample(
      "Comments do not part a table",
      "|a|\n// b\n|cc| // d\n\n|é|",
      "| a  |\n// b\n| cc |  // d\n\n| é  |\n"
    ),
    Sample("A clause parts two tables", "|a|\nb\n|ccc|", "| a |\nb\n| ccc |\n"),
    Sample("A row may stand in a block on one line", "a{|b||}", "a { | b |  | }\n"),
    Sample("A row without its last bar is left alone", "|a|b\n|\n|cc|", "| a | b\n|\n| cc |\n"),
    Sample(
      "A long text is kept",
      "a {\nb \"\"\"\n c \r\n\t{ d\n \"\"\"\n}",
      "a {\n  b \"\"\"\n c \r\n\t{ d\n \"\"\"\n}\n"
    ),
    Sample("What means nothing is laid out too", ") ,=and|", "), = and |\n"),
  ]

  struct Refusal: Sendable, CustomTestStringConvertible {
    let text: String
    let codes: [String]
    var testDescription: String { text.debugDescription }

    init(_ text: String, _ codes: String...) {
      self.text = text
      self.codes = codes
    }
  }

  static let refused: [Refusal] = [
    Refusal("a \"b\nc", "unclosed-text"),
    Refusal("a \"\"\"\nb\n\"\"", "unclosed-text"),
    Refusal("a `b\nc", "unclosed-name"),
    Refusal("a `` b", "unclosed-name"),
    Refusal("a ; b", "unknown-character"),
    Refusal("a { b", "unmatched-brace"),
    Refusal("a { b } }\n} c", "unmatched-brace", "unmatched-brace"),
    Refusal("a; {\n\"", "unknown-character", "unmatched-brace", "unclosed-text"),
    Refusal(
      String(repeating: "{", count: 66) + String(repeating: "}", count: 66),
      "nested-too-deeply"
    ),
  ]

  /// A layout that nobody would choose: what stands before a word, given the word before it.
  struct Disturbance: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let gap: @Sendable (Token, Token) -> String

    init(_ description: String, _ gap: @escaping @Sendable (Token, Token) -> String) {
      testDescription = description
      self.gap = gap
    }

    func disturb(_ text: String) -> String {
      let tokens = Lexer.tokens(of: SourceText(name: "text", text: text)).tokens
      return zip(tokens, tokens.dropFirst())
        .reduce(into: tokens.first?.written ?? "") { $0 += gap($1.0, $1.1) + $1.1.written }
    }

    static func breaks(_ token: Token, _ end: String = "\n") -> String {
      String(repeating: end, count: token.lineBreaksBefore)
    }

    static func isClose(_ token: Token) -> Bool {
      let symbols: [Token.Symbol] = [.openBrace, .closeBrace, .equals, .bar, .times]
      return symbols.contains(where: token.isSymbol)
    }
  }

  static let disturbances: [Disturbance] = [
    Disturbance("Without indentation") { _, token in
      token.lineBreaksBefore > 0 ? Disturbance.breaks(token) : " "
    },
    Disturbance("Spread over the page") { _, token in
      " \t" + (token.lineBreaksBefore > 1 ? "\n \n\n\t\n" : Disturbance.breaks(token)) + " \t "
    },
    Disturbance("Line ends of another system") { _, token in
      token.lineBreaksBefore > 0 ? Disturbance.breaks(token, " \r\n") : "  "
    },
    Disturbance("Braces on lines of their own") { _, token in
      token.isSymbol(.openBrace) ? "\n\n" : Disturbance.breaks(token) + " "
    },
    Disturbance("As narrow as can be") { last, token in
      if token.lineBreaksBefore > 0 { return Disturbance.breaks(token) }
      return Disturbance.isClose(last) || Disturbance.isClose(token) ? "" : " "
    },
  ]

  static let example = """
    // Millbrook stands on no map; the figures come from nowhere either.

    framework millbrook "Help that joins up" {
      language 1
      version 2026.2
      vision \"""
        Whoever knocks at one door
        is known behind the others.
        \"""
      agreed by council, health, charities on 2026-04-01
      calendar financial quarters from april

      place millbrook "Millbrook"
      place lower-end "Lower End" within millbrook code "M-01", "M-1"
      partner council "Town Council" sector local-government
      partner health "Health Board" sector health  // since the merger
      partner charities "Charities Together" sector voluntary with seats 2
      partner `forum-1` "Residents' Forum" sector residents

      // What silence means is agreed before the first figure arrives.
      policy {
        missing stays missing
        coverage at least 75% of expected returns
        publish counts at least 10, rounded to 5
        round half up to 1 decimal
      }

      returns quarterly "What each partner sends in" {
        supplied by council, health, charities
        every quarter due 30 days after
        agency partner from "Organisation" {
          "TC", "Council" = council
          "HB" = health
          // The charities changed their letters twice.
          "CH", "CT", "VCS" = charities
        }
        ward place from "Area", "Ward"
        ended period from "Quarter" as "{year}-{yy} Q{quarter}" financial quarter
        line measure from "Line"
        figure share from "Result"
        top numerator of figure from "Of whom"
        open yes-no from "Still open" { "1" = yes, "0" = no }
        missing "", "n/k" = not-collected
        missing "*" = withheld in figure, top
      }

      outcome home "A door of one's own" {
        lead council
        accountable health,
          charities  // by turns
        heard through `forum-1`
        worsening when settled is worsening
          and coverage of settled >= 75%

        measure settled "Has kept a tenancy for a year" {
          population headline
          higher is better
          range 0 to 1
          denominator at least 30
          baseline 2024-25 Q4
          real change at least 2 points since baseline
          target at least 65% by 2027-28 Q4
          trajectory straight
          because "Much else waits for it."
        }

        measure turned-back "Came back within the year" =
          (the figure in quarterly where open is yes
          - settled at same quarter last year) * -1 {
          population
          balances settled
          lower is better
          range -1 to 1
        }
      }

      rating course "Where it is heading" for measures {
        in order
        best to worst "ahead", "level", "behind"
        "ahead" when it is met
          or (it is improving and it is on-trajectory)
        "behind" when it is worsening
        "level" otherwise
        gate thin no better than "level" when coverage of it < 80%
      }

      rule together "Nobody wins alone" {
        for partners as p, outcomes as o where p is accountable for o
        when coverage of o >= 75%
        forbid settled for p is met and o is worsening
        because "What one sheds, another carries."
        then "Meet and look at it" by partners accountable for o within 28 days
      }

      test "one good figure does not cover for the rest" {
        as of 2025-11-20
        given settled {
          | at         | partner | value   | denominator |
          | 2024-25 Q4 |         | 58%     | 410         |
          // the autumn, together and apart
          | 2025-26 Q2 |         | 41%     | 405         |
          | 2025-26 Q2 | council | 72%     | 110         |  // the good one
          | 2025-26 Q2 | health  | not-due | 0           |
        }
        given turned-back = -0.5
        expect course of settled at 2025-26 Q2 is "behind"
        expect together for council at 2025-26 Q2 is not met
      }
    }

    """
}
