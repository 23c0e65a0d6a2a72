import Accountability
import AccountabilityRules
import Foundation
import Testing

/// Real files as they were published, each shape read by one declaration with no editing beforehand.
///
/// The page of what comes of them is written anew with
///
///     ACCOUNTABILITY_UPDATE=1 ACCOUNTABILITY_SHARED=<folder> swift test --filter PublishedShapesTests
@Suite("Shapes of published files")
struct PublishedShapesTests {
  private static let page = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Documentation/Language/published-files.md")

  private static let isAtHand = PublishedShape.data != nil

  private static let reason: Comment = "ACCOUNTABILITY_SHARED names no folder of published data"

  @Test("There is a declaration for each shape, and each says which files it reads")
  func declarations() {
    #expect(PublishedShape.all.count > 60)
    for shape in PublishedShape.all {
      #expect(!shape.patterns.isEmpty, "\(shape.source.name.name)")
    }
  }

  @Test("The declarations have no faults, and print and parse as they are")
  func frameworks() throws {
    #expect(PublishedShape.frameworks.count == PublishedShape.names.count)
    for framework in PublishedShape.frameworks {
      let found = framework.check().filter { $0.severity != .note }
      #expect(found.isEmpty, "\(framework.name.name): \(found.map(\.message))")
      let text = framework.canonicalText
      #expect(try Framework(parsing: text, name: "again") == framework)
    }
  }

  @Test("Every file that holds rows is of a shape", .enabled(if: isAtHand, reason))
  func everyFile() {
    let strangers = PublishedShape.paths.filter { path in
      !PublishedShape.all.contains { $0.reads(path) }
    }
    #expect(strangers.isEmpty)
    for shape in PublishedShape.all {
      #expect(PublishedShape.paths.contains(where: shape.reads), "\(shape.source.name.name)")
    }
  }

  @Test("What comes of the files is what the page says", .enabled(if: isAtHand, reason))
  func reading() async throws {
    let readings = await withTaskGroup(of: (Int, PublishedShape.Reading?).self) { group in
      for (index, shape) in PublishedShape.all.enumerated() {
        group.addTask {
          do {
            return (index, try shape.read())
          } catch {
            Issue.record("\(error)")
            return (index, nil)
          }
        }
      }
      var all: [Int: PublishedShape.Reading] = [:]
      for await (index, reading) in group { all[index] = reading }
      return all.sorted { $0.key < $1.key }.map(\.value)
    }
    for reading in readings {
      for report in reading.reports {
        #expect(
          report.rows == report.accepted + report.rejected + report.ignored,
          "\(report.path)"
        )
        #expect(report.rejected == 0 || !report.problems.isEmpty, "\(report.path)")
      }
    }
    let markdown = PublishedShapesPage(readings).markdown
    if ProcessInfo.processInfo.environment["ACCOUNTABILITY_UPDATE"] != nil {
      try markdown.write(to: PublishedShapesTests.page, atomically: true, encoding: .utf8)
    }
    let written = (try? String(contentsOf: PublishedShapesTests.page, encoding: .utf8)) ?? ""
    #expect(markdown == written, "write it anew with ACCOUNTABILITY_UPDATE=1")
  }
}
