import Testing

/// Figures that the field's own software computed.
@Suite("Reference cases")
struct ReferenceTests {
  @Test(
    "Every family agrees with the field's software, but for stated reasons",
    .enabled(if: ReferenceFolder.shared != nil, "ACCOUNTABILITY_SHARED names no reference cases"),
    .serialized,
    arguments: ReferenceFolder.shared?.families ?? []
  )
  func family(_ name: String) throws {
    let cases = try #require(ReferenceFolder.shared).cases(of: name)
    let built = ReferenceFamily.all.first { $0.name == name }
    let run =
      built.map { ReferenceRun($0, cases) } ?? ReferenceRun(notBuilt: name, total: cases.count)
    print(run.line)
    for line in run.lines { print(line) }
    #expect(run.total > 0, "\(name) has no cases")
    if let problem = run.problem { Issue.record("\(problem)") }
  }

  @Test(
    "There are families",
    .enabled(if: ReferenceFolder.shared != nil, "ACCOUNTABILITY_SHARED names no reference cases")
  )
  func found() throws {
    #expect(try !#require(ReferenceFolder.shared).families.isEmpty)
  }

  @Test("A family is compared in one way")
  func names() {
    let names = ReferenceFamily.all.map(\.name)
    #expect(Set(names).count == names.count)
  }
}
