import Accountability
import AccountabilityRules
import AccountabilityTestSupport
import Testing

/// Random returns, of which each finding in the results is worked out a second time from its formula.
@Suite("Checks of random results")
struct ResultCheckPropertyTests {
  private static let seeds: Range<UInt64> = 0..<60

  @Test("What is found is what the formulas say", arguments: seeds)
  func formulas(seed: UInt64) throws {
    let results = RandomResults(seed: seed)
    let subjects = ["o", "rate", "reward"]
    let findings = try results.evaluation().findings.filter { subjects.contains($0.subject.name) }
    for (check, expected) in results.expected {
      let found = findings.contains { $0.check == check && $0.result == .violated }
      #expect(found == expected, "\(check) of \(results.rows)")
      #expect(!findings.contains { $0.check == check && $0.result == .undecided })
    }
  }

  @Test("Something of each kind is found in some of them, and not in all")
  func variety() {
    var found: [String: Int] = [:]
    for seed in ResultCheckPropertyTests.seeds {
      for (check, isFound) in RandomResults(seed: seed).expected where isFound {
        found[check, default: 0] += 1
      }
    }
    for check in RandomResults(seed: 0).expected.keys {
      #expect((1..<ResultCheckPropertyTests.seeds.count).contains(found[check] ?? 0), "\(check)")
    }
  }

  @Test(
    "Contributions add up to the change exactly, and effects to the contributions",
    arguments: seeds
  )
  func contributions(seed: UInt64) throws {
    let own = try RandomResults(seed: seed).evaluation().responsibilities
      .filter { $0.outcome == "o" }.compactMap(\.contribution)
    let change = try #require(own.first?.change)
    #expect(ExactNumber.sum(own.map(\.value)) == change)
    for contribution in own {
      let rate = try #require(contribution.rateEffect)
      let mix = try #require(contribution.mixEffect)
      #expect(rate + mix == contribution.value)
    }
  }
}

/// Three partners' counts in two years.
private struct RandomResults {
  private struct Counts {
    var n: Int
    var e: Int
    var d: Int
  }

  private var before: [Counts] = []
  private var after: [Counts] = []

  init(seed: UInt64) {
    var random = SplitMix(seed: seed &* 7919 &+ 3)
    for _ in 0..<3 {
      before.append(RandomResults.counts(&random))
      // Often nearly the same rate, so that parts and whole part ways.
      var next = RandomResults.counts(&random)
      if Bool.random(using: &random), let last = before.last {
        next.n = min(
          next.d,
          (last.n * next.d + last.d - 1) / last.d + Int.random(in: 0...1, using: &random)
        )
      }
      after.append(next)
    }
  }

  private static func counts(_ random: inout SplitMix) -> Counts {
    let d = Int.random(in: 5...60, using: &random)
    return Counts(
      n: Int.random(in: 0...d, using: &random),
      e: Int.random(in: 0...d, using: &random),
      d: d
    )
  }

  var rows: String {
    let partners = ["a", "b", "c"]
    let lines = [(2024, before), (2025, after)].flatMap { year, counts in
      zip(partners, counts).map { "\(year),\($0),\($1.n),\($1.e),\($1.d)" }
    }
    return (["Y,P,N,E,D"] + lines).joined(separator: "\n") + "\n"
  }

  func evaluation() throws -> Evaluation {
    let framework = try Framework(parsing: RandomResults.framework, name: "random")
    let data = SourceData([.csv(Array(rows.utf8), path: "q.csv")])
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 1))
    return try Evaluator(framework).evaluate(["q": data], asOf: date)
  }

  // MARK: The formulas

  var expected: [String: Bool] {
    let whole = rate(after, \.n) - rate(before, \.n)
    let parts = zip(before, after).map { share($1.n, $1.d) - share($0.n, $0.d) }
    let isWorse = whole < .zero
    return [
      "partner-better-outcome-worse": whole <= -point && parts.contains { $0 >= point },
      "parts-better-whole-worse": isWorse && parts.allSatisfy { $0 >= .zero }
        && parts.contains { $0 > .zero },
      "rates-better-whole-worse": isWorse && rateEffect > .zero,
      "displacement": whole >= point && rate(after, \.e) - rate(before, \.e) >= point,
      "fragile-rating": isFragile,
      "unfair-share": isUnfair,
    ]
  }

  private var point: ExactNumber { share(1, 100) }

  private func share(_ part: Int, _ whole: Int) -> ExactNumber {
    ExactNumber(numerator: part, denominator: whole) ?? .zero
  }

  private func rate(_ counts: [Counts], _ part: (Counts) -> Int) -> ExactNumber {
    share(counts.reduce(0) { $0 + part($1) }, total(counts))
  }

  private func total(_ counts: [Counts]) -> Int { counts.reduce(0) { $0 + $1.d } }

  /// Σ s̄ Δr.
  private var rateEffect: ExactNumber {
    ExactNumber.sum(zip(before, after).map { then, now in ownEffect(then, now) })
  }

  private func ownEffect(_ then: Counts, _ now: Counts) -> ExactNumber {
    let shares = share(then.d, total(before)) + share(now.d, total(after))
    return shares * (share(now.n, now.d) - share(then.n, then.d)) * share(1, 2)
  }

  /// s̄ Δr + (r̄ − R̄) Δs.
  private func contribution(_ then: Counts, _ now: Counts) -> ExactNumber {
    let rates = share(now.n, now.d) + share(then.n, then.d)
    let middle = rate(before, \.n) + rate(after, \.n)
    let shares = share(now.d, total(after)) - share(then.d, total(before))
    return ownEffect(then, now) + (rates - middle) * shares * share(1, 2)
  }

  private var isFragile: Bool {
    let all = after.reduce(0) { $0 + $1.n }
    func said(_ n: Int) -> [Bool] {
      let now = share(n, total(after))
      let change = now - rate(before, \.n)
      return [now >= share(1, 2), change >= point, change <= -point]
    }
    return [all - 1, all + 1].contains { $0 >= 0 && said($0) != said(all) }
  }

  /// Shares of a half, a quarter and a quarter against those of what was contributed.
  private var isUnfair: Bool {
    let added = zip(before, after).map { contribution($0, $1) }
    let better = ExactNumber.sum(added.filter { $0 > .zero })
    guard better > .zero else { return false }
    return zip(added, [share(1, 2), share(1, 4), share(1, 4)]).contains { own, part in
      guard own > .zero, let actual = own.divided(by: better) else { return true }
      return (part - actual).magnitude > share(1, 4)
    }
  }

  private static let framework = """
    framework f "F" {
      calendar calendar years
      place town "Town"
      partner a "A"
      partner b "B"
      partner c "C"
      policy { missing stays missing }
      returns q "Yearly" {
        supplied by a, b, c
        every year due 60 days after
        y period from "Y"
        who partner from "P"
        n count from "N"
        e count from "E"
        d count from "D"
      }
      outcome o "Homes" {
        lead a
        accountable b, c
        measure rate = sum of n in q as share of sum of d in q {
          population headline
          higher is better
          baseline 2024
          real change at least 1 point since previous
          target at least 50% by 2030
        }
      }
      measure back = sum of e in q as share of sum of d in q {
        lower is better
        balances rate
        baseline 2024
        real change at least 1 point since previous
      }
      measure homes = sum of n in q { higher is better }
      consequence reward {
        when rate >= 0%
        gain homes shared a 50%, b 25%, c 25%
      }
    }
    """
}
