import AccountabilityRules
import Testing

/// What is found of conditions, rules and bands before there are figures.
@Suite("Reasoning")
struct ReasoningTests {
  private static let head = """
    framework f "F" {
    calendar financial quarters from april
    policy { missing stays missing }
    place town "Town"
    partner council "Council" sector local
    partner icb "Board" sector health
    returns q { supplied by council, icb
    every quarter due 30 days after
    quarter period
    who partner
    housed count
    known count
    days number
    cost money GBP }
    outcome home { lead council
    accountable icb
    measure settled = sum of housed in q as share of sum of known in q { population headline
    higher is better
    baseline 2024-25 Q4
    real change at least 2 points since baseline
    target at least 60% } }
    measure homes = sum of housed in q { performance
    higher is better }
    measure spent = sum of cost in q { performance
    lower is better }
    measure wait = sum of days in q { performance
    lower is better
    range 0 to 100 }
    measure stars = sum of days in q { performance
    higher is better
    range 1 to 5 whole }
    measure gap = settled - 50% { performance
    higher is better }
    parameter goal { 60%
    }
    calculation twice = 2 * stars
    rating grade for measures { best first
    in order
    "good" when it is met
    "fair" when it is known
    "poor" otherwise }

    """

  private static func codes(_ text: String) -> [String] {
    let text = head + text + "\n}\n"
    return Framework.parse(SourceText(name: "x", text: text)).check()
      .filter(isReasonedOrWrong).map(\.code.name)
  }

  /// Whether it is an error or was found by reasoning: what else partners are asked is not meant here.
  static func isReasonedOrWrong(_ diagnostic: Diagnostic) -> Bool {
    let reasoned = [
      "unreachable-condition", "constant-condition", "contradictory-rules", "unreached-band",
    ]
    return diagnostic.severity == .error || reasoned.contains(diagnostic.code.name)
  }

  // MARK: Conditions

  /// Conditions that no figures meet.
  private static let never = [
    "settled > 110%", "settled < 0%", "settled >= 1.1 * 100%", "settled is 120%",
    "settled is between 110% and 120%", "settled is one of 110%, 120%",
    "homes < 0", "homes > 3 and homes < 4", "homes is 2.5", "wait > 100",
    "wait is not between 0 and 100",
    "stars > 4 and stars < 5", "stars + stars > 10", "twice > 10", "stars - 6 > 0", "2 * stars < 2",
    "stars / 2 > 2.5", "stars rounded half up to whole > 5", "settled > 60% and settled < 50%",
    "settled > 60% and not settled > 50%", "not (settled <= 100%)", "settled > settled",
    "settled is not settled", "settled is better than 100%", "spent is worse than spent",
    "wait > stars and stars > wait", "wait - stars > 3 and 2 * stars > 2 * wait",
    "wait is stars and wait is not stars", "wait > 90 and stars > wait", "wait - stars > 100",
    "gap > 50%", "gap < -50%", "settled > 110% or homes < 0",
    "settled is known and settled is missing", "settled is missing and settled > 50%",
    "settled is withheld and settled is known", "settled is improving and settled is worsening",
    "settled is met and settled < 60%", "settled is not met and settled >= 60%",
    "settled is met and settled is not met", "home is decided and home is undecided",
    "grade of settled is \"good\" and grade of settled is \"fair\"",
    "grade of settled is better than \"good\"", "grade of settled is worse than \"poor\"",
    "grade of settled is no worse than \"fair\" and grade of settled is \"poor\"",
    "(count of measures where it is met) > 99", "(count of outcomes) > 1", "goal > 70%",
    "coverage of home > 100%", "(minimum of stars, wait) > 5", "(maximum of stars, wait) < 1",
    "(mean of stars, stars) > 5", "settled at previous > 110%", "settled for council > 110%",
    "(homes per 1,000 homes) < 0", "council is icb",
  ]

  /// Conditions that hold wherever they can be decided.
  private static let always = [
    "settled <= 100%", "settled >= 0%", "homes >= 0", "homes > -1", "wait is between 0 and 100",
    "stars >= 1", "settled is settled", "settled > 60% or settled < 70%",
    "settled > 60% or not settled > 60%", "settled is known or settled is missing",
    "settled is no worse than 0%", "spent is no better than spent", "goal < 70%",
    "settled is improving or settled is worsening or settled is unchanged",
    "grade of settled is one of \"good\", \"fair\", \"poor\"",
    "grade of settled is no better than \"good\"", "settled is met or settled < 70%",
    "not (homes < 0)", "homes is not -1", "council is council",
  ]

  /// Conditions that may or may not hold.
  private static let open = [
    "settled > 60%", "settled >= 100%", "settled <= 0%", "homes > 0", "homes > 3 and homes < 5",
    "wait > 99.9", "wait > 3 and wait < 4", "spent < 0 GBP", "gap < 0%", "stars > 4 and wait < 1",
    "settled > settled at previous", "settled > settled for council", "settled is better than 60%",
    "home is improving and home is worsening", "settled is known", "settled is met",
    "settled is withheld and settled is late", "settled is unchanged", "stars * wait > 400",
    "grade of settled is \"good\" and grade of wait is \"fair\"", "(count of partners) > 99",
    "(count of measures where it is met) > 3", "settled is met and settled >= 60%",
    "settled is not met and settled < 60%", "stars is one of 1, 7", "wait / stars > 50",
    "homes / stars is 0.2", "all measures of home are met and not settled is met",
    "settled is between 90% and 110%", "settled > 60% or settled < 50%",
  ]

  @Test("What can never be met is found", arguments: never)
  func neverMet(condition: String) {
    #expect(
      ReasoningTests.codes("rule r { require \(condition) }") == ["unreachable-condition"]
    )
  }

  @Test("What always holds is found", arguments: always)
  func alwaysMet(condition: String) {
    #expect(ReasoningTests.codes("rule r { forbid \(condition) }") == ["constant-condition"])
  }

  @Test("What may be so is passed over", arguments: open)
  func maybeMet(condition: String) {
    #expect(ReasoningTests.codes("rule r { require \(condition) }") == [])
  }

  // MARK: Where conditions stand

  private static let places: [(text: String, code: String, message: String)] = [
    (
      "rule r { ▸when settled > 110%\nrequire homes > 3 }", "unreachable-condition",
      "rule 'r' never applies: 'settled' is from 0% to 100%"
    ),
    (
      "rule r { require ▸homes >= 0 }", "constant-condition",
      "rule 'r' requires what always is, where it can be decided: 'homes' is at least 0, whole"
    ),
    (
      "rule r { forbid ▸wait > 100 }", "unreachable-condition",
      "rule 'r' forbids what cannot be: 'wait' is from 0 to 100"
    ),
    (
      "rating x on settled { best first\n\"a\" at least 50%\n\"b\" otherwise\n"
        + "gate thin no better than \"b\" when ▸coverage of home > 100% }", "unreachable-condition",
      "gate 'thin' never applies: 'coverage of home' is from 0% to 100%"
    ),
    (
      "rating x on settled { best first\n\"a\" at least 50%\n\"b\" otherwise\n"
        + "gate thin no better than \"b\" when ▸coverage of home <= 100% }", "constant-condition",
      "gate 'thin' applies always, where it can be decided: 'coverage of home' is from 0% to 100%"
    ),
    (
      "rating x { in order\n\"a\" when stars > 3\n\"b\" when stars > 1\n▸\"c\" when stars > 2\n"
        + "\"d\" otherwise }", "unreachable-condition",
      "\"c\" is never given: the lines before it leave nothing over"
    ),
    (
      "rating x { \"a\" when stars > 3\n\"b\" when stars <= 3\n▸\"c\" otherwise }",
      "unreachable-condition", "\"c\" is never given: the lines before it leave nothing over"
    ),
    (
      "score x { in order\n3 when stars > 3\n▸1 when stars > 4\n0 otherwise }",
      "unreachable-condition", "1 is never given: the lines before it leave nothing over"
    ),
    (
      "score x for measures of home { 3 when ▸it > 110%\n0 otherwise }", "unreachable-condition",
      "3 is never given: 'it' is from 0% to 100%"
    ),
    (
      "outcome safe { improving when ▸stars > 5 }", "unreachable-condition",
      "outcome 'safe' is never improving: 'stars' is from 1 to 5, whole"
    ),
    (
      "consequence c { when ▸stars < 1\nthen \"Review\" }", "unreachable-condition",
      "consequence 'c' never applies: 'stars' is from 1 to 5, whole"
    ),
    (
      "rule r { for partners as p\nrequire ▸settled for p > 110% }", "unreachable-condition",
      "rule 'r' requires what cannot be: 'settled for p' is from 0% to 100%"
    ),
    (
      "rule ▸a { require settled >= 60%\nforbid settled > 50% }", "contradictory-rules",
      "rule 'a' cannot be met: what it asks excludes itself"
    ),
    (
      "rule ▸a { when settled > 80%\nrequire settled < 70% }", "contradictory-rules",
      "rule 'a' cannot be met: where it applies, what it asks cannot be"
    ),
    (
      "rule a { require settled >= 60% }\nrule ▸b { forbid settled > 50% }", "contradictory-rules",
      "rule 'b' and rule 'a' cannot both be met"
    ),
    (
      "rule a { for partners as p\nrequire settled for p is met }\n"
        + "rule ▸b { for partners as p\nforbid settled for p is met }", "contradictory-rules",
      "rule 'b' and rule 'a' cannot both be met"
    ),
    (
      "rating x on stars { best first\n▸\"a\" at least 5.5\n\"b\" at least 3\n\"c\" otherwise }",
      "broken-cut-points", "this cut point lies outside the range of what it cuts"
    ),
    (
      "rule a { when settled > 80%\nrequire ▸settled > 70% }", "constant-condition",
      "wherever rule 'a' applies, this is kept"
    ),
    (
      "rating x on settled { best first\n\"a\" at least 60%\n▸\"b\" at least 50% }", "band-gap",
      "rating 'x' has no label where 'settled' is 25%: it lies before \"b\""
    ),
    (
      "score x on homes { 1 below 5\n▸2 below 10 }", "band-gap",
      "score 'x' has no line where 'homes' is 10: it lies beyond 2"
    ),
    (
      "measure late = sum of housed in q as share of sum of known in q { performance\n"
        + "lower is better\n▸target at most 100% }", "constant-condition",
      "the target of 'late' is met by every value: 'late' is from 0% to 100%"
    ),
    (
      "measure late = sum of housed in q as share of sum of known in q { performance\n"
        + "higher is better\n▸target reaching 101% }", "unreachable-condition",
      "the target of 'late' can never be met: 'late' is from 0% to 100%"
    ),
    (
      "rating x on twice { best first\n▸\"a\" at least 11\n\"b\" at least 3\n\"c\" otherwise }",
      "unreached-band", "no value reaches \"a\": 'twice' is from 2 to 10, in steps of 2"
    ),
    (
      "rating x on settled { best first\n\"a\" at least 60%\n\"b\" at least 0%\n▸\"c\" otherwise }",
      "unreached-band", "no value reaches \"c\": 'settled' is from 0% to 100%"
    ),
    (
      "rating x on twice { worst first\n\"a\" below 5\n▸\"b\" below 6\n\"c\" otherwise }",
      "unreached-band", "no value reaches \"b\": 'twice' is from 2 to 10, in steps of 2"
    ),
    (
      "score s on stars interpolated { 0 at 1\n10 at 5 }\n"
        + "rating x on s { worst first\n\"a\" below 3\n▸\"b\" below 4\n\"c\" otherwise }",
      "unreached-band", "no value reaches \"b\": none of the 5 values of 's' lies in it"
    ),
    (
      "score x on homes { 2 at least 3\n1 at least 0\n▸0 otherwise }", "unreached-band",
      "no value reaches 0: 'homes' is at least 0, whole"
    ),
    (
      "rating x on settled { worst first\n\"a\" between 0% and 40%\n▸\"b\" between 41% and 100% }",
      "band-gap",
      "rating 'x' has no label where 'settled' is 40.5%: it lies between \"a\" and \"b\""
    ),
    (
      "rating x for measures of home on it { worst first\n\"a\" between 0% and 40%\n"
        + "▸\"b\" between 41% and 100% }", "band-gap",
      "rating 'x' has no label where 'it' is 40.5%: it lies between \"a\" and \"b\""
    ),
    (
      "rating x on spent { worst first\n▸\"a\" between 0 GBP and 40 GBP\n"
        + "\"b\" above 40 GBP }", "band-gap",
      "rating 'x' has no label where 'spent' is -1: it lies before \"a\""
    ),
    (
      "rating x on stars { worst first\n\"a\" between 1 and 2\n▸\"b\" between 4 and 5 }",
      "band-gap",
      "rating 'x' has no label where 'stars' is 3: it lies between \"a\" and \"b\""
    ),
    (
      "rating x on wait * wait { worst first\n\"a\" between 0 and 2\n▸\"b\" between 4 and 10,000 }",
      "band-gap",
      "rating 'x' has no label where 'wait * wait' is above 2 and below 4: it lies between \"a\" and \"b\""
    ),
  ]

  @Test("Each is found in its place, with its reason", arguments: places.indices)
  func inPlace(index: Int) throws {
    let (marked, code, message) = ReasoningTests.places[index]
    let text = ReasoningTests.head + marked + "\n}\n"
    let plain = text.replacing("▸", with: "")
    let found = Framework.parse(SourceText(name: "x", text: plain)).check()
      .filter(ReasoningTests.isReasonedOrWrong)
    #expect(found.map(\.code.name) == [code])
    #expect(found.first?.message == message)
    let mark = try #require(text.utf8.firstRange(of: "▸".utf8)?.lowerBound)
    let offset = text.utf8.distance(from: text.utf8.startIndex, to: mark)
    // A clause may be marked at its keyword, and its condition be found behind it.
    let origin = try #require(found.first?.origin)
    #expect(
      origin.offset == offset || plain.utf8.dropFirst(offset).prefix(5).elementsEqual("when ".utf8)
    )
  }

  // MARK: What is nothing

  private static let nothing = [
    // Rules for other things, rules that never apply together, and rules that can both be kept.
    "rule a { require settled >= 60% }\nrule b { require settled >= 50% }",
    "rule a { require settled >= 60% }\nrule b { for partners as p\nforbid settled for p > 50% }",
    "rule a { when homes > 5\nrequire settled >= 60% }\n"
      + "rule b { when homes < 5\nforbid settled > 50% }",
    // Whole numbers leave nothing between two bands, and rounding may close what is left.
    "rating x on stars { worst first\n\"a\" between 1 and 2\n\"b\" between 3 and 5 }",
    "rating x on homes { worst first\n\"a\" between 0 and 2\n\"b\" at least 3 }",
    "rating x on settled rounded half up to 2 decimals { worst first\n\"a\" between 0% and 40%\n"
      + "\"b\" between 41% and 100% }",
    "rating x on settled { worst first\n\"a\" below 40%\n\"b\" between 40% and 100% }",
    "rating x { in order\n\"a\" when stars > 3\n\"b\" when stars > 2\n\"c\" when stars > 1\n"
      + "\"d\" otherwise }",
    "rule r { when yes\nrequire settled is met }",
    "rating x on settled { worst first\n\"a\" between 0% and 40%\n\"b\" between 41% and 100%\n"
      + "allow band-gap because \"It is published so.\" }",
  ]

  @Test("What can be kept, told apart or reached is passed over", arguments: nothing)
  func passedOver(text: String) {
    #expect(ReasoningTests.codes(text) == [])
  }

  private static let brokenBands: [(lines: String, message: String)] = [
    ("\"a\" between 0% and 40%\n▸\"b\" between 40% and 100%", "hold the same numbers"),
    ("\"a\" between 0% and 40%\n▸\"b\" otherwise", "'otherwise' stands among bands"),
    ("\"a\" between 0% and 40%\n▸\"b\" when homes > 3", "a condition stands among bands"),
    ("▸\"a\" between 0% and goal", "are not written out"),
    ("▸\"a\" between 40% and 0%", "ends before it begins"),
    (
      "\"a\" between 0% and 40%\n\"b\" between 60% and 100%\n▸\"c\" between 41% and 59%", "one way"
    ),
    ("\"a\" above 40%\n▸\"b\" between 50% and 60%", "hold the same numbers"),
  ]

  @Test("Bands that are no bands are refused", arguments: brokenBands.indices)
  func broken(index: Int) throws {
    let (lines, message) = ReasoningTests.brokenBands[index]
    let marked = ReasoningTests.head + "rating x on settled { worst first\n\(lines) }\n}\n"
    let text = marked.replacing("▸", with: "")
    let found = Framework.parse(SourceText(name: "x", text: text)).check()
      .filter(ReasoningTests.isReasonedOrWrong)
    #expect(found.map(\.code.name) == ["broken-cut-points"])
    #expect(found.first?.message.contains(message) ?? false, "\(found)")
    let mark = try #require(marked.utf8.firstRange(of: "▸".utf8)?.lowerBound)
    let offset = marked.utf8.distance(from: marked.utf8.startIndex, to: mark)
    #expect(found.first?.origin.offset == offset)
  }
}
