import Testing

/// What an agreement says, and what a check for silos finds in it.
struct SiloCase: CustomTestStringConvertible {
  let testDescription: String
  let code: String

  /// The names that a finding is about, one for each finding; empty where nothing is found.
  let found: [String]

  /// What the text says to the question.
  let answer: Answer
  let text: String

  enum Answer { case holds, violated, undecided }

  init(_ description: String, _ code: String, _ found: [String], _ text: String) {
    (testDescription, self.code, self.found, self.text) = (description, code, found, text)
    answer = found.isEmpty ? .holds : .violated
  }

  /// A case in which the text leaves the answer open, so that nothing is found.
  init(_ description: String, _ code: String, undecided text: String) {
    (testDescription, self.code, self.text) = (description, code, text)
    (found, answer) = ([], .undecided)
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

  static let all: [SiloCase] = ownership + weights + judgement + silence + numbers

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
      undecided:
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
    SiloCase(
      "A source whose rows name their partner says of nobody that its data are judged",
      "unheard-supplier",
      undecided: """
        returns open { year period
          who partner
          n count }
        outcome o { lead a
          measure m = sum of n in open { performance
            neither is better } }
        """
    ),
    SiloCase(
      "What balances a measure of an outcome leads there",
      "orphan-measure",
      [],
      shared + "measure k = sum of d in q { performance\nbalances m\nneither is better }"
    ),
    SiloCase(
      "So does a part of one",
      "orphan-measure",
      [],
      shared
        + """
        measure whole-of = part + part { population
          contributes to o
          neither is better }
        measure part = sum of d in q { performance
          neither is better }
        """
    ),
    SiloCase(
      "So does what contributes to a measure of it",
      "orphan-measure",
      [],
      shared + "measure k = sum of d in q { performance\ncontributes to m\nneither is better }"
    ),
    SiloCase(
      "So does what decides its state",
      "orphan-measure",
      [],
      """
      outcome o { lead a
        accountable b
        met when k > 5 }
      measure k = sum of d in q { performance
        neither is better }
      """
    ),
    SiloCase(
      "What balances an orphan is one",
      "orphan-measure",
      ["k", "j"],
      shared
        + """
        measure k = sum of d in q { performance
          neither is better }
        measure j = sum of d in q { performance
          balances k
          neither is better }
        """
    ),
  ]

  /// An outcome with one measure, for which two partners answer.
  static let shared = """
    outcome o { lead a
      accountable b
      measure m = sum of n in q { population
        higher is better } }

    """
}
