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
      DeliberateDifference(
        reason: "The tool rounds up odd numbers.",
        columns: ["expected_half"]
      ) { _, _, example in
        example.first.number("value").flatMap { $0 == 3 || $0 == 5 ? (.number(1.5), nil) : nil }
      },
      DeliberateDifference(
        reason: "Seven has no half.",
        columns: ["expected_half"],
        undefinedWhere: { $0.first.number("value") == 7 }
      ),
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
    ("0", "-Inf", "none"), ("0", "Inf", "none"), ("0", "NA", "none"), ("-1", "", ""),
    ("", "NaN", ""), ("3", "1.5", "half"),
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
    ("4", "two", "half"), ("4", "Inf", "half"),
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
    #expect(run.uses.map(\.cases) == [1, 0])
    #expect(
      run.lines == [
        "  needed in 1: The tool rounds up odd numbers.", "  not needed here: Seven has no half.",
      ]
    )
  }

  @Test("A rule covers the figure that it expects, in its columns, and no other")
  func narrow() {
    // By the rule, half of 5 has to be 1.5, and it is 2.5; that of 7 has to be none, and it is 3.5.
    for run in [run("5", "3", "half"), run("7", "4", "half"), run("3", "2", "Half")] {
      #expect(run.line == "reference halves: 0 of 1, 0 deliberately different")
      #expect(run.problem != nil)
    }
  }

  @Test("Rows without a figure, and figures without a row, fail")
  func uneven() {
    let rows = ReferenceFolder.rows(of: Array("case_id,expected_place\na,1\na,2".utf8))
    for count in 0...3 {
      let family = ReferenceFamily("uneven", .exact) { example, compare in
        compare.rows(example.inputs, with: Array(1...3).prefix(count).map(Double.init)) {
          compare,
          row,
          figure in
          compare.number("expected_place", of: row) { figure }
        }
      }
      let run = ReferenceRun(family, ReferenceFolder.cases(in: ["cases.csv": rows]))
      #expect((run.problem == nil) == (count == 2))
    }
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
