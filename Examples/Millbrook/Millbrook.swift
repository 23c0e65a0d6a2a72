import Accountability
import AccountabilityRules
import Foundation

/// Defines Millbrook's agreement in Swift, loads the same agreement from text, shows that they are
/// equal, evaluates the partners' returns and prints the report.
///
/// Millbrook is fictional, and so are its partners and figures.
@main
enum Millbrook {
  static func main() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let path = folder.appending(path: "millbrook.accountability").path
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let fromText = try Framework(parsing: text, name: "millbrook.accountability")
    guard fromText == millbrook else { return print(difference(fromText)) }
    print("The agreement in Swift and the agreement as text are equal.\n")
    let returns = try Data(contentsOf: folder.appending(path: "returns.csv"))
    guard let date = CalendarDate(year: 2026, month: 5, day: 20) else { return }
    let evaluation = try Evaluator(millbrook)
      .evaluate(["quarterly": .csv([UInt8](returns), path: "returns.csv")], asOf: date)
    print(evaluation.textReport, terminator: "")
  }

  /// The first line in which text and Swift differ.
  private static func difference(_ other: Framework) -> String {
    let swift = millbrook.canonicalText.split(separator: "\n")
    let text = other.canonicalText.split(separator: "\n")
    let lines = zip(swift, text).first { $0 != $1 }
    return "The two agreements differ:\n  Swift: \(lines?.0 ?? "–")\n  text:  \(lines?.1 ?? "–")"
  }
}
