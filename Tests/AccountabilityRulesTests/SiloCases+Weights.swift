import Testing

extension SiloCase {
  /// Silo weight, and who answers for how much.
  static let weights: [SiloCase] = [
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
      undecided:
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
    SiloCase(
      "Who acts on others' figures has that to bear too",
      "silo-weight",
      ["b"],
      measures
        + """
        rule r { for partners accountable for o as p
          require n for p is known
          then "Act" by a }
        rule t { require one is known
          then "Act" by a }
        """
    ),
    SiloCase(
      "A rule is about the partners with the role that it asks for",
      "silo-weight",
      ["b"],
      measures
        + """
        rule r { for partners as p
          when p is accountable for o
          require n for p is known }
        """
    ),
    SiloCase(
      "And not about those without, where it asks for none",
      "silo-weight",
      ["a"],
      measures
        + """
        rule r { for partners as p
          when p is not accountable for o
          require n for p is known }
        """
    ),
    SiloCase(
      "Of several roles a partner has all",
      "silo-weight",
      [],
      measures
        + """
        rule r { for partners accountable for o as p
          when p is lead for o
          require n for p is known }
        """
    ),
    SiloCase(
      "Measures that look back at each other are made of both their data",
      "silo-weight",
      [],
      """
      measure x = (sum of n in alone) + y at previous { performance
        neither is better }
      measure y = (sum of n in q) + x at previous { performance
        neither is better }
      rule r { require x is known
        then "Act" by a }
      rule s { require y is known
        then "Act" by a }
      """
    ),
    SiloCase(
      "Two measures and one are two partners, though not alike",
      "concentrated-accountability",
      [],
      ownedBy("a", "a", "b")
    ),
    SiloCase(
      "Four and one are in effect one",
      "concentrated-accountability",
      ["o"],
      ownedBy("a", "a", "a", "a", "b")
    ),
    SiloCase(
      "Owners that do not answer for the outcome do not count",
      "concentrated-accountability",
      ["o"],
      ownedBy("a", "c")
    ),
    SiloCase(
      "Where none of those who answer own a measure, there is nothing to divide",
      "concentrated-accountability",
      undecided: ownedBy("c", "c")
    ),
  ]

  /// An outcome for which two partners answer, with a measure for each of some owners.
  private static func ownedBy(_ owners: String...) -> String {
    let measures = owners.enumerated().map {
      "measure m\($0) = sum of n in q { performance\nowned by \($1)\nneither is better }\n"
    }
    return "outcome o { lead a\naccountable b\n\(measures.joined()) }"
  }
}
