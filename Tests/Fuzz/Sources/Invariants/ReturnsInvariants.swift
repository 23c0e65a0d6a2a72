import Accountability
import AccountabilityRules

/// What holds for partners' files, whatever their bytes are.
public enum ReturnsInvariants {
  /// What the bytes break, or `nil` where everything holds.
  ///
  /// The first byte chooses one of the declarations; the rest is the file.
  ///
  /// - reading comes to an end: the file is refused whole, with a message and a way out, or each of its rows is
  ///   accepted, refused or ignored;
  /// - a row is refused with its place and a reason;
  /// - what is shown of it, in the report and in JSON, has no signs that could move the cursor;
  /// - what is written of refused rows holds no cell that a spreadsheet would take for a formula.
  public static func firstBroken(by input: [UInt8]) -> String? {
    guard let first = input.first else { return nil }
    let shape = shapes[Int(first) % shapes.count]
    return firstBroken(by: Array(input.dropFirst()), as: shape)
  }

  private static func firstBroken(by bytes: [UInt8], as shape: Shape) -> String? {
    guard let date = CalendarDate(year: 2026, month: 6, day: 1) else { return "no such date" }
    let data: [String: SourceData] = [
      "q": shape.isJSON ? .json(bytes, path: shape.path) : .csv(bytes, path: shape.path)
    ]
    let evaluation: Evaluation
    do {
      let evaluator = try Evaluator(Framework(parsing: shape.framework, name: "fuzz"))
      evaluation = try evaluator.evaluate(data, asOf: date)
    } catch let error as EvaluationError {
      if error.message.isEmpty || error.help.isEmpty { return "refused, and nothing is said of it" }
      return moving(error.description).map { "a refusal shows \($0)" }
    } catch {
      return "the declaration itself is wrong: \(error)"
    }
    for report in evaluation.sources {
      if let broken = miscounted(report) { return broken }
    }
    if let sign = moving(evaluation.textReport) { return "the report shows \(sign)" }
    guard let json = try? evaluation.json() else { return "nothing is written as JSON" }
    if let sign = moving(String(decoding: json, as: UTF8.self)) { return "JSON holds \(sign)" }
    return formula(in: RefusedRows(evaluation, of: evaluation.framework, from: data).csv)
  }

  private static func miscounted(_ report: SourceReport) -> String? {
    guard report.rows == report.accepted + report.rejected + report.ignored else {
      return
        "\(report.rows) rows, \(report.accepted) accepted, \(report.rejected) refused, \(report.ignored) ignored"
    }
    if report.rejected > 0, report.problems.isEmpty { return "rows are refused without a reason" }
    for problem in report.problems where problem.problem.isEmpty || problem.line < 1 {
      return "a refusal has no reason or no place"
    }
    return nil
  }

  /// A sign of a text that a terminal would act on, by its number; `nil` where there is none.
  private static func moving(_ text: String) -> String? {
    text.unicodeScalars.first { scalar in
      scalar.properties.generalCategory == .control && scalar != "\n"
    }.map { "U+" + String($0.value, radix: 16, uppercase: true) }
  }

  private static func formula(in csv: String) -> String? {
    for line in csv.split(separator: "\r\n") where !line.contains("\"") {
      for cell in line.split(separator: ",") where isFormula(cell) {
        return "a refused row has a cell that begins as a formula does: \(line)"
      }
    }
    return nil
  }

  /// Whether a cell begins as a formula does, and is more than a number with its sign.
  private static func isFormula(_ cell: Substring) -> Bool {
    switch cell.first {
    case "=", "@": true
    case "+", "-": cell.contains(where: \.isLetter) && Double(cell) == nil
    default: false
    }
  }

  // MARK: Declarations

  /// A way in which files are declared.
  private struct Shape {
    var path = "q-2025.csv"
    var isJSON = false
    var clauses: String

    var framework: String {
      """
      framework fuzz "Fuzz" {
        calendar financial quarters from april
        place town "Town" code "T-1"
        place hill "Hill" within town
        partner council "Council" code "C"
        partner clinic "Clinic"
        codes need "Need" { low "Low" from "1"
          high "High" from "2", "9" }
        policy { missing stays missing }
        returns q "Returns" {
      \(clauses)
        }
        measure m = sum of n in q { neither is better }
      }
      """
    }
  }

  /// How many declarations there are.
  public static var declarations: Int { shapes.count }

  private static let shapes = [
    Shape(
      clauses: """
        time period from "When" as "{year}-{yy} Q{quarter}" financial quarter, "{year}" calendar year
        area place from "Area"
        who partner from "Who" { "X" = clinic }
        n count from "N", "Number"
        top numerator of n from "Top"
        bottom denominator of n from "Bottom"
        low lower of n from "Low"
        high upper of n from "High"
        note status of n from "Note" { "*" = withheld }
        missing "", ".." = not-collected
        missing "*" = withheld
        """
    ),
    Shape(
      clauses: """
        skip 1 rows
        headings 2 rows
        year period from file "q-{year}.csv"
        area place from "Area"
        who partner from heading { "Outreach" = council, "Shelter" = clinic, "All" = not-applicable }
        n count from "Left ({who})" / "Persons*"
        back count from "Left ({who})" / "Back*"
        keep rows where n is known
        ignore rows where area is missing
        missing "NA", "" = not-collected
        """
    ),
    Shape(
      clauses: """
        encoding windows-1252
        separator ";"
        decimal ","
        year period from "Année" as "exercice {year}"
        kind need from "Poste"
        n money EUR from "Dépense"
        part percent from "Part"
        share-of share from "Quota"
        ready yes-no from "Prêt" { "oui" = yes, "non" = no }
        got received from "Reçu" as "{day}/{month}/{year}"
        few yes-no = n < 20 EUR
        """
    ),
    Shape(
      clauses: """
        area place from "Area"
        year period from heading as "{year}", "{year} (provisional)" calendar year
        n number from "{year}"
        missing ".." = not-collected
        """
    ),
    Shape(
      clauses: """
        encoding utf-16
        day period from "Day" as "{year}-{month}-{day}", "{day} {month-name} {year}"
        n number from "N" as "approx. {n}", "{n}"
        """
    ),
    Shape(
      path: "q-2025.json",
      isJSON: true,
      clauses: """
        time period from "when" as "{year}" calendar year, "{year}/{yy}" financial year
        area place from "area.code"
        n number from "value"
        note status of n from "status"
        missing "" = not-collected
        """
    ),
    Shape(
      clauses: """
        headings where label is "Area" or label is "Place"
        label text from column 1
        area place optional from column 1 { "" = town }
        sex one of men, women carried from column 1 { "Table 1: men" = men, "Table 2: women" = women }
        year period from heading as "{year}", "{year}-{yy}" financial year
        n count from "{year}"
        back count optional from "Back ({year})"
        recent yes-no = year >= 2024
        keep rows where year is not 2020
        ignore rows where area is missing
        ignore columns "Note*", "Surname"
        check back <= n
        missing "" = not-collected
        """
    ),
    Shape(
      clauses: """
        supplied by council, clinic
        every year due 30 days after
        year period from column 1 as "{year}" calendar year
        got received optional from "Got"
        who partner from "Who"
        kind text carried from "Kind"
        n count from column 5
        note status of n optional from "Note" { "*" = withheld }
        missing "" = not-collected in n, got
        check parts of kind make "All" within 1
        """
    ),
  ]
}
