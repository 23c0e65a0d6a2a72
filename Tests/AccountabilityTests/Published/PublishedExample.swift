import Accountability
import AccountabilityRules
import Foundation
import Testing

/// A published framework as it stands in `Examples/Published`, and the published data it is held to.
struct PublishedExample {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The folder of published data, if it is at hand.
  static let data = ProcessInfo.processInfo.environment["ACCOUNTABILITY_SHARED"]
    .map { URL(filePath: $0).appending(path: "data") }

  static let isAtHand = data != nil
  static let reason: Comment = "ACCOUNTABILITY_SHARED names no folder of published data"

  /// A framework by its file's name, with the tables that stand beside it.
  static func framework(_ name: String) throws -> Framework {
    let folder = root.appending(path: "Examples/Published")
    let text = folder.appending(path: "\(name).accountability")
    let loader = FileLoader { (file) throws(FileLoader.Failure) in
      guard let bytes = try? Data(contentsOf: folder.appending(path: file)) else {
        throw FileLoader.Failure("there is no such file", help: "put it beside the framework")
      }
      return [UInt8](bytes)
    }
    return try Framework(
      parsing: String(contentsOf: text, encoding: .utf8),
      name: name,
      files: loader
    )
  }

  /// Files of the published data, by their paths in its folder.
  static func files(_ paths: [String]) throws -> SourceData {
    let folder = try #require(data)
    return SourceData(
      try paths.map { path in
        let file = folder.appending(path: path)
        return .csv([UInt8](try Data(contentsOf: file)), path: file.lastPathComponent)
      }
    )
  }

  /// Whether a file is among the published data.
  static func exists(_ path: String) throws -> Bool {
    FileManager.default.fileExists(atPath: try #require(data).appending(path: path).path())
  }

  /// A table of the published data.
  static func table(_ path: String, _ columns: [String]) throws -> DefinitionTable {
    let file = try #require(data).appending(path: path)
    return try DefinitionTable(
      csv: [UInt8](try Data(contentsOf: file)),
      name: path,
      columns: columns
    )
  }

  /// A table that stands beside the frameworks.
  static func shipped(_ name: String, _ columns: [String]) throws -> DefinitionTable {
    let file = root.appending(path: "Examples/Published/\(name)")
    return try DefinitionTable(
      csv: [UInt8](try Data(contentsOf: file)),
      name: name,
      columns: columns
    )
  }

  static func date(_ year: Int) throws -> CalendarDate {
    try #require(CalendarDate(year: year, month: 12, day: 31))
  }
}

/// How many of a framework's published results came out again.
struct PublishedResult: Sendable {
  /// The page of the framework, without its ending.
  var page: String
  var framework: String
  var results: String
  var reproduced: Int
  var of: Int

  /// Why the rest differ.
  var rest = "–"
}

/// Where a published figure stands.
struct PublishedCell: Hashable {
  var measure: String
  var place: String?
  var period: Period
  var partner: String?

  init(_ observation: Observation) {
    measure = observation.measure
    place = observation.place
    period = observation.period
    partner = observation.partner
  }

  /// The same place and time, of another measure.
  func of(_ measure: String) -> PublishedCell {
    var cell = self
    cell.measure = measure
    return cell
  }
}

extension ExactNumber {
  /// Whether two numbers are equal but for their ninth digit.
  func isNear(_ other: ExactNumber) -> Bool {
    let size = max(magnitude, other.magnitude, .one)
    return (self - other).magnitude.doubleValue <= 1e-9 * size.doubleValue
  }
}
