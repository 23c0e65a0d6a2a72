import Accountability
import AccountabilityRules
import Foundation
import Testing

/// Real files as they were published, each read by one declaration with no editing beforehand.
@Suite("Published files")
struct PublishedFilesTests {
  /// Files of one shape, the source that reads them, and what comes of their rows.
  struct Shape: Sendable, CustomTestStringConvertible {
    var name: String

    /// Paths below the folder of published data.
    var files: [String]

    /// The column that says which place a row is about, and how many rows stand above its values.
    var places: (heading: String, below: Int)?

    /// Texts that stand for a place beside the code by which the other files know it.
    var otherCodes: [String: String] = [:]
    var clauses: String
    var figure: String
    var rows: Int
    var ignored = 0

    /// The file, line and reason of each refusal; where there are many, the first and their number.
    var refused: [String] = []
    var refusals = 0

    var testDescription: String { name }
  }

  /// The folder of published data, if it is at hand.
  private static let data = ProcessInfo.processInfo.environment["ACCOUNTABILITY_SHARED"]
    .map { URL(filePath: $0).appending(path: "data") }

  private static let trafford = [
    "children/admissions_self_harm_young_people", "children/child_protection_plans",
    "children/children_in_care", "children/dental_decay", "health/dementia_diagnosis",
    "housing/affordability_ratio", "housing/net_additional_dwellings", "places/employment_rate",
    "pride/recycling", "targeted/dtoc", "targeted/home_after_discharge",
  ]

  static let shapes: [Shape] = [
    Shape(
      name: "HUD, sectors side by side, two rows of headings, the year in the file's name",
      files: (2018...2023).map { "hud-spm/csv-export/\($0).csv" },
      places: ("HUD CoC Number", 1),
      clauses: """
        headings 2 rows
        year period from file "{year}.csv"
        coc place from "HUD CoC Number"
        sector text from heading
        exits count from "SPM 2 ({sector})" / "Total Persons Exited*"
        back count from "SPM 2 ({sector})" / "Total Persons Returns in 24 mths*"
        missing "NA", "" = not-collected
        ignore rows where coc is missing
        """,
      figure: "sum of back in q as share of sum of exits in q",
      rows: 14_022,
      refused: [
        "hud-spm/csv-export/2022.csv:372: a count is a whole number from 0 upwards"
      ],
      refusals: 1
    ),
    Shape(
      name: "HUD, all sectors together, nine years with and without sectors",
      files: (2015...2023).map { "hud-spm/csv-export/\($0).csv" },
      places: ("HUD CoC Number", 1),
      clauses: """
        headings 2 rows
        year period from file "{year}.csv"
        coc place from "HUD CoC Number"
        exits count from "SPM 2 (All)" / "Total Persons Exited*", "SPM 1" / "Total Persons Exited*"
        back count from "SPM 2 (All)" / "Total*Returns in 24 mths*", "SPM 2" / "Total*Returns in 24 mths*"
        missing "NA", "" = not-collected
        ignore rows where coc is missing
        """,
      figure: "sum of back in q as share of sum of exits in q",
      rows: 3540,
      ignored: 4
    ),
    Shape(
      name: "Trafford, five spellings of a period, columns in any order, two codes for one place",
      files: trafford.map { "trafford-dashboard/\($0).csv" },
      places: ("area_code", 0),
      otherCodes: ["E22000107": "E08000009"],
      clauses: """
        area place from "area_code"
        year period from "period" as "{year}" calendar year, "{year}/{yy}" financial year,
          "{year}-{yy}" financial year, "{year}-{yy}" calendar years,
          "{year} to 20{yy}" calendar years, "{year}-{month}-{day}"
        what text from "indicator"
        how text from "measure"
        value number from "value"
        missing "NA", ":" = not-collected
        """,
      figure: "sum of value in q",
      rows: 5815
    ),
    Shape(
      name: "LGBF, codes with a sign, split years, one row of nothing",
      files: ["lgbf-scotland/raw/LGBF_ScotDataReal_ISSpatialHub.csv"],
      places: ("LocalAuthority", 0),
      clauses: """
        council place from "LocalAuthority"
        year period from "Year" as "{year}-{yy}" financial year, "{year}-{yy}" calendar years
        code text from "Code"
        family text from "FamilyGroup"
        value number from "LA_IndicatorReal"
        top numerator of value from "LA_Numerator_real"
        bottom denominator of value from "LA_Den_Real"
        missing "" = not-collected
        ignore rows where council is missing
        """,
      figure: "sum of value in q where code is \"C&L01\"",
      rows: 35_467,
      ignored: 1
    ),
    Shape(
      name: "LGBF by quarter, with a signature and JSON in cells",
      files: ["lgbf-scotland/derived/Indicator Data - Real - Quarterly.csv"],
      places: ("LocalAuthority", 0),
      clauses: """
        council place from "LocalAuthority"
        quarter period from "Period" as "{year}-{yy};{quarter}" financial quarter
        code text from "Code"
        value share from "Value"
        changes text from "Changes"
        missing "null" = not-applicable
        """,
      figure: "sum of value in q",
      rows: 1339
    ),
    Shape(
      name: "NHS accident and emergency, months written as their first days",
      files: ["nhs-ae/csv-export/ae_attendances.csv"],
      clauses: """
        month period from "period" as "{year}-{month}-{day}"
        trust text from "org_code"
        kind text from "type"
        came count from "attendances"
        waited count from "breaches"
        """,
      figure: "sum of waited in q as share of sum of came in q",
      rows: 12_765
    ),
    Shape(
      name: "NDTMS, 244 columns, of which few are read",
      files: ["ons-raw-to-published/drug-treatment/input/ViewIt Export Data_LAs.csv"],
      places: ("Area", 0),
      clauses: """
        year period from "ReportingPeriod" as "{year}/{yy}" financial year
        area place from "Area"
        sex text from "sex"
        age text from "age_group"
        drug text from "drug_group"
        treated count from "intreatment_allintx"
        referred count from "referralsource_criminal_justice_newtx"
        missing "NULL" = not-collected
        """,
      figure: "sum of treated in q where drug is \"Total\"",
      rows: 780
    ),
    Shape(
      name: "Northern Ireland, years as their producers write them",
      files: ["ni-wellbeing/series.csv"],
      clauses: """
        what text from "matrix"
        year period from "year" as "{year}" calendar year, "{year}/{yy}" financial year,
          "{year}-{yy}" calendar years
        value number from "value"
        missing "" = not-collected
        """,
      figure: "sum of value in q",
      rows: 602
    ),
  ]

  @Test(
    "Every row is accepted, refused with a true reason, or ignored as the source says",
    .enabled(if: data != nil, "ACCOUNTABILITY_SHARED names no folder of published data"),
    arguments: shapes
  )
  func reading(_ shape: Shape) throws {
    let folder = try #require(PublishedFilesTests.data)
    let files = try shape.files.map { path in
      (path, [UInt8](try Data(contentsOf: folder.appending(path: path))))
    }
    let framework = try Framework(
      parsing: PublishedFilesTests.text(shape, PublishedFilesTests.places(shape, files)),
      name: "shape"
    )
    let data = SourceData(files.map { .csv($0.1, path: $0.0) })
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 1))
    let evaluation = try Evaluator(framework).evaluate(["q": data], asOf: date)
    let sources = evaluation.sources
    #expect(sources.map(\.rows).reduce(0, +) == shape.rows)
    #expect(sources.map(\.ignored).reduce(0, +) == shape.ignored)
    #expect(sources.map(\.rejected).reduce(0, +) == shape.refusals)
    for source in sources {
      #expect(source.rows == source.accepted + source.rejected + source.ignored)
    }
    let reasons = sources.flatMap { source in
      source.problems.map { "\(source.path):\($0.line): \($0.problem)" }
    }
    #expect(Array(reasons.prefix(max(1, shape.refused.count))) == shape.refused)
  }

  /// The places that the files name, each with its codes.
  private static func places(_ shape: Shape, _ files: [(String, [UInt8])]) -> [String: [String]] {
    guard let places = shape.places else { return [:] }
    var codes: [String: [String]] = [:]
    for (_, bytes) in files {
      var records = CSVReader(bytes: bytes).makeIterator()
      var column: Int?
      for row in 0...places.below {
        guard let head = records.next() else { break }
        if row >= 0 { column = column ?? head.firstIndex { $0.text.hasSuffix(places.heading) } }
      }
      while let column, let record = records.next() {
        guard column < record.count, !record[column].isEmpty else { continue }
        let code = record[column].text
        codes[shape.otherCodes[code] ?? code, default: []].append(code)
      }
    }
    return codes.mapValues { Array(Set($0)).sorted() }
  }

  private static func text(_ shape: Shape, _ places: [String: [String]]) -> String {
    let declarations = places.keys.sorted().enumerated().map { index, place in
      let codes = (places[place] ?? []).map { "code \"\($0)\"" }.joined(separator: " ")
      return "place p\(index) \"\(place)\" \(codes)"
    }
    return """
      framework f "F" {
        calendar financial years from april
        \(declarations.joined(separator: "\n"))
        policy { missing stays missing }
        returns q {
          \(shape.clauses)
        }
        measure m = \(shape.figure) { neither is better }
      }
      """
  }
}
