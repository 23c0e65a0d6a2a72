internal import AccountabilityRules

/// One statistic over the rows of a CSV file.
///
///     let calculation = try Calculation("proportion", parameters: ["level": "95%", "method": "wilson"])
///     let text = try calculation.csv(over: Array("numerator,denominator\n43,50\n".utf8))
///     // numerator,denominator,value,lower,upper,undefined
///     // 43,50,0.86,0.7381380628941445,0.930491665729837,
///
/// The rows come out as they went in, with the results behind them. Where a row has none, `undefined` says why.
public struct Calculation: Sendable {
  /// The statistic.
  public let statistic: CatalogueStatistic

  private let parameters: [String: String]
  private let columns: [String: String]
  private let groups: [String]

  /// A calculation.
  ///
  /// - Parameters:
  ///   - name: The statistic's name in the catalogue.
  ///   - parameters: What is stated for all rows, by name.
  ///   - columns: The column of the file for each input that is called otherwise there.
  ///   - groups: The columns by whose values the rows are parted, where a statistic takes many rows.
  /// - Throws: ``CalculationError`` for a statistic, a parameter or an input that there is not, for one that is
  ///   not stated, and for a value that it does not take.
  public init(
    _ name: String,
    parameters: [String: String] = [:],
    columns: [String: String] = [:],
    by groups: [String] = []
  ) throws(CalculationError) {
    guard let statistic = CatalogueStatistic.named(name) else {
      throw .unknown("statistic", name, among: CatalogueStatistic.standard.map(\.name))
    }
    self.statistic = statistic
    self.parameters = parameters
    self.columns = columns
    self.groups = groups
    let problems = unknownNames() + parameterProblems()
    if let error = CalculationError(all: problems) { throw error }
  }

  private func unknownNames() -> [CalculationError] {
    let inputs = statistic.inputs.map(\.name)
    let known = statistic.parameters.map(\.name)
    return parameters.keys.sorted().filter { !known.contains($0) }
      .map { .unknown("parameter", $0, among: known) }
      + columns.keys.sorted().filter { !inputs.contains($0) }
      .map { .unknown("input", $0, among: inputs) }
  }

  private func parameterProblems() -> [CalculationError] {
    let missing = statistic.parameters.filter { parameters[$0.name] == nil }
    let unstated = missing.map { parameter in
      let values = parameter.values.isEmpty ? "" : ": \(parameter.values.joined(separator: ", "))"
      return "'\(parameter.name)', \(parameter.meaning)\(values)"
    }
    let wrong = statistic.parameters.compactMap { parameter in
      parameters[parameter.name].flatMap(parameter.problem)
    }
    guard !missing.isEmpty else { return wrong }
    let names = missing.map { "'\($0.name)'" }.joined(separator: " and ")
    let error = CalculationError(
      "'\(statistic.name)' wants \(names)",
      help: "state \(unstated.joined(separator: "; "))"
    )
    return [error] + wrong
  }

  /// The rows of a CSV file with the results behind them, as CSV.
  ///
  /// A line without a character is a row with an empty cell where the file has one column; elsewhere it is no
  /// row. A result whose name is a heading of the file already stands below `STATISTIC.NAME`.
  ///
  /// - Throws: ``CalculationError`` where the file is no CSV in UTF-8, has no heading, lacks a column of the
  ///   inputs or has it twice, or has a row of another length than its heading.
  public func csv(over bytes: [UInt8]) throws(CalculationError) -> String {
    let table = try CalculationTable(bytes, inputs: statistic.inputs, columns, groups)
    let rows = table.records.map {
      CatalogueRow(cells: $0, places: table.places, parameters: parameters)
    }
    var results: [CatalogueSeriesRow?] = Array(repeating: nil, count: rows.count)
    for members in table.groups {
      let computed = self.results(of: members.map { rows[$0] })
      for (place, result) in zip(members, computed) { results[place] = result }
    }
    return text(table, results)
  }

  private func results(of rows: [CatalogueRow]) -> [CatalogueSeriesRow] {
    switch statistic.computation {
    case .eachRow(let compute):
      return rows.map { row in
        Result { () throws(UndefinedStatistic) in try compute(row) }
      }
    case .allRows(let compute):
      let result = Result { () throws(UndefinedStatistic) in try compute(rows) }
      return rows.map { _ in result }
    case .series(let compute):
      do throws(UndefinedStatistic) {
        return try compute(rows)
      } catch {
        return rows.map { _ in .failure(error) }
      }
    }
  }

  private func text(_ table: CalculationTable, _ figures: [CatalogueSeriesRow?]) -> String {
    let results = statistic.results.map(\.name) + ["undefined"]
    let heading =
      table.heading
      + results.map { table.heading.contains($0) ? "\(statistic.name).\($0)" : $0 }
    var text = CalculationTable.line(heading)
    for (record, result) in zip(table.records, figures) {
      text += CalculationTable.line(record + cells(of: result))
    }
    return text
  }

  private func cells(of result: CatalogueSeriesRow?) -> [String] {
    switch result {
    case .success(let figures): figures.map(\.text) + [""]
    case .failure(let error): statistic.results.map { _ in "" } + [error.description]
    case nil: statistic.results.map { _ in "" } + [""]
    }
  }
}

/// A statistic cannot be computed over a file.
public struct CalculationError: Error, Hashable, Sendable {
  /// What is wrong, in one sentence without a full stop.
  public let message: String

  /// A way out.
  public let help: String

  init(_ message: String, help: String) {
    self.message = message
    self.help = help
  }

  static func unknown(_ kind: String, _ name: String, among names: [String]) -> CalculationError {
    let list = names.isEmpty ? "there is none" : "it is one of \(names.joined(separator: ", "))"
    let near = Suggestion.nearest(to: name, among: names).map { "did you mean '\($0)'? " }
    return CalculationError("there is no \(kind) '\(name)'", help: (near ?? "") + list)
  }

  /// Several errors in one, with what else helps; `nil` if there are none.
  init?(all errors: [CalculationError], _ rest: String? = nil) {
    guard !errors.isEmpty else { return nil }
    let help = errors.map(\.help).filter { !$0.isEmpty } + [rest].compactMap(\.self)
    self.init(
      errors.map(\.message).joined(separator: "; "),
      help: help.joined(separator: "; ")
    )
  }
}
