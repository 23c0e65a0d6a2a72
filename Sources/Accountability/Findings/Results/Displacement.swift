import AccountabilityRules

extension ResultCheck {
  /// A measure improves, and one that balances it worsens.
  ///
  /// For b with a `balances` b: b is improving and a is worsening, each by its own rule of real change, at the same place
  /// and time. Bowers and Johnson ("Measuring the geographical displacement and diffusion of benefit effects",
  /// Journal of Quantitative Criminology 19, 2003) ask the same against a comparator.
  static let displacement = ResultCheck(
    "displacement",
    help: """
      It does not say that the one came of the other: both moved in the same time. \
      Ask whether the same people are behind both figures, and whose problem it has become.
      """
  ) { results in
    results.balancing.map { balanced, balancing in
      var found = SourceFindings("pairs of a measure and what balances it")
      for context in results.contexts(of: balanced) {
        for other in balancing
        where results.hasPast(balanced, context) && results.hasPast(other, context) {
          let about = results.about(context)
          let changes = (results.change(balanced, context), results.change(other, context))
          switch changes {
          case (.decided(.improving), .decided(.worsening)):
            let better = results.movement(balanced, context)
            let worse = results.movement(other, context)
            found.violate(
              "it improved while what balances it worsened: \(better), and \(worse)",
              about: about
            )
          case (.decided(.improving), .undecided(let facts)),
            (.undecided(let facts), .decided(.worsening)), (.undecided(let facts), .undecided):
            found.leaveOpen(results.reason(facts), about: about)
          case (.decided, .decided), (.decided, .undecided), (.undecided, .decided):
            found.hold(about)
          }
        }
      }
      return Answer(subject: results.subject(balanced), found: found)
    }
  }
}

extension CheckedResults {
  /// Each measure that is balanced, with those that balance it; all of them say what a real change is.
  fileprivate var balancing: [(measure: Int, by: [Int])] {
    let judged = plan.framework.measures.indices.filter { engine.prepared[$0].hasChange }
    return judged.compactMap { measure in
      let name = plan.measures[measure].measure.name.name
      let others = judged.filter { other in
        other != measure && plan.measures[other].measure.balanced.contains { $0.name == name }
      }
      return others.isEmpty ? nil : (measure, others)
    }
  }

  /// The change of a measure by its own rule.
  mutating func change(_ measure: Int, _ context: Context) -> ChangeResult {
    engine.change(of: measure, at: engine.own(context, measure))
  }

  /// How a measure moved from the time from which its change is counted.
  mutating func movement(_ measure: Int, _ context: Context) -> String {
    movement(measure, from: earlier(measure, context) ?? context, to: context)
  }
}
