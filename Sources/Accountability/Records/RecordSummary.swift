import AccountabilityRules

/// Answers what is asked of the records of some groups together.
struct RecordSummary {
  private let state: RecordState
  private let groups: [Int]

  /// The cells of the groups, with their classes.
  private let cells: [(cell: Int, class: Int)]

  init(_ state: RecordState, groups: [Int]) {
    self.state = state
    self.groups = groups
    cells = groups.flatMap { group in
      state.cells[group].enumerated().compactMap { $1 < 0 ? nil : (Int($1), $0) }
    }
  }

  func answer(_ part: RecordDemand.Part, _ choice: RecordChoice) -> RecordAnswer {
    var answer = RecordAnswer()
    for (cell, `class`) in cells {
      let rows = state.counts[cell]
      switch choice.fates[`class`] {
      case .out: break
      case .taken:
        answer.known += rows
        answer.part += rows
      case .other: answer.known += rows
      case .undecided(let reason): answer.doubt(rows, because: reason)
      case .missing(let reason): answer.miss(rows, because: reason)
      }
    }
    guard let use = part.use else { return answer }
    switch part.form.function {
    case .count, .share: break
    case .the, .sum, .mean: answer.value = sum(use, choice)
    case .minimum: answer.value = extremes(use, choice)?.least
    case .maximum: answer.value = extremes(use, choice)?.greatest
    case .median: answer.value = quantile(.half, .linear, use, choice)
    case .percentile(let share, let method):
      answer.value = quantile(share, method, use, choice)
    case .distinct: distinct(use, choice, &answer)
    }
    return answer
  }

  // MARK: Sums and extremes

  private func sum(_ use: Int, _ choice: RecordChoice) -> ExactNumber {
    var total: Int128 = 0
    var odd = ExactNumber.zero
    for (cell, `class`) in cells where choice.fates[`class`] == .taken {
      total += state.sums[use][cell]
      if let more = state.oddSums[use][cell] { odd += more }
    }
    return state.scales[use].number(total) + odd
  }

  private func extremes(_ use: Int, _ choice: RecordChoice) -> RecordState.Extremes? {
    var all: RecordState.Extremes?
    for (cell, `class`) in cells where choice.fates[`class`] == .taken {
      guard let own = state.extremes[use][cell] else { continue }
      var joined = all ?? own
      joined.add(own)
      all = joined
    }
    return all
  }

  // MARK: Rows one by one

  private func quantile(
    _ share: ExactNumber,
    _ method: Statistics.QuantileMethod,
    _ use: Int,
    _ choice: RecordChoice
  ) -> ExactNumber? {
    var numbers: [Int] = []
    var odd: [ExactNumber] = []
    numbers.reserveCapacity(taken(choice))
    for group in groups {
      for piece in state.kept[group] {
        piece.take(use, where: choice.isTaken, &numbers, &odd)
      }
    }
    let scale = state.scales[use]
    guard odd.isEmpty else {
      let sample = try? Statistics.ExactSample(numbers.map { scale.number($0) } + odd)
      return try? sample?.quantile(share, by: method)
    }
    guard !numbers.isEmpty else { return nil }
    let ranked = RankedNumbers(numbers)
    return try? Statistics.ExactSample.quantile(share, by: method, of: numbers.count) {
      scale.number(ranked.number(at: $0))
    }
  }

  /// How many different values the chosen rows have, and how many more they may have.
  private func distinct(_ use: Int, _ choice: RecordChoice, _ answer: inout RecordAnswer) {
    // Rows are about four to a value, as a rule; the table grows where they are fewer.
    var table = RecordKeyTable(expecting: taken(choice) / 4)
    var missing: [UInt8: Int] = [:]
    for group in groups {
      for piece in state.kept[group] {
        let keys = piece.keys[use]
        for (row, `class`) in piece.classes.enumerated() {
          if choice.isTaken[Int(`class`)] {
            table.insert(keys[row], RecordKeyTable.certain)
            continue
          }
          switch choice.fates[Int(`class`)] {
          case .out, .other, .taken: break
          case .undecided(let reason):
            table.insert(keys[row], RecordKeyTable.certain + 1 + reason)
          case .missing(let reason): missing[reason, default: 0] += 1
          }
        }
      }
    }
    answer = RecordAnswer()
    for mark in table.marks where mark > 0 {
      if mark == RecordKeyTable.certain {
        answer.known += 1
      } else {
        answer.doubt(1, because: mark - RecordKeyTable.certain - 1)
      }
    }
    for (reason, rows) in missing { answer.miss(rows, because: reason) }
  }

  /// How many rows are taken.
  private func taken(_ choice: RecordChoice) -> Int {
    cells.reduce(0) { choice.isTaken[$1.class] ? $0 + state.counts[$1.cell] : $0 }
  }
}

extension ExactNumber {
  fileprivate static let half = ExactNumber(numerator: 1, denominator: 2) ?? .zero
}
