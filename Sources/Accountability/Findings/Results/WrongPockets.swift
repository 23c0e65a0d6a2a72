import AccountabilityRules

extension ResultCheck {
  /// The partners gain more together than they bear, and one of them bears more than it gains.
  ///
  /// With B(p) and C(p) what a partner gains and bears from all consequences that follow at a place and time:
  /// ΣB > ΣC, and B(p) − C(p) < 0; the least transfer that would mend it is C(p) − B(p). The mismatch is
  /// ½ Σ |C(p) / ΣC − B(p) / ΣB| (New Economy Manchester, cost benefit analysis guidance for local partnerships, HM
  /// Treasury 2014, asks after the flow of money between those who invest and those who benefit).
  static let wrongPockets = ResultCheck(
    "wrong-pockets",
    help: """
      It does not say that anybody took what is another's: it follows from the shares that were agreed. \
      Ask whether those who gain will make good what the other bears.
      """
  ) { results in
    var found = SourceFindings("sharings of gains and pains")
    for (about, pockets) in results.pockets {
      if let reason = pockets.openness {
        found.leaveOpen(reason, about: about)
        continue
      }
      let gain = ExactNumber.sum(pockets.gains.values)
      let pain = ExactNumber.sum(pockets.pains.values)
      guard gain > .zero, pain > .zero else { continue }
      let losers = pockets.losers
      guard gain > pain, !losers.isEmpty else {
        found.held += 1
        continue
      }
      for (partner, loss) in losers {
        var about = about
        about.partner = partner
        found.violate(
          "together the partners gain \(CheckedResults.text(gain)) and bear \(CheckedResults.text(pain)); "
            + "\(results.title(ofPartner: partner)) bears \(CheckedResults.text(loss)) more than it gains",
          about: about,
          arithmetic: results.arithmetic(pockets)
        )
      }
    }
    return [Answer(subject: .framework(results.framework.name.name), found: found)]
  }
}

/// What partners gain and bear at a place and time, by their positions.
private struct Pockets {
  var gains: [Int: ExactNumber] = [:]
  var pains: [Int: ExactNumber] = [:]

  /// Why it is not known.
  var openness: String?

  func net(_ partner: Int) -> ExactNumber { (gains[partner] ?? .zero) - (pains[partner] ?? .zero) }

  var partners: [Int] { Set(gains.keys).union(pains.keys).sorted() }

  /// Those that bear more than they gain, and by how much.
  var losers: [(partner: Int, loss: ExactNumber)] {
    partners.filter { net($0).isNegative }.map { ($0, net($0).magnitude) }
  }
}

extension CheckedResults {
  /// What partners gain and bear, for each place and time at which consequences with amounts stand.
  fileprivate var pockets: [(CheckedSource.About, Pockets)] {
    struct Key: Hashable {
      let place: String?
      let period: Period
    }
    var order: [Key] = []
    var pockets: [Key: Pockets] = [:]
    let shared = Set(framework.consequences.filter { !$0.amounts.isEmpty }.map(\.name.name))
    for result in consequences where shared.contains(result.consequence) {
      let key = Key(place: result.place, period: result.period)
      if pockets[key] == nil { order.append(key) }
      add(result, to: &pockets[key, default: Pockets()])
    }
    return order.compactMap { key in
      pockets[key].map { (about(place: key.place, key.period), $0) }
    }
  }

  private func add(_ result: ConsequenceResult, to pockets: inout Pockets) {
    if result.state == .undecided {
      pockets.openness =
        pockets.openness ?? result.reasons.first?.text ?? "a consequence is undecided"
    }
    for amount in result.amounts {
      guard amount.value != nil else {
        pockets.openness = pockets.openness ?? amount.reasons.first?.text ?? "an amount is missing"
        continue
      }
      for part in amount.parts {
        guard let partner = position(ofPartner: part.partner), let value = part.value else {
          continue
        }
        if amount.side == SharedAmount.Side.gain.rawValue {
          pockets.gains[partner, default: .zero] += value
        } else {
          pockets.pains[partner, default: .zero] += value
        }
      }
    }
  }

  fileprivate func arithmetic(_ pockets: Pockets) -> [String] {
    let gain = ExactNumber.sum(pockets.gains.values)
    let pain = ExactNumber.sum(pockets.pains.values)
    let lines = pockets.partners.map { partner in
      "\(title(ofPartner: partner)): gains \(CheckedResults.text(pockets.gains[partner] ?? .zero)), bears "
        + CheckedResults.text(pockets.pains[partner] ?? .zero)
    }
    let gaps = pockets.partners.compactMap { partner -> ExactNumber? in
      guard let benefit = (pockets.gains[partner] ?? .zero).divided(by: gain),
        let cost = (pockets.pains[partner] ?? .zero).divided(by: pain)
      else { return nil }
      return (cost - benefit).magnitude
    }
    let mismatch = ExactNumber.sum(gaps).divided(by: 2) ?? .zero
    return lines + ["mismatch of shares: \(CheckedResults.text(mismatch * 100))%"]
  }
}
