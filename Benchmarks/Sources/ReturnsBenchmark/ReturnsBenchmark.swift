import Accountability
import AccountabilityRules
import Foundation

/// Times the way from text and returns to an evaluation, inside the process and as a whole process.
///
///     swift run -c release --package-path Benchmarks ReturnsBenchmark [runs] [path of the tool, or -] [only]
///
/// `only` names the steps to time by a part of their names, such as `returns`.
@main
enum ReturnsBenchmark {
  static func main() throws {
    let arguments = CommandLine.arguments
    let runs = arguments.count > 1 ? Int(arguments[1]) ?? 101 : 101
    for isOfShares in [true, false] {
      try measure(Sample(isOfShares: isOfShares), runs, arguments)
    }
    // A few runs are only to see that all of it still measures.
    let isShort = runs < 10
    let large = isShort ? Sample(quarters: 4, places: 2) : Sample(quarters: 20, places: 32)
    try measureFindings(large, runs)
  }

  private static func measure(_ sample: Sample, _ runs: Int, _ arguments: [String]) throws {
    let text = sample.framework
    let bytes = Array(sample.returns.utf8)
    let framework = try Framework(parsing: text, name: "sample")
    guard let date = CalendarDate(year: 2026, month: 5, day: 31) else { return }
    let data = ["quarterly": SourceData.csv(bytes, path: "returns.csv")]
    let evaluator = try Evaluator(framework)
    let evaluation = try evaluator.evaluate(data, asOf: date)
    print(
      "\(sample.measures) measures (\(sample.isOfShares ? "shares of two counts" : "one count each")), "
        + "\(sample.partners) partners, \(sample.quarters) quarters: "
        + "\(evaluation.observations.count) observations, \(evaluation.judgements.count) judgements, "
        + "\(evaluation.verdicts.count) verdicts; \(bytes.count) bytes of returns; \(runs) runs"
    )
    let only = arguments.count > 3 ? arguments[3] : ""
    func report(_ what: String, _ runs: Int, _ body: () throws -> Void) throws {
      guard only.isEmpty || what.contains(only) else { return }
      try Self.report(what, runs, body)
    }
    try report("parse and check the text", runs) {
      _ = try Framework(parsing: text, name: "sample")
    }
    try report("prepare the evaluator", runs) { _ = try Evaluator(framework) }
    try report("evaluate the returns", runs) { _ = try evaluator.evaluate(data, asOf: date) }
    try report("write the JSON", runs) { _ = try evaluation.json() }
    if arguments.count > 2, arguments[2] != "-", only.isEmpty {
      try wholeProcess(arguments[2], text, bytes, runs)
    }
  }

  /// Times the checks of figures and results on what a large partnership has.
  private static func measureFindings(_ sample: Sample, _ runs: Int) throws {
    let framework = try Framework(parsing: sample.framework, name: "sample")
    guard let date = CalendarDate(year: 2027, month: 5, day: 31) else { return }
    let data = ["quarterly": SourceData.csv(Array(sample.returns.utf8), path: "returns.csv")]
    let evaluation = try Evaluator(framework).evaluate(data, asOf: date)
    let findings = evaluation.findings
    print(
      "\(sample.measures) measures, \(sample.partners) partners, \(sample.places) places, "
        + "\(sample.quarters) quarters: \(evaluation.observations.count) observations, "
        + "\(findings.count { $0.result == .violated }) findings"
    )
    try report("run all checks", max(1, runs / 10)) { _ = evaluation.findings }
  }

  private static func report(_ what: String, _ runs: Int, _ body: () throws -> Void) throws {
    var times: [Double] = []
    for _ in 0..<runs {
      let time = try ContinuousClock().measure(body)
      times.append(
        Double(time.components.seconds) * 1000 + Double(time.components.attoseconds) / 1e15
      )
    }
    times.sort()
    let figures = [times[0], times[times.count / 2], times[times.count - 1]]
    let shown = figures.map { String(format: "%8.3f", $0) }.joined(separator: " ")
    print("\(what.padding(toLength: 28, withPad: " ", startingAt: 0)) min/median/max ms \(shown)")
  }

  /// The tool as a whole process, from its start to its end, the text report thrown away.
  private static func wholeProcess(
    _ tool: String,
    _ text: String,
    _ bytes: [UInt8],
    _ runs: Int
  ) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "accountability-benchmark")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let framework = folder.appending(path: "sample.accountability")
    let returns = folder.appending(path: "returns.csv")
    try Data(text.utf8).write(to: framework)
    try Data(bytes).write(to: returns)
    for format in ["text", "csv", "json"] {
      try report("whole process, \(format)", runs) {
        try run([
          tool, "evaluate", framework.path, "--data", "quarterly=\(returns.path)", "--as-of",
          "2026-05-31", "--format", format, "--output", "/dev/null",
        ])
      }
    }
  }

  /// Runs a program and waits for its end; Foundation's `Process` looks only every 50 ms.
  private static func run(_ words: [String]) throws {
    var identifier = pid_t()
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    guard posix_spawn(&identifier, words[0], nil, nil, &arguments, environ) == 0 else {
      throw CocoaError(.fileReadNoSuchFile)
    }
    var status: Int32 = 0
    waitpid(identifier, &status, 0)
    guard status == 0 else { throw CocoaError(.featureUnsupported) }
  }
}
