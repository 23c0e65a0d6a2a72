import Accountability
import AccountabilityRules

extension Command {
  /// Drafts a framework for the columns of files.
  static let new = Command(
    syntax: CommandSyntax(
      name: "new",
      summary: "Draft a first framework for the columns of CSV files.",
      arguments: [
        Argument(
          name: "FILE.csv",
          help: "Files of figures, each a source of the framework; '-' is standard input.",
          count: .oneOrMore,
          file: .read
        )
      ],
      options: [
        Option(
          name: "--name",
          valueName: "NAME",
          help: "The framework's name.",
          defaultValue: "draft"
        ),
        Option(
          name: "--title",
          valueName: "TITLE",
          help: "The framework's title. Without it: the files' names."
        ),
        .output,
      ],
      example: [
        "accountability new Examples/Millbrook/returns.csv --name millbrook --title \"Millbrook\""
      ],
      discussion:
        "What the files say is written down: periods, places, partners, and a measure for each column of figures. What the partners have to agree is left open, and 'accountability check' asks for it. What had to be taken one way or another stands in the framework as a question. Columns that seem to hold persons' data are left out, and named on standard error."
    )
  ) { (arguments) throws(ToolError) in
    let files = try rows(arguments.positionals)
    let draft: Draft
    do throws(DraftError) {
      draft = try Draft(
        of: files,
        name: arguments.value(of: "--name") ?? "draft",
        title: arguments.value(of: "--title")
      )
    } catch {
      throw ToolError(.refused, text: error.description)
    }
    Terminal.error.report(draft.remarks.map { "\($0)\n" }.joined())
    try Output.write(draft.framework.canonicalText, to: arguments.value(of: "--output"))
    return .done
  }

  /// The rows of each file; all that is wrong with any of them is told.
  private static func rows(_ paths: [String]) throws(ToolError) -> [SourceData] {
    var files: [SourceData] = []
    var known: Set<FileIdentity> = []
    var errors: [ToolError] = []
    for (index, path) in paths.enumerated() {
      let isKnown = FileIdentity(path).map { !known.insert($0).inserted } ?? false
      do throws(ToolError) {
        guard !isKnown, !paths.prefix(index).contains(path) else {
          throw ToolError(
            .usage,
            "the file \(Terminal.quoted(path)) is given twice",
            help: "give each file once"
          )
        }
        files.append(try Input.rows(path))
      } catch {
        errors.append(error)
      }
    }
    if let error = ToolError(all: errors) { throw error }
    return files
  }
}
