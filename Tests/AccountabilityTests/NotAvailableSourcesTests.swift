import Accountability
import AccountabilityRules
import Testing

@Suite("Sources that cannot be read yet")
struct NotAvailableSourcesTests {
  @Test("What a source says and this version cannot read is refused by name, all at once")
  func refused() throws {
    let text = """
      framework f "F" {
        policy { missing stays missing }
        records contacts { client person }
        returns beds {
          quarter period
          kind one of day, night
          open count snapshot
          note status of open
          who rater
        }
        returns sheet {
          every quarter over 4 quarters
          decimal ","
          encoding utf-16
          skip 2 rows
          headings 2 rows
          q period from file "*{year}*.csv" as "{year}" financial year
          where-from text from heading
          open count from "Beds {where-from}" / "Open*"
          price number as "£{n}"
          few yes-no = open < 10
          ignore rows where open is missing
          keep rows where open > 0
        }
      }
      """
    let framework = try Framework(parsing: text, name: "case")
    let error = #expect(throws: EvaluationError.self) { try Evaluator(framework) }
    #expect(error?.code == .notAvailable)
    #expect(
      error?.diagnostics.map { "\($0.origin.line): \($0.message)" } == [
        "3: records 'contacts' cannot be evaluated by this version",
        "6: the codes of 'kind' cannot be evaluated by this version",
        "7: 'snapshot' of 'open' cannot be evaluated by this version",
        "8: the status of 'open' in a field of its own cannot be evaluated by this version",
        "9: the rater of single ratings in 'who' cannot be evaluated by this version",
        "12: 'over 4 quarters' of 'sheet' cannot be evaluated by this version",
        "13: a decimal comma cannot be evaluated by this version",
        "14: the encoding utf-16 cannot be evaluated by this version",
        "15: 'skip … rows' cannot be evaluated by this version",
        "16: headings of 2 rows cannot be evaluated by this version",
        "17: 'q', read from the file's name, cannot be evaluated by this version",
        "18: 'where-from', read from a heading, cannot be evaluated by this version",
        "19: the wide table that 'open' is read from cannot be evaluated by this version",
        "20: a spelling of 'price', which is no date or period, cannot be evaluated by this version",
        "21: the computed field 'few' cannot be evaluated by this version",
        "22: 'ignore rows where …' cannot be evaluated by this version",
        "23: 'keep rows where …' cannot be evaluated by this version",
      ]
    )
    #expect(error?.diagnostics.allSatisfy { $0.help != nil } == true)
  }
}
