/// Enumerates what an expression attains, where its measures have ranges of whole numbers.
///
/// Sums over many measures are built up one by one, and equal sums are kept once, so that nine scores of 1 to
/// 4 make 28 sums and not 4⁹. What would take more than ``limit`` steps, or names a measure twice, is given
/// up: nothing is claimed of it.
struct Enumeration {
  /// How many pairs of values are looked at for one expression.
  static let limit = 100_000

  /// How many measures are put together; what is made of more is given up.
  static let mostMeasures = 1_000

  /// What is being spoken of, by its position.
  struct Subject: Hashable {
    var measure: Int?
    var outcome: Int?

    /// What `it` is; `nil` where it is neither.
    var it: Member?

    var aliases: [String: Member] = [:]
  }

  enum Member: Hashable {
    case measure(Int)
    case outcome(Int)
  }

  private let framework: Framework
  private let symbols: Symbols
  private let measures: [Measure]
  private let index: MeasureIndex
  private var steps = 0
  private var depth = 0

  init(_ ranges: ValueRanges) {
    framework = ranges.framework
    symbols = ranges.symbols
    measures = ranges.measures
    index = ranges.index
  }

  /// What an expression attains; `nil` where that is not known to be some few numbers.
  mutating func values(of node: Node, for subject: Subject) -> Attainable? {
    steps = 0
    depth = 0
    return attained(node, subject)
  }

  private mutating func attained(_ node: Node, _ subject: Subject) -> Attainable? {
    guard depth < 64 else { return nil }
    depth += 1
    defer { depth -= 1 }
    switch node.form {
    case .number(let literal): return Attainable(literal.value)
    case .negated(let inner): return attained(inner, subject)?.mapped { -$0 }
    case .rounded(let inner, let rounding):
      return attained(inner, subject)?.mapped(keepingQuotients: true) { $0.rounded(rounding) }
    case .arithmetic(let sign, let left, let right):
      guard let a = attained(left, subject), let b = attained(right, subject) else { return nil }
      return arithmetic(sign, a, b)
    case .name(let name): return named(name, subject)
    case .it: return value(of: subject.it)
    case .of(let name, let inner): return part(name.name, of: inner, subject)
    case .count(.members(let set)):
      return members(set, subject).map { Attainable(ExactNumber($0.count)) }
    case .statistic(let statistic): return self.statistic(statistic, subject)
    default: return nil
    }
  }

  // MARK: Names

  private mutating func named(_ name: String, _ subject: Subject) -> Attainable? {
    if let member = subject.aliases[name] { return value(of: member) }
    guard let symbol = symbols[name] else { return nil }
    switch symbol.kind {
    case .measure: return measure(symbol.index)
    case .score, .calculation: return derived(symbol.index, subject)
    case .parameter: return parameter(symbol.index)
    default: return nil
    }
  }

  private func value(of member: Member?) -> Attainable? {
    if case .measure(let position)? = member { measure(position) } else { nil }
  }

  /// A measure whose range is declared in whole numbers, and which is not made of other measures.
  private func measure(_ position: Int) -> Attainable? {
    let measure = measures[position]
    guard let range = measure.declaredRange, range.step == .one,
      let low = range.interval.low?.value.integer, let high = range.interval.high?.value.integer,
      low <= high, !(measure.definition.map(speaksOfResults) ?? false)
    else { return nil }
    let (size, overflow) = high.subtractingReportingOverflow(low)
    guard !overflow, size < Enumeration.limit else { return nil }
    return Attainable(measure: position, (low...high).lazy.map { ExactNumber($0) })
  }

  private func speaksOfResults(_ definition: Node) -> Bool {
    var found = false
    definition.visit { node in
      guard case .name(let name) = node.form, let kind = symbols[name]?.kind else { return }
      if kind == .measure || kind == .score || kind == .calculation { found = true }
    }
    return found
  }

  private func parameter(_ position: Int) -> Attainable? {
    let values = framework.parameters[position].values
    guard values.count == 1 else { return nil }
    return values[0].clause.value.literalValue.map { Attainable($0) }
  }

  /// A score of something that is named, or an attribute of the measure or outcome that is spoken of.
  private mutating func part(_ name: String, of inner: Node, _ subject: Subject) -> Attainable? {
    guard let member = member(inner, subject) else { return nil }
    if let symbol = symbols[name] {
      guard symbol.kind == .score || symbol.kind == .calculation else { return nil }
      return derived(symbol.index, member)
    }
    guard ResultPart(rawValue: name) == nil else { return nil }
    return attribute(name, of: member).map { Attainable($0) }
  }

  /// What is spoken of where a thing is named: the same as before, with the thing as its nearest.
  private func member(_ node: Node, _ subject: Subject) -> Subject? {
    switch node.form {
    case .it: return subject.it.map { subject.speaking(of: $0) }
    case .name(let name):
      if let member = subject.aliases[name] { return subject.speaking(of: member) }
      guard let symbol = symbols[name] else { return nil }
      switch symbol.kind {
      case .measure: return subject.speaking(of: .measure(symbol.index))
      case .outcome: return subject.speaking(of: .outcome(symbol.index))
      default: return nil
      }
    default: return nil
    }
  }

  private func attribute(_ name: String, of subject: Subject) -> ExactNumber? {
    switch subject.it {
    case .measure(let position)?:
      measures[position].clauses.lazy.compactMap { stated in
        if case .with(let own, let value) = stated.clause, own.name == name { value } else { nil }
      }.first?.literalValue
    case .outcome(let position)?:
      framework.outcomes[position].clauses.lazy.compactMap { stated in
        if case .with(let own, let value) = stated.clause, own.name == name { value } else { nil }
      }.first?.literalValue
    case nil: nil
    }
  }

  // MARK: Scores

  private mutating func derived(_ position: Int, _ subject: Subject) -> Attainable? {
    let derived = framework.derived[position]
    guard derived.gates.isEmpty, let subject = scored(derived, subject) else { return nil }
    if let definition = derived.definition { return attained(definition, subject) }
    guard let node = derived.value, let value = attained(node, subject) else { return nil }
    if derived.isInterpolated {
      return derived.line.map { line in value.mapped { line.number(at: $0) } }
    }
    guard let bands = Bands(derived)?.bands, bands.allSatisfy({ $0.number != nil }) else {
      return nil
    }
    return value.mapped { number in bands.first { $0.interval.contains(number) }?.number }
  }

  /// What a score is of, where it is named in a place in which something is spoken of.
  private func scored(_ derived: Derived, _ subject: Subject) -> Subject? {
    guard let set = derived.subjects.first else { return Subject() }
    guard derived.subjects.count == 1, set.condition == nil else { return nil }
    switch set.kind {
    case .measures: return subject.measure.map { Subject().inside(set, .measure($0)) }
    case .outcomes: return subject.outcome.map { Subject().inside(set, .outcome($0)) }
    case .places, .partners: return Subject()
    case .groups, .persons: return nil
    }
  }

  // MARK: Arithmetic

  private mutating func arithmetic(
    _ sign: ArithmeticOperator,
    _ left: Attainable,
    _ right: Attainable
  ) -> Attainable? {
    switch sign {
    case .add: joined(left, right, +)
    case .subtract: joined(left, right, -)
    case .multiply: joined(left, right, *)
    case .divide where right.values.count == 1: left.divided(by: right.values[0].number)
    case .divide: joined(left, right) { $0.divided(by: $1) }
    case .power: nil
    }
  }

  private mutating func joined(
    _ left: Attainable,
    _ right: Attainable,
    _ combine: (ExactNumber, ExactNumber) -> ExactNumber?
  ) -> Attainable? {
    guard left.measures.count + right.measures.count <= Enumeration.mostMeasures else { return nil }
    let joint = left.joined(right, limit: Enumeration.limit - steps, combine)
    steps += left.values.count * right.values.count
    return joint
  }

  // MARK: Statistics

  private mutating func statistic(_ statistic: Statistic, _ subject: Subject) -> Attainable? {
    guard statistic.options.weight == nil, let parts = parts(of: statistic, subject),
      let first = parts.first
    else { return nil }
    let combine: (ExactNumber, ExactNumber) -> ExactNumber
    switch statistic.name.name {
    case "sum", "mean", "unweighted-mean": combine = { $0 + $1 }
    case "minimum": combine = { min($0, $1) }
    case "maximum": combine = { max($0, $1) }
    default: return nil
    }
    var joint = first
    for part in parts.dropFirst() {
      guard let next = joined(joint, part, combine) else { return nil }
      joint = next
    }
    // With some left out there are other values beside these.
    if statistic.options.known != nil { joint.isComplete = false }
    let isMean = statistic.name.name != "sum" && statistic.name.name.hasSuffix("mean")
    return isMean ? joint.divided(by: ExactNumber(parts.count)) : joint
  }

  private mutating func parts(of statistic: Statistic, _ subject: Subject) -> [Attainable]? {
    var parts: [Attainable] = []
    switch statistic.range {
    case .list:
      for value in statistic.values {
        guard let part = attained(value, subject) else { return nil }
        parts.append(part)
      }
    case .across(let set):
      guard statistic.values.count == 1, let members = members(set, subject),
        members.count <= Enumeration.mostMeasures
      else { return nil }
      for member in members {
        guard let part = attained(statistic.values[0], member) else { return nil }
        parts.append(part)
      }
    case .rows, .over: return nil
    }
    return parts
  }

  /// The members of a set that are fixed by the framework; `nil` where the figures have a say.
  func members(_ set: SetExpression, _ subject: Subject) -> [Subject]? {
    guard set.condition == nil else { return nil }
    switch set.kind {
    case .measures: return positions(set, subject)?.map { subject.inside(set, .measure($0)) }
    case .outcomes where set.filters.isEmpty:
      return framework.outcomes.indices.map { subject.inside(set, .outcome($0)) }
    case .outcomes, .places, .partners, .groups, .persons: return nil
    }
  }

  private func positions(_ set: SetExpression, _ subject: Subject) -> Range<Int>? {
    guard let filter = set.filters.first else { return index.all }
    guard set.filters.count == 1, case .of(let node) = filter,
      case .outcome(let outcome)? = member(node, subject)?.it
    else { return nil }
    return index.positions(ofOutcome: framework.outcomes[outcome].name.name)
  }
}

extension Enumeration.Subject {
  /// The same, with another thing as `it`.
  func speaking(of member: Enumeration.Member) -> Enumeration.Subject {
    var inner = self
    inner.it = member
    switch member {
    case .measure(let position): inner.measure = position
    case .outcome(let position): inner.outcome = position
    }
    return inner
  }

  /// What is spoken of inside a set.
  func inside(_ set: SetExpression, _ member: Enumeration.Member) -> Enumeration.Subject {
    var inner = speaking(of: member)
    if let alias = set.alias { inner.aliases[alias.name] = member }
    return inner
  }
}
