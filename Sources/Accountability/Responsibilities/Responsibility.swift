public import AccountabilityRules

/// What becomes of changes that have no parts in closed form, such as those of medians.
public enum OpenChanges: Hashable, Sendable, CaseIterable {
  /// They are left whole, and the reason is given.
  case leftWhole

  /// They are shared out by Shapley values: the framework is evaluated for each set of partners, of at most ten.
  case sharedByShapleyValues
}

/// What a partner carries of an outcome at a place: its roles, its data, what it adds to the change, and whether its
/// returns are there.
///
/// The contribution is arithmetic. It does not say who or what caused the change.
public struct Responsibility: Hashable, Sendable {
  /// What a partner adds to the change of a shared figure.
  public struct Contribution: Hashable, Sendable {
    /// How the change was taken apart.
    public enum Method: String, Hashable, Sendable, CaseIterable {
      /// The figure is a sum: what the partner's own figure changed by.
      case sum

      /// The figure is a rate: what comes of the partner's own rate, and of its share of the denominator.
      case rateAndMix = "rate-and-mix"

      /// The mean, over every order in which the partners' returns could have become new, of what the partner's adds.
      case shapley
    }

    /// The outcome's only headline measure.
    public let measure: String

    /// From when to when the figure changed.
    public let since: Period

    /// The last period.
    public let until: Period

    /// The exact change of the shared figure.
    public let change: ExactNumber

    /// The exact part of it that the partner adds; the parts of all partners add up to the change.
    public let value: ExactNumber

    /// What comes of the partner's own rate; `nil` where the measure is a sum.
    public let rateEffect: ExactNumber?

    /// What comes of the partner's share of the denominator; `nil` where the measure is a sum.
    public let mixEffect: ExactNumber?

    /// How the change was taken apart.
    public let method: Method
  }

  /// How a partner has reported: the returns on which the outcome's measures rest.
  public struct ReportingRecord: Hashable, Sendable {
    /// How many are due.
    public let due: Int

    /// How many of them are there, and nothing says that they came late.
    public let inTime: Int

    /// How many came late.
    public let cameLate: Int

    /// How many are not there.
    public var missing: Int { due - inTime - cameLate }
  }

  /// The outcome's name.
  public let outcome: String

  /// The partner's name.
  public let partner: String

  /// The place's name; `nil` where the framework has no places.
  public let place: String?

  /// The partner's roles for the outcome; empty where it only supplies data.
  public let roles: [Role]

  /// The names of the outcome's measures of which the partner has a value of its own.
  public let measures: [String]

  /// What it adds to the change of the outcome's headline measure; `nil` where that is not known.
  public let contribution: Contribution?

  /// Why the contribution is not known; `nil` where it is.
  public let reason: String?

  /// How it has reported.
  public let returns: ReportingRecord
}
