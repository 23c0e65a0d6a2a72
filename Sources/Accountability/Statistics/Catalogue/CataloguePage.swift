/// The catalogue in Markdown, made from its entries, each with an example and the figures that it gives.
///
/// `accountability calculate --page` prints it, and `Documentation/Statistics.md` is it.
public struct CataloguePage: Sendable {
  /// The page of the whole catalogue.
  public init() {}

  /// The text of the page.
  public var text: String {
    let list = CatalogueStatistic.standard.map { "- [\($0.name)](#\($0.name)): \($0.title)\n" }
    return Self.introduction + list.joined()
      + CatalogueStatistic.standard.map(section).joined()
  }

  /// The catalogue as plain text: each statistic with what it takes and gives, its formula and source.
  public var list: String {
    CatalogueStatistic.standard.map { statistic in
      let taken = statistic.inputs.map { "  takes   \($0.name): \($0.meaning)\n" }
      let stated = statistic.parameters.map { "  stated  \($0.name): \($0.listed)\n" }
      let given = statistic.results.map { "  gives   \($0.name): \($0.meaning)\n" }
      return "\(statistic.name): \(statistic.title)\n" + taken.joined() + stated.joined()
        + given.joined() + "  formula \(statistic.formula)\n  source  \(statistic.source)\n"
    }.joined(separator: "\n")
  }

  private static let introduction = """
    # The catalogue of statistics

    Each statistic takes the columns of a CSV file and gives the same rows with its results behind them:

        accountability calculate proportion FILE.csv --with level=95% --with method=wilson

    What is stated once for all rows is stated with `--with`; nothing of it has a default. A column that is
    called otherwise in the file is named with `--column numerator=housed`. Where a statistic takes many rows,
    `--by area` parts them. Where a row has no result, the column `undefined` says why.

    Those that a framework can ask for say how, under *In a framework*.

    This page is made from the catalogue itself: `accountability calculate --page`.

    ## Statistics


    """

  private func section(_ statistic: CatalogueStatistic) -> String {
    """

    ## \(statistic.name)

    \(statistic.title).

    **Use.** \(statistic.use)

    **When not.** \(statistic.caution)

    \(columns("Takes", statistic.inputs))\(parameters(statistic))\(columns("Gives", statistic.results))\
    **Formula.** \(statistic.formula).

    **Source.** \(statistic.source).

    \(language(statistic))**Example.** \(command(statistic))

    \(table(statistic))
    """
  }

  private func language(_ statistic: CatalogueStatistic) -> String {
    statistic.language.map { "**In a framework.** \($0).\n\n" } ?? ""
  }

  private func columns(_ title: String, _ columns: [CatalogueStatistic.Column]) -> String {
    "| \(title) | |\n|---|---|\n"
      + columns.map { "| `\($0.name)` | \($0.meaning) |\n" }.joined() + "\n"
  }

  private func parameters(_ statistic: CatalogueStatistic) -> String {
    guard !statistic.parameters.isEmpty else { return "" }
    let rows = statistic.parameters.map { "| `\($0.name)` | \($0.listed) |\n" }
    return "| Stated | |\n|---|---|\n" + rows.joined() + "\n"
  }

  private func command(_ statistic: CatalogueStatistic) -> String {
    let stated = statistic.parameters.map { parameter in
      " --with \(parameter.name)=\(statistic.example.parameters[parameter.name] ?? "")"
    }
    return "`accountability calculate \(statistic.name) FILE.csv\(stated.joined())`"
  }

  /// The example's rows with their figures.
  private func table(_ statistic: CatalogueStatistic) -> String {
    let example = statistic.example
    do throws(CalculationError) {
      let calculation = try Calculation(statistic.name, parameters: example.parameters)
      let text = try calculation.csv(over: Array(example.table.utf8))
      return "```csv\n\(text)```\n"
    } catch {
      return "\(error.message)\n"
    }
  }
}

extension CatalogueStatistic.Parameter {
  /// What it decides, and the values that it takes.
  fileprivate var listed: String {
    let values = values.map { "`\($0)`" }.joined(separator: ", ")
    return values.isEmpty ? meaning : "\(meaning): \(values)"
  }
}
