public import AccountabilityRules

/// A framework's indices in their versioned wire format.
public struct EncodedIndices: Codable, Hashable, Sendable {
  /// A figure between two bounds.
  public struct Bounds: Codable, Hashable, Sendable {
    /// The figure; null where the text leaves it open.
    @ExplicitNull public var value: Double? = nil

    /// The least that it can be.
    public var lower: Double

    /// The most that it can be.
    public var upper: Double
  }

  /// What may follow for a partner.
  public struct PartnerIndex: Codable, Hashable, Sendable {
    /// The partner.
    public var partner: String

    /// How many ratings, rules and consequences may follow for it.
    public var consequences: Int

    /// How many of them hang on its own data alone.
    public var onOwnDataAlone: Int

    /// Of how many the text does not say on whose data they hang.
    public var undecided: Int

    /// The part that hangs on its own data alone; null where nothing follows.
    @ExplicitNull public var siloWeight: Bounds? = nil
  }

  /// Who answers for an outcome.
  public struct OutcomeIndex: Codable, Hashable, Sendable {
    /// A partner's part.
    public struct Share: Codable, Hashable, Sendable {
      /// The partner.
      public var partner: String

      /// The part, from 0 to 1.
      public var share: Double
    }

    /// The outcome.
    public var outcome: String

    /// The partners that answer for it.
    public var answering: [String]

    /// Each partner's part of its measures.
    public var shares: [Share]

    /// The sum of the squared shares; null where there are none.
    @ExplicitNull public var concentration: Double? = nil

    /// 1 divided by the concentration.
    @ExplicitNull public var effectivePartners: Double? = nil
  }

  /// The framework's name.
  public var framework: String

  /// The partners, in the order of their declaration.
  public var partners: [PartnerIndex]

  /// The outcomes, in the order of their declaration.
  public var outcomes: [OutcomeIndex]

  /// The part of the measures from which something follows that is shared; null where nothing follows.
  @ExplicitNull public var sharedAccountabilityShare: Bounds? = nil

  /// Encodes the indices of a framework.
  public init(_ indices: AccountabilityIndices, of framework: String) {
    self.framework = framework
    partners = indices.partners.map { partner in
      PartnerIndex(
        partner: partner.partner,
        consequences: partner.consequences,
        onOwnDataAlone: partner.onOwnDataAlone,
        undecided: partner.undecided,
        siloWeight: partner.siloWeight.map(Bounds.init)
      )
    }
    outcomes = indices.outcomes.map { outcome in
      OutcomeIndex(
        outcome: outcome.outcome,
        answering: outcome.answering,
        shares: outcome.shares.map {
          OutcomeIndex.Share(partner: $0.partner, share: $0.share.doubleValue)
        },
        concentration: outcome.concentration?.doubleValue,
        effectivePartners: outcome.effectivePartners?.doubleValue
      )
    }
    sharedAccountabilityShare = indices.sharedShare.map(Bounds.init)
  }
}

extension EncodedIndices.Bounds {
  fileprivate init(_ bounds: AccountabilityIndices.Bounds) {
    self.init(
      value: bounds.value?.doubleValue,
      lower: bounds.lower.doubleValue,
      upper: bounds.upper.doubleValue
    )
  }
}
