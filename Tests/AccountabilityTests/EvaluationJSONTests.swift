import Accountability
import AccountabilityRules
import Foundation
import Testing

@Suite("The JSON of an evaluation")
struct EvaluationJSONTests {
  private static func millbrook(as date: CalendarDate) throws -> Evaluation {
    let folder = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Examples/Millbrook")
    let text = try String(
      contentsOf: folder.appending(path: "millbrook.accountability"),
      encoding: .utf8
    )
    let returns = try Data(contentsOf: folder.appending(path: "returns.csv"))
    let framework = try Framework(parsing: text)
    return try Evaluator(framework)
      .evaluate(["quarterly": .csv([UInt8](returns), path: "returns \"quoted\".csv")], asOf: date)
  }

  @Test("Written straight and through the encoded types it is the same")
  func sameAsEncoded() throws {
    let date = try #require(CalendarDate(year: 2026, month: 5, day: 20))
    let evaluation = try Self.millbrook(as: date)
    let encoded = EncodedEvaluation(evaluation)
    let straight = Data(try evaluation.json())
    let slow = Data(try JSONWriter(pretty: true).bytes(of: encoded))
    #expect(try JSONDecoder().decode(EncodedEvaluation.self, from: straight) == encoded)
    #expect(try JSONDecoder().decode(EncodedEvaluation.self, from: slow) == encoded)
    let objects = try [straight, slow].map {
      try #require(try JSONSerialization.jsonObject(with: $0) as? NSDictionary)
    }
    #expect(objects[0] == objects[1])
  }

  @Test("The same input gives the same bytes")
  func sameBytes() throws {
    let date = try #require(CalendarDate(year: 2025, month: 8, day: 1))
    #expect(try Self.millbrook(as: date).json() == Self.millbrook(as: date).json())
  }
}
