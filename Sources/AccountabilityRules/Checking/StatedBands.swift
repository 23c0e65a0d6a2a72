/// Bands that are stated with both their ends, as agreements publish them: they run one way and do not overlap.
///
/// Whether a value falls between them depends on which values come up; see ``BandCheck``.
enum StatedBands {
  static func check(
    _ lines: [(condition: LabelCondition, origin: Origin)],
    cutsNothing: String?
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var bands: [(interval: NumberInterval, origin: Origin)] = []
    for line in lines {
      guard case .bound(let bound) = line.condition else {
        found.append(other(line.condition, at: line.origin))
        continue
      }
      if let cutsNothing {
        found.append(CutPoints.cut("this band is of nothing", at: line.origin, help: cutsNothing))
      }
      guard let interval = bound.literalInterval else {
        found.append(computed(at: line.origin))
        continue
      }
      if interval.isEmpty {
        found.append(
          CutPoints.cut(
            "this band ends before it begins",
            at: line.origin,
            help: "write the smaller number first"
          )
        )
      } else {
        bands.append((interval, line.origin))
      }
    }
    return found + order(bands)
  }

  private static func other(_ condition: LabelCondition, at origin: Origin) -> Diagnostic {
    let isRest = if case .otherwise = condition { true } else { false }
    return CutPoints.cut(
      isRest ? "'otherwise' stands among bands" : "a condition stands among bands",
      at: origin,
      help: isRest
        ? "it would take what falls between them: say where this band begins, as in 'at least 88%'"
        : "write a rating of its own for what is a condition, or a gate"
    )
  }

  private static func computed(at origin: Origin) -> Diagnostic {
    CutPoints.cut(
      "the ends of a band are not written out",
      at: origin,
      help: "write numbers, or cut points with 'at least', which may be computed"
    )
  }

  /// Each band lies beyond the one before it, all of them the same way.
  private static func order(
    _ bands: [(interval: NumberInterval, origin: Origin)]
  ) -> [Diagnostic] {
    var isRising: Bool?
    return zip(bands, bands.dropFirst()).compactMap { first, second in
      guard first.interval.intersection(second.interval).isEmpty else {
        return CutPoints.cut(
          "this band and the one before it hold the same numbers",
          at: second.origin,
          help: "let each begin beyond the end of the other"
        )
      }
      let rises = second.interval.lies(beyond: first.interval)
      guard rises == isRising ?? rises else {
        return CutPoints.cut(
          "these bands do not run one way",
          at: second.origin,
          help: "let them rise from line to line, or fall from line to line"
        )
      }
      isRising = rises
      return nil
    }
  }
}

extension NumberInterval {
  /// Whether all its numbers are greater than those of another that has none in common with it.
  fileprivate func lies(beyond other: NumberInterval) -> Bool {
    guard let low, let end = other.high else { return false }
    return low.value >= end.value
  }
}
