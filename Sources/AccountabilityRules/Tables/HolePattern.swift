/// A text of a framework that stands for texts of files: `*` takes anything, a hole such as `{sector}`
/// takes a value.
package struct HolePattern: Sendable {
  private enum Part: Hashable {
    case literal([UInt8])
    case anything
    case hole(String)
  }

  /// What holes took, by their names.
  package typealias Values = [String: ArraySlice<UInt8>]

  /// A longer text is no heading and no file's name; the limit bounds the time of a match.
  private static let longestText = 1024

  private let parts: [Part]

  /// The text that alone fits, where there are no holes and no `*`.
  package let literal: String?

  /// Whether it has nothing of its own, so that any text could be meant.
  package let isBare: Bool

  package init(_ pattern: String) {
    guard pattern.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "*") })
    else {
      parts = [.literal(Array(pattern.utf8))]
      literal = pattern
      isBare = false
      return
    }
    var parts: [Part] = []
    var literal: [UInt8] = []
    func close() {
      if !literal.isEmpty { parts.append(.literal(literal)) }
      literal = []
    }
    var rest = Substring(pattern)
    while let character = rest.popFirst() {
      if character == "{", let end = rest.firstIndex(of: "}"), end > rest.startIndex {
        close()
        parts.append(.hole(String(rest[..<end])))
        rest = rest[rest.index(after: end)...]
      } else if character == "*" {
        close()
        parts.append(.anything)
      } else {
        literal += Array(String(character).utf8)
      }
    }
    close()
    self.parts = parts
    let isPlain = parts.allSatisfy { if case .literal = $0 { true } else { false } }
    self.literal = isPlain ? pattern : nil
    isBare = !parts.contains { if case .literal = $0 { true } else { false } }
  }

  /// What the holes take of a text, each no less than one byte; `nil` if the text is not so written.
  ///
  /// Of several ways to fit the first counts of which `accepts` lets every hole take its value; holes take
  /// as much as they can, and `*` as little.
  ///
  /// - Complexity: O(parts × bytes²), for texts of 1,024 bytes at the most; longer ones do not fit.
  package func values(
    in text: ArraySlice<UInt8>,
    where accepts: (String, ArraySlice<UInt8>) -> Bool = { _, _ in true }
  ) -> Values? {
    if let literal { return text.elementsEqual(literal.utf8) ? [:] : nil }
    guard text.count <= HolePattern.longestText else { return nil }
    var match = Match(parts: parts, text: text)
    return match.fits(0, text.startIndex, accepts) ? match.values : nil
  }

  /// One text against the parts; where a rest of both does not fit is remembered.
  private struct Match {
    let parts: [Part]
    let text: ArraySlice<UInt8>
    var values: Values = [:]
    private var failed: Set<SIMD2<Int>> = []

    init(parts: [Part], text: ArraySlice<UInt8>) {
      self.parts = parts
      self.text = text
    }

    mutating func fits(
      _ part: Int,
      _ start: Int,
      _ accepts: (String, ArraySlice<UInt8>) -> Bool
    ) -> Bool {
      guard part < parts.count else { return start == text.endIndex }
      let place = SIMD2(part, start)
      guard !failed.contains(place) else { return false }
      let isFit = fitsAnew(part, start, accepts)
      if !isFit { failed.insert(place) }
      return isFit
    }

    private mutating func fitsAnew(
      _ part: Int,
      _ start: Int,
      _ accepts: (String, ArraySlice<UInt8>) -> Bool
    ) -> Bool {
      switch parts[part] {
      case .literal(let bytes):
        return text[start...].starts(with: bytes) && fits(part + 1, start + bytes.count, accepts)
      case .anything:
        for end in start...text.endIndex where fits(part + 1, end, accepts) { return true }
        return false
      case .hole(let name):
        for end in (start...text.endIndex).reversed() where end > start {
          let value = text[start..<end]
          guard accepts(name, value), fits(part + 1, end, accepts) else { continue }
          values[name] = value
          return true
        }
        return false
      }
    }
  }
}
