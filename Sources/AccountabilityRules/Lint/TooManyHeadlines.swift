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
  ) { facts in
    let framework = facts.framework
    let most = framework.number(mostOfOutcome, of: "too-many-headlines")
    let mostInAll = framework.number(mostOfAll, of: "too-many-headlines")
    var found = framework.outcomes.compactMap { outcome -> Diagnostic? in
      let count = outcome.measures.count { $0.uses.contains(.headline) }
      guard ExactNumber(count) > most else { return nil }
      return finding(
        "too-many-headlines",
        "outcome '\(outcome.name.name)' has \(count) headline measures, and more than \(most) are no "
          + "headlines",
        about: outcome.name,
        help: "keep those that tell most, and make the others 'secondary'"
      )
    }
    let all = facts.measures.count { $0.uses.contains(.headline) }
    if ExactNumber(all) > mostInAll {
      found.append(
        finding(
          "too-many-headlines",
          "the framework has \(all) headline measures, and more than \(mostInAll) are no short list",
          about: framework.name,
          help: "keep those that tell most, and make the others 'secondary'"
        )
      )
    }
    return found
  }

  private static let mostOfOutcome = CheckParameter("each-outcome", .count, usual: 3)
  private static let mostOfAll = CheckParameter("whole-framework", .count, usual: 20)
}
