import AccountabilityRules

/// How far a figure must be from the others of its series to look like a slip of the unit.
///
/// A figure is found where ten, a hundred, a thousand times it (or a tenth and so on) would lie among the
/// others, it does not lie among them itself, and the others lie close together. The others are the
/// largest number of figures of the series of which the largest is at most `spread` times the least;
/// there have to be at least ``fewest`` of them, and they have to be at least ``share`` of the series.
/// Figures of nought say nothing of a unit, and are left aside; signs are too.
///
/// Both conditions are needed: real figures do grow or fall tenfold, but hardly ever by a power of ten
/// from a series that is otherwise steady.
struct UnitJumpRule: Sendable {
  /// How many times the least of the others the largest may be, where the figure is off by a factor of
  /// ten; nothing that rises or falls by more is called steady.
  let spread: ExactNumber

  /// The same where the figure is off by a factor of a hundred or more, as between shares and percentages.
  let wideSpread: ExactNumber

  /// How many others there must be.
  let fewest: Int

  /// What part of the series they must be.
  let share: ExactNumber

  /// The largest count that may be a small number which varies by chance: a series of counts is looked
  /// at only where the figure or the others go above it.
  let smallCount: ExactNumber

  /// The powers of ten that are tried.
  let powers: ClosedRange<Int>

  /// The rule that evaluations use.
  static let standard = UnitJumpRule(
    spread: ExactNumber(numerator: 5, denominator: 4) ?? .one,
    wideSpread: 2,
    fewest: 5,
    share: ExactNumber(numerator: 3, denominator: 4) ?? .one,
    smallCount: 20,
    powers: 1...6
  )

  /// A figure that is off, and what it is off by.
  struct Jump {
    /// Its position in the series.
    let index: Int

    /// What it would have to be multiplied by to lie among the others.
    let factor: ExactNumber

    /// How many the others are.
    let others: Int
    let least: ExactNumber
    let largest: ExactNumber
  }

  /// The figures of a series that are off.
  ///
  /// - Complexity: O(n log n) for n figures, and O(n) more for each power of ten.
  func jumps(in series: [ExactNumber], areCounts: Bool) -> [Jump] {
    guard mayJump(series) else { return [] }
    let sizes = series.map(\.magnitude)
    let sorted = sizes.filter { !$0.isZero }.sorted()
    var found: [Jump] = []
    for (spread, powers) in [
      (self.spread, self.powers), (wideSpread, 2...max(2, self.powers.upperBound)),
    ] {
      guard let others = steady(sorted, spread), others.count < sorted.count else { continue }
      for (index, size) in sizes.enumerated()
      where !size.isZero && !found.contains(where: { $0.index == index }) {
        if size >= others.least, size <= others.largest { continue }
        if areCounts, max(size, others.least) <= smallCount { continue }
        guard let factor = factor(size, others, spread, powers) else { continue }
        found.append(
          Jump(
            index: index,
            factor: factor,
            others: others.count,
            least: others.least,
            largest: others.largest
          )
        )
      }
    }
    return found.sorted { $0.index < $1.index }
  }

  /// Whether any figure of a series may be off; most series are steady, and no more is asked of them.
  private func mayJump(_ series: [ExactNumber]) -> Bool {
    var count = 0
    var ends: (least: ExactNumber, largest: ExactNumber)?
    for number in series where !number.isZero {
      let size = number.magnitude
      count += 1
      guard let known = ends else {
        ends = (size, size)
        continue
      }
      if size < known.least { ends?.least = size }
      if known.largest < size { ends?.largest = size }
    }
    guard count > fewest, let ends else { return false }
    return isWide(ends.least, ends.largest)
  }

  /// Whether figures are so far apart that one may be off: it is a tenth or a hundredth of others that differ by as
  /// much as they may.
  private func isWide(_ least: ExactNumber, _ largest: ExactNumber) -> Bool {
    largest * spread >= least * 10 || largest * wideSpread >= least * 100
  }

  private typealias Steady = (count: Int, least: ExactNumber, largest: ExactNumber)

  /// The largest number of figures that lie close together, if they are enough of the series.
  private func steady(_ sorted: [ExactNumber], _ spread: ExactNumber) -> Steady? {
    var best = 0..<0
    var first = 0
    for last in sorted.indices {
      while sorted[last] > sorted[first] * spread { first += 1 }
      if last + 1 - first > best.count { best = first..<last + 1 }
    }
    guard best.count >= fewest,
      let share = ExactNumber(numerator: best.count, denominator: sorted.count),
      share >= self.share
    else { return nil }
    return (best.count, sorted[best.lowerBound], sorted[best.upperBound - 1])
  }

  /// The power of ten, or its reciprocal, that brings a figure among the others.
  private func factor(
    _ size: ExactNumber,
    _ others: Steady,
    _ spread: ExactNumber,
    _ powers: ClosedRange<Int>
  ) -> ExactNumber? {
    for power in powers {
      guard let up = ExactNumber(10).raised(to: power), let down = ExactNumber.one.divided(by: up)
      else { return nil }
      for factor in [up, down] {
        let scaled = size * factor
        if max(scaled, others.largest) <= min(scaled, others.least) * spread { return factor }
      }
    }
    return nil
  }
}
