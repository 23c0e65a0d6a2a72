// Sets read from left to right: `.measures.of(home).in(hillfields).where(it.is(.known))`. The common
// ones have a shorter spelling: `.measures(of: home)`, `.partners(accountableFor: home)`.

extension SetExpression {
  /// All places.
  public static let places = SetExpression(.places)

  /// All partners.
  public static let partners = SetExpression(.partners)

  /// All measures.
  public static let measures = SetExpression(.measures)

  /// All outcomes.
  public static let outcomes = SetExpression(.outcomes)

  /// The groups of a breakdown: `.groups(of: age)`.
  public static func groups<Value>(of breakdown: Expression<Value>) -> SetExpression {
    SetExpression(.groups(of: breakdown.reference))
  }

  /// The persons of a cohort: `.persons(in: helped)`.
  public static func persons(in cohort: People) -> SetExpression {
    SetExpression(.persons(in: Reference(cohort.name)))
  }

  /// The persons whom records are about: `.persons(in: contacts)`.
  public static func persons<Kind>(in source: SourceName<Kind>) -> SetExpression {
    SetExpression(.persons(in: Reference(source.name)))
  }

  /// The places, each under a name.
  public static func places(as name: PlaceName) -> SetExpression { places.as(name) }

  /// The partners, each under a name.
  public static func partners(as name: PartnerName) -> SetExpression { partners.as(name) }

  /// The measures, each under a name.
  public static func measures(as name: MeasureName) -> SetExpression { measures.as(name) }

  /// The outcomes, each under a name.
  public static func outcomes(as name: OutcomeName) -> SetExpression { outcomes.as(name) }

  /// The measures of an outcome.
  public static func measures(of outcome: OutcomeName) -> SetExpression { measures.of(outcome) }

  /// The partners accountable for an outcome.
  public static func partners(accountableFor outcome: OutcomeName) -> SetExpression {
    partners.role(.accountable, for: outcome)
  }

  private func with(_ change: (inout SetExpression) -> Void) -> SetExpression {
    var copy = self
    change(&copy)
    return copy
  }

  /// Those in a place.
  public func `in`(_ place: PlaceName) -> SetExpression {
    with { $0.filters.append(.inPlace(place.reference)) }
  }

  /// Those of an outcome.
  public func of(_ outcome: OutcomeName) -> SetExpression {
    with { $0.filters.append(.of(outcome.node)) }
  }

  /// Those that have the attributes of the present place or partner: `.places.withSame("family")`.
  public func withSame(_ attributes: Reference...) -> SetExpression {
    with { $0.filters.append(.withSame(attributes)) }
  }

  /// Those owned by a partner.
  public func ownedBy(_ partner: PartnerName) -> SetExpression {
    with { $0.filters.append(.ownedBy(partner.reference)) }
  }

  /// Those supplied by a partner.
  public func suppliedBy(_ partner: PartnerName) -> SetExpression {
    with { $0.filters.append(.suppliedBy(partner.reference)) }
  }

  /// Those that have a role for an outcome: `.partners.role(.lead, for: home)`.
  public func role(_ role: Role, for outcome: OutcomeName) -> SetExpression {
    with { $0.filters.append(.role(role, of: outcome.reference)) }
  }

  /// The members, each under a name.
  public func `as`<Value>(_ name: Expression<Value>) -> SetExpression {
    with { $0.alias = name.reference }
  }

  /// Those of which a condition holds; `it` is the member.
  public func `where`(_ condition: Expression<Condition>) -> SetExpression {
    with { $0.condition = condition.node }
  }
}
