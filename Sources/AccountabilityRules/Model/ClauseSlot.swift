/// What a clause of an exception takes the place of: the clause of its rank or, where there may be
/// several, those of the same mark.
package struct ClauseSlot: Hashable, Sendable {
  /// What tells clauses of one rank apart.
  package enum Mark: Hashable, Sendable {
    case name(String)

    /// The number that a line or a knot gives.
    case number(Node)

    /// The reasons that a policy for what is missing is for.
    case missing([MissingReason])

    /// The time of a milestone.
    case time(TimePoint)

    /// What a parameter's value is for, and since when.
    case value(keys: [Node], from: CalendarDate?)
  }

  package var rank: Int
  package var mark: Mark?
}

/// A clause that an exception can replace.
package protocol ReplaceableClause: OrderedClause {
  /// What tells the clause from others of its rank; `nil` where nothing does.
  var mark: ClauseSlot.Mark? { get }
}

extension ReplaceableClause {
  /// What the clause takes the place of; `nil` where it is added to what is there.
  package var slot: ClauseSlot? {
    guard isRepeatable else { return ClauseSlot(rank: rank, mark: nil) }
    return mark.map { ClauseSlot(rank: rank, mark: $0) }
  }
}

extension Array {
  /// The clauses with those of an exception, each in the place of those that it replaces; what replaces
  /// nothing comes last.
  ///
  /// - Complexity: O(clauses).
  package func replaced<Clause: ReplaceableClause>(by others: [Stated<Clause>]) -> [Element]
  where Element == Stated<Clause> {
    let replacing = Dictionary(grouping: others) { $0.clause.slot }
    var placed: Set<ClauseSlot> = []
    var clauses: [Element] = []
    for stated in self {
      guard let slot = stated.clause.slot, let others = replacing[slot] else {
        clauses.append(stated)
        continue
      }
      if placed.insert(slot).inserted { clauses += others }
    }
    return clauses + others.filter { $0.clause.slot.map { !placed.contains($0) } ?? true }
  }
}

extension PolicyClause: ReplaceableClause {
  package var mark: ClauseSlot.Mark? {
    if case .missing(let policy) = self { .missing(policy.reasons) } else { nil }
  }
}

extension SourceClause: ReplaceableClause {
  package var mark: ClauseSlot.Mark? {
    if case .field(let field) = self { .name(field.name.name) } else { nil }
  }
}

extension OutcomeClause: ReplaceableClause {
  /// An outcome has one lead; of every other role it may have several.
  package var mark: ClauseSlot.Mark? {
    switch self {
    case .role(.lead, _): .name(Role.lead.rawValue)
    case .with(let name, _): .name(name.name)
    case .role, .heardThrough, .within, .state, .common: nil
    }
  }
}

extension MeasureClause: ReplaceableClause {
  package var mark: ClauseSlot.Mark? {
    switch self {
    case .milestone(_, let time): .time(time)
    case .with(let name, _): .name(name.name)
    case .missing(let policy): .missing(policy.reasons)
    case .kind, .balances, .contributes, .direction, .unit, .decimals, .range, .timing, .groups,
      .denominator, .coverage, .interval, .baseline, .realChange, .target, .trajectory,
      .ownedBy, .suppliedBy, .rated, .common:
      nil
    }
  }
}

extension RatingClause: ReplaceableClause {
  package var mark: ClauseSlot.Mark? {
    switch self {
    case .label(let label, _): .name(label)
    case .gate(let gate): .name(gate.name.name)
    case .bestToWorst, .ends, .inOrder, .distinguishByInterval, .common: nil
    }
  }
}

extension DerivedClause: ReplaceableClause {
  package var mark: ClauseSlot.Mark? {
    switch self {
    case .line(let number, _), .knot(let number, at: _): .number(number)
    case .gate(let gate): .name(gate.name.name)
    case .inOrder, .distinguishByInterval, .common: nil
    }
  }
}

extension ParameterClause: ReplaceableClause {
  package var mark: ClauseSlot.Mark? {
    guard case .value(let value) = self else { return nil }
    return .value(keys: value.keys, from: value.from)
  }
}

extension RuleClause: ReplaceableClause {
  package var mark: ClauseSlot.Mark? { nil }
}

extension ConsequenceClause: ReplaceableClause {
  package var mark: ClauseSlot.Mark? { nil }
}
