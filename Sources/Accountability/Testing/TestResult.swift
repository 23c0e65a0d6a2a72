public import AccountabilityRules

/// What came of a test that a framework brings along.
public struct TestResult: Hashable, Sendable {
  /// An `expect` that was not met, or a value that could not be given.
  public struct Failure: Hashable, Sendable {
    /// What was expected, as it is written.
    public let expectation: String

    /// What was found instead.
    public let found: String

    /// Where the expectation stands.
    public let origin: Origin

    /// `notMet` where it is not so, `undecided` where it cannot be told; `nil` where it could not be
    /// tested at all.
    public let verdict: Verdict?

    /// Why it cannot be told, in the fixed order of reasons; empty for every other verdict.
    public let reasons: [Reason]

    init(
      expectation: String,
      found: String,
      origin: Origin,
      verdict: Verdict? = nil,
      reasons: [Reason] = []
    ) {
      self.expectation = expectation
      self.found = found
      self.origin = origin
      self.verdict = verdict
      self.reasons = reasons
    }
  }

  /// What the test shows.
  public let title: String

  /// Where the test stands.
  public let origin: Origin

  /// How many things were expected.
  public let expectations: Int

  /// What was not as expected; empty where the test passed.
  public let failures: [Failure]

  /// Whether everything was as expected, and something was expected.
  public var hasPassed: Bool { failures.isEmpty }
}

extension Framework {
  /// Runs the tests that the framework brings along.
  ///
  /// Each test stands alone: what it gives is all there is.
  ///
  /// - Throws: ``EvaluationError`` if the framework itself cannot be evaluated.
  public func runTests() throws(EvaluationError) -> [TestResult] {
    let plan = try Plan(self)
    var results: [TestResult] = []
    for test in tests {
      let plan = isDated ? try Plan(checked: self, asOf: test.asOf ?? .endOfTime) : plan
      var runner = TestRunner(plan)
      results.append(runner.run(test))
    }
    return results
  }
}
