import Accountability
import AccountabilityRules
import AccountabilityTestSupport
import Foundation
import Testing

@Suite("The page about new frameworks")
struct NewFrameworkPageTests {
  private static func page() throws -> MarkdownFences {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let page = root.appending(path: "Documentation/NewFramework.md")
    return MarkdownFences(try String(contentsOf: page, encoding: .utf8))
  }

  @Test("Its file makes the framework and the remarks that it shows, and evaluates")
  func draft() throws {
    let page = try Self.page()
    let bytes = try #require(page.files["warmth.csv"])
    let draft = try Draft(
      of: [.csv(bytes, path: "warmth.csv")],
      name: "warm-homes",
      title: "Warm homes"
    )
    #expect(page.texts("accountability", "check") == [draft.framework.canonicalText])
    #expect(page.texts("text") == [draft.remarks.map { "\($0)\n" }.joined()])
    #expect(draft.framework.check().count == 9)
    let date = try #require(CalendarDate(year: 2026, month: 3, day: 31))
    let evaluation = try Evaluator(draft.framework)
      .evaluate(["warmth": .csv(bytes, path: "warmth.csv")], asOf: date)
    #expect(evaluation.sources[0].rejected == 0)
    #expect(evaluation.observations.contains { $0.value != nil })
  }
}
