import AccountabilityRules

extension EncodedEvaluation {
  /// Encodes an evaluation.
  public init(_ evaluation: Evaluation) {
    self.init(headOf: evaluation)
    observations = evaluation.observations.map(EncodedObservation.init)
    judgements = evaluation.judgements.map(EncodedJudgement.init)
    verdicts = evaluation.verdicts.map(EncodedVerdict.init)
    consequences = evaluation.consequences.map(EncodedConsequence.init)
    findings = evaluation.findings.map(EncodedFinding.init)
  }

  /// What was evaluated, without the results.
  init(headOf evaluation: Evaluation) {
    framework = EncodedFramework(
      id: evaluation.framework.name.name,
      title: evaluation.framework.title,
      version: evaluation.framework.version,
      digest: evaluation.frameworkDigest
    )
    tool = EncodedTool(version: Evaluation.toolVersion)
    asOf = evaluation.asOf.description
    exceptions = evaluation.exceptions.map(EncodedException.init)
    sources = evaluation.sources.map(EncodedSource.init)
    returns = evaluation.returns.map(EncodedReturn.init)
    observations = []
    judgements = []
    verdicts = []
    consequences = []
    findings = []
  }
}

extension EncodedSource {
  init(_ report: SourceReport) {
    name = report.name
    path = report.path
    digest = report.digest
    rows = report.rows
    accepted = report.accepted
    rejected = report.rejected
    ignored = report.ignored
    problems = report.problems.map { problem in
      EncodedProblem(
        line: problem.line,
        column: problem.column,
        value: problem.value,
        problem: problem.problem
      )
    }
  }
}

extension EncodedObservation {
  init(_ observation: Observation) {
    self.init(
      measure: observation.measure,
      place: observation.place,
      period: observation.period.description,
      partner: observation.partner,
      group: observation.group,
      status: observation.status,
      value: observation.value?.doubleValue,
      numerator: observation.numerator?.doubleValue,
      denominator: observation.denominator?.doubleValue,
      lower: observation.lower?.doubleValue,
      upper: observation.upper?.doubleValue,
      reasons: observation.reasons.map(EncodedReason.init)
    )
  }
}

extension EncodedJudgement {
  init(_ judgement: Judgement) {
    let first = judgement.bands.first
    self.init(
      subject: judgement.subject.name,
      kind: judgement.subject.kind,
      place: judgement.place,
      period: judgement.period.description,
      partner: judgement.partner,
      group: judgement.group,
      latest: judgement.isLatest,
      change: judgement.change?.text,
      target: judgement.target?.rawValue,
      band: first.map { $0.label ?? "undecided" },
      score: judgement.scores.first { $0.kind == .score }?.value?.doubleValue,
      gate: judgement.firstGate,
      bands: judgement.bands.map { band in
        EncodedBand(rating: band.rating, label: band.label, gates: band.gates)
      },
      scores: judgement.scores.map { score in
        EncodedScore(
          name: score.name,
          kind: score.kind.rawValue,
          value: score.value?.doubleValue,
          gates: score.gates
        )
      },
      reasons: judgement.reasons.map(EncodedReason.init)
    )
  }
}

extension Judgement {
  /// The first gate that had a say in the first band, or else in the first score.
  fileprivate var firstGate: String? {
    bands.first?.gates.first ?? scores.first { $0.kind == .score }?.gates.first
  }
}

extension Judgement.Subject {
  /// Which of the kinds it is.
  public var kind: String {
    switch self {
    case .measure: "measure"
    case .outcome: "outcome"
    case .partner: "partner"
    case .place: "place"
    case .framework: "framework"
    }
  }
}

extension EncodedVerdict {
  init(_ verdict: RuleVerdict) {
    self.init(
      rule: verdict.rule,
      place: verdict.place,
      period: verdict.period.description,
      partner: verdict.partner,
      group: verdict.group,
      subject: verdict.subject,
      latest: verdict.isLatest,
      verdict: verdict.verdict.rawValue,
      reasons: verdict.reasons.map(EncodedReason.init),
      because: verdict.because,
      then: verdict.consequences
    )
  }
}

extension EncodedConsequence {
  init(_ result: ConsequenceResult) {
    self.init(
      consequence: result.consequence,
      place: result.place,
      period: result.period.description,
      latest: result.isLatest,
      state: result.state.rawValue,
      amounts: result.amounts.map(EncodedSharedAmount.init),
      then: result.responses,
      reasons: result.reasons.map(EncodedReason.init),
      because: result.because
    )
  }
}

extension EncodedSharedAmount {
  init(_ amount: ConsequenceResult.Amount) {
    self.init(
      side: amount.side,
      amount: amount.expression,
      value: amount.value?.doubleValue,
      exact: amount.value?.description,
      parts: amount.parts.map { part in
        EncodedPart(
          partner: part.partner,
          share: part.share.doubleValue,
          value: part.value?.doubleValue,
          exact: part.value?.description
        )
      },
      reasons: amount.reasons.map(EncodedReason.init)
    )
  }
}
