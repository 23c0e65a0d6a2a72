import AccountabilityRules

// What an undecided result waits for.

extension Explainer {
  /// The returns with which something undecided could be decided; none where no return could.
  ///
  /// All of them suffice as far as figures go. One alone may: a condition that is surely not so decides a rule.
  func waiting(_ facts: [Fact]) -> [Explanation] {
    var returns: [Fact.Return] = []
    for place in facts.compactMap(\.missingReturn) where !returns.contains(place) {
      returns.append(place)
    }
    let lines = returns.map { Explanation(line($0, facts)) }
    switch lines.count {
    case 0: return []
    case 1: return [Explanation("it could be decided with \(lines[0].sentence)")]
    default:
      return [
        Explanation(
          "it could be decided with these \(lines.count) returns, perhaps with fewer:",
          lines
        )
      ]
    }
  }

  /// `icb's return 'quarterly' for hillfields at 2025-26 Q2, due on 2025-10-30`.
  private func line(_ place: Fact.Return, _ facts: [Fact]) -> String {
    let isThere = facts.contains { fact in
      if case .marked(_, place) = fact { true } else { false }
    }
    if isThere { return "a figure in \(writer.place(place))" }
    return "\(writer.place(place)), due on \(engine.source(place.source).dueDate(of: place.period))"
  }
}

extension Fact {
  /// The return that is not there or gives no figure; `nil` for all other reasons.
  fileprivate var missingReturn: Return? {
    switch self {
    case .absent(_, let place), .marked(_, let place): place
    default: nil
    }
  }
}
