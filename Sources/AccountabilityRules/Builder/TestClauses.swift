extension Test: Clause {
  /// Makes a case: given values, and what they must lead to.
  public init(_ title: String, @ClauseBuilder<Test> _ clauses: () -> Clauses<Test>) {
    let stated: [Stated<TestClause>] = clauses().stated { content in
      if case .test(let clause) = content { clause } else { content.common.map { .common($0) } }
    }
    self.init(title: title, clauses: stated, at: .unknown)
  }

  /// The clause as it is collected.
  public var statement: Clauses<Framework> { Clauses(.item(.test(self))) }
}

/// The day on which the case is judged.
public struct AsOf: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Test>

  /// Names the day: `AsOf(.date(2025, 11, 15))`.
  public init(_ date: CalendarDate) { statement = Clauses(.test(.asOf(date))) }
}

/// What is given in a case.
public struct Given: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Test>

  /// Gives a value: `Given(settled.at(.quarter(2025...2026, 2)), .percent(40))`.
  public init<Value>(_ subject: Expression<Value>, _ value: Expression<Value>) {
    let cell = TableCell(.value(value.node))
    statement = Clauses(.test(.given(subject.node, cell)))
  }

  /// Says that a value is missing, and why: `Given(settled, .withheld)`.
  public init<Value>(_ subject: Expression<Value>, _ reason: MissingReason) {
    let cell = TableCell(.missing(reason))
    statement = Clauses(.test(.given(subject.node, cell)))
  }

  /// Gives several values of a measure, under headings.
  ///
  /// ```swift
  /// Given(settled, columns: ["at", "partner", "value"],
  ///   [.quarter(2024...2025, 4), nil, .percent(55)],
  ///   [.quarter(2025...2026, 2), .name(council), .percent(70)])
  /// ```
  public init<Value>(_ subject: Expression<Value>, columns: [Reference], _ rows: [Cell]...) {
    self.init(subject.reference, columns, rows)
  }

  /// Gives several rows of a source, under its fields' names.
  public init<Kind>(_ source: SourceName<Kind>, columns: [Reference], _ rows: [Cell]...) {
    self.init(Reference(source.name), columns, rows)
  }

  private init(_ name: Reference, _ columns: [Reference], _ rows: [[Cell]]) {
    let cells = rows.map { row in row.map { TableCell($0.content) } }
    statement = Clauses(.test(.givenTable(name, CellTable(headings: columns, rows: cells))))
  }
}

/// What a case must lead to.
public struct Expect: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Test>

  /// Gives the condition that must be met.
  public init(_ condition: Expression<Condition>) {
    statement = Clauses(.test(.expect(Expectation(condition.node))))
  }

  /// Gives two numbers that must be the same, and how far they may be apart:
  /// `Expect(settled.is(.percent(33)), within: .percent(1))`.
  public init(_ condition: Expression<Condition>, within distance: MeasureName) {
    statement = Clauses(.test(.expect(Expectation(condition.node, within: distance.node))))
  }

  /// Gives what must be missing or undecided, and for which reason.
  public init(_ condition: Expression<Condition>, because reason: MissingReason) {
    let expectation = Expectation(condition.node, because: .reason(reason))
    statement = Clauses(.test(.expect(expectation)))
  }

  /// Gives what must be missing or undecided, and words that stand in a reason.
  public init(_ condition: Expression<Condition>, because words: String) {
    let expectation = Expectation(condition.node, because: .text(words))
    statement = Clauses(.test(.expect(expectation)))
  }
}

/// A cell of a table: a number, a text, a name, a time, a reason, or `nil` for an empty one.
public struct Cell: Hashable, Sendable {
  package let content: TableCell.Content

  /// Makes a cell of a value.
  public init<Value>(_ value: Expression<Value>) { content = .value(value.node) }

  private init(_ content: TableCell.Content) { self.content = content }

  /// A name.
  public static func name<Value>(_ name: Expression<Value>) -> Cell { Cell(name) }

  /// A missing value, and why.
  public static func missing(_ reason: MissingReason) -> Cell { Cell(.missing(reason)) }

  /// Yes or no.
  public static func answer(_ answer: Bool) -> Cell { Cell(.value(Node(.yesNo(answer)))) }

  /// A decimal number, exactly as it is written.
  ///
  /// - Precondition: The text is a decimal number.
  public static func decimal(_ text: String) -> Cell { Cell(MeasureName.decimal(text)) }

  /// A percentage.
  public static func percent(_ number: Int) -> Cell { Cell(MeasureName.percent(number)) }

  /// A percentage with decimals.
  ///
  /// - Precondition: The text is a decimal number.
  public static func percent(_ text: String) -> Cell { Cell(MeasureName.percent(text)) }

  /// A day.
  ///
  /// - Precondition: The calendar has such a day.
  public static func date(_ year: Int, _ month: Int, _ day: Int) -> Cell {
    Cell(Expression<DateValue>.date(year, month, day))
  }

  /// A period.
  public static func period(_ name: PeriodName) -> Cell { Cell(.value(Node(.period(name)))) }

  /// A calendar year.
  public static func year(_ year: Int) -> Cell { .period(.year(year)) }

  /// A year that is split over two calendar years.
  public static func year(_ years: ClosedRange<Int>) -> Cell { .period(.year(years)) }

  /// A quarter of a calendar year.
  public static func quarter(_ year: Int, _ quarter: Int) -> Cell {
    .period(.quarter(year, quarter))
  }

  /// A quarter of a split year.
  public static func quarter(_ years: ClosedRange<Int>, _ quarter: Int) -> Cell {
    .period(.quarter(years, quarter))
  }

  /// A calendar month.
  public static func month(_ month: Month, _ year: Int) -> Cell { .period(.month(month, year)) }

  /// Calendar years that are pooled.
  public static func years(_ years: ClosedRange<Int>) -> Cell { .period(.years(years)) }
}

extension Cell: ExpressibleByIntegerLiteral {
  /// A whole number.
  public init(integerLiteral value: Int) { self.init(MeasureName(integerLiteral: value)) }
}

extension Cell: ExpressibleByStringLiteral {
  /// A text or a label.
  public init(stringLiteral value: String) { self.init(.value(Node(.text(value)))) }
}

extension Cell: ExpressibleByNilLiteral {
  /// An empty cell.
  public init(nilLiteral: ()) { self.init(.empty) }
}
