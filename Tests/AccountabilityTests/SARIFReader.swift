import Accountability
import Foundation
import Testing

/// Reads a SARIF log and holds it to what the standard says of the objects that we write.
///
/// https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html
struct SARIFReader {
  let run: SARIFRun

  init(_ log: SARIFLog) throws {
    let bytes = Data(try JSONWriter(pretty: false).bytes(of: log))
    let object = try #require(JSONSerialization.jsonObject(with: bytes) as? [String: Any])
    SARIFReader.refuseUnknownKeys(object, "log")
    let decoded = try JSONDecoder().decode(SARIFFile.self, from: bytes)
    #expect(decoded.version == "2.1.0")
    #expect(decoded.schema.map { URL(string: $0)?.scheme } == "https")
    #expect(decoded.runs.count == 1)
    run = decoded.runs[0]
    checkReferences()
    checkPlaces()
  }

  /// Results name a rule of the driver, by its name and by its place in the list.
  private func checkReferences() {
    let rules = run.tool.driver.rules.map(\.id)
    #expect(Set(rules).count == rules.count)
    #expect(!run.tool.driver.name.isEmpty)
    #expect(run.columnKind == "unicodeCodePoints")
    for result in run.results {
      #expect(rules.indices.contains(result.ruleIndex))
      #expect(rules[result.ruleIndex] == result.ruleId)
      #expect(["none", "note", "warning", "error"].contains(result.level))
      #expect(!result.message.text.isEmpty)
      let ids = (result.relatedLocations ?? []).compactMap(\.id)
      #expect(Set(ids).count == ids.count)
    }
  }

  /// Places are URI references without characters that URIs do not have, and regions that do not end
  /// before they begin.
  private func checkPlaces() {
    let unread = run.invocations.flatMap { $0.toolExecutionNotifications ?? [] }
    let places =
      run.results.flatMap { $0.locations + ($0.relatedLocations ?? []) }
      + unread.flatMap(\.locations)
    for place in places.map(\.physicalLocation) {
      let uri = place.artifactLocation.uri
      let allowed = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/%"
      let rest = uri.hasPrefix("file:///") ? String(uri.dropFirst("file:///".count)) : uri
      #expect(!uri.isEmpty && !rest.hasPrefix("//"))
      #expect(rest.allSatisfy(allowed.contains), "\(uri)")
      guard let region = place.region else { continue }
      #expect(region.startLine >= 1 && region.startColumn >= 1)
      let start = (region.startLine, region.startColumn)
      #expect((region.endLine ?? .max, region.endColumn ?? .max) >= start)
    }
  }

  /// The standard's names of each object's properties, those alone that we write.
  private static let keys: [String: [String: String]] = [
    "log": ["$schema": "", "version": "", "runs": "run"],
    "run": ["tool": "tool", "invocations": "invocation", "columnKind": "", "results": "result"],
    "tool": ["driver": "toolComponent"],
    "toolComponent": ["name": "", "version": "", "rules": "reportingDescriptor"],
    "reportingDescriptor": [
      "id": "", "shortDescription": "message", "help": "message",
      "defaultConfiguration": "reportingConfiguration",
    ],
    "reportingConfiguration": ["level": ""],
    "message": ["text": ""],
    "invocation": ["executionSuccessful": "", "toolExecutionNotifications": "notification"],
    "notification": ["level": "", "message": "message", "locations": "location"],
    "result": [
      "ruleId": "", "ruleIndex": "", "level": "", "message": "message", "locations": "location",
      "relatedLocations": "location", "fixes": "fix",
    ],
    "fix": ["description": "message", "artifactChanges": "artifactChange"],
    "artifactChange": ["artifactLocation": "artifactLocation", "replacements": "replacement"],
    "replacement": ["deletedRegion": "region", "insertedContent": "artifactContent"],
    "artifactContent": ["text": ""],
    "location": ["id": "", "physicalLocation": "physicalLocation", "message": "message"],
    "physicalLocation": ["artifactLocation": "artifactLocation", "region": "region"],
    "artifactLocation": ["uri": ""],
    "region": ["startLine": "", "startColumn": "", "endLine": "", "endColumn": ""],
  ]

  private static func refuseUnknownKeys(_ value: Any, _ kind: String) {
    if let list = value as? [Any] {
      for inner in list { refuseUnknownKeys(inner, kind) }
      return
    }
    guard let object = value as? [String: Any] else { return }
    for (key, inner) in object {
      let known = keys[kind]?[key]
      #expect(known != nil, "the standard's '\(kind)' has no '\(key)' that we know of")
      if let known, !known.isEmpty { refuseUnknownKeys(inner, known) }
    }
  }
}

struct SARIFFile: Decodable {
  let schema: String?
  let version: String
  let runs: [SARIFRun]

  enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version
    case runs
  }
}

struct SARIFRun: Decodable {
  struct Tool: Decodable {
    struct Driver: Decodable {
      let name: String
      let rules: [Rule]
    }

    let driver: Driver
  }

  struct Rule: Decodable {
    struct Configuration: Decodable { let level: String }

    let id: String
    let shortDescription: Message?
    let help: Message
    let defaultConfiguration: Configuration?
  }

  struct Message: Decodable { let text: String }

  struct Invocation: Decodable {
    let executionSuccessful: Bool
    let toolExecutionNotifications: [Notification]?
  }

  struct Notification: Decodable { let locations: [Location] }

  struct Result: Decodable {
    let ruleId: String
    let ruleIndex: Int
    let level: String
    let message: Message
    let locations: [Location]
    let relatedLocations: [Location]?
    let fixes: [Fix]?
  }

  struct Fix: Decodable {
    struct Change: Decodable {
      struct Replacement: Decodable {
        let deletedRegion: SARIFRegion
        let insertedContent: Message
      }

      let artifactLocation: Location.Physical.Artifact
      let replacements: [Replacement]
    }

    let artifactChanges: [Change]
  }

  struct Location: Decodable {
    struct Physical: Decodable {
      struct Artifact: Decodable { let uri: String }

      let artifactLocation: Artifact
      let region: SARIFRegion?
    }

    let id: Int?
    let physicalLocation: Physical
  }

  let tool: Tool
  let invocations: [Invocation]
  let columnKind: String
  let results: [Result]
}

struct SARIFRegion: Decodable, Equatable {
  let startLine: Int
  let startColumn: Int
  let endLine: Int?
  let endColumn: Int?
}
