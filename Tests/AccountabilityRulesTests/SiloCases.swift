import Testing

/// What an agreement says, and what a check for silos finds in it.
struct SiloCase: CustomTestStringConvertible {
  let testDescription: String
  let code: String

  /// The names that a finding is about, one for each finding; empty where nothing is found.
  let found: [String]
  let text: String

  init(_ description: String, _ code: String, _ found: [String], _ text: String) {
    (testDescription, self.code, self.found, self.text) = (description, code, found, text)
  }
}

extension SiloCase {
  /// What stands before each case.
  static let head = """
    calendar financial years
    policy { missing stays missing }
    partner a "A"
    partner b "B"
    partner c "C"
    returns q { supplied by a, b
      year period
      who partner
      n count
      d count }
    returns alone { supplied by a
      year period
      n count }
    returns whole { year period
      n count }

    """

  static let measures = """
    measure n = sum of n in q { performance
      contributes to o
      neither is better }
    measure one = sum of n in alone { performance
      contributes to o
      neither is better }
    measure any = sum of n in whole { performance
      contributes to o
      neither is better }
    outcome o { lead a
      accountable b
      supplier c }

    """

  static let all: [SiloCase] = ownership + judgement

  /// Leads and owners, coverage, silo weight.
  static let ownership: [SiloCase] = [
    // Leads and owners.
    SiloCase(
      "Two leads are found",
      "unclear-lead",
      ["o"],
      "outcome o { lead a, b\nmeasure m = sum of n in q { population\nhigher is better } }"
    ),
    SiloCase(
      "A lead that is named twice is one",
      "unclear-lead",
      [],
      "outcome o { lead a\nlead a\nmeasure m = sum of n in q { population\nhigher is better } }"
    ),
    SiloCase(
      "An outcome without measures is not asked",
      "unshared-outcome",
      [],
      "outcome o { lead a }"
    ),
    SiloCase(
      "Nobody answers",
      "unshared-outcome",
      ["o"],
      "outcome o { measure m = sum of n in q { population\nhigher is better } }"
    ),
    SiloCase(
      "A lead that is accountable too is one partner",
      "unshared-outcome",
      ["o"],
      "outcome o { lead a\naccountable a\nmeasure m = sum of n in q { population\nhigher is better } }"
    ),
    SiloCase(
      "A performance measure may have one owner",
      "single-owner-measure",
      [],
      "measure m = sum of n in q { performance\nowned by a\nneither is better }"
    ),
    SiloCase(
      "A population measure without owners has those of its outcome",
      "single-owner-measure",
      [],
      "outcome o { lead a\nmeasure m = sum of n in q { population\nhigher is better } }"
    ),
    SiloCase(
      "Other numbers: two are a crowd",
      "diluted-responsibility",
      ["o"],
      "treat diluted-responsibility with partners 1 because \"So.\"\noutcome o { lead a\naccountable b }"
    ),
    // Coverage.
    SiloCase(
      "Suppliers are found through measures of measures",
      "unmeasured-partner",
      [],
      """
      outcome o { lead a
        accountable b
        measure m = base + base { performance
          neither is better } }
      measure base = sum of n in q { performance
        contributes to o
        neither is better }
      """
    ),
    SiloCase(
      "An owner is measured",
      "unmeasured-partner",
      [],
      """
      outcome o { lead a
        accountable c
        supplier b
        measure m = sum of n in q { performance
          owned by c
          neither is better } }
      """
    ),
    SiloCase(
      "A measure that contributes shows its suppliers",
      "unmeasured-partner",
      [],
      """
      outcome o { lead a
        accountable b
        measure m = sum of n in alone { performance
          neither is better } }
      measure other = sum of n in q { performance
        contributes to o
        neither is better }
      """
    ),
    SiloCase(
      "Where nothing says who supplies, nothing is found",
      "unmeasured-partner",
      [],
      """
      outcome o { lead a
        accountable c
        measure m = sum of n in whole { performance
          neither is better } }
      """
    ),
    SiloCase(
      "Each that is not shown is found",
      "unmeasured-partner",
      ["o b", "o c"],
      """
      outcome o { lead a
        accountable b, c
        measure m = sum of n in alone { performance
          neither is better } }
      """
    ),
    SiloCase(
      "Who is heard through has a part",
      "unheard-supplier",
      [],
      """
      outcome o { lead a
        heard through b
        measure m = sum of n in q { performance
          neither is better } }
      """
    ),
    SiloCase(
      "An outcome without roles is asked who answers, not who is unheard",
      "unheard-supplier",
      [],
      "outcome o { measure m = sum of n in q { performance\nneither is better } }"
    ),
    SiloCase(
      "Without outcomes no measure is an orphan",
      "orphan-measure",
      [],
      "measure m = sum of n in q { performance\nneither is better }"
    ),
    // Silo weight.
    SiloCase(
      "A partner's own figure in a rule for partners",
      "silo-weight",
      ["a", "b"],
      measures + "rule r { for partners as p\nrequire n for p is known }"
    ),
    SiloCase(
      "The shared value in a rule for partners",
      "silo-weight",
      [],
      measures + "rule r { for partners as p\nrequire n is known }"
    ),
    SiloCase(
      "Half is not more than half",
      "silo-weight",
      [],
      measures
        + "rule r { for partners as p\nrequire n for p is known }\n"
        + "rule s { for partners as p\nrequire n is known }"
    ),
    SiloCase(
      "Another limit",
      "silo-weight",
      ["a", "b"],
      "treat silo-weight with limit 40% because \"So.\"\n" + measures
        + "rule r { for partners as p\nrequire n for p is known }\n"
        + "rule s { for partners as p\nrequire n is known }"
    ),
    SiloCase(
      "A shared value that one partner alone supplies is its own",
      "silo-weight",
      ["a"],
      measures + "rule r { require one is known\nthen \"Act\" by a, b }"
    ),
    SiloCase(
      "What nobody is said to supply leaves it open",
      "silo-weight",
      [],
      measures + "rule r { require any is known\nthen \"Act\" by a }"
    ),
    SiloCase(
      "What is open decides nothing where the rest suffices",
      "silo-weight",
      ["a"],
      measures
        + "rule r { require one is known\nthen \"Act\" by a }\n"
        + "rule s { require one is known\nthen \"Act\" by a }\n"
        + "rule t { require any is known\nthen \"Act\" by a }"
    ),
    SiloCase(
      "Another partner's figure is not one's own",
      "silo-weight",
      [],
      measures + "rule r { require n for b is known\nthen \"Act\" by a }"
    ),
    SiloCase(
      "A rating of partners on a score of partners",
      "silo-weight",
      ["a", "b"],
      measures
        + """
        score s for partners = n * 2
        rating r for partners on s { best first
          "good" at least 2
          "poor" otherwise }
        """
    ),
    SiloCase(
      "A rating that ranks among all partners hangs on all",
      "silo-weight",
      [],
      measures
        + """
        score s for partners = n / (maximum of n across partners)
        rating r for partners on s { best first
          "good" at least 50%
          "poor" otherwise }
        """
    ),
    SiloCase(
      "An outcome's state is shared wherever it is spoken of",
      "silo-weight",
      [],
      """
      outcome o { lead a
        accountable b
        measure m = sum of n in q { population headline
          higher is better
          baseline 2024-25
          real change at least 2 since baseline } }
      rating r for partners on m { best first
        "good" at least 2
        "poor" otherwise
        gate together no better than "poor" when o is worsening }
      """
    ),
    SiloCase(
      "A consequence follows for those who share",
      "silo-weight",
      ["a"],
      measures + "consequence x { when one > 5\ngain one shared a 60%, b 40% }"
    ),
    SiloCase(
      "A consequence hangs on the rules that lead to it",
      "silo-weight",
      [],
      measures
        + """
        rule r { require n is known
          then x }
        consequence x { when one > 5
          then "Act" by a }
        """
    ),
    SiloCase(
      "Owners are enough where they differ",
      "concentrated-accountability",
      [],
      """
      outcome o { lead a
        accountable b
        measure m = sum of n in q { performance
          owned by a
          neither is better }
        measure k = sum of d in q { performance
          owned by b
          neither is better } }
      """
    ),
    SiloCase(
      "Weights count",
      "concentrated-accountability",
      ["o"],
      """
      outcome o { lead a
        accountable b
        measure m = sum of n in q { performance
          owned by a
          with weight 80%
          neither is better }
        measure k = sum of d in q { performance
          owned by b
          with weight 20%
          neither is better } }
      """
    ),
    SiloCase(
      "A weight that is missing makes all alike",
      "concentrated-accountability",
      [],
      """
      outcome o { lead a
        accountable b
        measure m = sum of n in q { performance
          owned by a
          with weight 80%
          neither is better }
        measure k = sum of d in q { performance
          owned by b
          neither is better } }
      """
    ),
  ]
}
