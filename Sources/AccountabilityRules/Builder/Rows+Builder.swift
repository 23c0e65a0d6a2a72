/// What has rows to count and to look into: a source's name, a cohort, or rows that are narrowed already.
///
/// A protocol, so that each form is declared once for all three.
public protocol RowSource: Sendable {
  /// The rows.
  var rows: Rows { get }
}

extension SourceName: RowSource {
  /// All rows of the source.
  public var rows: Rows { Rows(Reference(name)) }
}

extension Rows: RowSource {
  /// These rows.
  public var rows: Rows { self }
}

/// The name of a cohort: `People("smd")`.
public struct People: RowSource, Hashable {
  /// The cohort's name.
  public let name: String

  /// Makes the name of a cohort.
  public init(_ name: String) { self.name = name }

  /// The rows of the cohort's persons.
  public var rows: Rows { Rows(Reference(name)) }
}

extension RowSource {
  func rows(where condition: Expression<Condition>?) -> Rows {
    var rows = rows
    guard let condition else { return rows }
    rows.condition = rows.condition.map { Node(.all([$0, condition.node])) } ?? condition.node
    return rows
  }
}

/// Rows of a source: `rows(contacts, where: housed).whose(latest(street)).over(.last(4, .quarters))`.
public func rows(
  _ source: some RowSource,
  where condition: Expression<Condition>? = nil
) -> Rows {
  source.rows(where: condition)
}

extension Rows {
  private func with(_ change: (inout Rows) -> Void) -> Rows {
    var copy = self
    change(&copy)
    return copy
  }

  /// Those with the values of the row that is spoken of: `rows(needs).withSame(need)`.
  public func withSame<each Value>(_ fields: repeat Expression<each Value>) -> Rows {
    var names: [Reference] = []
    for field in repeat each fields { names.append(field.reference) }
    return with { $0.same = names }
  }

  /// Those of persons of whom a condition holds.
  public func whose(_ condition: Expression<Condition>) -> Rows {
    with { $0.person = condition.node }
  }

  /// Those of several periods, not of the present one alone.
  public func over(_ window: Window) -> Rows { with { $0.reach = .over(window) } }

  /// Those of all periods up to the present one.
  public var ever: Rows { with { $0.reach = .ever } }
}

// MARK: - Counts and shares

/// How many persons the rows are about, each counted once.
public func persons(
  in source: some RowSource,
  where condition: Expression<Condition>? = nil
) -> MeasureName {
  MeasureName(.count(.persons(source.rows(where: condition))))
}

/// The persons whom rows are about, for a cohort: `Cohort(smd, persons(in: contacts))`.
public func persons(
  in source: some RowSource,
  where condition: Expression<Condition>? = nil
) -> Persons {
  Persons(rows: source.rows(where: condition))
}

/// The persons whom rows are about.
public struct Persons: Hashable, Sendable {
  package let rows: Rows
}

/// How many different values a field has: `distinct(need, in: needs)`.
public func distinct<Value>(
  _ field: Expression<Value>,
  in source: some RowSource,
  where condition: Expression<Condition>? = nil
) -> MeasureName {
  MeasureName(.count(.distinct(field.reference, in: source.rows(where: condition))))
}

/// The share of rows of which a condition holds: `share(of: rows(contacts, where: housed), where: …)`.
public func share(
  of source: some RowSource,
  where condition: Expression<Condition>
) -> MeasureName {
  MeasureName(.shareOf(Inside(source.rows, .rows, condition.node)))
}

/// The share of persons of whom a condition holds: `share(of: smd, whose: latest(housed))`.
public func share(
  of source: some RowSource,
  whose condition: Expression<Condition>
) -> MeasureName {
  MeasureName(.shareOf(Inside(source.rows, .persons, condition.node)))
}

// MARK: - A person's rows

/// A field in the person's last row: `latest(housed, within: .months(6))`.
public func latest<Value>(
  _ field: Expression<Value>,
  within age: CalendarDuration? = nil
) -> Expression<Value> {
  Expression(.pick(Pick(.latest, field.reference, in: nil, within: age)))
}

/// A field in the last of the person's rows of a source.
public func latest<Value>(
  _ field: Expression<Value>,
  in source: some RowSource,
  where condition: Expression<Condition>? = nil,
  within age: CalendarDuration? = nil
) -> Expression<Value> {
  let rows = source.rows(where: condition)
  return Expression(.pick(Pick(.latest, field.reference, in: rows, within: age)))
}

/// A field in the person's first row.
public func first<Value>(
  _ field: Expression<Value>,
  within age: CalendarDuration? = nil
) -> Expression<Value> {
  Expression(.pick(Pick(.first, field.reference, in: nil, within: age)))
}

/// A field in the first of the person's rows of a source.
public func first<Value>(
  _ field: Expression<Value>,
  in source: some RowSource,
  where condition: Expression<Condition>? = nil,
  within age: CalendarDuration? = nil
) -> Expression<Value> {
  let rows = source.rows(where: condition)
  return Expression(.pick(Pick(.first, field.reference, in: rows, within: age)))
}

/// Whether so many partners know the person: `seen(by: .atLeast(2))`.
public func seen(by partners: Quantity) -> Expression<Condition> {
  Expression(.seen(by: partners, in: nil))
}

/// Whether so many partners have rows of the person in a source.
public func seen(by partners: Quantity, in source: some RowSource) -> Expression<Condition> {
  Expression(.seen(by: partners, in: source.rows))
}

/// Whether another row of the same person follows: `followed(by: stays, where: entry, within: .days(28))`.
public func followed(
  by source: some RowSource,
  where condition: Expression<Condition>? = nil,
  within limit: CalendarDuration
) -> Expression<Condition> {
  Expression(.sequel(Sequel(.followed, by: source.rows(where: condition), within: limit)))
}

/// Whether another row of the same person stands before.
public func preceded(
  by source: some RowSource,
  where condition: Expression<Condition>? = nil,
  within limit: CalendarDuration
) -> Expression<Condition> {
  Expression(.sequel(Sequel(.preceded, by: source.rows(where: condition), within: limit)))
}

extension Quantity {
  /// Every one.
  public static let all = Quantity(.all)

  /// One at least.
  public static let any = Quantity(.any)

  /// None.
  public static let no = Quantity(.no)

  /// More than half.
  public static let most = Quantity(.most)

  /// So many or more, or such a share of them.
  public static func atLeast(_ number: NumberLiteral) -> Quantity { Quantity(.atLeast(number)) }

  /// So many or fewer, or such a share of them.
  public static func atMost(_ number: NumberLiteral) -> Quantity { Quantity(.atMost(number)) }

  /// Exactly so many, or such a share of them.
  public static func exactly(_ number: NumberLiteral) -> Quantity { Quantity(.exactly(number)) }
}

// MARK: - Quantified rows

extension Quantifier {
  /// Whether there are as many rows, and of as many a condition holds:
  /// `no(needs, where: event.is(found))`.
  public func callAsFunction(
    _ source: some RowSource,
    where condition: Expression<Condition>? = nil,
    have said: Expression<Condition>? = nil
  ) -> Expression<Condition> {
    let rows = source.rows(where: condition)
    return Expression(.quantifiedRows(quantity, rows, have: said?.node))
  }
}

extension CountingQuantifier {
  /// Whether there are as many rows, and of as many a condition holds:
  /// `atLeast(2, contacts, where: crisis)`.
  public func callAsFunction(
    _ number: NumberLiteral,
    _ source: some RowSource,
    where condition: Expression<Condition>? = nil,
    have said: Expression<Condition>? = nil
  ) -> Expression<Condition> {
    Quantifier(form(number))(source, where: condition, have: said)
  }
}

// MARK: - Standardisation

extension Expression where Value == NumberValue {
  /// The value as it would be in a standard population:
  /// `rate.standardised(.directly, by: age, sex, to: "esp-2013")`.
  public func standardised<each Stratum>(
    _ method: Standardisation.Method,
    by strata: repeat Expression<each Stratum>,
    to standard: Reference
  ) -> Expression {
    var names: [Reference] = []
    for stratum in repeat each strata { names.append(stratum.reference) }
    return Expression(.standardised(node, Standardisation(method, by: names, to: standard)))
  }
}
