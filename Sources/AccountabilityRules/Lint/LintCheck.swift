/// A question that a framework should answer before it is signed.
package struct LintCheck: Sendable {
  package let code: Diagnostic.Code

  /// How much a finding matters where the framework says nothing else.
  package let level: Diagnostic.Severity

  /// Whether the policy may answer the question; where it could not be read, nothing is asked.
  package let isAnsweredByPolicy: Bool

  /// Whether it asks after what is nowhere said, so that nothing is asked while a part could not be read
  /// or means nothing.
  package let wantsWhole: Bool

  /// The numbers that it goes by.
  package let parameters: [CheckParameter]

  private let find: Find

  /// What the answer is found in.
  private enum Find: Sendable {
    case framework(@Sendable (Framework) -> [Diagnostic])

    /// The framework as of a day.
    case dated(@Sendable (Framework, CalendarDate) -> [Diagnostic])

    /// What follows for whom, and from whose data; with the numbers by which the check goes.
    case silo(@Sendable (SiloFacts, CheckNumbers) -> [Diagnostic])

    /// What conditions and numbers can come to.
    case reasoned(@Sendable (inout Narrowing) -> [Diagnostic])
  }

  /// Whether the answer hangs on the date; without one, nothing is asked.
  package var isDated: Bool { if case .dated = find { true } else { false } }

  private init(
    _ code: String,
    _ level: Diagnostic.Severity,
    isAnsweredByPolicy: Bool = false,
    wantsWhole: Bool = false,
    with parameters: [CheckParameter] = [],
    _ find: Find
  ) {
    self.code = Diagnostic.Code(code)
    self.level = level
    self.isAnsweredByPolicy = isAnsweredByPolicy
    self.wantsWhole = wantsWhole
    self.parameters = parameters
    self.find = find
  }

  package init(
    _ code: String,
    _ level: Diagnostic.Severity = .warning,
    isAnsweredByPolicy: Bool = false,
    wantsWhole: Bool = false,
    find: @escaping @Sendable (Framework) -> [Diagnostic]
  ) {
    self.init(
      code,
      level,
      isAnsweredByPolicy: isAnsweredByPolicy,
      wantsWhole: wantsWhole,
      .framework(find)
    )
  }

  /// A check whose answer hangs on the date.
  static func dated(
    _ code: String,
    _ level: Diagnostic.Severity = .warning,
    find: @escaping @Sendable (Framework, CalendarDate) -> [Diagnostic]
  ) -> LintCheck {
    LintCheck(code, level, .dated(find))
  }

  /// A check for silo accountability: of who answers for what, and on whose data it hangs.
  static func silo(
    _ code: String,
    _ level: Diagnostic.Severity = .warning,
    find: @escaping @Sendable (SiloFacts) -> [Diagnostic]
  ) -> LintCheck {
    LintCheck(code, level, wantsWhole: true, .silo { facts, _ in find(facts) })
  }

  /// A check for silo accountability that goes by numbers.
  static func silo(
    _ code: String,
    _ level: Diagnostic.Severity = .warning,
    with parameter: CheckParameter,
    _ others: CheckParameter...,
    find: @escaping @Sendable (SiloFacts, CheckNumbers) -> [Diagnostic]
  ) -> LintCheck {
    LintCheck(code, level, wantsWhole: true, with: [parameter] + others, .silo(find))
  }

  /// A check of what conditions and numbers can come to at all.
  static func reasoned(
    _ code: String,
    _ level: Diagnostic.Severity = .warning,
    find: @escaping @Sendable (inout Narrowing) -> [Diagnostic]
  ) -> LintCheck {
    LintCheck(code, level, wantsWhole: true, .reasoned(find))
  }

  /// Whether nothing is asked while anything else is wrong.
  package var waits: Bool { wantsWhole || level == .note }

  /// The checks, in the order in which they are run.
  package static let standard: [LintCheck] =
    [
      .unstatedDirection, .unstatedMissingPolicy, .unstatedBaseline, .unstatedRealChange,
      .unstatedTarget, .targetAgainstDirection, .unstatedDenominator, .unstatedInterval,
      .unstatedRounding, .unsourcedTarget, .unweightedMean, .unusedDeclaration, .overdueReview,
      .unassignedAction, .unsignedPartner,
      .bandGap, .unreachedBand, .unreachableCondition, .constantCondition, .contradictoryRules,
    ] + silos

  /// Those that ask after silo accountability.
  package static let silos: [LintCheck] = [
    .singleOwnerMeasure, .unclearLead, .unsharedOutcome, .dilutedResponsibility,
    .unmeasuredPartner, .unheardSupplier, .orphanMeasure, .siloWeight,
    .concentratedAccountability, .unbalancedTarget, .opposedDirections, .escapeBySilence,
    .unmatchedShares, .unheardOutcome, .noEarlySign, .tooManyHeadlines, .unstatedQuality,
  ]

  /// What the check finds, whatever the framework allows; each finding's labels name its subjects.
  func findings(in facts: inout LintFacts, except damaged: Set<String>) -> [Diagnostic] {
    guard !isAnsweredByPolicy || !damaged.contains(Words.policy) else { return [] }
    return answers(in: &facts).filter { damaged.isDisjoint(with: $0.labels.map(\.text)) }
  }

  private func answers(in facts: inout LintFacts) -> [Diagnostic] {
    switch find {
    case .framework(let find): find(facts.framework)
    case .dated(let find): facts.date.map { find(facts.framework, $0) } ?? []
    case .silo(let find): find(facts.silos, CheckNumbers(facts.framework, of: code))
    case .reasoned(let find): find(&facts.reasoning)
    }
  }

  /// A finding about one declaration, perhaps a part of another in which it may be allowed too.
  static func finding(
    _ code: String,
    _ message: String,
    about name: Reference,
    in owner: Reference? = nil,
    at origin: Origin? = nil,
    help: String
  ) -> Diagnostic {
    Diagnostic(
      Diagnostic.Code(code),
      .warning,
      message,
      at: origin ?? name.origin,
      labels: [name, owner].compactMap(\.self).map { Diagnostic.Label($0.name, at: $0.origin) },
      help: help
    )
  }
}
