extension SiloFacts {
  /// When the figures of which a measure is made are due, as far as it is followed: the measure's own clause, or
  /// those of its sources, through measures, scores and cohorts; `nil` for a source that does not say.
  func timings(ofMeasure measure: Int) -> [Timing?] {
    var found: [Timing?] = []
    var open = [measures[measure].name.name]
    var seen = Set(open)
    while let name = open.popLast() {
      guard let symbol = symbols[name] else { continue }
      var nodes: [Node] = []
      switch symbol.kind {
      case .source: found.append(framework.sources[symbol.index].timing)
      case .cohort: open.append(framework.cohorts[symbol.index].rows.source.name)
      case .measure:
        if let stated = measures[symbol.index].timing {
          found.append(stated)
        } else {
          nodes = [measures[symbol.index].definition].compactMap(\.self)
        }
      case .score, .calculation: nodes = framework.derived[symbol.index].nodes
      case .place, .partner, .codes, .sector, .outcome, .rating, .rule, .claim, .parameter,
        .consequence, .note:
        break
      }
      let names = nodes.flatMap { $0.mentionedNames + $0.sourceNames.sorted() }
      for name in names where seen.insert(name).inserted { open.append(name) }
    }
    return found
  }
}
