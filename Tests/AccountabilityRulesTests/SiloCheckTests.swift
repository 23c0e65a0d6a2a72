import AccountabilityRules
import AccountabilityTestSupport
import Testing

/// What is asked of an agreement about silo accountability: where it is found, where not, and where it is
/// left open.
///
/// A case that fails and one that passes stand on each code's page; these are the others.
@Suite("Silo checks")
struct SiloCheckTests {
  private static func diagnostics(_ text: String) -> [Diagnostic] {
    let source = SourceText(name: "case", text: "framework f \"F\" {\n\(SiloCase.head)\(text)\n}\n")
    return Framework.parse(source).check()
  }

  @Test("A check finds what it is for, where it is", arguments: SiloCase.all)
  func cases(each: SiloCase) {
    let all = Self.diagnostics(each.text)
    #expect(all.filter { $0.severity == .error }.map(\.message) == [])
    let messages = all.filter { $0.code.name == each.code }.map(\.message)
    #expect(messages.count == each.found.count, "\(messages)")
    for (message, names) in zip(messages, each.found) {
      for name in names.split(separator: " ") where name != "f" {
        #expect(message.contains("'\(name)'"), "\(message)")
      }
    }
  }

  /// What is decided by the text alone: whoever counts comes to a number.
  private static let alwaysDecided: Set = [
    "single-owner-measure", "unclear-lead", "unshared-outcome", "diluted-responsibility",
    "orphan-measure", "unbalanced-target", "unheard-outcome", "too-many-headlines",
    "unstated-quality",
  ]

  @Test(
    "Each check has a case in which it holds, one in which it is violated and, if it can be, one in which it is open",
    arguments: LintCheck.silos.map(\.code.name)
  )
  func answers(code: String) {
    let answers = Set(SiloCase.all.filter { $0.code == code }.map(\.answer))
    #expect(answers.isSuperset(of: [.holds, .violated]))
    #expect(answers.contains(.undecided) != Self.alwaysDecided.contains(code))
  }

  @Test("Where something is wrong, it is not asked what follows for whom")
  func waiting() {
    let rule =
      "measure m = sum of n in q { performance\nneither is better }\n"
      + "rule r { for partners as p\nrequire m for p is known }\n"
    func found(_ text: String) -> Bool {
      Self.diagnostics(text).contains { $0.code.name == "silo-weight" }
    }
    #expect(found(rule))
    #expect(!found(rule + "outcome o { lead nobody }"))
  }

  @Test(
    "Each message says what is claimed and, behind a semicolon, what is not; its help ends in what to ask next"
  )
  func words() {
    for each in SiloCase.all {
      for finding in Self.diagnostics(each.text) where finding.code.name == each.code {
        let parts = finding.message.split(separator: ";").map(\.count)
        #expect(parts.count == 2 && parts.allSatisfy { $0 > 15 }, "\(finding.message)")
        #expect(finding.message.last != ".", "\(finding.message)")
        #expect(finding.help?.last == "?", "\(finding.message): \(finding.help ?? "")")
      }
    }
  }

  // MARK: What is shipped

  private static func silos(in example: String) throws -> [String: [String]] {
    let codes = Set(LintCheck.silos.map(\.code))
    let text = try #require(RepositoryText.examples.first { $0.name.hasSuffix(example) })
    let found = text.parsed().check()
    #expect(found.filter { $0.severity == .error }.map(\.message) == [])
    return Dictionary(grouping: found.filter { codes.contains($0.code) }, by: \.code.name)
      .mapValues { $0.map(\.message) }
  }

  @Test("Millbrook, which was made to be shared, is silent")
  func millbrook() throws {
    #expect(try Self.silos(in: "millbrook.accountability") == [:])
  }

  @Test("England's oversight of trusts: all that follows hangs on own figures, and silence helps")
  func oversight() throws {
    let found = try Self.silos(in: "nhs-oversight.accountability")
    #expect(Set(found.keys) == ["silo-weight", "escape-by-silence"])
    #expect(found["silo-weight"]?.count == 3)
    #expect(found["escape-by-silence"]?.count == 1)
    let text = try #require(
      RepositoryText.examples.first { $0.name.hasSuffix("nhs-oversight.accountability") }
    )
    let indices = try #require(text.parsed().framework).accountabilityIndices
    #expect(indices.partners.map { $0.siloWeight?.value } == [.one, .one, .one])
    #expect(indices.sharedShare?.value == .zero)
  }

  @Test("Northern Ireland's outcomes have no lead and no joint owners, and nobody is heard")
  func northernIreland() throws {
    let found = try Self.silos(in: "northern-ireland.accountability")
    #expect(Set(found.keys) == ["unclear-lead", "unshared-outcome", "unheard-outcome"])
    #expect(found.values.allSatisfy { $0.count == 10 })
  }

  @Test("What nobody answers for, and from which nothing follows, has no index")
  func nothing() throws {
    let indices = try Framework(parsing: "framework f \"F\" {\npartner a \"A\"\noutcome o\n}")
      .accountabilityIndices
    #expect(indices.partners.map(\.siloWeight) == [nil])
    #expect(indices.outcomes.map(\.effectivePartners) == [nil])
    #expect(indices.sharedShare == nil)
  }

  @Test("A long chain of scores is followed to its source")
  func chainOfScores() throws {
    let count = 3_000
    let chain = (1...count).reversed().map { "score s\($0) = s\($0 - 1) + 1" }
    let text =
      "framework f \"F\" {\n\(SiloCase.head)\(chain.joined(separator: "\n"))\nscore s0 = n + 1\n"
      + "measure n = sum of n in alone { performance\nneither is better }\n"
      + "rule r { require s\(count) > 1\nthen \"Act\" by a }\n}"
    let framework = try #require(Framework.parse(SourceText(name: "chain", text: text)).framework)
    #expect(framework.accountabilityIndices.partners[0].siloWeight?.value == .one)
  }

  @Test("A long chain of measures is followed to its source")
  func chain() throws {
    let count = 5_000
    let chain = (1...count).reversed().map {
      "measure m\($0) = m\($0 - 1) + 1 { performance\nneither is better }"
    }
    let text =
      "framework f \"F\" {\n\(SiloCase.head)\(chain.joined(separator: "\n"))\n"
      + "measure m0 = sum of n in alone { performance\nneither is better }\n"
      + "rule r { require m\(count) is known\nthen \"Act\" by a }\n}"
    let framework = try #require(Framework.parse(SourceText(name: "chain", text: text)).framework)
    #expect(framework.accountabilityIndices.partners[0].siloWeight?.value == .one)
  }
}
