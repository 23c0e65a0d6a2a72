import AccountabilityRules
import AccountabilityTestSupport
import Foundation
import Testing

/// Frameworks from fixed seeds are printed as Swift into `GeneratedFrameworks.swift`, and that file is
/// compiled with these tests: so what is printed compiles, and says the same.
///
/// After a change of the generator or the printer, write the file anew, then run the tests again:
///
///     ACCOUNTABILITY_UPDATE=1 swift test --filter SwiftPrinterTests.file
@Suite("Frameworks as Swift")
struct SwiftPrinterTests {
  private static let seeds: [UInt64] = Array(1...12)

  private static let file = URL(filePath: #filePath)
    .deletingLastPathComponent().appending(path: "GeneratedFrameworks.swift")

  private static func framework(_ seed: UInt64) -> Framework {
    var generator = FrameworkGenerator(seed: seed)
    return generator.framework()
  }

  @Test("The committed file is what the printer prints")
  func file() throws {
    let frameworks = Self.seeds.map(Self.framework)
    try SwiftFile(enumeration: "GeneratedFrameworks", writer: "SwiftPrinterTests", frameworks)
      .expectCommitted(at: Self.file)
  }

  @Test("What was printed and compiled is equal to what was generated", arguments: seeds)
  func compiled(seed: UInt64) throws {
    let generated = Self.framework(seed)
    let index = Int(seed) - 1
    try #require(GeneratedFrameworks.builders.indices.contains(index), "write the file anew")
    let compiled = GeneratedFrameworks.builders[index]()
    #expect(compiled == generated)
    guard compiled != generated else { return }
    for (first, second) in zip(Self.parts(compiled), Self.parts(generated)) where first != second {
      Issue.record("built:\n\(first)\ngenerated:\n\(second)")
    }
  }

  private static func parts(_ framework: Framework) -> [String] {
    SwiftPrinter.parts(of: framework).expression.split(separator: "\n").map(String.init)
  }
}
