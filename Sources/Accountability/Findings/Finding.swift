public import AccountabilityRules

/// What a check found: arithmetic that anybody can redo from the cells that it names, and never its cause.
///
/// A finding says that figures do not go together. It does not say whose mistake it is, or that it is one.
public struct Finding: Hashable, Sendable {
  /// What came of a check.
  public enum Result: String, Hashable, Sendable, CaseIterable {
    /// What the check asks for is so, wherever it could be decided.
    case holds

    /// What the check asks for is not so.
    case violated

    /// What is known does not suffice.
    case undecided
  }

  /// How much a finding matters.
  public enum Severity: String, Hashable, Sendable, CaseIterable {
    /// The figures cannot all be right.
    case error

    /// The figures are unusual, and may be right.
    case warning
  }

  /// What a finding is about.
  public enum Subject: Hashable, Sendable {
    /// A source, by its name.
    case source(String)

    /// A measure, by its name.
    case measure(String)

    /// An outcome, by its name.
    case outcome(String)

    /// A rating, by its name.
    case rating(String)

    /// A rule, by its name.
    case rule(String)

    /// A consequence, by its name.
    case consequence(String)

    /// The framework as a whole, by its name.
    case framework(String)

    /// The name of whatever it is.
    public var name: String {
      switch self {
      case .source(let name), .measure(let name), .outcome(let name), .rating(let name),
        .rule(let name), .consequence(let name), .framework(let name):
        name
      }
    }

    /// Which of these it is, in one word: `source`, `measure`, `outcome`, `rating`, `rule`, `consequence`
    /// or `framework`.
    public var kind: String {
      switch self {
      case .source: "source"
      case .measure: "measure"
      case .outcome: "outcome"
      case .rating: "rating"
      case .rule: "rule"
      case .consequence: "consequence"
      case .framework: "framework"
      }
    }
  }

  /// A cell of a source that a finding rests on.
  public struct Cell: Hashable, Sendable {
    /// The source's name.
    public let source: String

    /// What the rows are called: a path as a rule.
    public let path: String

    /// The line of the file, or the row's number, counted from 1.
    public let line: Int

    /// The column in characters, counted from 1; `nil` where it is not known.
    public let column: Int?

    /// What the row says that it is about beside place, partner and period, such as a sector.
    public let group: String?

    /// The field's name; `nil` where the whole row is meant.
    public let field: String?

    /// The figure, or why it is missing; `nil` where the whole row is meant.
    public let value: String?
  }

  /// The check's stable name, such as `unit-jump`.
  public let check: String

  /// How much it matters.
  public let severity: Severity

  /// What it is about.
  public let subject: Subject

  /// The place's name; `nil` where the finding is about no single place.
  public let place: String?

  /// The period; `nil` where the finding is about no single period.
  public let period: Period?

  /// The partner's name; `nil` where the finding is about no single partner.
  public let partner: String?

  /// What else the rows say that they are about, such as a sector; `nil` where they say no more.
  public let group: String?

  /// What came of the check.
  public let result: Result

  /// What was found, with its figures, in one sentence without a full stop.
  public let text: String

  /// The steps by which anybody can redo it, a line each; empty where the text says it all.
  public let arithmetic: [String]

  /// What it does not say, and what to ask next; `nil` for checks of rows, and for what holds or is undecided.
  public let help: String?

  /// The cells that it rests on; none for checks of results, and for what holds or is undecided.
  public let evidence: [Cell]

  /// Why the partners accept what was found; `nil` where nothing says that they do.
  public let allowed: String?

  /// Whether the partners still have to look at it.
  public var isOpen: Bool { result == .violated && allowed == nil }
}
