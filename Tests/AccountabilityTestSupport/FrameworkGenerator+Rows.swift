import AccountabilityRules

// Rows, sets and statistics.

extension FrameworkGenerator {
  mutating func rows() -> Rows {
    var rows = Rows(declared(), where: chance(1, in: 2) ? expression(.condition) : nil)
    guard chance(1, in: 3) else { return rows }
    if chance(1, in: 2) { rows.same = references() }
    if chance(1, in: 2) { rows.person = expression(.condition) }
    if chance(1, in: 2) { rows.reach = chance(1, in: 3) ? .ever : .over(window()) }
    return rows
  }

  mutating func counted() -> Counted {
    switch integer(1...4) {
    case 1: .rows(rows())
    case 2: .members(set())
    case 3: .persons(rows())
    default: .distinct(declared(), in: rows())
    }
  }

  mutating func inside() -> Inside {
    Inside(rows(), one(of: Inside.Unit.allCases), expression(.condition))
  }

  mutating func pick() -> Pick {
    Pick(
      one(of: Pick.End.allCases),
      declared(),
      in: chance(1, in: 2) ? rows() : nil,
      within: maybe { $0.duration() }
    )
  }

  mutating func standardisation() -> Standardisation {
    Standardisation(one(of: Standardisation.Method.allCases), by: references(), to: declared())
  }

  /// A condition that looks into rows.
  mutating func ofRows() -> Node {
    switch integer(1...3) {
    case 1: return Node(.seen(by: quantity(), in: maybe { $0.rows() }))
    case 2:
      let direction = one(of: Sequel.Direction.allCases)
      return Node(.sequel(Sequel(direction, by: rows(), within: duration())))
    default:
      let said = chance(1, in: 2) ? expression(.condition) : nil
      return Node(.quantifiedRows(quantity(), rows(), have: said))
    }
  }

  mutating func set() -> SetExpression {
    let kinds: [SetExpression.Kind] =
      SetExpression.Kind.declared + [.groups(of: declared()), .persons(in: declared())]
    return SetExpression(
      one(of: kinds),
      filters: some(0...2) { $0.filter() },
      as: chance(1, in: 3) ? declared() : nil,
      where: chance(1, in: 3) ? expression(.condition) : nil
    )
  }

  private mutating func filter() -> SetExpression.Filter {
    switch integer(1...6) {
    case 1: .inPlace(reference())
    case 2: .of(chance(2, in: 3) ? Node(.name(name())) : expression(.thing))
    case 3: .ownedBy(reference())
    case 4: .suppliedBy(reference())
    case 5: .withSame(references())
    default: .role(one(of: Role.allCases), of: reference())
    }
  }

  mutating func statistic() -> Statistic {
    let ranges: [Statistic.Range] = [.list, .rows(rows()), .across(set()), .over(window())]
    let kind = one(of: StatisticKind.standard)
    let hasArgument = chance(1, in: 8) ? kind.argument == .none : kind.argument != .none
    return Statistic(
      Reference(kind.name),
      hasArgument ? plainNumber() : nil,
      of: some(1...2) { $0.expression(.number) },
      one(of: ranges),
      options: options()
    )
  }

  private mutating func options() -> StatisticOptions {
    StatisticOptions(
      weight: chance(1, in: 3) ? expression(.number) : nil,
      known: chance(1, in: 3) ? known() : nil,
      ties: chance(1, in: 5) ? one(of: Ties.allCases) : nil,
      order: chance(1, in: 5) ? one(of: RankOrder.allCases) : nil,
      method: chance(1, in: 5) ? declared() : nil
    )
  }
}
