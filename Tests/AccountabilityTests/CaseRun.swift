import Accountability
import AccountabilityRules

/// Cases, each as an expectation of the framework's last test.
struct CaseRun {
  private let page: String
  private let cases: [Case]
  private let source: SourceText

  /// The line of the first expectation.
  private let firstLine: Int

  init(_ page: String, _ framework: String, cases: [Case]) {
    self.page = page
    self.cases = cases
    var lines = framework.split(separator: "\n")
    let end = lines.suffix(while: { $0.allSatisfy { $0 == " " || $0 == "}" } }).suffix(2)
    let position = max(0, lines.count - end.count)
    lines.insert(contentsOf: cases.map { "    expect \($0.expectation)"[...] }, at: position)
    firstLine = position + 1
    source = SourceText(name: page, text: lines.joined(separator: "\n") + "\n")
  }

  var errors: [Diagnostic] {
    let parsed = Framework.parse(source)
    let found = parsed.check().filter { $0.severity == .error }
    guard found.isEmpty, let framework = parsed.framework else { return found }
    do {
      _ = try framework.runTests()
      return []
    } catch {
      return error.diagnostics
    }
  }

  var problems: [String] {
    let errors = errors
    guard errors.isEmpty else { return errors.map { problem($0.message, at: $0.origin.line) } }
    do {
      let results = try Framework.parse(source).framework?.runTests() ?? []
      let failures = results.last?.failures ?? []
      return strays(failures)
        + cases.indices.compactMap { index in
          let failure = failures.first { $0.origin.line == firstLine + index }
          return cases[index].problem(failure).map { "\(page):\(cases[index].line): \($0)" }
        }
    } catch {
      return [problem("\(error)", at: error.origin.line)]
    }
  }

  /// Failures that are no case's.
  private func strays(_ failures: [TestResult.Failure]) -> [String] {
    failures.filter { !cases.indices.contains($0.origin.line - firstLine) }
      .map { "\(page): \($0.expectation): \($0.found)" }
  }

  private func problem(_ text: String, at line: Int) -> String {
    let index = line - firstLine
    guard cases.indices.contains(index) else { return "\(page): \(text)" }
    return "\(page):\(cases[index].line): \(cases[index].expectation): \(text)"
  }
}

extension [Substring] {
  /// The last elements that all are so.
  fileprivate func suffix(while isSo: (Substring) -> Bool) -> ArraySlice<Substring> {
    self[(lastIndex { !isSo($0) }.map { $0 + 1 } ?? 0)...]
  }
}
