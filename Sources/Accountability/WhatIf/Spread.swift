import AccountabilityRules

/// How a total that is to be another is spread over the rows from which it is added up.
///
/// Of a share that rises, the same part of those who were not counted is counted in each row; of one that falls, the
/// same part of those who were counted is not. Of a sum or a rate, each row changes by the same factor, and where all
/// rows have nought, each by as much.
///
/// Whole numbers stay whole: what a row changes by is then ``Apportionment``'s. Only a total that is no multiple of
/// the rows' unit is spread exactly.
struct Spread {
  /// The figures as they are.
  private let values: [ExactNumber]

  /// What stands below the line of each.
  private let wholes: [ExactNumber?]
  private let isShare: Bool

  /// What the rows are counted in: 1, or the last decimal that any of them has.
  let unit: ExactNumber

  /// The figures in units; `nil` where machine integers do not hold them.
  private let counts: [Int]?

  init(_ rows: [(value: ExactNumber, whole: ExactNumber?)], isShare: Bool) {
    values = rows.map(\.value)
    wholes = rows.map(\.whole)
    self.isShare = isShare
    let unit = Spread.unit(of: rows.map(\.value))
    self.unit = unit ?? .one
    counts = unit.flatMap { Spread.counts(rows.map(\.value), in: $0) }
  }

  private static func unit(of values: [ExactNumber]) -> ExactNumber? {
    var decimals = 0
    for value in values {
      guard let text = value.decimalText else { return nil }
      let digits = text.split(separator: ".").dropFirst().first?.count ?? 0
      decimals = max(decimals, digits)
    }
    var unit = ExactNumber.one
    for _ in 0..<decimals { unit = unit * (ExactNumber(numerator: 1, denominator: 10) ?? .one) }
    return unit
  }

  private static func counts(_ values: [ExactNumber], in unit: ExactNumber) -> [Int]? {
    let counts = values.compactMap { $0.divided(by: unit)?.integer }
    return counts.count == values.count && counts.allSatisfy { $0 >= 0 && $0 < 1 << 53 }
      ? counts : nil
  }

  /// The sum of the figures as they are.
  var total: ExactNumber { ExactNumber.sum(values) }

  /// By how many units the total can rise at most; `nil` where there is no bound, or it is not known.
  var room: Int? { isShare ? weights(isRising: true)?.reduce(0, +) : nil }

  /// By how many units the total can fall at most; `nil` where the units are not known.
  var depth: Int? { counts?.reduce(0, +) }

  /// Whether figures can be changed unit by unit.
  var isCounted: Bool { counts != nil }

  /// The figures that add up to a total.
  ///
  /// - Returns: Them in the order of the rows; `nil` where the rows have no room for the total.
  func figures(adding total: ExactNumber) -> [ExactNumber]? {
    guard values.count > 1 else { return values.isEmpty ? nil : [total] }
    let units = (total - self.total).divided(by: unit)?.integer
    if let units, let figures = figures(changedBy: units) { return figures }
    return exact(total)
  }

  /// The figures with so many units more, or fewer.
  ///
  /// - Returns: Them in the order of the rows; `nil` where the rows have no room for so many.
  func figures(changedBy units: Int) -> [ExactNumber]? {
    guard let weights = weights(isRising: units > 0) else { return nil }
    if units < 0 || isShare, weights.reduce(0, +) < units.magnitude { return nil }
    guard units != 0 else { return values }
    let size = Int(clamping: units.magnitude)
    return Apportionment.webster(size, by: weights).map { shares in
      zip(values, shares).map { value, share in
        let change = ExactNumber(share) * unit
        return units > 0 ? value + change : value - change
      }
    }
  }

  /// In what proportion the rows change.
  private func weights(isRising: Bool) -> [Int]? {
    guard let counts else { return nil }
    if isRising, isShare {
      let room = zip(values, wholes).compactMap { value, whole in
        whole.flatMap { max(.zero, $0 - value).divided(by: unit)?.integer }
      }
      return room.count == values.count ? room : nil
    }
    return counts.contains { $0 > 0 } || !isRising ? counts : counts.map { _ in 1 }
  }

  private func exact(_ total: ExactNumber) -> [ExactNumber]? {
    let sum = self.total
    if isShare, total > sum {
      let room = zip(values, wholes).map { ($1 ?? $0) - $0 }
      guard let part = (total - sum).divided(by: ExactNumber.sum(room)), part <= .one else {
        return nil
      }
      return zip(values, room).map { $0 + $1 * part }
    }
    if let factor = total.divided(by: sum) { return values.map { $0 * factor } }
    return total.divided(by: ExactNumber(values.count)).map { each in values.map { _ in each } }
  }
}
