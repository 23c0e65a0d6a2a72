import AccountabilityRules

extension ResultCheck {
  /// Labels that hold now, and that a gate made other than the measures would have them.
  static let gateDominance = ResultCheck(
    "gate-dominance",
    help: """
      It does not say that the gate is wrong: the partners agreed it. \
      Ask whether what it stands for is known to those who read the label, and who can do anything about it.
      """
  ) { results in
    results.plan.ratings.indices.filter { !results.plan.ratings[$0].gates.isEmpty }.map { rating in
      var found = SourceFindings("labels that hold now")
      let scale = results.plan.ratings[rating].rating
      var lines: [String: [String]] = [:]
      var all = 0
      for judged in results.labels(by: rating) {
        let before = results.engine.ungated(judged.member, by: rating, at: judged.context)
        let after = results.engine.rate(judged.member, by: rating, at: judged.context)
        guard let without = before.label else {
          let reason = results.reason(before.facts)
          found.leaveOpen(reason, about: results.about(judged.context))
          continue
        }
        all += 1
        guard after.label != without, let gate = after.gates.first else {
          found.held += 1
          continue
        }
        let label = after.label.map { "'\($0)'" } ?? "undecided"
        let line =
          "\(judged.title), \(results.period(judged.context)): \(label) instead of '\(without)'"
        lines[gate, default: []].append(line)
      }
      for (gate, lines) in lines.sorted(by: { $0.key < $1.key }) {
        found.violate(
          "gate '\(gate)' sets \(lines.count) of the \(all) labels of '\(scale.title)' that hold now, and not the "
            + "measures",
          about: CheckedSource.About(group: gate),
          arithmetic: lines
        )
      }
      return Answer(subject: .rating(scale.name.name), found: found)
    }
  }
}

extension CheckedResults {
  /// Something that a rating rates, where its label holds now.
  fileprivate struct Labelled {
    let member: Int
    let context: Context

    /// What is rated, and where: `'Settled' in Northgate`.
    let title: String
  }

  fileprivate func labels(by rating: Int) -> [Labelled] {
    let results = self.results.value
    return results.judgements.compactMap { record -> Labelled? in
      let first = Int(record.firstBand)
      let bands = results.bands[first..<first + Int(record.bandCount)]
      guard record.isLatest, !results.isOfGroup(record),
        bands.contains(where: { Int($0.rating) == rating })
      else { return nil }
      let places = framework.places
      let place = places.isEmpty ? "" : " in \(places[Int(record.place.place)].title)"
      let subject = results.subject(record)
      let isPlace = record.kind == .place
      let isOfPartner = record.kind == .measure && record.place.partner >= 0
      let partner = isOfPartner ? " of \(title(ofPartner: Int(record.place.partner)))" : ""
      return Labelled(
        member: Int(record.place.subject),
        context: record.place.context,
        title: title(of: subject) + partner + (isPlace ? "" : place)
      )
    }
  }
}

extension CheckedResults {
  fileprivate func title(of subject: Judgement.Subject) -> String {
    switch subject {
    case .measure(let name): framework.measures.first { $0.name.name == name }?.title ?? name
    case .outcome(let name): framework.outcomes.first { $0.name.name == name }?.title ?? name
    case .partner(let name): framework.partners.first { $0.name.name == name }?.title ?? name
    case .place(let name): framework.places.first { $0.name.name == name }?.title ?? name
    case .framework: framework.title
    }
  }
}
