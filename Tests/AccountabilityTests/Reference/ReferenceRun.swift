/// What came of the cases of one family.
struct ReferenceRun: Sendable {
  /// A case with figures that differ without a reason.
  struct Failure: Sendable, CustomStringConvertible {
    let id: String
    let differences: [ReferenceDifference]

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

  /// How many cases differ on purpose, by the reason of the first difference.
  private(set) var deliberate: [String: Int] = [:]

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
    let reasons = differences.map { difference in
      rules.first { $0.covers(difference, in: example) }?.reason
    }
    let unexplained = zip(differences, reasons).filter { $0.1 == nil }.map(\.0)
    if differences.isEmpty {
      agreeing += 1
    } else if unexplained.isEmpty, let reason = reasons.first ?? nil {
      deliberate[reason, default: 0] += 1
    } else {
      failures.append(Failure(id: example.id, differences: unexplained))
    }
  }

  /// The line that is printed for the family.
  var line: String {
    guard isBuilt else { return "reference \(family): 0 of \(total), not built yet" }
    let different = deliberate.values.reduce(0, +)
    return "reference \(family): \(agreeing) of \(total), \(different) deliberately different"
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
