import AccountabilityRules

/// What the measures ask of the records of one source, answered for every place, partner and period at which
/// there are any: for each place with those within it, for each partner and for all together.
///
/// A reference, so that looking at it copies nothing; it never changes.
final class RecordTotals: Sendable {
  /// The answers to each aggregate, by its position in the plan.
  private let answers: [Int: [RecordAnswer]]

  /// The position of the answers for a place, partner and period.
  private let positions: [RecordGroup: Int]

  /// The partners that have rows in each period, at whatever place; -1 for the partners together.
  private let present: Set<Presence>

  /// The periods in which rows belong to no partner in particular, and so stand for all of them.
  private let unowned: Set<Period?>

  /// The first day on which a row of each group was received; `Int32.min` where none says it.
  private let received: [Int32]

  /// Where there are rows: one for each place, partner and period.
  let groups: [RecordGroup]

  /// How many rows each of them has.
  let rows: [Int]

  private struct Presence: Hashable {
    var partner: Int
    var period: Period?
  }

  /// - Complexity: O(cells × aggregates × depth of the places), and what quantiles and different values take.
  init(_ state: RecordState, _ demand: RecordDemand, places: PlaceTree) {
    groups = state.groups
    received = state.received
    unowned = Set(state.groups.lazy.filter { $0.partner < 0 }.map(\.period))
    rows = state.cells.map { cells in
      cells.reduce(0) { $1 < 0 ? $0 : $0 + state.counts[Int($1)] }
    }
    var present: Set<Presence> = []
    var members: [RecordGroup: [Int]] = [:]
    for (index, group) in state.groups.enumerated() {
      for partner in Set([group.partner, -1]) {
        present.insert(Presence(partner: partner, period: group.period))
        for place in places.ancestors(of: group.place) {
          let whole = RecordGroup(place: place, partner: partner, period: group.period)
          members[whole, default: []].append(index)
        }
      }
    }
    self.present = present
    var summaries: [[Int]: Int] = [:]
    var sets: [[Int]] = []
    positions = members.mapValues { groups in
      if let known = summaries[groups] { return known }
      summaries[groups] = sets.count
      sets.append(groups)
      return sets.count - 1
    }
    answers = RecordTotals.answers(state, demand, sets)
  }

  private static func answers(
    _ state: RecordState,
    _ demand: RecordDemand,
    _ sets: [[Int]]
  ) -> [Int: [RecordAnswer]] {
    let choices = demand.parts.map { RecordChoice($0, demand, classes: state.classes) }
    var answers: [Int: [RecordAnswer]] = [:]
    for groups in sets {
      let summary = RecordSummary(state, groups: groups)
      for (part, choice) in zip(demand.parts, choices) {
        answers[part.aggregate, default: []].append(summary.answer(part, choice))
      }
    }
    return answers
  }

  /// What is taken at a place, of a partner or of all together (-1), in a period.
  ///
  /// Whoever has handed in records of a period has said of every place what there is: where there is none, it
  /// is none. `nil` where there is no record of the partner in the period at all.
  func answer(_ aggregate: Int, place: Int, partner: Int, period: Period) -> RecordAnswer? {
    for period in [period, nil] {
      let group = RecordGroup(place: place, partner: partner, period: period)
      if let position = positions[group] { return answers[aggregate]?[position] }
      if isPresent(partner, in: period) { return RecordAnswer() }
    }
    return nil
  }

  /// Whether a partner, or any (-1), has records in a period; `nil` stands for those that hold always.
  func isPresent(_ partner: Int, in period: Period?) -> Bool {
    present.contains(Presence(partner: partner, period: period))
  }

  /// Whether rows of a period belong to no partner in particular.
  func isUnowned(_ period: Period) -> Bool { unowned.contains(period) || unowned.contains(nil) }

  /// How many rows a place itself has of a partner in a period, those that hold always among them.
  func rowCount(place: Int, partner: Int, period: Period) -> Int {
    groups.indices.reduce(0) { sum, index in
      let group = groups[index]
      guard group.place == place, group.partner == partner, group.period ?? period == period else {
        return sum
      }
      return sum + rows[index]
    }
  }

  /// A table with a row for each place, partner and period at which there are records: what is asked of the
  /// rows of returns can be asked of it.
  ///
  /// Records that hold always have no row in it: they stand beside those of another source.
  var outline: ReturnsTable {
    var table = ReturnsTable()
    var periods = PeriodPositions()
    for (index, group) in groups.enumerated() {
      guard let period = group.period else { continue }
      var codes = RowCodes()
      if received[index] != .min {
        codes.add(.date(CalendarDate(daysSince1970: Int(received[index]))))
      }
      codes.add(group.place, .place)
      codes.add(group.partner, .partner)
      codes.add(periods.position(of: period), .period)
      table.append(codes, line: 0)
    }
    table.periodValues = periods.values
    return table
  }
}
