extension Statistics {
  /// How long people live on from each age, if they die at each age as they do now: an abridged life table.
  ///
  ///     let table = try Statistics.LifeTable([
  ///       .init(from: 0, population: 2_000, deaths: 10),
  ///       .init(from: 1, population: 60_000, deaths: 120),
  ///       .init(from: 65, population: 15_000, deaths: 900),
  ///     ])
  ///     try table.expectancy(from: 65)                         // 16.66…: 1 / (900 / 15000)
  ///     try table.interval(from: 0, at: .percent95).lower      // 74.05…
  ///
  /// Of those who reach a band of n years, q = n M / (1 + n M (1 − a)) die in it, where M is deaths over population
  /// and a the part of the years that those who die live of it: a tenth in the first year of life, else a half. In the
  /// last band people live on for 1 / M years.
  ///
  /// Sources: C. L. Chiang, Introduction to Stochastic Processes in Biostatistics (1968), chapter 9; the variance
  /// with a term for the last band, P. B. S. Silcocks, D. A. Jenner and R. Reza, Journal of Epidemiology and
  /// Community Health 55 (2001), 38–43; D. P. Eayres and E. S. Williams, the same 58 (2004), 243–249.
  public struct LifeTable: Hashable, Sendable {
    /// An age band, which reaches to the next one.
    public struct Band: Hashable, Sendable {
      /// The age at which it begins, in years.
      public let age: Double

      /// The person-years lived in it.
      public let population: Double

      /// The deaths in it.
      public let deaths: Double

      /// A band.
      ///
      /// - Throws: ``UndefinedStatistic`` for a population of 0, more deaths than population, and negative and infinite
      ///   numbers.
      public init(from age: Double, population: Double, deaths: Double) throws(UndefinedStatistic) {
        self.age = try age.notNegative("age")
        self.population = try population.positive("population")
        self.deaths = try deaths.notNegative("deaths")
        guard deaths <= population else {
          throw .partExceedsWhole(part: "deaths", whole: "population")
        }
      }

      /// The deaths for one person-year.
      var mortality: Double { deaths / population }
    }

    /// The fewest person-years that make a table, as the Office for National Statistics has it.
    ///
    /// Source: B. Toson and A. Baker, Life expectancy at birth: methodological options for small populations (2003).
    public static let fewestPersonYears = 5_000.0

    /// The bands, by age.
    public let bands: [Band]

    private let rows: [Row]

    /// A table of bands, in any order.
    ///
    /// - Throws: ``UndefinedStatistic`` for fewer than 2 bands, two that begin at one age, none at birth, fewer
    ///   person-years than ``fewestPersonYears``, and no death in the last band, in which nothing then says how long
    ///   people live on.
    public init(_ bands: [Band]) throws(UndefinedStatistic) {
      let bands = bands.sorted { $0.age < $1.age }
      guard let last = bands.last, bands.count >= 2 else {
        throw .tooFew("age bands", count: bands.count, needed: 2)
      }
      guard bands[0].age == 0 else { throw .missing("age band from 0") }
      for (younger, older) in zip(bands, bands.dropFirst()) where younger.age == older.age {
        throw .outOfRange("age bands", allowed: "one for each age")
      }
      guard bands.map(\.population).preciseSum.value >= Self.fewestPersonYears else {
        throw .outOfRange("population", allowed: "at least 5000 person-years in all")
      }
      guard last.deaths > 0 else { throw .zero("deaths in the last band") }
      self.bands = bands
      rows = Self.rows(of: bands)
    }

    /// What is computed for a band.
    private struct Row: Hashable, Sendable {
      /// How long people live on from the beginning of the band; none where nobody reaches it.
      let expectancy: Double?

      /// The variance of that.
      let variance: Double
    }

    /// How a band leads to the next one.
    private struct Step {
      /// How many years the band has.
      let years: Double

      /// The part of them that those who die in it live.
      let part: Double

      /// The share of those who reach it that die in it.
      let dying: Double

      init(_ band: Band, until age: Double) {
        years = age - band.age
        part = band.age == 0 && age <= 1 ? 0.1 : 0.5
        let rate = band.mortality * years
        dying = rate * part >= 1 ? 1 : rate / (1 + rate * (1 - part))
      }
    }

    /// From the last band back: what is told of those who reach a band rests on the next one alone.
    ///
    /// Of those who reach a band, the share p reaches the next one, and L years are lived in it: e = L + p e′, and the
    /// variance is that of p times (e′ + (1 − a) n)², and p² times the next one's.
    private static func rows(of bands: [Band]) -> [Row] {
      let steps = zip(bands, bands.dropFirst()).map { Step($0, until: $1.age) }
      var years = 1 / bands[bands.count - 1].mortality
      var variance = years * years / bands[bands.count - 1].deaths
      var rows = [Row(expectancy: years, variance: variance)]
      for (band, step) in zip(bands, steps).reversed() {
        let living = 1 - step.dying
        let ofLiving = band.deaths > 0 ? step.dying * step.dying * living / band.deaths : 0
        let reach = (1 - step.part) * step.years + years
        variance = ofLiving * reach * reach + living * living * variance
        years = step.years * (living + step.part * step.dying) + living * years
        rows.append(Row(expectancy: years, variance: variance))
      }
      let reached = (steps.firstIndex { $0.dying == 1 } ?? steps.count) + 1
      return rows.reversed().enumerated().map { place, row in
        place < reached ? row : Row(expectancy: nil, variance: 0)
      }
    }

    private func row(from age: Double) throws(UndefinedStatistic) -> (years: Double, Row) {
      guard let place = bands.firstIndex(where: { $0.age == age }) else {
        throw .outOfRange("age", allowed: "one at which a band begins")
      }
      guard let years = rows[place].expectancy else { throw .zero("people who reach the age") }
      return (years, rows[place])
    }

    /// How many years people live on from an age at which a band begins.
    ///
    /// - Throws: ``UndefinedStatistic`` where no band begins there, or nobody reaches it.
    public func expectancy(from age: Double) throws(UndefinedStatistic) -> Double {
      try row(from: age).years
    }

    /// Between which values that lies: e ± z √v.
    ///
    /// - Throws: ``UndefinedStatistic`` where no band begins there, or nobody reaches it.
    public func interval(
      from age: Double,
      at level: ConfidenceLevel
    ) throws(UndefinedStatistic) -> ConfidenceInterval {
      let (years, row) = try row(from: age)
      let reach = level.twoSidedDeviate * row.variance.squareRoot()
      return ConfidenceInterval(years - reach, years + reach, at: level)
    }
  }
}
