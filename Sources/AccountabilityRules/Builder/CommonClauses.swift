// Clauses that may stand in the braces of any declaration.

/// Why: `Because("A home is where every other change begins.")`.
public struct Because<Owner>: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Owner>

  /// Gives the reason.
  public init(_ reason: String) { statement = Clauses(.common(.because(reason))) }
}

/// Where something can be read up: `reference "…"` in text.
public struct ReferenceNote<Owner>: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Owner>

  /// Gives the source, as a reader would look it up.
  public init(_ text: String) { statement = Clauses(.common(.reference(text))) }
}

/// Who wrote it.
public struct Written<Owner>: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Owner>

  /// Names the author, and the day if it matters.
  public init(by author: String, on date: CalendarDate? = nil) {
    statement = Clauses(.common(.written(by: author, on: date)))
  }
}

/// Who checked it.
public struct Checked<Owner>: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Owner>

  /// Names who checked it, and the day if it matters.
  public init(by reader: String, on date: CalendarDate? = nil) {
    statement = Clauses(.common(.checked(by: reader, on: date)))
  }
}

/// When it is to be looked at again.
public struct Review<Owner>: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Owner>

  /// Names the day.
  public init(by date: CalendarDate) { statement = Clauses(.common(.review(by: date))) }
}

/// What a check finds here is known and accepted.
///
/// ```swift
/// Allow("single-owner-outcome", because: "The council alone runs the register.")
/// ```
public struct Allow<Owner>: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Owner>

  /// Accepts what a check finds, here or in one declaration, and says why.
  public init(_ check: Reference, in name: Reference? = nil, because reason: String) {
    statement = Clauses(.common(.allow(check, in: name, because: reason)))
  }
}
