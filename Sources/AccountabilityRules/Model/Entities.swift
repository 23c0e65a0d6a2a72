/// The calendar in which the partners count.
public struct Calendar: Hashable, Sendable {
  /// The kind of year.
  public let yearKind: YearKind

  /// The grain of the framework's periods.
  public let grain: Grain

  /// The month in which the year begins.
  public let start: Month

  package let origin: Origin

  package init(_ yearKind: YearKind, _ grain: Grain, from start: Month?, at origin: Origin) {
    self.yearKind = yearKind
    self.grain = grain
    self.start = start ?? yearKind.usualStart
    self.origin = origin
  }

  /// The month in which split years begin, for periods that are written `2025-26`.
  package var splitYearStart: Month { start == .january ? .april : start }
}

/// A population's area.
public struct Place: Hashable, Sendable {
  /// The name.
  public let name: Reference

  /// The title; the name where none is stated.
  public var title: String { statedTitle ?? name.name }

  package let statedTitle: String?
  package let clauses: [Stated<EntityClause>]

  package init(name: Reference, title: String?, clauses: [Stated<EntityClause>]) {
    self.name = name
    statedTitle = title
    self.clauses = Stated.inOrder(clauses)
  }
}

/// An organisation or group that can act on an outcome.
public struct Partner: Hashable, Sendable {
  /// The name.
  public let name: Reference

  /// The title; the name where none is stated.
  public var title: String { statedTitle ?? name.name }

  package let statedTitle: String?
  package let clauses: [Stated<EntityClause>]

  package init(name: Reference, title: String?, clauses: [Stated<EntityClause>]) {
    self.name = name
    statedTitle = title
    self.clauses = Stated.inOrder(clauses)
  }

  /// The sector, such as health or housing; `nil` where none is stated.
  public var sector: String? {
    clauses.lazy.compactMap { if case .sector(let name) = $0.clause { name.name } else { nil } }
      .first
  }
}

/// The kind of work that a partner does, such as health or housing.
///
/// Sectors need no declaration. Where a framework declares any, it declares all of them.
public struct Sector: Hashable, Sendable {
  /// The name.
  public let name: Reference

  /// The title; the name where none is stated.
  public var title: String { statedTitle ?? name.name }

  package let statedTitle: String?

  package init(name: Reference, title: String?) {
    self.name = name
    statedTitle = title
  }
}

/// What is said of a place or a partner.
package enum EntityClause: Hashable, Sendable, OrderedClause {
  case sector(Reference)
  case within(Reference)
  case code([String])
  case with(Reference, Node)
  case from(CalendarDate)
  case until(CalendarDate)
  case replaces([Reference])

  package var isRepeatable: Bool {
    switch self {
    case .with: true
    case .sector, .within, .code, .from, .until, .replaces: false
    }
  }

  package var rank: Int {
    switch self {
    case .sector: 0
    case .within: 1
    case .code: 2
    case .with: 3
    case .from: 4
    case .until: 5
    case .replaces: 6
    }
  }
}

extension [Stated<EntityClause>] {
  package var within: Reference? {
    lazy.compactMap { if case .within(let place) = $0.clause { place } else { nil } }.first
  }

  package var codes: [String] {
    flatMap { if case .code(let codes) = $0.clause { codes } else { [String]() } }
  }

  package var from: CalendarDate? {
    lazy.compactMap { if case .from(let date) = $0.clause { date } else { nil } }.first
  }

  package var until: CalendarDate? {
    lazy.compactMap { if case .until(let date) = $0.clause { date } else { nil } }.first
  }
}

/// What is agreed once for all measures.
public struct Policy: Hashable, Sendable {
  package let clauses: [Stated<PolicyClause>]
  package let origin: Origin

  package init(clauses: [Stated<PolicyClause>], at origin: Origin) {
    self.clauses = Stated.inOrder(clauses)
    self.origin = origin
  }

  package func joined(with other: Policy) -> Policy {
    Policy(clauses: clauses + other.clauses, at: origin)
  }
}

/// A matter of policy, for the framework or for one measure.
package enum PolicyClause: Hashable, Sendable, OrderedClause {
  case missing(MissingPolicy)
  case coverage(Bound)
  case interval(IntervalMethod)
  case rounding(Rounding)
  case ties(Ties)
  case quantiles(by: Reference)
  case publish(counts: Bound, roundedTo: NumberLiteral?)
  case publishWithSecondarySuppression
  case publishTo([Reference])
  case refuseSources(above: NumberLiteral)
  case common(CommonClause)

  package var isRepeatable: Bool {
    switch self {
    case .missing(let policy): !policy.isGeneral
    case .coverage, .interval, .rounding, .ties, .quantiles, .publish,
      .publishWithSecondarySuppression, .publishTo, .refuseSources:
      false
    case .common(let clause): clause.isRepeatable
    }
  }

  package var rank: Int {
    switch self {
    case .missing(let policy): policy.isGeneral ? 0 : 1
    case .coverage: 2
    case .interval: 3
    case .rounding: 4
    case .ties: 5
    case .quantiles: 6
    case .publish: 7
    case .publishWithSecondarySuppression: 8
    case .publishTo: 9
    case .refuseSources: 10
    case .common(let clause): 100 + clause.rank
    }
  }
}

extension Policy {
  package var missing: [MissingPolicy] {
    clauses.compactMap { if case .missing(let policy) = $0.clause { policy } else { nil } }
  }

  package var coverage: Bound? {
    clauses.lazy.compactMap { if case .coverage(let bound) = $0.clause { bound } else { nil } }
      .first
  }

  package var interval: IntervalMethod? {
    clauses.lazy.compactMap { if case .interval(let method) = $0.clause { method } else { nil } }
      .first
  }

  package var rounding: Rounding? {
    clauses.lazy.compactMap { if case .rounding(let rule) = $0.clause { rule } else { nil } }.first
  }

  /// Which rank equal values get, where a rank does not say it.
  package var ties: Ties? {
    clauses.lazy.compactMap { if case .ties(let ties) = $0.clause { ties } else { nil } }.first
  }

  /// How members are divided into groups, where a quantile does not say it.
  package var quantiles: Reference? {
    clauses.lazy.compactMap { if case .quantiles(let way) = $0.clause { way } else { nil } }.first
  }

  package var publishes: Bool {
    clauses.contains { stated in
      switch stated.clause {
      case .publish, .publishWithSecondarySuppression, .publishTo: true
      case .missing, .coverage, .interval, .rounding, .ties, .quantiles, .refuseSources, .common:
        false
      }
    }
  }

  /// The share of a source's rows above which a source is refused whole.
  package var refusedAbove: NumberLiteral? {
    clauses.lazy.compactMap { if case .refuseSources(let share) = $0.clause { share } else { nil } }
      .first
  }
}
