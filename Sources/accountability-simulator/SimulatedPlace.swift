/// What one partner returns for one quarter.
struct SimulatedReturn: Sendable {
  /// How many people were seen, and how many of them are of the hardest group.
  var seen = 0
  var hard = 0

  /// How many found a home that lasts, all and of the hardest group: the shared outcome.
  var housed = 0
  var hardHoused = 0

  /// How many were handed over in time: the partner's own performance.
  var inTime = 0

  /// How many were kept waiting: what balances the two.
  var waiting = 0

  /// What it cost, in pounds.
  var cost = 0

  /// Whether it was returned.
  var isReturned = true
}

/// One place: partners with known behaviour, quarter by quarter.
///
/// Persons are Poisson, what becomes of them is binomial, and both swing with the season.
struct SimulatedPlace: Sendable {
  /// By partner, then by quarter.
  private(set) var returns: [[SimulatedReturn]] = []

  /// The partner that the behaviour is about, and the one that it is coupled to.
  let actor: Int
  let coupled: Int

  private let setting: Setting
  private var random: SeededRandom

  /// What a partner is like as long as nothing is injected.
  private struct Partner {
    var persons: Double
    var hardShare: Double

    /// The chance of a home for the others and for the hardest group.
    var home: Double
    var hardHome: Double
    var inTime: Double
    var waiting: Double
    var cost: Double
  }

  init(_ setting: Setting, index: Int) {
    self.setting = setting
    random = SeededRandom(seed: setting.seed, stream: UInt64(index))
    actor = Int(random.next() % UInt64(setting.partners))
    let step = 1 + Int(random.next() % UInt64(max(1, setting.partners - 1)))
    coupled = (actor + step) % setting.partners
    let partners = (0..<setting.partners).map { _ in partner() }
    for position in partners.indices {
      let quarters = (0..<setting.quarters).map { quarter in
        self.simulate(position, partners, quarter)
      }
      returns.append(quarters)
    }
    if setting.behaviour == .selectiveSilence { fallSilent() }
  }

  private mutating func partner() -> Partner {
    let home = random.uniform(0.55, 0.75)
    return Partner(
      persons: random.logUniform(setting.persons.lowerBound, setting.persons.upperBound),
      hardShare: random.uniform(0.2, 0.4),
      home: home,
      hardHome: home - 0.25,
      inTime: random.uniform(0.72, 0.86),
      waiting: random.uniform(0.08, 0.16),
      cost: random.uniform(900, 1_400)
    )
  }

  /// How far the behaviour has come in a quarter: it grows over four quarters, and then stays.
  private func progress(_ quarter: Int) -> Double {
    setting.size * min(1, max(0, Double(quarter - setting.begins + 2) / 4))
  }

  private func hasBegun(_ quarter: Int) -> Bool { quarter >= setting.begins - 1 }

  /// The season's factor: 1 on average, highest in the first quarter of a year.
  private func season(_ quarter: Int) -> Double {
    1 + setting.season / 2 * [1.0, 0, -1, 0][quarter % 4]
  }

  private mutating func simulate(
    _ position: Int,
    _ partners: [Partner],
    _ quarter: Int
  ) -> SimulatedReturn {
    var partner = partners[position]
    change(&partner, position, partners, quarter)
    let season = season(quarter)
    var result = SimulatedReturn()
    result.seen = random.poisson(partner.persons * season)
    result.hard = random.binomial(result.seen, partner.hardShare)
    result.hardHoused = random.binomial(result.hard, clamped(partner.hardHome * season))
    result.housed =
      result.hardHoused
      + random.binomial(result.seen - result.hard, clamped(partner.home * season))
    result.inTime = random.binomial(result.seen, clamped(partner.inTime * season))
    result.waiting = random.binomial(result.seen, clamped(partner.waiting / season))
    result.cost = Int((Double(result.seen) * partner.cost * random.uniform(0.97, 1.03)).rounded())
    if setting.behaviour == .thresholdGaming, hasBegun(quarter) { lift(&result) }
    return result
  }

  private func clamped(_ probability: Double) -> Double { min(0.99, max(0.01, probability)) }

  // MARK: What is injected

  private func change(
    _ partner: inout Partner,
    _ position: Int,
    _ partners: [Partner],
    _ quarter: Int
  ) {
    let progress = progress(quarter)
    guard progress > 0 else { return }
    let isActor = position == actor
    switch setting.behaviour {
    case .noise, .thresholdGaming, .selectiveSilence: break
    case .honest: improve(&partner, 0.05 * progress)
    case .freeRiding: if !isActor { improve(&partner, 0.05 * progress) }
    case .siloSuccess:
      partner.home -= 0.03 * progress
      partner.hardHome -= 0.03 * progress
      if isActor { partner.inTime += 0.05 * progress }
    case .displacement:
      let gone = partners[actor].waiting * 0.5 * progress
      if isActor { partner.waiting -= gone }
      if position == coupled {
        partner.waiting += 0.3 * gone * partners[actor].persons / partner.persons
      }
    case .costShunting:
      let gone = partners[actor].cost * 0.2 * progress
      if isActor { partner.cost -= gone }
      if position == coupled { partner.cost += gone * partners[actor].persons / partner.persons }
    case .creaming:
      if isActor {
        partner.hardShare *= 1 - 0.4 * progress
        partner.hardHome -= 0.1 * progress
        partner.home += 0.03 * progress
      }
    case .mixShift:
      let moved = 0.08 * progress * partners[actor].persons
      if isActor { move(&partner, -moved) }
      if position == coupled { move(&partner, moved) }
    }
  }

  private func improve(_ partner: inout Partner, _ by: Double) {
    partner.home += by
    partner.hardHome += by
    partner.inTime += by
  }

  /// People of the hardest group come or go.
  private func move(_ partner: inout Partner, _ persons: Double) {
    let hard = max(0, partner.hardShare * partner.persons + persons)
    partner.persons = max(1, partner.persons + persons)
    partner.hardShare = min(1, hard / partner.persons)
  }

  /// One in three of the rates within two points short of the target is reported as reaching it.
  private mutating func lift(_ result: inout SimulatedReturn) {
    let target = SimulatedFramework.inTimeTarget
    let needed = Int((target * Double(result.seen)).rounded(.up))
    let isShort =
      result.inTime < needed && Double(result.inTime) >= (target - 0.02) * Double(result.seen)
    if isShort, random.uniform() < min(1, setting.size / 3) { result.inTime = needed }
  }

  /// The actor leaves out the two worst of its eight quarters from the beginning on, by its shared outcome.
  private mutating func fallSilent() {
    let first = setting.begins - 1
    for start in stride(from: first, to: setting.quarters, by: 8) {
      let quarters = Array(start..<min(start + 8, setting.quarters))
      let worst = quarters.sorted { rate(of: $0) < rate(of: $1) }
      for quarter in worst.prefix(max(1, Int((2 * setting.size).rounded()))) {
        returns[actor][quarter].isReturned = false
      }
    }
  }

  private func rate(of quarter: Int) -> Double {
    let own = returns[actor][quarter]
    return Double(own.housed) / Double(max(1, own.seen))
  }
}
