import Accountability
import AccountabilityTestSupport
import Testing

/// Every statistic of the catalogue, asked what has no answer, and about numbers of every kind.
@Suite("What the catalogue answers to strange questions")
struct CatalogueQuestionTests {
  /// The statistics with every choice of each parameter, the others as in the example.
  private static let settings: [(statistic: CatalogueStatistic, parameters: [String: String])] =
    CatalogueStatistic.standard.flatMap { statistic in
      let choices = statistic.parameters.flatMap { parameter in
        parameter.values.map { value in
          statistic.example.parameters.merging([parameter.name: value]) { $1 }
        }
      }
      return (choices.isEmpty ? [statistic.example.parameters] : choices).map { (statistic, $0) }
    }

  /// One row of results: by the names of their columns, and the reason where there are none.
  private struct Answer {
    let figures: [String: String]
    let reason: String

    var isAnswered: Bool { reason.isEmpty && figures.values.contains { !$0.isEmpty } }
  }

  /// The results of rows, each with a cell for each input.
  private static func answers(
    _ statistic: CatalogueStatistic,
    _ parameters: [String: String],
    _ rows: [[String]]
  ) throws -> [Answer] {
    let lines = ([statistic.inputs.map(\.name)] + rows).map { $0.joined(separator: ",") }
    // A last column, so that a row of empty cells is none without a character.
    let text = lines.map { $0 + ",end\n" }.joined()
    let calculation = try Calculation(statistic.name, parameters: parameters)
    let reader = try calculation.csv(over: Array(text.utf8)).split(separator: "\n").dropFirst()
    return reader.map { line in
      // A reason may hold commas; it is then quoted, and the last cell.
      let parts = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      let start = statistic.inputs.count + 1
      let end = start + statistic.results.count
      let figures = zip(statistic.results.map(\.name), parts[start..<end])
      return Answer(
        figures: Dictionary(uniqueKeysWithValues: figures),
        reason: parts[end...].joined(separator: ",")
      )
    }
  }

  private static let strange = [
    "", "0", "-0", "0", "1", "1", "2", "7", "0.5", "-1", "-3.25", "12", "40", "100", "1e3", "1e15",
    "1000000000000000", "999999999999999", "inf", "-inf", "nan", "1e308", "-1e308", "1e-308",
    "5e-324", "1e999", "0.1", "0.30000000000000004", "0.3", "many",
  ]

  @Test("A row has finite figures, or a reason, and an interval has a width")
  func anything() throws {
    var random = SplitMix(seed: 62)
    for (statistic, parameters) in Self.settings {
      for round in 0..<30 {
        // In half of the rounds only numbers that could be somebody's, so that more is answered.
        let pool = round.isMultiple(of: 2) ? Self.strange : Array(Self.strange[1...16])
        let rows = (0..<Int.random(in: 0...14, using: &random)).map { _ in
          statistic.inputs.map { _ in pool[Int.random(in: 0..<pool.count, using: &random)] }
        }
        let answers = try Self.answers(statistic, parameters, rows)
        #expect(answers.count == rows.count, "\(statistic.name)")
        for (row, answer) in zip(rows, answers) {
          expectSound(answer, of: statistic.name, "\(statistic.name) \(parameters) \(row)")
        }
      }
    }
  }

  /// A question that is asked of every statistic.
  private struct Question {
    let description: String

    /// How many rows there are, and what stands in each cell.
    let rows: (count: Int, cell: String)

    /// The statistics, with a choice where that matters, for which the question has an answer.
    let answered: Set<String>
  }

  /// What describes figures and says nothing of chance.
  private static let descriptions: Set<String> = [
    "target", "benchmark", "quantile", "series-change",
  ]

  /// What tells of counts how far chance goes, also where they are all of one kind.
  private static let counts: Set<String> = [
    "event-count exact", "event-count exact-below-ten", "event-count byar", "rate exact",
    "rate exact-below-ten", "rate byar", "rate-ratio", "indirectly-standardised-ratio exact",
    "indirectly-standardised-ratio exact-below-ten", "indirectly-standardised-ratio byar",
    "proportion wilson", "proportion clopper-pearson", "proportion jeffreys",
    "proportion agresti-coull", "proportion-difference newcombe",
    "proportion-difference agresti-caffo", "displacement",
  ]

  /// Charts that give at least a centre.
  private static let charts = Set(
    ["i", "mr", "p", "pp", "u", "up", "c", "g", "t", "ip"].map { "control-chart \($0)" }
      + ["xmr-chart"]
  )

  /// What says how an amount is spread, and that it is spread equally.
  private static let spread: Set<String> = ["inequality", "concentration"]

  /// What finds no gap and no spread between groups that are all alike.
  private static let lines: Set<String> = [
    "slope-index rate", "slope-index other", "overdispersed-funnel ratio-of-counts",
    "overdispersed-funnel standardised-logarithm", "overdispersed-funnel standardised-root",
  ]

  /// A chance of 0 is one, and stays 0 however many there are.
  private static let adjustedChances = Set(
    Statistics.MultipleComparisons.Method.allCases.map {
      "multiple-comparisons \($0.rawValue.hyphenated)"
    }
  )

  private static let questions: [Question] = [
    Question(
      description: "0 of 0",
      rows: (12, "0"),
      answered: descriptions.union([
        "event-count exact", "event-count exact-below-ten", "sample", "quantile-groups",
        "control-chart i", "control-chart mr", "control-chart c", "control-chart g", "xmr-chart",
      ]).union(adjustedChances)
    ),
    Question(
      description: "one point",
      rows: (1, "5"),
      answered: descriptions.union(counts).union(charts).union(spread).union(["shapley"])
        .subtracting(["control-chart mr"])
    ),
    Question(
      description: "all equal",
      rows: (12, "5"),
      answered: descriptions.union(counts).union(charts)
        .union(["sample", "quantile-groups", "event-funnel", "directly-standardised-rate"])
        .union(spread).union(lines).union(["rater-agreement"])
    ),
    Question(
      description: "counts of 10¹⁵",
      rows: (12, "1000000000000000"),
      answered: descriptions.union(counts).union(charts)
        .union(["sample", "quantile-groups", "event-funnel", "directly-standardised-rate"])
        .union(spread).union(lines)
    ),
    Question(description: "infinities", rows: (12, "1e999"), answered: []),
    Question(description: "words for infinities", rows: (12, "inf"), answered: []),
    Question(description: "nothing", rows: (12, ""), answered: []),
  ]

  /// A statistic with the choice of its method, where it has one.
  private static func name(
    _ statistic: CatalogueStatistic,
    _ parameters: [String: String]
  ) -> String {
    let choices = ["method", "chart", "kind"].compactMap { parameters[$0] }
    let isNamed = ["quantile"].contains(statistic.name)
    return isNamed ? statistic.name : ([statistic.name] + choices).joined(separator: " ")
  }

  @Test("A question without an answer has none in any statistic, but a reason")
  func undefined() throws {
    for question in Self.questions {
      for (statistic, parameters) in Self.settings {
        let row = statistic.inputs.map { _ in question.rows.cell }
        let rows = Array(repeating: row, count: question.rows.count)
        let name = Self.name(statistic, parameters)
        for answer in try Self.answers(statistic, parameters, rows) {
          let isAnswered = question.answered.contains(name)
          #expect(answer.isAnswered == isAnswered, "\(question.description): \(name) \(answer)")
          #expect(answer.reason.isEmpty == isAnswered, "\(question.description): \(name) \(answer)")
          expectSound(answer, of: statistic.name, "\(question.description): \(name)")
        }
      }
    }
  }

  @Test("Charts of what does not vary have no limits, and say nothing of their points")
  func withoutVariation() throws {
    for (statistic, parameters) in Self.settings
    where Self.charts.contains(
      Self.name(statistic, parameters)
    ) {
      let isOfCounts = ["c", "g", "u"].contains(parameters["chart"])
      let rows = Array(repeating: statistic.inputs.map { _ in "5" }, count: 12)
      for answer in try Self.answers(statistic, parameters, rows) where !isOfCounts {
        for name in ["lower", "upper", "outside", "cause", "variation"] {
          #expect(answer.figures[name] ?? "" == "", "\(parameters) \(answer)")
        }
      }
    }
  }

  /// The statistics whose `lower` and `upper` are those of an interval, and not of a chart or a funnel.
  private static let withIntervals: Set<String> = [
    "proportion", "proportion-difference", "proportion-ratio", "event-count", "rate", "rate-ratio",
    "directly-standardised-rate", "indirectly-standardised-ratio", "mean", "linear-regression",
  ]

  private func expectSound(_ answer: Answer, of statistic: String, _ question: String) {
    let hasFigures = answer.figures.values.contains { !$0.isEmpty }
    #expect(answer.reason.isEmpty || !hasFigures, "\(question) \(answer)")
    let isFinite = answer.figures.values.allSatisfy { Double($0)?.isFinite ?? true }
    // Nothing bounds the ratio to a rate without events: there the upper end is open.
    #expect(isFinite || statistic == "rate-ratio", "\(question) \(answer)")
    guard let lower = answer.figures["lower"].flatMap({ Double($0) }),
      let upper = answer.figures["upper"].flatMap({ Double($0) })
    else { return }
    let hasWidth = Self.withIntervals.contains(statistic)
    #expect(hasWidth ? lower < upper : lower <= upper, "\(question) \(answer)")
  }
}

extension String {
  fileprivate var hyphenated: String {
    reduce(into: "") { $0 += $1.isUppercase ? "-\($1.lowercased())" : "\($1)" }
  }
}
