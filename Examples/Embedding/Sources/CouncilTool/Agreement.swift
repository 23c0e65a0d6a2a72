import AccountabilityRules

/// What the partners of a made-up town agreed, as text: it could as well stand in a file.
public let agreementText = """
  framework doorstep "Nobody waits on a doorstep" {
    version 1.0
    calendar calendar quarters
    place town "Town"
    partner council "Town Council" sector local-government
    partner shelter "Night Shelter" sector voluntary
    policy { missing stays missing }
    returns beds "Beds and people" {
      supplied by council, shelter
      every quarter due 14 days after
      agency partner
      quarter period
      housed count
      people count
    }
    outcome home "Everyone has a bed" {
      lead council
      accountable council, shelter
      measure indoors "Indoors at night" = sum of housed in beds as share of sum of people in beds {
        population headline
        higher is better
        baseline 2025 Q1
        real change at least 5 points since baseline
        target at least 90% by 2026 Q4
      }
    }
    rule shared-success "No partner succeeds alone" {
      for partners as p, outcomes as o where p is accountable for o
      forbid indoors for p is met and o is worsening
      because "A bed in one place is no help if there are fewer in the town."
    }
    test "one full house does not make a town" {
      given indoors at 2025 Q1 = 80%
      given indoors at 2025 Q2 = 70%
      given indoors for shelter at 2025 Q2 = 95%
      expect home at 2025 Q2 is worsening
      expect shared-success for shelter at 2025 Q2 is not met
    }
  }
  """

/// The same measure, built in Swift.
public let beds = Returns("beds")

/// People who slept indoors, a column of the source.
public let housed = beds.count("housed")

/// People known to the partners, a column of the source.
public let people = beds.count("people")

/// The name of the shared measure.
public let indoors = share("indoors")

/// The same measure as in the text.
public let indoorsMeasure: Define<Outcome> = Define(
  indoors,
  "Indoors at night",
  sum(housed, in: beds).asShare(of: sum(people, in: beds))
) {
  Population(.headline)
  HigherIsBetter()
  Baseline(.quarter(2025, 1))
  RealChange(.atLeast(.points(5)), since: .baseline)
  Target(.atLeast(.percent(90)), by: .quarter(2026, 4))
}
