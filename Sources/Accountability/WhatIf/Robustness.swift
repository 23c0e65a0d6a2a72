public import AccountabilityRules

/// Whether what is said of a subject now hangs on one unit, on the choice of a baseline or on what is done with missing
/// figures.
///
/// ```swift
/// for rating in evaluation.robustness where !rating.isRobust {
///   print(rating.subject.name, rating.rating, rating.said, rating.changes.map(\.said))
/// }
/// ```
public struct Robustness: Hashable, Sendable {
  /// What is taken to be otherwise.
  public enum Alteration: Hashable, Sendable {
    /// A partner returned one unit more, or fewer, of what stands above the line of a measure.
    case unit(measure: String, partner: String?, place: String?, isMore: Bool)

    /// Measures are judged since another baseline than the one that is declared.
    case baseline(declared: Period, other: Period)

    /// Missing figures are treated otherwise: `missing stays missing` or `missing left out if any known`.
    case missing(String)

    /// Which of the three it is: `unit`, `baseline` or `missing`.
    public var kind: String {
      switch self {
      case .unit: "unit"
      case .baseline: "baseline"
      case .missing: "missing"
      }
    }
  }

  /// What would be said otherwise.
  public struct Change: Hashable, Sendable {
    /// What is taken to be otherwise.
    public let alteration: Alteration

    /// What would be said then.
    public let said: String
  }

  /// What is rated.
  public let subject: Judgement.Subject

  /// The place's name; `nil` where the framework has no places.
  public let place: String?

  /// The period.
  public let period: Period

  /// The partner's name; `nil` for the partners together.
  public let partner: String?

  /// The rating's name; `change` or `target` for these two.
  public let rating: String

  /// What is said: a label, `improving`, `met` or the like; `undecided` where it cannot be decided.
  public let said: String

  /// The alterations under which something else would be said, units first; empty where nothing changes it.
  public let changes: [Change]

  /// How many alterations were tried, by their kinds.
  public let tried: [String: Int]

  /// Whether the same is said under all that was tried.
  public var isRobust: Bool { changes.isEmpty }
}

extension Evaluation {
  /// For each rating that holds now, whether something small would change it.
  ///
  /// Tried are, each alone: one unit more and one fewer in each partner's row of the period above the line of each
  /// measure, within what a share allows; each other period of the results before the one that is judged, in the place
  /// of a declared baseline; and the two policies for missing figures that add nothing of their own, for all
  /// measures. Of changes and targets the same is said as of ratings.
  ///
  /// - Complexity: O((rows of a period × measures + periods) × judgements that hold now).
  public var robustness: [Robustness] {
    var finder = RobustnessFinder(results.value)
    return finder.find()
  }
}
