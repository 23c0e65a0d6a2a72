extension LintCheck {
  /// Means in which a small part counts as much as a large one.
  ///
  /// Whoever writes `unweighted-mean` means it; it is listed so that readers know of it.
  static let unweightedMean = LintCheck("unweighted-mean", .note) { framework in
    framework.definitions.flatMap { definition in
      definition.nodes.flatMap(unweightedMeans).map { place in
        finding(
          "unweighted-mean",
          "in '\(definition.name.name)' each value counts alike, however large what it stands for",
          about: definition.name,
          at: place,
          help: "write 'mean of … weighted by …' if a larger part is to count for more"
        )
      }
    }
  }

  private static func unweightedMeans(in node: Node) -> [Origin] {
    var places: [Origin] = []
    node.visit { part in
      guard case .statistic(let statistic) = part.form, statistic.name.name == "unweighted-mean"
      else { return }
      places.append(part.origin)
    }
    return places
  }
}

extension Framework {
  /// The declarations whose results are worked out, with the expressions from which they are.
  fileprivate var definitions: [(name: Reference, nodes: [Node])] {
    measures.map { measure in
      let bounds = [measure.target?.bound, measure.realChange?.bound]
      return (
        measure.name, [measure.definition].compactMap(\.self) + bounds.flatMap { $0?.nodes ?? [] }
      )
    }
      + outcomes.map { outcome in
        (outcome.name, OutcomeClause.State.allCases.compactMap { outcome.condition(of: $0) })
      }
      + derived.map { ($0.name, $0.nodes) }
      + ratings.map { rating in
        let parts = rating.cases.flatMap(\.condition.nodes) + rating.gates.map(\.condition)
        return (rating.name, [rating.value].compactMap(\.self) + parts)
      }
      + rules.map { ($0.name, $0.conditions + $0.tested) }
      + consequences.map { ($0.name, $0.conditions + $0.amounts.map(\.amount)) }
  }
}
