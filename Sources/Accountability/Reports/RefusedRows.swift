public import AccountabilityRules

/// The rows that were refused, whole and with the reason: to be sent back to the partner.
///
///     let refused = RefusedRows(evaluation, of: framework, from: data)
///     print(refused.csv)
///     // source,file,line,problem,Partner,Quarter,Warm
///     // quarterly,returns.csv,4,no partner is known by this name or code,Counicl,2025-26 Q1,12
///
/// A cell holds the text that came, with one exception: what a spreadsheet program would take for a formula
/// has an apostrophe before it, because the file is made to be opened in one. Cells are in UTF-8 with commas
/// between them, whatever the encoding and the separator of the file were. What was not text in its encoding
/// is U+FFFD.
///
/// The cells are shown whole, also such as look like what identifies a person: hand them to nobody but
/// the partner that they came from.
public struct RefusedRows: Sendable {
  private var text = ""
  private var headings: [String] = []

  /// How many rows there are.
  public private(set) var count = 0

  /// Finds the refused rows in the data that were evaluated.
  ///
  /// - Complexity: O(bytes).
  public init(_ evaluation: Evaluation, of framework: Framework, from data: [String: SourceData]) {
    var reports = evaluation.sources[...]
    for source in framework.sources {
      for part in data[source.name.name]?.parts ?? [] {
        guard let report = reports.popFirst() else { return }
        add(part, of: source, in: framework, report)
      }
    }
  }

  /// The rows as CSV: source, file, line and reason, then the cells below their own headings, which are
  /// written anew where another file has others; empty where no row was refused.
  public var csv: String { text }

  private mutating func add(
    _ part: SourceData.Part,
    of source: Source,
    in framework: Framework,
    _ report: SourceReport
  ) {
    let problems = Dictionary(grouping: report.problems, by: \.row)
    guard !problems.isEmpty, let decoded = try? part.decoded(for: source).part else { return }
    let sheet = Sheet(decoded, of: source)
    let tables = SheetTables(sheet, of: source, in: framework)
    var position = -1
    sheet.forEachRow { row in
      position += 1
      guard let reasons = problems[row.line] else { return }
      var seen: Set<String> = []
      let problem = reasons.map(\.problem).filter { seen.insert($0).inserted }
      let place = [source.name.name, part.path, "\(row.line)", problem.joined(separator: "; ")]
      head(tables.table(ofRow: position).map { tables.tables[$0].headings } ?? [])
      text += RefusedRows.line(place + (0..<row.count).map { row.wholeText($0) })
      count += 1
    }
  }

  /// Writes the headings, where they are others than those above.
  private mutating func head(_ rows: [RawRow]) {
    let names = Headings(rows).names
    guard names != headings || count == 0 else { return }
    headings = names
    text += RefusedRows.line(["source", "file", "line", "problem"] + names)
  }

  private static func line(_ cells: [String]) -> String {
    cells.map(Escaping.csvField).joined(separator: ",") + "\r\n"
  }
}
