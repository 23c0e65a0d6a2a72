import Accountability
import Testing

/// What checks find in results: each check in a case in which it holds, one in which it is violated, and one in which it
/// is undecided.
@Suite("Checks of results")
struct ResultCheckTests {
  @Test("A check is violated, and says by which figures", arguments: ResultCheckCase.all)
  func violated(of example: ResultCheckCase) throws {
    #expect(try example.violations(.violated) == example.found)
  }

  @Test(
    "It holds where nothing speaks against it, and says for how much",
    arguments: ResultCheckCase.all
  )
  func holds(of example: ResultCheckCase) throws {
    let findings = try example.findings(.holds)
    #expect(findings.contains { $0.result == .holds })
    #expect(!findings.contains { $0.result == .violated })
  }

  @Test(
    "It is undecided where a figure is missing, and says which",
    arguments: ResultCheckCase.all.filter { $0.has(.undecided) }
  )
  func undecided(of example: ResultCheckCase) throws {
    let findings = try example.findings(.undecided)
    #expect(findings.contains { $0.result == .undecided && $0.text.contains(": ") })
    #expect(!findings.contains { $0.result == .violated })
  }

  @Test(
    "Every finding says what it does not say, and what to ask next",
    arguments: ResultCheckCase.all
  )
  func help(of example: ResultCheckCase) throws {
    let violated = try example.findings(.violated).filter { $0.result == .violated }
    #expect(violated.allSatisfy { $0.help?.contains("Ask ") ?? false })
    #expect(violated.allSatisfy { $0.help?.contains("not say") ?? false })
  }

  @Test("Of a share no more than all are supposed")
  func wholeShare() throws {
    let example = ResultCheckCase(
      "fragile-rating",
      ResultCheckCase.rate.replacing("at least 50%", with: "at most 100%"),
      holds: "2024,a,50,0,100\n2025,a,100,0,100"
    )
    #expect(try example.findings(.holds).map(\.result) == [.holds])
  }

  @Test("What was not met at the last period that is due waits for no action yet")
  func notDueYet() throws {
    let example = ResultCheckCase(
      "unanswered-finding",
      ResultCheckCase.rate + "\n\nrule enough \"Enough homes\" { require rate >= 50% }",
      holds: "2024,a,60,0,100\n2025,a,40,0,100"
    )
    // The year 2026 has ended then, and its returns are not due.
    let found = try example.findings(.holds, year: 2027, month: 1)
    #expect(found.map(\.result) == [.holds])
  }

  @Test("A gain is undecided beside a change that cannot be taken apart")
  func inseparableGain() throws {
    let example = ResultCheckCase(
      "unfair-share",
      """
      measure rate "Found a home" = sum of n in q per 1 sum of d in q { higher is better
        real change at least 0.01 since previous }
      measure saved = sum of n in q { higher is better }
      consequence settling {
        when rate >= 0.1
        gain saved shared a 50%, b 50%
      }
      """,
      holds: "2024,a,50,0,100\n2024,b,50,0,100\n2025,a,60,0,100\n2025,b,60,0,100",
      // B counts five among nobody.
      undecided: "2024,a,50,0,100\n2024,b,50,0,100\n2025,a,60,0,100\n2025,b,5,0,0"
    )
    #expect(try example.findings(.holds).map(\.result) == [.holds])
    let findings = try example.findings(.undecided)
    #expect(findings.map(\.result) == [.undecided])
    #expect(findings.first?.text.contains("cannot be taken apart") == true)
  }
}
