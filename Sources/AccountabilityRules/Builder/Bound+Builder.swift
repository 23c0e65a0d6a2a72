extension Bound {
  /// This or more.
  public static func atLeast(_ number: MeasureName) -> Bound { Bound(.atLeast(number.node)) }

  /// This or less.
  public static func atMost(_ number: MeasureName) -> Bound { Bound(.atMost(number.node)) }

  /// More than this.
  public static func above(_ number: MeasureName) -> Bound { Bound(.above(number.node)) }

  /// Less than this.
  public static func below(_ number: MeasureName) -> Bound { Bound(.below(number.node)) }

  /// At least or at most this, as the direction of good has it.
  public static func reaching(_ number: MeasureName) -> Bound { Bound(.reaching(number.node)) }

  /// Between two numbers, or one of them.
  public static func between(_ low: MeasureName, and high: MeasureName) -> Bound {
    Bound(.between(low.node, high.node))
  }
}

extension Known {
  /// One known value suffices.
  public static let any = Known(.any)

  /// Every value must be known.
  public static let all = Known(.quantity(Quantity(.all)))

  /// More than half of the values must be known.
  public static let most = Known(.quantity(Quantity(.most)))

  /// No value may be known.
  public static let no = Known(.quantity(Quantity(.no)))

  /// So many values, or such a share of them, must be known.
  public static func atLeast(_ number: NumberLiteral) -> Known {
    Known(.quantity(Quantity(.atLeast(number))))
  }

  /// No more values, or no greater share of them, may be known.
  public static func atMost(_ number: NumberLiteral) -> Known {
    Known(.quantity(Quantity(.atMost(number))))
  }

  /// Exactly so many values, or such a share of them, must be known.
  public static func exactly(_ number: NumberLiteral) -> Known {
    Known(.quantity(Quantity(.exactly(number))))
  }
}
