import AccountabilityRules

/// The places, partners and periods at which a measure is there or expected.
struct Domain: Sendable {
  private let places: Int
  private let partners: Int
  private let periods: Int
  private(set) var cells: [Bool]

  init(places: Int, partners: Int, periods: Int) {
    self.places = places
    self.partners = partners
    self.periods = periods
    cells = [Bool](repeating: false, count: places * (partners + 1) * periods)
  }

  private func cell(_ place: Int, _ partner: Int, _ period: Int) -> Int {
    (place * (partners + 1) + partner + 1) * periods + period
  }

  mutating func insert(place: Int, partner: Int, period: Int) {
    cells[cell(place, partner, period)] = true
  }

  mutating func formUnion(_ other: Domain) {
    for index in cells.indices where other.cells[index] { cells[index] = true }
  }

  func contains(place: Int, partner: Int, period: Int) -> Bool {
    cells[cell(place, partner, period)]
  }

  /// How many cells there are.
  var count: Int { cells.count { $0 } }

  /// The periods at which a place and partner have something, in order.
  func periods(place: Int, partner: Int) -> some BidirectionalCollection<Int> {
    let start = cell(place, partner, 0)
    return (0..<periods).lazy.filter { cells[start + $0] }
  }
}

extension Engine {
  private var emptyDomain: Domain {
    Domain(
      places: max(1, plan.framework.places.count),
      partners: plan.framework.partners.count,
      periods: timeline.periods.count
    )
  }

  /// The domains of all measures.
  func domains() -> [Domain] {
    if let given { return plan.measures.indices.map { domain(of: $0, given) } }
    var perSource: [DomainKey: Domain] = [:]
    return plan.measures.indices.map { measure in
      let keys = domainKeys(of: measure)
      var joined: Domain?
      for key in keys {
        let domain = perSource[key] ?? domain(of: key)
        perSource[key] = domain
        if joined == nil { joined = domain } else { joined?.formUnion(domain) }
      }
      return joined ?? emptyDomain
    }
  }

  /// A source, and the measure for which its rows are read if it holds several.
  private struct DomainKey: Hashable {
    var source: Int
    var measure: Int
  }

  private func domainKeys(of measure: Int) -> Set<DomainKey> {
    let read = plan.measures[measure].sources
    if read.allSatisfy({ !ground.sources[$0].value.hasMeasures }) {
      return Set(read.map { DomainKey(source: $0, measure: -1) })
    }
    var keys: Set<DomainKey> = []
    var seen: Set<Int> = []
    collect(measure, &keys, &seen)
    return keys
  }

  private func collect(_ measure: Int, _ keys: inout Set<DomainKey>, _ seen: inout Set<Int>) {
    guard seen.insert(measure).inserted, let definition = plan.measures[measure].definition else {
      return
    }
    let names = definition.node.sourceNames
    for source in allSources where names.contains(source.source.name.name) {
      let rows = source.hasMeasures ? plan.breakdowns.whole(of: measure) : -1
      keys.insert(DomainKey(source: source.index, measure: rows))
    }
    for other in plan.measures[measure].others { collect(other, &keys, &seen) }
  }

  private func domain(of key: DomainKey) -> Domain {
    var domain = emptyDomain
    let source = source(key.source)
    let extent = source.extent(measure: key.measure)
    for place in extent.places {
      let ancestors = places.ancestors(of: place)
      for partner in extent.partners.union([-1]) {
        for period in extent.periods
        where source.hasRow(measure: key.measure, place: place, partner: partner, period: period)
          || (partner >= 0 && source.isExpected(place: place, partner: partner, period: period))
        {
          for outer in ancestors {
            domain.insert(place: outer, partner: partner, period: period)
            domain.insert(place: outer, partner: -1, period: period)
          }
        }
      }
    }
    return domain
  }

  private func domain(of measure: Int, _ given: GivenValues) -> Domain {
    var domain = emptyDomain
    for place in given.values.keys where place.measure == measure {
      guard let period = timeline.position(of: place.period) else { continue }
      domain.insert(place: place.place, partner: place.partner, period: period)
    }
    return domain
  }

  /// The last of some periods that is due by the date of evaluation, or that has something already.
  func latest(
    _ periods: some BidirectionalCollection<Int>,
    of measure: Int,
    place: Int,
    partner: Int
  ) -> Int? {
    let read = plan.measures[measure].sources
    return periods.last { period in
      read.allSatisfy { isDue(period, in: $0) }
        || read.contains { source in
          self.source(source).hasAnything(
            measure: measure,
            places: places,
            place: place,
            partner: partner,
            period: period
          )
        }
    }
  }
}

extension SourceRows {
  /// Whether there is a row of a place or within it, of a partner or of any.
  func hasAnything(measure: Int, places: PlaceTree, place: Int, partner: Int, period: Int) -> Bool {
    let partners = partner >= 0 ? [partner] : [-1] + extent(measure: measure).partners
    if partners.contains(where: {
      hasRow(measure: measure, place: place, partner: $0, period: period)
    }) {
      return true
    }
    return places.children(of: place).contains {
      hasAnything(measure: measure, places: places, place: $0, partner: partner, period: period)
    }
  }
}
