/// Cut points: they run one way, so that there is neither a gap nor an overlap.
///
/// Lines that say where they begin and where they end are bands instead; see ``StatedBands``.
enum CutPoints {
  /// What is wrong with the lines of a rating or score; `cutsNothing` is the help where there is no number
  /// to cut.
  static func check(
    _ lines: [(condition: LabelCondition, origin: Origin)],
    cutsNothing: String?
  ) -> [Diagnostic] {
    if lines.contains(where: { $0.condition.isBand }) {
      return StatedBands.check(lines, cutsNothing: cutsNothing)
    }
    var found: [Diagnostic] = []
    var first: (kind: String, origin: Origin)?
    var last: ExactNumber?
    for (index, line) in lines.enumerated() {
      if case .otherwise = line.condition, index < lines.count - 1 {
        found.append(
          cut("'otherwise' does not stand last", at: line.origin, help: "move it to the end")
        )
      }
      guard case .bound(let bound) = line.condition else { continue }
      guard let (kind, value) = bound.cut else {
        found.append(
          cut(
            "a cut point has one side",
            at: line.origin,
            help: "use 'at least', 'above', 'at most' or 'below': a line reaches to the next cut"
          )
        )
        continue
      }
      if let cutsNothing {
        found.append(cut("this cut point cuts nothing", at: line.origin, help: cutsNothing))
      }
      if let first, first.kind != kind {
        found.append(
          cut(
            "cut points of one rating are all '\(first.kind)' or all '\(kind)'",
            at: line.origin,
            help: "use '\(first.kind)' here too, so that neither gap nor overlap can arise"
          )
        )
      } else if let value, let last, isUpward(kind) ? value >= last : value <= last {
        found.append(
          cut(
            "this cut point can never be reached",
            at: line.origin,
            help: isUpward(kind)
              ? "with '\(kind)' the highest cut point stands first"
              : "with '\(kind)' the lowest cut point stands first"
          )
        )
      }
      first = first ?? (kind, line.origin)
      last = value ?? last
    }
    return found
  }

  private static func isUpward(_ kind: String) -> Bool { kind == "at least" || kind == "above" }

  static func cut(_ message: String, at origin: Origin, help: String) -> Diagnostic {
    Diagnostic("broken-cut-points", message, at: origin, help: help)
  }
}

extension Bound {
  /// The words of a cut line's bound and, where it is a number, its value.
  fileprivate var cut: (kind: String, value: ExactNumber?)? {
    switch form {
    case .atLeast(let node): ("at least", node.literalValue)
    case .above(let node): ("above", node.literalValue)
    case .atMost(let node): ("at most", node.literalValue)
    case .below(let node): ("below", node.literalValue)
    case .reaching, .between: nil
    }
  }
}

extension LabelCondition {
  var isBound: Bool { if case .bound = self { true } else { false } }

  /// Whether it says where a band begins and where it ends.
  var isBand: Bool { if case .bound(let bound) = self { bound.isTwoSided } else { false } }
}
