/// Rules that cannot be met together: one requires what the other forbids.
///
/// - Complexity: O(number of rules), since each rule is held against a limited number of others that speak of
///   the same results for the same things.
struct RuleConflicts {
  /// A rule, and what is so where it applies and is met.
  private struct Promise {
    var rule: Rule
    var when: [(node: Node, holds: Bool)] = []
    var promised: [(node: Node, holds: Bool)] = []
    var facts = Facts()

    var whole: [(node: Node, holds: Bool)] { when + promised }
  }

  /// With how many earlier rules each is compared.
  private static let mostCompared = 32

  private var check: ConditionCheck
  private var found: [Diagnostic] = []

  static func find(_ narrowing: inout Narrowing) -> [Diagnostic] {
    var conflicts = RuleConflicts(check: ConditionCheck(narrowing))
    defer { narrowing = conflicts.check.narrowing }
    conflicts.all(conflicts.check.framework.rules)
    return conflicts.found
  }

  private mutating func all(_ rules: [Rule]) {
    var groups: [[SetExpression]: [Promise]] = [:]
    for rule in rules {
      let setting = check.setting(of: rule)
      guard let promise = promise(rule, in: setting) else { continue }
      let before = Array((groups[rule.sets] ?? []).suffix(RuleConflicts.mostCompared))
      for other in before {
        compare(promise, with: other, in: setting)
      }
      groups[rule.sets, default: []].append(promise)
    }
  }

  /// What a rule promises; `nil` where it can never be kept, which is reported.
  private mutating func promise(_ rule: Rule, in setting: Setting) -> Promise? {
    var promise = Promise(rule: rule)
    for stated in rule.clauses {
      switch stated.clause {
      case .when(let node): promise.when.append((node, true))
      case .require(let node): promise.promised.append((node, true))
      case .forbid(let node): promise.promised.append((node, false))
      case .forEach, .auditedBy, .then, .common: break
      }
    }
    // What one clause alone makes impossible is not a conflict.
    guard !promise.promised.isEmpty,
      promise.whole.allSatisfy({ check.narrowing.all([$0], in: setting) != nil }),
      check.narrowing.all(promise.when, in: setting) != nil
    else { return nil }
    guard let facts = check.narrowing.all(promise.whole, in: setting) else {
      report(
        "\(rule.kind.rawValue) '\(rule.name.name)' cannot be met: "
          + (promise.when.isEmpty
            ? "what it asks excludes itself" : "where it applies, what it asks cannot be"),
        about: rule
      )
      return nil
    }
    promise.facts = facts
    return promise
  }

  private mutating func compare(_ second: Promise, with first: Promise, in setting: Setting) {
    guard first.facts.haveInCommon(second.facts),
      check.narrowing.all(second.whole, first.facts, in: setting) == nil,
      check.narrowing.all(first.when + second.when, in: setting) != nil
    else { return }
    report(
      "\(second.rule.kind.rawValue) '\(second.rule.name.name)' and "
        + "\(first.rule.kind.rawValue) '\(first.rule.name.name)' cannot both be met",
      about: second.rule,
      example: example(second, beside: first)
    )
  }

  private mutating func report(_ message: String, about rule: Rule, example: String? = nil) {
    var diagnostic = Diagnostic(
      Diagnostic.Code("contradictory-rules"),
      .warning,
      message,
      at: rule.name.origin,
      labels: [Diagnostic.Label(rule.name.name, at: rule.name.origin)],
      help: "let one of them give way: mend its number, or say with 'when' where it applies"
    )
    diagnostic.example = example
    found.append(diagnostic)
  }

  /// A test in which the one rule is met and the other is not, where a single measure decides.
  private func example(_ second: Promise, beside first: Promise) -> String? {
    let ranges = check.narrowing.ranges
    guard first.rule.sets.isEmpty, first.when.isEmpty, second.when.isEmpty,
      let (node, possible) = first.facts.only, case .name(let name) = node.form,
      let symbol = ranges.symbols[name], symbol.kind == .measure,
      second.facts.only?.node == node, let value = possible.example
    else { return nil }
    let (kept, broken) = (first.rule.name.name, second.rule.name.name)
    return ExampleTest(ranges).text(
      "where '\(kept)' is met, '\(broken)' is not",
      given: [(symbol.index, value)],
      elsewhere: [],
      expect: [
        (Node(.name(kept)), { Node(.predicate($0, .met, isNegated: false)) }),
        (Node(.name(broken)), { Node(.predicate($0, .met, isNegated: true)) }),
      ]
    )
  }
}

extension Facts {
  /// The only number of which anything is said, where nothing is said of anything else but that it is known.
  fileprivate var only: (node: Node, possible: Possible)? {
    guard numbers.count == 1, let number = numbers.first,
      answers.keys.allSatisfy({ $0 == .presence(number.key) })
    else { return nil }
    return (number.key, number.value)
  }

  /// Whether both say something of the same.
  fileprivate func haveInCommon(_ other: Facts) -> Bool {
    numbers.keys.contains { other.numbers[$0] != nil }
      || answers.keys.contains { other.answers[$0] != nil }
  }
}
