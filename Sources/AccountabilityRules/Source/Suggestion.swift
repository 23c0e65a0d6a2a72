/// Finds the name that a misspelt one was probably meant to be.
package enum Suggestion {
  /// How many candidates are looked at, so that a text of many mistakes is not checked for hours.
  package static let mostCandidates = 4_096

  /// How many characters a word has at most that somebody misspelt.
  package static let longestWord = 64

  /// The candidate nearest to a word, or `nil` if none is near.
  ///
  /// Near means at most `min(3, length / 3 + 1)` insertions, removals, changes or swaps of neighbours
  /// (the optimal string alignment distance). Of equals the first in alphabetical order is taken.
  ///
  /// - Complexity: O(candidates × length²), of which at most ``mostCandidates`` are looked at, and none
  ///   for a word that is longer than ``longestWord``.
  package static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    allNearest(to: word, among: candidates).first
  }

  /// The candidates nearest to a word, each once and in alphabetical order; none if none is near.
  ///
  /// - Complexity: as of ``nearest(to:among:)``.
  package static func allNearest(
    to word: String,
    among candidates: some Sequence<String>
  ) -> [String] {
    // A character takes several bytes at times; this is only to let long ones go.
    guard word.utf8.count <= 4 * longestWord else { return [] }
    let limit = min(3, word.count / 3 + 1)
    let letters = Array(word.lowercased())
    guard letters.count <= longestWord else { return [] }
    let near = Set(candidates.prefix(mostCandidates))
      .filter { $0 != word && $0.utf8.count <= 4 * longestWord }
      .map { (distance: distance(letters, Array($0.lowercased())), name: $0) }
      .filter { $0.distance <= limit }
    let least = near.map(\.distance).min()
    return near.filter { $0.distance == least }.map(\.name).sorted()
  }

  /// Whether a word looks like a slip of the pen for another: it begins with the same letter, and is at
  /// most two insertions, removals, changes or swaps of neighbours away.
  package static func isSlip(_ word: String, of other: String) -> Bool {
    word != other && word.first == other.first && distance(Array(word), Array(other)) <= 2
  }

  /// A sentence that offers the nearest name, else lists a few, else `nil`.
  package static func help(for word: String, among candidates: some Sequence<String>) -> String? {
    let candidates = Array(candidates)
    if let nearest = nearest(to: word, among: candidates) { return "did you mean '\(nearest)'?" }
    guard !candidates.isEmpty else { return nil }
    let shown = candidates.prefix(8).joined(separator: ", ")
    return "known here: \(shown)\(candidates.count > 8 ? ", …" : "")"
  }

  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    guard abs(a.count - b.count) <= 3 else { return abs(a.count - b.count) }
    var rows = [Array(0...b.count)]
    for i in 1...a.count {
      var row = [i]
      for j in 1...b.count {
        let change = rows[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        var best = min(change, rows[i - 1][j] + 1, row[j - 1] + 1)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          best = min(best, rows[i - 2][j - 2] + 1)
        }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}
