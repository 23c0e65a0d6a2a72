import AccountabilityRules

/// A question that is asked of results, such as whether anybody does well alone.
struct ResultCheck: Sendable {
  /// The stable name, which findings carry and `allow` takes.
  let code: String

  /// What a finding does not say, and what to ask next.
  let help: String

  private let find: @Sendable (inout CheckedResults) -> [Answer]

  /// What was found about one subject.
  struct Answer {
    let subject: Finding.Subject
    let found: SourceFindings
  }

  init(
    _ code: String,
    help: String,
    find: @escaping @Sendable (inout CheckedResults) -> [Answer]
  ) {
    self.code = code
    self.help = help
    self.find = find
  }

  /// The checks, in the order in which findings are listed.
  static let standard: [ResultCheck] = [
    .partnerBetterOutcomeWorse, .partsBetterWholeWorse, .ratesBetterWholeWorse, .displacement,
    .missingPartner, .claimOutrunsOutcome, .widenedGap, .perceptionGap, .thresholdBunching,
    .fragileRating, .gateDominance, .wrongPockets, .unfairShare, .lateReturns, .unansweredFinding,
  ]

  /// What the check finds in all results; it is not run again where a condition has had it run.
  func answers(in results: inout CheckedResults) -> [Answer] {
    results.keptAnswers(of: code) ?? find(&results).filter { !$0.found.isEmpty }
  }
}

extension ResultCheck.Answer {
  /// Goes through every context of each of some measures.
  static func each(
    _ measures: some Sequence<Int>,
    _ unit: String,
    in results: inout CheckedResults,
    _ ask: (Int, Context, inout CheckedResults, inout SourceFindings) -> Void
  ) -> [ResultCheck.Answer] {
    measures.map { measure in
      var found = SourceFindings(unit)
      for context in results.contexts(of: measure) { ask(measure, context, &results, &found) }
      return ResultCheck.Answer(subject: results.subject(measure), found: found)
    }
  }
}
