/// An XmR chart of a case, from the rules of Making Data Count, window by window.
struct PlainXmRChart {
  fileprivate struct Point {
    let group: Int
    let value: Double?
    let mean: Double?
    let limits: (lower: Double, upper: Double)?
    var cause: String?
    var isHigh = false

    var side: Int? {
      guard let value, let mean else { return nil }
      return value > mean ? 1 : value < mean ? -1 : 0
    }

    var isOutside: Bool? {
      guard let value, let limits else { return nil }
      return value > limits.upper || value < limits.lower
    }

    /// Beyond two thirds of the way to a limit, and within it.
    var isNear: Bool? {
      guard let value, let limits, let mean, let isOutside else { return nil }
      let third = (limits.upper - mean) / 3
      return !isOutside && (value - mean).magnitude > 2 * third
    }
  }

  private var points: [Point] = []
  private let direction: String
  private let target: Double?
  private let isTrial: Bool

  init(_ example: ReferenceCase) {
    let first = example.first
    direction = first["improvement_direction"] ?? "neutral"
    target = first.number("target")
    let fixed = first.whole("fix_after_n_points")
    isTrial = example.groups.contains { group in
      group.prefix(fixed ?? group.count).count { $0 != nil } < 12
    }
    for (index, group) in example.groups.enumerated() {
      let screens = first.flag("screen_outliers") ?? true
      points += Self.points(index + 1, group, group.prefix(fixed ?? group.count), screens)
    }
  }

  private static func mean(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }

  private static func points(
    _ index: Int,
    _ values: [Double?],
    _ baseline: ArraySlice<Double?>,
    _ screens: Bool
  ) -> [Point] {
    let mean = mean(baseline.compactMap(\.self))
    var ranges = zip(baseline.dropFirst(), baseline).compactMap { later, earlier -> Double? in
      guard let later, let earlier else { return nil }
      return (later - earlier).magnitude
    }
    if screens, let middle = self.mean(ranges) { ranges = ranges.filter { $0 < 3.267 * middle } }
    let limits = mean.flatMap { mean in
      self.mean(ranges).map { (mean - 2.66 * $0, mean + 2.66 * $0) }
    }
    var points = values.map { Point(group: index, value: $0, mean: mean, limits: limits) }
    for place in points.indices { points[place].mark(shift(points, place), "7 Points", "CL") }
    for place in points.indices { points[place].mark(twoOfThree(points, place), "2 in 3", "CL") }
    for place in points.indices { points[place].markTrend(trend(values, place)) }
    for place in points.indices where points[place].isOutside == true {
      let isHigh = points[place].side == 1
      points[place].cause = isHigh ? "Above UCL" : "Below LCL"
      points[place].isHigh = isHigh
    }
    return points
  }

  /// The windows of a width that hold a place, the latest first.
  private static func windows(_ width: Int, _ place: Int, of count: Int) -> [Range<Int>] {
    (max(0, place - width + 1)...place).reversed().map { $0..<$0 + width }
      .filter { $0.upperBound <= count }
  }

  private static func shift(_ points: [Point], _ place: Int) -> Int? {
    guard let side = points[place].side, side != 0 else { return nil }
    return windows(7, place, of: points.count).contains { window in
      points[window].allSatisfy { $0.side == side }
    } ? side : nil
  }

  private static func twoOfThree(_ points: [Point], _ place: Int) -> Int? {
    guard let side = points[place].side, points[place].isNear == true else { return nil }
    return windows(3, place, of: points.count).contains { window in
      points[window].allSatisfy { $0.side == side }
        && points[window].count { $0.isNear == true } >= 2
    } ? side : nil
  }

  /// The direction of a trend of seven that a place belongs to: of two, the one that begins later.
  private static func trend(_ values: [Double?], _ place: Int) -> Int? {
    for window in windows(7, place, of: values.count) {
      let known = values[window].compactMap(\.self)
      let steps = zip(known.dropFirst(), known).map { $0 - $1 }
      guard known.count == 7 else { continue }
      if steps.allSatisfy({ $0 > 0 }) { return 1 }
      if steps.allSatisfy({ $0 < 0 }) { return -1 }
    }
    return nil
  }

  private func pointType(_ point: Point) -> String {
    guard point.cause != nil else { return "common_cause" }
    let side = point.isHigh ? "high" : "low"
    switch direction {
    case "neutral": return "special_cause_neutral_\(side)"
    case "increase": return "special_cause_" + (point.isHigh ? "improvement" : "concern")
    default: return "special_cause_" + (point.isHigh ? "concern" : "improvement")
    }
  }

  private var icon: ReferenceFigure {
    guard let last = points.last, last.value != nil else { return Self.none }
    let type = pointType(last).replacing("special_cause_", with: "")
    let side = last.isHigh ? "high" : "low"
    return .text(last.cause == nil || type.hasSuffix(side) ? type : "\(type)_\(side)")
  }

  private func assurance(_ words: [String]) -> ReferenceFigure {
    guard let target, let limits = points.last?.limits, direction != "neutral" else {
      return Self.none
    }
    guard target > limits.upper || target < limits.lower else { return .text(words[2]) }
    return .text(words[(direction == "increase") == (target < limits.lower) ? 0 : 1])
  }

  private static let none = ReferenceFigure.undefined(because: "nothing shows")

  /// The figure of a column of the family; `nil` of others.
  func figure(of column: String, _ row: ReferenceRow) -> ReferenceFigure? {
    switch column {
    case "expected_variation_icon": return icon
    case "expected_assurance_type":
      return assurance(["consistent_pass", "consistent_fail", "inconsistent"])
    case "expected_assurance_icon": return assurance(["pass", "fail", "inconsistent"])
    case "expected_warning": return isTrial ? .text(row[column] ?? "trial limits") : Self.none
    default:
      guard let place = row.whole("row"), points.indices.contains(place - 1) else { return nil }
      return figure(of: column, points[place - 1])
    }
  }

  private func figure(of column: String, _ point: Point) -> ReferenceFigure? {
    func number(_ number: Double?) -> ReferenceFigure { number.map { .number($0) } ?? Self.none }
    func flag(_ flag: Bool?) -> ReferenceFigure { flag.map { .flag($0) } ?? Self.none }
    let isKnown = point.value != nil
    switch column {
    case "expected_rebase_group": return .number(Double(point.group))
    case "expected_relative_to_mean": return number(point.side.map(Double.init))
    case "expected_mean": return number(point.mean)
    case "expected_lpl": return number(point.limits?.lower)
    case "expected_upl": return number(point.limits?.upper)
    case "expected_outside_limits": return flag(point.isOutside)
    case "expected_close_to_limits": return flag(point.isNear)
    case "expected_special_cause_flag": return flag(isKnown ? point.cause != nil : nil)
    case "expected_special_cause_type":
      return isKnown ? .text(point.cause ?? "Common Cause") : Self.none
    case "expected_point_type": return isKnown ? .text(pointType(point)) : Self.none
    default: return nil
    }
  }
}

extension PlainXmRChart.Point {
  fileprivate mutating func mark(_ side: Int?, _ name: String, _ line: String) {
    guard let side else { return }
    cause = "\(name) \(side > 0 ? "Above" : "Below") \(line)"
    isHigh = side > 0
  }

  fileprivate mutating func markTrend(_ direction: Int?) {
    guard let direction else { return }
    cause = "7 Point Trend (\(direction > 0 ? "Increasing" : "Decreasing"))"
    isHigh = direction > 0
  }
}
