import AccountabilityRules

/// The groups by which measures are broken down, known from the framework alone.
///
/// Each group of a measure is a measure of its own, behind those that the framework declares: its definition reads
/// the group's rows, and all else that the measure says holds for it too.
struct Breakdowns: Sendable {
  /// More groups of one measure are a slip.
  static let most = 1_000

  /// Rows that hold one value in a field.
  struct Group: Hashable, Sendable {
    let field: String
    let value: Node.Form

    /// What it is called: the value as the framework writes it.
    var name: String { value.groupName }

    /// What is so of its rows.
    var condition: Node {
      Node(.equal(Node(.name(field)), Node(value), isNegated: false))
    }
  }

  /// A measure of one group.
  struct Part: Hashable, Sendable {
    let whole: Int
    let group: Int
  }

  /// All groups, those of one field beside each other.
  private(set) var groups: [Group] = []

  /// The measures of groups, in the order of their wholes.
  private(set) var parts: [Part] = []

  /// What stands against knowing the groups of some measures.
  private(set) var obstacles: [Obstacle] = []

  /// How many measures the framework declares: the position of the first part.
  private var wholes = Int.max
  private var positions: [Part: Int] = [:]

  /// None at all.
  init() {}

  init(_ framework: Framework) {
    wholes = framework.measures.count
    let reader = BreakdownReader(framework)
    var found: [(whole: Int, groups: [Group])] = []
    for (index, measure) in framework.measures.enumerated() {
      for field in measure.breakdowns {
        do throws(Obstacle) {
          let groups = try reader.groups(of: measure, by: field)
          for group in groups { _ = try reader.definition(of: measure, among: group) }
          found.append((index, groups))
        } catch {
          obstacles.append(error)
        }
      }
    }
    var fields: [String] = []
    for group in found.flatMap(\.groups) where !fields.contains(group.field) {
      fields.append(group.field)
    }
    for field in fields {
      var seen: Set<Group> = []
      groups += found.flatMap(\.groups).filter { $0.field == field && seen.insert($0).inserted }
    }
    let indices = Dictionary(groups.enumerated().map { ($1, $0) }) { first, _ in first }
    for (whole, groups) in found {
      for group in groups {
        guard let index = indices[group] else { continue }
        let part = Part(whole: whole, group: index)
        guard positions[part] == nil else { continue }
        positions[part] = wholes + parts.count
        parts.append(part)
      }
    }
  }

  /// The measure that is broken down; a measure of everyone itself.
  func whole(of measure: Int) -> Int {
    measure < wholes ? measure : parts[measure - wholes].whole
  }

  /// The group of which a measure is; `nil` for everyone.
  func group(of measure: Int) -> Int? {
    measure < wholes ? nil : parts[measure - wholes].group
  }

  /// The measure of one group; `nil` where the measure is not broken down so.
  func measure(_ whole: Int, among group: Int) -> Int? {
    positions[Part(whole: whole, group: group)]
  }

  /// The measures of a measure's groups.
  func parts(of whole: Int) -> [Int] {
    parts.indices.filter { parts[$0].whole == whole }.map { wholes + $0 }
  }

  /// The groups that a field makes.
  func groups(of field: String) -> Range<Int> {
    guard let first = groups.firstIndex(where: { $0.field == field }) else { return 0..<0 }
    let end = groups[first...].firstIndex { $0.field != field } ?? groups.endIndex
    return first..<end
  }

  /// The group that a name means where some measures are spoken of; of any measure where none is.
  ///
  /// - Returns: All groups that it may mean: one, if the name is a good one.
  func groups(named name: String, of measures: [Int]) -> [Int] {
    groups.indices.filter { index in
      groups[index].name == name
        && (measures.isEmpty || measures.contains { measure($0, among: index) != nil })
    }
  }

  /// The names of the groups of some measures; of any measure where none is given.
  func names(of measures: [Int]) -> [String] {
    groups.indices.filter { index in
      measures.isEmpty || measures.contains { measure($0, among: index) != nil }
    }.map { groups[$0].name }
  }
}

/// What stands against planning something, as far as the framework alone tells.
struct Obstacle: Error {
  let what: String
  let at: Origin
  let help: String
}

/// Finds a measure's groups, and its definition for one of them.
struct BreakdownReader {
  private let framework: Framework
  private let symbols: Symbols

  init(_ framework: Framework) {
    self.framework = framework
    symbols = Symbols(framework)
  }

  // MARK: Groups

  /// The groups of a measure: what the field can hold in each source that the measure reads.
  func groups(of measure: Measure, by field: Reference) throws(Obstacle) -> [Breakdowns.Group] {
    let sources = framework.sources.filter {
      (measure.definition?.sourceNames.contains($0.name.name) ?? false)
    }
    let others = framework.measures.filter { other in
      measure.definition?.mentionedNames.contains(other.name.name) ?? false
    }
    var known: [Node.Form]?
    for source in sources {
      let type = source.field(field.name)?.type
      guard let type, let values = framework.listedValues(of: type) else {
        throw unlisted(field, in: source, isField: type != nil)
      }
      guard known == nil || known == values else {
        throw Obstacle(
          what: "'by \(field.name)', of which the measure's sources list different values,",
          at: field.origin,
          help: "give it the same list in all of them: 'codes' that both fields name"
        )
      }
      known = values
    }
    if known == nil {
      for other in others where other.name.name != measure.name.name {
        guard let own = other.breakdowns.first(where: { $0.name == field.name }) else { continue }
        return try groups(of: other, by: own)
      }
    }
    guard let known else {
      throw Obstacle(
        what: "'by \(field.name)' of a measure that reads no rows with such a field",
        at: field.origin,
        help: "break the measures down of which it is made, by a field of their source"
      )
    }
    guard known.count <= Breakdowns.most else {
      throw Obstacle(
        what: "'by \(field.name)', which makes more than \(Breakdowns.most) groups,",
        at: field.origin,
        help: "break the measure down by fewer codes, or by wider bands"
      )
    }
    return known.map { Breakdowns.Group(field: field.name, value: $0) }
  }

  private func unlisted(_ field: Reference, in source: Source, isField: Bool) -> Obstacle {
    let name = source.name.name
    return isField
      ? Obstacle(
        what: "'by \(field.name)', of which nothing says what it can be,",
        at: field.origin,
        help: "give the field the list of its values: '\(field.name) one of …' in '\(name)'"
      )
      : Obstacle(
        what: "'by \(field.name)', which is no field of '\(name)',",
        at: field.origin,
        help: "give '\(name)' the field, or break the measure down by one that it has"
      )
  }

  // MARK: Definitions

  /// A measure's definition, read from the rows of one group.
  func definition(
    of measure: Measure,
    among group: Breakdowns.Group
  ) throws(Obstacle) -> Node? {
    guard let definition = measure.definition else { return nil }
    return try part(of: definition, group)
  }

  // One exhaustive switch: a new form is asked of groups or refused here, or does not compile.
  private func part(of node: Node, _ group: Breakdowns.Group) throws(Obstacle) -> Node {
    let form: Node.Form
    switch node.form {
    case .number, .elapsed: form = node.form
    case .name(let name): form = try named(name, node, group)
    case .of(let name, let inner): form = .of(name, try part(of: inner, group))
    case .negated(let inner): form = .negated(try part(of: inner, group))
    case .rounded(let inner, let rounding): form = .rounded(try part(of: inner, group), rounding)
    case .arithmetic(let sign, let left, let right):
      form = .arithmetic(sign, try part(of: left, group), try part(of: right, group))
    case .share(let part, let whole):
      form = .share(try self.part(of: part, group), of: try self.part(of: whole, group))
    case .per(let value, let scale, let base):
      form = .per(try part(of: value, group), scale: scale, try part(of: base, group))
    case .orElse(let value, let other, let reason):
      form = .orElse(try part(of: value, group), try part(of: other, group), because: reason)
    case .at(let inner, let coordinates):
      let isAmong = coordinates.contains { if case .group = $0 { true } else { false } }
      guard !isAmong else { throw whole(node, group) }
      form = .at(try part(of: inner, group), coordinates)
    case .the(let field, let rows): form = .the(field, in: try part(of: rows, node, group))
    case .count(.rows(let rows)): form = .count(.rows(try part(of: rows, node, group)))
    case .count(.persons(let rows)): form = .count(.persons(try part(of: rows, node, group)))
    case .count(.distinct(let field, let rows)):
      form = .count(.distinct(field, in: try part(of: rows, node, group)))
    case .shareOf(var inside) where inside.unit == .rows:
      inside.rows = try part(of: inside.rows, node, group)
      form = .shareOf(inside)
    case .statistic(let statistic): form = .statistic(try part(of: statistic, node, group))
    case .standardised(let value, let standard):
      guard !standard.strata.contains(where: { $0.name == group.field }) else {
        throw whole(node, group)
      }
      form = .standardised(try part(of: value, group), standard)
    case .text, .date, .period, .yesNo, .it, .comparison, .predicate, .equal, .oneOf, .between,
      .standing, .role, .not, .all, .any, .count(.members), .quantified, .quantifiedRows, .seen,
      .sequel, .pick, .shareOf:
      throw whole(node, group)
    }
    return Node(form, at: node.origin)
  }

  /// Another measure, of the same group; a parameter is the same for all.
  private func named(
    _ name: String,
    _ node: Node,
    _ group: Breakdowns.Group
  ) throws(Obstacle) -> Node.Form {
    guard let symbol = symbols[name], symbol.kind != .parameter else { return node.form }
    guard symbol.kind == .measure else { throw whole(node, group) }
    let other = framework.measures[symbol.index]
    guard other.breakdowns.contains(where: { $0.name == group.field }) else {
      throw Obstacle(
        what: "a breakdown by '\(group.field)' through '\(name)', which has none,",
        at: node.origin,
        help: "say 'by \(group.field)' in '\(name)' too"
      )
    }
    return node.form
  }

  private func part(
    of rows: Rows,
    _ node: Node,
    _ group: Breakdowns.Group
  ) throws(Obstacle) -> Rows {
    guard rows.isPlain else { throw whole(node, group) }
    var rows = rows
    rows.condition = rows.condition.map { Node(.all([$0, group.condition])) } ?? group.condition
    return rows
  }

  private func part(
    of statistic: Statistic,
    _ node: Node,
    _ group: Breakdowns.Group
  ) throws(Obstacle) -> Statistic {
    var statistic = statistic
    switch statistic.range {
    case .rows(let rows):
      statistic.range = .rows(try part(of: rows, node, group))
      return statistic
    case .across(let set) where set.kind != .places && set.kind != .partners:
      throw whole(node, group)
    case .across, .list, .over: break
    }
    var values: [Node] = []
    for value in statistic.values { values.append(try part(of: value, group)) }
    statistic.values = values
    if let weight = statistic.options.weight {
      statistic.options.weight = try part(of: weight, group)
    }
    return statistic
  }

  private func whole(_ node: Node, _ group: Breakdowns.Group) -> Obstacle {
    Obstacle(
      what: "a breakdown by '\(group.field)' of '\(node)', which is not taken from rows,",
      at: node.origin,
      help: "take 'by \(group.field)' away, or make a measure of what is taken from rows"
    )
  }
}

extension Measure {
  /// The same measure of one group.
  ///
  /// What is said in numbers of a whole population's count or money is not said of a part of it.
  func part(_ group: Breakdowns.Group, _ definition: Node?, in framework: Framework) -> Measure {
    let isAmount = definition.map { framework.isAmount($0) } ?? false
    return Measure(
      name: Reference("\(name.name) among \(group.name)", at: name.origin),
      title: "\(title), \(group.name)",
      definition: definition,
      clauses: clauses.filter { stated in
        switch stated.clause {
        case .groups: false
        case .realChange(let change): !isAmount || change.bound == nil
        case .target, .milestone, .trajectory: !isAmount
        case .range: !isAmount
        case .kind, .balances, .contributes, .direction, .unit, .decimals, .timing,
          .denominator, .missing, .coverage, .interval, .baseline, .ownedBy, .suppliedBy, .rated,
          .with, .common:
          true
        }
      }
    )
  }
}

extension Framework {
  /// Whether an expression adds up or counts, so that a part of the rows has a part of it.
  fileprivate func isAmount(_ node: Node) -> Bool {
    switch node.form {
    case .count(.rows), .count(.persons), .count(.distinct): true
    case .statistic(let statistic): statistic.name.name == "sum"
    case .the(let field, let rows):
      switch sources.first(where: { $0.name.name == rows.source.name })?.field(field.name)?.type {
      case .count?, .money?: true
      default: false
      }
    case .name(let name):
      measures.first { $0.name.name == name }?.definition.map(isAmount) ?? false
    case .negated(let inner), .rounded(let inner, _), .at(let inner, _), .orElse(let inner, _, _):
      isAmount(inner)
    case .arithmetic(let sign, let left, let right):
      sign != .divide && sign != .power && (isAmount(left) || isAmount(right))
    default: false
    }
  }
}

extension Planner {
  /// The measures of groups.
  mutating func parts() throws(EvaluationError) -> [MeasurePlan] {
    let reader = BreakdownReader(framework)
    var plans: [MeasurePlan] = []
    for part in breakdowns.parts {
      let group = breakdowns.groups[part.group]
      let whole = measures[part.whole]
      guard let definition = try? reader.definition(of: whole, among: group),
        let own = breakdowns.measure(part.whole, among: part.group)
      else { continue }
      plans.append(try measure(whole.part(group, definition, in: framework), of: part, at: own))
    }
    return plans
  }

  /// The group that stands behind `among`: by name, or as a member of a set.
  func group(
    _ reference: Reference,
    of inner: Node,
    in scope: Scope
  ) throws(EvaluationError) -> MemberReference {
    if reference.name == "it", let it = scope.it, case .groups = it.kind { return it.reference }
    if let slot = scope.aliases[reference.name], case .groups = scope.kinds[slot] {
      return .slot(slot)
    }
    do throws(Obstacle) {
      return .fixed(try breakdowns.group(reference, of: inner, symbols))
    } catch {
      throw EvaluationError(.notEvaluable, error.what, help: error.help, at: error.at)
    }
  }
}

extension Breakdowns {
  /// The one group that a name means of what an expression speaks of.
  func group(
    _ reference: Reference,
    of inner: Node,
    _ symbols: Symbols
  ) throws(Obstacle) -> Int {
    let measures = inner.mentionedNames.compactMap { name in
      symbols[name].flatMap { $0.kind == .measure ? $0.index : nil }
    }
    return try group(reference, ofMeasures: measures)
  }

  /// The one group that a name means of some measures.
  func group(_ reference: Reference, ofMeasures measures: [Int]) throws(Obstacle) -> Int {
    let found = groups(named: reference.name, of: measures)
    if found.count == 1, let group = found.first { return group }
    guard found.isEmpty else {
      let fields = found.map { "'\(groups[$0].field)'" }.joined(separator: " and ")
      throw Obstacle(
        what: "'among \(reference.name)', which stands in \(fields),",
        at: reference.origin,
        help: "give the codes names of their own"
      )
    }
    let names = names(of: measures)
    throw Obstacle(
      what: "'among \(reference.name)', which is no group of what is spoken of,",
      at: reference.origin,
      help: Suggestion.help(for: reference.name, among: names)
        ?? (names.isEmpty
          ? "break the measure down first: 'by a-field'"
          : "its groups are: \(names.joined(separator: ", "))")
    )
  }
}
