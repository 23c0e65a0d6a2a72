public import AccountabilityRules

/// What it would take to turn a verdict: the smallest changes of what partners returned, or that none would.
///
/// ```swift
/// let reach = try evaluation.reach("home is met")
/// for way in reach.ways { print(way.partner ?? "all", way.answer) }
/// ```
///
/// Changed is what stands above the line of a measure, or a sum; what stands below the line, and all else, stays as it
/// is. The answers say what the framework's rules would come to. What a partner could do, or should, they do not say.
public struct Reach: Hashable, Sendable {
  /// What a way comes to.
  public enum Answer: Hashable, Sendable {
    /// The smallest change of that way that makes the goal so.
    case change(Change)

    /// No change of that way makes the goal so, whatever the figure is between two totals.
    ///
    /// The second is `nil` where the figure may rise without end.
    case none(from: ExactNumber, to: ExactNumber?)

    /// It cannot be told, for a reason in a sentence without a full stop.
    case undecided(String)
  }

  /// A change of returned figures.
  public struct Change: Hashable, Sendable {
    /// The sum of the figures as they are.
    public let before: ExactNumber

    /// The sum of the figures as they would have to be.
    public let after: ExactNumber

    /// What stands below the line of all of them together; `nil` where nothing does.
    public let denominator: ExactNumber?

    /// The change as suppositions, one for each partner: fed to ``Evaluation/supposing(_:)``, they make the goal so.
    public let suppositions: [String]
  }

  /// One partner's figure, or all partners' in proportion.
  public struct Way: Hashable, Sendable {
    /// The measure whose figure would change.
    public let measure: String

    /// The partner's name; `nil` for all partners in proportion.
    public let partner: String?

    /// What it comes to.
    public let answer: Answer
  }

  /// What is to be reached, as it is written.
  public let goal: String

  /// The place's name; `nil` where the framework has no places.
  public let place: String?

  /// The period whose figures would change.
  public let period: Period

  /// Whether it is so already.
  public let verdict: Verdict

  /// Why it cannot be decided as it is; empty where it can.
  public let reasons: [Reason]

  /// The ways that were tried, measure by measure, partner by partner, and then all partners together; none where the
  /// goal is reached already.
  public let ways: [Way]
}

extension Evaluation {
  /// Finds the smallest change of one partner's figure, and of all partners' in proportion, that makes something so.
  ///
  /// Figures change in steps of what they are counted in: one, or the last decimal that a partner wrote. Where a
  /// condition can only become truer, or only less true, as a figure rises, the step is found by halving; otherwise
  /// every step is tried. All of it is exact.
  ///
  /// Nothing smaller on either side makes the goal so; where one more and one less would, the answer is one more.
  ///
  /// - Parameter goal: A condition in the framework's language: `home is met`, `settled for council is improving`,
  ///   `progress of settled at 2025-26 Q2 is "on course"`. Where it names no period, the latest is meant, and where it
  ///   names no place, the framework's own.
  /// - Returns: What each way comes to.
  /// - Throws: ``EvaluationError`` if the goal is no condition, or speaks of what the framework does not have.
  /// - Complexity: O(log steps) questions for each way that is halved, else O(steps).
  public func reach(_ goal: String) throws(EvaluationError) -> Reach {
    var finder = try ReachFinder(engine, goal)
    return try finder.find()
  }
}
