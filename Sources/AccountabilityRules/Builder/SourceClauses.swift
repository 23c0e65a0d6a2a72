/// Figures that partners have already counted.
public struct ReturnsSource: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Framework>

  /// Makes a source of figures.
  ///
  /// ```swift
  /// ReturnsSource(quarterly, "Quarterly returns") {
  ///   SuppliedBy(council, icb)
  ///   Every(.quarter, due: .days(30))
  ///   agency.from("Agency", ["MC": council, "ICB": icb])
  ///   housed.from("In settled accommodation")
  ///   Missing("*", .withheld)
  /// }
  /// ```
  public init(
    _ returns: Returns,
    _ title: String? = nil,
    @ClauseBuilder<Source> _ clauses: () -> Clauses<Source>
  ) {
    statement = Source(.returns, returns.name, title, clauses()).statement
  }
}

/// Records, one row for each event or person.
public struct RecordsSource: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Framework>

  /// Makes a source of records.
  ///
  /// ```swift
  /// RecordsSource(contacts, "Contacts, one row per event") {
  ///   SuppliedBy(council, icb)
  ///   client.from("Client Ref")
  ///   on.from("Event Date", as: "{day}/{month}/{year}")
  ///   housed.from("Settled?", yes: "Y", no: "N")
  /// }
  /// ```
  public init(
    _ records: Records,
    _ title: String? = nil,
    @ClauseBuilder<Source> _ clauses: () -> Clauses<Source>
  ) {
    statement = Source(.records, records.name, title, clauses()).statement
  }
}

extension Source {
  fileprivate init(_ kind: Kind, _ name: String, _ title: String?, _ clauses: Clauses<Source>) {
    self.init(kind, name: Reference(name), title: title, clauses: clauses.ofSource)
  }

  fileprivate var statement: Clauses<Framework> { Clauses(.item(.source(self))) }
}

/// Who supplies the returns, or a measure's figures.
public struct SuppliedBy<Owner>: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Owner>
}

extension SuppliedBy where Owner == Source {
  /// Names the partners.
  public init(_ partners: PartnerName...) {
    statement = Clauses(.source(.suppliedBy(partners.map(\.reference))))
  }
}

extension SuppliedBy where Owner == Measure {
  /// Names the partners.
  public init(_ partners: PartnerName...) {
    statement = Clauses(.measure(.suppliedBy(partners.map(\.reference))))
  }
}

/// How often returns are expected: `Every(.quarter, due: .days(30))`.
public struct Every<Owner>: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Owner>
}

extension Every where Owner == Measure {
  /// Names the grain, over how long the figure reaches back if that is more, and how long after a period its value is due.
  public init(_ grain: Grain, over reach: CalendarDuration? = nil, due: CalendarDuration? = nil) {
    statement = Clauses(.measure(.timing(Timing(every: grain, over: reach, due: due))))
  }
}

extension Every where Owner == Source {
  /// Names the grain, over how long the figure reaches back if that is more, and how long after a period its return is due.
  public init(_ grain: Grain, over reach: CalendarDuration? = nil, due: CalendarDuration? = nil) {
    statement = Clauses(.source(.timing(Timing(every: grain, over: reach, due: due))))
  }
}

/// Which sign parts a number's decimals in the file: a comma or a point.
public struct DecimalSign: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Source>

  /// Names the sign.
  public init(_ sign: String) { statement = Clauses(.source(.decimal(sign))) }
}

/// How the file's bytes are read as characters.
public struct Encoding: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Source>

  /// Names the encoding: `Encoding(.windows1252)`.
  public init(_ encoding: TextEncoding) { statement = Clauses(.source(.encoding(encoding))) }
}

/// How many rows of the file stand before its headings.
public struct Skip: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Source>

  /// Names their number.
  public init(rows: Int) { statement = Clauses(.source(.skip(rows))) }
}

/// How many rows the headings take.
public struct Headings: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Source>

  /// Names their number.
  public init(rows: Int) { statement = Clauses(.source(.headings(rows))) }

  /// Says which rows are headings, where tables stand one below another:
  /// `Headings(where: first.is("Area"))`.
  ///
  /// - Parameter condition: What the first of a table's rows of headings fulfils; it speaks of fields that
  ///   are read from columns by their numbers.
  public init(where condition: Expression<Condition>) {
    statement = Clauses(.source(.headingsWhere(condition.node)))
  }
}

/// Columns that are left alone on purpose.
public struct IgnoreColumns: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Source>

  /// Names their headings: `IgnoreColumns("Forename", .path("Contact", "E-mail"))`.
  public init(_ headings: HeadingPath...) {
    statement = Clauses(.source(.ignoredColumns(headings)))
  }
}

/// By which of several dates the rows are dated.
public struct DatedBy: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Source>

  /// Names the field.
  public init<Value>(_ field: Expression<Value>) {
    statement = Clauses(.source(.dated(by: field.reference)))
  }
}

/// Rows that are left out.
public struct IgnoreRows: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Source>

  /// Names the condition: `IgnoreRows(where: area.is(.missing))`.
  public init(where condition: Expression<Condition>) {
    statement = Clauses(.source(.rows(.ignore, where: condition.node)))
  }
}

/// Rows that alone are taken.
public struct KeepRows: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Source>

  /// Names the condition: `KeepRows(where: sex.is("All"))`.
  public init(where condition: Expression<Condition>) {
    statement = Clauses(.source(.rows(.keep, where: condition.node)))
  }
}

/// What parts the cells of the file, where it is not a comma.
public struct Separator: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Source>

  /// Names the character.
  public init(_ character: String) { statement = Clauses(.source(.separator(character))) }
}

/// Which texts of the file stand for a missing value, and why it is missing.
public struct Missing: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Source>

  /// Names a text and its reason, for all fields or for some: `Missing("*", .withheld)`.
  public init<each Value>(
    _ text: String,
    _ reason: MissingReason,
    in fields: repeat Expression<each Value>
  ) {
    self.init([text], reason, in: repeat each fields)
  }

  /// Names several texts and their reason: `Missing(["", "NK"], .notCollected)`.
  public init<each Value>(
    _ texts: [String],
    _ reason: MissingReason,
    in fields: repeat Expression<each Value>
  ) {
    var names: [Reference] = []
    for field in repeat each fields { names.append(field.reference) }
    statement = Clauses(.source(.missing(texts, reason, in: names)))
  }
}
