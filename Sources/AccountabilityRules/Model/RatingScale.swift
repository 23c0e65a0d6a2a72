/// Ordered labels for results: progress, segments, red to green.
public struct RatingScale: Hashable, Sendable {
  /// The name.
  public let name: Reference

  /// The title; the name where none is stated.
  public var title: String { statedTitle ?? name.name }

  package let statedTitle: String?

  /// What is rated: measures, outcomes, partners; nothing for a rating of the whole framework.
  package let subjects: [SetExpression]

  /// The number that cut points cut; `nil` where all cases are conditions.
  package let value: Node?

  package let clauses: [Stated<RatingClause>]

  package init(
    name: Reference,
    title: String?,
    subjects: [SetExpression],
    value: Node?,
    clauses: [Stated<RatingClause>]
  ) {
    self.name = name
    statedTitle = title
    self.subjects = subjects
    self.value = value
    self.clauses = Stated.inOrder(clauses)
  }
}

/// What is said in a rating.
package enum RatingClause: Hashable, Sendable, OrderedClause {
  case bestToWorst([String])
  case ends(Ends)
  case inOrder
  case distinguishByInterval
  case label(String, LabelCondition)
  case gate(LabelGate)
  case common(CommonClause)

  package var isRepeatable: Bool {
    switch self {
    case .label, .gate: true
    case .bestToWorst, .ends, .inOrder, .distinguishByInterval: false
    case .common(let clause): clause.isRepeatable
    }
  }

  package var rank: Int {
    switch self {
    case .bestToWorst: 0
    case .ends: 1
    case .inOrder: 2
    case .distinguishByInterval: 3
    case .label: 4
    case .gate: 5
    case .common(let clause): 100 + clause.rank
    }
  }
}

/// Which end of a list of labels is written first.
public enum Ends: String, Hashable, Sendable, CaseIterable {
  /// The best label stands first.
  case best

  /// The worst label stands first.
  case worst
}

/// When a label is given.
package enum LabelCondition: Hashable, Sendable {
  case bound(Bound)
  case when(Node)
  case otherwise
}

/// A limiter: whatever the combination says, a result is not better than this while the condition is
/// met.
public struct LabelGate: Hashable, Sendable {
  package enum Effect: Hashable, Sendable {
    case noBetter(than: String)
    case noWorse(than: String)
    case becomes(String)
    case undecided
  }

  package var name: Reference
  package var effect: Effect
  package var condition: Node

  package init(_ name: Reference, _ effect: Effect, when condition: Node) {
    self.name = name
    self.effect = effect
    self.condition = condition
  }
}

extension RatingScale {
  package var cases: [(label: String, condition: LabelCondition, origin: Origin)] {
    clauses.compactMap { stated in
      if case .label(let label, let condition) = stated.clause {
        (label, condition, stated.origin)
      } else {
        nil
      }
    }
  }

  package var gates: [LabelGate] {
    clauses.compactMap { if case .gate(let gate) = $0.clause { gate } else { nil } }
  }

  package var isInOrder: Bool { clauses.contains { $0.clause == .inOrder } }

  /// The labels from best to worst; `nil` where the rating does not say which end is best.
  public var labelsFromBest: [String]? {
    for stated in clauses {
      if case .bestToWorst(let labels) = stated.clause { return labels }
      if case .ends(let ends) = stated.clause {
        return ends == .best ? labels : Array(labels.reversed())
      }
    }
    return nil
  }

  /// The labels in the order in which they are written, each once.
  public var labels: [String] {
    var seen: Set<String> = []
    let listed = clauses.flatMap { stated in
      if case .bestToWorst(let labels) = stated.clause { labels } else { [String]() }
    }
    return (listed + cases.map(\.label)).filter { seen.insert($0).inserted }
  }
}
