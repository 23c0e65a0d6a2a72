// Rows, what is counted and looked up among them, and statistics.

extension SwiftPrinter {
  /// Rows where a source and its condition stand among other arguments.
  package mutating func rows(_ rows: Rows) -> String {
    guard rows.isPlain else { return narrowed(rows) }
    let source = names.rows(rows.source.name)
    return rows.condition.map { "\(source), where: \(condition($0))" } ?? source
  }

  /// Rows where one value is wanted: `rows(contacts, where: housed)`.
  private mutating func value(_ rows: Rows) -> String {
    rows.isWhole ? names.rows(rows.source.name) : narrowed(rows)
  }

  private mutating func narrowed(_ rows: Rows) -> String {
    var text = "rows(\(names.rows(rows.source.name))"
    text += (rows.condition.map { ", where: \(condition($0))" } ?? "") + ")"
    if !rows.same.isEmpty { text += ".withSame(\(mixed(rows.same)))" }
    if let person = rows.person { text += ".whose(\(condition(person)))" }
    switch rows.reach {
    case .over(let window)?: text += ".over(\(SwiftWriting.window(window)))"
    case .ever?: text += ".ever"
    case nil: break
    }
    return text
  }

  package mutating func counted(_ counted: Counted) -> String {
    switch counted {
    case .rows(let rows): "count(\(self.rows(rows)))"
    case .members(let set): "count(\(self.set(set)))"
    case .persons(let rows): "persons(in: \(self.rows(rows)))"
    case .distinct(let field, let rows): "distinct(\(mixed([field])), in: \(self.rows(rows)))"
    }
  }

  package mutating func shareOf(_ inside: Inside) -> String {
    let rows = value(inside.rows)
    return "share(of: \(rows), \(inside.unit.rawValue): \(condition(inside.condition)))"
  }

  package mutating func pick(_ pick: Pick, _ kind: SwiftKind) -> String {
    var arguments = [names.name(pick.field.name, kind)]
    if let rows = pick.rows { arguments.append("in: \(self.rows(rows))") }
    if let age = pick.within { arguments.append("within: \(SwiftWriting.duration(age))") }
    return "\(pick.end.rawValue)(\(arguments.joined(separator: ", ")))"
  }

  package mutating func seen(_ quantity: Quantity, _ rows: Rows?) -> String {
    let rows = rows.map { ", in: \(value($0))" } ?? ""
    return "seen(by: \(SwiftWriting.quantity(quantity))\(rows))"
  }

  package mutating func sequel(_ sequel: Sequel) -> String {
    let limit = SwiftWriting.duration(sequel.within)
    return "\(sequel.direction.rawValue)(by: \(rows(sequel.rows)), within: \(limit))"
  }

  package mutating func quantifiedRows(
    _ quantity: Quantity,
    _ rows: Rows,
    _ said: Node?
  ) -> String {
    var arguments = [self.rows(rows)]
    if let said { arguments.append("have: \(condition(said))") }
    return SwiftPrinter.quantifier(quantity) + arguments.joined(separator: ", ") + ")"
  }

  /// The beginning of a quantifier's call.
  package static func quantifier(_ quantity: Quantity) -> String {
    switch quantity.form {
    case .all: "all("
    case .any: "any("
    case .no: "no("
    case .most: "most("
    case .atLeast(let number): "atLeast(\(SwiftWriting.number(number)), "
    case .atMost(let number): "atMost(\(SwiftWriting.number(number)), "
    case .exactly(let number): "exactly(\(SwiftWriting.number(number)), "
    }
  }

  // MARK: Statistics

  package mutating func standardised(_ value: Node, _ standard: Standardisation) -> String {
    let name = SwiftWriting.text(standard.standard.name)
    return "\(explicit(value, .number)).standardised(.\(standard.method.rawValue), "
      + "by: \(mixed(standard.strata)), to: \(name))"
  }

  package mutating func statistic(_ statistic: Statistic) -> String {
    var arguments = statistic.values.map { number($0) }
    switch statistic.range {
    case .list: break
    case .rows(let rows): arguments.append("in: \(self.rows(rows))")
    case .across(let set): arguments.append("across: \(self.set(set))")
    case .over(let window): arguments.append("over: \(SwiftWriting.window(window))")
    }
    arguments += options(statistic.options)
    return "\(function(statistic))(\(arguments.joined(separator: ", ")))"
  }

  private func function(_ statistic: Statistic) -> String {
    let name = statistic.name.name
    let number = statistic.argument.map { SwiftWriting.number($0) }
    let wantsNumber = StatisticKind.named(name).map { $0.argument != .none }
    guard let wantsNumber, wantsNumber == (number != nil) else {
      let arguments = [SwiftWriting.text(name)] + (number.map { [$0] } ?? [])
      return "StatisticFunction(\(arguments.joined(separator: ", ")))"
    }
    return SwiftWriting.camelCase(name) + (number.map { "(\($0))" } ?? "")
  }

  private mutating func options(_ options: StatisticOptions) -> [String] {
    var arguments: [String] = []
    if let weight = options.weight { arguments.append("weightedBy: \(number(weight))") }
    if let known = options.known { arguments.append("ifKnown: \(SwiftWriting.known(known))") }
    if let ties = options.ties { arguments.append("ties: .\(ties.rawValue)") }
    switch options.order {
    case .highestFirst?: arguments.append("order: .highestFirst")
    case .lowestFirst?: arguments.append("order: .lowestFirst")
    case nil: break
    }
    if let method = options.method { arguments.append("by: \(SwiftWriting.text(method.name))") }
    return arguments
  }
}
