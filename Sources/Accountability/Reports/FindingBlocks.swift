import AccountabilityRules

/// Puts what checks found into blocks: what is not as it must be, and what could not be decided beside it.
struct FindingBlocks {
  /// How many findings of one check are shown one by one.
  private static let shown = 20

  private let titles: Titles
  private let findings: [Finding]

  init(_ evaluation: Evaluation) {
    titles = Titles(evaluation.framework)
    findings = evaluation.findings
  }

  var blocks: [Block] {
    section(
      "Findings in the figures",
      "Each is arithmetic that the cells named can be held to; none says whose mistake it is, or that it is one.",
      ofResults: false
    )
      + section(
        "Findings in the results",
        "Each is arithmetic that anybody can redo; none says who or what caused it.",
        ofResults: true
      )
  }

  private func section(_ heading: String, _ note: String, ofResults: Bool) -> [Block] {
    let checks = Set(Finding.checksOfResults)
    let own = findings.filter { checks.contains($0.check) == ofResults }
    guard own.contains(where: { $0.result != .holds }) else { return [] }
    return [.heading(heading), .paragraph(note)]
      + FindingBlocks.checks(own).flatMap { check in blocks(of: check, own) }
  }

  /// The checks that found something, or could not decide, in the order of the findings.
  private static func checks(_ findings: [Finding]) -> [String] {
    var seen: Set<String> = []
    return findings.filter { $0.result != .holds && seen.insert($0.check).inserted }.map(\.check)
  }

  private func blocks(of check: String, _ findings: [Finding]) -> [Block] {
    let own = findings.filter { $0.check == check }
    let violated = own.filter { $0.result == .violated }
    let title =
      violated.first.map { "\(check) (\($0.severity.rawValue)): \(violated.count)" }
      ?? "\(check): undecided"
    var items = violated.prefix(FindingBlocks.shown).map { OutlineItem(line($0), $0.arithmetic) }
    if violated.count > FindingBlocks.shown {
      let more = violated.count - FindingBlocks.shown
      items.append(OutlineItem("… and \(more) more; the JSON has them all"))
    }
    items += own.filter { $0.result == .undecided }.map {
      OutlineItem("\($0.subject.name): \($0.text)")
    }
    let help = violated.first?.help.map { [Block.paragraph($0)] } ?? []
    return [.paragraph(title), .outline(items)] + help
  }

  private func line(_ finding: Finding) -> String {
    let place = finding.place.map(titles.place)
    let partner = finding.partner.map(titles.partner)
    let period = finding.period?.description
    let about = [place, partner, finding.group, period].compactMap(\.self).joined(separator: ", ")
    let cells = finding.evidence.map { "\($0.path):\($0.line)" }
    var seen: Set<String> = []
    let places = cells.filter { seen.insert($0).inserted }.joined(separator: ", ")
    let allowed = finding.allowed.map { "; accepted: \($0)" } ?? ""
    let cited = places.isEmpty ? "" : " (\(places))"
    return "\(about.isEmpty ? finding.subject.name : about): \(finding.text)\(cited)\(allowed)"
  }
}
