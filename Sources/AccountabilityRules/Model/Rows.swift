/// Rows of a source: which ones, whose, and from when.
///
/// In canonical text the parts stand in the order in which they stand here:
/// `needs with same need where event is supported whose latest plan over last 4 quarters`.
public struct Rows: Hashable, Sendable {
  /// How far back rows are looked for, where it is not the present period alone.
  package enum Reach: Hashable, Sendable {
    case over(Window)

    /// As far as the rows go, up to the present.
    case ever
  }

  /// A source; where persons are counted, a cohort too.
  package var source: Reference

  /// Fields that have the value that they have in the row that is spoken of.
  package var same: [Reference]

  /// A condition on each row.
  package var condition: Node?

  /// A condition on the person whom a row is about.
  package var person: Node?
  package var reach: Reach?

  package init(
    _ source: Reference,
    withSame same: [Reference] = [],
    where condition: Node? = nil,
    whose person: Node? = nil,
    _ reach: Reach? = nil
  ) {
    self.source = source
    self.same = same
    self.condition = condition
    self.person = person
    self.reach = reach
  }

  /// Whether all rows of the source are meant.
  package var isWhole: Bool { self == Rows(source) }

  /// Whether nothing but a condition on each row is said.
  package var isPlain: Bool { self == Rows(source, where: condition) }

  /// The conditions inside.
  package var conditions: [Node] { [condition, person].compactMap(\.self) }
}

/// What `count of` and its kin count.
package enum Counted: Hashable, Sendable {
  case rows(Rows)
  case members(SetExpression)

  /// `persons in contacts where crisis`: each person once.
  case persons(Rows)

  /// `distinct need in needs`: each value once.
  case distinct(Reference, in: Rows)
}

/// A share whose numerator stands inside its denominator: `share of smd whose latest housed`.
package struct Inside: Hashable, Sendable {
  /// What is counted: `where` counts rows, `whose` the persons whom they are about.
  package enum Unit: String, Hashable, Sendable, CaseIterable {
    case rows = "where"
    case persons = "whose"
  }

  /// The whole: rows, or the persons of a cohort.
  package var rows: Rows
  package var unit: Unit
  package var condition: Node

  package init(_ rows: Rows, _ unit: Unit, _ condition: Node) {
    self.rows = rows
    self.unit = unit
    self.condition = condition
  }
}

/// A field in one of a person's rows: `latest housed within 28 days`.
package struct Pick: Hashable, Sendable {
  /// Which of the rows, by their dates.
  package enum End: String, Hashable, Sendable, CaseIterable {
    case latest
    case first
  }

  package var end: End
  package var field: Reference

  /// Among which rows; `nil` for those of the source that is spoken of.
  package var rows: Rows?

  /// How old the row may be at most.
  package var within: CalendarDuration?

  package init(_ end: End, _ field: Reference, in rows: Rows?, within: CalendarDuration?) {
    self.end = end
    self.field = field
    self.rows = rows
    self.within = within
  }
}

/// Other rows of the same person, before or after: `followed by needs where … within 24 months`.
package struct Sequel: Hashable, Sendable {
  /// Which way along the person's rows.
  package enum Direction: String, Hashable, Sendable, CaseIterable {
    case followed
    case preceded
  }

  package var direction: Direction
  package var rows: Rows
  package var within: CalendarDuration

  package init(_ direction: Direction, by rows: Rows, within: CalendarDuration) {
    self.direction = direction
    self.rows = rows
    self.within = within
  }
}

/// `standardised directly by age, sex to esp-2013`.
public struct Standardisation: Hashable, Sendable {
  /// What is put together with what.
  public enum Method: String, Hashable, Sendable, CaseIterable {
    /// The rates of the strata, weighted by the standard's population.
    case directly

    /// What was counted, against what the standard's rates lead one to expect.
    case indirectly
  }

  package var method: Method

  /// The fields by which the population is parted.
  package var strata: [Reference]

  /// The population or rates that are taken for all.
  package var standard: Reference

  package init(_ method: Method, by strata: [Reference], to standard: Reference) {
    self.method = method
    self.strata = strata
    self.standard = standard
  }

  /// The figures of a share or rate that are asked of the standard: the population, and indirectly the events too.
  package func figures(of value: Node) -> [Node] {
    switch value.form {
    case .share(let part, of: let whole), .per(let part, _, let whole):
      switch method {
      case .directly: [whole]
      case .indirectly: [part, whole]
      }
    default: []
    }
  }
}
