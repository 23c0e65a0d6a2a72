/// How shared the accountability is that a framework sets down, in figures that its text decides.
///
/// ```swift
/// let indices = framework.accountabilityIndices
/// indices.partners[0].siloWeight?.value    // 1/2
/// indices.outcomes[0].effectivePartners    // 3
/// indices.sharedShare?.value               // 1
/// ```
///
/// They speak of the agreement and not of results: of what would follow from whose data.
/// `Documentation/Language/silo.md` has the formulas with their sources.
public struct AccountabilityIndices: Hashable, Sendable {
  /// A figure between two bounds, which are the same where the text decides it.
  public struct Bounds: Hashable, Sendable {
    /// The least that it can be.
    public let lower: ExactNumber

    /// The most that it can be.
    public let upper: ExactNumber

    /// The figure; `nil` where the text leaves it open.
    public var value: ExactNumber? { lower == upper ? lower : nil }
  }

  /// What follows for one partner.
  public struct PartnerIndex: Hashable, Sendable {
    /// The partner's name.
    public let partner: String

    /// How many ratings, rules and consequences follow for it.
    public let consequences: Int

    /// How many of them hang on its own data alone.
    public let onOwnDataAlone: Int

    /// Of how many the text does not say on whose data they hang.
    public let undecided: Int

    /// The part of what follows for the partner that hangs on its own data alone; `nil` where nothing follows.
    ///
    /// σ = number of consequences on p that hang only on measures with S(m) = {p}, divided by the number of
    /// consequences on p. Each counts alike.
    public var siloWeight: Bounds? {
      guard let lower = ExactNumber(numerator: onOwnDataAlone, denominator: consequences),
        let upper = ExactNumber(numerator: onOwnDataAlone + undecided, denominator: consequences)
      else { return nil }
      return Bounds(lower: lower, upper: upper)
    }
  }

  /// Who answers for one outcome, and for how much of it.
  public struct OutcomeIndex: Hashable, Sendable {
    /// A partner's part of what is answered for.
    public struct Share: Hashable, Sendable {
      /// The partner's name.
      public let partner: String

      /// The part, from 0 to 1.
      public let share: ExactNumber
    }

    /// The outcome's name.
    public let outcome: String

    /// The partners that answer for it: its lead and those accountable.
    public let answering: [String]

    /// Each partner's part of its measures; empty where nobody answers for any.
    public let shares: [Share]

    /// The sum of the squared shares (Herfindahl and Hirschman); `nil` where there are no shares.
    public var concentration: ExactNumber? {
      shares.isEmpty ? nil : ExactNumber.sum(shares.map { $0.share * $0.share })
    }

    /// How many partners would answer for it if all answered for as much: 1 / concentration.
    public var effectivePartners: ExactNumber? {
      concentration.flatMap { ExactNumber.one.divided(by: $0) }
    }
  }

  /// The partners, in the order of their declaration.
  public let partners: [PartnerIndex]

  /// The outcomes, in the order of their declaration.
  public let outcomes: [OutcomeIndex]

  /// The part of the measures from which something follows that is shared; `nil` where nothing follows.
  ///
  /// A measure is shared where something hangs on several partners' data of it, or where it is a population
  /// measure for which two or more partners answer. Measures count by their attribute `weight` if all that
  /// count have one, and alike otherwise.
  public let sharedShare: Bounds?
}

extension Framework {
  /// How shared the accountability is that the framework sets down.
  ///
  /// - Complexity: O(size of the framework × (partners + measures) / 64).
  public var accountabilityIndices: AccountabilityIndices {
    SiloFacts(self, Symbols(self)).indices
  }
}

extension SiloFacts {
  var indices: AccountabilityIndices {
    AccountabilityIndices(
      partners: framework.partners.indices.map(partner),
      outcomes: framework.outcomes.indices.map(outcome),
      sharedShare: sharedShare
    )
  }

  /// How what may follow for a partner hangs on its data.
  func partner(_ index: Int) -> AccountabilityIndices.PartnerIndex {
    AccountabilityIndices.PartnerIndex(
      partner: framework.partners[index].name.name,
      consequences: following.count(for: index),
      onOwnDataAlone: following.alone(for: index).count,
      undecided: following.undecided(for: index)
    )
  }

  /// Who answers for an outcome, and for how much of it.
  ///
  /// a(p) = Σ w(m)·[p ∈ A] / |A| ÷ Σ w(m), A = A(m) ∩ A(o), over the outcome's measures that any of those own
  /// who answer for it.
  func outcome(_ index: Int) -> AccountabilityIndices.OutcomeIndex {
    let owners = measures(of: index).map { measure in
      var owners = answering.measures[measure]
      owners.formIntersection(answering.outcomes[index])
      return (measure: measure, partners: owners.positions)
    }.filter { !$0.partners.isEmpty }
    let weights = weights(of: owners.map(\.measure))
    // Of each partner the weights of what it shares with so many, which are added up before they are divided.
    var parts: [Int: [Int: ExactNumber]] = [:]
    for (owned, weight) in zip(owners, weights) {
      for partner in owned.partners {
        parts[partner, default: [:]][owned.partners.count, default: .zero] += weight
      }
    }
    let total = ExactNumber.sum(weights)
    return AccountabilityIndices.OutcomeIndex(
      outcome: framework.outcomes[index].name.name,
      answering: framework.outcomes[index].answering,
      shares: parts.sorted { $0.key < $1.key }.map { position, parts in
        let share = ExactNumber.sum(parts.map { $0.value * ExactNumber($0.key).inverse })
        return .init(
          partner: framework.partners[position].name.name,
          share: share * total.inverse
        )
      }
    )
  }

  /// The stated weights, if all measures have one that is more than nought; 1 for each otherwise.
  private func weights(of indices: [Int]) -> [ExactNumber] {
    let stated = indices.compactMap { measures[$0].weight }.filter { $0 > .zero }
    return stated.count == indices.count ? stated : indices.map { _ in .one }
  }

  private var sharedShare: AccountabilityIndices.Bounds? {
    var bearing = PositionSet()
    var shared = PositionSet()
    var single = PositionSet()
    for stake in stakes {
      bearing.formUnion(stake.reliance.measures)
      shared.formUnion(stake.reliance.together)
      single.formUnion(stake.reliance.own.union(stake.reliance.alone))
    }
    let joint = measures.indices.filter { isJoint($0) && bearing.contains($0) }
    shared.formUnion(PositionSet(joint))
    var either = bearing
    either.subtract(single)
    either.formUnion(shared)
    let positions = bearing.positions
    let weights = Dictionary(uniqueKeysWithValues: zip(positions, weights(of: positions)))
    let total = ExactNumber.sum(weights.values)
    guard total > .zero else { return nil }
    func part(_ set: PositionSet) -> ExactNumber {
      ExactNumber.sum(set.positions.compactMap { weights[$0] }) * total.inverse
    }
    return AccountabilityIndices.Bounds(lower: part(shared), upper: part(either))
  }

  /// Whether it is a population measure for which several partners answer.
  private func isJoint(_ measure: Int) -> Bool {
    measures[measure].kind == .population && answering.measures[measure].count > 1
  }
}

extension ExactNumber {
  /// 1 divided by the number; 0 for 0, by which nothing is divided here.
  fileprivate var inverse: ExactNumber { ExactNumber.one.divided(by: self) ?? .zero }
}
