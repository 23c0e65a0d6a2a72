public import AccountabilityRules

// Annotations for the log of a workflow, as GitHub reads them:
// https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions

extension CheckReport {
  /// What was found as annotations for a workflow's log, one a line.
  ///
  ///     ::error file=a.accountability,line=3,endLine=3,col=5,endColumn=9,title=unknown-name::…
  ///
  /// Columns are given where the words stand on one line. A framework that could not be read has an
  /// annotation too.
  public var workflowAnnotations: String {
    files.map { file in
      let unread = file.problem.map { annotation("error", [("file", file.name)], $0) } ?? ""
      return unread + file.diagnostics.map(annotation).joined()
    }.joined()
  }

  private func annotation(_ diagnostic: Diagnostic) -> String {
    annotation(
      diagnostic.severity.annotationKind,
      properties(of: diagnostic.origin) + [("title", diagnostic.code.name)],
      diagnostic.message + (diagnostic.help.map { " (\($0))" } ?? "")
    )
  }

  private func properties(of origin: Origin) -> [(String, String)] {
    guard origin.isKnown else { return [] }
    let place = [("file", origin.file), ("line", String(origin.line))]
    guard let end = text(of: origin)?.end(of: origin) else {
      return place + [("col", String(origin.column))]
    }
    let isOnOneLine = end.line == origin.line
    return place + [("endLine", String(end.line))]
      + (isOnOneLine ? [("col", String(origin.column)), ("endColumn", String(end.column))] : [])
  }

  private func annotation(
    _ kind: String,
    _ properties: [(String, String)],
    _ message: String
  ) -> String {
    let written = properties.map { "\($0)=\(Escaping.annotationProperty($1))" }
    return "::\(kind) \(written.joined(separator: ","))::\(Escaping.annotation(message))\n"
  }
}

extension Diagnostic.Severity {
  fileprivate var annotationKind: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }
}

extension [Diagnostic] {
  /// The diagnostics as annotations for a workflow log: `::error file=…,line=…,col=…::message`.
  public var workflowAnnotations: String { CheckReport(self).workflowAnnotations }
}
