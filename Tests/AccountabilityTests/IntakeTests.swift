import Accountability
import AccountabilityRules
import Testing

/// What sources say of their files, and what comes of the files' rows.
@Suite("Reading files as they came")
struct IntakeTests {
  /// Clauses of a source with a field `n`, its files, and what comes of them: for each file its counts of
  /// accepted, refused and ignored rows with the places and reasons of refusals, then what `n` sums to.
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var clauses: String
    var files: [[UInt8]]
    var outcome: [String]

    init(_ name: String, _ clauses: String, _ files: String..., is outcome: [String]) {
      self.init(name, clauses, bytes: files.map { Array($0.utf8) }, is: outcome)
    }

    init(_ name: String, _ clauses: String, bytes: [[UInt8]], is outcome: [String]) {
      self.name = name
      self.clauses = clauses
      files = bytes
      self.outcome = outcome
    }

    var testDescription: String { name }
  }

  private static func utf16(_ text: String, lowFirst: Bool, signed: Bool) -> [UInt8] {
    let units = (signed ? [0xFEFF] : []) + Array(text.utf16)
    return units.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return lowFirst ? [low, high] : [high, low]
    }
  }

  private static let plain = "y period from \"Year\"\n n number from \"N\""

  static let cases: [Case] = [
    // Encodings.
    Case(
      "UTF-8 with a signature",
      plain,
      bytes: [[0xEF, 0xBB, 0xBF] + Array("Year,N\n2025,3\n".utf8)],
      is: ["1 0 0", "3"]
    ),
    Case(
      "UTF-16, the lower byte first",
      "encoding utf-16\n\(plain)",
      bytes: [utf16("Year,N\n2025,3\n", lowFirst: true, signed: true)],
      is: ["1 0 0", "3"]
    ),
    Case(
      "UTF-16, the higher byte first",
      "encoding utf-16\n\(plain)",
      bytes: [utf16("Year,N\n2025,3\n", lowFirst: false, signed: true)],
      is: ["1 0 0", "3"]
    ),
    Case(
      "UTF-16 without a signature, the lower byte first",
      "encoding utf-16\n\(plain)",
      bytes: [utf16("Year,N\n2025,3\n", lowFirst: true, signed: false)],
      is: ["1 0 0", "3"]
    ),
    Case(
      "UTF-16 without a signature, the higher byte first",
      "encoding utf-16\n\(plain)",
      bytes: [utf16("Year,N\n2025,3\n", lowFirst: false, signed: false)],
      is: ["1 0 0", "3"]
    ),
    Case(
      "UTF-16 that breaks off within a character",
      "encoding utf-16\n\(plain)",
      bytes: [utf16("Year,N\n2025,3\n2024,5", lowFirst: true, signed: true) + [0x35]],
      is: [
        "1 1 0",
        "3:7 these bytes are not utf-16 text; the file may have been saved in another encoding",
        "3",
      ]
    ),
    Case(
      "A pair of UTF-16 without its second half",
      "encoding utf-16\n\(plain)",
      bytes: [
        utf16("Year,N\n", lowFirst: true, signed: true) + [0x00, 0xD8, 0x2C, 0x00, 0x33, 0x00]
      ],
      is: [
        "0 1 0",
        "2:1 these bytes are not utf-16 text; the file may have been saved in another encoding",
      ]
    ),
    Case(
      "Windows-1252, with a byte that it has no character for",
      "encoding windows-1252\n y period from \"Année\"\n n number from \"N\"",
      bytes: [
        [0x41, 0x6E, 0x6E, 0xE9, 0x65] + Array(",N\n2025,3\n20".utf8) + [0x81]
          + Array("24,3\n".utf8)
      ],
      is: [
        "1 1 0",
        "3:3 these bytes are not windows-1252 text; the file may have been saved in another encoding",
        "3",
      ]
    ),
    Case(
      "A signature that names another encoding",
      plain,
      bytes: [utf16("Year,N\n2025,3\n", lowFirst: true, signed: true)],
      is: [
        "file-0.csv: the file says that it is utf-16, and is read as utf-8; write 'encoding utf-16' in the source"
      ]
    ),
    // Rows before the headings.
    Case(
      "An empty line before the headings is a row",
      "skip 3 rows\n\(plain)",
      "Title\n\nSource: the council\nYear,N\n2025,3\n",
      is: ["1 0 0", "3"]
    ),
    Case(
      "A quoted title with a line break is one row",
      "skip 1 rows\n\(plain)",
      "\"A long\ntitle\",\nYear,N\n2025,3\n",
      is: ["1 0 0", "3"]
    ),
    Case(
      "A file that ends within its headings",
      "skip 1 rows\n headings 2 rows\n\(plain)",
      "Title\nYear,N\n",
      is: [
        "file-0.csv: the file ends within its headings; look at 'headings … rows' and 'skip … rows' in the source, and at the end of the file"
      ]
    ),
    // Headings of several rows.
    Case(
      "Cells that were one stand over the columns to their right",
      """
      headings 3 rows
      y period from "Year"
      n number from "Exits" / "Women" / "Persons"
      """,
      ",Exits,,,,Returns,\n,Women,,Men,,Women,\nYear,Persons,Rate,Persons,Rate,Persons,Rate\n2025,1,2,3,4,5,6\n",
      is: ["1 0 0", "1"]
    ),
    Case(
      "A part in the middle may be left out where it tells nothing apart",
      """
      headings 3 rows
      y period from "Year"
      n number from "Returns" / "Persons"
      """,
      ",Exits,,,,Returns,\n,Women,,Men,,Women,\nYear,Persons,Rate,Persons,Rate,Persons,Rate\n2025,1,2,3,4,5,6\n",
      is: ["1 0 0", "5"]
    ),
    Case(
      "A part that is left out and would tell columns apart",
      """
      headings 3 rows
      y period from "Year"
      n number from "Exits" / "Persons"
      """,
      ",Exits,,,,Returns,\n,Women,,Men,,Women,\nYear,Persons,Rate,Persons,Rate,Persons,Rate\n2025,1,2,3,4,5,6\n",
      is: [
        "file-0.csv: 2 columns are headed 'Persons'; say which one is meant by the heading above it: \"above\" / \"below\""
      ]
    ),
    Case(
      "A new text in the upper row ends what stood over the rows below it",
      """
      headings 3 rows
      y period from "Year"
      n number from "Women" / "Persons"
      """,
      ",Exits,,Returns,\n,Women,,,\nYear,Persons,Rate,Persons,Rate\n2025,1,2,3,4\n",
      is: ["1 0 0", "1"]
    ),
    Case(
      "A heading that stands in the upper row alone is found there",
      "headings 2 rows\n y period from \"Year\"\n n number from \"N\"",
      "Year,Figures,\n,N,M\n2025,3,4\n",
      is: ["1 0 0", "3"]
    ),
    // Footnotes, totals and cells too many.
    Case(
      "A footnote of fewer cells is ignored by what it does not say",
      "\(plain)\n ignore rows where n is missing",
      "Year,N,Note\n2025,3,\nSource: the council\n",
      is: ["1 0 1", "3"]
    ),
    Case(
      "A row of fewer cells that is not ignored is refused",
      plain,
      "Year,N,Note\n2025,3,\nSource: the council\n",
      is: ["1 1 0", "3:1 the row has 1 cells under 3 headings", "3"]
    ),
    Case(
      "Empty cells behind the last heading do no harm, others do",
      plain,
      "Year,N\n2025,3,,\n2024,3,,x\n",
      is: ["1 1 0", "3:1 the row has 4 cells under 2 headings", "3"]
    ),
    Case(
      "A row of which nobody can say whether it is ignored is refused",
      "\(plain)\n missing \"..\" = withheld\n ignore rows where n < 1",
      "Year,N\n2025,3\n2024,..\n2023,0\n",
      is: [
        "1 1 1",
        "3:1 whether the row is to be ignored cannot be decided: something in 'n < 1' is withheld",
        "3",
      ]
    ),
    Case(
      "A row that is ignored names no period",
      "supplied by a\n every year\n\(plain)\n kind text from \"Kind\"\n ignore rows where kind is \"old\"",
      "Year,N,Kind\n2020,1,old\n2025,3,new\n",
      is: ["1 0 1", "3"]
    ),
    Case(
      "Several conditions: each must let the row in",
      "\(plain)\n kind text from \"Kind\"\n keep rows where kind is one of \"x\", \"z\"\n ignore rows where n > 5",
      "Year,N,Kind\n2025,3,x\n2025,4,y\n2025,9,z\n",
      is: ["1 0 2", "3"]
    ),
    // Computed fields.
    Case(
      "A field is computed from others, and others from it",
      """
      y period from "Year"
      n number = twice + 1
      twice number = 2 * base
      base count from "Base"
      """,
      "Year,Base\n2025,3\n",
      is: ["1 0 0", "7"]
    ),
    Case(
      "What is computed from a missing figure is missing, unless something stands for it",
      """
      y period from "Year"
      n number = base + (more or else 0 because "none are written as a dash")
      base count from "Base"
      more count from "More"
      missing "-" = not-collected
      """,
      "Year,Base,More\n2024,-,1\n2025,3,-\n",
      is: ["2 0 0", "not-collected", "3"]
    ),
    Case(
      "A computed count that cannot be one is refused",
      """
      y period from "Year"
      n count = base - 5
      base count from "Base"
      """,
      "Year,Base\n2025,3\n2024,9\n",
      is: ["1 1 0", "2:1 a count is a whole number from 0 upwards", "4"]
    ),
    // Columns.
    Case(
      "A file may do without a column that is optional",
      "\(plain)\n sex text optional from \"Sex\", \"Gender\"\n keep rows where sex is missing or sex is \"All\"",
      "Year,N\n2024,3\n",
      "Year,N,Gender\n2025,4,All\n2025,5,Men\n",
      is: ["1 0 0", "1 0 1", "3", "4"]
    ),
    Case(
      "Two columns that one field could read",
      "\(plain)\n sex text optional from \"Sex\", \"Gender\"",
      "Year,N,Sex,Gender\n2024,3,All,All\n",
      is: [
        "file-0.csv: columns 'Sex' and 'Gender' all fit field 'sex'; say of each which field reads it; of several headings of one field a file has one"
      ]
    ),
    Case(
      "What an empty cell means says which place a file without the column is about",
      "\(plain)\n area place optional from \"Area\" { \"\" = town }",
      "Year,N\n2024,3\n",
      "Year,N,Area\n2025,4,\n2023,5,Town\n2022,6,Twon\n",
      is: [
        "1 0 0", "2 1 0", "4:8 no place is known by this name or code; did you mean 'Town'?", "5",
        "3", "4",
      ]
    ),
    Case(
      "A column by its number",
      "y period from column 2\n n number from column 1",
      ",,\n3,2025,x\n",
      is: ["1 0 0", "3"]
    ),
    Case(
      "A number that no column has",
      "\(plain)\n x text from column 3",
      "Year,N\n2025,3\n",
      is: [
        "file-0.csv: there are 2 columns, and field 'x' reads column 3; look whether it is the right file, and at 'headings' and 'skip' in the source"
      ]
    ),
    Case(
      "A column of names that is left alone on purpose",
      "\(plain)\n ignore columns \"Fore*\", \"Notes\"",
      "Year,N,Forename\n2025,3,Ada\n",
      is: ["1 0 0", "3"]
    ),
    Case(
      "A column of names that is not",
      "\(plain)\n ignore columns \"Notes\"",
      "Year,N,Forename\n2025,3,Ada\n",
      is: [
        "file-0.csv: column 'Forename' looks like data of persons: its heading speaks of persons' data; take the column out of the file; if it has to stay there, say in the source that nobody reads it: ignore columns \"Forename\"; if it names no person, declare it: forename text from \"Forename\""
      ]
    ),
    // Years.
    Case(
      "A bare year beside a period is that year",
      "\(plain)\n keep rows where y is 2024 or y > 2024\n ignore rows where 2020 > y",
      "Year,N\n2023,1\n2024,2\n2025,3\n2026,4\n2019,5\n",
      is: ["3 0 2", "2", "3"]
    ),
    Case(
      "One of several years, and years between two",
      "\(plain)\n early yes-no = y >= 2019 and y <= 2020\n keep rows where y is one of 2020, 2024 and not early",
      "Year,N\n2020,1\n2024,2\n",
      is: ["1 0 1", "2"]
    ),
    // Numbers.
    Case(
      "Grouped by commas, by blanks and by blanks that do not break",
      "\(plain)\n what text from \"What\"",
      "Year,N,What\n2025,\"1,234.5\",a\n2025,1 000,b\n2025,1\u{A0}000,c\n2025,1\u{202F}000,d\n2025,\u{2212}4,e\n",
      is: ["5 0 0", "4230.5"]
    ),
    Case(
      "Groups that have not three digits are no number",
      plain,
      "Year,N\n2025,\"1,23\"\n2024,\"1,2345\"\n2023,\",123\"\n2022,1 2\n2021,\"1.234,5\"\n",
      is: [
        "0 5 0", "2:6 this is not a number", "3:6 this is not a number",
        "4:6 this is not a number", "5:6 this is not a number", "6:6 this is not a number",
      ]
    ),
    Case(
      "Decimals behind a comma",
      "separator \";\"\n decimal \",\"\n\(plain)\n what text from \"What\"",
      "Year;N;What\n2025;1.234,5;a\n2025;2;b\n2025;0,5;c\n",
      is: ["3 0 0", "1237"]
    ),
    Case(
      "A value within words, and a text of the map within words",
      "y period from \"Year\"\n n number from \"N\" as \"about {n}\", \"{n} persons\" { \"no\" = 0 }",
      "Year,N\n2023,about 12\n2024,no persons\n2025,3 persons\n2022,twelve\n",
      is: [
        "3 1 0", "5:6 this is not written as it is spelt here (\"about {n}\", \"{n} persons\")",
        "12", "0", "3",
      ]
    ),
    Case(
      "Numbers with an exponent, as statistics packages write them",
      "\(plain)\n what text from \"What\"",
      "Year,N,What\n2023,1e+05,a\n2023,2.5E3,b\n2024,125e-2,c\n2025,1e,d\n2025,e5,e\n2025,1e99999,f\n2025,1e5.5,g\n",
      is: [
        "3 4 0", "5:6 this is not a number", "6:6 this is not a number",
        "7:6 this is not a number", "8:6 this is not a number", "102500", "1.25",
      ]
    ),
    // Codes and statuses.
    Case(
      "A code that the list does not have is refused, with a near one",
      "\(plain)\n kind one of day, night from \"Kind\"",
      "Year,N,Kind\n2025,3,day\n2025,4,nigth\n",
      is: ["1 1 0", "3:8 this is none of the codes of 'kind'; did you mean 'night'?", "3"]
    ),
    Case(
      "A status says why a figure is missing; one that gives no reason says nothing",
      "\(plain)\n why status of n from \"Why\" { \"c\" = withheld\n \"final\" = \"final\" }",
      "Year,N,Why\n2023,,c\n2024,7,final\n2025,3,\n",
      is: ["3 0 0", "withheld", "7", "3"]
    ),
    Case(
      "An empty figure whose status says nothing is refused",
      "\(plain)\n why status of n from \"Why\" { \"c\" = withheld }",
      "Year,N,Why\n2025,,\n2024,5,\n",
      is: ["1 1 0", "2:6 an empty cell in 'n', and nothing says what that means", "5"]
    ),
    // Several files.
    Case(
      "Columns may stand elsewhere and be headed otherwise in each file",
      "y period from \"Year\", \"FY\"\n n number from \"N\", \"Number*\"",
      "Year,N\n2024,3\n",
      "Number (a),FY\n5,2025\n",
      is: ["1 0 0", "1 0 0", "3", "5"]
    ),
    Case(
      "The same return in two files is refused in both",
      plain,
      "Year,N\n2024,3\n2025,1\n",
      "Year,N\n2025,3\n",
      is: [
        "1 1 0",
        "3:1 another row is about the same return (file-1.csv, line 2); neither is taken",
        "0 1 0",
        "2:1 another row is about the same return (file-0.csv, line 3); neither is taken",
        "3",
      ]
    ),
    // Wide tables.
    Case(
      "A heading that is a hole alone leaves other headings alone",
      "y period from heading\n n number from \"{y}\"",
      "Area,2024,2025,Total\nA,1,2,3\n",
      is: ["2 0 0", "1", "2"]
    ),
    Case(
      "The same column twice",
      "y period from heading\n n number from \"N {y}\"",
      "N 2024,N 2024\n1,2\n",
      is: [
        "file-0.csv: two columns are headed 'N 2024'; give each column a heading of its own"
      ]
    ),
    Case(
      "No column that fits",
      "y period from heading\n n number from \"N {y}\"",
      "Area,M 2024\n1,2\n",
      is: [
        "file-0.csv: no column is headed 'N {y}', which field 'n' reads; known here: Area, M 2024"
      ]
    ),
  ]

  private static func framework(_ clauses: String) throws -> Framework {
    try Framework(
      parsing: """
        framework f "F" {
          calendar calendar years
          place town "Town"
          partner a "A"
          policy { missing stays missing }
          returns q {
            \(clauses)
          }
          measure m = sum of n in q { neither is better }
        }
        """,
      name: "case"
    )
  }

  @Test("What comes of a file is told row by row", arguments: cases)
  func reading(_ one: Case) throws {
    let framework = try IntakeTests.framework(one.clauses)
    let parts = one.files.enumerated().map { SourceData.csv($1, path: "file-\($0).csv") }
    let date = try #require(CalendarDate(year: 2026, month: 6, day: 1))
    var found: [String] = []
    do throws(EvaluationError) {
      let evaluation = try Evaluator(framework).evaluate(["q": SourceData(parts)], asOf: date)
      for source in evaluation.sources {
        #expect(source.rows == source.accepted + source.rejected + source.ignored)
        found.append("\(source.accepted) \(source.rejected) \(source.ignored)")
        found += source.problems.map { "\($0.line):\($0.column) \($0.problem)" }
      }
      found += evaluation.observations.filter { $0.partner == nil }.map { observation in
        observation.value.map { $0.decimalText ?? $0.description } ?? observation.status
      }
    } catch {
      found.append("\(error.message); \(error.help)")
    }
    #expect(found == one.outcome)
  }
}
