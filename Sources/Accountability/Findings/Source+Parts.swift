import AccountabilityRules

extension Source {
  /// The position of the field that is a part of another's figure.
  func position(of part: ObservationPart, of figure: Field) -> Int? {
    fields.firstIndex { field in
      guard case .part(part, let whole) = field.type else { return false }
      return whole.name == figure.name.name
    }
  }
}
