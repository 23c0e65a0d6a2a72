import Accountability
import AccountabilityRules
import CouncilTool
import Testing

@Suite("The town's agreement")
struct AgreementTests {
  @Test("The agreement's own tests pass")
  func ownTests() throws {
    let framework = try Framework(parsing: agreementText, name: "agreement")
    for result in try framework.runTests() {
      #expect(result.hasPassed, "\(result.title): \(result.failures)")
    }
  }

  @Test("Text and Swift say the same")
  func textAndSwift() throws {
    let framework = try Framework(parsing: agreementText, name: "agreement")
    let built = Framework("doorstep", "Nobody waits on a doorstep") {
      Outcome(OutcomeName("home"), "Everyone has a bed") { indoorsMeasure }
    }
    #expect(built.measures == framework.measures)
  }

  @Test("A table in a file says the same to text and to Swift")
  func tables() throws {
    #expect(try frameworkFromText() == frameworkFromRows())
  }
}
