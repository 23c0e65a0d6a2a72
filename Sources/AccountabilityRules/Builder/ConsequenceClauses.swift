extension Consequence: Clause {
  /// Makes a consequence.
  ///
  /// ```swift
  /// Consequence("savings", "Shared savings") {
  ///   When(home.is(.met))
  ///   Gain(saved, shared: [council: .percent(60), icb: .percent(40)])
  /// }
  /// ```
  public init(
    _ name: Reference,
    _ title: String? = nil,
    @ClauseBuilder<Consequence> _ clauses: () -> Clauses<Consequence>
  ) {
    self.init(name: name, title: title, clauses: clauses().ofConsequence)
  }

  /// Makes a consequence that others name.
  public init(
    _ name: ConsequenceName,
    _ title: String? = nil,
    @ClauseBuilder<Consequence> _ clauses: () -> Clauses<Consequence>
  ) {
    self.init(name.reference, title, clauses)
  }

  /// The clause as it is collected.
  public var statement: Clauses<Framework> { Clauses(.item(.consequence(self))) }
}

/// An amount that partners gain: `Gain(saved, shared: [council: .percent(60), icb: .percent(40)])`.
public struct Gain: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Consequence>

  /// Names the amount, and each partner's share; the shares add up to 100%.
  public init(_ amount: MeasureName, shared shares: KeyValuePairs<PartnerName, NumberLiteral>) {
    statement = Clauses(.consequence(.shared(SharedAmount(.gain, amount, shares))))
  }
}

/// An amount that partners bear: `Pain(overspent, shared: [council: .percent(60), icb: .percent(40)])`.
public struct Pain: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Consequence>

  /// Names the amount, and each partner's share; the shares add up to 100%.
  public init(_ amount: MeasureName, shared shares: KeyValuePairs<PartnerName, NumberLiteral>) {
    statement = Clauses(.consequence(.shared(SharedAmount(.pain, amount, shares))))
  }
}

extension SharedAmount {
  fileprivate init(
    _ side: Side,
    _ amount: MeasureName,
    _ shares: KeyValuePairs<PartnerName, NumberLiteral>
  ) {
    self.init(side, amount.node, shared: shares.map { Share($0.key.reference, $0.value) })
  }
}
