import Accountability
import AccountabilityRules
import Foundation

/// The sources of the frameworks in `Examples/Published/files`, each of which reads the files of one shape
/// that its references name.
struct PublishedShape: Sendable {
  let framework: Framework
  let source: Source

  /// Paths below the folder of published data; `*` takes anything.
  var patterns: [String] {
    source.clauses.compactMap { stated in
      if case .common(.reference(let text)) = stated.clause { text } else { nil }
    }
  }

  /// What came of the files.
  struct Reading: Sendable {
    let shape: PublishedShape
    let reports: [SourceReport]

    func sum(_ count: (SourceReport) -> Int) -> Int { reports.map(count).reduce(0, +) }
  }

  static let all: [PublishedShape] = frameworks.flatMap { framework in
    framework.sources.map { PublishedShape(framework: framework, source: $0) }
  }

  static let frameworks: [Framework] = names.compactMap { name in
    let text = (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? ""
    return Framework.parse(SourceText(name: name, text: text)).framework
  }

  /// The files of the folder.
  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()

  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Examples/Published/files")

  /// The folder of published data, if it is at hand.
  static let data = ProcessInfo.processInfo.environment["ACCOUNTABILITY_SHARED"]
    .map { URL(filePath: $0).appending(path: "data") }

  /// The paths of all files that hold rows, below the folder of published data.
  static let paths: [String] = {
    guard let data else { return [] }
    let found =
      FileManager.default.enumerator(atPath: data.path)?.compactMap { $0 as? String } ?? []
    return found.filter { $0.hasSuffix(".csv") || $0.hasSuffix(".json") }.sorted()
  }()

  func reads(_ path: String) -> Bool {
    patterns.contains { HolePattern($0).values(in: ArraySlice(path.utf8)) != nil }
  }

  /// Reads the files as they came.
  func read() throws -> Reading {
    let data = try PublishedShape.paths.filter(reads).map { path -> SourceData in
      let file = (PublishedShape.data ?? URL(filePath: "/")).appending(path: path)
      let bytes = [UInt8](try Data(contentsOf: file))
      return path.hasSuffix(".json") ? .json(bytes, path: path) : .csv(bytes, path: path)
    }
    // A file of records is a whole table; of returns all files together are one source.
    let sources = source.kind == .records ? data : [SourceData(data)]
    let reports = try sources.flatMap { try framework.read(source.name.name, from: $0) }
    return Reading(shape: self, reports: reports)
  }
}

/// The page that counts what came of published files.
struct PublishedShapesPage {
  /// How many refusals of one reason are shown by their places.
  private static let mostPlaces = 2

  private var text = """
    # Published files, as they came

    Real files of public bodies were read as they were published, with no editing beforehand. Each shape of file has one declaration, a source in one of the frameworks in [Examples/Published/files](../../Examples/Published/README.md#files-as-they-came); what each file holds is said there, and how such a declaration is written in [Files as they come](files.md). The files are not part of this package. This page is written by the test `PublishedShapesTests` where they are at hand, and compared with what comes of them.

    The files of a source of returns are read together; a file of records is a table by itself.

    Rows are what a file holds below its headings; of a wide table a row counts once for each value that its headings name. Every row is accepted, refused with its place and a reason, or ignored because the declaration says so.


    """

  init(_ readings: [PublishedShape.Reading]) {
    table(readings)
    refusals(readings)
  }

  var markdown: String { text }

  private mutating func table(_ readings: [PublishedShape.Reading]) {
    text += "| Declaration | Shape | Files | Rows | Accepted | Ignored | Refused |\n"
    text += "|---|---|--:|--:|--:|--:|--:|\n"
    for reading in readings {
      let name = "\(reading.shape.framework.name.name) · `\(reading.shape.source.name.name)`"
      row("\(name) | \(reading.shape.source.title)", [reading])
    }
    row("**\(readings.count) shapes** |", readings)
  }

  private mutating func row(_ head: String, _ readings: [PublishedShape.Reading]) {
    let counts: [(SourceReport) -> Int] = [
      { $0.rows }, { $0.accepted }, { $0.ignored }, { $0.rejected },
    ]
    let sums = counts.map { count in readings.map { $0.sum(count) }.reduce(0, +) }
    let files = readings.map(\.reports.count).reduce(0, +)
    let cells = ([files] + sums).map(PublishedShapesPage.grouped)
    text += "| \(head) | \(cells.joined(separator: " | ")) |\n"
  }

  private mutating func refusals(_ readings: [PublishedShape.Reading]) {
    text += "\n## What was refused\n\n"
    text += "| Declaration | Reason | Rows | Where |\n|---|---|--:|---|\n"
    for reading in readings {
      var places: [String: [String]] = [:]
      for report in reading.reports {
        for problem in report.problems {
          let value = problem.value.isEmpty ? "" : " `\(problem.value)`"
          places[problem.problem, default: []].append("\(report.path):\(problem.line)\(value)")
        }
      }
      for (reason, found) in places.sorted(by: { $0.key < $1.key }) {
        let shown = found.prefix(PublishedShapesPage.mostPlaces).joined(separator: ", ")
        let rest = found.count > PublishedShapesPage.mostPlaces ? ", …" : ""
        text +=
          "| `\(reading.shape.source.name.name)` | \(reason) | \(found.count) | \(shown)\(rest) |\n"
      }
    }
  }

  /// A number with commas between groups of three digits.
  private static func grouped(_ number: Int) -> String {
    var digits = Array(String(number))
    for index in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert(",", at: index) }
    return String(digits)
  }
}
