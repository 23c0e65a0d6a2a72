import Accountability
import AccountabilityRules
import AccountabilityTestSupport
import Foundation
import Testing

/// The page of files as they come: what it shows of each file is what comes of it.
@Suite("The page about files as they come")
struct FilesPageTests {
  private static let all = PageExample.all(of: "Language/files.md")

  @Test("There are examples")
  func examples() { #expect(FilesPageTests.all.count == 6) }

  @Test("What the page shows is what comes of the files", arguments: all.indices)
  func outcome(index: Int) throws {
    let example = FilesPageTests.all[index]
    let evaluation = try example.evaluation()
    let lines =
      evaluation.sources.flatMap(FilesPageTests.lines)
      + evaluation.observations.map(FilesPageTests.line)
    #expect(lines.joined(separator: "\n") + "\n" == example.outcome)
  }

  private static func lines(_ source: SourceReport) -> [String] {
    var counts = ["\(source.rows) rows", "\(source.accepted) accepted"]
    if source.rejected > 0 { counts.append("\(source.rejected) refused") }
    if source.ignored > 0 { counts.append("\(source.ignored) ignored") }
    #expect(source.rows == source.accepted + source.rejected + source.ignored)
    let problems = source.problems.map { problem in
      "\(source.path):\(problem.line):\(problem.column): refused: '\(problem.value)' \(problem.problem)"
    }
    return ["\(source.path): \(counts.joined(separator: ", "))"] + problems
  }

  private static func line(_ observation: Observation) -> String {
    let status: String
    if let value = observation.value {
      status = value.decimalText ?? value.description
    } else {
      status = observation.status
    }
    let partner = observation.partner.map { " for \($0)" } ?? ""
    let place = observation.place.map { " in \($0)" } ?? ""
    return "\(observation.measure)\(partner)\(place) at \(observation.period): \(status)"
  }
}
