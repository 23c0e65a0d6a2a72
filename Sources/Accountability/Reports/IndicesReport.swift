public import AccountabilityRules

extension AccountabilityIndices {
  /// The indices as a text for a terminal: who answers for what, and on whose figures it hangs.
  public var text: String { TextReport.text(blocks) }

  package var blocks: [Block] {
    [
      .heading("Who answers for what"),
      .paragraph(
        "From the agreement's text alone: these figures say what may follow from whose data, and nothing of "
          + "how anybody did."
      ),
    ] + partnerBlocks + outcomeBlocks + [.paragraph(shareText)]
  }

  private var partnerBlocks: [Block] {
    guard !partners.isEmpty else { return [] }
    let rows = partners.map { partner in
      [
        partner.partner,
        partner.siloWeight.map(AccountabilityIndices.percent) ?? "–",
        partner.consequences == 0
          ? "nothing follows for it"
          : "\(partner.onOwnDataAlone) of \(partner.consequences) that may follow for it"
            + (partner.undecided > 0 ? "; of \(partner.undecided) nothing says" : ""),
      ]
    }
    return [
      .paragraph(
        "Silo weight: how much of what may follow for a partner hangs on its own data alone"
      ),
      .table(headings: ["Partner", "Silo weight", ""], rows: rows),
    ]
  }

  private var outcomeBlocks: [Block] {
    guard !outcomes.isEmpty else { return [] }
    let rows = outcomes.map { outcome in
      [
        outcome.outcome,
        outcome.effectivePartners.map { $0.decimalText(decimals: 2, rule: .halfUp) } ?? "–",
        outcome.answering.isEmpty
          ? "no partner answers for it"
          : "\(outcome.answering.count): \(outcome.answering.joined(separator: ", "))",
      ]
    }
    return [
      .paragraph(
        "Effective accountable partners: how many would answer for an outcome if all answered for as much"
      ),
      .table(headings: ["Outcome", "Effective", "Answering"], rows: rows),
    ]
  }

  private var shareText: String {
    let share = sharedShare.map(AccountabilityIndices.percent)
    return "Shared-accountability share: "
      + (share.map { "\($0) of the measures from which something follows are shared" }
        ?? "nothing follows from any measure")
  }

  private static func percent(_ bounds: Bounds) -> String {
    guard let value = bounds.value else {
      return "\(percent(bounds.lower)) to \(percent(bounds.upper))"
    }
    return percent(value)
  }

  private static func percent(_ number: ExactNumber) -> String {
    (number * 100).decimalText(decimals: 0, rule: .halfUp) + "%"
  }
}
