import AccountabilityRules
import Testing

/// What is wrong with consequences, notes, sectors and dates, and where.
@Suite("The agreement around the numbers")
struct AgreementTests {
  /// A clause, and what is found: the line and column in it, the code, a part of the message.
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var line: Int
    var column: Int
    var code: String
    var message: String

    init(_ text: String, _ line: Int, _ column: Int, _ code: String, _ message: String) {
      self.text = text
      self.line = line
      self.column = column
      self.code = code
      self.message = message
    }

    var testDescription: String { "\(code): \(text.prefix(40))" }
  }

  private static let head = """
    framework f "F" {
    allow orphan-measure because "Money is all that is counted here."
    policy { missing stays missing }
    partner council "Council" sector health
    partner icb "ICB" sector health
    returns q { period period
    n money GBP }
    outcome home { lead council
    accountable icb }
    measure m = sum of n in q { performance
    higher is better }
    rule r { require m > 0 GBP }

    """

  static let cases: [Case] = [
    Case(
      "consequence c { when m > 0 GBP\ngain m shared council 50%, icb 40% }",
      2,
      15,
      "unequal-shares",
      "add up to 90%"
    ),
    Case(
      "consequence c { when m > 0 GBP\npain m shared council 60%, icb 50% }",
      2,
      15,
      "unequal-shares",
      "add up to 110%"
    ),
    Case(
      "consequence c { when m > 0 GBP\ngain m shared council 50%, council 50% }",
      2,
      28,
      "repeated-clause",
      "share of 'council'"
    ),
    Case(
      "consequence c { when m > 0 GBP\ngain m shared councl 100% }",
      2,
      15,
      "unknown-name",
      "'councl'"
    ),
    Case(
      "consequence c { when m > 0 GBP\ngain m shared home 100% }",
      2,
      15,
      "wrong-kind",
      "'home' is an outcome"
    ),
    Case(
      "consequence c { when m > 0 GBP\ngain m council 100% }",
      2,
      8,
      "unexpected",
      "expected 'shared'"
    ),
    Case(
      "consequence c { when m > 0 GBP\ngain m shared council 1 }",
      2,
      23,
      "unexpected",
      "a percentage"
    ),
    Case(
      "consequence c { when m\nthen \"x\" }",
      1,
      22,
      "wrong-type",
      "wants a condition"
    ),
    Case(
      "consequence c { when m > 0 GBP\ngain home shared council 100% }",
      2,
      6,
      "wrong-type",
      "a gain wants a number"
    ),
    Case("consequence c { when m > 0 GBP }", 1, 13, "idle-consequence", "what follows"),
    Case("consequence c { then \"x\" }", 1, 13, "idle-consequence", "when it follows"),
    Case(
      "rule s { require m > 0 GBP\nthen nothing }",
      2,
      6,
      "unknown-name",
      "no consequence"
    ),
    Case("rule s { require m > 0 GBP\nthen r }", 2, 6, "wrong-kind", "'r' is a rule"),
    Case(
      "consequence c { when c is met\nthen \"x\" }",
      1,
      13,
      "circular-definition",
      "'c' → 'c'"
    ),
    Case(
      "rule s { require c is met\nthen c }\nconsequence c { then \"x\" }",
      1,
      6,
      "circular-definition",
      "'s' → 'c' → 's'"
    ),
    Case(
      "consequence c { when m > 0 GBP\nthen \"x\" }\nrule s { require c is known }",
      3,
      18,
      "cannot-be-said",
      "'is known' cannot be said of a consequence"
    ),
    Case("story s { about mm }", 1, 17, "unknown-name", "no declaration is called 'mm'"),
    Case("story s { about m + 1 }", 1, 17, "unexpected", "about a declaration"),
    Case("story s { about m for home }", 1, 23, "wrong-kind", "'home' is an outcome"),
    Case("story s { by home }", 1, 14, "wrong-kind", "'home' is an outcome"),
    Case("story s { answers m }", 1, 19, "wrong-kind", "a rule is wanted"),
    Case(
      "story s\nstory t { answers s }",
      2,
      19,
      "wrong-kind",
      "a rule or a question is wanted"
    ),
    Case("story s { due tomorrow }", 1, 15, "unexpected", "a date"),
    Case(
      "story s { due 2026-01-01\ndue 2026-01-02 }",
      2,
      1,
      "repeated-clause",
      "'due'"
    ),
    Case(
      "action a { by icb\non 2026-03-31\ndue 2026-03-30 }",
      3,
      1,
      "dates-out-of-order",
      "before it was agreed"
    ),
    Case(
      "measure k = m { performance\nhigher is better\nwritten by \"A\" on 2026-03-31\n"
        + "review by 2026-03-30 }",
      4,
      1,
      "dates-out-of-order",
      "before it was written"
    ),
    Case(
      "rule k { require m > 0 GBP\nwritten by \"A\" on 2026-03-31\n"
        + "checked by \"B\" on 2026-03-30 }",
      3,
      1,
      "dates-out-of-order",
      "checked on 2026-03-30"
    ),
    Case("action a { due 2026-03-31 }", 1, 8, "unassigned-action", "who does it"),
    Case("action a", 1, 8, "unassigned-action", "who does it, and by when"),
    Case("agreed by council on 2026-03-31", -7, 9, "unsigned-partner", "'icb'"),
    Case("story r", 1, 7, "duplicate-name", "'r' is declared twice"),
    Case("sector housing", -8, 34, "unknown-name", "no sector is called 'health'"),
    Case(
      "partner police sector Health",
      1,
      23,
      "duplicate-name",
      "differ only in capitals"
    ),
    Case("sector health { }", 1, 1, "unexpected", "no clauses of its own"),
  ]

  @Test("What is wrong is found at its place", arguments: cases.indices)
  func found(index: Int) throws {
    let wrong = Self.cases[index]
    let text = Self.head + wrong.text + "\n}"
    let found = Framework.parse(SourceText(name: "case", text: text)).check()
      .filter { $0.severity != .note }
    let first = try #require(found.first, "nothing was found in \(wrong.text)")
    #expect(first.code.name == wrong.code)
    #expect(first.message.contains(wrong.message), "\(first.message)")
    let lines = Self.head.count { $0 == "\n" }
    #expect(first.origin.line - lines == wrong.line, "\(first.message)")
    #expect(first.origin.column == wrong.column, "\(first.message)")
    #expect(first.help.map { !$0.isEmpty } ?? false)
  }

  @Test("Shares are added up exactly")
  func exactShares() {
    let text = """
      consequence c { when m > 0 GBP
      gain m shared council 33.3%, icb 66.7% }
      """
    let found = Framework.parse(
      SourceText(name: "case", text: Self.head + text + "\n}")
    ).check().filter { $0.severity == .error }
    #expect(found.map(\.message) == [])
  }
}
