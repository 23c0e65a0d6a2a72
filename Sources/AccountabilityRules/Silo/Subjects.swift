/// Whose values are meant where a name stands alone.
enum Whose: Hashable, Sendable {
  /// All partners' together: the shared value.
  case shared

  /// Those of the partner that is spoken of.
  case own

  /// Those of each of these partners.
  case each(PositionSet)
}

/// What `it`, or the name that a set gives to its member, stands for.
enum Subject: Hashable, Sendable {
  case partner(Whose)
  case measures(MeasureSelection)
  case outcomes
  case other
}

/// Which measures a set may have as members.
enum MeasureSelection: Hashable, Sendable {
  case all
  case ofOutcome(Int)
}

/// Where an expression stands: whose values are meant, and what is spoken of.
struct SubjectScope {
  var whose: Whose
  var it = Subject.other
  var names: [String: Subject] = [:]

  init(_ whose: Whose) { self.whose = whose }

  /// The scope inside a set, for one of its members.
  func inside(_ subject: Subject, called name: Reference?, moves: Bool) -> SubjectScope {
    var scope = self
    scope.it = subject
    if let name { scope.names[name.name] = subject }
    if moves, case .partner(let whose) = subject { scope.whose = whose }
    return scope
  }

  func of(_ whose: Whose) -> SubjectScope {
    var scope = self
    scope.whose = whose
    return scope
  }
}
