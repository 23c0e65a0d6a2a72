import AccountabilityInvariants
import AccountabilityRules
import AccountabilityTestSupport
import Foundation
import Testing

/// Every framework of the repository, cut off, with a token left out, with a byte changed: whatever is
/// left of it is read and checked, and what is found stands inside it.
///
/// The work grows with the square of a text's length, so that a sample of the places is taken: at most
/// some of each text in debug builds, more in release, and all of them with
///
///     ACCOUNTABILITY_EVERY=1 swift test -c release --filter DamagedTextTests
///
/// A text is cut at the ends of its tokens, and at a sample of all bytes.
@Suite("Damaged texts")
struct DamagedTextTests {
  @Test("There are texts of all kinds")
  func kinds() {
    #expect(RepositoryText.examples.count >= 2)
    #expect(RepositoryText.fences.count >= 200)
  }

  @Test("A text that ends too early, behind any of its tokens", arguments: RepositoryText.all)
  func prefixes(text: RepositoryText) {
    let ends = text.tokens.map(\.upperBound)
    expectNothingBroken(text, at: sample(ends, of: text)) { $0[..<$1] }
  }

  @Test(
    "A text that ends too early, in the middle of a word or a character",
    arguments: RepositoryText.all
  )
  func bytes(text: RepositoryText) {
    expectNothingBroken(text, at: sample(Array(text.own), of: text, share: 4)) { $0[..<$1] }
  }

  @Test("A text without one of its tokens", arguments: RepositoryText.all)
  func deletions(text: RepositoryText) {
    expectNothingBroken(text, at: sample(text.tokens, of: text)) { bytes, range in
      bytes[..<range.lowerBound] + bytes[range.upperBound...]
    }
  }

  @Test("A text with another sign in the place of one of its tokens", arguments: RepositoryText.all)
  func replacements(text: RepositoryText) {
    let signs = ["{", "}", "(", "|", "\"", "`", "=", ",", "é", "99999999999999999999", "\u{0}"]
    let tokens = sample(text.tokens, of: text, share: 2)
    for (index, range) in tokens.enumerated() {
      expectNothingBroken(text, at: [range]) { bytes, range in
        bytes[..<range.lowerBound] + signs[index % signs.count].utf8 + bytes[range.upperBound...]
      }
    }
  }

  // MARK: Helpers

  private func expectNothingBroken<Place>(
    _ text: RepositoryText,
    at places: [Place],
    damage: (ArraySlice<UInt8>, Place) -> ArraySlice<UInt8>
  ) {
    let bytes = ArraySlice(text.text.utf8)
    for place in places {
      let source = SourceText(name: text.name, bytes: Array(damage(bytes, place)))
      let parsed = Framework.parse(source, files: FileLoader(text.files))
      if let broken = DiagnosticInvariants.firstBroken(by: parsed.check(), in: parsed.texts) {
        Issue.record("\(text), damaged at \(place): \(broken)")
        return
      }
    }
  }

  /// Some of the places in a text, spread over it, and others in another text.
  private func sample<Place>(_ places: [Place], of text: RepositoryText, share: Int = 1) -> [Place]
  {
    let step = Self.takesAll ? 1 : max(1, places.count * share / Self.inOneRun)
    let start = text.own.upperBound % step
    return stride(from: start, to: places.count, by: step).map { places[$0] }
  }

  #if DEBUG
  private static let inOneRun = 3
  #else
  private static let inOneRun = 60
  #endif

  private static let takesAll = ProcessInfo.processInfo.environment["ACCOUNTABILITY_EVERY"] != nil
}

extension RepositoryText {
  /// The frameworks of the repository, and those of the language's proposal where they are at hand.
  static let all: [RepositoryText] = examples + fences + proposed

  static let proposed: [RepositoryText] = ProposedFramework.all.compactMap { proposed in
    proposed.source().map { source in
      RepositoryText(
        name: proposed.name,
        text: source.text,
        files: proposed.files.mapValues { Array($0.utf8) }
      )
    }
  }

  /// The tokens that stand in the repository.
  fileprivate var tokens: [Range<Int>] {
    Lexer.tokens(of: SourceText(name: name, text: text)).tokens.map(\.range)
      .filter { own.contains($0.lowerBound) }
  }
}
