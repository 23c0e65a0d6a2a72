/// A statistic of the catalogue: what it takes and gives, what it is for, and where its formula is from.
///
///     let wilson = try #require(CatalogueStatistic.named("proportion"))
///     wilson.inputs.map(\.name)   // ["numerator", "denominator"]
public struct CatalogueStatistic: Sendable {
  /// A column of a table that goes in or comes out.
  public struct Column: Hashable, Sendable {
    /// The name in the heading.
    public let name: String

    /// What stands in it, with its unit.
    public let meaning: String

    /// Whether the file may lack it.
    public let isOptional: Bool

    /// A column by its name and what stands in it.
    package init(_ name: String, _ meaning: String, isOptional: Bool = false) {
      self.name = name
      self.meaning = meaning
      self.isOptional = isOptional
    }
  }

  /// What is stated once for all rows, and never by silence.
  public struct Parameter: Hashable, Sendable {
    /// The name.
    public let name: String

    /// What it decides.
    public let meaning: String

    /// The only values that it takes; if empty, a number.
    public let values: [String]

    /// Which numbers it takes, where it takes any.
    package let numbers: Numbers

    /// A parameter with a number.
    package init(_ name: String, _ meaning: String, _ numbers: Numbers) {
      self.init(name, meaning, values: [], numbers)
    }

    private init(_ name: String, _ meaning: String, values: [String], _ numbers: Numbers) {
      self.name = name
      self.meaning = meaning
      self.values = values
      self.numbers = numbers
    }

    /// A choice among the cases of an enumeration.
    package init<Choice: CaseIterable & RawRepresentable<String>>(
      _ name: String,
      _ meaning: String,
      oneOf choices: Choice.Type
    ) {
      self.init(name, meaning, values: choices.allCases.map { $0.rawValue.withHyphens }, .any)
    }

    /// The level of confidence of intervals.
    package static let level = Parameter(
      "level",
      "the level of confidence, as `95%` or `0.95`",
      .inside
    )
  }

  /// What is computed from which rows.
  package enum Computation: Sendable {
    /// The results of each row from that row.
    case eachRow(@Sendable (CatalogueRow) throws(UndefinedStatistic) -> [CatalogueFigure])

    /// One set of results from all rows, given on each of them.
    case allRows(@Sendable ([CatalogueRow]) throws(UndefinedStatistic) -> [CatalogueFigure])

    /// The results of each row from all rows, as many as there are rows.
    case series(@Sendable ([CatalogueRow]) throws(UndefinedStatistic) -> [CatalogueSeriesRow])
  }

  /// An example that the page shows with its figures.
  package struct Example: Hashable, Sendable {
    package let table: String
    package let parameters: [String: String]

    package init(_ table: String, _ parameters: [String: String] = [:]) {
      self.table = table
      self.parameters = parameters
    }
  }

  /// The name, as on the command line.
  public let name: String

  /// What it is, in a few words.
  public let title: String

  /// When to use it.
  public let use: String

  /// When not to, and what to take instead.
  public let caution: String

  /// The columns that go in.
  public let inputs: [Column]

  /// What is stated once for all rows.
  public let parameters: [Parameter]

  /// The columns that come out.
  public let results: [Column]

  /// The formula.
  public let formula: String

  /// The paper or standard with the formula.
  public let source: String

  package let example: Example
  package let computation: Computation

  package init(
    _ name: String,
    title: String,
    use: String,
    caution: String,
    inputs: [Column],
    parameters: [Parameter] = [],
    results: [Column],
    formula: String,
    source: String,
    example: Example,
    computation: Computation
  ) {
    self.name = name
    self.title = title
    self.use = use
    self.caution = caution
    self.inputs = inputs
    self.parameters = parameters
    self.results = results
    self.formula = formula
    self.source = source
    self.example = example
    self.computation = computation
  }

  /// The catalogue, in the order of its page.
  public static let standard: [CatalogueStatistic] = counts + series + groups

  /// The statistic of a name; `nil` where the catalogue has none.
  public static func named(_ name: String) -> CatalogueStatistic? {
    standard.first { $0.name == name }
  }
}

/// The results of one row of a series, or why it has none.
package typealias CatalogueSeriesRow = Result<[CatalogueFigure], UndefinedStatistic>

/// One result, in the order of the statistic's results.
package enum CatalogueFigure: Hashable, Sendable {
  case number(Double)
  case text(String)
  case flag(Bool)

  /// There is no figure here, though the row has others.
  case none

  /// The figure as a cell.
  var text: String {
    switch self {
    case .number(let number):
      let text = "\(number)"
      return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    case .text(let text): return text
    case .flag(let flag): return flag ? "yes" : "no"
    case .none: return ""
    }
  }
}

extension String {
  /// The words of a name like `clopperPearson` with hyphens between them.
  var withHyphens: String {
    reduce(into: "") { text, character in
      if character.isUppercase { text.append("-") }
      text += character.lowercased()
    }
  }
}
