import AccountabilityRules
import AccountabilityTestSupport

/// A framework with one thing about it changed.
struct Mutant {
  /// What was changed, such as "'lower' for 'higher'".
  let what: String

  /// Where it was changed, in bytes.
  let offset: Int

  let text: String

  /// Why the changed text is a valid agreement all the same; `nil` where it is none, so that it has to be
  /// noticed.
  let validity: String?
}

/// A way of changing frameworks.
struct Mutation: Sendable {
  let name: String
  let mutants: @Sendable (MutationSource) -> [Mutant]

  static let all: [Mutation] = [
    .misspeltUse, .misspeltDeclaration, .misspeltKeyword, .misspeltLabel, .droppedDeclaration,
    .droppedClause, .flippedDirection, .shiftedCut, .swappedUnit, .swappedLabels, .changedType,
    .changedKind, .swappedPeriods,
  ]
}

// MARK: Spelling

extension Mutation {
  /// A name that is declared nowhere is never a valid agreement.
  static let misspeltUse = Mutation(name: "misspell a name where it is used") { source in
    let names = Set(source.declared.values).subtracting(keywords)
    return source.tokens.compactMap { token in
      guard let name = token.plainName, names.contains(name), source.isUse(token)
      else { return nil }
      return Mutant(
        what: name,
        offset: token.range.lowerBound,
        text: source.replacing((token.range, misspelt(token.written))),
        validity: nil
      )
    }
  }

  /// A name that is declared otherwise than it is used.
  static let misspeltDeclaration = Mutation(name: "misspell a name where it is declared") {
    source in
    source.tokens.compactMap { token in
      guard let name = source.declared[token.range.lowerBound], token.plainName == name
      else { return nil }
      return Mutant(
        what: name,
        offset: token.range.lowerBound,
        text: source.replacing((token.range, misspelt(token.written))),
        validity: source.isSpokenOf(name, outside: token.range) && !source.isOfEachRow(token)
          ? nil : "nothing else speaks of it"
      )
    }
  }

  /// A word of the language that is no word of it any more.
  static let misspeltKeyword = Mutation(name: "misspell a keyword") { source in
    source.tokens.compactMap { token in
      guard token.kind == .word, keywords.contains(token.written),
        source.declared[token.range.lowerBound] == nil,
        !source.declared.values.contains(token.written)
      else { return nil }
      let clause = source.clause(at: token.range.lowerBound)
      let isSector = clause.map { $0.begins("partner") && $0.has("sector", token.written) } ?? false
      return Mutant(
        what: token.written,
        offset: token.range.lowerBound,
        text: source.replacing((token.range, misspelt(token.written))),
        validity: isSector || StatisticKind.named(token.written) != nil
          ? "a name that needs no declaration, or is looked up when it is evaluated"
          : source.isReadForSomeRows(token) ? "a part of a table that no row may choose" : nil
      )
    }
  }

  /// A label of a rating that is spoken of elsewhere too.
  static let misspeltLabel = Mutation(name: "misspell a label") { source in
    let labels = Set(source.framework.ratings.flatMap(\.labels))
    return source.tokens.compactMap { token in
      let label = String(token.written.dropFirst().dropLast())
      guard token.kind == .text, labels.contains(label) else { return nil }
      let isDeclared = source.clause(at: token.range.lowerBound)?.range.lowerBound
      let others = source.tokens.count { other in
        other.kind == .text && other.written == token.written
          && !(source.clause(at: other.range.lowerBound)?.range.lowerBound == other.range.lowerBound)
      }
      let isUse = isDeclared != token.range.lowerBound
      return Mutant(
        what: label,
        offset: token.range.lowerBound,
        text: source.replacing((token.range, "\"\(misspelt(label))\"")),
        validity: isUse || others > 0 && !source.isRepeatedLabel(token)
          ? nil : "nothing else speaks of it"
      )
    }
  }

  /// The word with its last two letters changed places, or with one letter more.
  private static func misspelt(_ word: String) -> String {
    var letters = Array(word)
    let quote = letters.last == "`" ? letters.removeLast() : nil
    let count = letters.count
    if count >= 4, letters[count - 1] != letters[count - 2], letters[count - 2].isLetter,
      letters[count - 1].isLetter
    {
      letters.swapAt(count - 1, count - 2)
    } else {
      letters.append("q")
    }
    return String(letters + (quote.map { [$0] } ?? []))
  }

  /// The words in quotation marks in the grammar.
  static let keywords: Set<String> = {
    var words: Set<String> = []
    for line in RepositoryText.grammar.split(separator: "\n") {
      let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
      for (index, part) in parts.enumerated() where !index.isMultiple(of: 2) {
        if part.first?.isLetter ?? false { words.insert(String(part)) }
      }
    }
    return words
  }()
}

// MARK: Leaving out

extension Mutation {
  static let droppedDeclaration = Mutation(name: "drop a declaration") { source in
    source.clauses.compactMap { clause in
      guard clause.depth > 0,
        clause.tokens.prefix(2).contains(where: { source.declared[$0.range.lowerBound] != nil })
      else { return nil }
      return Mutant(
        what: clause.tokens.prefix(2).map(\.written).joined(separator: " "),
        offset: clause.range.lowerBound,
        text: source.replacing((clause.range, "")),
        validity: source.isSpokenOf(clause) ? nil : "nothing else speaks of it"
      )
    }
  }

  static let droppedClause = Mutation(name: "drop a clause") { source in
    source.clauses.compactMap { clause in
      guard clause.depth > 0, !clause.tokens[0].isSymbol(.bar),
        !clause.tokens.prefix(2).contains(where: { source.declared[$0.range.lowerBound] != nil })
      else { return nil }
      return Mutant(
        what: clause.tokens.prefix(3).map(\.written).joined(separator: " "),
        offset: clause.range.lowerBound,
        text: source.replacing((clause.range, "")),
        validity: source.needs(clause)
          ? nil : "nothing speaks of what it says, and no law asks for it"
      )
    }
  }
}

extension MutationSource {
  /// Whether the agreement is none without a clause: the language asks for what it says, or another clause
  /// speaks of it.
  fileprivate func needs(_ clause: Clause) -> Bool {
    let others = neighbours(of: clause)
    if isSpokenOf(clause) { return true }
    if clause.has("is", "better"), owner(of: clause)?.begins("measure") ?? false { return true }
    if clause.begins("policy") { return true }
    if clause.begins("missing"), owner(of: clause)?.begins("policy") ?? false { return true }
    if clause.begins("require") || clause.begins("forbid") {
      return !others.contains { $0.begins("require") || $0.begins("forbid") }
    }
    if clause.begins("baseline") {
      return others.contains { $0.has("since", "baseline") || $0.begins("trajectory") }
    }
    if clause.begins("target") { return others.contains { $0.begins("trajectory") } }
    if clause.begins("for") { return introducesNameSpokenOf(by: others, clause) }
    if clause.begins("best") || clause.begins("worst") {
      return others.contains {
        $0.begins("gate") && ($0.has("better", "than") || $0.has("worse", "than"))
      }
    }
    return false
  }

  /// Whether the name behind `as` is used by others.
  private func introducesNameSpokenOf(by others: [Clause], _ clause: Clause) -> Bool {
    zip(clause.tokens, clause.tokens.dropFirst()).contains { word, name in
      word.isWord("as") && others.contains { $0.tokens.contains { $0.isWord(name.written) } }
    }
  }
}

// MARK: Turning round

extension Mutation {
  static let flippedDirection = Mutation(name: "flip a direction") { source in
    source.tokens.compactMap { token in
      guard let other = opposites[token.written], source.declared[token.range.lowerBound] == nil,
        let clause = source.clause(at: token.range.lowerBound)
      else { return nil }
      return Mutant(
        what: "'\(other)' for '\(token.written)'",
        offset: token.range.lowerBound,
        text: source.replacing((token.range, other)),
        validity: source.isReadForSomeRows(token)
          ? "a part of a table that no row may choose"
          : source.contradicts(clause, at: token) ? nil : "the partners may mean it so"
      )
    }
  }

  private static let opposites = [
    "higher": "lower", "lower": "higher", "least": "most", "most": "least", "above": "below",
    "below": "above", "<": ">", ">": "<", "<=": ">=", ">=": "<=", "improving": "worsening",
    "worsening": "improving", "best": "worst", "worst": "best", "better": "worse",
    "worse": "better",
  ]
}

extension MutationSource {
  /// Whether a clause contradicts the others of its block once its direction is turned round.
  fileprivate func contradicts(_ clause: Clause, at token: Token) -> Bool {
    let others = neighbours(of: clause)
    if ["higher", "lower"].contains(token.written) {
      return others.contains { $0.isOneSided }
    }
    // 'better is lower' and 'worse' behind 'is' are no sentences.
    if clause.has("is", token.written), ["better", "worse"].contains(token.written) {
      return !clause.has(token.written, "than")
    }
    guard
      token.isWord("least") || token.isWord("most") || token.isWord("above")
        || token.isWord("below"), !clause.has("no", "better"), !clause.has("no", "worse")
    else { return false }
    if clause.isOneSided { return others.contains { $0.begins("higher") || $0.begins("lower") } }
    return clause.isCutLine && others.contains(where: \.isCutLine)
  }
}

extension MutationSource.Clause {
  /// A target or milestone that lies on one side.
  fileprivate var isOneSided: Bool {
    (begins("target") || begins("milestone")) && (has("at", "least") || has("at", "most"))
  }

  /// A label or a number with a bound.
  fileprivate var isCutLine: Bool {
    guard tokens.count > 2, [.text, .number].contains(tokens[0].kind) else { return false }
    return tokens[1].isWord("at") || tokens[1].isWord("above") || tokens[1].isWord("below")
  }

  /// The number that is cut at.
  fileprivate var cut: Token? {
    isCutLine && (tokens[2].isWord("least") || tokens[2].isWord("most") || !tokens[1].isWord("at"))
      ? tokens.last { $0.kind == .number || $0.kind == .percent } : nil
  }
}

// MARK: Numbers and labels

extension Mutation {
  static let shiftedCut = Mutation(name: "shift a cut point") { source in
    source.clauses.flatMap { clause -> [Mutant] in
      guard let cut = clause.cut, let value = Double(cut.written.filter { !"%,".contains($0) })
      else { return [] }
      let others = source.neighbours(of: clause).compactMap(\.cut)
      let percent = cut.kind == .percent ? "%" : ""
      let beyond = others.filter { $0.written != cut.written }.map { other in
        Mutant(
          what: "to \(other.written)",
          offset: cut.range.lowerBound,
          text: source.replacing((cut.range, other.written)),
          validity: nil
        )
      }
      let near = Mutant(
        what: "by a little",
        offset: cut.range.lowerBound,
        text: source.replacing((cut.range, "\(value + 0.25)\(percent)")),
        validity: "it lies between its neighbours"
      )
      return beyond + [near]
    }
  }

  static let swappedUnit = Mutation(name: "swap two units") { source in
    source.tokens.indices.flatMap { index -> [Mutant] in
      guard let quantity = Quantity(in: source.tokens, at: index) else { return [] }
      return Quantity.units.filter { $0.key != quantity.unit }.sorted { $0.key < $1.key }.map {
        unit,
        dimension in
        Mutant(
          what: "'\(unit)' for '\(quantity.unit)'",
          offset: quantity.range.lowerBound,
          text: source.replacing((quantity.range, quantity.digits + unit)),
          validity: dimension == quantity.dimension
            ? "both are units of one thing"
            : source.isCutOfResult(source.tokens[index])
              ? "what is cut has no type that is known" : nil
        )
      }
    }
  }

  static let swappedLabels = Mutation(name: "swap two labels") { source in
    zip(source.clauses, source.clauses.dropFirst()).compactMap { first, second in
      guard first.outer == second.outer, first.tokens[0].kind == .text,
        second.tokens[0].kind == .text, first.isLine, second.isLine
      else { return nil }
      let (one, other) = (first.tokens[0], second.tokens[0])
      return Mutant(
        what: "\(one.written) and \(other.written)",
        offset: one.range.lowerBound,
        text: source.replacing((one.range, other.written), (other.range, one.written)),
        validity: "labels are the partners' own words"
      )
    }
  }
}

extension MutationSource {
  /// Whether several lines give the label, so that one without it changes nothing else.
  fileprivate func isRepeatedLabel(_ token: Token) -> Bool {
    clauses.count { $0.tokens[0].kind == .text && $0.tokens[0].written == token.written } > 1
  }
}

extension MutationSource.Clause {
  /// A line of a rating, or a milestone of a score.
  fileprivate var isLine: Bool {
    isCutLine || tokens.count > 1 && (tokens[1].isWord("when") || tokens[1].isWord("otherwise"))
  }
}

/// A number with its unit.
private struct Quantity {
  let digits: String
  let unit: String
  let range: Range<Int>

  /// Each unit with what it is a unit of; a percentage and points are both hundredths of a share.
  static let units = [
    "%": "share", " points": "share", " GBP": "GBP", " EUR": "EUR", " days": "time",
    " months": "time",
  ]

  var dimension: String? { Self.units[unit] }

  init?(in tokens: [Token], at index: Int) {
    let token = tokens[index]
    let next = index + 1 < tokens.count ? tokens[index + 1] : nil
    if token.kind == .percent {
      digits = String(token.written.dropLast())
      unit = "%"
      range = token.range
    } else if token.kind == .number, let next, Self.units[" " + next.written] != nil {
      digits = token.written
      unit = " " + next.written
      range = token.range.lowerBound..<next.range.upperBound
    } else {
      return nil
    }
  }
}

// MARK: Kinds and times

extension Mutation {
  static let changedType = Mutation(name: "change a field's type") { source in
    source.clauses.flatMap { clause -> [Mutant] in
      guard clause.tokens.count > 1, let name = source.declared[clause.range.lowerBound],
        ["count", "number", "share", "percent"].contains(clause.tokens[1].written)
      else { return [] }
      let isUsed = source.isSpokenOf(name, outside: clause.range)
      return ["text", "date", "yes-no"].map { type in
        Mutant(
          what: "'\(type)' for '\(clause.tokens[1].written)'",
          offset: clause.tokens[1].range.lowerBound,
          text: source.replacing((clause.tokens[1].range, type)),
          validity: isUsed ? nil : "nothing else speaks of it"
        )
      }
    }
  }

  static let changedKind = Mutation(name: "change a declaration's kind") { source in
    source.clauses.compactMap { clause in
      guard clause.depth == 1, clause.tokens.count > 1,
        let other = ["place": "partner", "partner": "place", "rule": "consequence"][
          clause.tokens[0].written
        ]
      else { return nil }
      return Mutant(
        what: "'\(other)' for '\(clause.tokens[0].written)'",
        offset: clause.range.lowerBound,
        text: source.replacing((clause.tokens[0].range, other)),
        validity: source.isSpokenOf(clause) || clause.begins("rule")
          ? nil : "nothing else speaks of it"
      )
    }
  }

  /// A baseline that comes after the target, an end before its beginning.
  static let swappedPeriods = Mutation(name: "break an order of dates") { source in
    source.clauses.compactMap { clause in
      guard clause.begins("baseline"), let start = clause.period,
        let target = source.neighbours(of: clause).first(where: { $0.begins("target") })?.period,
        start.written != target.written
      else { return nil }
      return Mutant(
        what: "baseline \(target.written), target by \(start.written)",
        offset: clause.range.lowerBound,
        text: source.replacing((start.range, target.written), (target.range, start.written)),
        validity: nil
      )
    }
  }
}

extension MutationSource.Clause {
  /// The years that the clause names.
  fileprivate var period: Token? { tokens.last { $0.kind == .years } }
}
