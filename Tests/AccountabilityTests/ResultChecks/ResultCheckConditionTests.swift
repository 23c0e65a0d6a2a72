import Accountability
import AccountabilityRules
import Testing

/// Checks of results as conditions of rules, and what a rule that is undecided waits for.
@Suite("Checks of results in conditions")
struct ResultCheckConditionTests {
  private static let named = ResultCheckCase.all.filter {
    ResultCheckName(rawValue: $0.check) != nil
  }

  @Test(
    "A condition that names a check is as the check is",
    arguments: named,
    Finding.Result.allCases
  )
  func condition(of example: ResultCheckCase, in result: Finding.Result) throws {
    guard example.has(result), let check = ResultCheckName(rawValue: example.check) else {
      return
    }
    let subject = try #require(
      example.findings(result).first { $0.result == result }?.subject.name
    )
    var ruled = example
    // The second partner has nothing to count in some of the cases, and is undecided.
    let isOfPartners = [.partnerBetterOutcomeWorse, .perceptionGap].contains(check)
    let partner = isOfPartners && result == .holds ? " for a" : ""
    ruled.body += "\n\nrule r { forbid \(subject)\(partner) is flagged by \(check.rawValue) }"
    let verdicts = try ruled.evaluation(result).verdicts.map(\.verdict)
    switch result {
    case .violated: #expect(verdicts.contains(.notMet))
    case .holds: #expect(verdicts.contains(.met) && !verdicts.contains(.notMet))
    case .undecided: #expect(verdicts.contains(.undecided) && !verdicts.contains(.notMet))
    }
  }

  @Test(
    "The explanation of such a condition has the arithmetic of what was found",
    arguments: named
  )
  func explanation(of example: ResultCheckCase) throws {
    let evaluation = try example.evaluation(.violated)
    let finding = try #require(
      evaluation.findings.first { $0.check == example.check && $0.result == .violated }
    )
    let period = finding.period.map { " at \($0)" } ?? ""
    let partner = finding.partner.map { " for \($0)" } ?? ""
    let subject = "\(finding.subject.name)\(partner)\(period) is flagged by \(example.check)"
    let text = try evaluation.explanation(of: subject).text(.tree)
    #expect(text.contains(finding.text))
    #expect(finding.arithmetic.allSatisfy(text.contains))
  }

  @Test(
    "Naming a check in a condition changes nothing of what is found",
    arguments: named,
    Finding.Result.allCases
  )
  func once(of example: ResultCheckCase, in result: Finding.Result) throws {
    guard example.has(result), let check = ResultCheckName(rawValue: example.check) else { return }
    let plain = try example.findings(result)
    let subject = try #require(plain.first?.subject.name)
    var ruled = example
    ruled.body += "\n\nrule r { forbid \(subject) is flagged by \(check.rawValue) }"
    #expect(try ruled.findings(result) == plain)
  }

  @Test(
    "What is undecided says with which returns it could be decided",
    arguments: [
      (
        "2024,a,50,0,100\n2024,b,50,0,100\n2025,a,60,0,100",
        "it could be decided with b's return 'q' for town at 2025, due on 2026-03-01"
      ),
      (
        "2024,a,50,0,100\n2024,b,50,0,100\n2025,a,60,0,100\n2025,b,,0,100",
        "it could be decided with a figure in b's return 'q' for town at 2025"
      ),
      (
        "2024,a,50,0,100\n2025,b,60,0,100",
        "it could be decided with these 2 returns, perhaps with fewer:"
      ),
    ]
  )
  func waiting(rows: String, sentence: String) throws {
    let example = ResultCheckCase(
      "",
      ResultCheckCase.rate + "\n\nrule better { forbid rate is worsening }",
      holds: rows
    )
    let evaluation = try example.evaluation(.holds)
    let text = try evaluation.explanation(of: "better at 2025").text(.tree)
    #expect(text.contains(sentence))
    let decided = try evaluation.explanation(of: "rate for a at 2024 >= 50%").text(.tree)
    #expect(!decided.contains("could be decided"))
  }
}
