extension Statistics {
  /// Where a figure stands against another, as far as chance lets it be told.
  public enum Standing: String, Hashable, Sendable, CaseIterable {
    /// Below it also at the higher of two levels.
    case farBelow

    /// Below it.
    case below

    /// Not to be told from it.
    case same

    /// Above it.
    case above

    /// Above it also at the higher of two levels.
    case farAbove

    /// The standing as a mark, where more is better or less is.
    public func mark(higherIsBetter: Bool) -> Mark {
      switch self {
      case .same: .same
      case .farAbove: higherIsBetter ? .best : .worst
      case .above: higherIsBetter ? .better : .worse
      case .below: higherIsBetter ? .worse : .better
      case .farBelow: higherIsBetter ? .worst : .best
      }
    }

    /// Where an interval lies against a value; a value on a limit is the same.
    init(of interval: ConfidenceInterval, against value: Double) {
      self = interval.upper < value ? .below : interval.lower > value ? .above : .same
    }

    /// Where a value lies against an interval; a value on a limit is the same.
    init(of value: Double, against interval: ConfidenceInterval) {
      self = value < interval.lower ? .below : value > interval.upper ? .above : .same
    }

    /// One standing, and further out where one at a higher level is not the same either.
    init(_ near: Standing, beyond far: Standing) {
      switch far {
      case .farBelow, .below: self = .farBelow
      case .farAbove, .above: self = .farAbove
      case .same: self = near
      }
    }
  }

  /// Whether a figure is better or worse than another.
  public enum Mark: String, Hashable, Sendable, CaseIterable {
    /// Worse, also at the higher of two levels.
    case worst

    /// Worse.
    case worse

    /// Not to be told from it.
    case same

    /// Better.
    case better

    /// Better, also at the higher of two levels.
    case best
  }
}
