/// The limits of runs and crossings that tell shifts best, for 10 to 100 useful values.
///
/// The figures are those of J. Anhøj and T. Wentzel-Larsen, "Smooth operator: Modifying the Anhøj rules to
/// improve runs analysis in statistical process control", PLoS ONE 15 (2020), e0233920, as the package
/// qicharts2 has them.
struct RunBox: Sendable {
  /// The fewest crossings in the box.
  let crossings: Int

  /// The longest run in the box.
  let run: Int

  /// Where the corner is cut: the fewest crossings with the longest run, and the longest run with the fewest
  /// crossings; `nil` where the box has all its corners.
  let edge: (crossings: Int, run: Int)?

  /// The box of so many useful values; `nil` where there is none.
  static func of(_ useful: Int) -> RunBox? {
    guard (10...100).contains(useful) else { return nil }
    let index = useful - 10
    let hasEdge = edgeCrossings[index] > 0
    return RunBox(
      crossings: crossings[index],
      run: runs[index],
      edge: hasEdge ? (edgeCrossings[index], edgeRuns[index]) : nil
    )
  }

  private static let crossings = [
    2, 3, 3, 3, 3, 4, 5, 5, 5, 5, 6, 7, 6, 6, 6, 6, 9, 9, 9, 10,
    11, 11, 11, 11, 11, 12, 13, 14, 13, 15, 15, 15, 14, 14, 17, 17, 17, 17, 19, 19,
    19, 19, 19, 21, 21, 21, 21, 23, 23, 23, 23, 23, 25, 25, 26, 26, 27, 27, 27, 28,
    29, 29, 29, 30, 30, 31, 31, 31, 32, 33, 33, 33, 34, 33, 35, 35, 35, 35, 37, 37,
    38, 37, 39, 39, 39, 39, 39, 41, 41, 42, 41,
  ]

  private static let runs = [
    6, 7, 6, 6, 6, 7, 8, 7, 7, 7, 7, 8, 7, 7, 7, 7, 9, 8, 8, 8,
    10, 9, 8, 8, 8, 8, 9, 10, 8, 11, 9, 9, 8, 8, 10, 9, 9, 9, 12, 10,
    9, 9, 9, 11, 10, 9, 9, 12, 10, 10, 9, 9, 11, 10, 11, 10, 12, 10, 10, 11,
    14, 11, 10, 11, 10, 12, 11, 10, 11, 13, 11, 10, 11, 10, 11, 11, 10, 10, 12, 11,
    12, 10, 13, 11, 11, 10, 10, 12, 11, 12, 10,
  ]

  // 0 where the box has all its corners.
  private static let edgeCrossings = [
    3, 4, 0, 0, 0, 6, 6, 0, 6, 6, 0, 0, 7, 7, 7, 0, 10, 10, 11, 0,
    12, 14, 0, 12, 13, 0, 15, 0, 0, 0, 0, 17, 0, 0, 0, 0, 19, 20, 20, 21,
    0, 21, 21, 23, 23, 0, 23, 25, 24, 26, 0, 24, 27, 27, 27, 27, 29, 0, 29, 29,
    30, 31, 30, 31, 0, 32, 34, 33, 33, 37, 35, 0, 36, 36, 0, 38, 36, 38, 38, 39,
    0, 39, 41, 40, 42, 0, 41, 42, 44, 43, 42,
  ]

  private static let edgeRuns = [
    5, 6, 0, 0, 0, 6, 7, 0, 6, 5, 0, 0, 6, 6, 6, 0, 7, 7, 7, 0,
    9, 8, 0, 7, 7, 0, 8, 0, 0, 0, 0, 8, 0, 0, 0, 0, 8, 7, 11, 9,
    0, 8, 7, 9, 8, 0, 8, 11, 9, 8, 0, 8, 9, 9, 10, 9, 10, 0, 8, 8,
    13, 9, 9, 10, 0, 9, 8, 9, 8, 11, 9, 0, 10, 7, 0, 8, 9, 8, 10, 9,
    0, 9, 12, 10, 8, 0, 8, 9, 9, 10, 9,
  ]
}
