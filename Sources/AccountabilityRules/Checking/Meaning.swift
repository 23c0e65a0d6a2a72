/// What an expression stands for, as far as the checker needs to know.
enum Meaning: Hashable {
  /// A value of a type.
  case value(ValueType)

  /// A measure's value here; `nil` for the measure that `it` stands for.
  case measure(Int?)
  case outcome
  case partner
  case place
  case rule
  case consequence
  case label(of: Int)

  /// A group of a breakdown.
  case group

  /// Something that is wrong already, or that only the data can tell.
  case unknown

  /// The kind of set in which it is a member.
  var kind: SetExpression.Kind? {
    switch self {
    case .measure: .measures
    case .outcome: .outcomes
    case .partner: .partners
    case .place: .places
    default: nil
    }
  }

  /// In words, for a diagnostic.
  func words(_ framework: Framework) -> String {
    switch self {
    case .value(let type): type.description
    case .measure: "a measure"
    case .outcome: "an outcome"
    case .partner: "a partner"
    case .place: "a place"
    case .rule: "a rule"
    case .consequence: "a consequence"
    case .group: "a group"
    case .label(let index): "a label of '\(framework.ratings[index].name.name)'"
    case .unknown: "this"
    }
  }

  /// A condition that can be said of it, for a help.
  func condition(on words: String) -> String {
    switch self {
    case .measure: "'\(words) is improving' or '\(words) >= 3'"
    case .outcome, .rule, .consequence: "'\(words) is met'"
    case .label: "'\(words) is \"…\"'"
    case .partner: "'\(words) is lead for an-outcome'"
    case .place: "'a-measure in \(words) is met'"
    case .value(let type) where type.isNumeric: "'\(words) >= 3'"
    case .group: "'a-measure among \(words) is met'"
    case .value, .unknown: "'\(words) is …'"
    }
  }
}

/// Where an expression stands, and what its names can be.
struct Scope {
  /// The source whose rows a condition is about; `nil` among results.
  var source: Source?

  /// The person of whom a condition is; `nil` among results.
  var person: Person?

  /// What the members of sets are called.
  var aliases: [String: Meaning] = [:]

  /// What `it` stands for; `nil` where nothing is being spoken of.
  var subject: Meaning?

  /// The kinds of all that is being spoken of, by whatever name.
  var spoken: Set<SetExpression.Kind> = []

  /// Someone whose rows are spoken of.
  struct Person {
    /// The records in which the person is found; `nil` where they are not known.
    var source: Source?
  }

  static let results = Scope()

  func speaking(of subject: Meaning) -> Scope {
    var scope = self
    scope.subject = subject
    if let kind = subject.kind { scope.spoken.insert(kind) }
    return scope
  }

  func with(_ set: SetExpression) -> Scope {
    var scope = speaking(of: set.kind.meaning)
    if let alias = set.alias { scope.aliases[alias.name] = set.kind.meaning }
    return scope
  }
}

extension Scope {
  /// Inside a statistic across places or partners the place or partner moves, and `it` stays.
  func across(_ set: SetExpression) -> Scope {
    var inner = with(set)
    if set.kind.isCoordinate { inner.subject = subject }
    return inner
  }
}

extension SetExpression.Kind {
  /// Whether members are coordinates of a context rather than subjects.
  package var isCoordinate: Bool { self == .places || self == .partners }

  var meaning: Meaning {
    switch self {
    case .places: .place
    case .partners: .partner
    case .measures: .measure(nil)
    case .outcomes: .outcome
    case .groups: .group
    case .persons: .value(.person)
    }
  }
}
