// What is not said of how sure and how fine figures are.

extension LintCheck {
  /// Figures are shown, and nothing says to how many decimals.
  ///
  /// Until someone has agreed to it, a framework is a draft, and nothing is asked.
  static let unstatedRounding = LintCheck(
    "unstated-rounding",
    .note,
    isAnsweredByPolicy: true
  ) { framework in
    guard framework.policy?.rounding == nil, framework.isAgreed else { return [] }
    guard framework.measures.contains(where: { $0.decimals == nil }) else { return [] }
    return [
      Diagnostic(
        Diagnostic.Code("unstated-rounding"),
        .note,
        "nothing says how figures are rounded where they are shown",
        at: framework.name.origin,
        help: "agree it once: policy { round half up to 1 decimal }"
      )
    ]
  }

  /// A share or rate that may rest on very few.
  static let unstatedDenominator = LintCheck("unstated-denominator", .note) { framework in
    framework.measures.filter { $0.isRatioOfCounts && $0.minimumDenominator == nil }.map {
      measure in
      finding(
        "unstated-denominator",
        "nothing says on how few '\(measure.name.name)' may rest",
        about: measure.name,
        help: "add 'denominator at least …', or allow this and say why any number will do"
      )
    }
  }

  /// A measure that is judged by an interval, of which nothing says how it is computed.
  static let unstatedInterval = LintCheck(
    "unstated-interval",
    isAnsweredByPolicy: true
  ) { framework in
    guard !framework.statesInterval else { return [] }
    return framework.measures.filter {
      $0.isJudgedByInterval && !$0.statesInterval && framework.returnedEnds(of: $0) == nil
    }.map { measure in
      finding(
        "unstated-interval",
        "'\(measure.name.name)' is judged by an interval, and nothing says by which",
        about: measure.name,
        help: "agree it once: policy { interval 95% by wilson }"
      )
    }
  }
}

extension Framework {
  /// Whether anyone has agreed to it.
  fileprivate var isAgreed: Bool {
    header.contains { if case .agreed = $0.clause { true } else { false } }
  }

  fileprivate var statesInterval: Bool {
    policy?.clauses.contains { if case .interval = $0.clause { true } else { false } } ?? false
  }
}

extension Measure {
  /// Whether it is a share or rate that is made of counts here.
  fileprivate var isRatioOfCounts: Bool {
    switch definition?.form {
    case .share, .per, .shareOf: true
    default: false
    }
  }

  fileprivate var isJudgedByInterval: Bool {
    if case .beyondInterval = realChange?.form { true } else { false }
  }

  fileprivate var statesInterval: Bool {
    clauses.contains { if case .interval = $0.clause { true } else { false } }
  }
}
