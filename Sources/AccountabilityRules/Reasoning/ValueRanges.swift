/// Which numbers expressions can come to, from what is declared: shares lie from 0% to 100%, counts are
/// whole and not negative, a measure keeps to its `range`, a score to its lines.
///
/// - Complexity: O(size of the framework) for all of its expressions together; what measures and scores
///   come to is worked out once.
struct ValueRanges {
  let framework: Framework
  let symbols: Symbols
  let measures: [Measure]
  let index: MeasureIndex
  private let sources: [String: Source]
  private let codes: [String: Codes]

  /// What has been worked out; `nil` while it is being worked out.
  private var ofMeasures: [Int: Possible?] = [:]
  private var ofDerived: [Int: Possible?] = [:]
  private var ofRanges: [Range<Int>: Possible] = [:]

  /// How many definitions are being looked into, one inside the other.
  ///
  /// Beyond a limit nothing is claimed.
  private var depth = 0
  private static let deepest = 64

  init(_ framework: Framework, _ symbols: Symbols) {
    self.framework = framework
    self.symbols = symbols
    measures = framework.measures
    index = MeasureIndex(framework)
    sources = Dictionary(framework.sources.map { ($0.name.name, $0) }) { first, _ in first }
    codes = Dictionary(framework.codes.map { ($0.name.name, $0) }) { first, _ in first }
  }

  /// What an expression can come to.
  mutating func possible(_ node: Node, in setting: Setting) -> Possible {
    switch node.form {
    case .number(let literal): Possible(literal.value)
    case .name(let name): possible(name, in: setting)
    case .it: subject(setting.scope.subject, in: setting)
    case .of(let name, let inner): possible(name.name, of: inner)
    case .at(let inner, _): possible(inner, in: setting)
    case .rounded(let inner, let rounding): possible(inner, in: setting).rounded(rounding)
    case .negated(let inner): -possible(inner, in: setting)
    case .arithmetic(let sign, let left, let right): arithmetic(sign, left, right, in: setting)
    case .orElse(let value, let other, _):
      possible(value, in: setting).hull(possible(other, in: setting))
    case .share, .shareOf: .share
    case .per(let value, _, let base): ratio(value, base, in: setting)
    case .the(let field, let rows): figure(field.name, in: rows)
    case .count(let counted): count(counted)
    case .statistic(let statistic): self.statistic(statistic, in: setting)
    case .elapsed(.points, _, _): .count
    case .pick, .standardised, .elapsed, .text, .date, .period, .yesNo, .comparison, .predicate,
      .equal, .oneOf, .between, .standing, .role, .not, .all, .any, .quantified, .quantifiedRows,
      .seen, .sequel:
      .anything
    }
  }

  // MARK: Names

  private mutating func possible(_ name: String, in setting: Setting) -> Possible {
    if let source = setting.scope.source {
      return source.field(name).map { value(of: $0) } ?? .anything
    }
    if let alias = setting.scope.aliases[name] { return subject(alias, in: setting) }
    guard let symbol = symbols[name] else { return .anything }
    switch symbol.kind {
    case .measure: return measure(symbol.index)
    case .score, .calculation: return derived(symbol.index)
    case .parameter: return parameter(symbol.index)
    case .place, .partner, .codes, .sector, .source, .cohort, .outcome, .rating, .rule,
      .consequence, .note, .claim:
      return .anything
    }
  }

  private mutating func subject(_ meaning: Meaning?, in setting: Setting) -> Possible {
    switch meaning {
    case .measure(let index?)?: measure(index)
    case .measure(nil)?: members(setting.members)
    case .value, .outcome, .partner, .place, .rule, .consequence, .label, .group, .unknown, nil:
      .anything
    }
  }

  /// What some measures come to, whichever of them it is; all of the framework's where none are named.
  mutating func members(_ positions: Range<Int>?) -> Possible {
    let positions = positions ?? index.all
    if let known = ofRanges[positions] { return known }
    guard let first = positions.first else { return .anything }
    var joint = measure(first)
    for index in positions.dropFirst() {
      guard joint != .anything else { break }
      joint = joint.hull(measure(index))
    }
    ofRanges[positions] = joint
    return joint
  }

  private mutating func possible(_ name: String, of inner: Node) -> Possible {
    switch symbols[name]?.kind {
    case .parameter?: return symbols[name].map { parameter($0.index) } ?? .anything
    case .score?, .calculation?: return symbols[name].map { derived($0.index) } ?? .anything
    case nil: break
    default: return .anything
    }
    switch ResultPart(rawValue: name) {
    case .coverage?: return .share
    case .direction?: return Possible(.from(-1, to: 1), step: .one)
    case .numerator?, .denominator?, .lower?, .upper?, .worseLimit?, .betterLimit?, .target?,
      .expected?, .change?, .gain?, .pain?, nil:
      return .anything
    }
  }

  private func parameter(_ index: Int) -> Possible {
    let values = framework.parameters[index].values.map(\.clause.value.literalValue)
    guard let first = values.first, let first else { return .anything }
    return values.dropFirst().reduce(Possible(first)) { joint, value in
      value.map { joint.hull(Possible($0)) } ?? .anything
    }
  }

  // MARK: Definitions

  /// What a measure can come to: what its definition gives, within its declared range.
  mutating func measure(_ index: Int) -> Possible {
    if let known = ofMeasures[index] { return known ?? .anything }
    let measure = measures[index]
    ofMeasures[index] = .some(nil)
    let defined = measure.definition.map { inside($0, in: Setting.results) } ?? .anything
    let filled = framework.missing(of: measure).inOrder.reduce(defined) { self.filled($0, $1) }
    let declared = measure.declaredRange.map { declared in
      Possible(filled.intersection(declared.interval).interval, step: declared.step ?? filled.step)
    }
    let possible = declared.map { $0.isEmpty ? .anything : $0 } ?? filled
    ofMeasures[index] = .some(possible)
    return possible
  }

  /// A number in the place of missing parts widens what a total can be.
  private func filled(_ possible: Possible, _ policy: MissingPolicy) -> Possible {
    guard case .counts(let number, _) = policy.form else { return possible }
    return number.literalValue?.isZero ?? false ? possible.hull(Possible(.zero)) : .anything
  }

  private mutating func inside(_ node: Node, in setting: Setting) -> Possible {
    guard depth < ValueRanges.deepest else { return .anything }
    depth += 1
    defer { depth -= 1 }
    return possible(node, in: setting)
  }

  /// What a score or calculation can come to: its formula, one of its lines, or what lies between its knots;
  /// within its gates.
  mutating func derived(_ index: Int) -> Possible {
    if let known = ofDerived[index] { return known ?? .anything }
    let derived = framework.derived[index]
    ofDerived[index] = .some(nil)
    let setting = Setting(speakingOf: derived.subjects, self.index)
    let knots = derived.knots.map(\.value)
    var values = derived.definition.map { [$0] } ?? (derived.lines.map(\.value) + knots)
    values += derived.gates.compactMap(\.effect.number)
    var joint: Possible?
    for value in values {
      let next = inside(value, in: setting)
      joint = joint.map { $0.hull(next) } ?? next
    }
    var possible = joint ?? .anything
    if !knots.isEmpty { possible.step = nil }
    ofDerived[index] = .some(possible)
    return possible
  }

  // MARK: Rows

  private func figure(_ field: String, in rows: Rows) -> Possible {
    guard let source = sources[rows.source.name], let found = source.field(field) else {
      return .anything
    }
    var value = value(of: found)
    // A figure that is pooled from numerators and denominators need not be whole.
    let isPooled = source.fields.contains { if case .part = $0.type { true } else { false } }
    if isPooled { value.step = nil }
    return value
  }

  private func value(of field: Field) -> Possible {
    switch field.type {
    case .count: .count
    case .share, .percent: .share
    case .code(let list): codes[list.name].flatMap(ValueRanges.numbers) ?? .anything
    case .text, .number, .money, .date, .period, .yesNo, .place, .partner, .measure, .received,
      .part, .status, .rating, .person, .key, .row, .oneOf:
      .anything
    }
  }

  /// The numbers of a list of codes; `nil` where its codes are words.
  private static func numbers(_ list: Codes) -> Possible? {
    guard list.isNumeric else { return nil }
    let numbers = list.codes.compactMap(\.number).map { Possible($0) }
    guard let first = numbers.first else { return nil }
    return numbers.dropFirst().reduce(first) { $0.hull($1) }
  }

  /// How many members or rows there are.
  ///
  /// Which measures and outcomes there are is fixed; places and partners come and go by their dates.
  private func count(_ counted: Counted) -> Possible {
    guard case .members(let set) = counted, let all = fixedCount(of: set) else {
      return .count
    }
    return isWhole(set)
      ? Possible(ExactNumber(all)) : Possible(.from(.zero, to: ExactNumber(all)), step: .one)
  }

  /// Whether all those that are counted are members, whatever the figures.
  private func isWhole(_ set: SetExpression) -> Bool {
    guard set.condition == nil else { return false }
    return set.filters.allSatisfy { filter in
      if case .of(let node) = filter, let name = node.reference {
        index.positions(ofOutcome: name.name) != nil
      } else {
        false
      }
    }
  }

  // MARK: Arithmetic

  private mutating func arithmetic(
    _ sign: ArithmeticOperator,
    _ left: Node,
    _ right: Node,
    in setting: Setting
  ) -> Possible {
    let (a, b) = (possible(left, in: setting), possible(right, in: setting))
    switch sign {
    case .add: return a + b
    case .subtract: return a - b
    case .multiply: return a * b
    case .divide: return a.divided(by: b)
    case .power: return .anything
    }
  }

  private mutating func ratio(_ value: Node, _ base: Node, in setting: Setting) -> Possible {
    let isPositive = [value, base].allSatisfy { node in
      !(possible(node, in: setting).interval.low?.value.isNegative ?? true)
    }
    return isPositive ? .amount : .anything
  }

  // MARK: Statistics

  private mutating func statistic(_ statistic: Statistic, in setting: Setting) -> Possible {
    let inner = self.setting(of: statistic.range, in: setting)
    let values = statistic.values.map { possible($0, in: inner) }
    guard let first = values.first else { return .anything }
    switch statistic.name.name {
    case "sum": return sum(values, statistic)
    case "minimum":
      guard statistic.range == .list else { return first }
      return values.dropFirst().reduce(first, Possible.minimum)
    case "maximum":
      guard statistic.range == .list else { return first }
      return values.dropFirst().reduce(first, Possible.maximum)
    case "mean", "unweighted-mean", "median", "percentile":
      return Possible(values.dropFirst().reduce(first) { $0.hull($1) }.interval)
    case "magnitude": return Possible(first.interval.magnitude, step: first.step)
    case "rank", "quantile": return Possible(.atLeast(.one))
    case "variance", "standard-deviation", "range", "theil": return .amount
    case "gini", "atkinson", "concentration": return .share
    default: return .anything
    }
  }

  private mutating func sum(_ values: [Possible], _ statistic: Statistic) -> Possible {
    guard let first = values.first else { return .anything }
    switch statistic.range {
    case .list where statistic.options.known == nil:
      return values.dropFirst().reduce(first) { $0 + $1 }
    // Of values that are left out, what is left may be any part.
    case .list: return values.dropFirst().reduce(first) { $0.hull($1).hull($0 + $1) }
    // Where no row is taken, the sum is 0.
    case .rows: return first.summed().hull(Possible(.zero))
    case .over: return first.summed()
    case .across(let set):
      guard let count = fixedCount(of: set), count > 0 else { return first.summed() }
      let all = Possible(first.interval.scaled(by: ExactNumber(count)), step: first.step)
      return isWhole(set) && statistic.options.known == nil ? all : all.hull(first)
    }
  }

  private func setting(of range: Statistic.Range, in setting: Setting) -> Setting {
    switch range {
    case .list, .over: setting
    case .rows(let rows): setting.among(sources[rows.source.name])
    case .across(let set): setting.across(set, index)
    }
  }
}

extension ValueRanges {
  /// How many measures or outcomes a set has at most; `nil` of other sets, whose members come and go.
  func fixedCount(of set: SetExpression) -> Int? {
    switch set.kind {
    case .measures: index.positions(of: set).count
    case .outcomes: framework.outcomes.count
    case .places, .partners, .groups, .persons: nil
    }
  }
}

extension Measure {
  /// What `range` says, where its ends are written out.
  var declaredRange: Possible? {
    for stated in clauses {
      guard case .range(_, _, let isWhole) = stated.clause, let range = literalRange,
        range.low <= range.high
      else { continue }
      return Possible(.from(range.low, to: range.high), step: isWhole ? .one : nil)
    }
    return nil
  }
}
