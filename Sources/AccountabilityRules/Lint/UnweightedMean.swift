extension LintCheck {
  /// Means in which a small part counts as much as a large one.
  ///
  /// Whoever writes `unweighted-mean` means it; it is listed so that readers know of it.
  static let unweightedMean = LintCheck("unweighted-mean", .note) { framework in
    (framework.measures.map { ($0.name, $0.nodes) } + framework.judgements).flatMap { name, nodes in
      nodes.flatMap(unweightedMeans).map { place in
        finding(
          "unweighted-mean",
          "in '\(name.name)' each value counts alike, however large what it stands for",
          about: name,
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
