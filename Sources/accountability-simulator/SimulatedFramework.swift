/// The framework by which simulated places are evaluated, as text.
enum SimulatedFramework {
  /// The target of the partners' own performance.
  static let inTimeTarget = 0.80

  /// Writes the framework for some places.
  static func text(_ setting: Setting) -> String {
    let places = (1...max(1, setting.places)).map { "  place \(place($0)) \"Place \($0)\"" }
    let partners = (1...setting.partners).map { "  partner \(partner($0)) \"Partner \($0)\"" }
    let all = (1...setting.partners).map(partner).joined(separator: ", ")
    return """
      // Written by accountability-simulator. The places, partners and figures are made up.
      framework simulated "Simulated places" {
        calendar financial quarters from april
      \(places.joined(separator: "\n"))
      \(partners.joined(separator: "\n"))
        policy { missing left out if any known }
        returns quarterly "Quarterly returns" {
          supplied by \(all)
          every quarter due 30 days after
          place place from "Place"
          quarter period from "Quarter" as "{year}-{yy} Q{quarter}" financial quarter
          who partner from "Partner"
          seen count from "Seen"
          hard count from "Hardest group"
          housed count from "Housed"
          hard-housed count from "Hardest group housed"
          in-time count from "Handed over in time"
          waiting count from "Kept waiting"
          cost money GBP from "Cost"
        }
        outcome home "People find a home that lasts" {
          lead \(partner(1))
          accountable \((2...setting.partners).map(partner).joined(separator: ", "))
          measure settled "Found a home" = sum of housed in quarterly as share of sum of seen in quarterly {
            population headline
            higher is better
      \(judged(setting))
          }
          measure in-time-share "Handed over in time" = sum of in-time in quarterly as share of sum of seen in quarterly {
            performance how-well
            owned by \(all)
            contributes to home
            higher is better
            target at least 80%
      \(judged(setting))
          }
          measure kept-waiting "Kept waiting" = sum of waiting in quarterly as share of sum of seen in quarterly {
            population
            balances settled, in-time-share
            lower is better
      \(judged(setting))
          }
          measure hardest "Hardest group housed" = sum of hard-housed in quarterly as share of sum of hard in quarterly {
            population
            balances settled
            higher is better
      \(judged(setting))
          }
          measure cost-each "Cost for each" = (sum of cost in quarterly) / (sum of seen in quarterly) {
            performance how-much
            lower is better
            real change at least 50 GBP since same quarter last year
          }
        }
      }

      """
  }

  private static func judged(_ setting: Setting) -> String {
    switch setting.change {
    case .points: "      real change at least 2 points since same quarter last year"
    case .interval:
      """
            interval 99.8% by wilson
            real change beyond interval since same quarter last year
      """
    }
  }

  static func place(_ number: Int) -> String { "p\(number)" }
  static func partner(_ number: Int) -> String { "a\(number)" }

  /// The quarters begin in April 2020.
  static func quarter(_ index: Int) -> String {
    let year = 2020 + index / 4
    return "\(year)-\(String((year + 1) % 100)) Q\(index % 4 + 1)"
  }
}
