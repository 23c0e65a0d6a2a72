import AccountabilityRules

extension ResultCheck {
  /// A partner's returns that are due and not there.
  static let lateReturns = ResultCheck(
    "late-returns",
    help: """
      It does not say why. \
      Ask the partner what stands in the way, and what the others can do about it; until then nobody knows how \
      the people behind these figures fare.
      """
  ) { results in
    results.framework.sources.map { source in
      var found = SourceFindings("partners that owe returns")
      let own = results.returns.filter { $0.source == source.name.name }
      for partner in results.framework.partners.indices {
        let name = results.framework.partners[partner].name.name
        let due = own.filter { $0.partner == name && $0.status != .notDue }
        guard !due.isEmpty else { continue }
        let absent = due.filter { $0.status == .late || $0.status == .notSubmitted }
        guard
          let first = absent.min(by: { ($0.period, $0.place ?? "") < ($1.period, $1.place ?? "") })
        else {
          found.held += 1
          continue
        }
        let place = first.place.map { " for \(results.title(ofPlace: $0))" } ?? ""
        found.violate(
          "\(absent.count) of \(due.count) returns '\(source.title)' that \(results.title(ofPartner: partner)) "
            + "owes are due and not there, the first\(place) at \(first.period), due on \(first.due)",
          about: CheckedSource.About(partner: partner)
        )
      }
      return Answer(subject: .source(source.name.name), found: found)
    }
  }
}
