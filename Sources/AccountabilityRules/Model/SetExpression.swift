/// Places, partners, measures, outcomes, groups or persons, narrowed by filters.
public struct SetExpression: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case places
    case partners
    case measures
    case outcomes

    /// The groups of a breakdown: `groups of age`.
    case groups(of: Reference)

    /// The persons of a cohort or of records: `persons in helped`.
    case persons(in: Reference)

    /// The kinds that are one word.
    package static let declared: [Kind] = [.places, .partners, .measures, .outcomes]

    /// The word that begins such a set.
    package var word: String {
      switch self {
      case .places: "places"
      case .partners: "partners"
      case .measures: "measures"
      case .outcomes: "outcomes"
      case .groups: "groups"
      case .persons: "persons"
      }
    }

    /// The words that begin a set.
    package static let words = declared.map(\.word) + ["groups", "persons"]
  }

  package enum Filter: Hashable, Sendable {
    case inPlace(Reference)
    case of(Node)
    case ownedBy(Reference)
    case suppliedBy(Reference)
    case role(Role, of: Reference)

    /// Attributes that have the value that they have for the present place or partner.
    case withSame([Reference])
  }

  package var kind: Kind
  package var filters: [Filter]
  package var alias: Reference?
  package var condition: Node?
  package var origin: Origin

  package init(
    _ kind: Kind,
    filters: [Filter] = [],
    as alias: Reference? = nil,
    where condition: Node? = nil,
    at origin: Origin = .unknown
  ) {
    self.kind = kind
    self.filters = filters
    self.alias = alias
    self.condition = condition
    self.origin = origin
  }
}

extension SetExpression {
  /// Whether its members are persons.
  package var isOfPersons: Bool { if case .persons = kind { true } else { false } }
}
