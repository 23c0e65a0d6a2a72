/// A part of an expression, with its place: the one tree that text and builder meet in.
public struct Node: Hashable, Sendable {
  package var form: Form
  package var origin: Origin

  package init(_ form: Form, at origin: Origin = .unknown) {
    self.form = form
    self.origin = origin
  }

  package indirect enum Form: Hashable, Sendable {
    case number(NumberLiteral)
    case text(String)
    case date(CalendarDate)
    case period(PeriodName)
    case yesNo(Bool)
    case name(String)
    case it
    /// `progress of settled`, `numerator of settled`.
    case of(Reference, Node)
    case at(Node, [Coordinate])
    case rounded(Node, Rounding)
    case negated(Node)
    case arithmetic(ArithmeticOperator, Node, Node)
    case comparison(Comparator, Node, Node)
    case predicate(Node, Predicate, isNegated: Bool)
    case equal(Node, Node, isNegated: Bool)
    case oneOf(Node, [Node], isNegated: Bool)
    case between(Node, Node, Node, isNegated: Bool)
    case standing(Node, Standing, than: Node)
    case role(Node, Role, of: Reference, isNegated: Bool)
    case not(Node)
    case all([Node])
    case any([Node])
    case orElse(Node, Node, because: String)
    case share(Node, of: Node)
    case per(Node, scale: NumberLiteral?, Node)
    case the(Reference, in: Rows)
    case count(Counted)
    case statistic(Statistic)
    case quantified(Quantity, SetExpression, Quantified)
    /// `no needs where event is found`; with a condition, of as many rows that it holds.
    case quantifiedRows(Quantity, Rows, have: Node?)
    /// `share of helped whose successful is met`.
    case shareOf(Inside)
    case pick(Pick)
    case seen(by: Quantity, in: Rows?)
    case sequel(Sequel)
    case standardised(Node, Standardisation)
    case elapsed(Elapsed, from: TimePoint, to: TimePoint)
  }
}

/// A number as it is written: its value, and whether it was a percentage, points or money.
public struct NumberLiteral: Hashable, Sendable {
  package enum Spelling: Hashable, Sendable {
    case plain
    case percent
    case points
    case duration(Grain)
    case money(String)
  }

  /// The number itself: 3/5 for `60%`, 1/50 for `2 points`.
  public let value: ExactNumber

  package let spelling: Spelling

  package init(_ value: ExactNumber, _ spelling: Spelling = .plain) {
    self.value = value
    self.spelling = spelling
  }
}

/// Another place, partner, time or group than the present one.
package enum Coordinate: Hashable, Sendable {
  case partner(Reference)
  case place(Reference)
  case time(TimePoint)
  case group(Reference)

  package var rank: Int {
    switch self {
    case .partner: 0
    case .place: 1
    case .time: 2
    case .group: 3
    }
  }
}

/// A point in time, absolute or counted from the present period.
public struct TimePoint: Hashable, Sendable {
  package enum Form: Hashable, Sendable {
    case period(PeriodName)
    case date(CalendarDate)
    case now
    case baseline
    case target
    case previous(Grain?)
    case sameLastYear(Grain)
    case ago(Int, Grain)
  }

  package let form: Form
  package let origin: Origin

  package init(_ form: Form, at origin: Origin = .unknown) {
    self.form = form
    self.origin = origin
  }
}

/// A stretch of periods.
public struct Window: Hashable, Sendable {
  package enum Form: Hashable, Sendable {
    case last(Int, Grain)
    case yearToDate
    case span(TimePoint, TimePoint)
  }

  package let form: Form

  package init(_ form: Form) { self.form = form }
}

/// An arithmetic sign between two numbers.
package enum ArithmeticOperator: String, Hashable, Sendable {
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
  case power = "^"
}

/// A sign that compares two numbers, dates or periods.
package enum Comparator: String, Hashable, Sendable {
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
}

/// How one result stands to another, by the direction of good or the order of labels.
public enum Standing: String, Hashable, Sendable, CaseIterable {
  /// Strictly better.
  case better = "better"

  /// Strictly worse.
  case worse = "worse"

  /// Worse or equal.
  case noBetter = "no better"

  /// Better or equal.
  case noWorse = "no worse"
}

/// What can be said of a result after `is` without quotation marks.
public enum Predicate: Hashable, Sendable {
  /// The value is there.
  case known

  /// The value is not there, whatever the reason.
  case missing

  /// A return is there, even if its value is withheld.
  case reported

  /// The target is met, or the rule holds.
  case met

  /// There is a verdict.
  case decided

  /// There is no verdict.
  case undecided

  /// Changed for the better, by the measure's rule of real change.
  case improving

  /// Changed for the worse, by the measure's rule of real change.
  case worsening

  /// No real change.
  case unchanged

  /// At least as good as the trajectory asks by now.
  case onTrajectory

  /// Missing for this reason.
  case because(MissingReason)

  /// A check of results found something in it here.
  case flagged(by: ResultCheckName)

  /// The words in the text form.
  public var word: String {
    switch self {
    case .known: "known"
    case .missing: "missing"
    case .reported: "reported"
    case .met: "met"
    case .decided: "decided"
    case .undecided: "undecided"
    case .improving: "improving"
    case .worsening: "worsening"
    case .unchanged: "unchanged"
    case .onTrajectory: "on-trajectory"
    case .because(let reason): reason.rawValue
    case .flagged(let check): "flagged by \(check.rawValue)"
    }
  }

  /// All predicates.
  public static let all: [Predicate] =
    [
      .known, .missing, .reported, .met, .decided, .undecided, .improving, .worsening, .unchanged,
      .onTrajectory,
    ] + MissingReason.allCases.map(Predicate.because)
    + ResultCheckName.allCases.map(Predicate.flagged)

  /// The words with which predicates begin.
  package static let firstWords: [String] =
    all.filter { if case .flagged = $0 { false } else { true } }.map(\.word) + ["flagged"]

  package init?(word: String) {
    guard let found = Predicate.all.first(where: { $0.word == word }) else { return nil }
    self = found
  }
}

/// What is said of each member of a quantified set; `it` is the member.
package enum Quantified: Hashable, Sendable {
  case are(Predicate, isNegated: Bool)
  case have(Node)
}

/// What is counted between two points in time.
package enum Elapsed: Hashable, Sendable {
  case grain(Grain)
  /// Known observations after the first time, up to the second.
  case points
}

/// What a partner is to an outcome.
public enum Role: String, Hashable, Sendable, CaseIterable {
  /// Convenes and reports; one for each outcome.
  case lead

  /// Answers for the outcome and shares its consequences.
  case accountable

  /// Acts on the outcome.
  case contributing

  /// Provides data.
  case supplier

  /// Is asked.
  case consulted

  /// Audits what is claimed.
  case assurer

  /// Pays.
  case funder

  /// Bears a cost, or what is displaced, without being accountable.
  case affected
}
