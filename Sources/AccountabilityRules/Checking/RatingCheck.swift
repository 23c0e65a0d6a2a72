/// Ratings: cut points that run one way, labels that are listed, gates that name labels.
enum RatingCheck {
  static func check(_ framework: Framework, except damaged: Set<String>) -> [Diagnostic] {
    framework.ratings.flatMap { rating -> [Diagnostic] in
      let isDamaged = damaged.contains(rating.name.name)
      return cuts(of: rating, isDamaged: isDamaged) + (isDamaged ? [] : labels(of: rating))
    }
  }

  private static func cuts(of rating: RatingScale, isDamaged: Bool) -> [Diagnostic] {
    CutPoints.check(
      rating.cases.map { ($0.condition, $0.origin) },
      cutsNothing: rating.value == nil && !isDamaged
        ? "say what is cut: rating \(rating.name.name) … on it" : nil
    )
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
          Diagnostic(
            "broken-cut-points",
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

extension LabelGate.Effect {
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
