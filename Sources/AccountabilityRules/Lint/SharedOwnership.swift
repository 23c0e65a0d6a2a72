// Who answers for outcomes and for the measures of a population.

extension LintCheck {
  /// A measure of a whole population that one partner owns alone.
  ///
  /// Friedman's Results-Based Accountability names it as the mistake to begin with: assigning responsibility
  /// for a population to one agency. |A(m)| = 1 for a measure of kind `population`.
  static let singleOwnerMeasure = LintCheck("single-owner-measure") { framework in
    framework.measures.compactMap { measure in
      guard measure.kind == .population, measure.owners.count == 1 else { return nil }
      return finding(
        "single-owner-measure",
        "'\(measure.name.name)' tells of a whole population, and '\(measure.owners[0].name)' "
          + "alone is to answer for it; that it does so badly is not said",
        about: measure.name,
        help: "name the others that act on it behind 'owned by', or say that it is 'performance': "
          + "who else can move this figure?"
      )
    }
  }

  /// An outcome that no partner leads, or several: |lead(o)| ≠ 1.
  ///
  /// It is asked of outcomes that have a measure, as all questions of who answers for an outcome are: without
  /// one there is nothing to answer with yet.
  static let unclearLead = LintCheck("unclear-lead") { framework in
    framework.outcomes.filter { !$0.measures.isEmpty }.compactMap { outcome in
      let leads = Set(outcome.partners(.lead)).sorted()
      guard leads.count != 1 else { return nil }
      let name = outcome.name.name
      return finding(
        "unclear-lead",
        leads.isEmpty
          ? "nobody leads outcome '\(name)': who convenes the partners and reports for them is left "
            + "open; the work may be done all the same"
          : "\(leads.count) partners lead outcome '\(name)' (\(leads.joined(separator: ", "))): each may "
            + "think that another reports; the work may be done all the same",
        about: outcome.name,
        help: "say 'lead …' of the one partner that convenes the others and reports for them; who "
          + "calls the next meeting?"
      )
    }
  }

  /// An outcome for which fewer than two partners answer: |A(o)| < 2.
  static let unsharedOutcome = LintCheck("unshared-outcome") { framework in
    framework.outcomes.filter { !$0.measures.isEmpty }.compactMap { outcome in
      let answering = outcome.answering
      guard answering.count < 2 else { return nil }
      let who = answering.first.map { "'\($0)' alone answers" } ?? "no partner answers"
      let free = answering.isEmpty ? "all" : "the others"
      return finding(
        "unshared-outcome",
        "\(who) for outcome '\(outcome.name.name)', so \(free) can succeed while it fails; who does the "
          + "work is not said",
        about: outcome.name,
        help:
          "name those who answer for it together: accountable …; who else must act for it to come about?"
      )
    }
  }

  /// An outcome for which so many answer that nobody does: |A(o)| > k.
  static let dilutedResponsibility = silo(
    "diluted-responsibility",
    .note,
    with: mostAnswering
  ) { facts, numbers in
    let most = numbers[mostAnswering]
    return facts.framework.outcomes.compactMap { outcome in
      let count = outcome.answering.count
      guard ExactNumber(count) > most else { return nil }
      return finding(
        "diluted-responsibility",
        "\(count) partners answer for outcome '\(outcome.name.name)', and among more than \(most) each may "
          + "wait for the others; that anybody does is not said",
        about: outcome.name,
        help:
          "keep those who must act as 'accountable', and name the others as 'contributing'; without "
          + "whom can it not come about?"
      )
    }
  }

  /// A small group is what the best interagency targets had (Scott and Boyd); how small is ours to say.
  private static let mostAnswering = CheckParameter("partners", .count, usual: 6)
}
