/// Swift code of an expression, with what one must know to build on it.
package struct SwiftCode {
  package enum Shape {
    /// A literal or an implicit member: the type must come from elsewhere.
    case untyped
    /// A name, a call, something in brackets.
    case primary
    case prefix
    /// `*` and `/`.
    case product
    /// `+` and `-`.
    case sum
    case comparison
    case and
    case or
  }

  package var text: String
  package var shape: Shape
  package var kind: SwiftKind

  package init(_ text: String, _ shape: Shape, _ kind: SwiftKind) {
    self.text = text
    self.shape = shape
    self.kind = kind
  }

  /// A name, a call or something in brackets.
  package init(_ text: String, _ kind: SwiftKind) { self.init(text, .primary, kind) }

  /// The code with a type of its own, in brackets where something is to follow it.
  package var explicit: String {
    switch shape {
    case .untyped: text.hasPrefix(".") ? "\(kind.type)\(text)" : "\(kind.type)(\(text))"
    case .primary: text
    case .prefix, .product, .sum, .comparison, .and, .or: "(\(text))"
    }
  }

  /// The code on a line of its own: what begins with a point would be taken for a part of the line
  /// before.
  package var line: String { text.hasPrefix(".") ? explicit : text }

  /// The code as an operand: in brackets unless its shape is one of these.
  package func operand(_ allowed: Shape...) -> String {
    switch shape {
    case .untyped, .primary: text
    case .prefix, .product, .sum, .comparison, .and, .or:
      allowed.contains(shape) ? text : "(\(text))"
    }
  }
}

/// The type of an expression in Swift.
package enum SwiftKind: Hashable, Sendable {
  case number
  case condition
  case text
  case date
  case period
  case partner
  case place
  case outcome
  case measure
  case person
  case row
  case code
  case consequence

  /// The type that stands between `Expression<` and `>`.
  package var value: String {
    switch self {
    case .number: "NumberValue"
    case .condition: "Condition"
    case .text: "TextValue"
    case .date: "DateValue"
    case .period: "PeriodValue"
    case .partner: "PartnerValue"
    case .place: "PlaceValue"
    case .outcome: "OutcomeValue"
    case .measure: "MeasureValue"
    case .person: "PersonValue"
    case .row: "RowValue"
    case .code: "CodeValue"
    case .consequence: "ConsequenceValue"
    }
  }

  package var type: String { "Expression<\(value)>" }

  /// The type under which a name is declared.
  package var nameType: String {
    switch self {
    case .number: "MeasureName"
    case .condition: "RuleName"
    case .text: "RatingName"
    case .partner: "PartnerName"
    case .place: "PlaceName"
    case .outcome: "OutcomeName"
    case .code: "CodeName"
    case .consequence: "ConsequenceName"
    case .date, .period, .measure, .person, .row: type
    }
  }

  /// Whether `<` can stand between two of them.
  package var isOrdered: Bool {
    switch self {
    case .number, .date, .period: true
    case .condition, .text, .partner, .place, .outcome, .measure, .person, .row, .code,
      .consequence:
      false
    }
  }

  package init(_ type: Field.FieldType) {
    switch type {
    case .text, .status, .rating: self = .text
    case .number, .count, .share, .percent, .money, .part: self = .number
    case .date, .received: self = .date
    case .period: self = .period
    case .yesNo: self = .condition
    case .place: self = .place
    case .partner: self = .partner
    case .measure: self = .measure
    case .person: self = .person
    case .key, .row: self = .row
    case .oneOf, .code: self = .code
    }
  }

  /// The kind of a set's members.
  package init(_ set: SetExpression.Kind) {
    switch set {
    case .places: self = .place
    case .partners: self = .partner
    case .measures: self = .number
    case .outcomes: self = .outcome
    case .groups: self = .code
    case .persons: self = .person
    }
  }
}

/// How the small parts of Swift are written.
package enum SwiftWriting {
  /// A string literal.
  package static func text(_ text: String) -> String {
    // The language's own escapes are a part of Swift's.
    Writing.text(text)
  }

  package static func texts(_ texts: [String]) -> String {
    texts.map(text).joined(separator: ", ")
  }

  /// A whole number, its thousands grouped.
  package static func integer(_ digits: String) -> String {
    let sign = digits.hasPrefix("-") ? "-" : ""
    let rest = Array(digits.dropFirst(sign.count))
    guard rest.count > 3 else { return digits }
    let grouped = rest.enumerated().map { offset, digit in
      offset > 0 && (rest.count - offset) % 3 == 0 ? "_\(digit)" : "\(digit)"
    }
    return sign + grouped.joined()
  }

  /// A number in the brackets of a call: `60`, `"62.5"`.
  package static func argument(_ value: ExactNumber) -> String {
    value.integer.map { integer(String($0)) } ?? text(value.description)
  }

  /// A number as a literal or an implicit member.
  package static func number(_ literal: NumberLiteral, isNegated: Bool = false) -> String {
    let value = isNegated ? -literal.value : literal.value
    switch literal.spelling {
    case .plain:
      return value.integer.map { integer(String($0)) } ?? ".decimal(\(text(value.description)))"
    case .percent: return ".percent(\(argument(value * 100)))"
    case .points: return ".points(\(argument(value * 100)))"
    case .duration(let grain): return ".duration(\(argument(value)), .\(grain.plural))"
    case .money(let currency): return ".money(\(argument(value)), \(text(currency)))"
    }
  }

  package static func date(_ date: CalendarDate) -> String {
    ".date(\(date.year), \(date.month.rawValue), \(date.day))"
  }

  package static func period(_ period: PeriodName) -> String {
    switch period.form {
    case .year(let year, let isSplit): ".year(\(years(year, isSplit)))"
    case .quarter(let year, let quarter, let isSplit):
      ".quarter(\(years(year, isSplit)), \(quarter))"
    case .month(let month, let year): ".month(.\(month.name), \(year))"
    case .years(let first, let last, _): ".years(\(first)...\(last))"
    }
  }

  private static func years(_ year: Int, _ isSplit: Bool) -> String {
    isSplit ? "\(year)...\(year + 1)" : "\(year)"
  }

  package static func time(_ time: TimePoint) -> String {
    switch time.form {
    case .period(let name): period(name)
    case .date(let day): date(day)
    case .now: ".now"
    case .baseline: ".baseline"
    case .target: ".target"
    case .previous(let grain): grain.map { ".previous(.\($0.rawValue))" } ?? ".previous"
    case .sameLastYear(let grain): ".sameLastYear(.\(grain.rawValue))"
    case .ago(let count, let grain): ".ago(.\(grain.plural)(\(count)))"
    }
  }

  package static func window(_ window: Window) -> String {
    switch window.form {
    case .last(let count, let grain): ".last(\(count), .\(grain.plural))"
    case .yearToDate: ".yearToDate"
    case .span(let first, let second): ".from(\(time(first)), to: \(time(second)))"
    }
  }

  package static func duration(_ duration: CalendarDuration) -> String {
    ".\(duration.grain.plural)(\(duration.count))"
  }

  package static func predicate(_ predicate: Predicate) -> String {
    if case .flagged(let check) = predicate { return ".flagged(by: .\(camelCase(check.rawValue)))" }
    return "." + camelCase(predicate.word)
  }

  package static func reason(_ reason: MissingReason) -> String { "." + camelCase(reason.rawValue) }

  package static func known(_ known: Known) -> String {
    switch known.form {
    case .any: ".any"
    case .quantity(let quantity): self.quantity(quantity)
    }
  }

  package static func quantity(_ quantity: Quantity) -> String {
    switch quantity.form {
    case .all: ".all"
    case .any: ".any"
    case .no: ".no"
    case .most: ".most"
    case .atLeast(let number): ".atLeast(\(self.number(number)))"
    case .atMost(let number): ".atMost(\(self.number(number)))"
    case .exactly(let number): ".exactly(\(self.number(number)))"
    }
  }

  package static func rounding(_ rounding: Rounding) -> String {
    ".\(rounding.rule.rawValue), to: \(rounding.decimals)"
  }

  /// `how-much` as `howMuch`.
  package static func camelCase(_ words: String) -> String {
    let parts = words.split(separator: "-")
    let rest = parts.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }
    return (parts.prefix(1).map(String.init) + rest).joined()
  }

  /// Lines with an indentation, as one text.
  package static func block(_ head: String, _ lines: [String]) -> String {
    let inner = lines.flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false) }
    return (["\(head) {"] + inner.map { $0.isEmpty ? "" : "  \($0)" } + ["}"])
      .joined(separator: "\n")
  }
}
