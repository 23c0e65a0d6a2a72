extension LintCheck {
  /// A source, figure, parameter, cohort, list of codes or sector that nothing speaks of.
  ///
  /// What is judged or shown is used by its readers: places, partners, outcomes, measures, scores, ratings
  /// and rules are never asked after. A name that stands anywhere else is taken as a use, whatever it
  /// stands for there, so that nothing is reported that something needs.
  static let unusedDeclaration = LintCheck("unused-declaration", wantsWhole: true) { framework in
    let counted = framework.countedNames
    let candidates = framework.usable.filter { !counted.contains($0.name.name) }
    // Most are counted by a formula; only for the others the whole framework is searched.
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
        source.fields.filter(\.isOwnFigure).map { Usable($0.name, "figure", in: source.name) }
      }
      + parameters.map { Usable($0.name, "parameter") }
      + cohorts.map { Usable($0.name, "cohort") }
      + codes.map { Usable($0.name, "list of codes") }
      + sectors.map { Usable($0.name, "sector") }
  }
}

extension Framework {
  /// Names that formulas and declarations speak of, as far as that is plain to see.
  fileprivate var countedNames: Set<String> {
    var names: Set<String> = []
    for formula in formulas {
      formula.visit { node in
        if let name = node.reference?.name { names.insert(name) }
        if case .the(let field, _) = node.form { names.insert(field.name) }
        if let source = node.rows?.source.name { names.insert(source) }
      }
    }
    for cohort in cohorts { names.insert(cohort.rows.source.name) }
    for source in sources {
      for field in source.fields {
        if case .code(let list) = field.type { names.insert(list.name) }
      }
    }
    for partner in partners {
      if let sector = partner.sector { names.insert(sector) }
    }
    return names
  }

  private var formulas: [Node] {
    measures.compactMap(\.definition) + derived.compactMap(\.definition)
      + cohorts.flatMap(\.rows.conditions)
  }
}

extension Field {
  /// Whether partners supply a figure in it, which is work that something should need; a part of another
  /// figure is needed with it.
  fileprivate var isOwnFigure: Bool {
    if case .part = type { false } else { type.isFigure }
  }
}

/// How often the names of some declarations stand in a framework's text.
private struct NameCount {
  /// How much more often a name stands than it is declared.
  private var uses: [ArraySlice<UInt8>: Int] = [:]

  init(_ framework: Framework) {
    for usable in framework.usable { uses[ArraySlice(usable.name.name.utf8), default: 0] -= 1 }
    count(Array(framework.canonicalText.utf8))
  }

  /// Whether a name stands anywhere but where it is declared.
  func isUsed(_ name: String) -> Bool { uses[ArraySlice(name.utf8), default: 0] > 0 }

  private mutating func count(_ name: ArraySlice<UInt8>) {
    if let index = uses.index(forKey: name) { uses.values[index] += 1 }
  }

  // MARK: The canonical text, which has no comments

  private mutating func count(_ text: [UInt8]) {
    var position = 0
    while position < text.count {
      let start = position
      switch text[position] {
      case UInt8(ascii: "\""):
        position = NameCount.textEnd(text, from: position)
        countHoles(text[start..<position])
      case UInt8(ascii: "`"):
        let rest = text[(start + 1)...]
        let end = rest.firstIndex(of: UInt8(ascii: "`")) ?? rest.endIndex
        count(rest[..<end])
        position = min(end + 1, text.count)
      case let byte where NameCount.isOfWord(byte):
        while position < text.count, NameCount.isOfWord(text[position]) { position += 1 }
        // A minus before a name is no part of it.
        count(text[start..<position].drop { $0 == UInt8(ascii: "-") })
      default: position += 1
      }
    }
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }

  /// Behind the closing mark of a text, which is three quotation marks where the opening one is.
  private static func textEnd(_ text: [UInt8], from start: Int) -> Int {
    let quote = UInt8(ascii: "\"")
    let isLong = text[start...].prefix(3).elementsEqual([quote, quote, quote])
    var position = start + (isLong ? 3 : 1)
    while position < text.count {
      if text[position] == UInt8(ascii: "\\") {
        position += 2
      } else if text[position] != quote {
        position += 1
      } else if !isLong {
        return position + 1
      } else if text[position...].prefix(3).elementsEqual([quote, quote, quote]) {
        return position + 3
      } else {
        position += 1
      }
    }
    return text.count
  }

  /// A hole in a heading may be a field's.
  private mutating func countHoles(_ text: ArraySlice<UInt8>) {
    guard text.contains(UInt8(ascii: "{")) else { return }
    for part in text.split(separator: UInt8(ascii: "{")).dropFirst() {
      guard let end = part.firstIndex(of: UInt8(ascii: "}")) else { continue }
      count(part[..<end])
    }
  }
}
