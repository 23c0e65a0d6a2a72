/// Something that was found in a framework or in its data, with its place and a way out.
public struct Diagnostic: Hashable, Sendable {
  /// A stable name for a kind of diagnostic, independent of its wording: `unknown-name`.
  ///
  /// Each code has a page of that name in `Documentation/Diagnostics`.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    /// The name as it is printed and written after `allow`.
    public let name: String

    /// Makes a code from its name.
    public init(_ name: String) { self.name = name }

    /// The name.
    public var description: String { name }
  }

  /// How much a diagnostic matters.
  public enum Severity: String, Hashable, Sendable, CaseIterable {
    /// The framework cannot be evaluated.
    case error

    /// The framework can be evaluated, but says something that its partners should decide.
    case warning

    /// Nothing has to be done; it is said so that it is seen.
    case note
  }

  /// A place with words of its own, beside the diagnostic's main place.
  public struct Label: Hashable, Sendable {
    /// The place.
    public let origin: Origin

    /// What is to be seen there.
    public let text: String

    /// Makes a label.
    public init(_ text: String, at origin: Origin) {
      self.origin = origin
      self.text = text
    }
  }

  /// The stable name of what was found.
  public let code: Code

  /// How much it matters.
  public package(set) var severity: Severity

  /// What was found, in one sentence without a full stop.
  public let message: String

  /// Where.
  public let origin: Origin

  /// Words for other places that have to do with it.
  public var labels: [Label]

  /// A way out.
  public var help: String?

  /// Changes of the text that put it right.
  ///
  /// They are there in what ``ParsedFramework/check(asOf:)`` returns, for places in the framework's own text.
  /// Where there are several, they exclude one another.
  public package(set) var fixIts: [FixIt] = []

  /// How it can be put right, before it is known what has to change in the text.
  package var repairs: [Repair] = []

  /// The name that nothing has, where that is what was found.
  package var unknownName: String?

  /// A test that shows what was found: put into the framework, it passes.
  public package(set) var example: String?

  /// Makes a diagnostic.
  public init(
    _ code: Code,
    _ severity: Severity = .error,
    _ message: String,
    at origin: Origin,
    labels: [Label] = [],
    help: String? = nil
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.origin = origin
    self.labels = labels
    self.help = help
  }
}

extension Diagnostic {
  /// The diagnostic, with ways to put it right.
  package func repaired(by repairs: [Repair]) -> Diagnostic {
    var result = self
    result.repairs += repairs
    return result
  }

  /// Diagnostics in the order in which a reader meets their places.
  package static func inReadingOrder(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var seen: Set<String> = []
    let unique = diagnostics.filter {
      seen.insert(
        "\($0.origin.file):\($0.origin.line):\($0.origin.column):\($0.code):\($0.message)"
      )
      .inserted
    }
    return unique.enumerated().sorted { first, second in
      let (a, b) = (first.element.origin, second.element.origin)
      return (a.file, a.line, a.column, first.offset) < (b.file, b.line, b.column, second.offset)
    }.map(\.element)
  }
}
