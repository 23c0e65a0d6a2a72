import AccountabilityRules
import AccountabilityTestSupport

/// An agreement in a form of its own, from which both its text and what should be found are made.
struct RandomAgreement {
  private struct Source {
    let suppliers: Set<Int>
    let namesPartner: Bool
  }

  private struct Measure {
    /// The outcome in which it stands.
    let outcome: Int?
    let isPopulation: Bool
    let isHeadline: Bool
    let owners: Set<Int>
    /// Sources that it adds up, and measures before it.
    let sources: [Int]
    let measures: [Int]
    /// Outcomes, and measures before it.
    let contributes: (outcomes: Set<Int>, measures: Set<Int>)
    let balances: Set<Int>
    let direction: Direction
    let hasTarget: Bool
  }

  private enum Direction: String {
    case higher, lower, neither
  }

  private struct Outcome {
    let leads: Set<Int>
    let accountable: Set<Int>
    let supplier: Set<Int>

    /// Of which kind there is evidence about it.
    let evidence: String?
    var answering: Set<Int> { leads.union(accountable) }
  }

  /// What may follow: for all partners of their own value, or for some of the shared value.
  private enum Stake {
    case rating(Int)
    case ruleForEach(Int, isShared: Bool, role: Int?, by: Set<Int>)
    case rule(Int, by: Set<Int>)
    case gain(Int, Set<Int>)
  }

  private var partners = 0
  private var sources: [Source] = []
  private var outcomes: [Outcome] = []
  private var measures: [Measure] = []
  private var stakes: [Stake] = []
  private var mostHeadlines = 20

  init(_ random: inout SplitMix) {
    func integer(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    func some(_ from: Int, _ atLeast: Int = 0, most: Int = 3) -> Set<Int> {
      let count = min(from, integer(atLeast...max(atLeast, most)))
      return Set((0..<from).shuffled(using: &random).prefix(count))
    }
    partners = integer(0...3) == 0 ? integer(7...9) : integer(2...5)
    mostHeadlines = integer(0...2) == 0 ? integer(1...3) : 20
    sources = (0..<integer(1...3)).map { _ in
      Source(
        suppliers: integer(0...4) == 0 ? [] : some(partners, 1),
        namesPartner: integer(0...3) > 0
      )
    }
    outcomes = (0..<integer(1...3)).map { _ in
      Outcome(
        leads: some(partners).count > 1 ? [integer(0...partners - 1)] : some(partners),
        accountable: some(partners, most: integer(0...2) == 0 ? partners : 3),
        supplier: some(partners),
        evidence: ["residents", "lived-experience", "audit", nil][integer(0...3)]
      )
    }
    let outcomes = self.outcomes
    /// One of those who answer for an outcome, the same for all its measures.
    func chief(_ home: Int?) -> Set<Int> {
      home.flatMap { outcomes[$0].answering.min() }.map { [$0] } ?? []
    }
    let homes =
      outcomes.indices.flatMap { [Int?](repeating: $0, count: integer(0...1) * integer(1...6)) }
      + [Int?](repeating: nil, count: integer(0...2))
    for home in homes {
      let earlier = measures.indices.filter { _ in integer(0...3) == 0 }
      let isTied = integer(0...1) == 0
      measures.append(
        Measure(
          outcome: home,
          isPopulation: integer(0...1) == 0,
          isHeadline: integer(0...1) == 0,
          owners: [[], some(partners, 1), chief(home)][integer(0...2)],
          sources: earlier.isEmpty || integer(0...1) == 0 ? [integer(0...sources.count - 1)] : [],
          measures: earlier,
          contributes: (
            isTied && integer(0...3) == 0 ? [integer(0...outcomes.count - 1)] : [],
            isTied ? Set(measures.indices.filter { _ in integer(0...5) == 0 }) : []
          ),
          balances: isTied ? Set(measures.indices.filter { _ in integer(0...5) == 0 }) : [],
          direction: [.higher, .lower, .neither][integer(0...2)],
          hasTarget: integer(0...1) == 0
        )
      )
    }
    guard !measures.isEmpty else { return }
    stakes = (0..<integer(0...5)).map { _ in
      let measure = integer(0...measures.count - 1)
      switch integer(1...4) {
      case 1: return .rating(measure)
      case 2:
        return .ruleForEach(
          measure,
          isShared: integer(0...1) == 0,
          role: integer(0...1) == 0 ? integer(0...outcomes.count - 1) : nil,
          by: integer(0...1) == 0 ? [] : some(partners, 1)
        )
      case 3: return .rule(measure, by: some(partners, 1))
      default: return .gain(measure, some(partners, 1))
      }
    }
  }

  // MARK: The text

  private func names(_ partners: Set<Int>) -> String {
    partners.sorted().map { "p\($0)" }.joined(separator: ", ")
  }

  var text: String {
    var lines = [
      "framework f \"F\" {", "calendar financial years", "policy { missing stays missing }",
      "treat too-many-headlines with whole-framework \(mostHeadlines) because \"So.\"",
    ]
    lines += (0..<partners).map { "partner p\($0) \"P\"" }
    for (index, source) in sources.enumerated() {
      lines.append("returns s\(index) {")
      if !source.suppliers.isEmpty { lines.append("supplied by \(names(source.suppliers))") }
      lines.append("year period")
      if source.namesPartner { lines.append("who partner") }
      lines += ["n count", "}"]
    }
    for (index, outcome) in outcomes.enumerated() {
      lines.append("outcome o\(index) {")
      if !outcome.leads.isEmpty { lines.append("lead \(names(outcome.leads))") }
      if !outcome.accountable.isEmpty { lines.append("accountable \(names(outcome.accountable))") }
      if !outcome.supplier.isEmpty { lines.append("supplier \(names(outcome.supplier))") }
      for measure in measures.indices where measures[measure].outcome == index {
        lines.append(text(ofMeasure: measure))
      }
      lines.append("}")
    }
    lines += measures.indices.filter { measures[$0].outcome == nil }.map(text(ofMeasure:))
    lines += stakes.enumerated().map { text($1, "x\($0)") }
    lines += outcomes.enumerated().compactMap { index, outcome in
      outcome.evidence.map { "evidence e\(index) { about o\(index)\nkind \($0) }" }
    }
    return lines.joined(separator: "\n") + "\n}\n"
  }

  private func text(ofMeasure index: Int) -> String {
    let measure = measures[index]
    let owners = measure.owners.isEmpty ? "" : "\nowned by \(names(measure.owners))"
    let led =
      measure.contributes.outcomes.sorted().map { "o\($0)" }
      + measure.contributes.measures.sorted().map { "m\($0)" }
    let balanced = measure.balances.sorted().map { "m\($0)" }
    let links =
      (led.isEmpty ? "" : "\ncontributes to \(led.joined(separator: ", "))")
      + (balanced.isEmpty ? "" : "\nbalances \(balanced.joined(separator: ", "))")
    return """
      measure m\(index) = \(definition(of: index)) {
      \(measure.isPopulation ? "population" : "performance")\(measure.isHeadline ? " headline" : "")
      \(measure.direction) is better\(owners)\(links)\(measure.hasTarget ? "\ntarget at least 5" : "") }
      """
  }

  private func definition(of index: Int) -> String {
    let measure = measures[index]
    let parts = measure.sources.map { "(sum of n in s\($0))" } + measure.measures.map { "m\($0)" }
    return parts.joined(separator: " + ")
  }

  private func text(_ stake: Stake, _ name: String) -> String {
    switch stake {
    case .rating(let measure):
      "rating \(name) for partners on m\(measure) { best first\n\"good\" at least 5\n\"poor\" otherwise }"
    case .ruleForEach(let measure, let isShared, let role, let who):
      "rule \(name) { for partners as p\n"
        + (role.map { "when p is accountable for o\($0)\n" } ?? "")
        + "require m\(measure)\(isShared ? "" : " for p") is known\n"
        + (who.isEmpty ? "" : "then \"Act\" by \(names(who))\n") + "}"
    case .rule(let measure, let who):
      "rule \(name) { require m\(measure) is known\nthen \"Act\" by \(names(who)) }"
    case .gain(let measure, let who):
      "consequence \(name) { when m\(measure) > 5\ngain m\(measure) shared "
        + who.sorted().map { "p\($0) \(share($0, of: who))" }.joined(separator: ", ") + " }"
    }
  }

  private func share(_ partner: Int, of all: Set<Int>) -> String {
    // 100 in whole percent: what does not divide goes to the first.
    let part = 100 / all.count
    return "\(partner == all.min() ? 100 - part * (all.count - 1) : part)%"
  }

  // MARK: The formulas

  /// S(m), the sources that it comes from all told.
  private func sources(of measure: Int) -> Set<Int> {
    measures[measure].measures.reduce(into: Set(measures[measure].sources)) {
      $0.formUnion(sources(of: $1))
    }
  }

  /// Who supplies a source together; `nil` where it is not known.
  private func suppliers(_ source: Int) -> Set<Int>? {
    if !sources[source].suppliers.isEmpty { return sources[source].suppliers }
    return sources[source].namesPartner ? Set(0..<partners) : nil
  }

  private func shared(_ measure: Int) -> (known: Set<Int>, isOpen: Bool) {
    let all = sources(of: measure).map(suppliers)
    return (all.compactMap(\.self).reduce(into: []) { $0.formUnion($1) }, all.contains(nil))
  }

  /// The partners whose data make a partner's own value of a measure.
  private func own(_ measure: Int, of partner: Int) -> (known: Set<Int>, isOpen: Bool) {
    var known: Set<Int> = []
    var isOpen = false
    for source in sources(of: measure) {
      if sources[source].namesPartner {
        if suppliers(source)?.contains(partner) ?? true { known.insert(partner) }
      } else if let all = suppliers(source) {
        known.formUnion(all)
      } else {
        isOpen = true
      }
    }
    return (known, isOpen)
  }

  /// The partners whose data make the values of each of some partners.
  private func own(_ measure: Int, ofEach about: Set<Int>) -> (known: Set<Int>, isOpen: Bool) {
    let all = (0..<partners).map { own(measure, of: $0) }
    let others = all.map(\.known).reduce(Set(0..<partners)) { $0.intersection($1) }
    return (
      about.reduce(into: others) { $0.formUnion(all[$1].known) }, all.contains { $0.isOpen }
    )
  }

  /// What may follow for a partner: how much hangs on its own data alone, how much is open, and all.
  func follows(for partner: Int) -> (alone: Int, open: Int, all: Int) {
    var (alone, open, all) = (0, 0, 0)
    for stake in stakes {
      let data: (known: Set<Int>, isOpen: Bool)
      switch stake {
      case .rating(let measure): data = own(measure, of: partner)
      case .ruleForEach(let measure, let isShared, let role, let who):
        let about = role.map { outcomes[$0].accountable } ?? Set(0..<partners)
        guard about.union(who).contains(partner) else { continue }
        data =
          isShared
          ? shared(measure)
          : about.contains(partner) ? own(measure, of: partner) : own(measure, ofEach: about)
      case .rule(let measure, let who), .gain(let measure, let who):
        guard who.contains(partner) else { continue }
        data = shared(measure)
      }
      // Of whose own data nothing is supplied, for it nothing follows.
      if data.known.isEmpty && !data.isOpen { continue }
      all += 1
      guard data.known.subtracting([partner]).isEmpty else { continue }
      if data.isOpen { open += 1 } else { alone += 1 }
    }
    return (alone, open, all)
  }

  /// The partners that own a measure of an outcome, of those who answer for it.
  private func owners(_ measure: Int, in outcome: Int) -> Set<Int> {
    let owners = measures[measure].owners
    let answering = outcomes[outcome].answering
    return owners.isEmpty ? answering : owners.intersection(answering)
  }

  private func measures(of outcome: Int) -> [Int] {
    measures.indices.filter { measures[$0].outcome == outcome }
  }

  /// The outcomes of which a measure tells.
  private func outcomes(of measure: Int) -> Set<Int> {
    let all = Set([measures[measure].outcome].compactMap(\.self))
      .union(measures[measure].contributes.outcomes)
    return measures[measure].contributes.measures.reduce(into: all) {
      $0.formUnion(outcomes(of: $1))
    }
  }

  func shares(of outcome: Int) -> [String: ExactNumber] {
    let owned = measures(of: outcome).map { owners($0, in: outcome) }.filter { !$0.isEmpty }
    var shares: [String: ExactNumber] = [:]
    for owners in owned {
      for owner in owners {
        let part = ExactNumber(numerator: 1, denominator: owners.count * owned.count)
        shares["p\(owner)", default: .zero] += part ?? .zero
      }
    }
    return shares
  }

  /// How often each code is to be found.
  var expected: [String: Int] {
    let measured = outcomes.indices.filter { !measures(of: $0).isEmpty }
    return [
      "unclear-lead": measured.count { outcomes[$0].leads.count != 1 },
      "unshared-outcome": measured.count { outcomes[$0].answering.count < 2 },
      "single-owner-measure": measures.count { $0.isPopulation && $0.owners.count == 1 },
      "diluted-responsibility": outcomes.count { $0.answering.count > 6 },
      "unmeasured-partner": measured.reduce(0) { $0 + unmeasured($1) },
      "unheard-supplier": outcomes.indices.reduce(0) { $0 + unheard($1) },
      "silo-weight": (0..<partners).count { partner in
        let (alone, _, all) = follows(for: partner)
        return 2 * alone > all
      },
      "concentrated-accountability": outcomes.indices.count { outcome in
        let squares = ExactNumber.sum(shares(of: outcome).values.map { $0 * $0 })
        return outcomes[outcome].answering.count > 1
          && squares * ExactNumber(3) > ExactNumber(2)
      },
      "too-many-headlines": outcomes.indices.count { outcome in
        measures(of: outcome).count { measures[$0].isHeadline } > 3
      } + (measures.count(where: \.isHeadline) > mostHeadlines ? 1 : 0),
      "orphan-measure": orphans,
      "unbalanced-target": measures.indices.count(where: isUnbalanced),
      "opposed-directions": measures.indices.count(where: isOpposed),
      "unmatched-shares": stakes.reduce(0) { $0 + unmatched($1) },
      "unheard-outcome": measured.count {
        outcomes[$0].evidence.map { $0 == "audit" } ?? true
      },
    ]
  }

  /// Those who answer for a measure.
  private func answering(_ measure: Int) -> Set<Int> {
    let owners = measures[measure].owners
    guard owners.isEmpty else { return owners }
    return measures[measure].outcome.map { outcomes[$0].answering } ?? []
  }

  /// A target that nothing balances, or only what has the same one owner; what balances another is not asked.
  private func isUnbalanced(_ measure: Int) -> Bool {
    guard measures[measure].hasTarget, measures[measure].balances.isEmpty else { return false }
    let balancing = measures.indices.filter { measures[$0].balances.contains(measure) }
    let owners = answering(measure)
    return balancing.isEmpty
      || owners.count == 1 && balancing.allSatisfy { answering($0) == owners }
  }

  /// Whether a measure before it has the same definition and the opposite direction.
  private func isOpposed(_ measure: Int) -> Bool {
    measures.indices.prefix(measure).contains { other in
      let directions = Set([measures[measure].direction, measures[other].direction])
      return directions == [.higher, .lower] && definition(of: measure) == definition(of: other)
    }
  }

  /// Who answers and has no share, and who shares and does not answer.
  private func unmatched(_ stake: Stake) -> Int {
    guard case .gain(let measure, let who) = stake else { return 0 }
    let all = outcomes(of: measure)
    let concerned = measures[measure].outcome.map { [$0] } ?? all
    let answering = concerned.reduce(into: Set<Int>()) { $0.formUnion(outcomes[$1].answering) }
    guard !answering.isEmpty else { return 0 }
    let entitled = all.reduce(into: Set<Int>()) { $0.formUnion(outcomes[$1].answering) }
    return answering.subtracting(who).count + who.subtracting(entitled).count
  }

  /// Performance measures that neither lead to an outcome nor are a part of one that does, or balance it.
  private var orphans: Int {
    var leading = Set(measures.indices.filter { !outcomes(of: $0).isEmpty })
    var count = -1
    while leading.count != count {
      count = leading.count
      for measure in measures.indices {
        if leading.contains(measure) { leading.formUnion(measures[measure].measures) }
        if !leading.isDisjoint(with: measures[measure].balances) { leading.insert(measure) }
      }
    }
    return measures.indices.count { !measures[$0].isPopulation && !leading.contains($0) }
  }

  private func unmeasured(_ outcome: Int) -> Int {
    let inside = measures.indices.filter { outcomes(of: $0).contains(outcome) }
    guard !inside.contains(where: { shared($0).isOpen }) else { return 0 }
    let shown = inside.reduce(into: Set<Int>()) {
      $0.formUnion(shared($1).known)
      $0.formUnion(measures[$1].owners)
    }
    return outcomes[outcome].answering.subtracting(shown).count
  }

  private func unheard(_ outcome: Int) -> Int {
    let parts = outcomes[outcome].answering.union(outcomes[outcome].supplier)
    guard !parts.isEmpty else { return 0 }
    // A source that names no supplier says of nobody that its data are judged.
    let named = measures(of: outcome).filter { measure in
      !sources(of: measure).contains { sources[$0].suppliers.isEmpty && sources[$0].namesPartner }
    }
    return named.reduce(into: Set<Int>()) { $0.formUnion(shared($1).known) }.subtracting(parts)
      .count
  }
}
