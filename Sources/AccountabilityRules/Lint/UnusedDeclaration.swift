extension LintCheck {
  /// A source, figure, parameter, cohort, list of codes or sector that nothing speaks of.
  ///
  /// What is judged or shown is used by its readers: places, partners, outcomes, measures, scores, ratings
  /// and rules are never asked after. A name that stands anywhere else is taken as a use, whatever it
  /// stands for there, so that nothing is reported that something needs.
  static let unusedDeclaration = LintCheck("unused-declaration", wantsWhole: true) { framework in
    let candidates = framework.usable
    guard !candidates.isEmpty else { return [] }
    let uses = NameCount(framework)
    return candidates.filter { !uses.isUsed($0.name.name) }.map { candidate in
      finding(
        "unused-declaration",
        "nothing uses \(candidate.what) '\(candidate.name.name)'",
        about: candidate.name,
        in: candidate.owner,
        help: "use it, take it away, or allow this and say what it is kept for"
      )
      .repaired(
        by: [
          Repair("take '\(candidate.name.name)' away", .unsafe, [.remove(candidate.name.origin)])
        ]
      )
    }
  }
}

/// A declaration that is there to be used by others.
private struct Usable {
  let name: Reference
  let what: String

  /// The declaration in which it stands, if it is a part of one.
  let owner: Reference?

  init(_ name: Reference, _ what: String, in owner: Reference? = nil) {
    self.name = name
    self.what = what
    self.owner = owner
  }
}

extension Framework {
  fileprivate var usable: [Usable] {
    sources.map { Usable($0.name, "source") }
      + sources.flatMap { source in
        source.fields.filter(\.isFigure).map { Usable($0.name, "figure", in: source.name) }
      }
      + parameters.map { Usable($0.name, "parameter") }
      + cohorts.map { Usable($0.name, "cohort") }
      + codes.map { Usable($0.name, "list of codes") }
      + sectors.map { Usable($0.name, "sector") }
  }
}

extension Field {
  /// Whether partners supply a figure in it, which is work that something should need.
  fileprivate var isFigure: Bool {
    switch type {
    case .number, .count, .share, .percent, .money: true
    case .text, .yesNo, .date, .period, .place, .partner, .measure, .received, .part, .status,
      .rating,
      .person, .key, .row, .oneOf, .code:
      false
    }
  }
}

/// How often names stand in a framework's text.
private struct NameCount {
  private var counts: [String: Int] = [:]
  private var declared: [String: Int] = [:]

  init(_ framework: Framework) {
    let source = SourceText(name: "", text: framework.canonicalText)
    for token in Lexer.tokens(of: source).tokens {
      switch token.kind {
      case .word: counts[token.written, default: 0] += 1
      case .quotedName: counts[String(token.written.dropFirst().dropLast()), default: 0] += 1
      // A hole in a heading may be a field's.
      case .text: countHoles(token.written)
      case .number, .percent, .version, .date, .years, .symbol, .comment, .cell, .unknown: break
      }
    }
    for usable in framework.usable { declared[usable.name.name, default: 0] += 1 }
  }

  private mutating func countHoles(_ text: String) {
    for part in text.split(separator: "{").dropFirst() {
      guard let end = part.firstIndex(of: "}") else { continue }
      counts[String(part[..<end]), default: 0] += 1
    }
  }

  /// Whether a name stands anywhere but where it is declared.
  func isUsed(_ name: String) -> Bool { counts[name, default: 0] > declared[name, default: 0] }
}
