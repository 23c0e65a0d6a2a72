import Accountability
import AccountabilityRules
import Foundation
import Testing

/// The page about silo accountability in results: what it shows is what is found.
@Suite("The page about silos in the results")
struct SiloResultsPageTests {
  private static let page = "Language/silo-results.md"
  private static let all = PageExample.all(of: page)

  @Test("What the page shows is what is found", arguments: all.indices)
  func outcome(index: Int) throws {
    let example = SiloResultsPageTests.all[index]
    let findings = try example.evaluation().findings
    let lines = findings.filter { $0.help != nil }.flatMap(\.pageLines)
    #expect(lines.joined(separator: "\n") + "\n" == example.outcome)
  }

  @Test("Every check has a row in the page's first table, in the order of the findings")
  func table() throws {
    #expect(try SiloResultsPageTests.names(inTable: 0) == Finding.checksOfResults)
    #expect(Words.ofFindings == Finding.checks)
  }

  @Test("Every number by which a check goes has a row in the page's second table")
  func parameters() throws {
    let listed = try SiloResultsPageTests.names(inTable: 1)
    let known = Finding.checksOfResults.sorted().flatMap { check in
      (CheckParameter.ofChecks[check] ?? []).map { _ in check }
    }
    #expect(listed == known)
  }

  /// The first cells of one of the page's tables.
  private static func names(inTable index: Int) throws -> [String] {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appending(path: "Documentation").appending(path: page)
    let lines = try String(contentsOf: file, encoding: .utf8).split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
    let tables = lines.split { !$0.hasPrefix("|") }
    let rows = try #require(tables.indices.contains(index) ? tables[index] : nil)
    return rows.compactMap { row in
      row.hasPrefix("| `") ? row.split(separator: "`").dropFirst().first.map(String.init) : nil
    }
  }
}

extension Finding {
  /// The finding in one line, with a line for each step of its arithmetic.
  fileprivate var pageLines: [String] {
    let about = [partner, group].compactMap(\.self)
    let who = about.isEmpty ? subject.name : about.joined(separator: ", ")
    let when = period.map { " at \($0)" } ?? ""
    let allowed = allowed.map { "; accepted: \($0)" } ?? ""
    return ["\(check), \(who)\(when): \(text)\(allowed)"] + arithmetic.map { "  " + $0 }
  }
}
