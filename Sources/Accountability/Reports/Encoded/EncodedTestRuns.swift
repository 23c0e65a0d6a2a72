public import AccountabilityRules

/// The tests of one framework, run.
public struct FrameworkTestRun: Sendable {
  /// Where the framework was read.
  public let path: String

  /// The framework.
  public let framework: Framework

  /// What came of its tests.
  public let results: [TestResult]

  /// Makes a run from its results.
  public init(path: String, framework: Framework, results: [TestResult]) {
    self.path = path
    self.framework = framework
    self.results = results
  }
}

/// Test results in their versioned wire format.
public struct EncodedTestRuns: Codable, Hashable, Sendable {
  /// The tests of one framework.
  public struct Run: Codable, Hashable, Sendable {
    /// Where the framework was read.
    public var path: String

    /// The framework's name.
    public var framework: String

    /// How many tests passed.
    public var passed: Int

    /// How many failed.
    public var failed: Int

    /// The tests.
    public var tests: [Entry]
  }

  /// A test.
  public struct Entry: Codable, Hashable, Sendable {
    /// What it shows.
    public var title: String

    /// The line on which it stands.
    public var line: Int

    /// `passed` or `failed`.
    public var result: String

    /// How many things were expected.
    public var expectations: Int

    /// What was not as expected.
    public var failures: [Failure]
  }

  /// What was not as expected.
  public struct Failure: Codable, Hashable, Sendable {
    /// What was expected, as it is written.
    public var expected: String

    /// What was found instead.
    public var found: String

    /// The line of the expectation.
    public var line: Int
  }

  /// The schema's name and version.
  public var schema = "accountability.tests.1"

  /// The frameworks.
  public var frameworks: [Run]

  /// Encodes runs.
  public init(_ runs: [FrameworkTestRun]) {
    frameworks = runs.map { run in
      let passed = run.results.count { $0.hasPassed }
      return Run(
        path: run.path,
        framework: run.framework.name.name,
        passed: passed,
        failed: run.results.count - passed,
        tests: run.results.map(Entry.init)
      )
    }
  }
}

extension EncodedTestRuns.Entry {
  init(_ result: TestResult) {
    title = result.title
    line = result.origin.line
    self.result = result.hasPassed ? "passed" : "failed"
    expectations = result.expectations
    failures = result.failures.map { failure in
      EncodedTestRuns.Failure(
        expected: failure.expectation,
        found: failure.found,
        line: failure.origin.line
      )
    }
  }
}

/// Test results as JUnit XML, in the form that CI services read.
public enum JUnitReport {
  /// The results of several frameworks, a suite each.
  public static func text(_ runs: [FrameworkTestRun]) -> String {
    let tests = runs.reduce(0) { $0 + $1.results.count }
    let failed = runs.reduce(0) { $0 + $1.results.count { !$0.hasPassed } }
    let suites = runs.map(suite).joined()
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + "<testsuites tests=\"\(tests)\" failures=\"\(failed)\" errors=\"0\">\n\(suites)</testsuites>\n"
  }

  private static func suite(_ run: FrameworkTestRun) -> String {
    let failed = run.results.count { !$0.hasPassed }
    let name = Escaping.xml(run.framework.name.name)
    let cases = run.results.map { testCase($0, run) }.joined()
    return
      "  <testsuite name=\"\(name)\" tests=\"\(run.results.count)\" failures=\"\(failed)\" errors=\"0\" skipped=\"0\" time=\"0\">\n"
      + "\(cases)  </testsuite>\n"
  }

  private static func testCase(_ result: TestResult, _ run: FrameworkTestRun) -> String {
    let head =
      "    <testcase classname=\"\(Escaping.xml(run.framework.name.name))\" name=\"\(Escaping.xml(result.title))\" "
      + "file=\"\(Escaping.xml(run.path))\" line=\"\(result.origin.line)\" time=\"0\""
    guard !result.hasPassed else { return "\(head)/>\n" }
    let failures = result.failures.map { failure in
      let text =
        "\(failure.origin.file):\(failure.origin.line): expected \(failure.expectation); \(failure.found)"
      return
        "      <failure message=\"\(Escaping.xml(failure.expectation))\">\(Escaping.xml(text))</failure>\n"
    }
    return "\(head)>\n\(failures.joined())    </testcase>\n"
  }
}
