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

  /// What the check finds in a source.
  func findings(in source: CheckedSource, allowed: String?) -> [Finding] {
    guard let found = find(source) else { return [] }
    let subject = Finding.Subject.source(source.source.name.name)
    return FindingWriter(code, severity, about: subject, in: source.framework, allowed: allowed)
      .findings(found)
  }
}

/// Writes down what a check found about one subject.
struct FindingWriter {
  private let check: String
  private let severity: Finding.Severity
  private let subject: Finding.Subject
  private let framework: Framework
  private let help: String?
  private let allowed: String?

  init(
    _ check: String,
    _ severity: Finding.Severity,
    about subject: Finding.Subject,
    in framework: Framework,
    help: String? = nil,
    allowed: String?
  ) {
    self.check = check
    self.severity = severity
    self.subject = subject
    self.framework = framework
    self.help = help
    self.allowed = allowed
  }

  /// What is violated, in the order of places, partners and periods; else that it holds; and that it is
  /// undecided somewhere.
  func findings(_ found: SourceFindings) -> [Finding] {
    let violated = found.violated.sorted { $0.isOrdered(before: $1) }.map(finding)
    var summary: [Finding] = []
    if violated.isEmpty, found.held > 0 {
      summary.append(finding(.holds, "it holds for \(found.held) \(found.unit)"))
    }
    if let reason = found.reason {
      let all = found.held + violated.count + found.undecided
      let text = "it cannot be decided for \(found.undecided) of \(all) \(found.unit): \(reason)"
      summary.append(finding(.undecided, text))
    }
    return violated + summary
  }

  private func finding(_ violation: SourceFindings.Violation) -> Finding {
    let about = violation.about
    return Finding(
      check: check,
      severity: severity,
      subject: subject,
      place: about.place.flatMap { framework.placeName($0) },
      period: about.period,
      partner: about.partner.map { framework.partners[$0].name.name },
      group: about.group,
      result: .violated,
      text: violation.text,
      arithmetic: violation.arithmetic,
      help: help,
      evidence: violation.cells,
      allowed: allowed
    )
  }

  private func finding(_ result: Finding.Result, _ text: String) -> Finding {
    Finding(
      check: check,
      severity: severity,
      subject: subject,
      place: nil,
      period: nil,
      partner: nil,
      group: nil,
      result: result,
      text: text,
      arithmetic: [],
      help: nil,
      evidence: [],
      allowed: nil
    )
  }
}

extension Framework {
  fileprivate func placeName(_ place: Int) -> String? {
    places.indices.contains(place) ? places[place].name.name : nil
  }
}

/// What a check found in one source.
struct SourceFindings {
  /// One thing that is not as it must be.
  struct Violation {
    let about: CheckedSource.About
    let text: String
    let cells: [Finding.Cell]

    /// The steps by which anybody can redo it, each in a line.
    var arithmetic: [String] = []

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

  /// Whether there was nothing to look at.
  var isEmpty: Bool { violated.isEmpty && held == 0 && undecided == 0 }
  var violated: [Violation] = []

  /// For how many the check holds.
  var held = 0

  /// Where it holds, as far as it was kept.
  private(set) var places: [CheckedSource.About] = []

  /// Where it cannot be decided, and why.
  private(set) var open: [(about: CheckedSource.About, reason: String)] = []

  /// For how many it cannot be decided.
  var undecided: Int { open.count }

  /// Why the first of them cannot be, in the order of findings.
  var reason: String? {
    open.min { first, second in
      if first.about.isOrdered(before: second.about) { return true }
      return !second.about.isOrdered(before: first.about) && first.reason < second.reason
    }?.reason
  }

  init(_ unit: String) { self.unit = unit }

  mutating func violate(
    _ text: String,
    about: CheckedSource.About,
    _ cells: [Finding.Cell] = [],
    arithmetic: [String] = []
  ) {
    violated.append(Violation(about: about, text: text, cells: cells, arithmetic: arithmetic))
  }

  mutating func leaveOpen(_ reason: String, about: CheckedSource.About) {
    open.append((about, reason))
  }

  /// Keeps where the check holds.
  mutating func hold(_ about: CheckedSource.About) {
    held += 1
    places.append(about)
  }
}
