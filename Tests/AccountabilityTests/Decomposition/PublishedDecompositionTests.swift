import AccountabilityRules
import Foundation
import Testing

@testable import Accountability

/// HUD's returns to homelessness within 24 months, by the sector that people left: every pair of consecutive years
/// ending 2019 to 2023 in which all five sectors have whole counts.
@Suite(
  "Decomposition of HUD's published counts",
  .enabled(
    if: ProcessInfo.processInfo.environment["ACCOUNTABILITY_SHARED"] != nil,
    "ACCOUNTABILITY_SHARED names no folder of published data"
  )
)
struct PublishedDecompositionTests {
  /// The columns of persons who left and of those who came back, by sector.
  private static let columns = [(12, 15), (19, 22), (26, 29), (33, 36), (40, 43)]

  private struct Pair {
    let name: String
    let parts: [(before: RateCounts, after: RateCounts)]
  }

  private static func counts(year: Int) throws -> [String: [RateCounts]] {
    let folder = try #require(ProcessInfo.processInfo.environment["ACCOUNTABILITY_SHARED"])
    let file = URL(filePath: folder).appending(path: "data/hud-spm/csv-export/\(year).csv")
    let rows = CSVReader(bytes: [UInt8](try Data(contentsOf: file))).map { $0.map(\.text) }
    var found: [String: [RateCounts]] = [:]
    for row in rows.dropFirst(2) where row.count > 50 && !row[2].isEmpty {
      let sectors = columns.compactMap { left, back -> RateCounts? in
        guard let left = count(row[left]), let back = count(row[back]) else { return nil }
        return RateCounts(back, of: left)
      }
      if sectors.count == columns.count { found[row[2]] = sectors }
    }
    return found
  }

  /// A whole number, as some of the sheets write it: `26`, `26.0`.
  private static func count(_ text: String) -> ExactNumber? {
    guard let number = ExactNumber(decimal: text.trimmingCharacters(in: .whitespaces)),
      number.isInteger, !number.isNegative
    else { return nil }
    return number
  }

  private static func pairs() throws -> [Pair] {
    let years = try (2018...2023).map { try counts(year: $0) }
    return zip(years, years.dropFirst()).enumerated().flatMap { index, pair in
      pair.1.keys.sorted().compactMap { place -> Pair? in
        guard let before = pair.0[place], let after = pair.1[place] else { return nil }
        let parts = zip(before, after).map { (before: $0, after: $1) }
        return Pair(name: "\(place) \(2019 + index)", parts: parts)
      }
    }
  }

  @Test("The sum closes in all 1,902 pairs; in 92 the sectors' rates improve and the whole worsens")
  func all() throws {
    var (pairs, hidden, simpson) = (0, 0, 0)
    var points: [String: (rate: String, mix: String)] = [:]
    for pair in try Self.pairs() {
      guard let change = try? RateDecomposition(pair.parts) else { continue }
      pairs += 1
      #expect(ExactNumber.sum(change.parts.map(\.contribution)) == change.change)
      if change.rateEffect.isNegative && change.change > .zero { hidden += 1 }
      if Self.everySectorNoWorse(pair) && change.change > .zero { simpson += 1 }
      points[pair.name] = (
        Self.points(change.rateEffect), Self.points(change.mixEffect)
      )
    }
    #expect(pairs == 1_902)
    #expect(hidden == 92)
    #expect(simpson == 6)
    #expect(try #require(points["IL-519 2020"]) == ("-3.439", "4.096"))
    #expect(try #require(points["OH-508 2020"]) == ("-0.555", "0.859"))
    #expect(try #require(points["NC-509 2019"]) == ("-3.740", "3.866"))
  }

  /// Hundredths, to three decimals.
  private static func points(_ number: ExactNumber) -> String {
    (number * 100).decimalText(decimals: 3, rule: .halfUp)
  }

  /// Whether no sector with exits in both years has a higher rate, one a lower one, and there are two at least.
  private static func everySectorNoWorse(_ pair: Pair) -> Bool {
    let changes = pair.parts.compactMap { before, after -> ExactNumber? in
      guard let earlier = rate(before), let later = rate(after) else { return nil }
      return later - earlier
    }
    return changes.count > 1 && changes.allSatisfy { $0 <= .zero }
      && changes.contains(where: \.isNegative)
  }

  private static func rate(_ counts: RateCounts) -> ExactNumber? {
    counts.numerator.divided(by: counts.denominator)
  }
}
