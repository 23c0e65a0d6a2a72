import Accountability
import AccountabilityRules
import AccountabilityTestSupport
import Foundation
import Testing

@Suite("The page about what a framework needs")
struct NeedsPageTests {
  private static func page() throws -> MarkdownFences {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let page = root.appending(path: "Documentation/Needs.md")
    return MarkdownFences(try String(contentsOf: page, encoding: .utf8))
  }

  @Test("What the page shows is what comes of its framework, and of its file")
  func outputs() throws {
    let page = try Self.page()
    let text = try #require(page.texts("accountability", "check").first)
    let framework = try Framework(parsing: text, name: "Needs.md")
    let date = try #require(CalendarDate(year: 2025, month: 10, day: 10))
    #expect(page.texts("text", "needs") == [Needs(framework, asOf: date).textReport])
    let bytes = try #require(page.files["returns.csv"])
    let data = ["quarterly": SourceData.csv(bytes, path: "returns.csv")]
    let needs = try Needs(framework, asOf: date, data: data)
    let rows = needs.csv.replacing("\r\n", with: "\n")
    #expect(page.texts("csv", "outstanding") == [rows])
  }
}
