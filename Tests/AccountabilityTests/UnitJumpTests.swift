import Accountability
import AccountabilityRules
import Testing

/// Series of figures, year by year, and those of them that look like a slip of the unit.
@Suite("Unit jumps")
struct UnitJumpTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var type: String
    var series: [String]
    var found: [String]

    init(_ name: String, _ series: [String], finds found: [String]) {
      self.init(name, "number", series, finds: found)
    }

    init(_ name: String, _ type: String, _ series: [String], finds found: [String]) {
      self.name = name
      self.type = type
      self.series = series
      self.found = found
    }

    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case("A tenth", ["8.7", "82", "83", "85", "86", "89"], finds: ["8.7"]),
    Case("Ten times", ["83", "850", "82", "86", "89", "85"], finds: ["850"]),
    Case(
      "Shares among percentages",
      ["41", "0.45", "30", "52", "35", "44", "48"],
      finds: ["0.45"]
    ),
    Case(
      "Pounds among thousands",
      ["812000", "790", "801", "815", "777", "808"],
      finds: ["812000"]
    ),
    Case(
      "Two of eight",
      ["8.2", "82", "83", "85", "8.6", "86", "87", "89"],
      finds: ["8.2", "8.6"]
    ),
    Case("Below nought", ["-8.7", "-82", "-83", "-85", "-86", "-89"], finds: ["-8.7"]),
    Case("Nought is left aside", ["0", "82", "83", "85", "86", "89"], finds: []),
    Case("Too few others", ["8.7", "82", "83", "85", "86"], finds: []),
    Case("Too many that are off", ["8.1", "8.2", "82", "83", "85", "86", "87"], finds: []),
    Case("Not by a power of ten", ["41", "82", "83", "85", "86", "89"], finds: []),
    Case("Half of what would lie among them", ["5.1", "82", "83", "85", "86", "89"], finds: []),
    Case("A series that grows", ["8", "12", "19", "31", "48", "80", "120"], finds: []),
    Case("A series that varies", ["8.7", "40", "83", "60", "130", "89", "75"], finds: []),
    Case("Small counts", "count", ["2", "20", "19", "18", "20", "19"], finds: []),
    Case("Larger counts", "count", ["3", "31", "29", "30", "28", "32"], finds: ["3"]),
    Case("Amounts", "money GBP", ["5,000,000", "51", "52", "50", "53", "51"], finds: ["5000000"]),
    Case("A series of one figure", ["5", "5", "5", "5", "5", "5"], finds: []),
    Case("The same for all but one", ["5", "5", "5", "50", "5", "5"], finds: ["50"]),
  ]

  @Test("What is found is what the rule says", arguments: cases)
  func jumps(_ one: Case) throws {
    let text = """
      framework f "F" {
        calendar calendar years
        place town "Town"
        policy { missing stays missing }
        returns q { y period from "Y"
          n \(one.type) from "N" }
        measure m = sum of n in q { neither is better }
      }
      """
    let rows = one.series.enumerated().map { "\(2000 + $0),\"\($1)\"\n" }.joined()
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 1))
    let evaluation = try Evaluator(Framework(parsing: text, name: one.name))
      .evaluate(["q": .csv(Array("Y,N\n\(rows)".utf8), path: "q.csv")], asOf: date)
    let found = evaluation.findings.filter { $0.check == "unit-jump" && $0.result == .violated }
    #expect(found.flatMap { $0.evidence.compactMap(\.value) } == one.found)
    #expect(found.allSatisfy { $0.severity == .warning })
  }
}
