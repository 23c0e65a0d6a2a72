import AccountabilityRules

extension Field.FieldType {
  /// The currency of amounts.
  var currency: String? { if case .money(let currency) = self { currency } else { nil } }

  /// Whether spellings of its cells are of dates or periods.
  var isDated: Bool {
    switch self {
    case .date, .period, .received: true
    case .text, .number, .count, .share, .percent, .money, .yesNo, .place, .partner, .measure,
      .part, .status, .rating, .person, .key, .row, .oneOf, .code:
      false
    }
  }
}
