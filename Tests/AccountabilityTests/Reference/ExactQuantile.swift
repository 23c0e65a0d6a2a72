import AccountabilityRules

/// A quantile by the definition of Hyndman and Fan, of decimals as they are written.
struct ExactQuantile {
  private let sorted: [ExactNumber]
  private let share: ExactNumber
  private let method: Method

  private enum Method {
    /// The place n p + m, with m = a + (1 - a - b) p, and a line between two values.
    case line(ExactNumber, ExactNumber)

    /// Types 1 to 3, at the place n p or n p - 1/2.
    case type(Int)

    /// Of the values around the place (n - 1) p + 1.
    case around(String)
  }

  /// The quantile of a row that a column of the family has.
  init?(_ row: ReferenceRow, _ column: String) {
    let values = (row["values"] ?? "").split(separator: ";").map { ExactNumber(written: $0) }
    guard let share = row.exact("p"), !values.contains(nil),
      let method = Self.method(column), !values.isEmpty
    else { return nil }
    sorted = values.compactMap(\.self).sorted()
    self.share = share
    self.method = method
  }

  private static func ratio(_ numerator: Int, _ denominator: Int) -> ExactNumber {
    ExactNumber(numerator: numerator, denominator: denominator) ?? .zero
  }

  private static func method(_ column: String) -> Method? {
    let (half, third) = (ratio(1, 2), ratio(1, 3))
    switch column {
    case "expected_r_type1", "expected_numpy_inverted_cdf": return .type(1)
    case "expected_r_type2", "expected_numpy_averaged_inverted_cdf": return .type(2)
    case "expected_r_type3", "expected_numpy_closest_observation": return .type(3)
    case "expected_r_type4", "expected_numpy_interpolated_inverted_cdf": return .line(.zero, .one)
    case "expected_r_type5", "expected_numpy_hazen": return .line(half, half)
    case "expected_r_type6", "expected_numpy_weibull": return .line(.zero, .zero)
    case "expected_r_type7", "expected_numpy_linear": return .line(.one, .one)
    case "expected_r_type8", "expected_numpy_median_unbiased": return .line(third, third)
    case "expected_r_type9", "expected_numpy_normal_unbiased":
      return .line(ratio(3, 8), ratio(3, 8))
    case "expected_numpy_lower", "expected_numpy_higher", "expected_numpy_midpoint",
      "expected_numpy_nearest":
      return .around(String(column.dropFirst("expected_numpy_".count)))
    default: return nil
    }
  }

  /// The place, counted from 1.
  private func place(_ share: ExactNumber) -> ExactNumber {
    let n = ExactNumber(sorted.count)
    switch method {
    case .line(let a, let b): return n * share + a + (.one - a - b) * share
    case .type(let type): return n * share - (type == 3 ? Self.ratio(1, 2) : .zero)
    case .around: return (n - .one) * share + .one
    }
  }

  private func value(_ place: ExactNumber) -> ExactNumber {
    sorted[max(1, min(place.integer ?? 1, sorted.count)) - 1]
  }

  private var below: ExactNumber { Self.floor(place(share)) }

  private static func floor(_ number: ExactNumber) -> ExactNumber {
    number.rounded(number.isNegative ? .up : .down, toDecimals: 0)
  }

  private var ends: (lower: ExactNumber, upper: ExactNumber) {
    (value(below), value(below + .one))
  }

  /// The quantile.
  var figure: ReferenceFigure { .number(number.doubleValue) }

  private var number: ExactNumber {
    let (lower, upper) = ends
    let rest = place(share) - below
    let half = Self.ratio(1, 2)
    let isEven = (below.integer ?? 0).isMultiple(of: 2)
    switch method {
    case .line: return lower + rest * (upper - lower)
    case .type(1): return rest.isZero ? lower : upper
    case .type(2): return rest.isZero ? (lower + upper) * half : upper
    case .type: return rest.isZero && isEven ? lower : upper
    case .around("lower"): return lower
    case .around("higher"): return rest.isZero ? lower : upper
    case .around("midpoint"): return rest.isZero ? lower : (lower + upper) * half
    case .around: return rest > half || rest == half && isEven ? upper : lower
    }
  }

  /// Whether the place is a whole number, or a half, as the share is written, and its double is not there.
  var isWholeByRounding: Bool {
    guard let stored = ExactNumber(exactly: share.doubleValue) else { return false }
    let twice = place(share) + place(share)
    return twice == Self.floor(twice) && stored != share
  }

  /// Whether the quantile lies between values of both signs.
  var crossesZero: Bool { ends.lower < .zero && ends.upper > .zero }

  /// How large the values are that it lies between.
  var reach: Double {
    max(ends.lower.doubleValue.magnitude, ends.upper.doubleValue.magnitude)
  }
}
