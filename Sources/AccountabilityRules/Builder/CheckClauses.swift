/// What must be so of each row; where it is not, a finding says so.
public struct Check: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Source>

  /// Names the condition: `Check(back <= exits)`.
  public init(_ condition: Expression<Condition>) {
    statement = Clauses(.source(.check(condition.node)))
  }
}

/// Which rows are parts of which; where they do not add up, a finding says so.
public struct CheckParts: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Source>

  /// Names the field that tells the parts apart, what stands in it for the whole, the figures that add
  /// up (those that are counted or are money, where none is named), and how far they may be apart:
  /// `CheckParts(of: sector, make: "All", in: back, within: 5)`.
  public init<Value, each Figure>(
    of field: Expression<Value>,
    make whole: String,
    in figures: repeat Expression<each Figure>,
    within tolerance: NumberLiteral? = nil
  ) {
    var names: [Reference] = []
    for figure in repeat each figures { names.append(figure.reference) }
    self.init(PartsOfWhole(of: field.reference, make: .text(whole), in: names, within: tolerance))
  }

  /// Names the same where a code stands for the whole: `CheckParts(of: sector, make: everyone)`.
  public init<Value, each Figure>(
    of field: Expression<Value>,
    make whole: CodeName,
    in figures: repeat Expression<each Figure>,
    within tolerance: NumberLiteral? = nil
  ) {
    var names: [Reference] = []
    for figure in repeat each figures { names.append(figure.reference) }
    let code = PartsOfWhole.Whole.code(whole.reference)
    self.init(PartsOfWhole(of: field.reference, make: code, in: names, within: tolerance))
  }

  private init(_ parts: PartsOfWhole) { statement = Clauses(.source(.checkParts(parts))) }
}
