// Matters of policy that are not stated: nothing is decided by silence.

extension LintCheck {
  /// A measure whose direction of good is not stated.
  static let unstatedDirection = LintCheck("unstated-direction") { framework in
    framework.measures.filter { $0.direction == nil }.map { measure in
      finding(
        "unstated-direction",
        "measure '\(measure.name.name)' does not say which values are good",
        about: measure.name,
        help: "add 'higher is better', 'lower is better' or 'neither is better'"
      )
    }
  }

  /// A measure for whose missing values nothing is agreed.
  static let unstatedMissingPolicy = LintCheck(
    "unstated-missing-policy",
    isAnsweredByPolicy: true
  ) { framework in
    framework.measures.filter { !framework.missing(of: $0).isComplete }.map { measure in
      finding(
        "unstated-missing-policy",
        "nothing says what is done where '\(measure.name.name)' is missing",
        about: measure.name,
        help: "agree it once: policy { missing stays missing }"
      )
    }
  }

  /// A measure that is judged since a baseline, and has none.
  static let unstatedBaseline = LintCheck("unstated-baseline") { framework in
    framework.measures.filter { $0.needsBaseline && $0.baseline == nil }.map { measure in
      finding(
        "unstated-baseline",
        "measure '\(measure.name.name)' is judged since its baseline, and has none",
        about: measure.name,
        help: "add 'baseline' and a period, or allow this and say why"
      )
    }
  }

  /// A measure with a direction, of which nothing says how big a difference must be to count.
  static let unstatedRealChange = LintCheck("unstated-real-change") { framework in
    framework.measures.filter { measure in
      measure.realChange == nil && measure.target == nil && measure.kind != .performance
    }.map { measure in
      finding(
        "unstated-real-change",
        "nothing says how '\(measure.name.name)' is judged",
        about: measure.name,
        help: "add 'real change at least … since baseline', or a target"
      )
    }
  }
}

extension Measure {
  /// Whether a clause counts from the baseline.
  fileprivate var needsBaseline: Bool {
    realChange?.since?.form == .baseline || trajectory != nil
  }
}
