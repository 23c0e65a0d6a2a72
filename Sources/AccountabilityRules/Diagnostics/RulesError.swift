/// A framework cannot be used as it stands.
public struct RulesError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Everything that was found, errors and warnings, in reading order.
  public let diagnostics: [Diagnostic]

  /// Makes an error from what was found.
  public init(diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

  /// All diagnostics as text, without the lines of their source.
  public var description: String { DiagnosticRenderer().text(diagnostics) }
}
