import AccountabilityRules
import Testing

@testable import Accountability

/// What hangs on a standard that partners return themselves.
@Suite("What if, of a standard that partners return")
struct StandardTests {
  /// A rate of 30%: 10% of the young and 50% of the old, of whom the standard has one each.
  private static func evaluation() throws -> Evaluation {
    let framework = try Framework(
      parsing: """
        framework f "F" {
          calendar calendar years
          policy { missing stays missing }
          place town "Town"
          partner council "Council"
          returns q {
            supplied by council
            every year due 30 days after
            y period from "Y"
            age one of young, old from "A"
            events count from "E"
            people count from "N"
          }
          returns standard {
            supplied by council
            every year due 30 days after
            y period from "Y"
            age one of young, old from "A"
            people count from "N"
          }
          measure young-people = sum of people in standard where age is young {
            population
            higher is better
          }
          measure rate = sum of events in q as share of sum of people in q standardised directly by age to standard {
            performance
            higher is better
            target at least 30%
          }
        }
        """,
      name: "f"
    )
    return try Evaluator(framework).evaluate(
      [
        "q": .csv(Array("Y,A,E,N\n2024,young,1,10\n2024,old,5,10\n".utf8), path: "q.csv"),
        "standard": .csv(Array("Y,A,N\n2024,young,1\n2024,old,1\n".utf8), path: "standard.csv"),
      ],
      asOf: .date(2025, 6, 1)
    )
  }

  @Test("A figure of the standard moves the rate, and a goal between two of its values is found")
  func reach() throws {
    // With y of the young the rate is (y / 10 + 1 / 2) / (y + 1): 20% of 3, 18% of 4 and 16.7% of 5.
    let reach = try Self.evaluation().reach("young-people >= 4 and rate >= 18%")
    let way = try #require(reach.ways.first { $0.measure == "young-people" })
    guard case .change(let change) = way.answer else { return #expect(Bool(false), "\(way)") }
    #expect(change.before == 1 && change.after == 4)
  }

  @Test("One unit in the standard is tried where a rate hangs on it")
  func robustness() throws {
    let target = try #require(
      try Self.evaluation().robustness.first {
        $0.subject.name == "rate" && $0.partner == nil && $0.rating == "target"
      }
    )
    #expect(target.said == "met")
    let unit = target.changes.first { change in
      if case .unit(measure: "young-people", _, _, isMore: true) = change.alteration {
        true
      } else {
        false
      }
    }
    #expect(unit?.said == "not met")
  }
}
