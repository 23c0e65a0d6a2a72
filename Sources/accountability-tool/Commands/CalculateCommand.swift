import Accountability

extension Command {
  /// Computes one statistic of the catalogue over the rows of a CSV file.
  static let calculate = Command(
    syntax: CommandSyntax(
      name: "calculate",
      summary: "Compute a statistic of the catalogue over the rows of a CSV file.",
      arguments: [
        Argument(name: "STATISTIC", help: "Its name; '--list' has them all."),
        Argument(name: "FILE.csv", help: "The rows; '-' is standard input.", file: .read),
      ],
      options: [
        Option(
          name: "--with",
          valueName: "NAME=VALUE",
          help: "What is stated for all rows, as 'level=95%'.",
          isRepeatable: true
        ),
        Option(
          name: "--column",
          valueName: "INPUT=COLUMN",
          help: "The column of an input that is called otherwise in the file.",
          isRepeatable: true
        ),
        Option(
          name: "--by",
          valueName: "COLUMN",
          help: "Compute apart what has another value in that column.",
          isRepeatable: true
        ),
        .output,
        Option(
          name: "--list",
          help: "List the statistics with inputs, results, formulas and sources.",
          standsAlone: true
        ),
        Option(
          name: "--page",
          help: "Print the catalogue in Markdown, with examples and their figures.",
          standsAlone: true
        ),
      ],
      example: ["accountability calculate --list"],
      discussion: """
        The rows are printed as they are, with the results behind them. Where a row has no result, \
        the column 'undefined' says why. A result whose name is a heading of the file already is headed \
        'STATISTIC.NAME'. Nothing that is a matter of policy has a default: level and \
        method are stated.
        """
    )
  ) { (arguments) throws(ToolError) in
    if arguments.flag("--list") || arguments.flag("--page") {
      let page = CataloguePage()
      try Output.write(
        arguments.flag("--page") ? page.text : page.list,
        to: arguments.value(of: "--output")
      )
      return .done
    }
    let calculation = try calculation(arguments)
    let bytes = try Input.bytes(arguments.positionals[1])
    let text: String
    do throws(CalculationError) {
      text = try calculation.csv(over: bytes)
    } catch {
      let name = Input.name(of: arguments.positionals[1])
      throw ToolError(.refused, "\(name): \(error.message)", help: error.help)
    }
    try Output.write(text, to: arguments.value(of: "--output"))
    return .done
  }

  private static func calculation(_ arguments: ParsedArguments) throws(ToolError) -> Calculation {
    let parameters = try pairs(arguments.values(of: "--with"), of: "--with")
    let columns = try pairs(arguments.values(of: "--column"), of: "--column")
    do throws(CalculationError) {
      return try Calculation(
        arguments.positionals[0],
        parameters: parameters,
        columns: columns,
        by: arguments.values(of: "--by")
      )
    } catch {
      let isSwapped = CatalogueStatistic.named(arguments.positionals[1]) != nil
      let help = isSwapped ? "the statistic comes first, and then the file" : error.help
      throw ToolError(.usage, error.message, help: help)
    }
  }

  /// Words like `level=95%` by what stands before the sign.
  private static func pairs(
    _ words: [String],
    of option: String
  ) throws(ToolError) -> [String: String] {
    var pairs: [String: String] = [:]
    for word in words {
      guard let sign = word.firstIndex(of: "="), sign != word.startIndex else {
        throw ToolError(
          .usage,
          "'\(option)' takes two words with '=' between them, not \(Terminal.quoted(word))",
          help: option == "--with"
            ? "as in '--with level=95%'" : "as in '--column numerator=Housed'"
        )
      }
      let name = String(word[..<sign])
      guard pairs.updateValue(String(word[word.index(after: sign)...]), forKey: name) == nil else {
        throw ToolError(.usage, "'\(option) \(name)=' is given twice", help: "give it once")
      }
    }
    return pairs
  }
}
