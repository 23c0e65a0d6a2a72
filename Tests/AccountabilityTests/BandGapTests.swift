import Accountability
import AccountabilityRules
import Testing

/// Bands as they are published, and the values that fall between them.
@Suite("Bands that miss values")
struct BandGapTests {
  // MARK: Local authorities, as assessed under the Care Act

  /// The published rule: nine statements scored from 1 to 4, the share of the maximum, bands in whole per
  /// cent (see `domain/frameworks.md` §4.4 of the shared material).
  private static func statements(rounded: String = "", allowing: String = "") -> String {
    let measures = (1...9).map { number in
      """
      measure s\(number) = the s\(number) in judgements { performance
        higher is better
        range 1 to 4 whole }
      """
    }
    return """
      framework authorities "Local authorities" {
        calendar calendar years
        policy { missing stays missing }
        place town "Town"
        returns judgements {
          year period
          \((1...9).map { "s\($0) number" }.joined(separator: "\n"))
        }
        \(measures.joined(separator: "\n"))
        score overall "Share of the maximum" = (sum of it across measures) / (4 * (count of measures))
        rating grade "Overall rating" on overall\(rounded) {
          worst first
          "inadequate"           between 25% and 38%
          "requires improvement" between 39% and 62%
          "good"                 between 63% and 87%
          "outstanding"          at least 88%
          \(allowing)
        }
      }
      """
  }

  /// The earlier rule: the scores of evidence categories, their share of the maximum, and from that a
  /// statement's score.
  private static func categories(_ count: Int) -> String {
    let names = (1...count).map { "c\($0)" }
    let measures = names.map { name in
      "measure \(name) = the \(name) in judgements { performance\nhigher is better\nrange 1 to 4 whole }"
    }
    return """
      framework authorities "Local authorities" {
        calendar calendar years
        policy { missing stays missing }
        place town "Town"
        returns judgements {
          year period
          \(names.map { "\($0) number" }.joined(separator: "\n"))
        }
        outcome partnerships "Partnerships and communities" {
        \(measures.joined(separator: "\n"))
        }
        score reached for outcomes = (sum of it across measures of it) / (4 * (count of measures of it))
        score statement for outcomes on reached {
          1 between 25% and 38%
          2 between 39% and 62%
          3 between 63% and 87%
          4 above 87%
        }
      }
      """
  }

  @Test("A total of 14 of 36 is found by the checker alone")
  func nineStatements() throws {
    let found = Framework.parse(SourceText(name: "x", text: BandGapTests.statements())).check()
    #expect(found.map(\.code.name) == ["band-gap"])
    let first = try #require(found.first)
    #expect(first.severity == .error)
    #expect(
      first.message
        == "rating 'grade' has no label where 'overall' is 14 of 36 (38.89%): "
        + "it lies between \"inadequate\" and \"requires improvement\""
    )
    #expect(
      first.example == """
        test "'grade' has no label for 14 of 36 (38.89%)" {
          given s1 at 2025 = 1
          given s2 at 2025 = 1
          given s3 at 2025 = 1
          given s4 at 2025 = 1
          given s5 at 2025 = 1
          given s6 at 2025 = 1
          given s7 at 2025 = 1
          given s8 at 2025 = 3
          given s9 at 2025 = 4
          expect overall at 2025 is 14 / 36
          expect grade at 2025 is undecided
        }

        """
    )
  }

  @Test("A rounding that is said closes the gap")
  func rounding() {
    for rounding in ["half up to 2 decimals", "down to 2 decimals", "half even to 2 decimals"] {
      let text = BandGapTests.statements(rounded: " rounded \(rounding)")
      #expect(Framework.parse(SourceText(name: "x", text: text)).check().map(\.message) == [])
    }
    let text = BandGapTests.statements(rounded: " rounded half up to 4 decimals")
    let found = Framework.parse(SourceText(name: "x", text: text)).check()
    #expect(found.map(\.code.name) == ["band-gap"])
    #expect(found.first?.message.contains("is 14 of 36 (38.89%)") ?? false)
  }

  @Test(
    "10 of 16 and 15 of 24 are found in the earlier rule",
    arguments: [(4, "10 of 16"), (6, "15 of 24")]
  )
  func evidenceCategories(count: Int, total: String) throws {
    let found = Framework.parse(SourceText(name: "x", text: BandGapTests.categories(count))).check()
      .filter { $0.severity == .error }
    #expect(found.map(\.code.name) == ["band-gap"])
    #expect(
      found.first?.message
        == "score 'statement' has no line where 'reached' is \(total) (62.5%): it lies between 2 and 3"
    )
    try runs(found, in: BandGapTests.categories(count))
  }

  @Test("The test that is printed passes in the framework of which it speaks")
  func example() throws {
    let text = BandGapTests.statements()
    try runs(Framework.parse(SourceText(name: "x", text: text)).check(), in: text)
  }

  /// Puts each printed test into the framework, allows the gap, and runs it.
  private func runs(_ found: [Diagnostic], in text: String) throws {
    let examples = try found.map { try #require($0.example) }
    #expect(!examples.isEmpty)
    let end = try #require(text.lastIndex(of: "}"))
    let inside = text[..<end].replacing(
      "calendar calendar years",
      with: "calendar calendar years\nallow band-gap because \"It is published so.\""
    )
    let framework = try Framework(parsing: inside + examples.joined(separator: "\n") + "}\n")
    let results = try framework.runTests()
    #expect(results.count == examples.count)
    for result in results {
      #expect(result.expectations > 0)
      #expect(result.failures.map { "\($0.expectation): \($0.found)" } == [])
    }
  }

  private static let others = [
    "rating x on settled { worst first\n\"a\" between 0% and 40%\n\"b\" between 41% and 100% }",
    "rating x for measures of home on it { worst first\n\"a\" between 0% and 40%\n"
      + "\"b\" between 41% and 100% }",
    "rating x for partners on settled { best first\n\"a\" at least 60%\n\"b\" at least 50% }",
    "rating x on spent { worst first\n\"a\" between 0 GBP and 40 GBP\n\"b\" above 40 GBP }",
    "score x on homes { 1 below 5\n2 below 10 }",
    "rule a { require settled >= 60% }\nrule b { forbid settled > 50% }",
    "rule a { require homes > 60 }\nrule b { require homes < 10.5 }",
  ]

  @Test("Every test that is printed passes", arguments: others)
  func examples(text: String) throws {
    let whole = """
      framework f "F" {
      calendar calendar years
      policy { missing stays missing }
      place town "Town"
      partner council "Council"
      returns q { supplied by council
      every year
      year period
      who partner
      housed count
      known count
      cost money GBP }
      outcome home {
      measure settled = sum of housed in q as share of sum of known in q { performance
      higher is better } }
      measure homes = sum of housed in q { performance
      higher is better }
      measure spent = sum of cost in q { performance
      lower is better }
      \(text)
      }

      """
    // What else partners are asked is not meant here.
    let found = Framework.parse(SourceText(name: "x", text: whole)).check()
      .filter { $0.example != nil }
    #expect(found.count == 1)
    try runs(found, in: whole)
    let drawn = DiagnosticRenderer().text(found)
    #expect(drawn.contains("  this test shows it:\n    test \""))
    #expect(EncodedDiagnostics(found).diagnostics.first?.example == found.first?.example)
  }

  @Test("What is published with a gap can be allowed, and is undecided in it")
  func allowed() throws {
    let text = BandGapTests.statements(allowing: "allow band-gap because \"It is published so.\"")
    #expect(Framework.parse(SourceText(name: "x", text: text)).check().map(\.message) == [])
  }
}
