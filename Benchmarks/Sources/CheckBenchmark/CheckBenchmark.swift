import AccountabilityRules
import Foundation

/// Times reading, checking and laying out of texts of several sizes.
///
///     swift run -c release --package-path Benchmarks CheckBenchmark lines [runs]
///     swift run -c release --package-path Benchmarks CheckBenchmark megabytes [largest]
///
/// The first times a text of 5,000 lines, as often as is said; the second texts of 1, 10 … megabytes, once
/// each, and what a byte costs beside the smallest.
@main
enum CheckBenchmark {
  static func main() {
    let arguments = CommandLine.arguments
    let count = arguments.count > 2 ? Int(arguments[2]) : nil
    switch arguments.count > 1 ? arguments[1] : "lines" {
    case "megabytes": sizes(upTo: count ?? 100)
    default: lines(5_000, runs: count ?? 51)
    }
  }

  /// The steps that a text goes through, each with what it does.
  private struct Times {
    var parse = 0.0
    var check = 0.0
    var format = 0.0

    /// The processor's milliseconds for one pass through the steps; nothing may be found wrong.
    init(_ source: SourceText) {
      var parsed: ParsedFramework?
      parse = Times.milliseconds { parsed = Framework.parse(source) }
      var found: [Diagnostic] = []
      check = Times.milliseconds { found = parsed?.check() ?? [] }
      let errors = found.filter { $0.severity == .error }
      if let first = errors.first {
        print("\(errors.count) errors, first: \(first.message) at \(first.origin)")
      }
      format = Times.milliseconds { _ = try? SourceFormatter.formatted(source) }
    }

    /// What a body costs the process, waiting for others aside.
    private static func milliseconds(_ body: () -> Void) -> Double {
      let start = clock()
      body()
      return Double(clock() - start) / Double(CLOCKS_PER_SEC) * 1000
    }
  }

  private static func lines(_ count: Int, runs: Int) {
    let text = Agreement.text(parts: Agreement.parts(inLines: count))
    let source = SourceText(name: "sample", text: text)
    let times = (0..<max(1, runs)).map { _ in Times(source) }
    print(
      "\(text.utf8.count { $0 == 10 }) lines, \(text.utf8.count) bytes, \(runs) runs; milliseconds:"
    )
    report("read", times.map(\.parse))
    report("check and lint", times.map(\.check))
    report("read, check and lint", times.map { $0.parse + $0.check })
    report("lay out", times.map(\.format))
  }

  private static func report(_ what: String, _ times: [Double]) {
    let sorted = times.sorted()
    let shown = [sorted[0], sorted[sorted.count / 2], sorted[sorted.count - 1]].map {
      String(format: "%9.2f", $0)
    }
    print(
      "\(what.padding(toLength: 24, withPad: " ", startingAt: 0))\(shown.joined())  (least, median, most)"
    )
  }

  private static func sizes(upTo largest: Int) {
    print(
      "   MB   read ms  check ms lay out ms   ns a byte: read  check lay out   times the smallest"
    )
    var smallest: Double?
    var size = 1
    while size <= largest {
      let text = Agreement.text(parts: Agreement.parts(inBytes: size * 1_000_000))
      let times = Times(SourceText(name: "sample", text: text))
      let all = [times.parse, times.check, times.format]
      let perByte = all.map { $0 * 1e6 / Double(text.utf8.count) }
      let sum = perByte.reduce(0, +)
      smallest = smallest ?? sum
      print(
        String(format: "%5d", size),
        all.map { String(format: "%9.0f", $0) }.joined(),
        "           ",
        perByte.map { String(format: "%7.0f", $0) }.joined(),
        String(format: "%10.2f", sum / (smallest ?? sum))
      )
      size *= 10
    }
  }
}
