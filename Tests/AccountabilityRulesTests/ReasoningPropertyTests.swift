import AccountabilityRules
import AccountabilityTestSupport
import Testing

/// What reasoning claims of random conditions and bands, held against all values of their measures.
@Suite("Reasoning about random conditions and bands")
struct ReasoningPropertyTests {
  /// The ranges of the measures, which are called `m0` and so on.
  private static let ranges = [0...3, -2...2, 1...4]

  private static func framework(_ text: String) -> ParsedFramework {
    let fields = ranges.indices.map { "f\($0) number" }.joined(separator: "\n")
    let measures = ranges.enumerated().map { index, range in
      """
      measure m\(index) = the f\(index) in q { performance
      higher is better
      range \(range.lowerBound) to \(range.upperBound) whole }
      """
    }
    return Framework.parse(
      SourceText(
        name: "x",
        text: """
          framework f "F" {
          policy { missing stays missing }
          returns q { year period
          \(fields) }
          \(measures.joined(separator: "\n"))
          \(text)
          }

          """
      )
    )
  }

  /// Every combination of values.
  private static let grid: [[Int]] = ranges.reduce([[]]) { rows, range in
    rows.flatMap { row in range.map { row + [$0] } }
  }

  @Test("A condition that is claimed to be never or always so is so everywhere", arguments: 0..<8)
  func conditions(seed: UInt64) {
    var generator = FormulaGenerator(seed: seed, measures: ReasoningPropertyTests.ranges.count)
    var claims = 0
    for _ in 0..<60 {
      let condition = generator.condition(depth: 3)
      let found = ReasoningPropertyTests.framework("rule r { require \(condition.text) }").check()
      let truths = ReasoningPropertyTests.grid.map(condition.holds)
      for diagnostic in found {
        switch diagnostic.code.name {
        case "unreachable-condition": #expect(!truths.contains(true), "\(condition.text)")
        case "constant-condition": #expect(!truths.contains(false), "\(condition.text)")
        default: Issue.record("\(diagnostic.message): \(condition.text)")
        }
        claims += 1
      }
    }
    // Something is claimed at all: the test would otherwise hold of a checker that says nothing.
    #expect(claims > 0)
  }

  @Test("Bands have a gap if and only if a value falls through", arguments: 0..<8)
  func bands(seed: UInt64) throws {
    var generator = FormulaGenerator(seed: seed, measures: ReasoningPropertyTests.ranges.count)
    var gaps = 0
    for _ in 0..<30 {
      let formula = generator.readOnce()
      let bands = generator.bands()
      let lines = bands.enumerated().map { "\"l\($0)\" between \($1.low) and \($1.high)" }
      let text =
        "rating r on \(formula.text) { worst first\n\(lines.joined(separator: "\n"))\n"
        + "allow unreached-band because \"It is random.\" }"
      let found = ReasoningPropertyTests.framework(text).check()
        .filter(ReasoningTests.isReasonedOrWrong)
      let values = Set(ReasoningPropertyTests.grid.map(formula.value))
      let fallen = values.filter { value in
        !bands.contains { $0.low * formula.divisor <= value && value <= $0.high * formula.divisor }
      }
      #expect(found.contains { $0.code.name == "band-gap" } == !fallen.isEmpty, "\(text)")
      #expect(found.allSatisfy { $0.code.name == "band-gap" && $0.example != nil }, "\(text)")
      gaps += fallen.isEmpty ? 0 : 1
    }
    #expect(gaps > 0)
  }
}

/// A number made of measures, as it is written and as it is worked out.
private struct Formula {
  var text: String

  /// The value for those of the measures, times the divisor.
  var value: @Sendable ([Int]) -> Int
  var divisor = 1
}

private struct RandomCondition {
  var text: String
  var holds: @Sendable ([Int]) -> Bool
}

private struct FormulaGenerator {
  private var random: SplitMix
  private let measures: Int

  init(seed: UInt64, measures: Int) {
    random = SplitMix(seed: seed &+ 4711)
    self.measures = measures
  }

  private mutating func integer(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  // MARK: Numbers

  private mutating func formula(depth: Int) -> Formula {
    switch depth > 0 ? integer(1...6) : integer(1...2) {
    case 1:
      let number = integer(0...5)
      return Formula(text: "\(number)", value: { _ in number })
    case 2, 3: return measure(integer(0...measures - 1))
    case 4:
      let (a, b) = (formula(depth: depth - 1), formula(depth: depth - 1))
      return Formula(text: "(\(a.text) + \(b.text))", value: { a.value($0) + b.value($0) })
    case 5:
      let (a, b) = (formula(depth: depth - 1), formula(depth: depth - 1))
      return Formula(text: "(\(a.text) - \(b.text))", value: { a.value($0) - b.value($0) })
    default:
      let (a, b) = (formula(depth: depth - 1), formula(depth: depth - 1))
      return Formula(text: "(\(a.text) * \(b.text))", value: { a.value($0) * b.value($0) })
    }
  }

  private func measure(_ index: Int) -> Formula {
    Formula(text: "m\(index)", value: { $0[index] })
  }

  /// A number in which each measure stands once at most.
  mutating func readOnce() -> Formula {
    let all = (0..<measures).shuffled(using: &random).map(measure)
    switch integer(1...6) {
    case 1: return all[0]
    case 2:
      return Formula(
        text: "\(all[0].text) - 2 * \(all[1].text)",
        value: { v in
          all[0].value(v) - 2 * all[1].value(v)
        }
      )
    case 3: return Formula(text: "(sum of it across measures)", value: { $0.reduce(0, +) })
    case 4:
      let count = measures
      return Formula(
        text: "(unweighted-mean of it across measures)",
        value: { $0.reduce(0, +) },
        divisor: count
      )
    case 5:
      return Formula(
        text: "(maximum of \(all[0].text), \(all[1].text)) + \(all[2].text)",
        value: { v in max(all[0].value(v), all[1].value(v)) + all[2].value(v) }
      )
    default:
      return Formula(
        text: "(\(all[0].text) * \(all[1].text)) / 2",
        value: { v in all[0].value(v) * all[1].value(v) },
        divisor: 2
      )
    }
  }

  /// Bands that rise, with gaps between them here and there.
  mutating func bands() -> [(low: Int, high: Int)] {
    var bands: [(low: Int, high: Int)] = []
    var next = integer(-12 ... -4)
    for _ in 0..<integer(2...5) {
      let high = next + integer(0...5)
      bands.append((next, high))
      next = high + integer(1...2)
    }
    return bands
  }

  // MARK: Conditions

  mutating func condition(depth: Int) -> RandomCondition {
    switch depth > 0 ? integer(1...8) : integer(1...4) {
    case 1...4: return comparison()
    case 5:
      let inner = condition(depth: depth - 1)
      return RandomCondition(text: "not (\(inner.text))", holds: { !inner.holds($0) })
    case 6, 7:
      let (a, b) = (condition(depth: depth - 1), condition(depth: depth - 1))
      return RandomCondition(
        text: "(\(a.text)) and (\(b.text))",
        holds: { a.holds($0) && b.holds($0) }
      )
    default:
      let (a, b) = (condition(depth: depth - 1), condition(depth: depth - 1))
      return RandomCondition(
        text: "(\(a.text)) or (\(b.text))",
        holds: { a.holds($0) || b.holds($0) }
      )
    }
  }

  private mutating func comparison() -> RandomCondition {
    let (a, b) = (formula(depth: 2), formula(depth: 1))
    switch integer(1...7) {
    case 1: return compare(a, "<", b) { $0 < $1 }
    case 2: return compare(a, "<=", b) { $0 <= $1 }
    case 3: return compare(a, ">", b) { $0 > $1 }
    case 4: return compare(a, ">=", b) { $0 >= $1 }
    case 5: return compare(a, "is", b) { $0 == $1 }
    case 6: return compare(a, "is not", b) { $0 != $1 }
    default:
      let c = formula(depth: 0)
      return RandomCondition(
        text: "\(a.text) is between \(b.text) and \(c.text)",
        holds: { b.value($0) <= a.value($0) && a.value($0) <= c.value($0) }
      )
    }
  }

  private func compare(
    _ a: Formula,
    _ sign: String,
    _ b: Formula,
    _ holds: @escaping @Sendable (Int, Int) -> Bool
  ) -> RandomCondition {
    RandomCondition(
      text: "\(a.text) \(sign) \(b.text)",
      holds: { holds(a.value($0), b.value($0)) }
    )
  }
}
