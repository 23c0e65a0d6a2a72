extension LintCheck {
  /// More headline measures than anybody keeps an eye on: for one outcome, or in the whole framework.
  ///
  /// Shared measurement wants a short list (collective impact). How short is ours to say: 3 for an outcome, 20
  /// in all.
  static let tooManyHeadlines = silo(
    "too-many-headlines",
    .note,
    with: mostOfOutcome,
    mostOfAll
  ) { facts, numbers in
    let framework = facts.framework
    let most = numbers[mostOfOutcome]
    let mostInAll = numbers[mostOfAll]
    var found = framework.outcomes.compactMap { outcome -> Diagnostic? in
      let count = outcome.measures.count { $0.uses.contains(.headline) }
      guard ExactNumber(count) > most else { return nil }
      return finding(
        "too-many-headlines",
        "outcome '\(outcome.name.name)' has \(count) headline measures, and among more than \(most) each "
          + "partner can pick its own; that any is useless is not said",
        about: outcome.name,
        help:
          "keep those that tell most, and make the others 'secondary'; which would you show first?"
      )
    }
    let all = facts.measures.count { $0.uses.contains(.headline) }
    if ExactNumber(all) > mostInAll {
      found.append(
        finding(
          "too-many-headlines",
          "the framework has \(all) headline measures, and among more than \(mostInAll) each partner can pick "
            + "its own; that any is useless is not said",
          about: framework.name,
          help:
            "keep those that tell most, and make the others 'secondary'; which would you show first?"
        )
      )
    }
    return found
  }

  private static let mostOfOutcome = CheckParameter("each-outcome", .count, usual: 3)
  private static let mostOfAll = CheckParameter("whole-framework", .count, usual: 20)
}
