/// A versioned agreement: the outcomes that partners share, how they are measured and judged, and who
/// answers for what.
///
/// A framework is an ordinary value. It is made from text (``Framework/parse(_:files:)``) or with the
/// builder, and its serial form is its text (``Framework/canonicalText``). Equality speaks of what a
/// framework says, not of where it was written.
public struct Framework: Hashable, Sendable {
  /// The framework's name.
  public let name: Reference

  /// The title, in the partners' words.
  public let title: String

  /// Version, vision, agreement, reasons.
  package var header: [Stated<HeaderClause>]

  /// The calendar in which the partners count.
  public package(set) var calendar: Calendar?

  /// The places, in the order of their declaration.
  public package(set) var places: [Place]

  /// The partners, in the order of their declaration.
  public package(set) var partners: [Partner]

  /// The sectors that are declared, in the order of their declaration.
  public package(set) var sectors: [Sector]

  /// What is agreed once for all measures.
  public package(set) var policy: Policy?

  /// The lists of codes that fields hold.
  public package(set) var codes: [Codes]

  /// What the partners supply.
  public package(set) var sources: [Source]

  /// The cohorts, in the order of their declaration.
  public package(set) var cohorts: [Cohort]

  /// The outcomes, with the measures that belong to them.
  public package(set) var outcomes: [Outcome]

  /// The measures that belong to no outcome.
  public package(set) var otherMeasures: [Measure]

  /// The scores and calculations.
  public package(set) var derived: [Derived]
  /// The parameters.
  public package(set) var parameters: [Parameter]

  /// The ratings.
  public package(set) var ratings: [RatingScale]

  /// The rules and the claims.
  public package(set) var rules: [Rule]

  /// What follows from results.
  public package(set) var consequences: [Consequence]

  /// What the partners write down beside the figures.
  public package(set) var notes: [Note]

  /// Differences from what is declared elsewhere.
  public package(set) var exceptions: [Exception]

  /// The tests that the framework brings along.
  public package(set) var tests: [Test]

  /// All measures: those of the outcomes in their order, then the others.
  public var measures: [Measure] { outcomes.flatMap(\.measures) + otherMeasures }

  package init(name: Reference, title: String, items: [FrameworkItem]) {
    self.name = name
    self.title = title
    header = []
    places = []
    partners = []
    codes = []
    sectors = []
    sources = []
    cohorts = []
    outcomes = []
    otherMeasures = []
    derived = []
    parameters = []
    ratings = []
    rules = []
    consequences = []
    notes = []
    exceptions = []
    tests = []
    for item in items { add(item) }
    header = Stated.inOrder(header)
  }

  private mutating func add(_ item: FrameworkItem) {
    switch item {
    case .header(let clause): header.append(clause)
    case .calendar(let new): calendar = calendar ?? new
    case .place(let place): places.append(place)
    case .partner(let partner): partners.append(partner)
    case .sector(let sector): sectors.append(sector)
    case .policy(let new): policy = policy.map { $0.joined(with: new) } ?? new
    case .codes(let list): codes.append(list)
    case .source(let source): sources.append(source)
    case .cohort(let cohort): cohorts.append(cohort)
    case .outcome(let outcome): outcomes.append(outcome)
    case .measure(let measure): otherMeasures.append(measure)
    case .derived(let new): derived.append(new)
    case .parameter(let parameter): parameters.append(parameter)
    case .rating(let rating): ratings.append(rating)
    case .rule(let rule): rules.append(rule)
    case .consequence(let consequence): consequences.append(consequence)
    case .note(let note): notes.append(note)
    case .exception(let exception): exceptions.append(exception)
    case .test(let test): tests.append(test)
    }
  }
}

/// One declaration of a framework.
package enum FrameworkItem: Hashable, Sendable {
  case header(Stated<HeaderClause>)
  case calendar(Calendar)
  case place(Place)
  case partner(Partner)
  case sector(Sector)
  case policy(Policy)
  case codes(Codes)
  case source(Source)
  case cohort(Cohort)
  case outcome(Outcome)
  case measure(Measure)
  case derived(Derived)
  case parameter(Parameter)
  case rating(RatingScale)
  case rule(Rule)
  case consequence(Consequence)
  case note(Note)
  case exception(Exception)
  case test(Test)
}

/// A clause at the head of a framework.
package enum HeaderClause: Hashable, Sendable, OrderedClause {
  case language(Int)
  case version(String)
  case replaces(String, because: String)
  case vision(String)
  case agreed(by: [Reference], on: CalendarDate)
  case treat(Reference, as: Diagnostic.Severity, because: String)
  /// Another number than the usual one, by which a check goes.
  case treatWith(Reference, Reference, Stated<NumberLiteral>, because: String)
  case common(CommonClause)

  package var isRepeatable: Bool {
    switch self {
    case .replaces, .agreed, .treat, .treatWith: true
    case .language, .version, .vision: false
    case .common(let clause): clause.isRepeatable
    }
  }

  package var rank: Int {
    switch self {
    case .language: 0
    case .version: 1
    case .replaces: 2
    case .vision: 3
    case .agreed: 4
    case .treat: 5
    case .treatWith: 6
    case .common(let clause): 100 + clause.rank
    }
  }
}

extension Framework {
  /// The version, as it is written; `nil` where none is stated.
  public var version: String? {
    header.lazy.compactMap { if case .version(let text) = $0.clause { text } else { nil } }.first
  }

  /// What the partners want to come about, in their words.
  public var vision: String? {
    header.lazy.compactMap { if case .vision(let text) = $0.clause { text } else { nil } }.first
  }
}
