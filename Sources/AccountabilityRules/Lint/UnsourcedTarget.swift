extension LintCheck {
  /// A number as a target, of which nothing says why it is this one.
  ///
  /// A target that is worked out from results, or taken from a parameter, says by that where it comes from.
  static let unsourcedTarget = LintCheck("unsourced-target") { framework in
    framework.measures.compactMap { measure in
      guard let target = measure.statedTarget, target.clause.isPlainNumber, !measure.isReasoned
      else { return nil }
      return finding(
        "unsourced-target",
        "nothing says where the target of '\(measure.name.name)' comes from",
        about: measure.name,
        at: target.origin,
        help: "add 'because \"…\"' or 'reference \"…\"' to the measure"
      )
    }
  }
}

extension Measure {
  fileprivate var statedTarget: Stated<Target>? {
    clauses.lazy.compactMap { stated in
      guard case .target(let target) = stated.clause else { return nil }
      return Stated(target, at: stated.origin)
    }.first
  }

  /// Whether a reason or a reference is given that is more than a placeholder.
  fileprivate var isReasoned: Bool {
    clauses.contains { stated in
      switch stated.clause {
      case .common(.because(let text)), .common(.reference(let text)): !text.isPlaceholder
      default: false
      }
    }
  }
}

extension Target {
  /// Whether the limits are numbers alone.
  fileprivate var isPlainNumber: Bool {
    bound.nodes.allSatisfy { node in
      var isPlain = true
      node.visit { part in
        switch part.form {
        case .number, .negated, .arithmetic: break
        default: isPlain = false
        }
      }
      return isPlain
    }
  }
}

extension String {
  /// Whether the text only holds a place for another: nothing but signs, or a word such as *tbc*.
  fileprivate var isPlaceholder: Bool {
    let words = lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.isEmpty || String.placeholders.contains(words.joined(separator: " "))
  }

  private static let placeholders: Set<String> = [
    "tba", "tbc", "tbd", "todo", "to do", "to be agreed", "to be confirmed", "to be decided",
    "placeholder", "unknown", "n a", "none", "xxx",
  ]
}
