import AccountabilityRules

extension Engine {
  /// Runs the checks of results that conditions name, those that have been run already aside.
  ///
  /// What they look at depends on no condition that names them: the checker refuses such circles. So what they find is
  /// also what they find in the results as a whole, and is kept for both.
  mutating func runChecks(_ names: Set<ResultCheckName>) {
    let missing = names.subtracting(found.checks).sorted { $0.rawValue < $1.rawValue }
    guard !missing.isEmpty else { return }
    var results = CheckedResults(self)
    for name in missing {
      let check = ResultCheck.standard.first { $0.code == name.rawValue }
      let answers = check?.answers(in: &results) ?? []
      found.insert(answers.compactMap { kept($0) }, of: name)
    }
  }

  private func kept(_ answer: ResultCheck.Answer) -> FoundTable.Answer? {
    guard let subject = subject(answer.subject) else { return nil }
    let entries =
      answer.found.places.compactMap { entry(.holds, at: $0) }
      + answer.found.open.compactMap { entry(.open(reason: $0.reason), at: $0.about) }
      + answer.found.violated.compactMap { violation in
        let found = FoundTable.Violation(text: violation.text, arithmetic: violation.arithmetic)
        return entry(.violated(found), at: violation.about)
      }
    return FoundTable.Answer(subject: subject, unit: answer.found.unit, entries: entries)
  }

  private func entry(_ state: FoundTable.State, at about: CheckedSource.About) -> FoundTable.Entry?
  {
    guard let period = about.period.flatMap({ timeline.position(of: $0) }) else { return nil }
    return FoundTable.Entry(
      place: about.place ?? 0,
      partner: about.partner,
      period: period,
      state: state
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

extension CheckedResults {
  /// What a check found when a condition named it; `nil` where none does.
  func keptAnswers(of check: String) -> [ResultCheck.Answer]? {
    ResultCheckName(rawValue: check).flatMap { engine.found.answers(of: $0) }?.map(answer)
  }

  private func answer(_ kept: FoundTable.Answer) -> ResultCheck.Answer {
    var found = SourceFindings(kept.unit)
    for entry in kept.entries {
      let context = Context(place: entry.place, partner: -1, period: entry.period)
      let about = about(context, partner: entry.partner)
      switch entry.state {
      case .holds: found.hold(about)
      case .open(let reason): found.leaveOpen(reason, about: about)
      case .violated(let violation):
        found.violate(violation.text, about: about, arithmetic: violation.arithmetic)
      }
    }
    return ResultCheck.Answer(subject: subject(kept.subject), found: found)
  }

  private func subject(_ subject: FoundTable.Subject) -> Finding.Subject {
    switch subject {
    case .measure(let index): self.subject(index)
    case .outcome(let index): .outcome(framework.outcomes[index].name.name)
    }
  }
}
