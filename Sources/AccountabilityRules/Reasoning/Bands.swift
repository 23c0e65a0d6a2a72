/// The stretches into which the lines of a rating or score divide a number.
struct Bands {
  struct Band {
    /// The label or number of the line, as it is written.
    var words: String

    /// The number of the line, where it is one of a score and is written out.
    var number: ExactNumber?
    var interval: NumberInterval
    var origin: Origin
  }

  /// In the order of the lines.
  var bands: [Band] = []

  /// Whether the lines state where they begin and end, rather than one cut each.
  var areStated = false

  /// Whether a limit is written as a percentage.
  var arePercentages = false

  /// The bands of a rating; `nil` where it has other lines, or limits that must be computed.
  init?(_ rating: RatingScale) {
    guard rating.value != nil else { return nil }
    self.init(rating.cases.map { (Writing.text($0.label), nil, $0.condition, $0.origin) })
  }

  /// The bands of a score.
  init?(_ derived: Derived) {
    guard derived.value != nil, !derived.isInterpolated else { return nil }
    self.init(
      derived.lines.map {
        (NodePrinter.text($0.value), $0.value.literalValue, $0.condition, $0.origin)
      }
    )
  }

  private init?(
    _ lines: [(words: String, number: ExactNumber?, condition: LabelCondition, origin: Origin)]
  ) {
    guard !lines.isEmpty else { return nil }
    // What the lines so far have left over: each line reaches to the cut of the one before it.
    var rest = NumberInterval.all
    for line in lines {
      switch line.condition {
      case .when: return nil
      case .otherwise: add(line.words, line.number, rest, line.origin)
      case .bound(let bound):
        guard let interval = bound.literalInterval else { return nil }
        if bound.isTwoSided { areStated = true }
        if bound.nodes.contains(where: \.isPercentage) { arePercentages = true }
        add(line.words, line.number, interval.intersection(rest), line.origin)
        rest = rest.intersection(interval.beyond)
      }
    }
  }

  private mutating func add(
    _ words: String,
    _ number: ExactNumber?,
    _ interval: NumberInterval,
    _ origin: Origin
  ) {
    bands.append(Band(words: words, number: number, interval: interval, origin: origin))
  }
}

extension NumberInterval {
  /// What lies beyond its only end; everything where it has two.
  fileprivate var beyond: NumberInterval {
    switch (low, high) {
    case (let low?, nil): NumberInterval(high: End(low.value, isIncluded: !low.isIncluded))
    case (nil, let high?): NumberInterval(low: End(high.value, isIncluded: !high.isIncluded))
    case (.some, .some), (nil, nil): .all
    }
  }
}

extension Bands {
  /// A stretch that no band holds, and the bands beside it.
  struct Gap {
    var interval: NumberInterval
    var below: Band?
    var above: Band?
  }

  /// What the bands leave out, in rising order.
  var gaps: [Gap] {
    let rising = bands.filter { !$0.interval.isEmpty }.sorted {
      $0.interval.begins(before: $1.interval)
    }
    var gaps: [Gap] = []
    var reached: Band?
    for band in rising {
      let end = reached.map { $0.interval.high.map { End($0.value, isIncluded: !$0.isIncluded) } }
      // Nothing lies beyond a band without an end.
      if let end, end == nil { return gaps }
      let start = band.interval.low.map { End($0.value, isIncluded: !$0.isIncluded) }
      if let start {
        let interval = NumberInterval(low: end ?? nil, high: start)
        if !interval.isEmpty { gaps.append(Gap(interval: interval, below: reached, above: band)) }
      }
      if reached.map({ $0.interval.ends(before: band.interval) }) ?? true { reached = band }
    }
    if let reached, let high = reached.interval.high {
      let end = End(high.value, isIncluded: !high.isIncluded)
      gaps.append(Gap(interval: NumberInterval(low: end), below: reached, above: nil))
    }
    return gaps
  }

  private typealias End = NumberInterval.End
}

extension NumberInterval {
  fileprivate func begins(before other: NumberInterval) -> Bool {
    guard let low else { return other.low != nil }
    guard let second = other.low else { return false }
    return low.value < second.value
      || low.value == second.value && low.isIncluded && !second.isIncluded
  }

  fileprivate func ends(before other: NumberInterval) -> Bool {
    guard let high else { return false }
    guard let second = other.high else { return true }
    return high.value < second.value
      || high.value == second.value && !high.isIncluded && second.isIncluded
  }
}

// MARK: - Lines between knots

extension Derived {
  /// The line through its knots, where their numbers are written out and rise or fall.
  var line: KnotLine? { KnotLine(self) }
}

/// Straight lines from knot to knot.
struct KnotLine {
  private let knots: [(place: ExactNumber, number: ExactNumber)]

  fileprivate init?(_ derived: Derived) {
    var knots: [(place: ExactNumber, number: ExactNumber)] = []
    for knot in derived.knots {
      guard let place = knot.at.literalValue, let number = knot.value.literalValue else {
        return nil
      }
      knots.append((place, number))
    }
    knots.sort { $0.place < $1.place }
    guard !knots.isEmpty else { return nil }
    self.knots = knots
  }

  /// The number at a place: on the line between its neighbours, beyond the ends that of the last knot.
  func number(at place: ExactNumber) -> ExactNumber? {
    guard let first = knots.first, let last = knots.last else { return nil }
    if place <= first.place { return first.number }
    guard let next = knots.firstIndex(where: { $0.place >= place }), next > 0 else {
      return last.number
    }
    let (start, end) = (knots[next - 1], knots[next])
    return (place - start.place).divided(by: end.place - start.place).map {
      start.number + (end.number - start.number) * $0
    }
  }
}

extension Node {
  /// Whether it is a number that is written with a percent sign, or in points.
  var isPercentage: Bool {
    guard case .number(let literal) = form else { return false }
    return literal.spelling == .percent || literal.spelling == .points
  }
}
