/// The words of a list, the last two with "or" between them.
func alternatives(_ words: [String]) -> String { enumeration(words, "or") }

/// The words of a list, the last two with "and", or another word, between them.
func enumeration(_ words: [String], _ conjunction: String = "and") -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
}

/// The parts of a list with commas between them.
func commaSeparated(_ text: String) -> [String] {
  text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
}

/// What stands before and behind the first `=`; no value where there is none.
func splitAtEquals(_ argument: String) -> (name: String, value: String?) {
  guard let equals = argument.firstIndex(of: "=") else { return (argument, nil) }
  return (String(argument[..<equals]), String(argument[argument.index(after: equals)...]))
}

/// What somebody may have meant to write.
enum Spelling {
  /// A question that names the nearest candidate, if one is near enough.
  static func suggestion(for word: String, among candidates: [String]) -> String? {
    let written = bare(word)
    guard (1...40).contains(written.count) else { return nil }
    var best: (distance: Int, word: String)?
    for candidate in candidates {
      let distance = distance(from: written, to: bare(candidate))
      if distance <= max(1, written.count / 3), distance < best?.distance ?? .max {
        best = (distance, candidate)
      }
    }
    return best.map { "did you mean '\($0.word)'?" }
  }

  /// The word without its dashes in front and in small letters.
  private static func bare(_ word: String) -> [Character] {
    Array(word.lowercased().drop { $0 == "-" })
  }

  /// How many letters were missed, added, changed or swapped with their neighbour.
  ///
  /// A word broken off after two letters or more counts as one mistake.
  private static func distance(from source: [Character], to target: [Character]) -> Int {
    if source.count >= 2, source.count < target.count, target.starts(with: source) { return 1 }
    var beforeLast: [Int] = []
    var last = Array(0...target.count)
    for row in source.indices {
      var current = [row + 1]
      for column in target.indices {
        let change = last[column] + (source[row] == target[column] ? 0 : 1)
        var cost = min(change, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, source[row] == target[column - 1], source[row - 1] == target[column]
        {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      (beforeLast, last) = (last, current)
    }
    return last[target.count]
  }
}
