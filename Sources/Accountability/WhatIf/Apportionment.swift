/// Divides a whole number of units in proportion to weights, in whole numbers.
///
/// It is Webster's method: the units are given out one by one, each to whoever has the least (a + ½) / w, with a the
/// units that it has and w its weight; of equals the first in order. So nobody gets fewer of more units, and any
/// of them divide what they have among themselves as they would alone.
///
/// Balinski and Young, *Fair Representation* (1982), appendix A, sections 3 and 5: divisor methods are monotone in
/// the number of units, and uniform.
enum Apportionment {
  /// How many units each gets.
  ///
  /// - Parameters:
  ///   - units: How many units there are, at least 0.
  ///   - weights: The weights, none negative; at least one is positive.
  /// - Returns: Whole numbers that add up to the units; `nil` where no weight is positive, or the arithmetic exceeds
  ///   machine integers.
  /// - Complexity: O(weights²).
  static func webster(_ units: Int, by weights: [Int]) -> [Int]? {
    let sum = weights.reduce(Int128(0)) { $0 + Int128($1) }
    guard sum > 0, sum < 1 << 61, units >= 0, units < 1 << 61 else { return nil }
    // Rounded shares are never further from the result than one unit each.
    var shares = weights.map { Int((Int128($0) * Int128(units) * 2 + sum) / (2 * sum)) }
    var left = units - shares.reduce(0, +)
    while left > 0, let next = next(shares, weights) {
      shares[next] += 1
      left -= 1
    }
    while left < 0, let last = last(shares, weights) {
      shares[last] -= 1
      left += 1
    }
    return shares
  }

  /// Who gets the next unit.
  private static func next(_ shares: [Int], _ weights: [Int]) -> Int? {
    weights.indices.filter { weights[$0] > 0 }.min { first, second in
      order(2 * shares[first] + 1, weights[first], 2 * shares[second] + 1, weights[second]) < 0
    }
  }

  /// Who got the last unit.
  private static func last(_ shares: [Int], _ weights: [Int]) -> Int? {
    weights.indices.filter { shares[$0] > 0 }.reversed().max { first, second in
      order(2 * shares[first] - 1, weights[first], 2 * shares[second] - 1, weights[second]) < 0
    }
  }

  /// The sign of a / w − b / v.
  private static func order(_ a: Int, _ w: Int, _ b: Int, _ v: Int) -> Int {
    (Int128(a) * Int128(v) - Int128(b) * Int128(w)).signum()
  }
}

extension Int128 {
  fileprivate func signum() -> Int { self == 0 ? 0 : self < 0 ? -1 : 1 }
}
