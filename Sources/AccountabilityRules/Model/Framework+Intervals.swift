extension Framework {
  /// The fields with the ends of the interval of a figure that a measure takes as it is returned; `nil` where
  /// there are not both.
  package func returnedEnds(of measure: Measure) -> (lower: Reference, upper: Reference)? {
    guard case .the(let figure, let rows)? = measure.definition?.form,
      let source = sources.first(where: { $0.name.name == rows.source.name }),
      let lower = source.field(.lower, of: figure.name),
      let upper = source.field(.upper, of: figure.name)
    else { return nil }
    return (lower.name, upper.name)
  }
}

extension Source {
  /// The field with a part of the observation of a figure.
  fileprivate func field(_ part: ObservationPart, of figure: String) -> Field? {
    fields.first { field in
      if case .part(part, let whole) = field.type { whole.name == figure } else { false }
    }
  }
}
