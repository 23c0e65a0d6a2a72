/// Where an expression stands: what its names can be, and which measures `it` may be.
struct Setting {
  var scope: Scope

  /// The positions of the measures that are spoken of; `nil` where it may be any.
  var members: Range<Int>?

  static let results = Setting(scope: .results)

  init(scope: Scope, members: Range<Int>? = nil) {
    self.scope = scope
    self.members = members
  }

  /// Where the lines of a rating or score stand.
  init(speakingOf subjects: [SetExpression], _ index: MeasureIndex) {
    self = subjects.reduce(.results) { $0.speaking(of: $1, index) }
    if subjects.count > 1 { scope.subject = nil }
  }

  func speaking(of set: SetExpression, _ index: MeasureIndex) -> Setting {
    Setting(scope: scope.with(set), members: members(inside: set, index))
  }

  func across(_ set: SetExpression, _ index: MeasureIndex) -> Setting {
    Setting(scope: scope.across(set), members: members(inside: set, index))
  }

  func among(_ source: Source?) -> Setting {
    var inner = self
    inner.scope.source = source
    return inner
  }

  /// The measures that `it` may be inside a set; where two sets of measures are in play, any.
  private func members(inside set: SetExpression, _ index: MeasureIndex) -> Range<Int>? {
    guard set.kind == .measures else { return members }
    return scope.spoken.contains(.measures) ? nil : index.positions(of: set)
  }
}

/// Which measures stand in which outcome, by their positions.
struct MeasureIndex {
  let all: Range<Int>
  private let ofOutcomes: [String: Range<Int>]

  init(_ framework: Framework) {
    var ranges: [String: Range<Int>] = [:]
    var count = 0
    for outcome in framework.outcomes {
      let range = count..<count + outcome.measures.count
      count = range.upperBound
      if ranges[outcome.name.name] == nil { ranges[outcome.name.name] = range }
    }
    all = 0..<count + framework.otherMeasures.count
    ofOutcomes = ranges
  }

  /// The measures among which the members of a set are: those of the outcome that it names, else all.
  func positions(of set: SetExpression) -> Range<Int> {
    for filter in set.filters {
      guard case .of(let node) = filter, let name = node.reference,
        let range = ofOutcomes[name.name]
      else { continue }
      return range
    }
    return all
  }

  func positions(ofOutcome name: String) -> Range<Int>? { ofOutcomes[name] }
}
