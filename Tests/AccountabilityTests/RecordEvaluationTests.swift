import Accountability
import AccountabilityRules
import AccountabilityTestSupport
import Testing

/// Records evaluated, held to an evaluation row by row that is as slow and as plain as can be.
@Suite("Evaluating records")
struct RecordEvaluationTests {
  private static func events(_ count: Int, seed: UInt64) -> [NaiveEvent] {
    var random = SplitMix(seed: seed)
    return (0..<count).map { _ in NaiveEvent.random(using: &random) }
  }

  private static func csv(_ events: [NaiveEvent], path: String = "events.csv") -> SourceData {
    let lines = [NaiveEvent.headings] + events.map(\.row)
    let text = lines.map { $0.joined(separator: ",") + "\n" }.joined()
    return .csv(Array(text.utf8), path: path)
  }

  private static func evaluated(_ data: SourceData) throws -> Evaluation {
    try Evaluator(NaiveEvent.framework()).evaluate(
      ["events": data],
      asOf: #require(.init("2026-12-31"))
    )
  }

  /// The events that an observation is made of.
  private static func among(_ events: [NaiveEvent], _ observation: Observation) -> [NaiveEvent] {
    events.filter { event in
      (observation.place == "town" || observation.place == event.ward)
        && (observation.partner ?? event.agency) == event.agency
        && event.quarter == "\(observation.period)"
    }
  }

  @Test("Every value is that of the rows, one by one", arguments: [1, 2, 3, 17, 60, 400])
  func values(count: Int) throws {
    for seed in 0..<(count > 100 ? 2 : 6) as Range<UInt64> {
      let events = Self.events(count, seed: seed &* 31 &+ UInt64(count))
      let evaluation = try Self.evaluated(Self.csv(events))
      #expect(evaluation.observations.count.isMultiple(of: NaiveMeasure.all.count))
      #expect(!evaluation.observations.isEmpty)
      for observation in evaluation.observations {
        let index = try #require(Int(observation.measure.dropFirst()))
        let expected = NaiveMeasure.all[index].value(Self.among(events, observation))
        #expect(
          observation.value == expected,
          "\(NaiveMeasure.all[index].text) at \(observation.place ?? "") \(observation.period) of \(observation.partner ?? "all")"
        )
      }
    }
  }

  @Test("The order of rows and the files that they stand in change nothing")
  func order() throws {
    var random = SplitMix(seed: 5)
    let events = Self.events(150, seed: 4)
    let once = try Self.evaluated(Self.csv(events))
    let shuffled = try Self.evaluated(Self.csv(events.shuffled(using: &random)))
    #expect(shuffled.observations == once.observations)
    let files = [events[100...], events[..<7], events[7..<100]].enumerated().map {
      Self.csv(Array($1), path: "part\($0).csv")
    }
    #expect(try Self.evaluated(SourceData(files)).observations == once.observations)
  }

  @Test("Rows that cannot be read are refused, counted and named, a date that is missing too")
  func refusals() throws {
    var rows = Self.events(3, seed: 9).map(\.row)
    rows[1][3] = "soon"
    rows[2][4] = "meeting"
    let data = SourceData.rows(headings: NaiveEvent.headings, rows, path: "events.csv")
    let report = try Self.evaluated(data).sources[0]
    #expect(report.rows == 3 && report.accepted == 1 && report.rejected == 2)
    #expect(
      report.problems.map { "\($0.line):\($0.column) \($0.value): \($0.problem)" } == [
        "2:4 soon: this is not a date as it is spelt here",
        "3:5 meeting: this is none of the codes of 'kind'",
      ]
    )
    let framework = try Framework(
      parsing: """
        framework f "F" {
          policy { missing stays missing }
          calendar calendar years
          records visits { on date from "On" { "" = not-collected } }
          measure visits-made = count of visits { neither is better }
        }
        """,
      name: "case"
    )
    let visits = SourceData.csv(Array("On\n2025-05-01\n\"\"\n2025-06-01\n".utf8), path: "v.csv")
    let evaluation = try Evaluator(framework)
      .evaluate(["visits": visits], asOf: #require(.init("2026-12-31")))
    #expect(evaluation.observations.map(\.value) == [2])
    #expect(
      evaluation.sources[0].problems.map { "\($0.line) \($0.problem)" }
        == ["3 a record without its date belongs to no period"]
    )
  }
}

/// What becomes of rows, partners and places that are not there.
@Suite("Records that are missing")
struct MissingRecordsTests {
  private static func values(
    _ measure: String,
    _ rows: String,
    asOf: String = "2026-12-31",
    supplied: String = "supplied by council, clinic\n every quarter due 30 days after"
  ) throws -> [String] {
    let framework = try Framework(
      parsing: """
        framework f "F" {
          calendar calendar quarters
          policy { missing stays missing }
          place town
          place north within town
          place south within town
          partner council
          partner clinic
          records events {
            \(supplied)
            ward place from "Ward"
            who partner from "Who"
            on date from "On"
            cost count from "Cost" { "" = not-collected }
          }
          records people { ward place from "Ward"
            number count from "Number" }
          measure m = \(measure)
        }
        """,
      name: "case"
    )
    let people = "Ward,Number\nnorth,200\nsouth,300\n"
    let evaluation = try Evaluator(framework).evaluate(
      [
        "events": .csv(Array("Ward,Who,On,Cost\n\(rows)".utf8), path: "events.csv"),
        "people": .csv(Array(people.utf8), path: "people.csv"),
      ],
      asOf: #require(.init(asOf))
    )
    return evaluation.observations.map { observation in
      let value = observation.value.map { "\($0)" } ?? observation.status
      return
        "\(observation.place ?? "") \(observation.period) \(observation.partner ?? "all") \(value)"
    }
  }

  private static let both = "north,council,2025-01-02,5\nsouth,clinic,2025-02-03,7\n"

  @Test("Who has handed in records of a period has said of every place what there is")
  func nothingElsewhere() throws {
    let values = try Self.values(
      "count of events { neither is better }",
      Self.both,
      asOf: "2025-05-01"
    )
    #expect(
      values == [
        "town 2025 Q1 all 2", "town 2025 Q1 council 1", "town 2025 Q1 clinic 1",
        "north 2025 Q1 all 1", "north 2025 Q1 council 1", "north 2025 Q1 clinic 0",
        "south 2025 Q1 all 1", "south 2025 Q1 council 0", "south 2025 Q1 clinic 1",
      ]
    )
  }

  @Test("A partner of whom nothing is there in a period leaves the shared value open")
  func absent() throws {
    let rows = Self.both + "north,council,2025-04-02,5\n"
    let values = try Self.values("count of events { neither is better }", rows, asOf: "2025-09-01")
    #expect(
      values.filter { $0.contains("town 2025 Q2") } == [
        "town 2025 Q2 all late", "town 2025 Q2 council 1", "town 2025 Q2 clinic late",
      ]
    )
    let leftOut = try Self.values(
      "count of events { neither is better\n missing left out if any known }",
      rows,
      asOf: "2025-09-01"
    )
    #expect(leftOut.contains("town 2025 Q2 all 1"))
  }

  @Test("A row whose figure is missing is treated as the measure's policy says")
  func policy() throws {
    let rows = "north,council,2025-01-02,5\nnorth,council,2025-01-03,\nnorth,clinic,2025-01-02,1\n"
    func town(_ measure: String) throws -> String? {
      try Self.values(measure, rows, asOf: "2025-05-01").first
    }
    #expect(
      try town("sum of cost in events { neither is better }") == "town 2025 Q1 all not-collected"
    )
    #expect(
      try town("sum of cost in events { neither is better\n missing left out if any known }")
        == "town 2025 Q1 all 6"
    )
    #expect(
      try town("sum of cost in events { neither is better\n missing left out if all known }")
        == "town 2025 Q1 all undefined"
    )
    #expect(
      try town(
        "mean of cost in events { neither is better\n missing counts as 3 because \"It is usual.\" }"
      ) == "town 2025 Q1 all 3"
    )
    #expect(
      try town("sum of cost in events if at least 60% known { neither is better }")
        == "town 2025 Q1 all 6"
    )
  }

  @Test("Records without a date hold in every period, and stand beside those of another source")
  func undated() throws {
    let values = try Self.values(
      "count of events per 1,000 (sum of number in people) { neither is better }",
      "north,council,2025-01-02,5\nsouth,council,2025-05-03,7\n",
      supplied: ""
    )
    #expect(
      values.filter { $0.contains(" all ") } == [
        "town 2025 Q1 all 2", "town 2025 Q2 all 2", "north 2025 Q1 all 5",
        "south 2025 Q2 all 10/3",
      ]
    )
  }

  @Test("What is not due by the date is not seen")
  func asOf() throws {
    let rows = Self.both + "north,council,2025-04-02,5\n"
    let values = try Self.values("count of events { neither is better }", rows, asOf: "2025-05-01")
    #expect(values.allSatisfy { $0.contains("2025 Q1") })
  }
}
