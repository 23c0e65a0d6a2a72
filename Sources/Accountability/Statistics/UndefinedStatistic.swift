/// Why a statistic has no value.
///
/// A statistic that cannot be told throws this and gives no number: neither a trap, nor `nan`, nor a
/// figure that looks like an answer.
///
///     do throws(UndefinedStatistic) {
///       _ = try Statistics.Proportion(0, of: 0)
///     } catch {
///       print(error)  // 'denominator' is 0
///     }
public enum UndefinedStatistic: Error, Hashable, Sendable {
  /// An input is 0 where the statistic divides by it: 0 of 0.
  case zero(String)

  /// An input is negative that cannot be.
  case negative(String)

  /// An input is infinite or not a number.
  case notFinite(String)

  /// An input that counts is no whole number.
  case notWhole(String)

  /// An input lies outside what it can be; the second text says what that is.
  case outOfRange(String, allowed: String)

  /// More of a part than of the whole.
  case partExceedsWhole(part: String, whole: String)

  /// An input has no value.
  case missing(String)

  /// The text of an input is no number.
  case notNumber(String, text: String)

  /// Fewer values than it takes.
  case tooFew(String, count: Int, needed: Int)

  /// All values are the same, so that nothing can be said of their spread.
  case allEqual(String)

  /// Lists that go together do not have the same length.
  case unequalLengths(String, String)

  /// An input is larger than can be computed; the second text is the largest.
  case tooLarge(String, largest: String)

  /// The result is too large for a number, or lost in rounding.
  case notRepresentable(String)
}

extension UndefinedStatistic: CustomStringConvertible {
  /// The reason as a sentence without a full stop.
  public var description: String {
    switch self {
    case .zero(let input): "'\(input)' is 0"
    case .negative(let input): "'\(input)' is negative"
    case .notFinite(let input): "'\(input)' is infinite or not a number"
    case .notWhole(let input): "'\(input)' is no whole number"
    case .outOfRange(let input, let allowed): "'\(input)' is not \(allowed)"
    case .partExceedsWhole(let part, let whole): "'\(part)' is more than '\(whole)'"
    case .missing(let input): "'\(input)' is missing"
    case .notNumber(let input, let text): "'\(input)' is '\(text)', which is no number"
    case .tooFew(let input, let count, let needed):
      "'\(input)' has \(count) of the \(needed) values that it takes"
    case .allEqual(let input): "all values of '\(input)' are the same"
    case .unequalLengths(let first, let second):
      "'\(first)' and '\(second)' have different numbers of values"
    case .tooLarge(let input, let largest): "'\(input)' is more than \(largest)"
    case .notRepresentable(let result): "'\(result)' cannot be told from these figures"
    }
  }
}
