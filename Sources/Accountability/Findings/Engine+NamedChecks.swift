import AccountabilityRules

extension Engine {
  /// Runs the checks of results that conditions name, those that have been run already aside.
  ///
  /// What they look at depends on no condition that names them: the checker refuses such circles.
  mutating func runChecks(_ names: Set<ResultCheckName>) {
    let missing = names.subtracting(found.checks).sorted { $0.rawValue < $1.rawValue }
    guard !missing.isEmpty else { return }
    var results = CheckedResults(self)
    for name in missing {
      found.insert(name)
      for check in ResultCheck.standard where check.code == name.rawValue {
        for answer in check.answers(in: &results) { keep(answer, of: name) }
      }
    }
  }

  private mutating func keep(_ answer: ResultCheck.Answer, of check: ResultCheckName) {
    guard let subject = subject(answer.subject) else { return }
    for about in answer.found.places { keep(.holds, of: check, in: subject, about) }
    for (about, reason) in answer.found.open {
      keep(.open(reason: reason), of: check, in: subject, about)
    }
    for violation in answer.found.violated {
      let found = FoundTable.Violation(text: violation.text, arithmetic: violation.arithmetic)
      keep(.violated(found), of: check, in: subject, violation.about)
    }
  }

  private mutating func keep(
    _ state: FoundTable.State,
    of check: ResultCheckName,
    in subject: FoundTable.Subject,
    _ about: CheckedSource.About
  ) {
    guard let period = about.period.flatMap({ timeline.position(of: $0) }) else { return }
    found.insert(
      state,
      of: check,
      in: subject,
      place: about.place ?? 0,
      partner: about.partner,
      period: period
    )
  }

  private func subject(_ subject: Finding.Subject) -> FoundTable.Subject? {
    switch subject {
    case .measure(let name):
      plan.measures.firstIndex { $0.measure.name.name == name }.map { .measure($0) }
    case .outcome(let name):
      plan.framework.outcomes.firstIndex { $0.name.name == name }.map { .outcome($0) }
    case .source, .rating, .rule, .consequence, .framework: nil
    }
  }
}
