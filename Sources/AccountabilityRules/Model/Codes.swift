/// A list of codes: the few things that a field of a source can say.
///
/// A list that says which end is best is a rubric: its codes have an order of merit.
public struct Codes: Hashable, Sendable {
  /// The name, which is the type of the fields that hold its codes.
  public let name: Reference

  /// The title; the name where none is stated.
  public var title: String { statedTitle ?? name.name }

  /// Which end of the list is written first; `nil` where no code is better than another.
  public let ends: Ends?

  package let statedTitle: String?
  package let clauses: [Stated<CodesClause>]

  /// The codes, in the order in which they are written.
  public let codes: [Code]

  package init(
    name: Reference,
    title: String?,
    ends: Ends?,
    clauses: [Stated<CodesClause>]
  ) {
    self.name = name
    statedTitle = title
    self.ends = ends
    self.clauses = Stated.inOrder(clauses)
    codes = self.clauses.compactMap { stated in
      if case .code(let code) = stated.clause { code } else { nil }
    }
  }

  /// Whether its codes are numbers, with which one can reckon.
  public var isNumeric: Bool { !codes.isEmpty && codes.allSatisfy { $0.number != nil } }
}

/// What is said of a list of codes.
package enum CodesClause: Hashable, Sendable, OrderedClause {
  case code(Code)
  case common(CommonClause)

  package var isRepeatable: Bool {
    switch self {
    case .code: true
    case .common(let clause): clause.isRepeatable
    }
  }

  package var rank: Int {
    switch self {
    case .code: 0
    case .common(let clause): 100 + clause.rank
    }
  }
}

/// A code: a name or a number, the texts that stand for it in files, and what it means.
public struct Code: Hashable, Sendable {
  /// What a code is called.
  package enum Sign: Hashable, Sendable {
    case name(String)
    case number(ExactNumber)
  }

  package let sign: Sign

  /// What it is called in the partners' words, where that is stated.
  public let title: String?

  /// The texts of files that stand for it, beside its own name.
  public let texts: [String]

  /// What must be so for the code to be given: the text of a rubric.
  public let says: String?

  package let origin: Origin

  package init(
    _ sign: Sign,
    _ title: String? = nil,
    from texts: [String] = [],
    says: String? = nil,
    at origin: Origin = .unknown
  ) {
    self.sign = sign
    self.title = title
    self.texts = texts
    self.says = says
    self.origin = origin
  }

  /// The code's name, or its number in digits.
  public var name: String {
    switch sign {
    case .name(let name): name
    case .number(let number): number.decimalText ?? number.description
    }
  }

  /// The number that the code is, if it is one.
  public var number: ExactNumber? { if case .number(let number) = sign { number } else { nil } }

  package var reference: Reference { Reference(name, at: origin) }
}
