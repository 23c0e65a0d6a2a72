import AccountabilityRules

/// What is taken from the records of a place, partner and period.
struct RecordAnswer: Hashable, Sendable {
  /// How many rows are chosen, and known as far as they are asked; of a count of different values, how many
  /// of these.
  var known = 0

  /// How many more there may be: whether they are chosen is not known.
  var undecided = 0

  /// How many more are chosen whose value is missing.
  var missing = 0

  /// How many there are at most.
  var total: Int { known + undecided + missing }

  /// Why something is missing, a bit for each reason by its position.
  private var reasonBits: UInt8 = 0

  /// Of the rows that are chosen, those that a share counts.
  var part = 0

  /// The sum, extreme or quantile of the known rows.
  var value: ExactNumber?

  /// The reasons for what is missing, in their order.
  var reasons: [MissingReason] {
    MissingReason.allCases.enumerated().compactMap {
      reasonBits & 1 << UInt8(truncatingIfNeeded: $0) == 0 ? nil : $1
    }
  }

  /// Counts rows of which it is not known whether they are chosen.
  mutating func doubt(_ rows: Int, because reason: UInt8) {
    undecided += rows
    reasonBits |= 1 << reason
  }

  /// Counts rows whose value is missing.
  mutating func miss(_ rows: Int, because reason: UInt8) {
    missing += rows
    reasonBits |= 1 << reason
  }
}

/// What becomes of the rows of each class for one aggregate.
struct RecordChoice: Sendable {
  /// What becomes of a row.
  enum Fate: Hashable, Sendable {
    case out

    /// It is chosen, and a share counts it.
    case taken

    /// It is chosen, and a share does not count it.
    case other

    /// Whether it is chosen is not known, by the reason's position.
    case undecided(UInt8)

    /// It is chosen, and its value is missing.
    case missing(UInt8)
  }

  let fates: [Fate]

  /// Whether rows of each class are chosen and counted.
  let isTaken: [Bool]

  init(_ part: RecordDemand.Part, _ demand: RecordDemand, classes: [[UInt8]]) {
    fates = classes.map { RecordChoice.fate($0, part, demand) }
    isTaken = fates.map { $0 == .taken }
  }

  private static func fate(
    _ codes: [UInt8],
    _ part: RecordDemand.Part,
    _ demand: RecordDemand
  ) -> Fate {
    let chosen = part.condition.map { codes[$0] } ?? 1
    if chosen == 0 { return .out }
    if chosen > 1 { return .undecided(chosen - 2) }
    if let further = part.part.map({ codes[$0] }) {
      return further > 1 ? .undecided(further - 2) : further == 1 ? .taken : .other
    }
    if let presence = part.presence.map({ codes[demand.conditions.count + $0] }), presence > 1 {
      return .missing(presence - 2)
    }
    return .taken
  }
}
