// What becomes of types in arithmetic, and which go together in a comparison.

extension ValueType {
  /// The type of a sum or a difference; `nil` where the two do not go together.
  package func added(to other: ValueType) -> ValueType? {
    if self == other { return isNumeric ? self : nil }
    switch (self, other) {
    case (.number, .count), (.count, .number): return .number
    case (.number, .rate), (.rate, .number): return .rate
    // What was computed from shares may be one.
    case (.number, .share), (.share, .number): return .number
    default: return nil
    }
  }

  /// The type of a product; `nil` where it has no meaning.
  package func multiplied(by other: ValueType) -> ValueType? {
    switch (self, other) {
    case (.money, .money), (.duration, .duration): nil
    case (.money, _), (.duration, .number), (.duration, .count), (.duration, .share): self
    case (_, .money), (.number, .duration), (.count, .duration), (.share, .duration): other
    case (.share, .share), (.share, .number), (.number, .share): .share
    case (.rate, .number), (.rate, .share), (.number, .rate), (.share, .rate): .rate
    default: isNumeric && other.isNumeric ? .number : nil
    }
  }

  /// The type of a quotient; `nil` where it has no meaning.
  package func divided(by other: ValueType) -> ValueType? {
    switch (self, other) {
    case (.money, .money), (.duration, .duration): self == other ? .number : nil
    case (.money, _): self
    case (.duration, .number), (.duration, .count), (.duration, .share): self
    case (.share, .number), (.rate, .number): self
    default: isNumeric && other.isNumeric ? .number : nil
    }
  }

  /// Whether it can be raised to a power, or be the exponent of one.
  package var isDimensionless: Bool {
    switch self {
    case .number, .count, .share, .rate: true
    default: false
    }
  }

  /// Whether `<` has a meaning.
  package var isOrdered: Bool { isNumeric || self == .date || self == .period }

  /// Whether two values of these types can be compared.
  package func isComparable(to other: ValueType) -> Bool {
    if self == other { return true }
    switch (self, other) {
    case (.number, .count), (.count, .number), (.number, .rate), (.rate, .number): return true
    // What was computed from shares may be compared with one.
    case (.number, .share), (.share, .number): return true
    default: return false
    }
  }

  /// The type of an average of such values.
  package var averaged: ValueType { self == .count ? .number : self }

  /// How a bare number is to be written to be of this type; `nil` where that does not depend on it.
  package func written(_ number: ExactNumber) -> String? {
    let text = number.decimalText ?? number.description
    return switch self {
    case .money(let currency): "\(text) \(currency)"
    case .duration(let grain): "\(text) \(grain.plural)"
    default: nil
    }
  }

  /// How two types that do not go together can be brought together.
  package func wayOut(with other: ValueType) -> String? {
    switch (self, other) {
    case (.money(let first), .money(let second)) where first != second:
      "bring both to one currency, by a rate that the framework states: \(second) into \(first)"
    case (.duration(let first), .duration(let second)) where first != second:
      "count both in \(first.plural), or both in \(second.plural): "
        + "'\(first.plural) from … to …'; none is converted into another"
    case (.count, .rate), (.rate, .count):
      "make a rate of both with 'per', or compare the counts"
    case (.text, .label), (.label, .text): "a label is compared with one of its texts"
    case (.label, .label): "labels belong to their rating: compare each with its own"
    default: nil
    }
  }
}
