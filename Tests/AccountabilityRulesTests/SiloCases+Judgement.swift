import Foundation

extension SiloCase {
  /// Targets, directions, silence, shares, voices, early signs, headlines.
  static let judgement: [SiloCase] = [
    // Targets, directions, silence.
    SiloCase(
      "A balancing measure of the same single owner sees nothing",
      "unbalanced-target",
      ["m"],
      """
      measure m = sum of n in q { performance
        owned by a
        higher is better
        target at least 5
        because "So." }
      measure k = sum of d in q { performance
        owned by a
        balances m
        lower is better }
      """
    ),
    SiloCase(
      "A balancing measure of another owner does",
      "unbalanced-target",
      [],
      """
      measure m = sum of n in q { performance
        owned by a
        higher is better
        target at least 5
        because "So." }
      measure k = sum of d in q { performance
        owned by b
        balances m
        lower is better }
      """
    ),
    SiloCase(
      "One definition with two directions",
      "opposed-directions",
      ["k m"],
      """
      measure m = sum of n in q { performance
        higher is better }
      measure k = sum of n in q { performance
        lower is better }
      """
    ),
    SiloCase(
      "Another denominator is the same numerator",
      "opposed-directions",
      ["k m"],
      """
      measure m = sum of n in q as share of sum of d in q { performance
        higher is better }
      measure k = sum of n in q { performance
        lower is better }
      """
    ),
    SiloCase(
      "A direction that is not said leaves it open",
      "opposed-directions",
      [],
      """
      measure m = sum of n in q { performance
        higher is better }
      measure k = sum of n in q { performance
        allow unstated-direction because "So." }
      """
    ),
    SiloCase(
      "Rows that name their measure make other figures",
      "opposed-directions",
      [],
      """
      returns long { year period
        what measure
        v number }
      measure m = the v in long { performance
        higher is better }
      measure k = the v in long { performance
        lower is better }
      """
    ),
    SiloCase(
      "A gate that asks for coverage closes the way out",
      "escape-by-silence",
      [],
      measures
        + """
        score s for partners = mean of it across measures if any known
        rating r for partners on s { best first
          "good" at least 2
          "poor" otherwise
          gate thin undecided when coverage of n < 80% }
        """
    ),
    SiloCase(
      "So does a rule on the way to which it is judged",
      "escape-by-silence",
      [],
      measures
        + """
        score s = mean of it across measures if any known
        rule r { when n is known
          require s > 1 }
        """
    ),
    SiloCase(
      "All known is no way out",
      "escape-by-silence",
      [],
      measures + "score s = mean of it across measures if all known"
    ),
    SiloCase(
      "A sum can only lose by what is missing",
      "escape-by-silence",
      [],
      """
      measure m = sum of n in q { performance
        higher is better }
      score s = sum of it across measures if any known
      """
    ),
    SiloCase(
      "A sum over as many as are known is a mean",
      "escape-by-silence",
      ["s"],
      """
      measure m = sum of n in q { performance
        higher is better }
      score s = (sum of it across measures if any known) / (count of measures where it is known)
      """
    ),
    SiloCase(
      "Totals without those who do not return",
      "escape-by-silence",
      ["m"],
      """
      measure m = sum of n in q { performance
        missing left out if any known
        higher is better }
      """
    ),
    SiloCase(
      "Totals that ask for coverage",
      "escape-by-silence",
      [],
      """
      measure m = sum of n in q { performance
        missing left out if any known
        coverage at least 80% of expected returns
        higher is better }
      """
    ),
    SiloCase(
      "The total of one partner is its own affair",
      "escape-by-silence",
      [],
      """
      measure m = sum of n in alone { performance
        missing left out if any known
        higher is better }
      """
    ),
    // Shares and voices.
    SiloCase(
      "A share of nought is none",
      "unmatched-shares",
      ["x b"],
      """
      outcome o { lead a
        accountable b
        measure m = sum of n in q { performance
          higher is better } }
      consequence x { when m > 5
        gain m shared a 100%, b 0% }
      """
    ),
    SiloCase(
      "Who funds may share",
      "unmatched-shares",
      [],
      """
      outcome o { lead a
        accountable b
        funder c
        measure m = sum of n in q { performance
          higher is better } }
      consequence x { when m > 5
        pain m shared a 30%, b 30%, c 40% }
      """
    ),
    SiloCase(
      "A stranger may not",
      "unmatched-shares",
      ["x c"],
      """
      outcome o { lead a
        accountable b
        measure m = sum of n in q { performance
          higher is better } }
      consequence x { when m > 5
        pain m shared a 30%, b 30%, c 40% }
      """
    ),
    SiloCase(
      "A gain that hangs on no outcome says nothing",
      "unmatched-shares",
      [],
      """
      measure m = sum of n in q { performance
        higher is better }
      consequence x { when m > 5
        pain m shared a 30%, b 30%, c 40% }
      """
    ),
    SiloCase(
      "Evidence about a measure is a voice",
      "unheard-outcome",
      [],
      """
      outcome o { lead a
        accountable b
        measure m = sum of n in q { performance
          higher is better } }
      evidence e { about m at 2024-25 }
      """
    ),
    SiloCase(
      "A story of the partners is none",
      "unheard-outcome",
      ["o"],
      """
      outcome o { lead a
        accountable b
        measure m = sum of n in q { performance
          higher is better } }
      story e { about m at 2024-25 }
      """
    ),
    // Early signs and headlines.
    SiloCase(
      "Five years to the day",
      "no-early-sign",
      ["o m"],
      far("2030-31")
    ),
    SiloCase("Less than five years", "no-early-sign", [], far("2029-30")),
    SiloCase(
      "Other numbers: three years",
      "no-early-sign",
      ["o m"],
      "treat no-early-sign with years 3 because \"So.\"\n" + far("2028-29")
    ),
    SiloCase(
      "Without a fixed time it is open",
      "no-early-sign",
      [],
      far("2030-31").replacingOccurrences(of: "baseline 2025-26", with: "")
    ),
    SiloCase(
      "A leading measure that comes late tells nothing early",
      "no-early-sign",
      ["o m"],
      far("2030-31") + "\n" + leading(due: 400)
    ),
    SiloCase(
      "A leading measure that contributes",
      "no-early-sign",
      [],
      far("2030-31") + "\n" + leading(due: 300)
    ),
    SiloCase(
      "In the whole framework",
      "too-many-headlines",
      ["f"],
      "treat too-many-headlines with whole-framework 1 because \"So.\"\n"
        + ["x", "y"].map {
          "measure \($0) = sum of n in q { performance headline\nhigher is better }"
        }.joined(separator: "\n")
    ),
  ]

  static func far(_ year: String) -> String {
    """
    outcome o { lead a
      accountable b
      measure m = sum of n in q { population headline
        higher is better
        baseline 2025-26
        target at least 5 by \(year)
        because "So." } }
    """
  }

  static func leading(due days: Int) -> String {
    """
    measure early = sum of d in q { performance leading
      contributes to o
      neither is better
      every year due \(days) days after }
    """
  }
}
