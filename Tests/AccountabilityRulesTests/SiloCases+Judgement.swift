import Foundation

extension SiloCase {
  /// Targets, directions, shares, voices, early signs, headlines.
  static let judgement: [SiloCase] = [
    // Targets and directions.
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
      undecided:
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
      undecided:
        """
        measure m = sum of n in q { performance
          higher is better }
        consequence x { when m > 5
          pain m shared a 30%, b 30%, c 40% }
        """
    ),
    SiloCase(
      "What residents say about a measure is a voice",
      "unheard-outcome",
      [],
      shared + "evidence e { about m at 2024-25\nkind lived-experience }"
    ),
    SiloCase(
      "So is what they bring, of whatever kind",
      "unheard-outcome",
      [],
      "partner panel \"Panel\" sector residents\n" + shared
        + "evidence e { about o\nkind survey\nby panel }"
    ),
    SiloCase(
      "Evidence that the providers bring is none",
      "unheard-outcome",
      ["o"],
      shared + "evidence e { about m at 2024-25\nkind audit\nby a }"
    ),
    SiloCase(
      "Nor is evidence of no kind",
      "unheard-outcome",
      ["o"],
      shared + "evidence e { about m at 2024-25 }"
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
    SiloCase(
      "A measure that contributes to an outcome concerns those who answer for it",
      "unmatched-shares",
      ["x b"],
      shared
        + """
        measure k = sum of d in q { performance
          contributes to o
          neither is better }
        consequence x { when k > 5
          gain k shared a 100% }
        """
    ),
    SiloCase(
      "Who answers for what a measure contributes to may share",
      "unmatched-shares",
      [],
      shared
        + """
        outcome further { lead c
          accountable a
          measure k = sum of d in q { performance
            contributes to o
            neither is better } }
        consequence x { when k > 5
          gain k shared a 30%, b 30%, c 40% }
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
      undecided:
        far("2030-31").replacingOccurrences(of: "baseline 2025-26", with: "")
    ),
    SiloCase(
      "A leading measure that comes late tells nothing early",
      "no-early-sign",
      ["o m"],
      far("2030-31") + "\n" + leading(due: 400)
    ),
    SiloCase(
      "So does one that is made of a measure that comes late",
      "no-early-sign",
      ["o m"],
      far("2030-31") + """

        measure early = late + late { performance leading
          contributes to o
          neither is better }
        measure late = sum of d in q { performance
          contributes to o
          neither is better
          every year due 400 days after }
        """
    ),
    SiloCase(
      "A leading measure that contributes to a measure of the outcome",
      "no-early-sign",
      [],
      far("2030-31") + "\n"
        + leading(due: 300).replacingOccurrences(of: "contributes to o", with: "contributes to m")
    ),
    SiloCase(
      "A leading measure that contributes",
      "no-early-sign",
      [],
      far("2030-31") + "\n" + leading(due: 300)
    ),
    SiloCase(
      "A headline that does not say why, when or how sure",
      "unstated-quality",
      ["m"],
      "measure m = sum of n in q { performance headline\nhigher is better }"
    ),
    SiloCase(
      "Of a measure of measures its sources say when its figures are there",
      "unstated-quality",
      [],
      timed("due 60 days after")
    ),
    SiloCase(
      "And each of them must",
      "unstated-quality",
      ["m"],
      timed("")
    ),
    SiloCase(
      "Three headlines are a short list",
      "too-many-headlines",
      [],
      headlines(3)
    ),
    SiloCase(
      "Four of one outcome are none",
      "too-many-headlines",
      ["o"],
      headlines(4)
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

  /// A headline that is made of two sources, of which one may not say when its figures are due.
  static func timed(_ due: String) -> String {
    """
    returns timed { supplied by a, b
      every year due 60 days after
      year period
      n count }
    returns other { supplied by a, b
      every year \(due)
      year period
      n count }
    measure base = sum of n in timed { performance
      neither is better }
    measure m = base + (sum of n in other) { performance headline
      higher is better
      baseline 2024-25
      real change at least 2 since baseline
      because "So." }
    """
  }

  static func headlines(_ count: Int) -> String {
    let measures = (0..<count).map {
      "measure m\($0) = sum of n in q { performance headline\nneither is better }\n"
    }
    return "outcome o { lead a\naccountable b\n\(measures.joined()) }"
  }

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
