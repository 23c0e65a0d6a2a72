import AccountabilityRules

extension ResultCheck {
  /// A rule was not met at a time before the last, and no action answers it that somebody sees to by a date; or all such
  /// actions are overdue, and the rule is still not met.
  static let unansweredFinding = ResultCheck(
    "unanswered-finding",
    help: """
      It does not say that nothing is being done: only that it is not written down. \
      Ask who will do what by when, and write it down as an 'action' that 'answers' the rule.
      """
  ) { results in
    results.framework.rules.map { rule in
      var found = SourceFindings("rules with whom they speak of")
      let actions = results.framework.notes.filter {
        $0.kind == .action && $0.answers.contains(rule.name.name)
      }
      for series in results.series(of: rule.name.name) {
        guard let first = series.dropLast().first(where: { $0.verdict == .notMet }),
          let last = series.last
        else {
          found.held += series.count > 1 ? 1 : 0
          continue
        }
        let isOpen = last.verdict == .notMet
        guard let problem = actions.problem(asOf: results.engine.asOf, isOpen: isOpen) else {
          found.held += 1
          continue
        }
        let who = last.subject.map { ", for '\($0)'" } ?? ""
        found.violate(
          "'\(rule.title)' was not met at \(first.period)\(who), and \(problem)",
          about: results.about(place: last.place, partner: last.partner, first.period)
        )
      }
      return Answer(subject: .rule(rule.name.name), found: found)
    }
  }
}

extension [Note] {
  /// What is wrong with the actions that answer something; `nil` where nothing is.
  fileprivate func problem(asOf date: CalendarDate, isOpen: Bool) -> String? {
    guard !isEmpty else { return "no action answers it" }
    let dated = filter { $0.responders != nil && $0.due != nil }
    guard let last = dated.max(by: { ($0.due ?? date) < ($1.due ?? date) }), let due = last.due
    else { return "'\(self[0].title)', which answers it, does not say who does it by when" }
    guard isOpen, due < date else { return nil }
    return "'\(last.title)', which answers it, was due on \(due), and the rule is still not met"
  }
}

extension CheckedResults {
  /// A rule's verdicts in the order of periods up to the one that holds now, apart for each place, partner and subject.
  fileprivate func series(of rule: String) -> [[RuleVerdict]] {
    struct Key: Hashable {
      let place: String?
      let partner: String?
      let subject: String?
      let months: Int
    }
    var order: [Key] = []
    var series: [Key: [RuleVerdict]] = [:]
    for verdict in verdicts where verdict.rule == rule && verdict.verdict != .notApplicable {
      let key = Key(
        place: verdict.place,
        partner: verdict.partner,
        subject: verdict.subject,
        months: verdict.period.months
      )
      if series[key] == nil { order.append(key) }
      series[key, default: []].append(verdict)
    }
    return order.compactMap { key in
      let verdicts = series[key]?.sorted { $0.period < $1.period } ?? []
      let last = verdicts.lastIndex(where: \.isLatest) ?? verdicts.indices.last
      return last.map { Array(verdicts[...$0]) }
    }
  }
}
