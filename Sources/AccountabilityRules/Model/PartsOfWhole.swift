/// Rows that are parts of others: `check parts of sector make "All"`.
package struct PartsOfWhole: Hashable, Sendable {
  /// What the row of the whole has in the field.
  package enum Whole: Hashable, Sendable {
    case text(String)
    case code(Reference)

    /// The text or the code's name.
    package var name: String {
      switch self {
      case .text(let text): text
      case .code(let name): name.name
      }
    }
  }

  /// The field that tells the parts and the whole apart.
  package var field: Reference

  /// What stands in it for the whole.
  package var whole: Whole

  /// The figures that add up; where none is named, those that are counted or are money.
  package var figures: [Reference]

  /// How far the parts' sum may be from the whole.
  package var tolerance: NumberLiteral?

  package init(
    of field: Reference,
    make whole: Whole,
    in figures: [Reference] = [],
    within tolerance: NumberLiteral? = nil
  ) {
    self.field = field
    self.whole = whole
    self.figures = figures
    self.tolerance = tolerance
  }
}

extension Source {
  /// The positions of the figures that a check of parts adds up.
  package func figures(of parts: PartsOfWhole) -> [Int] {
    guard parts.figures.isEmpty else {
      return parts.figures.compactMap { fieldPosition($0.name) }
    }
    return fields.indices.filter { fields[$0].type.addsUp }
  }
}

extension Field.FieldType {
  /// Whether its figures add up to the figure of a whole.
  fileprivate var addsUp: Bool {
    switch self {
    case .count, .money, .part(.numerator, _), .part(.denominator, _): true
    case .number, .share, .percent, .part, .text, .date, .period, .yesNo, .place, .partner,
      .measure, .received, .status, .rating, .person, .key, .row, .oneOf, .code:
      false
    }
  }
}
