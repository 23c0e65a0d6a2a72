// Figures that may not be added up over time, for each already speaks of more than its own period.

extension ExpressionCheck {
  /// A sum over periods of what stands at one time, or reaches back over several periods.
  mutating func overlap(_ statistic: Statistic) {
    guard statistic.name.name == "sum", case .over = statistic.range else { return }
    for value in statistic.values {
      guard let reason = whyNotAdded(value) else { continue }
      found.append(.countedTwice("\(value)", reason, at: value.origin))
    }
  }

  /// Why the values of an expression at several times do not add up, where the definitions that it stands
  /// on say so.
  private func whyNotAdded(_ node: Node) -> String? {
    var seen: Set<Int> = []
    var open = [node]
    var reason: String?
    while let node = open.popLast(), reason == nil {
      node.visit { node in
        if reason == nil { reason = whyNotAdded(rowsOf: node) }
        guard case .name(let name) = node.form, let index = symbols.index(name, of: .measure),
          seen.insert(index).inserted, let definition = measures[index].definition
        else { return }
        open.append(definition)
      }
    }
    return reason
  }

  private func whyNotAdded(rowsOf node: Node) -> String? {
    guard let field = node.takenField,
      let index = symbols.index(field.source, of: .source)
    else { return nil }
    let source = framework.sources[index]
    if let timing = source.timing, let reach = timing.reach, timing.isOverlapping {
      return "each figure of '\(field.source)' reaches over \(reach)"
    }
    guard source.field(field.name)?.isSnapshot ?? false else { return nil }
    return "'\(field.name)' is a snapshot of one time"
  }
}

extension Node {
  /// The field whose figures an expression takes from rows.
  fileprivate var takenField: (name: String, source: String)? {
    switch form {
    case .the(let name, let rows): return (name.name, rows.source.name)
    case .statistic(let statistic):
      guard case .rows(let rows) = statistic.range,
        case .name(let name)? = statistic.values.first?.form
      else { return nil }
      return (name, rows.source.name)
    case .number, .text, .date, .period, .yesNo, .name, .it, .elapsed, .of, .at, .rounded,
      .negated, .standardised, .predicate, .role, .not, .arithmetic, .comparison, .equal,
      .standing, .orElse, .share, .per, .oneOf, .between, .all, .any, .count, .quantified,
      .quantifiedRows, .shareOf, .pick, .seen, .sequel:
      return nil
    }
  }
}

extension Timing {
  /// Whether figures reach back over a longer time than from one to the next.
  fileprivate var isOverlapping: Bool {
    guard let reach else { return false }
    // A month has at most 31 days.
    let (length, limit) =
      reach.grain == .day ? (1, grain.months * 31) : (reach.grain.months, grain.months)
    let (time, isBeyond) = reach.count.multipliedReportingOverflow(by: length)
    return isBeyond || time > limit
  }
}
