/// The name of a source, and the way to its fields.
///
/// It is called ``Returns`` or ``Records``, after what the source's rows are.
///
/// A field is declared once as a constant; its type says what the column holds:
///
/// ```swift
/// let quarterly = Returns("quarterly")
/// let agency = quarterly.partner("agency")
/// let housed = quarterly.count("housed")
/// ```
public struct SourceName<Kind>: Hashable, Sendable {
  /// The source's name.
  public let name: String

  /// Makes the name of a source.
  public init(_ name: String) { self.name = name }

  fileprivate func field<Value>(_ name: String, _ type: Field.FieldType) -> Expression<Value> {
    var expression = Expression<Value>(name)
    expression.field = type
    return expression
  }

  /// A field of words.
  public func text(_ name: String) -> Expression<TextValue> { field(name, .text) }

  /// A field of numbers.
  public func number(_ name: String) -> Expression<NumberValue> { field(name, .number) }

  /// A field of counts, which add up.
  public func count(_ name: String) -> Expression<NumberValue> { field(name, .count) }

  /// A field of shares, from 0 to 1.
  public func share(_ name: String) -> Expression<NumberValue> { field(name, .share) }

  /// A field of percentages, from 0 to 100.
  public func percent(_ name: String) -> Expression<NumberValue> { field(name, .percent) }

  /// A field of amounts in a currency: `quarterly.money("cost", "GBP")`.
  public func money(_ name: String, _ currency: String) -> Expression<NumberValue> {
    field(name, .money(currency))
  }

  /// A field of days.
  public func date(_ name: String) -> Expression<DateValue> { field(name, .date) }

  /// The field of who gave a rating.
  public func rater(_ name: String) -> Expression<TextValue> { field(name, .rating(.rater)) }

  /// The field of why a rating was given, in the rater's words.
  public func reason(_ name: String) -> Expression<TextValue> { field(name, .rating(.reason)) }

  /// The field of the day on which a row was received.
  public func received(_ name: String) -> Expression<DateValue> { field(name, .received) }

  /// A field of periods.
  public func period(_ name: String) -> Expression<PeriodValue> { field(name, .period) }

  /// A field of yes or no.
  public func yesNo(_ name: String) -> Expression<Condition> { field(name, .yesNo) }

  /// A field of places.
  public func place(_ name: String) -> Expression<PlaceValue> { field(name, .place) }

  /// A field of partners.
  public func partner(_ name: String) -> Expression<PartnerValue> { field(name, .partner) }

  /// A field of measures.
  public func measure(_ name: String) -> Expression<MeasureValue> { field(name, .measure) }

  /// The field of the upper parts of another field's figures.
  public func numerator(
    _ name: String,
    of figure: Expression<NumberValue>
  ) -> Expression<NumberValue> {
    field(name, .part(.numerator, of: figure.reference))
  }

  /// The field of the lower parts of another field's figures.
  public func denominator(
    _ name: String,
    of figure: Expression<NumberValue>
  ) -> Expression<NumberValue> {
    field(name, .part(.denominator, of: figure.reference))
  }

  /// The field of the lower ends of the intervals around another field's figures.
  public func lower(
    _ name: String,
    of figure: Expression<NumberValue>
  ) -> Expression<NumberValue> {
    field(name, .part(.lower, of: figure.reference))
  }

  /// The field of the upper ends of the intervals around another field's figures.
  public func upper(
    _ name: String,
    of figure: Expression<NumberValue>
  ) -> Expression<NumberValue> {
    field(name, .part(.upper, of: figure.reference))
  }

  /// The field that says of another field's figure why it is missing, where it is.
  public func status<Figure>(_ name: String, of figure: Expression<Figure>) -> Expression<TextValue>
  {
    field(name, .status(of: figure.reference))
  }

  /// A field of a few codes: `needs.oneOf("event", found, resolved)`.
  public func oneOf(_ name: String, _ codes: CodeName...) -> Expression<CodeValue> {
    field(name, .oneOf(codes.map(\.reference)))
  }

  /// A field of the codes of a list: `stays.code("kind", of: kinds)`.
  public func code(_ name: String, of list: CodesName) -> Expression<CodeValue> {
    field(name, .code(of: Reference(list.name)))
  }

  /// A field of the codes of a list, all of which are numbers: `judgements.number("awarded", of: level)`.
  public func number(_ name: String, of list: CodesName) -> Expression<NumberValue> {
    field(name, .code(of: Reference(list.name)))
  }
}

/// What rows are that partners have counted already; a marker without values.
public enum ReturnsKind {}

/// What rows are that stand for an event or a person each; a marker without values.
public enum RecordsKind {}

/// The name of a source of returns.
public typealias Returns = SourceName<ReturnsKind>

/// The name of a source of records: `Records("contacts")`.
public typealias Records = SourceName<RecordsKind>

extension SourceName where Kind == RecordsKind {
  /// The field of those whom the records are about.
  public func person(_ name: String) -> Expression<PersonValue> { field(name, .person) }

  /// The field that tells a record from all others.
  public func key(_ name: String) -> Expression<RowValue> { field(name, .key) }

  /// A field that names records of another source by their keys: `stays.row("project", of: projects)`.
  public func row<Other>(_ name: String, of source: SourceName<Other>) -> Expression<RowValue> {
    field(name, .row(of: Reference(source.name)))
  }
}

/// The name of a list of codes.
public struct CodesName: Hashable, Sendable {
  /// The list's name.
  public let name: String

  /// Makes the name of a list of codes.
  public init(_ name: String) { self.name = name }
}

/// A field with its column and the way in which its cells are read.
public struct FieldClause<Value>: Clause {
  private var field: Field

  fileprivate init(_ field: Field) { self.field = field }

  /// The figure is a state at a time: over time the last counts, it is not added up.
  ///
  /// `beds.from("Beds").snapshot` is written `beds count snapshot from "Beds"`.
  public var snapshot: FieldClause {
    var copy = self
    copy.field.isSnapshot = true
    return copy
  }

  /// A file may do without the column; its figures are then not collected.
  ///
  /// `sex.from("Sex").optional` is written `sex text optional from "Sex"`.
  public var optional: FieldClause {
    var copy = self
    copy.field.isOptional = true
    return copy
  }

  /// An empty cell takes the value of the last row above that has one.
  ///
  /// `area.from("Area").carried` is written `area place carried from "Area"`.
  public var carried: FieldClause {
    var copy = self
    copy.field.isCarried = true
    return copy
  }

  /// The clause as it is collected.
  public var statement: Clauses<Source> { Clauses(.source(.field(field))) }

  /// Reads one or several texts as a value: `.reading("MC", "Council", as: council)`.
  public func reading(_ texts: String..., as value: Expression<Value>) -> FieldClause {
    adding(MapEntry(texts, value.meaning))
  }

  /// Reads one or several texts as a missing value: `.reading("n/a", as: .notApplicable)`.
  public func reading(_ texts: String..., as reason: MissingReason) -> FieldClause {
    adding(MapEntry(texts, .missing(reason)))
  }

  fileprivate func adding(_ entry: MapEntry) -> FieldClause {
    var copy = self
    copy.field.map.append(entry)
    return copy
  }
}

extension FieldClause where Value == TextValue {
  /// Reads one or several texts as another text.
  public func reading(_ texts: String..., as text: String) -> FieldClause {
    adding(MapEntry(texts, .text(text)))
  }
}

extension Expression {
  /// The field is read from a column, by any of several headings: `housed.from("Settled?")`.
  ///
  /// - Parameters:
  ///   - headings: The column's headings in the files; none where the name is the heading.
  ///   - spellings: How dates or periods are written in the file.
  /// - Returns: The clause for the source's braces.
  /// - Precondition: The expression was made by a method of ``SourceName``.
  public func from(_ headings: String..., as spellings: Spelling...) -> FieldClause<Value> {
    fieldClause(headings, spellings)
  }

  /// The field is read from a column, whose texts stand for values:
  /// `agency.from("Agency", ["MC": council])`.
  ///
  /// - Parameters:
  ///   - heading: The column's heading.
  ///   - values: What the texts stand for.
  /// - Returns: The clause for the source's braces.
  /// - Precondition: The expression was made by a method of ``SourceName``.
  public func from(
    _ heading: String,
    _ values: KeyValuePairs<String, Expression>
  ) -> FieldClause<Value> {
    values.reduce(fieldClause([heading], [])) { $0.reading($1.key, as: $1.value) }
  }

  /// The field is read from a column under several rows of headings:
  /// `exits.from(.path("SPM 2", "Total Persons Exited*"))`.
  ///
  /// - Parameters:
  ///   - heading: The texts of the rows of headings, from the top.
  ///   - others: Other headings under which it may stand.
  ///   - spellings: How the cells are written in the file.
  /// - Returns: The clause for the source's braces.
  /// - Precondition: The expression was made by a method of ``SourceName``.
  public func from(
    _ heading: HeadingPath,
    _ others: HeadingPath...,
    as spellings: Spelling...
  ) -> FieldClause<Value> {
    fieldClause(.columns([heading] + others), spellings)
  }

  /// The field is read from a column by its number, whatever its heading is: `label.fromColumn(1)`.
  ///
  /// - Parameters:
  ///   - number: The column's number, counted from 1.
  ///   - spellings: How the cells are written in the file.
  /// - Returns: The clause for the source's braces.
  /// - Precondition: The expression was made by a method of ``SourceName``.
  public func fromColumn(_ number: Int, as spellings: Spelling...) -> FieldClause<Value> {
    fieldClause(.position(number), spellings)
  }

  /// The field is read from the headings of others, where a hole has its name.
  ///
  /// - Precondition: The expression was made by a method of ``SourceName``.
  public func fromHeading(as spellings: Spelling...) -> FieldClause<Value> {
    fieldClause(.heading, spellings)
  }

  /// The field is read from the file's name, where the hole is:
  /// `year.fromFile("*{year}*.csv", as: "{year}")`.
  ///
  /// - Precondition: The expression was made by a method of ``SourceName``.
  public func fromFile(_ name: String, as spellings: Spelling...) -> FieldClause<Value> {
    fieldClause(.file(name), spellings)
  }

  /// The field is computed from the row's others: `young.defined(as: age < 18)`.
  ///
  /// - Precondition: The expression was made by a method of ``SourceName``.
  public func defined(as formula: Expression) -> FieldClause<Value> {
    fieldClause(.computed(formula.node), [])
  }

  private func fieldClause(_ origin: FieldOrigin, _ spellings: [Spelling]) -> FieldClause<Value> {
    guard let field else {
      preconditionFailure("A field is made by its source, as in quarterly.count(\"housed\").")
    }
    return FieldClause(Field(reference, field, from: origin, as: spellings))
  }

  private func fieldClause(_ headings: [String], _ spellings: [Spelling]) -> FieldClause<Value> {
    fieldClause(.columns(headings.map { HeadingPath([$0]) }), spellings)
  }

  /// What a text in a file stands for.
  fileprivate var meaning: MapEntry.Meaning {
    switch node.form {
    case .name(let name): .name(Reference(name))
    case .text(let text): .text(text)
    case .yesNo(let answer): .yesNo(answer)
    case .number(let number): .number(number)
    case .date(let date): .date(date)
    default: preconditionFailure("A text in a file stands for a name, a text, a number, yes or no.")
    }
  }
}

extension Expression where Value == Condition {
  /// The field is read from a column with one text for yes and one for no.
  ///
  /// - Precondition: The expression was made by a method of ``SourceName``.
  public func from(_ heading: String, yes: String, no: String) -> FieldClause<Value> {
    from(heading, [yes: true, no: false])
  }
}

extension HeadingPath: ExpressibleByStringLiteral {
  /// A heading of one row.
  public init(stringLiteral value: String) { self.init([value]) }

  /// A heading of several rows, from the top: `.path("SPM 2", "Total Persons Exited*")`.
  public static func path(_ parts: String...) -> HeadingPath { HeadingPath(parts) }
}

extension Spelling: ExpressibleByStringLiteral {
  /// How a day is written: `"{day}/{month}/{year}"`.
  public init(stringLiteral value: String) { self.init(value) }

  /// How a period of a calendar is written: `.spelling("{year}/{yy}", .financial, .year)`.
  public static func spelling(
    _ pattern: String,
    _ yearKind: YearKind,
    _ grain: Grain
  ) -> Spelling {
    Spelling(pattern, yearKind, grain)
  }

  /// How pooled periods are written: `.spelling("{year}-{yy}", .calendar, pooled: .years)`.
  public static func spelling(
    _ pattern: String,
    _ yearKind: YearKind,
    pooled grain: Grain
  ) -> Spelling {
    Spelling(pattern, yearKind, grain, isPooled: true)
  }
}
