import AccountabilityRules
import Testing

/// What can be said wrongly of scores, targets and policies, and where the message points.
@Suite("Mistakes in what judges")
struct JudgementMistakesTests {
  /// A declaration in which `▸` stands before what is wrong, and the code of the message.
  private static let cases: [(text: String, code: String)] = [
    ("score ▸s { in order }", "no-definition"),
    ("▸score s for measures", "unexpected"),
    ("score s = 5 {\n▸3 when o is met\n}", "unexpected"),
    ("score s on m {\n3 at least 5\n▸1 at most 2\n}", "broken-cut-points"),
    ("score s on m {\n1 at least 2\n▸3 at least 5\n}", "broken-cut-points"),
    ("score s {\n▸3 at least 5\n}", "broken-cut-points"),
    ("score s on m {\n▸3 at 5\n4 at 6\n}", "broken-cut-points"),
    ("score s on m interpolated {\n3 at 5\n4 at 7\n▸5 at 6\n}", "broken-cut-points"),
    ("score s on m interpolated {\n▸3 at 5\n}", "broken-cut-points"),
    ("score s on m interpolated {\n3 at 5\n4 at 6\n▸5 otherwise\n}", "broken-cut-points"),
    ("score s interpolated {\n▸3 at 5\n4 at 6\n}", "broken-cut-points"),
    ("score s {\n▸distinguish by interval\n5 when o is met\n}", "broken-cut-points"),
    ("score s {\n▸5 when o is met\n50% otherwise\n}", "number-beside-share"),
    ("score s on m interpolated {\n0 at 1\n5 at ▸2 GBP\n}", "unlike-types"),
    ("score s = m {\ngate g ▸no better than 3 when o is met\n}", "unexpected"),
    ("score s = m {\ngate g at most 3 when ▸m\n}", "wrong-type"),
    ("score s = ▸o", "wrong-type"),
    ("score s for measures = it\nrule r { require ▸s > 1 }", "wrong-scope"),
    ("score s for measures = it\nrule r { require s of ▸o > 1 }", "wrong-kind"),
    ("score s = m\nrule r { require s of ▸m > 1 }", "wrong-kind"),
    ("rating s for measures { \"a\" otherwise }\nrule r { require ▸s is \"a\" }", "wrong-scope"),
    ("score s for measures = it\nrule r { require ▸points of m > 1 }", "unknown-name"),
    ("score ▸a for measures = b\nscore b for measures = a", "circular-definition"),
    ("score ▸m = 5", "duplicate-name"),
    ("policy { ▸interval 100% by wilson }", "wrong-number"),
    ("policy { ties ▸first }", "unexpected"),
    ("policy { publish to ▸nobody }", "unknown-name"),
    ("policy { ▸refuse sources above 101% unread }", "wrong-number"),
    ("measure n = m { higher is better\nby ▸ward }", "unknown-name"),
    ("measure n = m { ▸between 5 and 1 is better }", "wrong-number"),
    ("measure n = m { between 1 and ▸2 GBP is better }", "unlike-types"),
    ("measure n = m { higher is better\nrange 0 to 1\ntarget at least ▸2 }", "wrong-number"),
    ("measure n = m { higher is better\n▸range 1 to 0 }", "wrong-number"),
    ("measure n = m { neither is better\n▸target reaching 5 }", "cannot-be-said"),
    ("measure n = m { higher is better\ntrajectory ▸bent }", "unexpected"),
    (
      "measure n = m { higher is better\nreal change by run over last 5 years at ▸5 }", "unexpected"
    ),
  ]

  private static let head = """
    framework f "F" {
      calendar calendar years
      policy { missing stays missing }
      returns q {
        year period
        n number
      }
      outcome o { measure m = sum of n in q { performance
        higher is better
        target at least 5 } }

    """

  @Test("Each is found where it stands", arguments: cases.indices)
  func place(index: Int) throws {
    let (marked, code) = JudgementMistakesTests.cases[index]
    let lines = (JudgementMistakesTests.head + marked).split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
    let line = try #require(lines.firstIndex { $0.contains("▸") })
    let column = try #require(lines[line].firstIndex(of: "▸"))
    let text = JudgementMistakesTests.head + marked.replacing("▸", with: "") + "\n}\n"
    let errors = Framework.parse(SourceText(name: "case", text: text)).check()
      .filter { $0.severity == .error }
    let found = try #require(errors.first, "\(marked): no error")
    #expect(found.code.name == code, "\(marked): \(found.message)")
    #expect(found.origin.line == line + 1, "\(marked): \(found.message)")
    #expect(
      found.origin.column == lines[line].distance(from: lines[line].startIndex, to: column) + 1,
      "\(marked): \(found.message)"
    )
    #expect(found.help?.isEmpty == false)
  }
}
