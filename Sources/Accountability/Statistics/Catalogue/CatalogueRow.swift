/// One row of a table that a statistic is computed from, with what is stated for all rows.
package struct CatalogueRow: Sendable {
  private let cells: [String]
  private let places: [String: Int]
  private let parameters: [String: String]

  /// A row of a table.
  ///
  /// - Parameters:
  ///   - cells: The cells of the row.
  ///   - places: Where among them each input stands.
  ///   - parameters: What is stated for all rows.
  init(cells: [String], places: [String: Int], parameters: [String: String]) {
    self.cells = cells
    self.places = places
    self.parameters = parameters
  }

  /// The text of an input; `nil` where the cell is empty.
  private func cell(_ name: String) -> String? {
    guard let place = places[name], cells.indices.contains(place) else { return nil }
    return cells[place].isEmpty ? nil : cells[place]
  }

  /// The number of an input.
  package func number(_ name: String) throws(UndefinedStatistic) -> Double {
    guard let number = try optionalNumber(name) else { throw .missing(name) }
    return number
  }

  /// The number of an input that may be missing.
  package func optionalNumber(_ name: String) throws(UndefinedStatistic) -> Double? {
    guard let text = cell(name) else { return nil }
    guard let number = Double(decimal: text) else { throw .notNumber(name, text: text) }
    return number
  }

  /// The text of an input.
  package func text(_ name: String) throws(UndefinedStatistic) -> String {
    guard let text = cell(name) else { throw .missing(name) }
    return text
  }

  /// The number of a parameter; a percentage is a share of 1.
  package func parameter(_ name: String) throws(UndefinedStatistic) -> Double {
    let text = try written(name)
    guard let number = CatalogueStatistic.Parameter.number(text) else {
      throw .notNumber(name, text: text)
    }
    return number
  }

  /// The whole number of a parameter, up to a million.
  package func wholeParameter(_ name: String) throws(UndefinedStatistic) -> Int {
    let number = try parameter(name).whole(name)
    guard number <= 1_000_000 else { throw .tooLarge(name, largest: "1000000") }
    return Int(number)
  }

  /// The choice of a parameter.
  package func choice<Choice: CaseIterable & RawRepresentable<String>>(
    _ name: String,
    _ choices: Choice.Type = Choice.self
  ) throws(UndefinedStatistic) -> Choice {
    let text = try written(name)
    guard let choice = choices.allCases.first(where: { $0.rawValue.withHyphens == text }) else {
      let names = choices.allCases.map { $0.rawValue.withHyphens }
      throw .outOfRange(name, allowed: "one of \(names.joined(separator: ", "))")
    }
    return choice
  }

  /// The level of confidence that is stated for all rows.
  package func level() throws(UndefinedStatistic) -> ConfidenceLevel {
    try ConfidenceLevel(parameter("level"))
  }

  private func written(_ name: String) throws(UndefinedStatistic) -> String {
    guard let text = parameters[name] else { throw .missing(name) }
    return text
  }
}
