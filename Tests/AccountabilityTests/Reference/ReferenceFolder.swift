import AccountabilityRules
import Foundation

/// A folder of reference cases: a folder for each family, with tables joined by `case_id`.
struct ReferenceFolder: Sendable {
  let url: URL

  /// The folder that `ACCOUNTABILITY_SHARED` leads to, if it is at hand.
  static let shared = ProcessInfo.processInfo.environment["ACCOUNTABILITY_SHARED"]
    .map { ReferenceFolder(url: URL(filePath: $0).appending(path: "reference")) }

  /// The names of the families, in alphabetical order.
  var families: [String] {
    let files = FileManager.default
    let names = (try? files.contentsOfDirectory(atPath: url.path(percentEncoded: false))) ?? []
    return names.filter {
      files.fileExists(atPath: url.appending(path: "\($0)/note.json").path(percentEncoded: false))
    }.sorted()
  }

  /// The cases of a family, in the order in which the first file with them has them.
  func cases(of family: String) throws -> [ReferenceCase] {
    let folder = url.appending(path: family)
    let names = try FileManager.default
      .contentsOfDirectory(atPath: folder.path(percentEncoded: false))
      .filter { $0.hasSuffix(".csv") }.sorted()
    var tables: [String: [ReferenceRow]] = [:]
    for name in names {
      tables[name] = Self.rows(of: [UInt8](try Data(contentsOf: folder.appending(path: name))))
    }
    return Self.cases(in: tables)
  }

  /// The cases of tables, by the names of their files.
  static func cases(in tables: [String: [ReferenceRow]]) -> [ReferenceCase] {
    let common = tables.filter { $0.key.hasPrefix("common_") }
    var order: [String] = []
    var parts: [String: [String: [ReferenceRow]]] = [:]
    for (file, rows) in tables.sorted(by: { $0.key < $1.key }) where common[file] == nil {
      for row in rows {
        guard let id = row["case_id"] else { continue }
        if parts[id] == nil { order.append(id) }
        parts[id, default: [:]][file, default: []].append(row)
      }
    }
    return order.map { ReferenceCase(id: $0, tables: parts[$0] ?? [:], common: common) }
  }

  /// The rows of a CSV file, by the names in its first row.
  static func rows(of bytes: [UInt8]) -> [ReferenceRow] {
    var reader = CSVReader(bytes: bytes)
    guard let heading = reader.next()?.map(\.text) else { return [] }
    return reader.map { record in
      let cells = zip(heading, record.map(\.text))
      return ReferenceRow(Dictionary(cells) { first, _ in first })
    }
  }
}
