import Accountability

extension ReferenceRow {
  /// The number of a cell that has to have one.
  func required(_ column: String) throws(UndefinedStatistic) -> Double {
    guard let number = number(column) else { throw .missing(column) }
    return number
  }

  /// The level of a cell, which may be a percentage: 0.95 or 95.
  func level(_ column: String = "confidence") throws(UndefinedStatistic) -> ConfidenceLevel {
    let number = try required(column)
    return try ConfidenceLevel(number >= 90 ? number / 100 : number)
  }

  /// Whether a level is one that PHEindicatormethods refuses and others do not.
  var hasLowLevel: Bool { number("confidence").map { $0 > 0 && $0 < 0.9 } ?? false }

  /// Whether a level is certainty.
  var hasCertainLevel: Bool { number("confidence").map { $0 == 1 || $0 == 100 } ?? false }
}

extension DeliberateDifference {
  /// Levels that PHEindicatormethods does not take, and others do.
  static let lowLevel = DeliberateDifference(
    reason: "A level below 90 % is unusual and as well defined as any other; the tool refuses it."
  ) { $0.first.hasLowLevel }

  /// The level of 1.
  static let certainLevel = DeliberateDifference(
    reason: """
      A level of 100 % is certainty and no confidence: the interval would be all that can be, whatever \
      the figures. It is refused; the tool gives that interval, or none for some methods.
      """
  ) { $0.first.hasCertainLevel }
}
