import AccountabilityRules

extension Command {
  /// Prints frameworks in their canonical layout; comments and the order of clauses stay.
  static let format = Command(
    syntax: CommandSyntax(
      name: "format",
      summary: "Lay frameworks out; comments and the order of clauses stay.",
      arguments: [.frameworks],
      options: [
        Option(name: "--write", help: "Change the files instead of printing them."),
        Option(
          name: "--check",
          help:
            "Print nothing but what would change, as a unified difference; exit 1 if anything would."
        ),
      ],
      example: ["accountability format --check Examples/Millbrook/millbrook.accountability"],
      discussion: """
        With --write, the files that were changed are named; the others are not touched. If one of \
        several files cannot be laid out or written, none is changed.
        """
    )
  ) { (arguments) throws(ToolError) in
    guard !(arguments.flag("--write") && arguments.flag("--check")) else {
      throw ToolError(
        .usage,
        "--write and --check do not go together",
        help: "choose one of the two"
      )
    }
    let (layouts, status) = layouts(of: Input.paths(arguments))
    if arguments.flag("--check") {
      return try check(layouts) && status == .done ? .done : max(status, .failed)
    }
    // All are laid out before any is written, so that an error leaves every file as it was.
    guard status == .done else { return status }
    let files = layouts.filter { arguments.flag("--write") && $0.isFile }
    try write(files.filter(\.isChanged))
    for layout in layouts where !(arguments.flag("--write") && layout.isFile) {
      try Output.write(layout.new, to: nil)
    }
    return .done
  }

  /// A framework's text, and its layout.
  private struct Layout {
    var path: String
    var old: [UInt8]
    var new: String

    var isFile: Bool { path != FileSystem.standardStream }

    var isChanged: Bool { !old.elementsEqual(new.utf8) }
  }

  /// The frameworks that can be laid out; what is wrong with the others is told.
  private static func layouts(of paths: [String]) -> ([Layout], ExitStatus) {
    var layouts: [Layout] = []
    var status = ExitStatus.done
    for path in paths {
      do throws(ToolError) {
        let bytes = try Input.frameworkBytes(path)
        let source = SourceText(name: Input.name(of: path), bytes: bytes)
        layouts.append(Layout(path: path, old: bytes, new: try formatted(source)))
      } catch {
        Terminal.error.report(error.text)
        status = max(status, error.status)
      }
    }
    return (layouts, status)
  }

  /// The text in its usual layout; what holds no framework is left alone.
  private static func formatted(_ source: SourceText) throws(ToolError) -> String {
    let renderer = DiagnosticRenderer(sources: [source])
    do throws(RulesError) {
      let text = try SourceFormatter.formatted(source)
      let parsed = Framework.parse(source)
      guard parsed.framework != nil else { throw RulesError(diagnostics: parsed.diagnostics) }
      return text
    } catch {
      throw ToolError(.failed, text: renderer.text(error.diagnostics))
    }
  }

  private static func write(_ layouts: [Layout]) throws(ToolError) {
    try Output.write(layouts.map { FileContents(path: $0.path, bytes: Array($0.new.utf8)) })
    try Output.print(layouts.map { "\(Terminal.visible($0.path))\n" }.joined())
  }

  // MARK: What would change

  /// Prints what would change, and says whether nothing would.
  private static func check(_ layouts: [Layout]) throws(ToolError) -> Bool {
    let changed = layouts.filter(\.isChanged)
    for layout in changed { try Output.print(difference(layout)) }
    guard !changed.isEmpty else { return true }
    Terminal.error.report(
      """
      accountability: \(changed.count) of \(counted(layouts.count, "framework")) would change: \
      \(changed.map { Terminal.visible(Input.name(of: $0.path)) }.joined(separator: ", "))
        help: 'accountability format --write' lays them out\n
      """
    )
    return false
  }

  private static func difference(_ layout: Layout) -> String {
    let name = Terminal.visible(Input.name(of: layout.path))
    let remark = remarks(on: layout.old).map { "\(name): \($0)\n" }.joined()
    let terminal = Terminal.output
    return remark
      + LayoutDifference(layout.old, Array(layout.new.utf8)).text(named: name) { change, line in
        let line = terminal.isTerminal ? Terminal.visible(line) : line
        switch change {
        case .stays: return line
        case .goes: return terminal.red(line)
        case .comes: return terminal.green(line)
        }
      }
  }

  /// What the lines of a difference do not show.
  private static func remarks(on bytes: [UInt8]) -> [String] {
    let hasReturns = zip(bytes, bytes.dropFirst()).contains { $0 == 0x0D && $1 == 0x0A }
    return (bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? ["it begins with a byte-order mark"] : [])
      + (hasReturns ? ["lines end with CR LF"] : [])
  }
}
