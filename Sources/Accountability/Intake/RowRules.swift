import AccountabilityRules

/// What the fields of a row say of one another: fields that are computed, figures whose status stands
/// in a field of its own, and rows that are ignored or kept.
struct RowRules {
  /// What becomes of a row.
  enum Choice: Equatable {
    case taken
    case ignored
    case undecided(String)
  }

  /// A row with all its fields.
  struct Judged {
    var outcomes: [FieldReader.Outcome]
    var choice = Choice.taken

    var hasRefusals: Bool { outcomes.contains(where: \.isRefused) }
  }

  private let source: Source
  private let framework: Framework
  private let choices: [(choice: RowChoice, condition: Node)]

  /// The positions of fields with a formula, each behind those that it is computed from.
  private let computed: [Int]

  /// The positions of fields that say why others' figures are missing.
  private let statuses: [(status: Int, figure: Int)]

  /// The rules of a source; `nil` where it has none.
  init?(_ source: Source, of framework: Framework) {
    self.source = source
    self.framework = framework
    choices = source.clauses.compactMap { stated in
      guard case .rows(let choice, let condition) = stated.clause else { return nil }
      return (choice, condition)
    }
    computed = source.fieldsInOrderOfComputation
    statuses = source.fields.enumerated().compactMap { index, field in
      guard case .status(let figure) = field.type else { return nil }
      return source.fieldPosition(figure.name).map { (index, $0) }
    }
    let isPlain = choices.isEmpty && computed.isEmpty && statuses.isEmpty
    if isPlain, !source.fields.contains(where: \.isCarried) { return nil }
  }

  /// A row's fields as they are read, as values.
  private struct Fields: RowFields {
    var values: [RowValue]

    func value(ofField index: Int) -> RowValue { values[index] }
  }

  /// The row with what its rules add, of what its cells came to field by field; `isBlank` says whether
  /// the cell of a field is empty.
  func judged(
    _ outcomes: [FieldReader.Outcome],
    _ readers: [FieldReader],
    _ periods: PeriodPositions,
    isBlank: (Int) -> Bool
  ) -> Judged {
    var judged = Judged(outcomes: outcomes)
    for (status, figure) in statuses { state(status, of: figure, &judged.outcomes, isBlank) }
    var fields = Fields(values: [])
    for index in judged.outcomes.indices {
      fields.values.append(
        RowRules.value(judged.outcomes[index], source.fields[index], periods, isBlank(index))
      )
    }
    for index in computed {
      guard let formula = source.fields[index].formula else { continue }
      let value = RowExpression(fields, of: source, in: framework).value(formula)
      fields.values[index] = value
      judged.outcomes[index] =
        value == .unreadable ? .cell(.missing(.undefined)) : readers[index].outcome(of: value)
    }
    judged.choice = choice(RowExpression(fields, of: source, in: framework))
    return judged
  }

  /// What a cell says where rows are chosen.
  static func value(
    _ outcome: FieldReader.Outcome,
    _ field: Field,
    _ periods: PeriodPositions,
    _ isBlank: Bool
  ) -> RowValue {
    switch outcome {
    case .cell(let cell): return .cell(cell)
    case .refused: return isBlank ? .cell(.missing(.notCollected)) : .unreadable
    case .impossible: return .unreadable
    case .position(let position):
      switch field.type {
      case .place: return .place(position)
      case .partner: return .partner(position)
      case .measure: return .measure(position)
      case .period: return .period(periods.values[position])
      case .text, .number, .count, .share, .percent, .money, .date, .yesNo, .received, .part,
        .status, .rating, .person, .key, .row, .oneOf, .code:
        return .unreadable
      }
    }
  }

  // MARK: Status

  /// A status that gives a reason makes the figure missing; a figure that is there all the same
  /// contradicts it.
  private func state(
    _ status: Int,
    of figure: Int,
    _ outcomes: inout [FieldReader.Outcome],
    _ isBlank: (Int) -> Bool
  ) {
    guard let reason = reason(outcomes[status], isBlank(status)) else { return }
    outcomes[status] = .cell(.text(reason?.rawValue ?? "reported"))
    guard let reason else { return }
    if case .cell(.number) = outcomes[figure] {
      outcomes[figure] = .refused(
        "the figure is there, and '\(source.fields[status].name.name)' says that it is \(reason.rawValue)"
      )
    } else if isBlank(figure) || outcomes[figure].isMissing {
      outcomes[figure] = .cell(.missing(reason))
    }
  }

  /// The reason that a status gives, none where it says that the figure is there; `nil` where it cannot
  /// be read.
  private func reason(_ outcome: FieldReader.Outcome, _ isBlank: Bool) -> MissingReason?? {
    switch outcome {
    // An empty status says nothing, also where an empty figure has a reason.
    case .cell(.missing(let reason)): isBlank ? .some(nil) : .some(reason)
    case .cell(.text(let text)): .some(MissingReason(rawValue: text))
    case .refused: isBlank ? .some(nil) : nil
    case .cell, .position, .impossible: nil
    }
  }

  // MARK: Ignored and kept

  private func choice(_ row: RowExpression<Fields>) -> Choice {
    var doubt: Choice?
    for (choice, condition) in choices {
      switch row.truth(condition) {
      case .yes where choice == .ignore: return .ignored
      case .no where choice == .keep: return .ignored
      case .yes, .no: break
      case .unknown(let reason):
        doubt =
          doubt
          ?? .undecided(
            "whether the row is to be \(choice == .ignore ? "ignored" : "kept") cannot be decided: something in '\(condition)' is \(reason.rawValue)"
          )
      }
    }
    return doubt ?? .taken
  }
}

extension FieldReader.Outcome {
  fileprivate var isMissing: Bool { if case .cell(.missing) = self { true } else { false } }
}

extension Source {
  /// The positions of computed fields, each behind those that it is computed from.
  fileprivate var fieldsInOrderOfComputation: [Int] {
    var order: [Int] = []
    func visit(_ index: Int, _ depth: Int) {
      guard let formula = fields[index].formula, !order.contains(index), depth <= fields.count
      else { return }
      formula.visit { node in
        if case .name(let name) = node.form, let other = fieldPosition(name) {
          visit(other, depth + 1)
        }
      }
      order.append(index)
    }
    for index in fields.indices { visit(index, 0) }
    return order
  }
}
