/// Conditions that can never be met, or always are, and rules that cannot be met together.
struct ConditionCheck {
  /// A condition, and what a framework does with it.
  struct Asked {
    enum Use {
      case when(Reference, kind: String)
      case require(Reference, kind: String)
      case forbid(Reference, kind: String)
      case line(String)
      case gate(Reference)
      case state(Reference, String)
    }

    var use: Use
    var node: Node

    /// The declaration in which it stands.
    var owner: Reference
  }

  let framework: Framework
  var narrowing: Narrowing
  var found: [Diagnostic] = []

  init(_ narrowing: Narrowing) {
    framework = narrowing.ranges.framework
    self.narrowing = narrowing
  }

  /// What can never be met.
  static func unreachable(_ narrowing: inout Narrowing) -> [Diagnostic] {
    var check = ConditionCheck(narrowing)
    defer { narrowing = check.narrowing }
    let framework = check.framework
    check.each { (check: inout ConditionCheck, asked: Asked, setting: Setting) in
      guard check.narrowing.assume(asked.node, true, Facts(), in: setting) == nil else { return }
      check.report(
        "unreachable-condition",
        asked.use.never,
        asked,
        in: setting,
        help: "mend the condition, or take it away"
      )
    }
    for rating in framework.ratings { check.hidden(rating) }
    for derived in framework.derived { check.hidden(derived) }
    check.targets("unreachable-condition", "can never be met") { (possible, interval) in
      possible.intersection(interval).isEmpty
    }
    return check.found
  }

  /// What is met wherever it can be decided.
  static func constant(_ narrowing: inout Narrowing) -> [Diagnostic] {
    var check = ConditionCheck(narrowing)
    defer { narrowing = check.narrowing }
    let framework = check.framework
    check.each { (check: inout ConditionCheck, asked: Asked, setting: Setting) in
      guard check.narrowing.assume(asked.node, false, Facts(), in: setting) == nil else { return }
      check.report(
        "constant-condition",
        asked.use.always,
        asked,
        in: setting,
        help: "mend the condition, or take it away: it tells nothing apart"
      )
    }
    for rule in framework.rules { check.implied(rule) }
    check.targets("constant-condition", "is met by every value") { (possible, interval) in
      let (below, above) = interval.outside
      return [below, above].allSatisfy { $0.map { possible.intersection($0).isEmpty } ?? true }
    }
    return check.found
  }

  // MARK: All conditions

  private mutating func each(_ body: (inout ConditionCheck, Asked, Setting) -> Void) {
    for outcome in framework.outcomes {
      let setting = Setting(scope: Scope.results.speaking(of: .outcome))
      for stated in outcome.clauses {
        guard case .state(let state, let condition) = stated.clause else { continue }
        ask(.state(outcome.name, state.rawValue), condition, of: outcome.name, setting, body)
      }
    }
    for derived in framework.derived {
      let setting = Setting(speakingOf: derived.subjects, narrowing.ranges.index)
      for line in derived.lines {
        guard case .when(let condition) = line.condition else { continue }
        ask(.line(NodePrinter.text(line.value)), condition, of: derived.name, setting, body)
      }
      for gate in derived.gates {
        ask(.gate(gate.name), gate.condition, of: derived.name, setting, body)
      }
    }
    for rating in framework.ratings {
      let setting = Setting(speakingOf: rating.subjects, narrowing.ranges.index)
      for line in rating.cases {
        guard case .when(let condition) = line.condition else { continue }
        ask(.line(Writing.text(line.label)), condition, of: rating.name, setting, body)
      }
      for gate in rating.gates {
        ask(.gate(gate.name), gate.condition, of: rating.name, setting, body)
      }
    }
    for rule in framework.rules {
      let setting = setting(of: rule)
      for stated in rule.clauses {
        guard let (use, condition) = rule.use(of: stated.clause) else { continue }
        ask(use, condition, of: rule.name, setting, body)
      }
    }
    for consequence in framework.consequences {
      for stated in consequence.clauses {
        guard case .when(let condition) = stated.clause else { continue }
        let use = Asked.Use.when(consequence.name, kind: "consequence")
        ask(use, condition, of: consequence.name, .results, body)
      }
    }
  }

  /// A condition that is written out as `yes` or `no` is meant so.
  private mutating func ask(
    _ use: Asked.Use,
    _ condition: Node,
    of owner: Reference,
    _ setting: Setting,
    _ body: (inout ConditionCheck, Asked, Setting) -> Void
  ) {
    if case .yesNo = condition.form { return }
    body(&self, Asked(use: use, node: condition, owner: owner), setting)
  }

  /// Where the conditions of a rule stand.
  mutating func setting(of rule: Rule) -> Setting {
    var setting = Setting.results
    for set in rule.sets {
      let scope = narrowing.types.members(of: set, in: setting.scope)
      setting = setting.speaking(of: set, narrowing.ranges.index)
      setting.scope = scope
    }
    if rule.sets.count > 1 { setting.scope.subject = nil }
    return setting
  }

  mutating func report(
    _ code: String,
    _ message: String,
    _ asked: Asked,
    in setting: Setting,
    help: String
  ) {
    let reason = reason(asked.node, in: setting)
    found.append(
      Diagnostic(
        Diagnostic.Code(code),
        .warning,
        message + (reason.map { ": \($0)" } ?? ""),
        at: asked.node.origin,
        labels: [Diagnostic.Label(asked.owner.name, at: asked.owner.origin)],
        help: help
      )
    )
  }

  /// What a rule asks that is so already wherever it applies.
  private mutating func implied(_ rule: Rule) {
    let setting = setting(of: rule)
    let when = rule.conditions.map { (node: $0, holds: true) }
    guard !when.isEmpty, narrowing.all(when, in: setting) != nil else { return }
    for stated in rule.clauses {
      let asked: (node: Node, holds: Bool)
      switch stated.clause {
      case .require(let node): asked = (node, true)
      case .forbid(let node): asked = (node, false)
      case .forEach, .when, .auditedBy, .then, .common: continue
      }
      let broken = (node: asked.node, holds: !asked.holds)
      guard narrowing.all([broken], in: setting) != nil,
        narrowing.all(when + [broken], in: setting) == nil
      else { continue }
      found.append(
        Diagnostic(
          Diagnostic.Code("constant-condition"),
          .warning,
          "wherever \(rule.kind.rawValue) '\(rule.name.name)' applies, this is kept",
          at: asked.node.origin,
          labels: [Diagnostic.Label(rule.name.name, at: rule.name.origin)],
          help: "mend it, or the condition behind 'when'"
        )
      )
    }
  }

  // MARK: Targets

  /// The targets and milestones of which something is so, whatever the figures are.
  private mutating func targets(
    _ code: String,
    _ words: String,
    where isSo: (Possible, NumberInterval) -> Bool
  ) {
    for (position, measure) in narrowing.ranges.measures.enumerated() {
      for stated in measure.clauses {
        let (what, bound): (String, Bound)
        switch stated.clause {
        case .target(let target): (what, bound) = ("target", target.bound)
        case .milestone(let milestone, _): (what, bound) = ("milestone", milestone)
        default: continue
        }
        let possible = narrowing.ranges.measure(position)
        guard possible != .anything, let interval = measure.values(within: bound),
          isSo(possible, interval)
        else { continue }
        let style = NumberStyle(isPercent: bound.nodes.contains(where: \.isPercentage))
        let name = measure.name
        found.append(
          Diagnostic(
            Diagnostic.Code(code),
            .warning,
            "the \(what) of '\(name.name)' \(words): '\(name.name)' is \(style.words(possible))",
            at: stated.origin,
            labels: [Diagnostic.Label(name.name, at: name.origin)],
            help: "mend the \(what), or the measure"
          )
        )
      }
    }
  }

  // MARK: Reasons

  /// In which intervals the numbers of a condition lie, where that is known of them.
  mutating func reason(_ condition: Node, in setting: Setting) -> String? {
    var numbers: [Node] = []
    var rest = [condition]
    while let node = rest.popLast(), numbers.count < 8 {
      switch node.form {
      case .all(let terms), .any(let terms): rest += terms.reversed()
      case .not(let inner): rest.append(inner)
      case .comparison(_, let left, let right), .equal(let left, let right, _),
        .standing(let left, _, let right):
        numbers += terms(left, in: setting) + terms(right, in: setting)
      case .between(let value, _, _, _), .oneOf(let value, _, _):
        numbers += terms(value, in: setting)
      default: break
      }
    }
    var seen: Set<Node> = []
    let words = numbers.filter { seen.insert($0).inserted }.compactMap { node in
      bounds(of: node, in: setting)
    }
    return words.isEmpty ? nil : words.prefix(2).joined(separator: ", and ")
  }

  private mutating func terms(_ node: Node, in setting: Setting) -> [Node] {
    narrowing.ranges.linear(node, in: setting).terms.map(\.node)
  }

  private mutating func bounds(of node: Node, in setting: Setting) -> String? {
    let possible = narrowing.ranges.possible(node, in: setting)
    guard possible.interval != .all else { return nil }
    var meaning = narrowing.types.meaning(of: node, in: setting.scope, reporting: false)
    if case .measure(nil) = meaning { meaning = .measure(setting.members?.first) }
    let style = NumberStyle(isPercent: narrowing.types.type(meaning) == .share)
    return "'\(NodePrinter.text(node))' is \(style.words(possible))"
  }
}

extension ConditionCheck.Asked.Use {
  /// What is said of a condition that is never met.
  var never: String {
    switch self {
    case .when(let name, let kind): "\(kind) '\(name.name)' never applies"
    case .require(let name, let kind): "\(kind) '\(name.name)' requires what cannot be"
    case .forbid(let name, let kind): "\(kind) '\(name.name)' forbids what cannot be"
    case .line(let words): "\(words) is never given"
    case .gate(let name): "gate '\(name.name)' never applies"
    case .state(let name, let state): "outcome '\(name.name)' is never \(state)"
    }
  }

  /// What is said of a condition that is met wherever it can be decided.
  var always: String {
    let words =
      switch self {
      case .when(let name, let kind): "\(kind) '\(name.name)' applies always"
      case .require(let name, let kind): "\(kind) '\(name.name)' requires what always is"
      case .forbid(let name, let kind): "\(kind) '\(name.name)' forbids what always is"
      case .line(let words): "the condition of \(words) always holds"
      case .gate(let name): "gate '\(name.name)' applies always"
      case .state(let name, let state): "outcome '\(name.name)' is always \(state)"
      }
    return words + ", where it can be decided"
  }
}

extension Rule {
  /// What a clause does with its condition, if it has one.
  func use(of clause: RuleClause) -> (use: ConditionCheck.Asked.Use, condition: Node)? {
    switch clause {
    case .when(let node): (.when(name, kind: kind.rawValue), node)
    case .require(let node): (.require(name, kind: kind.rawValue), node)
    case .forbid(let node): (.forbid(name, kind: kind.rawValue), node)
    case .forEach, .auditedBy, .then, .common: nil
    }
  }
}

// MARK: - Lines behind other lines

extension ConditionCheck {
  fileprivate mutating func hidden(_ rating: RatingScale) {
    let setting = Setting(speakingOf: rating.subjects, narrowing.ranges.index)
    hidden(
      rating.cases.map { (Writing.text($0.label), $0.condition, $0.origin) },
      isInOrder: rating.isInOrder,
      of: rating.name,
      in: setting
    )
  }

  fileprivate mutating func hidden(_ derived: Derived) {
    let setting = Setting(speakingOf: derived.subjects, narrowing.ranges.index)
    hidden(
      derived.lines.map { (NodePrinter.text($0.value), $0.condition, $0.origin) },
      isInOrder: derived.isInOrder,
      of: derived.name,
      in: setting
    )
  }

  /// Lines that are reached only where no earlier one holds, and cannot hold there.
  private mutating func hidden(
    _ lines: [(words: String, condition: LabelCondition, origin: Origin)],
    isInOrder: Bool,
    of owner: Reference,
    in setting: Setting
  ) {
    var left: Facts? = Facts()
    for line in lines {
      switch line.condition {
      case .bound: return
      case .otherwise:
        if left == nil { hide(line.words, at: line.origin, of: owner) }
        return
      case .when(let condition):
        if isInOrder, narrowing.assume(condition, true, Facts(), in: setting) != nil {
          let reached = left.flatMap { narrowing.assume(condition, true, $0, in: setting) }
          if reached == nil { hide(line.words, at: line.origin, of: owner) }
        }
        left = left.flatMap { narrowing.assume(condition, false, $0, in: setting) }
      }
    }
  }

  private mutating func hide(_ words: String, at origin: Origin, of owner: Reference) {
    found.append(
      Diagnostic(
        Diagnostic.Code("unreachable-condition"),
        .warning,
        "\(words) is never given: the lines before it leave nothing over",
        at: origin,
        labels: [Diagnostic.Label(owner.name, at: owner.origin)],
        help: "mend the lines before it, or take this one away"
      )
    )
  }
}
