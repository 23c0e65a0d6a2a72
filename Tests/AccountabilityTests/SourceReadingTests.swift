import Accountability
import AccountabilityRules
import Testing

/// Rows are read and counted before anything is evaluated.
@Suite("Reading a source by itself")
struct SourceReadingTests {
  private static func framework(_ source: String) throws -> Framework {
    try Framework(
      parsing: "framework f \"F\" {\n policy { missing stays missing }\n\(source)\n}",
      name: "case"
    )
  }

  private static let stays = """
    records stays {
      id key from "ID"
      client person from "Client"
      on date from "On"
      missing "9" = withheld in client
    }
    """

  private static func csv(_ text: String) -> SourceData { .csv(Array(text.utf8), path: "s.csv") }

  @Test("Records are accepted or refused, each with its reason")
  func records() throws {
    let reports = try Self.framework(Self.stays)
      .read("stays", from: Self.csv("ID,Client,On\n1,c1,2025-01-02\n2,9,2025-01-02\n3,c1,soon\n"))
    #expect(reports.map(\.rows) == [3])
    #expect(reports.map(\.accepted) == [2])
    #expect(reports.map(\.rejected) == [1])
    #expect(reports[0].problems.map(\.problem) == ["this is not a date as it is spelt here"])
  }

  @Test("Two records of one key are refused; records that are alike otherwise are not")
  func keys() throws {
    let framework = try Self.framework(Self.stays)
    let text = "ID,Client,On\n1,c1,2025-01-02\n1,c2,2025-01-03\n2,c1,2025-01-02\n3,c1,2025-01-02\n"
    let report = try framework.read("stays", from: Self.csv(text))[0]
    #expect(report.accepted == 2)
    #expect(
      report.problems.map { "\($0.line) \($0.problem)" } == [
        "2 another row has the same key (line 3); neither is taken",
        "3 another row has the same key (line 2); neither is taken",
      ]
    )
    let without = try Self.framework("records visits { on date from \"On\" }")
    let visits = try without.read("visits", from: Self.csv("On\n2025-01-02\n2025-01-02\n"))
    #expect(visits[0].accepted == 2)
  }

  @Test("A source that is not there, and a framework with errors, say so")
  func mistakes() throws {
    let framework = try Self.framework(Self.stays)
    let unknown = #expect(throws: EvaluationError.self) {
      try framework.read("stay", from: Self.csv("ID\n"))
    }
    #expect(unknown?.message == "the framework has no source called 'stay'")
    #expect(unknown?.help.contains("did you mean 'stays'?") == true)
    let column = #expect(throws: EvaluationError.self) {
      try framework.read("stays", from: Self.csv("ID,On\n"))
    }
    #expect(column?.message == "s.csv: no column is headed 'Client', which field 'client' reads")
    let broken = Framework.parse(
      SourceText(name: "case", text: "framework f \"F\" { records r { dated by x } }")
    )
    let damaged = try #require(broken.framework)
    let errors = #expect(throws: EvaluationError.self) {
      try damaged.read("r", from: Self.csv("A\n"))
    }
    #expect(errors?.code == .invalidFramework)
  }
}
