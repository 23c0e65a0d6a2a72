// Who has a part in an outcome.

extension Outcome {
  /// The partners that answer for it: its lead and those accountable, each once.
  package var answering: [String] {
    var seen: Set<String> = []
    return (partners(.lead) + partners(.accountable)).filter { seen.insert($0).inserted }
  }

  /// Whether any partner has a role for it.
  package var namesRoles: Bool {
    clauses.contains { stated in
      switch stated.clause {
      case .role, .heardThrough: true
      case .within, .state, .with, .common: false
      }
    }
  }

  /// The partners that have any role for it, or through whom it is heard.
  package var participants: Set<String> {
    var names: Set<String> = []
    for stated in clauses {
      switch stated.clause {
      case .role(_, let partners), .heardThrough(let partners):
        names.formUnion(partners.map(\.name))
      case .within, .state, .with, .common: break
      }
    }
    return names
  }
}
