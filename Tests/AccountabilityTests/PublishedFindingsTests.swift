import Accountability
import AccountabilityRules
import Foundation
import Testing

/// What checks find in real files as they were published: all of it, and nothing else.
@Suite("Findings in published files")
struct PublishedFindingsTests {
  /// Files of one shape, the source that reads them, and what is found in them.
  struct Shape: Sendable, CustomTestStringConvertible {
    var name: String

    /// Paths below the folder of published data.
    var files: [String]

    /// The field of places, its heading, and how many rows stand above its values.
    var places: (field: String, heading: String, below: Int)?
    var clauses: String
    var figure: String

    /// The check, place, period, file and line of each finding, with the figures that it names.
    var found: [String]

    /// Whether there are series long enough to look for slips of the unit.
    var hasSeries = true

    var testDescription: String { name }
  }

  private static let data = ProcessInfo.processInfo.environment["ACCOUNTABILITY_SHARED"]
    .map { URL(filePath: $0).appending(path: "data") }

  private static func sheets(_ years: ClosedRange<Int>) -> [String] {
    years.map { "hud-spm/csv-export/\($0).csv" }
  }

  private static let coc = ("coc", "HUD CoC Number", 1)

  private static let sheet = """
    headings 2 rows
    year period from file "{year}.csv"
    missing "NA", "" = not-collected
    ignore rows where coc is missing
    """

  private static let period = """
    year period from "period" as "{year}" calendar year, "{year}/{yy}" financial year,
      "{year}-{yy}" financial year, "{year}-{yy}" calendar years,
      "{year} to 20{yy}" calendar years, "{year}-{month}-{day}"
    value number from "value"
    missing "NA", ":", "" = not-collected
    """

  private static let words = """
    what text from "indicator"
    how text from "measure"
    unit text from "unit"
    """

  /// Trafford's files below its folder, by what tells their rows apart beside place and indicator.
  private static func trafford(_ paths: String...) -> [String] {
    paths.map { "trafford-dashboard/\($0).csv" }
  }

  static let shapes: [Shape] = [
    Shape(
      name: "HUD, returns within 6, 12 and 24 months, sector by sector and all together",
      files: sheets(2018...2023),
      places: coc,
      clauses: """
        \(sheet)
        sector text from heading
        exits count from "SPM 2 ({sector})" / "Total Persons Exited*"
        half count from "SPM 2 ({sector})" / "Total Persons Returns in 6 mths*"
        one count from "SPM 2 ({sector})" / "Total Persons Returns in 12 mths*"
        two count from "SPM 2 ({sector})" / "Total Persons Returns in 24 mths*"
        check half <= one
        check one <= two
        check parts of sector make "All"
        """,
      figure: "sum of two in q as share of sum of exits in q",
      found: [
        "impossible-figure VA-604 2022 2022.csv:372 0.01",
        "parts-and-whole VA-604 2022 2022.csv:372 59, 50, 8, 0, 0.01, 0",
        "parts-and-whole WV-503 2023 2023.csv:388 138, 101, 33, 0, 2, 0",
      ]
    ),
    Shape(
      name: "HUD, exits to homes, and homes that were kept",
      files: sheets(2018...2023),
      places: coc,
      clauses: """
        \(sheet)
        left count from "SPM 7" / "Total Persons Exiting ES, TH, SH, PH-RRH"
        housed count from "SPM 7" / "Total Persons Exiting ES, TH, SH, PH-RRH to Permanent Housing"
        stayed count from "SPM 7" / "Total Persons Exiting PH or Remaining in PH at end of*"
        kept count from "SPM 7" / "Total Persons Exited PH to permanent destinations or Remained*"
        rate share from "SPM 7" / "Percent with Successful PH Retention or Exit"
        check kept <= stayed
        """,
      figure: "sum of housed in q as share of sum of left in q",
      found: [
        "unit-jump TX-611 2018 2018.csv:356 12",
        "unit-jump TX-624 2022 2022.csv:351 0.08333333333333333",
      ]
    ),
    Shape(
      name: "HUD, exits to destinations that nobody knows",
      files: sheets(2019...2023),
      places: coc,
      clauses: """
        \(sheet)
        kind text from heading
        left count from "HMIS DQ" / "HMIS DQ Exits Universe - {kind}"
        unknown count from "HMIS DQ" / "HMIS DQ Unknown Destinations - {kind}"
        """,
      figure: "sum of unknown in q as share of sum of left in q",
      found: [
        "numerator-over-denominator CA-520 2020 2020.csv:41 345, 340",
        "numerator-over-denominator CA-614 2021 2021.csv:65 5, 3",
        "numerator-over-denominator KS-503 2020 2020.csv:139 8, 6",
        "numerator-over-denominator MD-502 2020 2020.csv:166 9, 6",
        "numerator-over-denominator MD-505 2019 2019.csv:169 37, 3",
        "numerator-over-denominator NY-507 2021 2021.csv:265 52, 27",
        "numerator-over-denominator NY-523 2020 2020.csv:276 462, 115",
        "numerator-over-denominator TN-500 2021 2021.csv:334 1155, 239",
        "numerator-over-denominator TN-506 2022 2022.csv:338 2, 0",
        "numerator-over-denominator VI-500 2021 2021.csv:374 20, 1",
      ],
      hasSeries: false
    ),
    Shape(
      name: "Trafford, one figure for each indicator",
      files: trafford(
        "children/admissions_self_harm_young_people",
        "children/child_protection_plans",
        "children/children_in_care",
        "children/dental_decay",
        "children/excess_weight_reception",
        "children/excess_weight_year6",
        "children/low_income_families",
        "children/neets",
        "children/school_readiness_fsm",
        "health/admissions_falls",
        "health/admissions_self_harm",
        "health/alcohol_related_admissions",
        "health/alcohol_related_mortality",
        "health/deaths_at_home",
        "health/dementia_diagnosis",
        "health/mortality_serious_mental_illness",
        "health/physically_inactive",
        "health/preventable_mortality_from_cancer",
        "health/smoking_adults",
        "health/smoking_adults_manual",
        "housing/affordability_ratio",
        "housing/net_additional_dwellings",
        "housing/vacant_properties",
        "places/apprenticeships",
        "places/employment_rate",
        "places/median_resident_earnings",
        "places/real_living_wage",
        "pride/flytipping",
        "pride/recycling",
        "targeted/dtoc",
        "targeted/home_after_discharge",
        "targeted/residential_home_admissions",
        "targeted/rough_sleeping"
      ),
      places: ("area", "area_code", 0),
      clauses: "\(words)\n\(period)",
      figure: "sum of value in q",
      found: ["unit-jump E47000001 2011 children_in_care.csv:2 8.7"]
    ),
    Shape(
      name: "Trafford, figures for groups",
      files: trafford(
        "green/co2_emissions",
        "green/licensed_vehicles",
        "health/healthy_life_expectancy_at_birth",
        "health/slope_index_of_inequality",
        "places/claimant_count",
        "places/gva",
        "pride/crime_rate",
        "pride/crime_severity",
        "pride/potholes"
      ),
      places: ("area", "area_code", 0),
      clauses: "\(words)\n group text from \"group\"\n\(period)",
      figure: "sum of value in q",
      found: []
    ),
    Shape(
      name: "Trafford, council tax bands",
      files: trafford("housing/council_tax_bands"),
      places: ("area", "area_code", 0),
      clauses: "\(words)\n band text from \"band\"\n\(period)",
      figure: "sum of value in q",
      found: [],
      hasSeries: false
    ),
    Shape(
      name: "Trafford, measuring stations",
      files: trafford("green/nitrogen_dioxide", "green/particulate_matter"),
      clauses: "site text from \"site_id\"\n\(words)\n\(period)",
      figure: "sum of value in q",
      found: []
    ),
  ]

  @Test(
    "What is found is known to be so, and nothing else is found",
    .enabled(if: data != nil, "ACCOUNTABILITY_SHARED names no folder of published data"),
    arguments: shapes
  )
  func findings(_ shape: Shape) throws {
    let folder = try #require(PublishedFindingsTests.data)
    let files = try shape.files.map { path in
      (path, [UInt8](try Data(contentsOf: folder.appending(path: path))))
    }
    let text = PublishedFindingsTests.text(shape, PublishedFindingsTests.places(shape, files))
    let framework = try Framework(parsing: text, name: "shape")
    let data = SourceData(files.map { .csv($0.1, path: $0.0) })
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 1))
    let evaluation = try Evaluator(framework).evaluate(["q": data], asOf: date)
    let violated = evaluation.findingsInRows.filter { $0.result == .violated }
    let titles = Dictionary(
      uniqueKeysWithValues: evaluation.framework.places.map { ($0.name.name, $0.title) }
    )
    let lines = violated.map { finding in
      let cell = finding.evidence.first
      let file = cell?.path.split(separator: "/").last ?? ""
      let place = finding.place.flatMap { titles[$0] } ?? ""
      let values = finding.evidence.compactMap(\.value).joined(separator: ", ")
      let period = finding.period?.description ?? ""
      return "\(finding.check) \(place) \(period) \(file):\(cell?.line ?? 0) \(values)"
    }
    #expect(lines == shape.found)
    // Where nothing is found, something was looked at.
    #expect(evaluation.sources.allSatisfy { $0.accepted > 0 })
    let jumps = evaluation.findings.filter { $0.check == "unit-jump" }
    #expect(jumps.contains { $0.result == .holds || $0.result == .violated } == shape.hasSeries)
  }

  /// The codes of places that the files name.
  private static func places(_ shape: Shape, _ files: [(String, [UInt8])]) -> [String] {
    guard let places = shape.places else { return [] }
    var codes: Set<String> = []
    for (_, bytes) in files {
      var records = CSVReader(bytes: bytes).makeIterator()
      var column: Int?
      for _ in 0...places.below {
        guard let head = records.next() else { break }
        column = column ?? head.firstIndex { $0.text.hasSuffix(places.heading) }
      }
      while let column, let record = records.next() {
        if column < record.count, !record[column].isEmpty { codes.insert(record[column].text) }
      }
    }
    return codes.sorted()
  }

  private static func text(_ shape: Shape, _ codes: [String]) -> String {
    // One place has two codes: the council's, and that of its community safety partnership.
    let council = "E08000009"
    let other = "E22000107"
    let isOne = codes.contains(council)
    let declarations = codes.enumerated().filter { !isOne || $1 != other }.map { index, code in
      let codes = code == council ? "\"\(code)\", \"\(other)\"" : "\"\(code)\""
      return "place p\(index) \"\(code)\" code \(codes)"
    }
    let field = shape.places.map { "\($0.field) place from \"\($0.heading)\"" } ?? ""
    return """
      framework f "F" {
        calendar financial years from april
        \(declarations.isEmpty ? "place t" : declarations.joined(separator: "\n"))
        policy { missing stays missing }
        returns q {
          \(field)
          \(shape.clauses)
        }
        measure m = \(shape.figure) { neither is better }
      }
      """
  }
}
