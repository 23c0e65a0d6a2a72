extension LintCheck {
  /// The same figure, of which more is good for one measure and less for another.
  ///
  /// Two measures with the same definition, or with the same numerator, and with opposite directions: each
  /// partner can do well by its own while they work against each other (Smith 1995: sub-optimisation).
  static let opposedDirections = silo("opposed-directions") { facts in
    var first: [Node: (higher: Int?, lower: Int?)] = [:]
    var found: [Diagnostic] = []
    let sources = facts.framework.sourcesOfMeasures
    for (index, measure) in facts.measures.enumerated() {
      guard let counted = measure.counted, counted.sourceNames.isDisjoint(with: sources),
        let isHigher = measure.isBetterHigher
      else { continue }
      var known = first[counted] ?? (nil, nil)
      if let other = isHigher ? known.lower : known.higher {
        found.append(opposed(measure, to: facts.measures[other], isHigher: isHigher))
      }
      if isHigher {
        known.higher = known.higher ?? index
      } else {
        known.lower = known.lower ?? index
      }
      first[counted] = known
    }
    return found
  }

  private static func opposed(_ measure: Measure, to other: Measure, isHigher: Bool) -> Diagnostic {
    let words = isHigher ? ("more", "less") : ("less", "more")
    return finding(
      "opposed-directions",
      "'\(measure.name.name)' and '\(other.name.name)' count the same, and \(words.0) of it is good for "
        + "the one, \(words.1) for the other: their owners do well against each other; each may have "
        + "good reasons",
      about: measure.name,
      in: other.name,
      help:
        "agree on one way, or say 'neither is better' of one of them; which way is good for the "
        + "people concerned?"
    )
  }
}

extension Framework {
  /// The sources whose rows name their measure, so that one expression is another figure for each.
  fileprivate var sourcesOfMeasures: Set<String> {
    Set(
      sources.filter { source in source.fields.contains { $0.type == .measure } }.map(\.name.name)
    )
  }
}

extension Measure {
  /// What is counted: the numerator of a share or rate, or else the whole definition.
  fileprivate var counted: Node? {
    switch definition?.form {
    case .share(let numerator, _), .per(let numerator, _, _): numerator
    default: definition
    }
  }

  /// Whether more is good; `nil` where neither is, or it is not said.
  fileprivate var isBetterHigher: Bool? {
    switch direction {
    case .higherIsBetter: true
    case .lowerIsBetter: false
    case .neitherIsBetter, .betweenIsBetter, nil: nil
    }
  }
}
