import AccountabilityRules

/// What would follow if some figures or returns were others.
///
/// ```swift
/// let whatIf = try evaluation.supposing([Supposition("settled for council at 2025-26 Q4 = 75%")])
/// for verdict in whatIf.verdicts {
///   print(verdict.after?.rule, verdict.before?.verdict, verdict.after?.verdict)
/// }
/// ```
///
/// It says what the framework's rules would come to, and not what the partners would have to do for it.
public struct WhatIf: Sendable {
  /// Two results of one subject; `nil` where there is none.
  public struct Changed<Value: Hashable & Sendable>: Hashable, Sendable {
    /// As it is.
    public let before: Value?

    /// As it would be.
    public let after: Value?
  }

  /// The evaluation as it is.
  public let before: Evaluation

  /// The evaluation as it would be.
  public let after: Evaluation

  /// What is supposed.
  public let suppositions: [Supposition]

  /// The cells of returns that are supposed to be others, in the order of the suppositions.
  public let figures: [SupposedFigure]

  /// The observations whose value, counts, interval or status would be others.
  public var observations: [Changed<Observation>] {
    WhatIf.changed(before.observations, after.observations, by: \.spot) {
      $0.value == $1.value && $0.numerator == $1.numerator && $0.denominator == $1.denominator
        && $0.lower == $1.lower && $0.upper == $1.upper && $0.status == $1.status
    }
  }

  /// The judgements whose change, target, labels or scores would be others.
  public var judgements: [Changed<Judgement>] {
    WhatIf.changed(before.judgements, after.judgements, by: \.spot) {
      $0.isLatest == $1.isLatest && $0.change == $1.change && $0.target == $1.target
        && $0.bands.map(\.label) == $1.bands.map(\.label)
        && $0.bands.map(\.gates) == $1.bands.map(\.gates)
        && $0.scores.map(\.value) == $1.scores.map(\.value)
    }
  }

  /// The verdicts of rules that would be others.
  public var verdicts: [Changed<RuleVerdict>] {
    WhatIf.changed(before.verdicts, after.verdicts, by: \.spot) {
      $0.isLatest == $1.isLatest && $0.verdict == $1.verdict
    }
  }

  /// The consequences that would be others, or whose amounts would be.
  public var consequences: [Changed<ConsequenceResult>] {
    WhatIf.changed(before.consequences, after.consequences, by: \.spot) {
      $0.isLatest == $1.isLatest && $0.state == $1.state && $0.amounts == $1.amounts
    }
  }

  /// The findings in results that would come or go.
  ///
  /// What checks find in rows is left out: it is about figures as they were returned, and nobody returned these.
  public var findings: [Changed<Finding>] {
    func open(_ evaluation: Evaluation) -> [Finding] {
      let names = Set(Finding.checksOfResults)
      return evaluation.findings.filter { $0.result != .holds && names.contains($0.check) }
    }
    return WhatIf.changed(open(before), open(after), by: \.spot) { $0.text == $1.text }
  }

  /// Whether anything at all would be otherwise.
  public var isEmpty: Bool {
    observations.isEmpty && judgements.isEmpty && verdicts.isEmpty && consequences.isEmpty
      && findings.isEmpty
  }

  /// The pairs that differ: in the order in which they are, and then those that are new.
  private static func changed<Value: Hashable & Sendable, Key: Hashable>(
    _ before: some Sequence<Value>,
    _ after: some Sequence<Value>,
    by key: (Value) -> Key,
    isSame: (Value, Value) -> Bool
  ) -> [Changed<Value>] {
    let later = Dictionary(after.map { (key($0), $0) }) { first, _ in first }
    var seen: Set<Key> = []
    var changes: [Changed<Value>] = []
    for value in before where seen.insert(key(value)).inserted {
      guard let other = later[key(value)] else {
        changes.append(Changed(before: value, after: nil))
        continue
      }
      if !isSame(value, other) { changes.append(Changed(before: value, after: other)) }
    }
    for value in after where seen.insert(key(value)).inserted {
      changes.append(Changed(before: nil, after: value))
    }
    return changes
  }
}

extension Evaluation {
  /// Says what would follow if some figures or returns were others.
  ///
  /// The suppositions are made one after the other; what stays as it is, is evaluated as it was.
  ///
  /// - Parameter suppositions: What is taken to be otherwise.
  /// - Returns: Both evaluations, and what differs between them.
  /// - Throws: ``EvaluationError`` with a diagnostic for each supposition that cannot be made: of something that the
  ///   framework does not have, that no partner returns, or in another unit.
  /// - Complexity: That of an evaluation, for each supposition.
  public func supposing(_ suppositions: [Supposition]) throws(EvaluationError) -> WhatIf {
    var supposing = Supposing(engine)
    for supposition in suppositions { try supposing.suppose(supposition) }
    guard supposing.diagnostics.isEmpty else { throw .unusable(supposing.diagnostics) }
    return WhatIf(
      before: self,
      after: Evaluation(
        supposing.engine,
        digest: frameworkDigest,
        sources: sources,
        refused: refused.value
      ),
      suppositions: suppositions,
      figures: supposing.figures
    )
  }
}

// MARK: - What tells results from one another

/// What a result is of, and where and when it stands.
private struct Spot<Subject: Hashable>: Hashable {
  let subject: Subject
  let place: String?
  let period: Period?
  var partner: String?
  var group: String?
}

/// A rule, and which of its members a verdict is about.
private struct RuleSubject: Hashable {
  let rule: String
  let member: String?
}

private struct FindingSubject: Hashable {
  let check: String
  let subject: Finding.Subject
  let group: String?
  let result: Finding.Result
}

extension Observation {
  fileprivate var spot: Spot<String> {
    Spot(subject: measure, place: place, period: period, partner: partner, group: group)
  }
}

extension Judgement {
  fileprivate var spot: Spot<Subject> {
    Spot(subject: subject, place: place, period: period, partner: partner, group: group)
  }
}

extension RuleVerdict {
  fileprivate var spot: Spot<RuleSubject> {
    let subject = RuleSubject(rule: rule, member: subject)
    return Spot(subject: subject, place: place, period: period, partner: partner, group: group)
  }
}

extension ConsequenceResult {
  fileprivate var spot: Spot<String> { Spot(subject: consequence, place: place, period: period) }
}

extension Finding {
  fileprivate var spot: Spot<FindingSubject> {
    let subject = FindingSubject(check: check, subject: subject, group: group, result: result)
    return Spot(subject: subject, place: place, period: period, partner: partner)
  }
}
