import AccountabilityRules
import Foundation
import Testing

/// A file of Swift that makes frameworks as the printer prints them, to be compiled with the tests.
struct SwiftFile {
  let text: String

  /// - Parameters:
  ///   - enumeration: The type that holds the frameworks, in the list `builders`.
  ///   - writer: The tests that write the file.
  ///   - frameworks: The frameworks.
  init(enumeration: String, writer: String, _ frameworks: [Framework]) {
    var lines = [
      "// swift-format-ignore-file",
      "// Written by \(writer); see there.",
      "import AccountabilityRules",
      "",
      "enum \(enumeration) {",
      "  static let builders: [@Sendable () -> Framework] = [",
    ]
    lines += frameworks.indices.map { "    framework\($0 + 1)," } + ["  ]"]
    for (index, framework) in frameworks.enumerated() {
      lines += Self.function("framework\(index + 1)", framework)
    }
    text = lines.joined(separator: "\n") + "\n}\n"
  }

  private static func function(_ name: String, _ framework: Framework) -> [String] {
    let parts = SwiftPrinter.parts(of: framework)
    let body = (parts.constants + ["return \(parts.expression)"]).joined(separator: "\n")
    let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
    return ["", "  @Sendable", "  static func \(name)() -> Framework {"]
      + lines.map { $0.isEmpty ? "" : "    \($0)" } + ["  }"]
  }

  /// Expects that a file has this text; where `ACCOUNTABILITY_UPDATE` is set, writes it before.
  func expectCommitted(at file: URL) throws {
    if ProcessInfo.processInfo.environment["ACCOUNTABILITY_UPDATE"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    let committed = try String(contentsOf: file, encoding: .utf8)
    let difference = zip(
      text.split(separator: "\n", omittingEmptySubsequences: false),
      committed.split(separator: "\n", omittingEmptySubsequences: false)
    ).first { $0 != $1 }
    #expect(difference.map { "\($0.0)" } == difference.map { "\($0.1)" })
    #expect(text.count == committed.count, "write it anew with ACCOUNTABILITY_UPDATE=1")
  }
}
