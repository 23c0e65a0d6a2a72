/// What is taken to be so of results: which numbers they may be, and which of some words apply to them.
///
/// The same expression in the same place is the same thing, wherever it is written; two different expressions
/// have nothing to do with each other.
struct Facts {
  /// A matter that has one of several answers.
  enum Trait: Hashable {
    /// `known` or `missing`.
    case presence(Node)

    /// `improving`, `worsening` or `unchanged`.
    case change(Node)

    /// `decided` or `undecided`.
    case decision(Node)

    /// `better`, `equal` or `worse`, of the first beside the second.
    case standing(Node, Node)

    /// A label, a code, a name.
    case word(Node)

    /// Whether a condition holds of which no more is known.
    case condition(Node)
  }

  private(set) var numbers: [Node: Possible] = [:]
  private(set) var answers: [Trait: PossibleAnswers] = [:]

  /// How many facts are kept; beyond them nothing is claimed.
  private static let most = 256

  /// The same, with a number that lies in what it may be.
  func with(_ node: Node, _ possible: Possible) -> Facts? {
    guard !possible.isEmpty else { return nil }
    guard numbers[node] != nil || numbers.count < Facts.most else { return self }
    var facts = self
    facts.numbers[node] = possible
    return facts
  }

  /// The same, with an answer that is one of some words; `nil` where none is left.
  func with(_ trait: Trait, _ allowed: PossibleAnswers) -> Facts? {
    let left = answers[trait].map { $0.intersection(allowed) } ?? allowed
    guard !left.isEmpty else { return nil }
    guard answers[trait] != nil || answers.count < Facts.most else { return self }
    var facts = self
    facts.answers[trait] = left
    return facts
  }

  /// What is so in either case.
  func joined(_ other: Facts) -> Facts {
    var joint = Facts()
    for (node, possible) in numbers {
      if let second = other.numbers[node] { joint.numbers[node] = possible.hull(second) }
    }
    for (trait, allowed) in answers {
      if let second = other.answers[trait] { joint.answers[trait] = allowed.union(second) }
    }
    return joint
  }
}

/// Some answers, or all but some.
enum PossibleAnswers: Hashable {
  case among(Set<String>)
  case except(Set<String>)

  init(_ words: String...) { self = .among(Set(words)) }

  /// A word, or any other one.
  static func only(_ word: String, _ holds: Bool) -> PossibleAnswers {
    holds ? .among([word]) : .except([word])
  }

  var isEmpty: Bool { if case .among(let words) = self { words.isEmpty } else { false } }

  func intersection(_ other: PossibleAnswers) -> PossibleAnswers {
    switch (self, other) {
    case (.among(let a), .among(let b)): .among(a.intersection(b))
    case (.among(let a), .except(let b)), (.except(let b), .among(let a)): .among(a.subtracting(b))
    case (.except(let a), .except(let b)): .except(a.union(b))
    }
  }

  func union(_ other: PossibleAnswers) -> PossibleAnswers {
    switch (self, other) {
    case (.among(let a), .among(let b)): .among(a.union(b))
    case (.among(let a), .except(let b)), (.except(let b), .among(let a)):
      .except(b.subtracting(a))
    case (.except(let a), .except(let b)): .except(a.intersection(b))
    }
  }
}
