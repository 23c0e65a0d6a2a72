public import AccountabilityRules

extension Statistics {
  /// A way to round a double to decimals, by name: tools differ in what they think 2.675 is.
  ///
  ///     let asWritten = Statistics.DecimalRounding(.written(.halfUp), decimals: 2)
  ///     try asWritten.rounded(2.675)   // 2.68
  ///     let asStored = Statistics.DecimalRounding(.stored(.halfUp), decimals: 2)
  ///     try asStored.rounded(2.675)    // 2.67, for the double is 2.67499999999999982…
  ///
  /// Frameworks round numbers that are exact, see `Rounding`; this is for figures that other software has
  /// rounded.
  public struct DecimalRounding: Hashable, Sendable {
    /// Which way a number goes that has more decimals.
    public enum Direction: Hashable, Sendable {
      /// As a rule of frameworks says, which treats both signs alike.
      case rule(Rounding.Rule)

      /// Never down: −0.1 → 0.
      case ceiling

      /// Never up: −0.1 → −1.
      case floor

      /// To the nearest, and a tie to the even digit.
      public static let halfEven = Direction.rule(.halfEven)

      /// To the nearest, and a tie away from zero.
      public static let halfUp = Direction.rule(.halfUp)

      /// To the nearest, and a tie towards zero.
      public static let halfDown = Direction.rule(.halfDown)

      /// Away from zero.
      public static let up = Direction.rule(.up)

      /// Towards zero.
      public static let down = Direction.rule(.down)

      func rule(for number: ExactNumber) -> Rounding.Rule {
        switch self {
        case .rule(let rule): rule
        case .ceiling: number.isNegative ? .down : .up
        case .floor: number.isNegative ? .up : .down
        }
      }
    }

    /// What is rounded.
    public enum Convention: Hashable, Sendable {
      /// The shortest decimal that reads back to the double: what people see. Python's `decimal` of text.
      case written(Direction)

      /// The binary fraction that the double is: C's `printf`, Python's `round`.
      case stored(Direction)

      /// The double times a power of ten, itself a double: NumPy, and .NET's `Math.Round`.
      case scaled(Direction)

      /// Of the two decimals around it the one whose double is nearer, a tie to the even digit: R's `round`
      /// since 4.0.0.
      case nearestDouble
    }

    /// What is rounded, and which way.
    public let convention: Convention

    /// The number of decimals that are kept, within `Rounding.decimalsRange`.
    public let decimals: Int

    /// A way to round to a number of decimals, which is brought into `Rounding.decimalsRange`.
    public init(_ convention: Convention, decimals: Int) {
      self.convention = convention
      self.decimals = Rounding(rule: .halfUp, decimals: decimals).decimals
    }

    /// A number rounded.
    ///
    /// - Throws: ``UndefinedStatistic`` where the number is not finite.
    public func rounded(_ value: Double) throws(UndefinedStatistic) -> Double {
      guard value.isFinite else { throw .notFinite("value") }
      switch convention {
      case .scaled(let direction): return scaled(value, direction)
      case .nearestDouble: return nearestDouble(value)
      case .written, .stored: return try exact(value).doubleValue
      }
    }

    /// A number rounded by `written` or `stored`, without error; by the others, the double that they give.
    ///
    /// - Throws: ``UndefinedStatistic`` where the number is not finite.
    public func exact(_ value: Double) throws(UndefinedStatistic) -> ExactNumber {
      guard let stored = ExactNumber(exactly: value) else { throw .notFinite("value") }
      switch convention {
      case .written(let direction):
        return rounded(ExactNumber(writtenAs: value) ?? stored, direction)
      case .stored(let direction): return rounded(stored, direction)
      case .scaled, .nearestDouble: return try ExactNumber(exactly: rounded(value)) ?? stored
      }
    }

    private func rounded(_ number: ExactNumber, _ direction: Direction) -> ExactNumber {
      number.rounded(direction.rule(for: number), toDecimals: decimals)
    }
  }
}

// MARK: - In doubles

extension Statistics.DecimalRounding {
  private func scaled(_ value: Double, _ direction: Direction) -> Double {
    let power = Self.powerOfTen(decimals)
    let product = value * power
    // From 2⁵² on a double has no decimals that could be taken away.
    guard product.magnitude < 0x1p52 else { return value }
    return direction.wholeNumber(of: product) / power
  }

  private func nearestDouble(_ value: Double) -> Double {
    // A double has about 15 digits that can be trusted, and none beyond them to round.
    let digits = (Double(value.exponent) + 0.5) * 0.301_029_995_663_981_2
    guard value != 0, Double(decimals) + digits <= 15 else { return value }
    let power = Self.powerOfTen(decimals)
    let below = (value.magnitude * power).rounded(.down)
    let (lower, upper) = (below / power, (below + 1) / power)
    let (toLower, toUpper) = (value.magnitude - lower, upper - value.magnitude)
    let isEven = below.truncatingRemainder(dividingBy: 2) == 0
    let magnitude = toLower < toUpper || toLower == toUpper && isEven ? lower : upper
    return Double(signOf: value, magnitudeOf: magnitude)
  }

  /// A number rounded to significant digits, a tie to the even digit, as R's `signif` does it in doubles.
  ///
  /// - Throws: ``UndefinedStatistic`` where the number is not finite, or the digits are not from 1 to 15.
  public static func significant(
    _ digits: Int,
    of value: Double
  ) throws(UndefinedStatistic)
    -> Double
  {
    guard value.isFinite else { throw .notFinite("value") }
    guard (1...15).contains(digits) else {
      throw .outOfRange("digits", allowed: "from 1 to 15")
    }
    let decimals = digits - digitsBeforePoint(value)
    // Beyond these powers of ten a double is no longer near to one.
    if value == 0 || decimals > 300 || decimals < -300 { return value }
    let power = powerOfTen(abs(decimals))
    return decimals >= 0
      ? (value * power).rounded(.toNearestOrEven) / power
      : (value / power).rounded(.toNearestOrEven) * power
  }

  /// How many digits stand before the point; 0 or less for numbers below 1.
  private static func digitsBeforePoint(_ value: Double) -> Int {
    guard value != 0, value.isFinite else { return 0 }
    var digits = Int((value.magnitude.logarithm / 10.0.logarithm).rounded(.down)) + 1
    if value.magnitude >= powerOfTen(digits) { digits += 1 }
    if value.magnitude < powerOfTen(digits - 1) { digits -= 1 }
    return digits
  }

  /// The double nearest to a power of ten.
  private static func powerOfTen(_ exponent: Int) -> Double { Double("1e\(exponent)") ?? .infinity }
}

extension Statistics.DecimalRounding.Direction {
  fileprivate func wholeNumber(of value: Double) -> Double {
    switch self {
    case .rule(.up): value.rounded(.awayFromZero)
    case .rule(.down): value.rounded(.towardZero)
    case .rule(.halfUp): value.rounded(.toNearestOrAwayFromZero)
    case .rule(.halfEven): value.rounded(.toNearestOrEven)
    case .rule(.halfDown):
      // What is left of a double below 2⁵² is exact, and so is whether it is a half.
      (value - value.rounded(.towardZero)).magnitude == 0.5
        ? value.rounded(.towardZero) : value.rounded(.toNearestOrEven)
    case .ceiling: value.rounded(.up)
    case .floor: value.rounded(.down)
    }
  }
}

extension ExactNumber {
  /// The shortest decimal that reads back to a double.
  init?(writtenAs value: Double) {
    let parts = "\(value)".split(separator: "e")
    guard let digits = parts.first, let number = ExactNumber(decimal: digits) else { return nil }
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let zeros = String(repeating: "0", count: abs(exponent))
    guard let power = ExactNumber(decimal: exponent < 0 ? "0.\(zeros.dropLast())1" : "1\(zeros)")
    else {
      return nil
    }
    self = number * power
  }
}
