/// A framework's text after its fix-its have been made.
public struct FixedText: Sendable {
  /// The text as it is now.
  public let source: SourceText

  /// What was put right, in the order in which it was done, each with its place in the text as it was
  /// then.
  public let repaired: [Diagnostic]

  /// The text as it is now, read.
  public let parsed: ParsedFramework

  /// What remains, in reading order.
  public let remaining: [Diagnostic]
}

extension Framework {
  /// How often fix-its are made and what remains is looked at again.
  private static let roundsOfFixing = 16

  /// Makes the fix-its of a framework's text, until none is left that may be made.
  ///
  /// ```swift
  /// let fixed = Framework.fixing(SourceText(name: "home.accountability", text: text))
  /// print(fixed.source.text)
  /// ```
  ///
  /// A diagnostic with several fix-its wants a choice, and is left as it is. Of fix-its that change the
  /// same words the first is made, and the next round looks again at what remains of the others.
  ///
  /// - Parameters:
  ///   - source: The text.
  ///   - files: Supplies the files that the text names; they are never changed.
  ///   - safety: Whether only what is safe is done, or also what wants a person's eye.
  ///   - date: The day on which it is checked; see ``ParsedFramework/check(asOf:)``.
  /// - Returns: The text as it is then, what was put right and what remains.
  /// - Complexity: O(bytes of the text × rounds), of which there are 16 at most.
  public static func fixing(
    _ source: SourceText,
    files: FileLoader = .none,
    upTo safety: Diagnostic.FixIt.Safety = .safe,
    asOf date: CalendarDate? = nil
  ) -> FixedText {
    var source = source
    var repaired: [Diagnostic] = []
    var parsed = Framework.parse(source, files: files)
    var remaining = parsed.check(asOf: date)
    for _ in 0..<roundsOfFixing {
      let round = FixingRound(remaining, upTo: safety)
      guard !round.edits.isEmpty else { break }
      source = SourceText(name: source.name, bytes: round.applied(to: source.bytes))
      repaired += round.repaired
      parsed = Framework.parse(source, files: files)
      remaining = parsed.check(asOf: date)
    }
    return FixedText(source: source, repaired: repaired, parsed: parsed, remaining: remaining)
  }
}

/// Fix-its that can be made at once.
private struct FixingRound {
  private(set) var edits: [Diagnostic.FixIt.Edit] = []
  private(set) var repaired: [Diagnostic] = []

  /// Takes each fix-it that begins behind the one before; of two at one place neither would be first.
  init(_ diagnostics: [Diagnostic], upTo safety: Diagnostic.FixIt.Safety) {
    var end = -1
    for (diagnostic, fixIt) in FixingRound.inOrder(diagnostics, upTo: safety) {
      guard let first = fixIt.edits.first, let last = fixIt.edits.last,
        first.range.lowerBound > end
      else { continue }
      edits += fixIt.edits
      repaired.append(diagnostic)
      end = last.range.upperBound
    }
  }

  private static func inOrder(
    _ diagnostics: [Diagnostic],
    upTo safety: Diagnostic.FixIt.Safety
  ) -> [(Diagnostic, Diagnostic.FixIt)] {
    diagnostics.compactMap { diagnostic in diagnostic.fixIt(upTo: safety).map { (diagnostic, $0) } }
      .sorted {
        ($0.1.edits.first?.range.lowerBound ?? 0) < ($1.1.edits.first?.range.lowerBound ?? 0)
      }
  }

  func applied(to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var end = 0
    for edit in edits {
      result += bytes[end..<edit.range.lowerBound]
      result += edit.replacement.utf8
      end = edit.range.upperBound
    }
    return result + bytes[end...]
  }
}
