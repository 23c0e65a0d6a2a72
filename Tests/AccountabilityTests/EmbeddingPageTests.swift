import AccountabilityTestSupport
import Foundation
import Testing

@Suite("The page for embedders")
struct EmbeddingPageTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The sources of the example, which is built and tested on its own.
  private static func example() throws -> [String] {
    let folder = root.appending(path: "Examples/Embedding")
    let files = [
      "Package.swift", "Sources/CouncilTool/Agreement.swift",
      "Sources/CouncilTool/CouncilTool.swift", "Sources/CouncilTool/Definitions.swift",
      "Tests/CouncilToolTests/AgreementTests.swift",
    ]
    return try files.map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
  }

  @Test("Every Swift fence of the page stands in the example that is compiled")
  func fences() throws {
    let page = try String(
      contentsOf: Self.root.appending(path: "Documentation/Embedding.md"),
      encoding: .utf8
    )
    let sources = try Self.example()
    let fences = page.components(separatedBy: "```swift\n").dropFirst()
      .compactMap { $0.components(separatedBy: "```").first }
    #expect(fences.count >= 7)
    for fence in fences {
      #expect(sources.contains { $0.contains(fence) }, "not in the example:\n\(fence)")
    }
  }
}
