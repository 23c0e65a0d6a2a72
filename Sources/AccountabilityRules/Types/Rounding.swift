/// How a number is rounded: to how many decimals, and which way.
public struct Rounding: Hashable, Sendable {
  /// Which of the two nearest numbers with the asked decimals is taken.
  public enum Rule: String, Hashable, Sendable, CaseIterable {
    /// Away from zero: 0.1 → 1, -0.1 → -1.
    case up

    /// Towards zero: 0.9 → 0, -0.9 → 0.
    case down

    /// To the nearest, and a tie away from zero: 0.5 → 1, -0.5 → -1.
    case halfUp

    /// To the nearest, and a tie towards zero: 0.5 → 0, -0.5 → 0.
    case halfDown

    /// To the nearest, and a tie to the even digit: 0.5 → 0, 1.5 → 2, 2.5 → 2.
    case halfEven
  }

  /// The numbers of decimals that can be asked for; others are brought to the nearer end.
  public static let decimalsRange = 0...100

  /// Which of the two nearest numbers is taken.
  public var rule: Rule

  /// The number of decimals that are kept, within ``decimalsRange``.
  public var decimals: Int {
    didSet { decimals = Self.clamped(decimals) }
  }

  /// A rounding by a rule to a number of decimals, which is brought into ``decimalsRange``.
  public init(rule: Rule, decimals: Int) {
    self.rule = rule
    self.decimals = Self.clamped(decimals)
  }

  static func clamped(_ decimals: Int) -> Int {
    min(max(decimals, decimalsRange.lowerBound), decimalsRange.upperBound)
  }
}

extension Rounding.Rule {
  /// Whether a magnitude between two neighbours goes to the greater.
  ///
  /// - Parameters:
  ///   - isExact: Whether it is the lesser neighbour itself.
  ///   - half: How it compares with the middle between the neighbours.
  ///   - isOdd: Whether the last digit of the lesser neighbour is odd.
  /// - Returns: True for the greater neighbour, false for the lesser.
  func goesUp(isExact: Bool, half: Comparison, isOdd: Bool) -> Bool {
    switch self {
    case .up: !isExact
    case .down: false
    case .halfUp: half != .less
    case .halfDown: half == .greater
    case .halfEven: half == .greater || half == .equal && isOdd
    }
  }

  /// The place of one value against another.
  enum Comparison {
    case less
    case equal
    case greater

    init<Value: Comparable>(_ left: Value, with right: Value) {
      self = left < right ? .less : left == right ? .equal : .greater
    }
  }
}
