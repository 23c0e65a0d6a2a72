// What a partner is to an outcome, as clauses of the outcome.

/// Convenes and reports; one for each outcome.
public struct Lead: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Outcome>

  /// Names the partners.
  public init(_ partners: PartnerName...) {
    statement = Clauses(.outcome(.role(.lead, partners.map(\.reference))))
  }
}

/// Answers for the outcome and shares its consequences.
public struct Accountable: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Outcome>

  /// Names the partners.
  public init(_ partners: PartnerName...) {
    statement = Clauses(.outcome(.role(.accountable, partners.map(\.reference))))
  }
}

/// Acts on the outcome.
public struct Contributing: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Outcome>

  /// Names the partners.
  public init(_ partners: PartnerName...) {
    statement = Clauses(.outcome(.role(.contributing, partners.map(\.reference))))
  }
}

/// Provides data.
public struct Supplier: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Outcome>

  /// Names the partners.
  public init(_ partners: PartnerName...) {
    statement = Clauses(.outcome(.role(.supplier, partners.map(\.reference))))
  }
}

/// Is asked.
public struct Consulted: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Outcome>

  /// Names the partners.
  public init(_ partners: PartnerName...) {
    statement = Clauses(.outcome(.role(.consulted, partners.map(\.reference))))
  }
}

/// Audits what is claimed.
public struct Assurer: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Outcome>

  /// Names the partners.
  public init(_ partners: PartnerName...) {
    statement = Clauses(.outcome(.role(.assurer, partners.map(\.reference))))
  }
}

/// Pays.
public struct Funder: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Outcome>

  /// Names the partners.
  public init(_ partners: PartnerName...) {
    statement = Clauses(.outcome(.role(.funder, partners.map(\.reference))))
  }
}

/// Bears a cost, or what is displaced, without being accountable.
public struct Affected: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Outcome>

  /// Names the partners.
  public init(_ partners: PartnerName...) {
    statement = Clauses(.outcome(.role(.affected, partners.map(\.reference))))
  }
}
