extension LintCheck {
  /// An action that nobody is to do, or that is never due.
  ///
  /// What nobody owns and nothing dates is not done, and cannot be asked about when it is not.
  static let unassignedAction = LintCheck("unassigned-action") { framework in
    framework.notes.filter { $0.kind == .action }.compactMap { action in
      let wanting = [
        action.responders == nil ? "who does it" : nil, action.due == nil ? "by when" : nil,
      ].compactMap(\.self)
      guard !wanting.isEmpty else { return nil }
      let clauses = [
        action.responders == nil ? "'by …'" : nil, action.due == nil ? "'due …'" : nil,
      ]
      return finding(
        "unassigned-action",
        "action '\(action.name.name)' does not say \(wanting.joined(separator: ", and "))",
        about: action.name,
        help: "add \(clauses.compactMap(\.self).joined(separator: " and "))"
      )
    }
  }
}
