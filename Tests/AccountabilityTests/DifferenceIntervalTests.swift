import Accountability
import AccountabilityRules
import Testing

/// Intervals of differences and of means, by hand from the statistics themselves.
@Suite("Intervals of differences and means")
struct DifferenceIntervalTests {
  private static func text(_ measures: String) -> String {
    """
    framework homes "Homes" {
      calendar calendar years
      policy { missing stays missing }
      place town "Town"
      place north "North" within town
      place south "South" within town
      place west "West" within town
      returns q {
        year period
        place place
        sex one of women, men
        housed count
        known count
      }
      measure settled = sum of housed in q as share of sum of known in q {
        higher is better
        by sex
      }
      \(measures)
    }
    """
  }

  private static let rows = """
    year,place,sex,housed,known
    2025,north,women,56,70
    2025,north,men,48,80
    2025,south,women,20,40
    2025,south,men,20,40
    2025,west,women,10,10
    2025,west,men,5,30
    """

  private static func observation(_ measure: String, in place: String) throws -> Observation {
    let text = Self.text(measure)
    let framework = try Framework(parsing: text, name: "homes.accountability")
    let evaluation = try Evaluator(framework).evaluate(
      ["q": .csv(Array(rows.utf8), path: "q.csv")],
      asOf: try #require(CalendarDate("2026-03-31"))
    )
    return try #require(
      evaluation.observations.first { $0.measure == "gap" && $0.place == place && $0.group == nil }
    )
  }

  @Test(
    "The difference of two groups' shares has the interval of the statistic",
    arguments: Statistics.ProportionDifferenceMethod.allCases
  )
  func difference(method: Statistics.ProportionDifferenceMethod) throws {
    let name = method == .agrestiCaffo ? "agresti-caffo" : method.rawValue
    let gap = try Self.observation(
      "measure gap = (settled among women) - (settled among men) { neither is better\ninterval 95% by \(name) }",
      in: "north"
    )
    let pair = try Statistics.ProportionPair(
      Statistics.Proportion(56, of: 70),
      Statistics.Proportion(48, of: 80)
    )
    let interval = try pair.differenceInterval(method, at: .percent95)
    #expect(gap.value == ExactNumber(numerator: 1, denominator: 5))
    #expect(gap.lower?.doubleValue == interval.lower)
    #expect(gap.upper?.doubleValue == interval.upper)
  }

  @Test("The mean across places has Student's interval")
  func mean() throws {
    let gap = try Self.observation(
      "measure gap = unweighted-mean of settled across places in town { higher is better\ninterval 95% by student-t }",
      in: "town"
    )
    let interval = try Statistics.Mean(of: [104.0 / 150, 0.5, 15.0 / 40]).interval(at: .percent95)
    let (lower, upper) = (try #require(gap.lower), try #require(gap.upper))
    #expect(abs(lower.doubleValue - interval.lower) < 1e-12)
    #expect(abs(upper.doubleValue - interval.upper) < 1e-12)
  }

  /// Measures that a method does not fit.
  private static let misfits: [(definition: String, method: String)] = [
    ("settled", "newcombe"), ("settled + settled", "newcombe"), ("settled", "student-t"),
    ("(sum of housed in q) - (sum of known in q)", "wald"),
  ]

  @Test("What a method does not fit has no interval, and is not refused", arguments: misfits)
  func misfit(definition: String, method: String) throws {
    let gap = try Self.observation(
      "measure gap = \(definition) { higher is better\ninterval 95% by \(method) }",
      in: "north"
    )
    #expect(gap.value != nil)
    #expect(gap.lower == nil)
  }

  private static func returned(_ fields: String, _ test: String = "") -> String {
    """
    framework f "F" {
      calendar calendar years
      policy { missing stays missing }
      returns q {
        year period
        \(fields)
      }
      measure figure = the value in q { higher is better }
      \(test)
    }
    """
  }

  /// Fields of a figure with its ends, a row, and the lower end that is read.
  private static let ends: [(fields: String, row: String, lower: String)] = [
    ("value percent\n    low lower of value\n    high upper of value", "52.5,50.25,55", "0.5025"),
    (
      "value percent\n    low lower of value\n    high upper of value", "52.5%,50.25%,55%", "0.5025"
    ),
    ("value share\n    low lower of value\n    high upper of value", "0.52,0.5,0.55", "0.5"),
    ("value money GBP\n    low lower of value\n    high upper of value", "£52,£50,£55", "50"),
    ("value number\n    low lower of value\n    high upper of value", "52,50,55", "50"),
  ]

  @Test("The ends that are returned with a figure are in what the figure is in", arguments: ends)
  func returnedEnds(fields: String, row: String, lower: String) throws {
    let framework = try Framework(parsing: Self.returned(fields), name: "f.accountability")
    let evaluation = try Evaluator(framework).evaluate(
      ["q": .csv(Array("year,value,low,high\n2025,\(row)\n".utf8), path: "q.csv")],
      asOf: try #require(CalendarDate("2026-03-31"))
    )
    #expect(evaluation.observations.first?.lower == ExactNumber(decimal: lower))
    #expect(!evaluation.findings.contains { $0.result == .violated })
  }

  /// What is given in a field, and whether its unit is the field's.
  private static let given: [(cell: String, isRight: Bool)] = [
    ("50%", true), ("50", true), ("50 EUR", false), ("50 days", false),
  ]

  @Test("A given number has its field's unit, or none", arguments: given)
  func givenUnit(cell: String, isRight: Bool) throws {
    let test = """
      test "t" {
        given q {
          | year | value | low     | high |
          | 2025 | 60%   | \(cell) | 70%  |
        }
        expect figure at 2025 is 60%
      }
      """
    let text = Self.returned("value percent\n    low lower of value\n    high upper of value", test)
    let errors = (try? Framework(parsing: text, name: "f.accountability"))?.check()
      .filter { $0.severity == .error }
    #expect((errors?.isEmpty ?? false) == isRight)
  }
}
