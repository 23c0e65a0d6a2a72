/// A framework's text of any size: one agreement after another, each under names of its own, with every
/// form of declaration in it.
struct Agreement {
  /// The text of a number of parts, which are about 100 lines and 3.5 KB each.
  static func text(parts: Int) -> String {
    var text = head
    for part in 1...max(1, parts) { text += Agreement.part(part) }
    return text + "}\n"
  }

  /// How many parts a text of so many bytes has.
  static func parts(inBytes bytes: Int) -> Int {
    max(1, (bytes - head.utf8.count) / part(1_000).utf8.count)
  }

  /// How many parts a text of so many lines has.
  static func parts(inLines lines: Int) -> Int {
    max(1, lines / part(1).utf8.count { $0 == UInt8(ascii: "\n") })
  }

  private static let head = """
    framework sample "Many agreements in one" {
      language 1
      version 2026.1
      calendar financial quarters from april
      policy {
        missing stays missing
        coverage at least 80% of expected returns
        round half up to 1 decimal
      }
      place town "Town"

    """

  private static func part(_ number: Int) -> String { template.replacing("§", with: "\(number)") }

  private static let template = """
      place north-§ "Northgate §" within town
      partner council-§ "Council §" sector local-government
      partner health-§ "Health §" sector health
      partner panel-§ "Residents' panel §" sector residents
      codes band-§ "Need" best first {
        low "Low" from "L", "1"
        some "Some" from "S", "2"
        high "High" from "H", "3"
      }
      returns quarterly-§ "The quarterly return, part §" {
        supplied by council-§, health-§
        every quarter due 30 days after
        agency partner from "Agency" {
          "C" = council-§
          "H" = health-§
        }
        district place from "District"
        quarter period from "Quarter" as "{year}-{yy} Q{quarter}" financial quarter
        left count from "Left this quarter"
        housed count from "Left to a settled home"
        waiting count from "Ready to leave, waiting over 28 days"
        spent money GBP from "Spent"
        missing "*" = withheld
        missing "", "n/k" = not-collected
      }
      records contacts-§ "Contacts, one row an event" {
        client person from "Client"
        agency partner from "Agency"
        on date from "Date" as "{day}/{month}/{year}"
        need band-§ from "Need"
        settled yes-no from "Settled" { "Y" = yes, "N" = no }
      }
      cohort many-§ "High need" = persons in contacts-§ where need is high
      parameter goal-§ "The goal agreed" {
        60% from 2024-04-01 reference "Board, March 2024"
        65% from 2026-04-01 reference "Board, March 2026"
      }
      outcome home-§ "People leave for a home, part §" {
        lead council-§
        accountable council-§, health-§
        heard through panel-§
        worsening when settled-§ is worsening
        measure settled-§ "Left to a settled home" = sum of housed in quarterly-§ as share of sum of left in quarterly-§ {
          population headline
          higher is better
          unit "people who left"
          denominator at least 20
          baseline 2024-25 Q1
          real change at least 3 points since baseline
          target at least 75% by 2027-28 Q4
          trajectory straight
          because "Every other change begins with a door of one's own."
        }
        measure waiting-§ "Ready to leave and kept waiting" = sum of waiting in quarterly-§ as share of sum of left in quarterly-§ {
          population
          balances settled-§
          lower is better
          baseline 2024-25 Q1
          real change at least 2 points since same quarter last year
          target at most 8% by 2027-28 Q4
        }
        measure cost-§ "Spent for each home" = (sum of spent in quarterly-§) / (sum of housed in quarterly-§) {
          performance how-much
          owned by council-§, health-§
          contributes to home-§
          lower is better
          baseline 2024-25 Q1
          real change at least 100 GBP since baseline
        }
        measure reached-§ "High need, and settled" = share of many-§ whose latest settled {
          population
          higher is better
          baseline 2024-25 Q1
          real change at least 2 points since baseline
        }
      }
      score standing-§ "Points" for measures of home-§ {
        in order
        2 when it is met
        1 when it is improving
        0 otherwise
      }
      calculation gap-§ "How far from the goal" = goal-§ - settled-§
      rating progress-§ "Progress" for measures {
        in order
        best to worst "on course", "holding", "off course"
        "off course" when it is worsening
        "on course" when it is met or it is on-trajectory
        "holding" otherwise
      }
      rating handover-§ "Handing over" for partners on settled-§ {
        best first
        "reliable" at least 90%
        "uneven" at least 80%
        "unreliable" otherwise
        gate thin-§ no better than "uneven" when coverage of settled-§ < 80%
      }
      rule together-§ "No partner succeeds alone" {
        for partners as p where p is accountable for home-§
        when coverage of home-§ >= 80%
        forbid settled-§ for p is met and home-§ is worsening
        because "A partner's own figures are no success while the people it shares do worse."
        then review-§ by partners accountable for home-§ within 30 days
      }
      consequence review-§ "Joint review" {
        then "Ask what happens between the services" by council-§, health-§ within 60 days
      }
      action navigator-§ "Fund a navigator" {
        answers together-§
        by council-§
        due 2026-09-30
      }
      test "part §: a missing figure decides nothing" {
        as of 2025-08-15
        given settled-§ {
          | at         | for       | value | denominator |
          | 2024-25 Q1 | council-§ | 60%   | 200         |
          | 2025-26 Q1 | health-§  | 70%   | 200         |
        }
        expect settled-§ for council-§ at 2025-26 Q1 is late
        expect progress-§ of settled-§ at 2025-26 Q1 is undecided
      }

    """
}
