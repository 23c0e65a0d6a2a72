import Testing

extension SiloCase {
  /// What may be left out, and whether that can help.
  static let silence: [SiloCase] = [
    // What is asked for.
    SiloCase(
      "A gate that asks for coverage closes the way out",
      "escape-by-silence",
      [],
      measures + averageOfTwo
        + graded("gate thin undecided when coverage of n < 80% or coverage of one < 80%")
    ),
    SiloCase(
      "A gate that asks for one of two leaves the other out",
      "escape-by-silence",
      ["s"],
      measures + averageOfTwo + graded("gate thin undecided when coverage of n < 80%")
    ),
    SiloCase(
      "A gate that asks for the score itself asks for one of its values",
      "escape-by-silence",
      ["s"],
      measures + averageOfTwo + graded("gate thin undecided when s is missing")
    ),
    SiloCase(
      "A gate that counts what is known",
      "escape-by-silence",
      [],
      measures + "score s for partners = mean of it across measures if any known\n"
        + graded("gate thin undecided when (count of measures where it is known) < 3")
    ),
    SiloCase(
      "A rule on the way to which it is judged may ask",
      "escape-by-silence",
      [],
      measures
        + """
        score s = mean of n, one if any known
        rule r { when n is known and one is known
          require s > 1 }
        """
    ),
    SiloCase(
      "All measures known is all",
      "escape-by-silence",
      [],
      measures
        + """
        score s = mean of it across measures if any known
        rule r { when all measures are known
          require s > 1 }
        """
    ),
    SiloCase(
      "Of two judgements each must ask",
      "escape-by-silence",
      ["s"],
      measures
        + """
        score s = mean of n, one if any known
        rule r { when n is known and one is known
          require s > 1 }
        rule t { require s > 2 }
        """
    ),
    SiloCase(
      "What a score on the way asks is asked",
      "escape-by-silence",
      [],
      measures
        + """
        score s = mean of n, one if any known
        score twice {
          s * 2 when coverage of n >= 80% and coverage of one >= 80%
          0 otherwise }
        rule r { require twice > 1 }
        """
    ),
    SiloCase(
      "All known is no way out",
      "escape-by-silence",
      [],
      measures + "score s = mean of it across measures if all known"
    ),
    SiloCase(
      "Of figures of which neither way is good none is worst",
      "escape-by-silence",
      [],
      measures + "score s = mean of it across measures if any known"
    ),

    // Which statistic.
    SiloCase(
      "A sum can only lose by what is missing",
      "escape-by-silence",
      [],
      one("higher is better") + "score s = sum of it across measures if any known"
    ),
    SiloCase(
      "Where less is better, that helps",
      "escape-by-silence",
      ["s"],
      one("lower is better") + "score s = sum of it across measures if any known"
    ),
    SiloCase(
      "So it does in a list",
      "escape-by-silence",
      ["s"],
      one("lower is better") + "score s = sum of m, m if any known"
    ),
    SiloCase(
      "A measure of which less is better counts where it is added up",
      "escape-by-silence",
      [],
      """
      outcome o { lead a
        accountable b
        measure m = sum of n in q { performance
          higher is better } }
      measure k = sum of d in q { performance
        contributes to o
        lower is better }
      score s = sum of it across measures of o if any known
      """
    ),
    SiloCase(
      "What is made of a score says which way is good",
      "escape-by-silence",
      ["s"],
      one("higher is better")
        + """
        score s = sum of it across measures if any known
        rating r on s { best first
          "good" at most 2
          "poor" otherwise }
        """
    ),
    SiloCase(
      "A rating that wants more of a sum gives nobody a reason to be silent",
      "escape-by-silence",
      [],
      one("lower is better")
        + """
        score s = sum of it across measures if any known
        rating r on s { best first
          "good" at least 2
          "poor" otherwise }
        """
    ),
    SiloCase(
      "So does a rule, through another score",
      "escape-by-silence",
      ["s"],
      one("higher is better")
        + """
        score s = sum of it across measures if any known
        score t = 10 - s
        rule r { require t > 2 }
        """
    ),
    SiloCase(
      "A sum that nothing judges, of something that is no measure, leaves it open",
      "escape-by-silence",
      undecided: one("higher is better")
        + """
        score points for measures as m = 2
        score s = sum of points across measures if any known
        """
    ),
    SiloCase(
      "A sum over as many as are known is a mean",
      "escape-by-silence",
      ["s"],
      one("higher is better")
        + "score s = (sum of it across measures if any known) / (count of measures where it is known)"
    ),
    SiloCase(
      "Without the least of them a minimum is more",
      "escape-by-silence",
      ["s"],
      one("higher is better") + "score s = minimum of it across measures if any known"
    ),
    SiloCase(
      "Without any of them a maximum is no more",
      "escape-by-silence",
      [],
      one("higher is better") + "score s = maximum of it across measures if any known"
    ),

    // Totals.
    SiloCase(
      "A total of which less is better, without those who do not return",
      "escape-by-silence",
      ["m"],
      total("sum of n in q", "lower is better")
    ),
    SiloCase(
      "A total of which more is better is the less without them",
      "escape-by-silence",
      [],
      total("sum of n in q", "higher is better")
    ),
    SiloCase(
      "A total of which neither is better has no bad figures",
      "escape-by-silence",
      [],
      total("sum of n in q", "neither is better")
    ),
    SiloCase(
      "A share without those who are worst is better",
      "escape-by-silence",
      ["m"],
      total("sum of n in q as share of sum of d in q", "higher is better")
    ),
    SiloCase(
      "So is a ratio of two totals",
      "escape-by-silence",
      ["m"],
      total("sum of n in q", "neither is better", called: "top")
        + total("sum of d in q", "neither is better", called: "bottom")
        + "measure m = top / bottom { performance\nhigher is better }"
    ),
    SiloCase(
      "Totals that ask for coverage",
      "escape-by-silence",
      [],
      total("sum of n in q", "lower is better\ncoverage at least 80% of expected returns")
    ),
    SiloCase(
      "The total of one partner is its own affair",
      "escape-by-silence",
      [],
      total("sum of n in alone", "lower is better")
    ),
    SiloCase(
      "A total of which nobody says which way is good leaves it open",
      "escape-by-silence",
      undecided: total("sum of n in q", "allow unstated-direction because \"So.\"")
    ),
  ]

  private static let averageOfTwo = "score s for partners = mean of n, one if any known\n"

  private static func graded(_ gate: String) -> String {
    "rating r for partners on s { best first\n\"good\" at least 2\n\"poor\" otherwise\n\(gate) }"
  }

  private static func one(_ direction: String) -> String {
    "measure m = sum of n in q { performance\n\(direction) }\n"
  }

  private static func total(
    _ definition: String,
    _ direction: String,
    called name: String = "m"
  ) -> String {
    "measure \(name) = \(definition) { performance\nmissing left out if any known\n\(direction) }\n"
  }
}
