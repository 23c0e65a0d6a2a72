import Accountability
import AccountabilityRules

extension Command {
  /// Runs the tests that frameworks bring along.
  static let test = Command(
    syntax: CommandSyntax(
      name: "test",
      summary: "Run the tests that frameworks bring along.",
      arguments: [.frameworks],
      options: [.format("text", "junit", "json"), .output],
      example: ["accountability test Examples/Millbrook/millbrook.accountability"],
      discussion: """
        A failing test makes the exit status 1. What is wrong with one framework does not keep the others from \
        being tested; it is said on standard error.
        """
    )
  ) { (arguments) throws(ToolError) in
    var runs: [FrameworkTestRun] = []
    var status = ExitStatus.done
    for path in Input.paths(arguments) {
      do throws(ToolError) {
        runs.append(try run(path, arguments))
      } catch {
        // What is wrong with one framework does not keep the others from being tested.
        guard error.status != .usage else { throw error }
        Terminal.error.report(error.text)
        status = max(status, error.status)
      }
    }
    let text: String
    switch arguments.value(of: "--format") {
    case "json": text = try Output.json(EncodedTestRuns(runs))
    case "junit": text = JUnitReport.text(runs)
    default: text = testText(runs)
    }
    try Output.write(text, to: arguments.value(of: "--output"))
    let hasPassed = runs.allSatisfy { $0.results.allSatisfy(\.hasPassed) }
    return max(status, hasPassed ? .done : .failed)
  }

  private static func run(
    _ path: String,
    _ arguments: ParsedArguments
  ) throws(ToolError) -> FrameworkTestRun {
    let (framework, texts) = try Input.framework(path, arguments)
    do throws(EvaluationError) {
      let results = try framework.runTests()
      return FrameworkTestRun(path: Input.name(of: path), framework: framework, results: results)
    } catch {
      throw ToolError(.failed, text: Input.text(of: error, in: texts))
    }
  }

  private static func testText(_ runs: [FrameworkTestRun]) -> String {
    runs.map { run in
      let lines = run.results.map { result in
        let mark = result.hasPassed ? "passed" : "failed"
        let failures = result.failures.map { failure in
          let place = failure.origin
          let words = "expected \(failure.expectation); \(failure.found)"
          return "  "
            + Terminal.visible("\(place.file):\(place.line):\(place.column): \(words)") + "\n"
        }
        return "\(mark): \(Terminal.quoted(result.title))\n" + failures.joined()
      }
      let failed = run.results.count { !$0.hasPassed }
      let summary =
        run.results.isEmpty
        ? "no tests" : "\(counted(run.results.count, "test")), \(failed) failed"
      return lines.joined() + "\(Terminal.visible(run.path)): \(summary)\n"
    }.joined()
  }
}
