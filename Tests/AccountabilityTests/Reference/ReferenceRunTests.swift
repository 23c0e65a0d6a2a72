import Testing

/// The comparison with reference cases, on cases of its own.
@Suite("Comparing with reference cases")
struct ReferenceRunTests {
  private struct Refusal: Error {}

  /// Halves a number; 0 has no half here, and below 0 nothing has a result.
  private static let halves = ReferenceFamily(
    "halves",
    .relative(1e-9),
    deliberate: [
      DeliberateDifference(reason: "The tool rounds up odd numbers.") {
        $0.first.number("value") == 3
      }
    ]
  ) { example, compare in
    guard let value = example.first.number("value"), value >= 0 else { throw Refusal() }
    compare.number("expected_half", of: example.expected) { value == 0 ? nil : value / 2 }
    compare.text("expected_word", of: example.expected) { value == 0 ? "none" : "half" }
  }

  /// The run of one case.
  private func run(_ value: String, _ half: String, _ word: String) -> ReferenceRun {
    let text =
      "case_id,value,expected_half,expected_word,expected_error\na,\(value),\(half),\(word),"
    let rows = ReferenceFolder.rows(of: Array(text.utf8))
    return ReferenceRun(Self.halves, ReferenceFolder.cases(in: ["cases.csv": rows]))
  }

  private static let agreeing: [(String, String, String)] = [
    ("4", "2", "half"), ("1", "0.5000000000001", "half"), ("0", "", "none"), ("0", "NaN", "none"),
    ("0", "-Inf", "none"), ("-1", "", ""), ("", "NaN", ""), ("3", "1.5", "half"),
  ]

  @Test("Equal figures agree, and no result with what is none", arguments: agreeing)
  func agree(value: String, half: String, word: String) {
    let run = run(value, half, word)
    #expect(run.line == "reference halves: 1 of 1, 0 deliberately different")
    #expect(run.failures.isEmpty)
  }

  private static let differing: [(String, String, String)] = [
    ("4", "2.00001", "half"), ("4", "", "half"), ("4", "NaN", "half"), ("0", "0", "none"),
    ("-1", "-0.5", ""), ("4", "2", "Half"), ("4", "2", ""), ("-1", "", "half"),
    ("4", "two", "half"),
  ]

  @Test("Other figures differ, and a result where the tool has none", arguments: differing)
  func differ(value: String, half: String, word: String) throws {
    let run = run(value, half, word)
    #expect(run.line == "reference halves: 0 of 1, 0 deliberately different")
    #expect(try #require(run.problem).hasPrefix("halves: 1 of 1 cases differ\n  a\n    expected_"))
  }

  @Test("A difference with a reason is counted apart")
  func deliberate() {
    let run = run("3", "2", "half")
    #expect(run.line == "reference halves: 0 of 1, 1 deliberately different")
    #expect(run.problem == nil)
    #expect(run.deliberate == ["The tool rounds up odd numbers.": 1])
  }

  @Test("A column that nothing compares is found")
  func unseen() {
    let rows = ReferenceFolder.rows(of: Array("case_id,value,expected_third\na,4,1.3".utf8))
    let idle = ReferenceFamily("idle", .exact) { _, _ in }
    let run = ReferenceRun(idle, ReferenceFolder.cases(in: ["cases.csv": rows]))
    #expect(run.problem == "idle: nothing compares expected_third")
    let told = ReferenceFamily("told", .exact, notCompared: ["expected_third": "Rounded."]) {
      _,
      _ in
    }
    let quiet = ReferenceRun(told, ReferenceFolder.cases(in: ["cases.csv": rows]))
    #expect(quiet.problem == nil)
  }

  @Test("The tables of a case are joined, and those of all cases are at hand in each")
  func joined() {
    let tables = [
      "inputs.csv": ReferenceFolder.rows(of: Array("case_id,row,value\nb,1,2\na,1,3\nb,2,4".utf8)),
      "expected.csv": ReferenceFolder.rows(of: Array("case_id,expected_sum\nb,6\na,3".utf8)),
      "common_units.csv": ReferenceFolder.rows(of: Array("unit,weight\nx,2".utf8)),
    ]
    let cases = ReferenceFolder.cases(in: tables)
    #expect(cases.map(\.id) == ["b", "a"])
    #expect(cases[0].numbers("value") == [2, 4])
    #expect(cases[0].expected.whole("expected_sum") == 6)
    #expect(cases[1].common["common_units.csv"]?.first?.number("weight") == 2)
  }

  @Test("A family that is not built says so")
  func notBuilt() {
    let run = ReferenceRun(notBuilt: "later", total: 7)
    #expect(run.line == "reference later: 0 of 7, not built yet")
    #expect(run.problem == nil)
  }
}
