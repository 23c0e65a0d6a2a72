import AccountabilityRules
import AccountabilityTestSupport
import Testing

@Suite("A framework and its text")
struct TextRoundTripTests {
  /// The first difference between two texts, for a failure that can be read.
  private static func firstDifference(_ first: String, _ second: String) -> String {
    let lines = zip(first.split(separator: "\n"), second.split(separator: "\n"))
    return lines.first { $0 != $1 }.map { "\($0)\n\($1)" } ?? "one text is longer"
  }

  @Test("Printing a generated framework and reading it again gives the same framework")
  func generatedFrameworksRoundTrip() {
    var failures: [String] = []
    for seed in UInt64(1)...400 {
      var generator = FrameworkGenerator(seed: seed)
      let framework = generator.framework()
      let text = framework.canonicalText
      let parsed = Framework.parse(SourceText(name: "generated", text: text))
      if let first = parsed.diagnostics.first {
        failures.append(
          "seed \(seed): \(DiagnosticRenderer(sources: [SourceText(name: "generated", text: text)]).text(first))"
        )
      } else if parsed.framework != framework {
        let again = parsed.framework?.canonicalText ?? ""
        failures.append("seed \(seed): \(Self.firstDifference(text, again))")
      }
    }
    #expect(
      failures.isEmpty,
      "\(failures.count) of 400:\n\(failures.prefix(5).joined(separator: "\n"))"
    )
  }

  @Test("Canonical text is laid out canonically")
  func canonicalTextIsFormatted() throws {
    var failures: [String] = []
    for seed in UInt64(1)...100 {
      var generator = FrameworkGenerator(seed: seed)
      let text = generator.framework().canonicalText
      let formatted = try SourceFormatter.formatted(SourceText(name: "generated", text: text))
      if formatted != text {
        failures.append("seed \(seed): \(Self.firstDifference(text, formatted))")
      }
    }
    #expect(
      failures.isEmpty,
      "\(failures.count) of 100:\n\(failures.prefix(5).joined(separator: "\n"))"
    )
  }
}
