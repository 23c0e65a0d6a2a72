import AccountabilityRules
import AccountabilityTestSupport
import Foundation
import Testing

/// Each shipped framework, with one thing about it changed: a diagnostic notices it wherever the changed
/// text is not a valid agreement.
///
/// Whether it is one is decided by a rule of each mutation, and not by what the checker finds. The table of
/// what is noticed is printed with
///
///     ACCOUNTABILITY_PRINT=1 swift test --filter MutationTests
///
/// Debug builds take a sample of the changes; with `ACCOUNTABILITY_EVERY=1` all are taken.
@Suite("Changed frameworks")
struct MutationTests {
  private static let takesAll = ProcessInfo.processInfo.environment["ACCOUNTABILITY_EVERY"] != nil

  #if DEBUG
  private static let inOneRun = 6
  #else
  private static let inOneRun = 100
  #endif

  @Test("What is no valid agreement any more is noticed", arguments: RepositoryText.shipped)
  func noticed(text: RepositoryText) throws {
    let source = try #require(MutationSource(text))
    var table = MutationTable(name: text.name)
    for mutation in Mutation.all {
      let mutants = mutation.mutants(source)
      let step = Self.takesAll ? 1 : max(1, mutants.count / Self.inOneRun)
      for index in stride(from: 0, to: mutants.count, by: step) {
        let mutant = mutants[index]
        let isNoticed = source.noticed(mutant.text)
        table.add(mutation.name, mutant, isNoticed: isNoticed)
        if !isNoticed, mutant.validity == nil {
          Issue.record(
            "\(text):\(source.line(of: mutant.offset)): \(mutation.name): \(mutant.what)"
          )
        }
      }
    }
    if ProcessInfo.processInfo.environment["ACCOUNTABILITY_PRINT"] != nil { print(table) }
  }
}

/// How many changes of each kind were noticed, and why those that were not need not be.
private struct MutationTable: CustomStringConvertible {
  let name: String
  private var rows: [(name: String, count: Int, noticed: Int, reasons: [String: Int])] = []

  init(name: String) { self.name = name }

  mutating func add(_ mutation: String, _ mutant: Mutant, isNoticed: Bool) {
    if rows.last?.name != mutation { rows.append((mutation, 0, 0, [:])) }
    let last = rows.count - 1
    rows[last].count += 1
    if isNoticed {
      rows[last].noticed += 1
    } else {
      rows[last].reasons[mutant.validity ?? "SHOULD BE NOTICED", default: 0] += 1
    }
  }

  var description: String {
    let lines = rows.map { row in
      let reasons = row.reasons.sorted { $0.key < $1.key }.map { "\($0.value): \($0.key)" }
      return "| \(row.name) | \(row.count) | \(row.noticed) | \(reasons.joined(separator: "; ")) |"
    }
    let head = ["", name, "", "| Change | Made | Noticed | Not noticed, and a valid agreement |"]
    return (head + ["|---|---|---|---|"] + lines).joined(separator: "\n")
  }
}

extension RepositoryText {
  /// The frameworks that an author would begin with.
  static let shipped: [RepositoryText] = examples.filter { MutationSource($0) != nil }
}
