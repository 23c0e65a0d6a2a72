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

  /// Whether the answer hangs on the date; without one, nothing is asked.
  package let isDated: Bool

  private let find: @Sendable (Framework, CalendarDate?) -> [Diagnostic]

  package init(
    _ code: String,
    _ level: Diagnostic.Severity = .warning,
    isAnsweredByPolicy: Bool = false,
    wantsWhole: Bool = false,
    find: @escaping @Sendable (Framework) -> [Diagnostic]
  ) {
    self.code = Diagnostic.Code(code)
    self.level = level
    self.isAnsweredByPolicy = isAnsweredByPolicy
    self.wantsWhole = wantsWhole
    isDated = false
    self.find = { framework, _ in find(framework) }
  }

  /// Makes a check whose answer hangs on the date.
  package init(
    _ code: String,
    _ level: Diagnostic.Severity = .warning,
    findAsOf find: @escaping @Sendable (Framework, CalendarDate) -> [Diagnostic]
  ) {
    self.code = Diagnostic.Code(code)
    self.level = level
    isAnsweredByPolicy = false
    wantsWhole = false
    isDated = true
    self.find = { framework, date in date.map { find(framework, $0) } ?? [] }
  }

  /// Whether nothing is asked while anything else is wrong.
  package var waits: Bool { wantsWhole || level == .note }

  /// The checks, in the order in which they are run.
  package static let standard: [LintCheck] = [
    .unstatedDirection, .unstatedMissingPolicy, .unstatedBaseline, .unstatedRealChange,
    .unstatedTarget, .targetAgainstDirection, .unstatedDenominator, .unstatedInterval,
    .unstatedRounding, .unsourcedTarget, .unweightedMean, .unusedDeclaration, .overdueReview,
    .unassignedAction, .unsignedPartner,
    .bandGap, .unreachedBand, .unreachableCondition, .constantCondition, .contradictoryRules,
  ]

  /// What the check finds, whatever the framework allows; each finding's labels name its subjects.
  package func findings(
    in framework: Framework,
    asOf date: CalendarDate?,
    except damaged: Set<String>
  ) -> [Diagnostic] {
    guard !isAnsweredByPolicy || !damaged.contains(Words.policy) else { return [] }
    return find(framework, date).filter { damaged.isDisjoint(with: $0.labels.map(\.text)) }
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
