/// Why a result is what it is: a sentence, the figures behind it, and the figures behind those.
public struct Explanation: Hashable, Sendable {
  /// The result in a sentence.
  public let sentence: String

  /// What it came from.
  public let parts: [Explanation]

  init(_ sentence: String, _ parts: [Explanation] = []) {
    self.sentence = sentence
    self.parts = parts
  }

  /// How much of an explanation is shown.
  public enum Depth: String, Hashable, Sendable, CaseIterable {
    /// The result only.
    case sentence

    /// The result and what it came from directly.
    case table

    /// Everything, down to the lines of the returns.
    case tree
  }

  /// The explanation as text, ended by a line break.
  public func text(_ depth: Depth) -> String {
    switch depth {
    case .sentence: line(sentence)
    case .table: line(sentence) + parts.map { line("  - \($0.sentence)") }.joined()
    case .tree: tree(indentation: "")
    }
  }

  private func line(_ text: String) -> String { Escaping.terminal(text) + "\n" }

  private func tree(indentation: String) -> String {
    line(indentation + sentence) + parts.map { $0.tree(indentation: indentation + "  ") }.joined()
  }
}
