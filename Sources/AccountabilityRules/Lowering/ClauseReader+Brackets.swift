// Where brackets could stand that are missing.

extension ClauseReader {
  /// The ways to part a condition in which 'and' and 'or' are mixed: 'and' first, or 'or' first.
  ///
  /// Neither is better than the other; whoever wrote the condition has to choose.
  func waysToBracket() -> [Repair] {
    guard let (terms, joiners) = termsOfCondition() else { return [] }
    return ["and", "or"].map { word in
      let groups = ClauseReader.groups(of: terms, joinedBy: word, joiners)
      return Repair(
        "put brackets round what '\(word)' joins",
        .unsafe,
        groups.map { .enclose($0, before: "(", behind: ")") }
      )
    }
  }

  /// The places of a condition's terms, and the words between them; `nil` if one cannot be read.
  private func termsOfCondition() -> (terms: [Origin], joiners: [String])? {
    var reader = self
    var terms: [Origin] = []
    var joiners: [String] = []
    do {
      while true {
        let start = reader.here
        _ = try reader.negation()
        terms.append(reader.origin(from: start))
        guard let joiner = reader.joiner else { return (terms, joiners) }
        joiners.append(joiner)
        reader.advance()
      }
    } catch {
      return nil
    }
  }

  /// The stretches of two terms and more between which only the one word stands.
  private static func groups(
    of terms: [Origin],
    joinedBy word: String,
    _ joiners: [String]
  ) -> [Origin] {
    var groups: [Origin] = []
    var isOpen = false
    for (index, joiner) in joiners.enumerated() {
      guard joiner == word else {
        isOpen = false
        continue
      }
      let end = terms[index + 1]
      if isOpen, let group = groups.popLast() {
        groups.append(group.through(end))
      } else {
        groups.append(terms[index].through(end))
      }
      isOpen = true
    }
    return groups
  }

  /// The ways to read a minus before a power, of which the base and the sign '^' have been read.
  mutating func waysToNegate(_ base: Origin, from minus: Origin) -> [Repair] {
    var reader = self
    let start = reader.here
    guard (try? reader.postfix()) != nil else { return [] }
    let power = base.through(reader.origin(from: start))
    return [
      Repair("negate the power", .unsafe, [.enclose(power, before: "(", behind: ")")]),
      Repair(
        "negate what is raised to the power",
        .unsafe,
        [.enclose(minus.through(base), before: "(", behind: ")")]
      ),
    ]
  }
}
