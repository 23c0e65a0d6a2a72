/// What came of the cases of one family.
struct ReferenceRun: Sendable {
  /// A case with figures that differ without a reason.
  struct Failure: Sendable, CustomStringConvertible {
    let id: String
    let differences: [String]

    var description: String {
      let shown = differences.prefix(4).map { "\n    \($0)" }.joined()
      let rest = differences.count - 4
      return "  \(id)\(shown)" + (rest > 0 ? "\n    and \(rest) more" : "")
    }
  }

  let family: String
  let total: Int
  private(set) var agreeing = 0
  private(set) var failures: [Failure] = []

  /// How many cases differ on purpose.
  private(set) var deliberate = 0

  /// In how many cases each rule was needed, by its reason, in the order of the rules.
  private(set) var uses: [(reason: String, cases: Int)] = []

  /// The columns with figures that no case compared.
  private(set) var unseenColumns: Set<String> = []

  private let isBuilt: Bool

  /// A family whose statistics are not built.
  init(notBuilt family: String, total: Int) {
    self.family = family
    self.total = total
    isBuilt = false
  }

  /// Runs every case of a family.
  init(_ family: ReferenceFamily, _ cases: [ReferenceCase]) {
    self.family = family.name
    total = cases.count
    isBuilt = true
    uses = family.deliberate.map { ($0.reason, 0) }
    var seen: Set<String> = []
    for example in cases {
      let comparison = family.comparison(of: example)
      seen.formUnion(comparison.columns)
      add(comparison.differences, of: example, by: family.deliberate)
      unseenColumns.formUnion(example.tables.values.joined().flatMap(\.expectedColumns))
    }
    unseenColumns.subtract(seen)
    unseenColumns.subtract(family.notCompared.keys)
  }

  private mutating func add(
    _ differences: [ReferenceDifference],
    of example: ReferenceCase,
    by rules: [DeliberateDifference]
  ) {
    var needed: Set<Int> = []
    var unexplained: [String] = []
    for difference in differences {
      switch Self.verdict(on: difference, of: example, by: rules) {
      case .deliberate(let rule): needed.insert(rule)
      case .failure(let text): unexplained.append(text)
      }
    }
    for rule in needed { uses[rule].cases += 1 }
    if differences.isEmpty {
      agreeing += 1
    } else if unexplained.isEmpty {
      deliberate += 1
    } else {
      failures.append(Failure(id: example.id, differences: unexplained))
    }
  }

  private enum Verdict {
    case deliberate(rule: Int)
    case failure(String)
  }

  /// Whether a difference is what a rule expects; the first rule that applies decides.
  private static func verdict(
    on difference: ReferenceDifference,
    of example: ReferenceCase,
    by rules: [DeliberateDifference]
  ) -> Verdict {
    for (index, rule) in rules.enumerated() {
      guard let expected = rule.expected(in: difference, of: example) else { continue }
      return difference.computed.agrees(with: expected.figure, within: expected.tolerance)
        ? .deliberate(rule: index) : .failure("\(difference), and a rule \(expected.figure)")
    }
    return .failure("\(difference)")
  }

  /// The line that is printed for the family.
  var line: String {
    guard isBuilt else { return "reference \(family): 0 of \(total), not built yet" }
    return "reference \(family): \(agreeing) of \(total), \(deliberate) deliberately different"
  }

  /// How often each rule was needed, a line each.
  ///
  /// A rule that these cases do not need may be needed by others of the family, so that it does not fail.
  var lines: [String] {
    uses.map { rule in
      let needed = rule.cases == 0 ? "not needed here" : "needed in \(rule.cases)"
      return "  \(needed): \(rule.reason)"
    }
  }

  /// Why the family fails; `nil` where it does not.
  var problem: String? {
    if !failures.isEmpty {
      let shown = failures.prefix(5).map { "\n\($0)" }.joined()
      return "\(family): \(failures.count) of \(total) cases differ\(shown)"
    }
    if !unseenColumns.isEmpty {
      return "\(family): nothing compares \(unseenColumns.sorted().joined(separator: ", "))"
    }
    return nil
  }
}
