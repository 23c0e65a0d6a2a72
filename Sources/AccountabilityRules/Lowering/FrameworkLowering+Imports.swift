// Frameworks that take over the declarations of others.

/// Which frameworks an import leads through.
package struct Imports: Sendable {
  /// The paths of the frameworks that are being read, from the outermost.
  fileprivate var open: [String] = []

  /// The version of each framework that has been read, by its plain path; two ways may lead to one.
  fileprivate var done: [String: String?] = [:]

  /// The texts that were read.
  package fileprivate(set) var texts: [SourceText] = []

  package init() {}
}

extension FrameworkLowering {
  /// How many imports may lead from one framework to another.
  package static let importLimit = 32

  /// Reads the whole text.
  package mutating func readAll() -> Framework? {
    let (tokens, lexical) = Lexer.tokens(of: source)
    let (clauses, structural) = ClauseParser.clauses(of: source, tokens: tokens)
    if !clauses.isEmpty, !clauses.contains(where: \.mayBeginFramework) {
      diagnostics.append(.noFramework(in: source, at: clauses[0].tokens.first))
      return nil
    }
    let framework = framework(from: clauses)
    // What the lexer could not read is reported; that it is not what was expected adds nothing.
    let unread = Set(lexical.map(\.origin.offset))
    diagnostics.removeAll { found in
      found.code.name == "unexpected" && found.origin.file == source.name
        && unread.contains(found.origin.offset)
    }
    diagnostics += lexical + structural
    return framework
  }

  /// Reads `Import`: the other framework's declarations, without its header and its tests.
  package mutating func imported(
    _ clause: SyntaxClause,
    _ reader: inout ClauseReader
  ) throws(Abandoned) -> [FrameworkItem] {
    reader.advance()
    let place = reader.here
    let path = path(besides: try reader.text("the path of a framework"))
    try reader.expect("version", help: "say which version is meant: version 2026.1")
    let written = reader.here
    let wanted = try version(&reader)
    try reader.finish()
    try refuseBody(clause, reader)
    let plain = FrameworkLowering.plain(path)
    if let start = imports.open.firstIndex(where: { FrameworkLowering.plain($0) == plain }) {
      let circle = Array(imports.open[start...]) + [path]
      throw Abandoned(diagnostic: .circularImport(circle, at: place))
    }
    guard imports.open.count < FrameworkLowering.importLimit else {
      throw Abandoned(
        diagnostic: .nestedTooDeeply(
          limit: FrameworkLowering.importLimit,
          at: place,
          help: "import what is needed from the framework that declares it"
        )
      )
    }
    if let known = imports.done[plain] {
      refuse(known, unlike: wanted, of: path, at: written)
      return []
    }
    guard let framework = framework(at: path, named: place) else { return [] }
    imports.done[plain] = .some(framework.version)
    refuse(framework.version, unlike: wanted, of: path, at: written)
    return framework.declarations
  }

  /// Reads the other framework; what is wrong with it is reported in its own file.
  private mutating func framework(at path: String, named place: Origin) -> Framework? {
    do throws(FileLoader.Failure) {
      let text = SourceText(name: files.name(of: path), bytes: try files.bytes(of: path))
      var inner = FrameworkLowering(text, files: files)
      inner.imports = imports
      inner.imports.open.append(path)
      inner.imports.texts.append(text)
      inner.loaded = loaded
      let framework = inner.readAll()
      loaded = inner.loaded
      imports.done = inner.imports.done
      imports.texts = inner.imports.texts
      diagnostics += inner.diagnostics
      damaged.formUnion(inner.damaged)
      return framework
    } catch {
      diagnostics.append(.unreadableFile(error, at: place))
      return nil
    }
  }

  /// A path as the outermost framework would spell it: it is written from the folder of the framework
  /// that names it.
  package func path(besides path: String) -> String {
    guard !path.hasPrefix("/"), let outer = imports.open.last, let slash = outer.lastIndex(of: "/")
    else { return path }
    return outer[...slash] + path
  }

  /// A path without detours: `a/./b/../c` is `a/c`.
  private static func plain(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }

  private mutating func refuse(
    _ version: String?,
    unlike wanted: String,
    of path: String,
    at place: Origin
  ) {
    guard version != wanted else { return }
    diagnostics.append(.otherVersion(version, of: path, at: place))
  }

  /// The same calendar as an imported framework has may be stated once more.
  package func withoutSameCalendar(_ items: [FrameworkItem]) -> [FrameworkItem] {
    var first: Calendar?
    return items.filter { item in
      guard case .calendar(let calendar) = item else { return true }
      defer { first = first ?? calendar }
      guard let first, first == calendar else { return true }
      return first.origin.file == calendar.origin.file
    }
  }
}

extension Diagnostic {
  fileprivate static func circularImport(_ paths: [String], at origin: Origin) -> Diagnostic {
    Diagnostic(
      "circular-definition",
      "this framework imports itself: \(paths.map { "'\($0)'" }.joined(separator: " → "))",
      at: origin,
      help: "take one of the imports away; what both need can stand in a framework of its own"
    )
  }

  fileprivate static func otherVersion(
    _ version: String?,
    of path: String,
    at origin: Origin
  ) -> Diagnostic {
    Diagnostic(
      "wrong-version",
      version.map { "'\(path)' is version \($0)" } ?? "'\(path)' does not say its version",
      at: origin,
      help: version.map { "read what it changed, then write: version \($0)" }
        ?? "add 'version' to it, so that one can tell what was agreed"
    )
  }
}
