import Accountability
import AccountabilityRules
import Foundation
import Testing

/// Scores and calculations in results, reports and explanations.
@Suite("Scores in results")
struct ScoreTests {
  private static let text = """
    framework points "Points" {
      calendar financial quarters from april
      policy { missing stays missing }
      place town "Town"
      place north "North" within town
      partner a "Agency A"
      partner b "Agency B"
      returns q {
        supplied by a, b
        every quarter due 30 days after
        quarter period from "Quarter"
        area place from "Area"
        who partner from "Who"
        safe count from "Safe"
        all count from "All"
        harm count from "Harm"
      }
      outcome safe "Everyone is safe" {
        lead a
        measure safety "Safety" = sum of safe in q as share of sum of all in q {
          performance
          higher is better
          target at least 80%
        }
      }
      measure harm "Harm" = sum of harm in q { performance
        lower is better }
      calculation doubled for measures of safe = 2 * it
      score points "Points" for measures of safe on it interpolated {
        0 at 50%
        10 at 90%
        gate harmful at most 4 when harm >= 1
      }
      score quality "Quality" for partners = mean of points across measures of safe
      score domain for outcomes = mean of points across measures of it
      score area-points for places where harm < 5 = points of safety
      calculation met-count "Measures met" = count of measures of safe where it is met
      rating grade "Grade" for partners on quality {
        best first
        "good" at least 5
        "poor" otherwise
      }
    }
    """

  private static let rows = """
    Quarter,Area,Who,Safe,All,Harm
    2025-26 Q1,north,a,90,100,0
    2025-26 Q1,north,b,70,100,2
    2025-26 Q2,north,a,60,100,0
    """

  private static func evaluation() throws -> Evaluation {
    let framework = try Framework(parsing: text, name: "points")
    let data: [String: SourceData] = ["q": .csv(Array(rows.utf8), path: "q.csv")]
    return try Evaluator(framework).evaluate(data, asOf: .date(2025, 11, 15))
  }

  private func scores(
    _ subject: Judgement.Subject,
    _ period: String,
    partner: String? = nil,
    place: String = "town"
  ) throws -> [ScoreResult] {
    try ScoreTests.evaluation().judgements.first {
      $0.subject == subject && $0.period.description == period && $0.partner == partner
        && $0.place == place
    }?.scores ?? []
  }

  @Test("Each subject is judged with its own scores")
  func subjects() throws {
    let measure = try scores(.measure("safety"), "2025-26 Q1", partner: "b")
    #expect(measure.map(\.name) == ["doubled", "points"])
    #expect(measure.map(\.kind) == [.calculation, .score])
    #expect(measure.map { $0.value?.doubleValue } == [1.4, 4])
    #expect(measure.map(\.gates) == [[], ["harmful"]])
    #expect(try scores(.measure("harm"), "2025-26 Q1") == [])
    let outcome = try scores(.outcome("safe"), "2025-26 Q1")
    #expect(outcome.map { $0.value?.doubleValue } == [4])
    let partner = try scores(.partner("a"), "2025-26 Q1", partner: "a")
    #expect(partner.map { $0.value?.doubleValue } == [10])
    let place = try scores(.place("north"), "2025-26 Q1", place: "north")
    #expect(place.map { $0.value?.doubleValue } == [4])
    let whole = try scores(.framework("points"), "2025-26 Q1")
    #expect(whole.map { $0.value?.doubleValue } == [1])
  }

  @Test("A missing score says why")
  func missing() throws {
    let score = try #require(try scores(.partner("b"), "2025-26 Q2", partner: "b").first)
    #expect(score.value == nil)
    #expect(score.reasons.map(\.kind) == ["late"])
  }

  @Test("The JSON written at once is the JSON of the encoded form")
  func json() throws {
    let evaluation = try ScoreTests.evaluation()
    let data = Data(try evaluation.json())
    let decoded = try JSONDecoder().decode(EncodedEvaluation.self, from: data)
    #expect(decoded == EncodedEvaluation(evaluation))
    let judged = decoded.judgements.first { $0.subject == "safety" && $0.partner == "b" }
    #expect(judged?.score == 4)
    #expect(judged?.gate == "harmful")
    #expect(judged?.scores.map(\.name) == ["doubled", "points"])
    #expect(judged?.scores.first?.value == 1.4)
  }

  @Test("The CSV has a column for each score of measures behind the others")
  func csv() throws {
    let lines = try ScoreTests.evaluation().csv.split(separator: "\r\n")
    #expect(lines[0].hasSuffix("band,reasons,doubled,points"))
    let line = lines.first { $0.hasPrefix("safety,north,2025-26 Q1,b,") }
    #expect(line?.hasSuffix(",1.4,4") ?? false, "\(line ?? "")")
  }

  @Test("The report has columns for scores, and sections for places and the whole")
  func report() throws {
    let report = try ScoreTests.evaluation().textReport
    for words in ["Points", "Quality", "Places", "As a whole", "Measures met", "late"] {
      #expect(report.contains(words), "\(words)\n\(report)")
    }
  }

  /// What is asked about, and what the explanation says of it.
  private static let questions: [(subject: String, says: [String])] = [
    (
      "points of safety for b at 2025-26 Q1",
      ["is 4 (gate harmful)", "10 at 90%", "gate harmful", "line 3 of 'q'"]
    ),
    ("points of safety for a in north at 2025-26 Q1", ["is 10"]),
    ("quality for a at 2025-26 Q1", ["is 10", "safety: points", "line 2 of 'q'"]),
    ("quality of b at 2025-26 Q1", ["is 4"]),
    ("domain of safe at 2025-26 Q1", ["is 4"]),
    ("met-count at 2025-26 Q1", ["is 1"]),
    ("grade of b at 2025-26 Q1", ["\"poor\"", "quality"]),
    ("safety for b at 2025-26 Q1", ["points: 4 (gate harmful)"]),
  ]

  @Test("An explanation goes from the score to the returns", arguments: questions.indices)
  func explanation(index: Int) throws {
    let (subject, says) = ScoreTests.questions[index]
    let explanation = try ScoreTests.evaluation().explanation(of: subject)
    let tree = explanation.text(.tree).replacing(": ", with: " is ")
    for words in says {
      #expect(tree.contains(words.replacing(": ", with: " is ")), "\(words)\n\(tree)")
    }
    #expect(!explanation.text(.sentence).isEmpty)
    #expect(explanation.text(.table).split(separator: "\n").count >= 2)
  }

  @Test("A score of a kind without a member is refused with a way out")
  func noMember() throws {
    let evaluation = try ScoreTests.evaluation()
    #expect(throws: EvaluationError.self) { try evaluation.explanation(of: "points") }
    #expect(throws: EvaluationError.self) { try evaluation.explanation(of: "quality") }
  }
}
