import Accountability
import AccountabilityRules
import Testing

/// Frameworks whose publishers print examples of how they compute: the examples are their tests.
@Suite("Worked examples of published frameworks")
struct WorkedExamplesTests {
  /// What each publisher's examples come to, as the page of results names it.
  static let examples = [
    (name: "cqc", title: "CQC, local authorities", results: "28 of 36 by both versions; 14 of 36"),
    (
      name: "eohhs", title: "EOHHS, domain score",
      results: "32.5 % and 100 %; a measure left out"
    ),
    (
      name: "fingertips", title: "Fingertips, recent trend",
      results: "chi-squared 46.77 and 47.9"
    ),
    (
      name: "medicare-aco", title: "Medicare ACO, quality standard",
      results: "26 % in the decile from 24 to 36 %: 4.16; two ways to savings"
    ),
    (
      name: "nhs-oversight", title: "NHS Oversight Framework 2025/26",
      results: "the override, segments and rank of a trust in deficit"
    ),
  ]

  @Test("Each comes out again", arguments: examples.map(\.name))
  func example(name: String) throws {
    let framework = try PublishedExample.framework(name)
    #expect(framework.check().filter { $0.severity == .error }.isEmpty)
    let results = try framework.runTests()
    #expect(!results.isEmpty)
    for result in results {
      #expect(result.hasPassed, "\(result.title): \(result.failures.map(\.found))")
    }
  }

  static func results() throws -> [PublishedResult] {
    try examples.map { example in
      let tests = try PublishedExample.framework(example.name).runTests()
      return PublishedResult(
        page: example.name,
        framework: example.title,
        results: "worked examples: \(example.results)",
        reproduced: tests.count(where: \.hasPassed),
        of: tests.count
      )
    }
  }
}
