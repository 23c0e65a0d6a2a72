import Accountability
import AccountabilityRules
import Foundation
import Testing

/// Files as bodies publish them, most of them with what no draft can know.
@Suite("A first framework from published files")
struct DraftOfPublishedFilesTests {
  /// The folder of published data, if it is at hand.
  private static let folder = ProcessInfo.processInfo.environment["ACCOUNTABILITY_SHARED"]
    .map { URL(filePath: $0).appending(path: "data") }

  /// The files that are not too large for a test without optimisation, by their paths in the folder.
  private static let paths: [String] = {
    guard let folder, let found = FileManager.default.enumerator(atPath: folder.path()) else {
      return []
    }
    return found.compactMap { $0 as? String }.filter { path in
      let size = try? FileManager.default.attributesOfItem(
        atPath: folder.appending(path: path).path(percentEncoded: false)
      )[.size]
      return path.hasSuffix(".csv") && (size as? Int ?? 0) < 40_000
    }.sorted()
  }()

  @Test(
    "There are many, and most of those with periods make a framework",
    .enabled(if: folder != nil, "ACCOUNTABILITY_SHARED names no folder of published data")
  )
  func numbers() throws {
    let drafts = try Self.paths.filter { try Self.draft($0) != nil }
    #expect(Self.paths.count >= 100)
    #expect(drafts.count >= 50)
    for path in ["ni-wellbeing/series.csv", "canada-cif/data/indicator_16-6-1.csv"] {
      #expect(drafts.contains(path))
    }
  }

  @Test(
    "Each makes a framework without errors that evaluates it, or is refused with a way out",
    .enabled(if: folder != nil, "ACCOUNTABILITY_SHARED names no folder of published data"),
    arguments: paths
  )
  func file(path: String) throws {
    guard let draft = try Self.draft(path) else { return }
    try expectSound(draft)
    let date = try #require(CalendarDate(year: 2026, month: 3, day: 31))
    let source = try #require(draft.framework.sources.first)
    let data = try Self.data(path)
    do throws(EvaluationError) {
      let evaluation = try Evaluator(draft.framework)
        .evaluate([source.name.name: data], asOf: date)
      #expect(evaluation.sources[0].rejected * 10 <= evaluation.sources[0].rows)
    } catch {
      // What a draft leaves out for being of persons should not be in the file at all.
      #expect(error.message.contains("looks like data of persons"))
      #expect(draft.remarks.contains { $0.text.contains("persons' data") })
    }
  }

  /// The draft of a file; `nil` where it is refused.
  private static func draft(_ path: String) throws -> Draft? {
    let data = try data(path)
    do throws(DraftError) {
      return try Draft(of: [data])
    } catch {
      #expect(!error.help.isEmpty, "\(path)")
      return nil
    }
  }

  private static func data(_ path: String) throws -> SourceData {
    let url = try #require(folder).appending(path: path)
    return .csv([UInt8](try Data(contentsOf: url)), path: path)
  }
}
