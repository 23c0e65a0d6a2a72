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

  /// The level, if it is one that PHEindicatormethods refuses and others do not.
  var lowLevel: Double? { number("confidence").flatMap { $0 > 0 && $0 < 0.9 ? $0 : nil } }

  /// Whether a level is certainty.
  var hasCertainLevel: Bool { number("confidence").map { $0 == 1 || $0 == 100 } ?? false }

  /// Refuses what no level can be, so that a figure that needs none is compared beside certainty too.
  func checkLevel() throws(UndefinedStatistic) {
    if !hasCertainLevel { _ = try level() }
  }
}

extension DeliberateDifference {
  /// Levels that PHEindicatormethods does not take, and others do.
  ///
  /// - Parameters:
  ///   - columns: The columns that are then empty.
  ///   - figure: What has to stand in a column at a level, from its definition.
  /// - Returns: The rule.
  static func lowLevel(
    _ columns: Set<String>,
    _ figure:
      @escaping @Sendable (_ column: String, _ example: ReferenceCase, _ level: Double) ->
      ReferenceFigure?
  ) -> DeliberateDifference {
    DeliberateDifference(
      reason:
        "A level below 90 % is unusual and as well defined as any other; the tool refuses it.",
      columns: columns
    ) { column, _, example in
      example.first.lowLevel.flatMap { figure(column, example, $0) }
        .map { ($0, .relative(1e-9, orAbsolute: 1e-12)) }
    }
  }

  /// The level of 1.
  static func certainLevel(_ columns: Set<String>) -> DeliberateDifference {
    DeliberateDifference(
      reason: """
        A level of 100 % is certainty and no confidence: the interval would be all that can be, whatever \
        the figures. It is refused; the tool gives that interval, or none for some methods.
        """,
      columns: columns,
      undefinedWhere: { $0.first.hasCertainLevel }
    )
  }
}
