import Accountability
import AccountabilityRules
import Foundation
import Testing

/// The page about checks of figures: what it shows is what is found.
@Suite("The page about checks of figures")
struct ChecksPageTests {
  private static let all = PageExample.all(of: "Language/checks.md")

  @Test("There are examples")
  func examples() { #expect(ChecksPageTests.all.count == 4) }

  @Test("What the page shows is what is found", arguments: all.indices)
  func outcome(index: Int) throws {
    let example = ChecksPageTests.all[index]
    let lines = try example.evaluation().findingsInRows.filter { $0.result != .holds }.map(\.line)
    #expect(lines.joined(separator: "\n") + "\n" == example.outcome)
  }

  @Test(
    "Every check has a row in the page's table, in the order of the findings, and can be allowed"
  )
  func table() throws {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let page = try String(
      contentsOf: root.appending(path: "Documentation/Language/checks.md"),
      encoding: .utf8
    )
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("| `") }
    let names = rows.compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) }
    #expect(names == Finding.checks.filter { !Finding.checksOfResults.contains($0) })
  }
}

extension Finding {
  /// The finding in one line, with its cells.
  var line: String {
    guard result == .violated else { return "\(check), \(result): \(text)" }
    let isPlaced = place != "town" || (partner == nil && group == nil)
    let about = [isPlaced ? place : nil, partner, group].compactMap(\.self)
    let when = period.map { " at \($0)" } ?? ""
    let who = about.isEmpty ? subject.name : about.joined(separator: ", ")
    let cells = evidence.map { cell in
      (["\(cell.path):\(cell.line)", cell.field, cell.field == nil ? nil : cell.group])
        .compactMap(\.self).joined(separator: " ")
    }
    let allowed = allowed.map { "; accepted: \($0)" } ?? ""
    return "\(check), \(who)\(when): \(text) (\(cells.joined(separator: ", ")))\(allowed)"
  }
}
