extension Framework {
  /// Makes a framework of its declarations.
  ///
  /// ```swift
  /// let millbrook = Framework("millbrook", "Adults facing multiple disadvantage") {
  ///   Partner(council, "Millbrook Council", sector: "local-government")
  ///   Outcome(home, "Everyone has a settled home") { … }
  /// }
  /// ```
  public init(
    _ name: Reference,
    _ title: String,
    fileID: String = #fileID,
    line: Int = #line,
    column: Int = #column,
    @ClauseBuilder<Framework> _ declarations: () -> Clauses<Framework>
  ) {
    let origin = Origin(file: fileID, line: line, column: column)
    self.init(name: name.located(at: origin), title: title, items: declarations().items)
  }
}

extension Clauses where Owner == Framework {
  fileprivate var items: [FrameworkItem] {
    lines.compactMap { line in
      switch line.clause {
      case .item(let item): item
      case .declared(let measure): .measure(measure)
      case .header(let clause): .header(Stated(clause, at: line.origin))
      case .common(let clause): .header(Stated(.common(clause), at: line.origin))
      case .policy, .code, .source, .outcome, .derived, .measure, .rating, .rule, .consequence,
        .note, .leftOut, .test, .parameter:
        nil
      }
    }
  }
}

/// The version of the language.
public struct Language: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Framework>

  /// Names the version.
  public init(_ number: Int) { statement = Clauses(.header(.language(number))) }
}

/// The version of the framework: `Version("2026.1")`.
public struct Version: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Framework>

  /// Names the version.
  public init(_ text: String) { statement = Clauses(.header(.version(text))) }
}

/// Which version this one replaces, and why.
public struct Replaces: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Framework>

  /// Names the version and the reason.
  public init(_ version: String, because reason: String) {
    statement = Clauses(.header(.replaces(version, because: reason)))
  }
}

/// What the partners want to come about, in their words.
public struct Vision: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Framework>

  /// Gives the vision.
  public init(_ text: String) { statement = Clauses(.header(.vision(text))) }
}

/// Who agreed to the framework, and when.
public struct Agreed: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Framework>

  /// Names the partners and the day.
  public init(by partners: PartnerName..., on date: CalendarDate) {
    statement = Clauses(.header(.agreed(by: partners.map(\.reference), on: date)))
  }
}

/// How much it matters what a check finds, or by which number it goes.
///
/// ```swift
/// Treat("unstated-baseline", as: .error, because: "Every measure here is judged since its baseline.")
/// ```
public struct Treat: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Framework>

  /// Sets the level of a check, and says why.
  public init(_ check: Reference, as level: Diagnostic.Severity, because reason: String) {
    statement = Clauses(.header(.treat(check, as: level, because: reason)))
  }

  /// Sets a number by which a check goes, and says why it is this one.
  ///
  /// ```swift
  /// Treat("silo-weight", with: "limit", .percent(60), because: "There are only two of us.")
  /// ```
  public init(
    _ check: Reference,
    with name: Reference,
    _ number: NumberLiteral,
    because reason: String
  ) {
    statement = Clauses(
      .header(.treatWith(check, name, Stated(number, at: .unknown), because: reason))
    )
  }
}

extension Calendar: Clause {
  /// Makes a calendar: `Calendar(.financial, .quarters, from: .april)`.
  ///
  /// - Parameters:
  ///   - yearKind: The kind of year.
  ///   - grain: The grain of the framework's periods.
  ///   - start: The month in which the year begins; the usual one of its kind where none is named.
  public init(_ yearKind: YearKind, _ grain: Grain, from start: Month? = nil) {
    self.init(yearKind, grain, from: start, at: .unknown)
  }

  /// The clause as it is collected.
  public var statement: Clauses<Framework> { Clauses(.item(.calendar(self))) }
}
