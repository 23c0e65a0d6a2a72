import Accountability
import AccountabilityRules
import Testing

/// Cells that speak of the rows below them, and tables one below another.
@Suite("Blocks")
struct BlockIntakeTests {
  static let cases: [IntakeTests.Case] = [
    IntakeTests.Case(
      "An empty cell takes the value above",
      kinds,
      "Kind,Year,N\nmen,2023,1\n,2024,2\nwomen,2023,3\n,2024,4\n",
      is: ["4 0 0", "4", "6"]
    ),
    IntakeTests.Case(
      "Nothing stands above the first row",
      kinds,
      "Kind,Year,N\n,2023,1\nmen,2024,2\n",
      is: ["1 1 0", "2:1 no row above says 'kind'", "2"]
    ),
    IntakeTests.Case(
      "Where a cell could not be read, nobody knows what the rows below it are about",
      kinds,
      "Kind,Year,N\nmen,2021,1\nwomne,2022,2\n,2023,3\nwomen,2024,4\n,2025,5\n",
      is: [
        "3 2 0", "3:1 this is none of the codes of 'kind'; did you mean 'women'?",
        "4:1 'kind' is not known here, for a row above could not be read", "1", "4", "5",
      ]
    ),
    IntakeTests.Case(
      "A row that is ignored tells nothing wrong, and a title that is ignored tells what follows",
      "\(kinds)\n ignore rows where n is missing\n missing \"\" = not-collected in n",
      "Kind,Year,N\nmen,2023,\n,2024,2\n* footnote,2024,\n,2025,3\n",
      is: ["2 0 2", "2", "3"]
    ),
    IntakeTests.Case(
      "What is carried does not reach from one file into the next",
      kinds,
      "Kind,Year,N\nmen,2023,1\n",
      "Kind,Year,N\n,2024,2\n",
      is: ["1 0 0", "0 1 0", "2:1 no row above says 'kind'", "1"]
    ),
    IntakeTests.Case(
      "Labels of blocks and of rows in one column: a row is a block's where a map knows it",
      blocks,
      "What,2024,2025\nAll,10,12\nRemand,3,4\nYoung,1,1\nForeign,6,5\nYoung,2,2\n",
      is: ["10 0 0", "22", "24"]
    ),
    IntakeTests.Case(
      "A label that no field knows puts an end to the block",
      """
      y period from "Year"
      n number from "N"
      whom one of every, foreign carried from column 1 { "All" = every, "Foreign" = foreign }
      age one of young, old, any from column 1 { "All", "Foreign" = any, "Young" = young }
      """,
      "What,Year,N\nAll,2023,1\nYoung,2024,2\nFroeign,2023,3\nYoung,2025,4\nForeign,2022,5\n",
      is: [
        "3 2 0", "4:1 this is none of the codes of 'whom'; did you mean 'foreign'?",
        "4:1 this is none of the codes of 'age'",
        "5:1 'whom' is not known here, for a row above could not be read", "5", "1", "2",
      ]
    ),
    IntakeTests.Case(
      "Tables one below another, each with its title, its headings and its own columns",
      tables,
      "Table 1: men,,\nArea,2023,2024\nA,1,2\nB,3,4\n,,\nTable 2: women,,\nArea,2024\nA,5\nSource: us,\n",
      is: ["5 0 5", "4", "11"]
    ),
    IntakeTests.Case(
      "Tables whose headings take two rows",
      """
      headings 2 rows
      headings where label is "Area"
      label text from column 1
      y period from heading
      n number from "Persons" / "{y}"
      """,
      "note\nArea,Persons\n,2024\nA,1\nArea,Rate,Persons\n,2025,2025\nA,9,2\n",
      is: ["2 0 0", "1", "2"]
    ),
    IntakeTests.Case(
      "No row holds headings",
      "headings where label is \"Region\"\n label text from column 1\n\(plain)",
      "Year,N\n2025,3\n",
      is: [
        "file-0.csv: no row holds headings: in none is it so that label is \"Region\"; look whether it is the right file, and at 'headings where' in the source"
      ]
    ),
    IntakeTests.Case(
      "A table without a column that is wanted",
      "headings where label is \"Year\"\n label text from column 1\n\(plain)",
      "Year,N\n2025,3\nYear,M\n2024,3\n",
      is: ["file-0.csv: no column is headed 'N', which field 'n' reads; did you mean 'M'?"]
    ),
    IntakeTests.Case(
      "A file that ends within the headings of its last table",
      "headings 2 rows\n headings where label is \"Year\"\n label text from column 1\n\(plain)",
      "Year,N\n,\n2025,3\nYear,N\n",
      is: [
        "file-0.csv: the file ends within its headings; look at 'headings … rows' and 'skip … rows' in the source, and at the end of the file"
      ]
    ),
    IntakeTests.Case(
      "A column of names in a later table",
      "headings where label is \"Year\"\n label text from column 1\n\(plain)",
      "Year,N\n2025,3\nYear,N,Surname\n2024,3,Ahmed\n",
      is: [
        "file-0.csv: column 'Surname' looks like data of persons: its heading speaks of persons' data; take the column out of the file; if it has to stay there, say in the source that nobody reads it: ignore columns \"Surname\"; if it names no person, declare it: surname text from \"Surname\""
      ]
    ),
    IntakeTests.Case(
      "A column of a later table whose texts are those of persons",
      "headings where label is \"Year\"\n label text from column 1\n\(plain)",
      "Title,AB1 2CD,\nYear,N,Code\n2025,3,7\nYear,N,Code\n2024,3,AB1 2CD\n",
      is: [
        "file-0.csv: column 'Code' looks like data of persons: it holds postcodes; take the column out of the file; if it has to stay there, say in the source that nobody reads it: ignore columns \"Code\"; if it names no person, declare it: code text from \"Code\""
      ]
    ),
  ]

  private static let plain = "y period from \"Year\"\n n number from \"N\""

  private static let kinds = """
    \(plain)
    kind one of men, women carried from "Kind"
    """

  private static let blocks = """
    y period from heading
    n number from "{y}"
    whom one of every, foreign carried from column 1 { "All" = every, "Foreign" = foreign }
    what text from column 1
    """

  private static let tables = """
    headings where label is "Area"
    label text from column 1
    sex one of men, women carried from column 1 { "Table 1: men" = men, "Table 2: women" = women }
    y period from heading
    n number from "{y}"
    missing "" = not-collected
    ignore rows where n is missing
    """

  @Test("What comes of a file is told row by row", arguments: cases)
  func reading(_ one: IntakeTests.Case) throws { try IntakeTests().reading(one) }

  @Test("A refused row is handed back below the headings of its own table")
  func refusedRows() throws {
    let text = "Area,2024\nA,x\nArea,2024,2025\nB,1,y\n"
    let framework = try Framework(
      parsing: """
        framework f "F" {
          calendar calendar years
          place town "Town"
          policy { missing stays missing }
          returns q {
            headings where label is "Area"
            label text from column 1
            y period from heading
            n number from "{y}"
          }
          measure m = sum of n in q { neither is better }
        }
        """,
      name: "case"
    )
    let data = ["q": SourceData.csv(Array(text.utf8), path: "q.csv")]
    let date = try #require(CalendarDate(year: 2026, month: 6, day: 1))
    let evaluation = try Evaluator(framework).evaluate(data, asOf: date)
    let rows = RefusedRows(evaluation, of: framework, from: data)
    #expect(rows.count == 2)
    #expect(
      rows.csv == """
        source,file,line,problem,Area,2024\r
        q,q.csv,2,this is not a number,A,x\r
        source,file,line,problem,Area,2024,2025\r
        q,q.csv,4,this is not a number,B,1,y\r

        """
    )
  }

  @Test(
    "Thousands of tables and repeated rows take a time that grows with the rows",
    .timeLimit(.minutes(2))
  )
  func many() throws {
    let framework = try Framework(
      parsing: """
        framework f "F" {
          calendar calendar years
          place town "Town"
          policy { missing stays missing }
          returns q {
            headings where label is "Area"
            label text from column 1
            y period from heading
            n number from "{y}"
          }
          measure m = sum of n in q { neither is better }
        }
        """,
      name: "case"
    )
    let rows = (0..<2_000).map { "Area,2024,Kind\nA\($0),\($0),a\nB,x,b\n" }.joined()
    let files = ["0.csv", "1.csv"].map { SourceData.csv(Array(rows.utf8), path: $0) }
    let data = ["q": SourceData(files)]
    let date = try #require(CalendarDate(year: 2026, month: 6, day: 1))
    let evaluation = try Evaluator(framework).evaluate(data, asOf: date)
    #expect(evaluation.sources.map(\.rejected) == [4_000, 4_000])
    #expect(RefusedRows(evaluation, of: framework, from: data).count == 8_000)
    let repeated = evaluation.findings.filter { $0.check == "duplicate-return" }
    #expect(repeated.count == 2_000)
    #expect(repeated.allSatisfy { $0.evidence.map(\.path) == ["0.csv", "1.csv"] })
  }

  @Test("The digest of rows tells under which title they stood")
  func digests() throws {
    func digest(_ text: String) throws -> String {
      let framework = try Framework(
        parsing: """
          framework f "F" {
            policy { missing stays missing }
            records r { n number from "N"
              kind one of men, women carried from "Kind" }
          }
          """,
        name: "case"
      )
      return try framework.read("r", from: .csv(Array(text.utf8), path: "r.csv"))[0].digest
    }
    let first = try digest("Kind,N\nmen,1\n,2\nwomen,3\n")
    #expect(try digest("Kind,N\nmen,1\nmen,2\nwomen,3\n") == first)
    #expect(try digest("Kind,N\nmen,1\nwomen,3\n,2\n") != first)
  }
}
