import AccountabilityRules
import AccountabilityTestSupport
import Testing

/// Random agreements, of which each finding and index is worked out a second time from its formula, by sets.
@Suite("Silos in random agreements")
struct SiloPropertyTests {
  @Test("What is found is what the formulas say", arguments: 0..<60)
  func formulas(seed: UInt64) throws {
    var random = SplitMix(seed: seed &* 977 &+ 13)
    let agreement = RandomAgreement(&random)
    let parsed = Framework.parse(SourceText(name: "random", text: agreement.text))
    let found = parsed.check()
    try #require(found.filter { $0.severity == .error }.map(\.message) == [], "\(agreement.text)")
    for (code, count) in agreement.expected {
      #expect(found.count { $0.code.name == code } == count, "\(code) in \(agreement.text)")
    }
    let indices = try #require(parsed.framework).accountabilityIndices
    for (partner, index) in indices.partners.enumerated() {
      let (alone, open, all) = agreement.follows(for: partner)
      #expect(index.consequences == all, "\(agreement.text)")
      #expect(index.onOwnDataAlone == alone, "\(agreement.text)")
      #expect(index.undecided == open, "\(agreement.text)")
    }
    for (outcome, index) in indices.outcomes.enumerated() {
      let shares = agreement.shares(of: outcome)
      #expect(
        Dictionary(uniqueKeysWithValues: index.shares.map { ($0.partner, $0.share) }) == shares
      )
      // Shares are parts of a whole, and as many partners as answer are the most there can be in effect.
      if !shares.isEmpty {
        #expect(ExactNumber.sum(shares.values) == .one)
        let effective = try #require(index.effectivePartners)
        #expect(effective >= .one && effective <= ExactNumber(shares.count))
      }
    }
  }

  @Test("Something of each kind is found in some of them, and not in all")
  func variety() {
    var found: [String: Int] = [:]
    for seed in UInt64(0)..<60 {
      var random = SplitMix(seed: seed &* 977 &+ 13)
      for (code, count) in RandomAgreement(&random).expected where count > 0 {
        found[code, default: 0] += 1
      }
    }
    for code in [
      "silo-weight", "concentrated-accountability", "unmeasured-partner", "unheard-supplier",
    ] {
      #expect((1..<60).contains(found[code] ?? 0), "\(code)")
    }
  }

  @Test("Indices of any framework lie where they can", arguments: 0..<100)
  func bounds(seed: UInt64) {
    var generator = FrameworkGenerator(seed: seed)
    let indices = generator.framework().accountabilityIndices
    for bounds in indices.partners.compactMap(\.siloWeight)
      + [indices.sharedShare].compactMap(\.self)
    {
      #expect(bounds.lower >= .zero && bounds.lower <= bounds.upper && bounds.upper <= .one)
    }
  }
}

/// An agreement in a form of its own, from which both its text and what should be found are made.
private struct RandomAgreement {
  private struct Source {
    let suppliers: Set<Int>
    let namesPartner: Bool
  }

  private struct Measure {
    let outcome: Int
    let isPopulation: Bool
    let isHeadline: Bool
    let owners: Set<Int>
    /// Sources that it adds up, and measures before it.
    let sources: [Int]
    let measures: [Int]
  }

  private struct Outcome {
    let leads: Set<Int>
    let accountable: Set<Int>
    let supplier: Set<Int>
    var answering: Set<Int> { leads.union(accountable) }
  }

  /// What may follow: for all partners of their own value, or for some of the shared value.
  private enum Stake {
    case rating(Int)
    case ruleForEach(Int, isShared: Bool)
    case rule(Int, by: Set<Int>)
    case gain(Int, Set<Int>)
  }

  private var partners = 0
  private var sources: [Source] = []
  private var outcomes: [Outcome] = []
  private var measures: [Measure] = []
  private var stakes: [Stake] = []

  init(_ random: inout SplitMix) {
    func integer(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    func some(_ from: Int, _ atLeast: Int = 0) -> Set<Int> {
      let count = min(from, integer(atLeast...max(atLeast, 3)))
      return Set((0..<from).shuffled(using: &random).prefix(count))
    }
    partners = integer(2...5)
    sources = (0..<integer(1...3)).map { _ in
      Source(
        suppliers: integer(0...4) == 0 ? [] : some(partners, 1),
        namesPartner: integer(0...3) > 0
      )
    }
    outcomes = (0..<integer(1...3)).map { _ in
      Outcome(
        leads: some(partners).count > 1 ? [integer(0...partners - 1)] : some(partners),
        accountable: some(partners),
        supplier: some(partners)
      )
    }
    for outcome in outcomes.indices {
      for _ in 0..<integer(0...3) {
        let earlier = measures.indices.filter { _ in integer(0...3) == 0 }
        measures.append(
          Measure(
            outcome: outcome,
            isPopulation: integer(0...1) == 0,
            isHeadline: integer(0...2) == 0,
            owners: integer(0...1) == 0 ? [] : some(partners, 1),
            sources: earlier.isEmpty || integer(0...1) == 0 ? [integer(0...sources.count - 1)] : [],
            measures: earlier
          )
        )
      }
    }
    guard !measures.isEmpty else { return }
    stakes = (0..<integer(0...5)).map { _ in
      let measure = integer(0...measures.count - 1)
      switch integer(1...4) {
      case 1: return .rating(measure)
      case 2: return .ruleForEach(measure, isShared: integer(0...1) == 0)
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
    lines += stakes.enumerated().map { text($1, "x\($0)") }
    return lines.joined(separator: "\n") + "\n}\n"
  }

  private func text(ofMeasure index: Int) -> String {
    let measure = measures[index]
    let parts = measure.sources.map { "(sum of n in s\($0))" } + measure.measures.map { "m\($0)" }
    let owners = measure.owners.isEmpty ? "" : "\nowned by \(names(measure.owners))"
    return """
      measure m\(index) = \(parts.joined(separator: " + ")) {
      \(measure.isPopulation ? "population" : "performance")\(measure.isHeadline ? " headline" : "")
      neither is better\(owners) }
      """
  }

  private func text(_ stake: Stake, _ name: String) -> String {
    switch stake {
    case .rating(let measure):
      "rating \(name) for partners on m\(measure) { best first\n\"good\" at least 5\n\"poor\" otherwise }"
    case .ruleForEach(let measure, let isShared):
      "rule \(name) { for partners as p\nrequire m\(measure)\(isShared ? "" : " for p") is known }"
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

  /// What may follow for a partner: how much hangs on its own data alone, how much is open, and all.
  func follows(for partner: Int) -> (alone: Int, open: Int, all: Int) {
    var (alone, open, all) = (0, 0, 0)
    for stake in stakes {
      let data: (known: Set<Int>, isOpen: Bool)
      switch stake {
      case .rating(let measure), .ruleForEach(let measure, isShared: false):
        data = own(measure, of: partner)
      case .ruleForEach(let measure, isShared: true): data = shared(measure)
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

  private func owners(_ measure: Int) -> Set<Int> {
    measures[measure].owners.isEmpty
      ? outcomes[measures[measure].outcome].answering : measures[measure].owners
  }

  private func measures(of outcome: Int) -> [Int] {
    measures.indices.filter { measures[$0].outcome == outcome }
  }

  func shares(of outcome: Int) -> [String: ExactNumber] {
    let answered = measures(of: outcome).filter { !owners($0).isEmpty }
    var shares: [String: ExactNumber] = [:]
    for measure in answered {
      for owner in owners(measure) {
        let part = ExactNumber(numerator: 1, denominator: owners(measure).count * answered.count)
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
          && squares * 2 > .one
      },
      "too-many-headlines": outcomes.indices.count { outcome in
        measures(of: outcome).count { measures[$0].isHeadline } > 3
      },
      "orphan-measure": 0,
    ]
  }

  private func unmeasured(_ outcome: Int) -> Int {
    let inside = measures(of: outcome)
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
