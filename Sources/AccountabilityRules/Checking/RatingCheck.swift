/// Ratings: cut points that run one way, labels that are listed, gates that name labels.
enum RatingCheck {
  static func check(_ framework: Framework, except damaged: Set<String>) -> [Diagnostic] {
    framework.ratings.flatMap { rating -> [Diagnostic] in
      let isDamaged = damaged.contains(rating.name.name)
      return cuts(of: rating, isDamaged: isDamaged) + (isDamaged ? [] : labels(of: rating))
    }
  }

  private static func cuts(of rating: RatingScale, isDamaged: Bool) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var first: (kind: String, origin: Origin)?
    var last: ExactNumber?
    for (index, line) in rating.cases.enumerated() {
      if case .otherwise = line.condition, index < rating.cases.count - 1 {
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
      if rating.value == nil, !isDamaged {
        found.append(
          cut(
            "this cut point cuts nothing",
            at: line.origin,
            help: "say what is cut: rating \(rating.name.name) … on it"
          )
        )
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

  private static func cut(_ message: String, at origin: Origin, help: String) -> Diagnostic {
    Diagnostic("broken-cut-points", message, at: origin, help: help)
  }

  private static func labels(of rating: RatingScale) -> [Diagnostic] {
    var found: [Diagnostic] = []
    let known = rating.labels
    for stated in rating.clauses {
      switch stated.clause {
      case .bestToWorst(let listed):
        for line in rating.cases where !listed.contains(line.label) {
          found.append(
            .unknownLabel(line.label, of: rating.name.name, known: listed, at: line.origin)
          )
        }
      case .gate(let gate):
        guard let label = gate.effect.label else { continue }
        if !known.contains(label) {
          found.append(.unknownLabel(label, of: rating.name.name, known: known, at: stated.origin))
        }
        if gate.effect.needsOrder, rating.labelsFromBest == nil {
          found.append(
            Diagnostic(
              "unordered-labels",
              "this gate needs to know which label is better",
              at: stated.origin,
              help: "say 'best first', 'worst first' or 'best to worst …'"
            )
          )
        }
      case .distinguishByInterval:
        guard !rating.cases.contains(where: \.condition.isBound) else { continue }
        found.append(
          cut(
            "an interval is distinguished from cut points, and there are none",
            at: stated.origin,
            help: "give the labels cut points: \"good\" at least 63%"
          )
        )
      case .ends, .inOrder, .label, .common: break
      }
    }
    return found
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

extension Node {
  /// The value of a number that is written out; `nil` for anything that must be computed.
  package var literalValue: ExactNumber? {
    switch form {
    case .number(let literal): literal.value
    case .negated(let inner): inner.literalValue.map { -$0 }
    default: nil
    }
  }
}

extension LabelCondition {
  fileprivate var isBound: Bool { if case .bound = self { true } else { false } }
}

extension Gate.Effect {
  fileprivate var label: String? {
    switch self {
    case .noBetter(let label), .noWorse(let label), .becomes(let label): label
    case .undecided: nil
    }
  }

  fileprivate var needsOrder: Bool {
    switch self {
    case .noBetter, .noWorse: true
    case .becomes, .undecided: false
    }
  }
}
