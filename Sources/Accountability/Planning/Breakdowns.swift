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
