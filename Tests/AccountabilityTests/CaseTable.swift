import Accountability
import AccountabilityRules
import AccountabilityTestSupport
import Testing

/// A table of the reference whose rows are cases.
///
/// The comment before it says how to read it, and the nearest fence above that is marked
/// `accountability cases` holds the framework and the given values.
struct CaseTable: Sendable, CustomTestStringConvertible {
  enum Kind: String {
    /// A column of expressions, and one of what each comes to.
    case values

    /// Columns of operands, and formulas of them as headings.
    case formulas

    /// A column of conditions that are refused, their codes, and conditions that say it rightly.
    case errors
  }

  let page: String
  let table: MarkdownTables.Table

  /// The framework; `nil` where no fence of cases stands above the table.
  let framework: String?

  var testDescription: String { "\(page):\(table.line) \(table.words.joined(separator: " "))" }

  /// The marked tables of a page.
  static func tables(of text: String, path: String) -> [CaseTable] {
    let fences = MarkdownFences(text).fences.filter { $0.words == ["accountability", "cases"] }
    return MarkdownTables(text).tables.filter { $0.words.first == "cases:" }.map { table in
      let above = fences.last { $0.line < table.line }
      return CaseTable(page: path, table: table, framework: above?.text)
    }
  }

  private var kind: Kind? {
    table.words.count == 2 ? Kind(rawValue: table.words[1]) : nil
  }

  /// What is wrong, each with page and line; empty where every row holds.
  var problems: [String] {
    var problems = misshapen
    guard problems.isEmpty, let framework, let kind else { return problems }
    switch kind {
    case .values: problems = CaseRun(page, framework, cases: values).problems
    case .formulas: problems = CaseRun(page, framework, cases: formulas).problems
    case .errors:
      problems = refusals(in: framework) + CaseRun(page, framework, cases: insteads).problems
    }
    return problems
  }

  /// How many cells are run.
  var count: Int {
    switch kind {
    case .values: values.count
    case .formulas: formulas.count
    case .errors: table.rows.count + insteads.count
    case nil: 0
    }
  }

  // MARK: Form

  /// Headings of columns that are prose.
  private static let prose = ["Because"]

  private var misshapen: [String] {
    var problems: [String] = []
    func report(_ line: Int, _ text: String) { problems.append("\(page):\(line): \(text)") }
    if kind == nil {
      report(table.line, "'\(table.words.joined(separator: " "))' is no kind of table")
    }
    if framework == nil { report(table.line, "no fence of cases stands above the table") }
    if table.rows.isEmpty { report(table.line, "the table has no rows") }
    for heading in strangers { report(table.line, "nothing is done with the column '\(heading)'") }
    for heading in missing { report(table.line, "there is no column '\(heading)'") }
    for row in table.rows where row.cells.count != table.headings.count {
      report(row.line, "the row has \(row.cells.count) cells and not \(table.headings.count)")
    }
    return problems
  }

  private var wanted: [String] {
    switch kind {
    case .values: ["Expression", "Value"]
    case .errors: ["Written", "Code"]
    case .formulas, nil: []
    }
  }

  private var missing: [String] {
    if kind == .formulas { return formulaColumns.isEmpty ? ["`formula`"] : [] }
    return wanted.filter { !table.headings.contains($0) }
  }

  private var strangers: [String] {
    let operands = formulaColumns.flatMap { CaseTable.words(table.headings[$0].code ?? "") }
    let optional = kind == .errors ? ["Instead"] : []
    return table.headings.filter { heading in
      if wanted.contains(heading) || CaseTable.prose.contains(heading) { return false }
      if kind == .formulas { return heading.code == nil && !operands.contains(heading) }
      return !optional.contains(heading)
    }
  }

  private var formulaColumns: [Int] {
    table.headings.indices.filter { table.headings[$0].code != nil }
  }

  private func cells(_ heading: String) -> [(cell: String, line: Int)] {
    guard let column = table.headings.firstIndex(of: heading) else { return [] }
    return table.rows.map { ($0.cells[column], $0.line) }
  }

  // MARK: Cases

  private var values: [Case] {
    zip(cells("Expression"), cells("Value")).map { expression, value in
      Case(expression.cell.plain, Case.Outcome(value.cell.plain), line: value.line)
    }
  }

  private var formulas: [Case] {
    table.rows.flatMap { row in
      formulaColumns.map { column in
        let formula = CaseTable.filled(table.headings[column].plain, table.headings, row.cells)
        return Case(formula, Case.Outcome(row.cells[column].plain), line: row.line)
      }
    }
  }

  private var insteads: [Case] {
    cells("Instead").flatMap { cell, line in
      cell.codes.map { Case($0, .holds, line: line) }
    }
  }

  /// Each row by itself, so that what one refuses hides nothing behind it.
  private func refusals(in framework: String) -> [String] {
    zip(cells("Written"), cells("Code")).flatMap { written, code -> [String] in
      let place = "\(page):\(written.line): \(written.cell)"
      let run = CaseRun(page, framework, cases: [Case(written.cell.plain, .holds, line: 0)])
      let found = Set(run.errors.map(\.code.name)).sorted()
      return found == [code.cell.plain]
        ? [] : ["\(place): the errors are \(found), and \(code.cell) is promised"]
    }
  }

  // MARK: Words

  /// The names and words of a formula.
  private static func words(_ formula: String) -> [String] {
    pieces(formula).filter { $0.first?.isLetter == true }
  }

  /// A formula with operands in the place of their headings.
  private static func filled(_ formula: String, _ headings: [String], _ cells: [String]) -> String {
    pieces(formula).map { piece in
      guard let column = headings.firstIndex(of: piece) else { return piece }
      let operand = cells[column].plain
      return isOneWord(operand) ? operand : "(\(operand))"
    }.joined()
  }

  /// Whether an operand needs no brackets: a name, a number, a date, a period.
  private static func isOneWord(_ operand: String) -> Bool {
    let words = operand.split(separator: " ")
    guard words.count == 1 || (words.count == 2 && isEndOfPeriod(words[1])) else { return false }
    return operand.first != "-"
      && words.joined().allSatisfy { $0.isLetter || $0.isNumber || ".%-".contains($0) }
  }

  /// `Q3` of `2025-26 Q3`, `2025` of `March 2025`.
  private static func isEndOfPeriod(_ word: Substring) -> Bool {
    (word.first == "Q" || word.first?.isNumber == true) && word.dropFirst().allSatisfy(\.isNumber)
  }

  /// Runs of what names are made of, and of everything else.
  private static func pieces(_ text: String) -> [String] {
    var pieces: [String] = []
    var wasName = false
    for character in text {
      let isName = character.isLetter || character.isNumber || character == "-"
      if isName == wasName, let last = pieces.indices.last {
        pieces[last].append(character)
      } else {
        pieces.append(String(character))
      }
      wasName = isName
    }
    return pieces
  }
}

extension String {
  /// The text between a first and a last backtick; `nil` where it is not all of it.
  fileprivate var code: String? {
    hasPrefix("`") && hasSuffix("`") && count > 2 ? String(dropFirst().dropLast()) : nil
  }

  /// The text without backticks around it.
  fileprivate var plain: String { code ?? self }

  /// The texts that stand between backticks.
  fileprivate var codes: [String] {
    split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }
}
