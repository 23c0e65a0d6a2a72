/// A rational number, exact whatever its size.
///
/// It is a ratio of two integers in lowest terms with a positive denominator, so that equal
/// values are one value: `1/2`, `0.5` and `50/100` compare equal and hash alike. No operation
/// traps or rounds, unless rounding is asked for.
///
/// ```swift
/// let third = ExactNumber(numerator: 1, denominator: 3)
/// third.map { $0 + $0 + $0 }  // 1
/// ```
///
/// Values whose numerator and denominator fit in an `Int` are kept in two machine integers;
/// others cost memory and time in proportion to their digits.
public struct ExactNumber: Hashable, Sendable {
  /// The two forms; a value that fits the first is never in the second.
  enum Storage: Hashable, Sendable {
    case small(numerator: Int, denominator: Int)
    indirect case large(numerator: BigInteger, denominator: BigInteger)
  }

  let storage: Storage

  /// The number 0.
  public static let zero = ExactNumber(0)

  /// The number 1.
  public static let one = ExactNumber(1)
}

// MARK: - From integers

extension ExactNumber: ExpressibleByIntegerLiteral {
  /// The value of an integer literal.
  public init(integerLiteral value: Int) {
    storage = .small(numerator: value, denominator: 1)
  }

  /// The same value as a machine integer's.
  public init(_ value: Int) { storage = .small(numerator: value, denominator: 1) }

  /// The same value as an integer's.
  public init<I: BinaryInteger>(_ value: I) {
    if let small = Int(exactly: value) {
      storage = .small(numerator: small, denominator: 1)
    } else {
      storage = .large(numerator: BigInteger(value), denominator: .one)
    }
  }

  /// The ratio of two integers, or nil when the denominator is 0.
  ///
  /// `ExactNumber(numerator: 2, denominator: -4)` is -1/2.
  public init?(numerator: Int, denominator: Int) {
    if denominator == 0 { return nil }
    if denominator == 1 {
      self.init(numerator)
      return
    }
    let divisor = Int128(numerator.magnitude.greatestCommonDivisor(with: denominator.magnitude))
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.init(
      lowestTerms: Int128(numerator) / divisor * sign,
      over: Int128(denominator) / divisor * sign
    )
  }

  /// A ratio in lowest terms with a positive denominator.
  init(lowestTerms numerator: Int128, over denominator: Int128) {
    if let small = Int(exactly: numerator), let smallDenominator = Int(exactly: denominator) {
      storage = .small(numerator: small, denominator: smallDenominator)
    } else {
      storage = .large(numerator: BigInteger(numerator), denominator: BigInteger(denominator))
    }
  }

  /// A ratio in lowest terms with a positive denominator.
  init(lowestTerms numerator: BigInteger, over denominator: BigInteger) {
    if let small = Int(exactly: numerator), let smallDenominator = Int(exactly: denominator) {
      storage = .small(numerator: small, denominator: smallDenominator)
    } else {
      storage = .large(numerator: numerator, denominator: denominator)
    }
  }

  /// A ratio in any terms; the denominator must not be zero.
  init(_ numerator: BigInteger, over denominator: BigInteger) {
    let divisor = numerator.greatestCommonDivisor(with: denominator)
    let signed = denominator.isNegative ? -divisor : divisor
    self.init(
      lowestTerms: numerator.quotientAndRemainder(dividingBy: signed).quotient,
      over: denominator.quotientAndRemainder(dividingBy: signed).quotient
    )
  }
}

// MARK: - Parts

extension ExactNumber {
  var numerator: BigInteger {
    switch storage {
    case .small(let numerator, _): BigInteger(numerator)
    case .large(let numerator, _): numerator
    }
  }

  var denominator: BigInteger {
    switch storage {
    case .small(_, let denominator): BigInteger(denominator)
    case .large(_, let denominator): denominator
    }
  }

  /// The numerator in lowest terms as decimal digits, after "-" for a negative value.
  public var numeratorText: String {
    switch storage {
    case .small(let numerator, _): String(numerator)
    case .large(let numerator, _): numerator.description
    }
  }

  /// The denominator in lowest terms as decimal digits; "1" for an integer.
  public var denominatorText: String {
    switch storage {
    case .small(_, let denominator): String(denominator)
    case .large(_, let denominator): denominator.description
    }
  }

  /// The numerator and denominator, or nil when they do not fit machine integers.
  package var smallParts: (numerator: Int, denominator: Int)? {
    guard case .small(let numerator, let denominator) = storage else { return nil }
    return (numerator, denominator)
  }

  /// The value as a machine integer, or nil when it is a fraction or does not fit.
  public var integer: Int? {
    guard case .small(let numerator, 1) = storage else { return nil }
    return numerator
  }
}

// MARK: - Sign

extension ExactNumber {
  /// -1, 0 or 1, as the value is less than, equal to or greater than zero.
  public func signum() -> Int {
    switch storage {
    case .small(let numerator, _): numerator.signum()
    case .large(let numerator, _): numerator.signum()
    }
  }

  /// Whether the value is 0.
  public var isZero: Bool { signum() == 0 }

  /// Whether the value is less than 0.
  public var isNegative: Bool { signum() < 0 }

  /// Whether the value has no fractional part, however great it is.
  public var isInteger: Bool {
    switch storage {
    case .small(_, let denominator): denominator == 1
    case .large(_, let denominator): denominator == .one
    }
  }

  /// The value without its sign.
  public var magnitude: ExactNumber { isNegative ? -self : self }
}
