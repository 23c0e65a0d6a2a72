/// Expressions: whether their names are known, and their types go together.
struct ExpressionCheck {
  let framework: Framework
  let symbols: Symbols
  let measures: [Measure]
  let attributes: Attributes

  /// The rules and consequences that lead to each consequence.
  let causes: [String: [Reference]]
  var found: [Diagnostic] = []

  /// Declarations that could not be read whole; what they seem to lack is not reported.
  var damaged: Set<String> = []

  /// The types of measures that have been looked into; `nil` while one is being looked into.
  private var types: [Int: Meaning?] = [:]

  /// How many definitions were followed to the one that is being looked into.
  var way = 0

  /// The types of scores and calculations that have been looked into.
  var derivedTypes: [Int: Meaning?] = [:]

  init(_ framework: Framework, _ symbols: Symbols) {
    self.framework = framework
    self.symbols = symbols
    measures = framework.measures
    attributes = Attributes(framework)
    causes = framework.causes
  }

  static func check(
    _ framework: Framework,
    _ symbols: Symbols,
    except damaged: Set<String>
  ) -> [Diagnostic] {
    var check = ExpressionCheck(framework, symbols)
    check.damaged = damaged
    check.lookIntoTypes()
    for policy in framework.policy?.missing ?? [] {
      check.missing(policy, beside: .unknown, in: .results)
    }
    if let coverage = framework.policy?.coverage {
      check.bound(coverage, beside: .value(.share), in: .results)
    }
    for source in framework.sources { check.source(source) }
    for cohort in framework.cohorts { check.cohort(cohort) }
    for index in check.measures.indices { check.measure(index, isDamaged: damaged) }
    check.attributesOfMeasures()
    for outcome in framework.outcomes { check.outcome(outcome) }
    for derived in framework.derived { check.derived(derived) }
    for rating in framework.ratings { check.rating(rating) }
    for rule in framework.rules { check.rule(rule, isDamaged: damaged.contains(rule.name.name)) }
    for consequence in framework.consequences { check.consequence(consequence) }
    for note in framework.notes { check.note(note) }
    for test in framework.tests { check.test(test) }
    return check.found
  }

  // MARK: Declarations

  /// What a measure's value is; nothing is known of it while it is being looked into.
  mutating func meaning(ofMeasure index: Int) -> Meaning {
    if let known = types[index] { return known ?? .unknown }
    types[index] = .some(nil)
    let meaning = following { check in
      let definition = check.measures[index].definition
      let meaning = definition.map { check.meaning(of: $0, in: .results, reporting: false) }
      return check.valueMeaning(meaning ?? .unknown)
    }
    types[index] = .some(meaning)
    return meaning
  }

  private mutating func valueMeaning(_ meaning: Meaning) -> Meaning {
    switch meaning {
    case .measure(let index?): self.meaning(ofMeasure: index)
    case .value, .unknown: meaning
    case .measure, .outcome, .partner, .place, .rule, .consequence, .label, .group: .unknown
    }
  }

  private mutating func measure(_ index: Int, isDamaged: Set<String>) {
    let measure = measures[index]
    if let definition = measure.definition {
      wantNumeric(definition, in: .results, what: "a measure")
    } else if !isDamaged.contains(measure.name.name) {
      found.append(
        Diagnostic(
          "no-definition",
          "measure '\(measure.name.name)' does not say how it is computed",
          at: measure.name.origin,
          help: "write '= the … in a source' or '= sum of … in a source' on its first line"
        )
      )
    }
    let scope = Scope.results.speaking(of: .measure(index))
    for stated in measure.clauses { clause(stated, of: index, in: scope) }
  }

  /// Numbers of one attribute in two units, where the measures themselves are of one type.
  private mutating func attributesOfMeasures() {
    var first: [String: [Meaning: ValueType]] = [:]
    for (index, measure) in measures.enumerated() {
      for stated in measure.clauses {
        guard case .with(let name, let value) = stated.clause,
          let type = Attributes.type(value, of: name.name), type.isNumeric,
          !(value.plainNumber?.isZero ?? false)
        else { continue }
        let meaning = meaning(ofMeasure: index)
        guard let earlier = first[name.name]?[meaning] else {
          first[name.name, default: [:]][meaning] = type
          continue
        }
        guard !earlier.isComparable(to: type) else { continue }
        found.append(.unlikeTypes(earlier, type, in: "'\(name.name)'", at: value.origin))
      }
    }
  }

  private mutating func clause(
    _ stated: Stated<MeasureClause>,
    of index: Int,
    in scope: Scope
  ) {
    switch stated.clause {
    case .denominator(let bound): self.bound(bound, beside: .value(.count), in: scope)
    case .missing(let policy): missing(policy, beside: .measure(index), in: scope)
    case .coverage(let bound): self.bound(bound, beside: .value(.share), in: scope)
    case .realChange(let change):
      if let bound = change.bound { self.bound(bound, beside: .measure(index), in: scope) }
    case .target(let target): self.bound(target.bound, beside: .measure(index), in: scope)
    case .milestone(let bound, _): self.bound(bound, beside: .measure(index), in: scope)
    case .range(let low, let high, _): ends(low, high, of: index, in: scope, what: "a range")
    case .direction(.betweenIsBetter(let range)):
      ends(range.low, range.high, of: index, in: scope, what: "a range of what is good")
    case .kind, .balances, .contributes, .direction, .unit, .decimals, .timing, .groups, .interval,
      .baseline, .trajectory, .ownedBy, .suppliedBy, .rated, .with, .common:
      break
    }
  }

  private mutating func ends(
    _ low: Node,
    _ high: Node,
    of index: Int,
    in scope: Scope,
    what: String
  ) {
    compare(.measure(index), to: low, at: low.origin, in: scope, what: what)
    compare(.measure(index), to: high, at: high.origin, in: scope, what: what)
  }

  private mutating func missing(_ policy: MissingPolicy, beside meaning: Meaning, in scope: Scope) {
    if case .counts(let value, _) = policy.form {
      compare(meaning, to: value, at: value.origin, in: scope, what: "a missing value")
      guard value.literalValue == nil else { return }
      found.append(
        .notYet(
          "a computed number behind 'counts as'",
          at: value.origin,
          help: "write the number out, such as: missing counts as 0"
        )
      )
    }
  }

  /// A bound, beside what it bounds.
  mutating func bound(_ bound: Bound, beside meaning: Meaning, in scope: Scope) {
    switch bound.form {
    case .atLeast(let value), .atMost(let value), .above(let value), .below(let value),
      .reaching(let value):
      compare(meaning, to: value, at: value.origin, in: scope, what: "a bound")
    case .between(let low, let high):
      compare(meaning, to: low, at: low.origin, in: scope, what: "a bound")
      compare(meaning, to: high, at: high.origin, in: scope, what: "a bound")
    }
  }

  private mutating func outcome(_ outcome: Outcome) {
    let scope = Scope.results.speaking(of: .outcome)
    for stated in outcome.clauses {
      if case .state(_, let condition) = stated.clause { wantCondition(condition, in: scope) }
    }
  }

  private mutating func rating(_ rating: RatingScale) {
    var scope = Scope.results
    for subject in rating.subjects {
      set(subject, in: scope)
      scope = scope.with(subject)
    }
    if rating.subjects.count > 1 { scope.subject = nil }
    let value = rating.value.map { node in
      wantNumeric(node, in: scope, what: "a rating with cut points")
      return meaning(of: node, in: scope, reporting: false)
    }
    for stated in rating.clauses {
      switch stated.clause {
      case .label(_, .when(let condition)): wantCondition(condition, in: scope)
      case .label(_, .bound(let bound)): self.bound(bound, beside: value ?? .unknown, in: scope)
      case .gate(let gate): wantCondition(gate.condition, in: scope)
      case .label, .bestToWorst, .ends, .inOrder, .distinguishByInterval, .common: break
      }
    }
  }

  private mutating func rule(_ rule: Rule, isDamaged: Bool) {
    var scope = Scope.results
    for set in rule.sets {
      // A later set may speak of the members of an earlier one.
      self.set(set, in: scope)
      scope = members(of: set, in: scope)
    }
    if rule.sets.count > 1 { scope.subject = nil }
    if rule.kind == .claim, !rule.isOfPersons, !isDamaged { claimOfNobody(rule) }
    var promises = 0
    for stated in rule.clauses {
      switch stated.clause {
      case .require(let condition), .forbid(let condition):
        promises += 1
        wantCondition(condition, in: scope)
      case .when(let condition): wantCondition(condition, in: scope)
      case .then(let response): responders(response.by, in: scope)
      case .forEach, .auditedBy, .common: break
      }
    }
    if promises == 0, !isDamaged {
      found.append(
        Diagnostic(
          "empty-rule",
          "\(rule.kind.rawValue) '\(rule.name.name)' neither requires nor forbids anything",
          at: rule.name.origin,
          help: "add 'require …' or 'forbid …'"
        )
      )
    }
  }

  private mutating func claimOfNobody(_ rule: Rule) {
    found.append(
      Diagnostic(
        "no-definition",
        "claim '\(rule.name.name)' does not say of which persons it is made",
        at: rule.name.origin,
        help: "write 'for persons in' and a cohort in it"
      )
    )
  }

  private mutating func test(_ test: Test) {
    for stated in test.clauses {
      switch stated.clause {
      case .expect(let expectation): self.expectation(expectation)
      case .given(let node, let cell): given(node, cell)
      case .givenTable(let name, let table): given(table, of: name)
      case .asOf, .common: break
      }
    }
  }

  private mutating func given(_ table: CellTable, of name: Reference) {
    let headings: [String]
    switch symbols[name.name]?.kind {
    case .measure?:
      headings = ["at", "in", "for", "value", "numerator", "denominator"]
    case .source?:
      headings =
        source(named: name)?.fields.map(\.name.name) ?? []
    default:
      found.append(
        .unknownName(
          name,
          wanted: "measure or source",
          among: symbols.names(of: .measure) + symbols.names(of: .source)
        )
      )
      return
    }
    for heading in table.headings where !headings.contains(heading.name) {
      found.append(.unknownName(heading, wanted: "column of '\(name.name)'", among: headings))
    }
    cells(of: table, given: name)
  }
}
