import Accountability
import AccountabilityRules
import Testing

/// Met and unmet need for drug and alcohol treatment, and how areas compare with England.
struct ONSResults {
  private static let folder = "ons-raw-to-published/drug-treatment"
  private static let inputs = ["opiates", "alcohol"].map { "\(folder)/input/unmet_\($0).csv" }

  /// Computed once for the table and the tests.
  static let evaluation = Result {
    try Evaluator(PublishedExample.framework("ons-need"))
      .evaluate(["unmet": PublishedExample.files(inputs)], asOf: PublishedExample.date(2023))
  }

  struct Comparison {
    var equal = 0
    var count = 0
  }

  private static func period(_ text: String) -> String {
    text.replacing("/", with: "-")
  }

  /// Of each published met need that is made of unmet need, whether it came out again.
  static func metNeeds() throws -> Comparison {
    let evaluation = try evaluation.get()
    let titles = Dictionary(
      evaluation.framework.places.map { ($0.title, $0.name.name) }
    ) { first, _ in first }
    var values: [PublishedCell: ExactNumber] = [:]
    for observation in evaluation.observations {
      values[PublishedCell(observation)] = observation.value
    }
    let periods = Dictionary(values.keys.map { ("\($0.period)", $0.period) }) { first, _ in first }
    let columns = ["Year", "Series", "Drug group", "Local authority", "Value"]
    let path = "\(folder)/output/2023-05-09_3-5-1.csv"
    var found = Comparison()
    for row in try PublishedExample.table(path, columns).rows
    where row.text("Series") == "Met need (%)" {
      guard let period = periods[Self.period(row.text("Year"))] else { continue }
      let area = row.text("Local authority")
      let measure = row.text("Drug group") == "Opiates" ? "met-opiates" : "met-alcohol"
      let cell = values.first {
        $0.key.measure == measure && $0.key.period == period
          && $0.key.place == titles[area.isEmpty ? "England" : area]
      }
      found.count += 1
      guard let published = ExactNumber(decimal: row.text("Value")), let own = cell?.value else {
        continue
      }
      if (own * 100).isNear(published) { found.equal += 1 }
    }
    return found
  }

  /// Of each published comparison, whether it came out again.
  static func comparisons() throws -> Comparison {
    let evaluation = try evaluation.get()
    let codes = ["93517": "unmet-opiates", "93532": "unmet-alcohol"]
    let heading = "Compared to England value or percentiles"
    var found = Comparison()
    for path in inputs {
      let columns = ["Indicator ID", "Area Name", "Time period", heading]
      for row in try PublishedExample.table(path, columns).rows
      where row.text(heading) != "Not compared" {
        let place = evaluation.framework.places.first { $0.title == row.text("Area Name") }
        let judgement = evaluation.judgements.first {
          $0.subject == .measure(codes[row.text("Indicator ID")] ?? "")
            && $0.place == place?.name.name && "\($0.period)" == period(row.text("Time period"))
        }
        found.count += 1
        let label = judgement?.bands.first { $0.rating == "compared" }?.label
        if label == row.text(heading).lowercased() { found.equal += 1 }
      }
    }
    return found
  }

  static func results() throws -> [PublishedResult] {
    let (needs, comparisons) = (try metNeeds(), try comparisons())
    return [
      PublishedResult(
        page: "ons",
        framework: "ONS, drug and alcohol treatment",
        results: "met needs that are made of unmet needs",
        reproduced: needs.equal,
        of: needs.count
      ),
      PublishedResult(
        page: "ons",
        framework: "ONS, drug and alcohol treatment",
        results: "areas compared with England by their intervals",
        reproduced: comparisons.equal,
        of: comparisons.count
      ),
    ]
  }
}

@Suite(
  "England's published need for treatment",
  .enabled(if: PublishedExample.isAtHand, PublishedExample.reason)
)
struct ONSResultsTests {
  @Test("All 30 met needs come out again")
  func needs() throws {
    let found = try ONSResults.metNeeds()
    #expect(found.count == 30)
    #expect(found.equal == 30)
  }

  @Test("All 21 comparisons come out again")
  func comparisons() throws {
    let found = try ONSResults.comparisons()
    #expect(found.count == 21)
    #expect(found.equal == 21)
  }

  @Test("No figure lies outside its own interval")
  func findings() throws {
    let evaluation = try ONSResults.evaluation.get()
    #expect(
      !evaluation.findings.contains { $0.check == "outside-interval" && $0.result == .violated }
    )
  }
}
