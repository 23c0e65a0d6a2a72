extension LintCheck {
  /// A target or milestone on the side that is worse: at most 60%, where higher is better.
  ///
  /// One of the two is a slip as a rule, and whoever does better misses the target.
  static let targetAgainstDirection = LintCheck("target-against-direction") { framework in
    framework.measures.filter(\.isAimedBackwards).map { measure in
      finding(
        "target-against-direction",
        "'\(measure.name.name)' is to end on the side that is worse",
        about: measure.name,
        help: "turn the target or the direction round, or allow this and say why"
      )
    }
  }

  /// A trajectory or milestones, and no target that they lead to.
  static let unstatedTarget = LintCheck("unstated-target") { framework in
    framework.measures.filter { $0.target == nil && $0.isOnItsWay }.map { measure in
      finding(
        "unstated-target",
        "'\(measure.name.name)' is on its way, and has no target",
        about: measure.name,
        help: "add 'target … by …', or take the trajectory and the milestones away"
      )
    }
  }
}

extension Measure {
  fileprivate var isOnItsWay: Bool { trajectory != nil || !milestones.isEmpty }

  /// Whether a bound asks for no more where higher is better, or for no less where lower is.
  fileprivate var isAimedBackwards: Bool {
    let bounds = milestones.map(\.bound) + (target.map { [$0.bound] } ?? [])
    return bounds.contains { bound in
      switch (direction, bound.form) {
      case (.higherIsBetter?, .atMost), (.higherIsBetter?, .below), (.lowerIsBetter?, .atLeast),
        (.lowerIsBetter?, .above):
        true
      default: false
      }
    }
  }
}
