/// Scores and calculations: lines and knots that say how each is computed, and say it once.
struct DerivedCheck {
  private let derived: Derived
  private var found: [Diagnostic] = []

  private init(_ derived: Derived) { self.derived = derived }

  static func check(_ framework: Framework, except damaged: Set<String>) -> [Diagnostic] {
    framework.derived.flatMap { derived -> [Diagnostic] in
      guard !damaged.contains(derived.name.name) else { return [] }
      var check = DerivedCheck(derived)
      check.shape()
      check.lines()
      check.knots()
      return check.found
    }
  }

  private mutating func broken(_ message: String, at origin: Origin, help: String) {
    found.append(Diagnostic("broken-cut-points", message, at: origin, help: help))
  }

  /// One way to compute it: a formula, lines, or knots.
  private mutating func shape() {
    let (lines, knots) = (derived.lines, derived.knots)
    if derived.definition == nil, lines.isEmpty, knots.isEmpty {
      found.append(
        Diagnostic(
          "no-definition",
          "\(derived.kind.rawValue) '\(derived.name.name)' does not say how it is computed",
          at: derived.name.origin,
          help: "write '= …' on its first line, or lines such as '5 when it is met'"
        )
      )
    }
    if derived.definition != nil, let origin = lines.first?.origin ?? knots.first?.origin {
      found.append(
        Diagnostic(
          "unexpected",
          "'\(derived.name.name)' is computed by '=', and here again by a line",
          at: origin,
          help: "take the line or the '= …' away"
        )
      )
    }
    for stated in derived.clauses where stated.clause == .distinguishByInterval {
      guard !lines.contains(where: { $0.condition.isBound }) else { continue }
      broken(
        "an interval is distinguished from cut points, and there are none",
        at: stated.origin,
        help: "give the lines cut points: 3 at least 63%"
      )
    }
  }

  private mutating func lines() {
    if derived.isInterpolated, let line = derived.lines.first {
      broken(
        "a line stands among knots",
        at: line.origin,
        help: "what is interpolated has knots alone: 3 at 63%"
      )
    }
    found += CutPoints.check(
      derived.lines.map { ($0.condition, $0.origin) },
      cutsNothing: derived.value == nil
        ? "say what is cut: \(derived.kind.rawValue) \(derived.name.name) … on it" : nil
    )
  }

  private mutating func knots() {
    let knots = derived.knots
    guard let first = knots.first else {
      if derived.isInterpolated, derived.definition == nil {
        broken(
          "there are no knots to interpolate between",
          at: derived.name.origin,
          help: "write two or more: 0 at 50%"
        )
      }
      return
    }
    if !derived.isInterpolated {
      broken(
        "a knot stands in something that is not interpolated",
        at: first.origin,
        help: "write 'interpolated' behind 'on …', or 'at least' for a cut point"
      )
    } else if derived.value == nil {
      broken(
        "these knots have nothing to stand on",
        at: first.origin,
        help:
          "say what is interpolated: \(derived.kind.rawValue) \(derived.name.name) … on it interpolated"
      )
    } else if knots.count == 1 {
      broken("one knot makes no line", at: first.origin, help: "write two or more")
    }
    oneWay(knots.map { ($0.at.literalValue, $0.origin) })
  }

  /// The places of knots rise, or they fall.
  private mutating func oneWay(_ places: [(value: ExactNumber?, origin: Origin)]) {
    var last: ExactNumber?
    var isRising: Bool?
    for (value, origin) in places {
      guard let value else { continue }
      defer { last = value }
      guard let last else { continue }
      let rises = value > last
      guard value != last, rises == isRising ?? rises else {
        broken(
          "the places of these knots go both ways",
          at: origin,
          help: "let them rise from line to line, or fall from line to line"
        )
        return
      }
      isRising = rises
    }
  }
}
