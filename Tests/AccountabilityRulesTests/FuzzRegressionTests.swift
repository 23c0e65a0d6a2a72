import AccountabilityInvariants
import Foundation
import Testing

/// What fuzzing found once is kept, and held to the same as then.
@Suite("What fuzzing found")
struct FuzzRegressionTests {
  @Test("A text that broke something once breaks nothing", arguments: inputs(of: "frameworks"))
  func framework(input: URL) throws {
    let bytes = Array(try Data(contentsOf: input))
    #expect(FrameworkInvariants.firstBroken(by: bytes) == nil)
  }

  @Test("A table that broke something once breaks nothing", arguments: inputs(of: "tables"))
  func table(input: URL) throws {
    let bytes = Array(try Data(contentsOf: input))
    #expect(TableInvariants.firstBroken(by: bytes) == nil)
  }

  @Test("A file that broke something once breaks nothing", arguments: inputs(of: "returns"))
  func returns(input: URL) throws {
    let bytes = Array(try Data(contentsOf: input))
    #expect(ReturnsInvariants.firstBroken(by: bytes) == nil)
  }

  @Test("Each declaration of partners' files is sound, and reads a file of a few bytes")
  func declarations() {
    for first in 0..<UInt8(ReturnsInvariants.declarations) {
      #expect(ReturnsInvariants.firstBroken(by: [first] + Array("Area,N\ntown,1\n".utf8)) == nil)
    }
  }

  @Test("The inputs are there")
  func count() { #expect(!Self.inputs(of: "frameworks").isEmpty) }

  private static func inputs(of folder: String) -> [URL] {
    let url = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fuzz/Regressions/\(folder)")
    let files = try? FileManager.default.contentsOfDirectory(
      at: url,
      includingPropertiesForKeys: nil
    )
    return (files ?? []).sorted { $0.path < $1.path }
  }
}
