import Foundation
import Testing

/// The page that counts what came out again of published results.
///
/// It is written anew with
///
///     ACCOUNTABILITY_UPDATE=1 ACCOUNTABILITY_SHARED=<folder> swift test --filter PublishedResultsTests
@Suite("Published results, counted")
struct PublishedResultsTests {
  private static let page = PublishedExample.root.appending(
    path: "Documentation/Published/README.md"
  )
  private static let marks = ("<!-- results -->\n", "<!-- end of results -->")

  private static let sets: [@Sendable () throws -> [PublishedResult]] = [
    HUDResults.results, LGBFResults.results, CanadaResults.results, ONSResults.results,
    WorkedExamplesTests.results,
  ]

  @Test(
    "The page says what comes out",
    .enabled(if: PublishedExample.isAtHand, PublishedExample.reason)
  )
  func results() async throws {
    let found = try await withThrowingTaskGroup(of: (Int, [PublishedResult]).self) { group in
      for (index, set) in Self.sets.enumerated() { group.addTask { (index, try set()) } }
      var all: [Int: [PublishedResult]] = [:]
      for try await (index, results) in group { all[index] = results }
      return all.sorted { $0.key < $1.key }.flatMap(\.value)
    }
    let table = Self.table(found)
    let text = try String(contentsOf: Self.page, encoding: .utf8)
    let (begin, end) = Self.marks
    let start = try #require(text.range(of: begin)).upperBound
    let finish = try #require(text.range(of: end)).lowerBound
    guard text[start..<finish] != table else { return }
    if ProcessInfo.processInfo.environment["ACCOUNTABILITY_UPDATE"] != nil {
      let written = text.replacingCharacters(in: start..<finish, with: table)
      try written.write(to: Self.page, atomically: true, encoding: .utf8)
    } else {
      #expect(String(text[start..<finish]) == table, "write it anew with ACCOUNTABILITY_UPDATE=1")
    }
  }

  private static func table(_ results: [PublishedResult]) -> String {
    var text = "| Framework | Published results | Reproduced | Of | Why the rest differ |\n"
    text += "|---|---|--:|--:|---|\n"
    for result in results {
      let counts = "\(grouped(result.reproduced)) | \(grouped(result.of))"
      let head = "[\(result.framework)](\(result.page).md) | \(result.results)"
      text += "| \(head) | \(counts) | \(result.rest) |\n"
    }
    return text
  }

  /// A number with commas between groups of three digits.
  private static func grouped(_ number: Int) -> String {
    var digits = Array(String(number))
    for index in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert(",", at: index) }
    return String(digits)
  }
}
