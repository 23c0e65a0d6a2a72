/// A text of a column's cases: `*` takes anything, `{n}` a number.
package struct CellPattern {
  fileprivate enum Part {
    case literal(Character)
    case anything
    case hole(String)
  }

  /// How a cell fits.
  package struct Fit {
    /// How many characters are the pattern's own; a text without holes outweighs all others.
    package var weight: Int

    /// The numbers that holes took, by their names.
    package var holes: [String: String] = [:]
  }

  /// How many characters a text has at most that fits a pattern with holes, and the pattern with them.
  package static let longest = 1_000

  private let pattern: String
  private let parts: [Part]

  package init(_ pattern: String) {
    self.pattern = pattern
    var parts: [Part] = []
    var rest = Substring(pattern)
    while let character = rest.popFirst() {
      if character == "{", let end = rest.firstIndex(of: "}"), end > rest.startIndex {
        parts.append(.hole(String(rest[..<end])))
        rest = rest[rest.index(after: end)...]
      } else {
        parts.append(character == "*" ? .anything : .literal(character))
      }
    }
    self.parts = parts
  }

  /// How a text fits the pattern; `nil` where it does not.
  ///
  /// - Complexity: O(length of the text² × length of the pattern).
  package func fit(_ text: String) -> Fit? {
    let literals = parts.count { if case .literal = $0 { true } else { false } }
    guard literals < parts.count else { return text == pattern ? Fit(weight: .max) : nil }
    let characters = Array(text)
    guard max(characters.count, parts.count) <= CellPattern.longest else { return nil }
    var match = CellMatch(text: characters, parts: parts)
    guard match.fits(0, 0) else { return nil }
    return Fit(weight: literals, holes: match.holes)
  }
}

/// Whether a cell fits a pattern; what did not fit once is not tried again.
private struct CellMatch {
  let text: [Character]
  let parts: [CellPattern.Part]
  var holes: [String: String] = [:]

  /// The pairs of a place in the text and a part from which nothing fits, as one number each.
  private var failed: Set<Int> = []

  init(text: [Character], parts: [CellPattern.Part]) {
    self.text = text
    self.parts = parts
  }

  /// Whether what begins at a place in the text fits the parts from one on.
  mutating func fits(_ start: Int, _ first: Int) -> Bool {
    var (place, part) = (start, first)
    while part < parts.count {
      let key = part * (text.count + 1) + place
      switch parts[part] {
      case .literal(let character):
        guard place < text.count, text[place] == character else { return false }
        place += 1
        part += 1
      case .anything:
        if !failed.contains(key), (place...text.count).contains(where: { fits($0, part + 1) }) {
          return true
        }
        failed.insert(key)
        return false
      case .hole(let name):
        if !failed.contains(key), fillsHole(name, place, part) { return true }
        failed.insert(key)
        return false
      }
    }
    return place == text.count
  }

  /// Whether a number stands at a place, the longest that lets the rest fit.
  private mutating func fillsHole(_ name: String, _ place: Int, _ part: Int) -> Bool {
    let longest = text[place...].prefix { $0.isASCII && ($0.isNumber || "-.,%".contains($0)) }.count
    for length in (0...longest).reversed() {
      let number = String(text[place..<place + length])
      guard CellMatch.isNumber(number), fits(place + length, part + 1) else { continue }
      // A name that stands twice keeps what its last hole took.
      if holes[name] == nil { holes[name] = number }
      return true
    }
    return false
  }

  private static func isNumber(_ text: String) -> Bool {
    let digits = text.hasSuffix("%") ? String(text.dropLast()) : text
    return ExactNumber(decimal: digits.filter { $0 != "," }) != nil
  }
}
