import AccountabilityRules

/// An exception in force: what differs from what is declared elsewhere, and why.
public struct EncodedException: Codable, Hashable, Sendable {
  /// The kind of declaration that is changed: `measure`, `rule`, `policy` and so on.
  public var kind: String

  /// The declaration's name; the policy has none.
  @ExplicitNull public var name: String? = nil

  /// From which day on it holds; `null` where it always does.
  @ExplicitNull public var from: String? = nil

  /// What holds instead, as the language writes it; `left out` where nothing does.
  public var clauses: [String]

  /// Why.
  public var because: String
}

extension EncodedException {
  init(_ exception: Exception) {
    self.init(
      kind: exception.kind.rawValue,
      name: exception.name?.name,
      from: exception.from?.description,
      clauses: ClauseText.exceptionSummary(exception),
      because: exception.because
    )
  }
}
