import AccountabilityRules
import AccountabilityTestSupport
import Foundation
import Testing

/// Every framework of the language's proposal is read and checked in its own words, or in the better
/// ones that this language has, and says the same as canonical text and as Swift.
///
/// The proposal stands in the folder of shared data. Its frameworks as Swift stand in
/// `GeneratedProposals.swift`, which is written anew as `GeneratedFrameworks.swift` is:
///
///     ACCOUNTABILITY_UPDATE=1 swift test --filter LanguageProposalTests.file
@Suite("The language's proposal")
struct LanguageProposalTests {
  private static let hasPage = ProposedFramework.page != nil

  private static let file = URL(filePath: #filePath)
    .deletingLastPathComponent().appending(path: "GeneratedProposals.swift")

  @Test(
    "Each fence of the page is looked at",
    .enabled(if: hasPage, "ACCOUNTABILITY_SHARED names no folder with the proposal")
  )
  func fences() {
    let looked = ProposedFramework.all.map(\.fence)
    #expect(looked == Array(ProposedFramework.fences.indices))
  }

  @Test(
    "Each framework has no errors",
    .enabled(if: hasPage, "ACCOUNTABILITY_SHARED names no folder with the proposal"),
    arguments: ProposedFramework.all
  )
  func noErrors(proposed: ProposedFramework) throws {
    let parsed = try #require(proposed.parsed())
    for diagnostic in parsed.check() where diagnostic.severity == .error {
      let renderer = DiagnosticRenderer(sources: parsed.texts)
      Issue.record("\(renderer.text(diagnostic))")
    }
  }

  @Test(
    "What stands otherwise is there to be changed, and is refused where that is said",
    .enabled(if: hasPage, "ACCOUNTABILITY_SHARED names no folder with the proposal"),
    arguments: ProposedFramework.all
  )
  func changes(proposed: ProposedFramework) throws {
    let fence = ProposedFramework.fences[proposed.fence]
    for change in proposed.changes {
      #expect(fence.contains(change.old), "\(change.old)")
      guard let code = change.refused else { continue }
      let parsed = try #require(proposed.parsed(without: change.old))
      let errors = parsed.check().filter { $0.severity == .error }
      #expect(errors.contains { $0.code.name == code }, "\(change.old): \(errors.map(\.message))")
    }
  }

  @Test(
    "Each framework says the same as canonical text and as the Swift that was compiled",
    .enabled(if: hasPage, "ACCOUNTABILITY_SHARED names no folder with the proposal"),
    arguments: ProposedFramework.all.indices
  )
  func sameInSwift(index: Int) throws {
    let framework = try #require(ProposedFramework.all[index].parsed()?.framework)
    expectRoundTrip(framework)
    try #require(GeneratedProposals.builders.indices.contains(index), "write the file anew")
    let compiled = GeneratedProposals.builders[index]()
    #expect(compiled == framework, "\(compiled.swiftCode)\n\(framework.swiftCode)")
  }

  @Test(
    "The committed file is what the printer prints",
    .enabled(if: hasPage, "ACCOUNTABILITY_SHARED names no folder with the proposal")
  )
  func file() throws {
    let frameworks = ProposedFramework.all.compactMap { $0.parsed()?.framework }
    try SwiftFile(enumeration: "GeneratedProposals", writer: "LanguageProposalTests", frameworks)
      .expectCommitted(at: Self.file)
  }

  @Test("Each framework in Swift has no errors, and says the same as text")
  func compiled() {
    #expect(GeneratedProposals.builders.count == ProposedFramework.all.count)
    for builder in GeneratedProposals.builders {
      let framework = builder()
      let errors = framework.check().filter { $0.severity == .error }
      #expect(errors.map(\.message) == [], "\(framework.name.name)")
      expectRoundTrip(framework)
    }
  }

  private func expectRoundTrip(_ framework: Framework) {
    let text = framework.canonicalText
    let again = Framework.parse(SourceText(name: framework.name.name, text: text))
    #expect(again.diagnostics.map(\.message) == [])
    #expect(again.framework == framework, "\(text)")
    #expect(again.framework?.canonicalText == text)
  }
}
