extension Diagnostic {
  /// A change of a framework's text that puts right what was found.
  ///
  /// ```swift
  /// for fixIt in diagnostic.fixIts where fixIt.safety == .safe {
  ///   print(fixIt.title)
  /// }
  /// // take away what is said twice
  /// ```
  ///
  /// Where a diagnostic has several, they exclude one another, and a person has to choose.
  public struct FixIt: Hashable, Sendable {
    /// Whether a fix-it may be made without a person's eye.
    public enum Safety: String, Hashable, Sendable, CaseIterable {
      /// Whatever could be read before means the same afterwards, and no comment is lost.
      case safe

      /// What was meant is likely and not certain, or something that people wrote is taken away.
      case unsafe
    }

    /// Words that take the place of others.
    public struct Edit: Hashable, Sendable {
      /// The words that are replaced, in bytes of UTF-8; none where something is put in.
      public let origin: Origin

      /// The line in which they end, counted from 1.
      public let endLine: Int

      /// The column behind them, in characters, counted from 1.
      public let endColumn: Int

      /// What stands there instead; empty where something is taken away.
      public let replacement: String

      package init(_ source: SourceText, _ range: Range<Int>, with replacement: String) {
        let end = source.origin(of: range.upperBound..<range.upperBound)
        origin = source.origin(of: range)
        endLine = end.line
        endColumn = end.column
        self.replacement = replacement
      }

      /// The bytes that are replaced.
      package var range: Range<Int> { origin.offset..<(origin.offset + origin.length) }
    }

    /// What is done, in words without a full stop.
    public let title: String

    /// Whether it may be made without a person's eye.
    public let safety: Safety

    /// The changes, in the order of their places, which do not overlap.
    public let edits: [Edit]

    package init(_ title: String, _ safety: Safety, _ edits: [Edit]) {
      self.title = title
      self.safety = safety
      self.edits = edits
    }
  }

  /// The fix-it that may be made without asking further: the only one, if it is safe enough.
  package func fixIt(upTo safety: FixIt.Safety) -> FixIt? {
    guard fixIts.count == 1, let only = fixIts.first else { return nil }
    return only.safety == .safe || safety == .unsafe ? only : nil
  }
}

/// How something can be put right, said by whoever found it.
///
/// It names places and words; what has to change in the text is worked out from them where the text is
/// at hand. In Swift there is none, and so no fix-it.
package struct Repair: Hashable, Sendable {
  package enum Change: Hashable, Sendable {
    /// Other words in the place of these; nothing is changed if the place says something else.
    case replace(String, at: Origin, with: String)

    /// Something put before and behind a place.
    case enclose(Origin, before: String, behind: String)

    /// A clause taken away with its block: all of it stands at the place, or its name.
    case remove(Origin)
  }

  package let title: String
  package let safety: Diagnostic.FixIt.Safety
  package let changes: [Change]

  package init(_ title: String, _ safety: Diagnostic.FixIt.Safety, _ changes: [Change]) {
    self.title = title
    self.safety = safety
    self.changes = changes
  }

  /// A word in the place of a misspelt one, once for each word that is nearest to it.
  package static func spellings(
    of word: String,
    among candidates: some Sequence<String>,
    at origin: Origin,
    as written: (String) -> String = { $0 }
  ) -> [Repair] {
    let nearest = Suggestion.allNearest(to: word, among: candidates)
    guard nearest.count <= 3 else { return [] }
    return nearest.map { candidate in
      Repair(
        "write \(written(candidate)) instead of \(written(word))",
        .unsafe,
        [.replace(written(word), at: origin, with: written(candidate))]
      )
    }
  }
}
