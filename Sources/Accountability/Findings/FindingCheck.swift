import AccountabilityRules

/// A question that is asked of figures, whatever the framework promises.
struct FindingCheck: Sendable {
  /// The stable name, which findings carry and `allow` takes.
  let code: String
  let severity: Finding.Severity

  private let find: @Sendable (CheckedSource) -> SourceFindings?

  /// Makes a check of the figures of each source; `nil` where a source has nothing that it asks about.
  init(
    _ code: String,
    _ severity: Finding.Severity,
    find: @escaping @Sendable (CheckedSource) -> SourceFindings?
  ) {
    self.code = code
    self.severity = severity
    self.find = find
  }

  /// The checks, in the order in which findings are listed.
  static let standard: [FindingCheck] = [
    .impossibleFigure, .duplicateReturn, .numeratorOverDenominator, .outsideInterval,
    .partsAndWhole,
    .rowCheck, .unitJump,
  ]

  /// What the check finds in a source: what is violated, in the order of places, partners and periods;
  /// else that it holds; and that it is undecided somewhere.
  func findings(in source: CheckedSource, allowed: String?) -> [Finding] {
    guard let found = find(source) else { return [] }
    let violated = found.violated.sorted { $0.isOrdered(before: $1) }.map {
      finding(source, .violated, $0.text, about: $0.about, $0.cells, allowed)
    }
    var summary: [Finding] = []
    if violated.isEmpty, found.held > 0 {
      summary.append(finding(source, .holds, "it holds for \(found.held) \(found.unit)"))
    }
    if let reason = found.reason {
      let all = found.held + violated.count + found.undecided
      summary.append(
        finding(
          source,
          .undecided,
          "it cannot be decided for \(found.undecided) of \(all) \(found.unit): \(reason)"
        )
      )
    }
    return violated + summary
  }

  private func finding(
    _ source: CheckedSource,
    _ result: Finding.Result,
    _ text: String,
    about: CheckedSource.About? = nil,
    _ cells: [Finding.Cell] = [],
    _ allowed: String? = nil
  ) -> Finding {
    Finding(
      check: code,
      severity: severity,
      subject: .source(source.source.name.name),
      place: about?.place.flatMap { source.placeName($0) },
      period: about?.period,
      partner: about?.partner.map { source.partnerName($0) },
      group: about?.group,
      result: result,
      text: text,
      evidence: cells,
      allowed: allowed
    )
  }
}

/// What a check found in one source.
struct SourceFindings {
  /// One thing that is not as it must be.
  struct Violation {
    let about: CheckedSource.About
    let text: String
    let cells: [Finding.Cell]

    /// The order of findings: by what they are about, then by their words, then by their cells.
    func isOrdered(before other: Violation) -> Bool {
      if about.isOrdered(before: other.about) { return true }
      if other.about.isOrdered(before: about) { return false }
      if text != other.text { return text < other.text }
      return cells.lexicographicallyPrecedes(other.cells) {
        ($0.path, $0.line) < ($1.path, $1.line)
      }
    }
  }

  /// What was looked at, in the plural: `figures`, `returns`.
  let unit: String
  var violated: [Violation] = []

  /// For how many the check holds.
  var held = 0

  /// For how many it cannot be decided.
  private(set) var undecided = 0

  /// Why the first of them cannot be, in the order of findings.
  var reason: String? { first?.reason }

  private var first: (about: CheckedSource.About, reason: String)?

  init(_ unit: String) { self.unit = unit }

  mutating func violate(
    _ text: String,
    about: CheckedSource.About,
    _ cells: [Finding.Cell]
  ) {
    violated.append(Violation(about: about, text: text, cells: cells))
  }

  mutating func leaveOpen(_ reason: String, about: CheckedSource.About) {
    undecided += 1
    guard let first else {
      self.first = (about, reason)
      return
    }
    let isSame = !first.about.isOrdered(before: about) && !about.isOrdered(before: first.about)
    if about.isOrdered(before: first.about) || (isSame && reason < first.reason) {
      self.first = (about, reason)
    }
  }
}
