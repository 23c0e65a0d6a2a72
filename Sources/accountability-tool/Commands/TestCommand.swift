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
      discussion: "A failing test makes the exit status 1."
    )
  ) { (arguments) throws(ToolError) in
    var runs: [FrameworkTestRun] = []
    for path in arguments.positionals {
      let (framework, texts) = try Input.framework(path)
      do throws(EvaluationError) {
        runs.append(
          FrameworkTestRun(path: path, framework: framework, results: try framework.runTests())
        )
      } catch {
        throw ToolError(.failed, text: Input.text(of: error, in: texts))
      }
    }
    let text: String
    switch arguments.value(of: "--format") {
    case "json": text = try Output.json(EncodedTestRuns(runs))
    case "junit": text = JUnitReport.text(runs)
    default: text = testText(runs)
    }
    try Output.write(text, to: arguments.value(of: "--output"))
    return runs.allSatisfy { $0.results.allSatisfy(\.hasPassed) } ? .done : .failed
  }

  private static func testText(_ runs: [FrameworkTestRun]) -> String {
    runs.map { run in
      let lines = run.results.map { result in
        let mark = result.hasPassed ? "passed" : "failed"
        let failures = result.failures.map { failure in
          "  \(failure.origin.file):\(failure.origin.line):\(failure.origin.column): expected \(failure.expectation); \(failure.found)\n"
        }
        return "\(mark): \(Terminal.quoted(result.title))\n" + failures.joined()
      }
      let failed = run.results.count { !$0.hasPassed }
      let summary =
        run.results.isEmpty
        ? "no tests" : "\(counted(run.results.count, "test")), \(failed) failed"
      return lines.joined() + "\(run.path): \(summary)\n"
    }.joined()
  }
}
