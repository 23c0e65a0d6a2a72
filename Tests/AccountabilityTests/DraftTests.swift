import Accountability
import AccountabilityRules
import Testing

@Suite("A first framework from files")
struct DraftTests {
  // MARK: Types

  /// A heading and cells of a column, and the field that is made of it; nothing where it is left out.
  struct ColumnCase: Sendable, CustomTestStringConvertible {
    var heading: String
    var cells: [String]
    var field: String?

    var testDescription: String { "\(heading): \(cells.joined(separator: " "))" }
  }

  static let columns: [ColumnCase] = [
    ColumnCase(heading: "Visits", cells: ["1", "1,200"], field: "visits count from \"Visits\""),
    ColumnCase(heading: "Visits", cells: ["1", "-2"], field: "visits number from \"Visits\""),
    ColumnCase(heading: "Cost", cells: ["1.5", "2"], field: "cost number from \"Cost\""),
    ColumnCase(
      heading: "Cost (£)",
      cells: ["1.5", "2"],
      field: "cost money GBP from \"Cost (£)\""
    ),
    ColumnCase(
      heading: "Cost",
      cells: ["£1.5", "£2"],
      field: "cost money GBP from \"Cost\" as \"£{n}\""
    ),
    ColumnCase(heading: "Cost", cells: ["$1.5", "$2"], field: "cost text from \"Cost\""),
    ColumnCase(heading: "Warm", cells: ["7%", "8%"], field: "warm percent from \"Warm\""),
    ColumnCase(heading: "Warm %", cells: ["7", "8.5"], field: "warm percent from \"Warm %\""),
    ColumnCase(heading: "Warm %", cells: ["7", "-8.5"], field: "warm number from \"Warm %\""),
    ColumnCase(
      heading: "Share warm",
      cells: ["0.5", "1"],
      field: "share-warm share from \"Share warm\""
    ),
    ColumnCase(heading: "Warm", cells: ["0.5", "1"], field: "warm number from \"Warm\""),
    ColumnCase(
      heading: "Share warm",
      cells: ["0", "1"],
      field: "share-warm count from \"Share warm\""
    ),
    ColumnCase(heading: "Final", cells: ["Yes", "no"], field: "final yes-no from \"Final\""),
    ColumnCase(heading: "Sort", cells: ["a", "b"], field: "sort text from \"Sort\""),
    ColumnCase(heading: "sort", cells: ["a", "b"], field: "sort text"),
    ColumnCase(
      heading: "Sort",
      cells: ["a", ""],
      field: "sort text from \"Sort\" { \"\" = \"\" }"
    ),
    ColumnCase(heading: "GeoCode", cells: ["10", "11"], field: "geo-code text from \"GeoCode\""),
    ColumnCase(heading: "Batch", cells: ["007", "011"], field: "batch text from \"Batch\""),
    ColumnCase(
      heading: "On",
      cells: ["13/01/2025", "01/02/2025"],
      field: "on date from \"On\" as \"{day}/{month}/{year}\""
    ),
    ColumnCase(
      heading: "On",
      cells: ["01/13/2025", "01/02/2025"],
      field: "on date from \"On\" as \"{month}/{day}/{year}\""
    ),
    ColumnCase(heading: "On", cells: ["03/01/2025", "01/02/2025"], field: "on text from \"On\""),
    ColumnCase(heading: "On", cells: ["2025-01-03", "2025-02-01"], field: "on date from \"On\""),
    ColumnCase(
      heading: "Received",
      cells: ["13/01/2025", "01/02/2025"],
      field: "received received from \"Received\" as \"{day}/{month}/{year}\""
    ),
    ColumnCase(heading: "Ward", cells: ["Docks", "Hill"], field: "ward place from \"Ward\""),
    ColumnCase(
      heading: "Ward",
      cells: ["Docks", ""],
      field: "ward place from \"Ward\" { \"\" = no-ward-given }"
    ),
    ColumnCase(heading: "Agency", cells: ["ICB", "VSA"], field: "agency partner from \"Agency\""),
    ColumnCase(
      heading: "Area type",
      cells: ["A", "B"],
      field: "area-type text from \"Area type\""
    ),
    ColumnCase(heading: "Empty", cells: ["", ""], field: nil),
    ColumnCase(heading: "", cells: ["1", "2"], field: nil),
  ]

  @Test("A column has the narrowest type that all its cells permit", arguments: columns)
  func type(column: ColumnCase) throws {
    let rows = column.cells.enumerated().map { ["\(2020 + $0.offset)", $0.element] }
    let draft = try Draft(of: [.rows(headings: ["Year", column.heading], rows, path: "f.csv")])
    #expect(draft.fields == ["year period from \"Year\""] + [column.field].compactMap(\.self))
    try expectSound(draft)
  }

  /// Cells of a column of periods, the words behind its type, and the calendar.
  static let periods: [(cells: [String], field: String, calendar: String)] = [
    (["2022", "2023"], "", "calendar calendar years"),
    (["2022-23", "2023-24"], "", "calendar financial years"),
    (["2022/23", "2023/24"], " as \"{year}/{yy}\"", "calendar financial years"),
    (["2022/2023", "2023/2024"], " as \"{year}/20{yy}\"", "calendar financial years"),
    (["2024-25 Q1", "2024-25 Q2"], "", "calendar financial quarters"),
    (["2025 Q3", "2025 Q4"], "", "calendar calendar quarters"),
    (["Q3 2025", "Q4 2025"], " as \"Q{quarter} {year}\"", "calendar calendar quarters"),
    (
      ["2018-19;Q1", "2018-19;Q2"], " as \"{year}-{yy};Q{quarter}\"", "calendar financial quarters"
    ),
    (["March 2025", "Apr 2025"], "", "calendar calendar months"),
    (["2025-03", "2025-04"], " as \"{year}-{month}\"", "calendar calendar months"),
    (["2025-03-01", "2025-04-01"], " as \"{year}-{month}-01\"", "calendar calendar months"),
    (["2011-13", "2012-14"], " as \"{year}-{yy}\" calendar years", "calendar calendar years"),
    (["2014", "2015/16"], " as \"{year}\", \"{year}/{yy}\"", "calendar financial years"),
  ]

  @Test("Periods are read however they are spelt, if one reading alone fits", arguments: periods)
  func period(cells: [String], field: String, calendar: String) throws {
    let rows = cells.map { [$0, "1"] }
    let draft = try Draft(of: [.rows(headings: ["Period", "Visits"], rows)])
    #expect(draft.fields.first == "period period from \"Period\"" + field)
    #expect(draft.framework.canonicalText.contains("  \(calendar)\n"))
    try expectSound(draft)
  }

  // MARK: Missing values

  @Test("Only a mark whose meaning is set by a standard is taken without a question")
  func marks() throws {
    let rows = [["2020", "[c]"], ["2021", "[z]"], ["2022", "*"], ["2023", ""], ["2024", "5"]]
    let text = try Draft(of: [.rows(headings: ["Year", "Visits"], rows)]).framework.canonicalText
    #expect(text.contains("missing \"[c]\" = withheld in visits\n"))
    #expect(text.contains("missing \"[z]\" = not-applicable in visits\n"))
    #expect(text.contains("missing \"*\" = withheld in visits\n"))
    #expect(text.contains("missing \"\" = not-collected in visits\n"))
    #expect(text.contains("\"Does an empty cell mean that a figure is not collected, as it is"))
    #expect(
      text.contains("\"Does \\\"*\\\" mean that a figure is withheld, as it is taken here?\"")
    )
    #expect(!text.contains("Does \\\"["))
  }

  // MARK: Measures

  @Test("Counts are summed, other figures taken as they are, and policy is left open")
  func measures() throws {
    let rows = [["2020", "5", "1.5"], ["2021", "6", "2.5"]]
    let draft = try Draft(of: [
      .rows(headings: ["Year", "Visits", "Days"], rows, path: "a/waits.csv")
    ])
    let text = draft.framework.canonicalText
    #expect(text.contains("measure visits \"Visits\" = sum of visits in waits\n"))
    #expect(text.contains("measure days \"Days\" = the days in waits\n"))
    let found = draft.framework.check().filter { $0.severity == .warning }.map(\.code.name)
    #expect(found.count == 6)
    #expect(
      Set(found) == ["unstated-direction", "unstated-missing-policy", "unstated-real-change"]
    )
    #expect(draft.framework.outcomes.isEmpty)
  }

  @Test("In a long file each name of an indicator is a measure")
  func longFile() throws {
    let rows = [["Homes let", "2020", "5"], ["No. waiting", "2020", "6.5"]]
    let draft = try Draft(
      of: [.rows(headings: ["Indicator", "Year", "Value"], rows, path: "long.csv")]
    )
    let text = draft.framework.canonicalText
    #expect(text.contains("{ \"Homes let\" = homes-let, \"No. waiting\" = no-waiting }"))
    #expect(text.contains("measure homes-let \"Homes let\" = the value in long\n"))
    try expectSound(draft)
  }

  @Test("Names are unique over all files, and places and partners are declared once")
  func severalFiles() throws {
    let rows = [["2020", "Docks", "5"], ["2021", "Docks", "6"]]
    let draft = try Draft(
      of: [
        .rows(headings: ["Year", "Ward", "Visits"], rows, path: "visits.csv"),
        .rows(headings: ["Year", "Area", "Visits"], rows, path: "b/visits.csv"),
      ]
    )
    #expect(draft.framework.places.map(\.title) == ["Docks"])
    #expect(draft.framework.measures.map(\.name.name) == ["visits", "visits-2"])
    #expect(draft.framework.sources.map(\.name.name) == ["visits-returns", "visits-returns-2"])
    try expectSound(draft)
  }

  @Test("Where rows differ in words only, the draft asks which are meant")
  func rowsThatDiffer() throws {
    let rows = [["2020", "F", "5"], ["2020", "M", "6"]]
    let draft = try Draft(of: [.rows(headings: ["Year", "Sex", "Visits"], rows)])
    #expect(draft.framework.canonicalText.contains("where they differ by \\\"sex\\\"?"))
  }

  // MARK: Persons

  static let persons: [(heading: String, cells: [String])] = [
    ("Client name", ["Ann Other", "Bob Other"]),
    ("Contact name", ["Ann Other", "Bob Other"]), ("Name", ["Ann Other", "Bob Other"]),
    ("NHS number", ["1", "2"]), ("DOB", ["x", "y"]),
    ("NI number", ["1", "2"]), ("Home postcode", ["x", "y"]), ("E-mail", ["x", "y"]),
    ("FirstName", ["Ann", "Bob"]), ("PersonalID", ["C1", "C2"]),
    ("Contact for this", ["a.other@example.org", "none"]),
    ("Reference", ["9434765919", "4010232137"]),
    ("Where", ["ZZ9 9ZZ", "Docks"]), ("Case worker", ["Ann Other", "Bob Other"]),
    ("Key", ["QQ 12 34 56 C", "x"]),
  ]

  @Test("A column of persons' data is left out, and nothing of it is said", arguments: persons)
  func personal(heading: String, cells: [String]) throws {
    let rows = cells.enumerated().map { ["\(2020 + $0.offset)", $0.element, "5"] }
    let draft = try Draft(of: [.rows(headings: ["Year", heading, "Visits"], rows, path: "f.csv")])
    #expect(draft.fields == ["year period from \"Year\"", "visits count from \"Visits\""])
    let remark = try #require(draft.remarks.first)
    #expect(remark.column == heading)
    #expect(remark.text.hasPrefix("left out: it"))
    let said = draft.framework.canonicalText + draft.remarks.map(\.description).joined()
    for cell in cells where cell.count > 2 { #expect(!said.contains(cell)) }
  }

  @Test("Figures about persons are figures")
  func countsOfPersons() throws {
    let rows = [["2020", "5"], ["2021", "6"]]
    let draft = try Draft(of: [.rows(headings: ["Year", "Child patients"], rows)])
    #expect(draft.fields.last == "child-patients count from \"Child patients\"")
  }

  @Test("Ten digits are no NHS number unless the last one checks")
  func otherNumbers() throws {
    let rows = [["2020", "9434765918"], ["2021", "4010232130"]]
    let draft = try Draft(of: [.rows(headings: ["Year", "Pounds"], rows)])
    #expect(draft.fields.last == "pounds count from \"Pounds\"")
  }

  // MARK: Errors

  static let refusals: [(csv: String, code: DraftError.Code, line: Int?)] = [
    ("", .empty, nil), ("Year,Visits\n", .empty, nil),
    ("Year,Visits\n2020,5\n2021\n", .unevenRow, 3),
    ("Year,Visits,Visits\n2020,5,6\n", .repeatedColumn, 1),
    (",,Year\n1,2,2020\n", .repeatedColumn, 1),
    ("Area,Visits\nDocks,5\n", .noPeriod, nil),
    ("Year,Visits\n2020,5\nno year,6\n", .noPeriod, nil),
    ("Visits\n2020\n2021\n", .noPeriod, nil), ("Period,Visits\n2010-12,5\n", .noPeriod, nil),
    ("Year,Visits\n2020,5\n2020,6\n", .likeRows, 2), ("Year,Visits\n2020,\"5\n", .unreadable, 2),
  ]

  @Test("A file that no source can be made of is refused with a way out", arguments: refusals)
  func refused(csv: String, code: DraftError.Code, line: Int?) {
    let error = #expect(throws: DraftError.self) {
      try Draft(of: [.csv(Array(csv.utf8), path: "f.csv")])
    }
    #expect(error?.code == code)
    #expect(error?.line == line)
    #expect(error?.description.hasPrefix("f.csv") == true)
    #expect(error?.help.isEmpty == false)
  }

  static let nearPeriods: [(csv: String, reason: String)] = [
    ("Year,Visits\n2020,5\n,6\n", ": some cells under \"Year\" are empty"),
    ("Year,Visits\n2020,5\nall,6\n", ": not all cells under \"Year\" are periods of one length"),
    ("Entered,Visits\n2020-01-03,5\n", ": \"Entered\" holds days"),
    ("Area,Visits\nDocks,5\n", ""),
  ]

  @Test("Where no column is one of periods, the nearest is named", arguments: nearPeriods)
  func nearestToPeriods(csv: String, reason: String) {
    let error = #expect(throws: DraftError.self) {
      try Draft(of: [.csv(Array(csv.utf8), path: "f.csv")])
    }
    #expect(error?.message == "no column says to which period a row belongs" + reason)
  }

  @Test("No files, and files that are not UTF-8, are refused")
  func otherRefusals() {
    let none = #expect(throws: DraftError.self) { try Draft(of: []) }
    #expect(none?.code == .noFiles)
    let latin = Array("Year,Caf".utf8) + [0xE9] + Array("\n2020,5\n".utf8)
    let error = #expect(throws: DraftError.self) { try Draft(of: [.csv(latin, path: "f.csv")]) }
    #expect(error?.code == .unreadable)
  }

  @Test("Semicolons and tabs part cells too", arguments: [";", "\t"])
  func separators(separator: String) throws {
    let csv = "Year,Visits\n2020,5\n".replacing(",", with: separator)
    let draft = try Draft(of: [.csv(Array(csv.utf8), path: "f.csv")])
    #expect(draft.fields == ["year period from \"Year\"", "visits count from \"Visits\""])
    try expectSound(draft)
  }

  @Test("Hostile headings and cells stay inside their quotation marks")
  func hostile() throws {
    let rows = [["2020", "\"} {", "5"], ["2021", "in\n\u{1B}[1m", "6"]]
    let headings = ["Year", "Ward", "\"} measure x {\\"]
    let draft = try Draft(of: [.rows(headings: headings, rows)], name: "}", title: "\"}")
    #expect(draft.framework.places.count == 2)
    try expectSound(draft)
  }
}

extension Draft {
  /// The fields of the first source as they are written.
  fileprivate var fields: [String] {
    let lines = framework.canonicalText.split(separator: "\n").map { $0.drop { $0 == " " } }
    let source = lines.drop { !$0.hasPrefix("returns ") }.dropFirst().prefix { $0 != "}" }
    return source.filter { line in
      !["every ", "missing ", "separator "].contains { line.hasPrefix($0) }
    }.map(String.init)
  }
}

/// Expects that a draft has no errors and that its text says the same when it is read again.
func expectSound(_ draft: Draft) throws {
  let again = Framework.parse(
    SourceText(name: "draft", text: draft.framework.canonicalText)
  )
  #expect(again.framework == draft.framework)
  let errors = again.check().filter { $0.severity == .error }
  #expect(errors.map(\.message) == [])
  // What is left open is policy, and figures that no measure takes up.
  let open = draft.framework.check().map(\.code.name)
  #expect(open.allSatisfy { $0.hasPrefix("unstated-") || $0 == "unused-declaration" })
}
