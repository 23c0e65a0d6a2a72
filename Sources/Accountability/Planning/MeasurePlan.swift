import AccountabilityRules

/// A measure, ready to be evaluated and judged.
///
/// A reference, so that looking at it copies nothing; it never changes.
final class MeasurePlan: Sendable {
  let measure: Measure
  let definition: NumberPlan?
  let sources: Set<Int>

  /// The sources of standards, on which a value hangs too; they say nothing of where and when there is one.
  let standards: Set<Int>

  /// All sources on whose figures a value hangs.
  var sourcesAndStandards: Set<Int> { sources.union(standards) }

  /// The other measures that the definition speaks of, by name, in a set or through a score.
  let others: Set<Int>
  let minimumDenominator: BoundPlan?
  let missing: MissingPlan
  let coverage: BoundPlan?
  let interval: IntervalPlan?
  let realChange: RealChangePlan?
  let target: (bound: BoundPlan, by: TimePoint?)?
  let milestones: [(bound: BoundPlan, by: TimePoint)]

  /// The numbers between which values are good, where that is the direction.
  let good: (low: NumberPlan, high: NumberPlan)?

  init(
    _ measure: Measure,
    definition: NumberPlan?,
    sources: Set<Int>,
    standards: Set<Int>,
    others: Set<Int>,
    minimumDenominator: BoundPlan?,
    missing: MissingPlan,
    coverage: BoundPlan?,
    interval: IntervalPlan?,
    realChange: RealChangePlan?,
    target: (bound: BoundPlan, by: TimePoint?)?,
    milestones: [(bound: BoundPlan, by: TimePoint)],
    good: (low: NumberPlan, high: NumberPlan)?
  ) {
    self.measure = measure
    self.definition = definition
    self.sources = sources
    self.standards = standards
    self.others = others
    self.minimumDenominator = minimumDenominator
    self.missing = missing
    self.coverage = coverage
    self.interval = interval
    self.realChange = realChange
    self.target = target
    self.milestones = milestones
    self.good = good
  }
}

/// What is done where values are missing.
struct MissingPlan: Sendable {
  enum Treatment: Hashable, Sendable {
    case staysMissing
    case leftOut(Known)
    case counts(as: ExactNumber, because: String)
  }

  private let treatments: [MissingReason: Treatment]

  /// Where nothing is said, what is missing stays missing.
  init(_ treatments: [MissingReason: Treatment] = [:]) { self.treatments = treatments }

  /// What is done with what is missing for a reason.
  subscript(reason: MissingReason) -> Treatment { treatments[reason] ?? .staysMissing }

  /// Whether anything is left out, so that each part must be looked at.
  var leavesOut: Bool {
    treatments.values.contains { if case .leftOut = $0 { true } else { false } }
  }
}

/// A bound whose numbers are plans.
struct BoundPlan: Sendable {
  enum Form: Sendable {
    case atLeast(NumberPlan)
    case atMost(NumberPlan)
    case above(NumberPlan)
    case below(NumberPlan)
    case reaching(NumberPlan)
    case between(NumberPlan, NumberPlan)
  }

  var form: Form
  var bound: Bound
}
