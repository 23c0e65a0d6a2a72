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
          open count
          who rater
        }
      }
      """
    let framework = try Framework(parsing: text, name: "case")
    let error = #expect(throws: EvaluationError.self) { try Evaluator(framework) }
    #expect(error?.code == .notAvailable)
    #expect(
      error?.diagnostics.map { "\($0.origin.line): \($0.message)" } == [
        "7: the rater of single ratings in 'who' cannot be evaluated by this version"
      ]
    )
    #expect(error?.diagnostics.allSatisfy { $0.help != nil } == true)
  }
}
