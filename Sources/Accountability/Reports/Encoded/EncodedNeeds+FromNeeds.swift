import AccountabilityRules

extension EncodedNeeds {
  /// Encodes what a framework needs.
  public init(_ needs: Needs) {
    framework = needs.framework.name.name
    title = needs.framework.title
    asOf = needs.asOf.description
    sources = needs.sources.map(EncodedNeed.init)
    version = needs.framework.version
    until = needs.until?.description
  }
}

extension EncodedNeed {
  fileprivate init(_ source: Needs.Source) {
    self.init(
      name: source.name,
      title: source.title,
      kind: source.kind.rawValue,
      because: source.because,
      partners: source.partners,
      every: source.timing?.grain.rawValue,
      over: source.timing?.reach?.description,
      due: source.timing?.due?.description,
      fields: source.fields.map(EncodedNeededField.init),
      marks: source.marks.map(EncodedMark.init),
      measures: source.measures,
      next: source.next.map(EncodedDueReturn.init),
      outstanding: source.outstanding?.map(EncodedOutstandingReturn.init)
    )
  }
}

extension EncodedNeededField {
  fileprivate init(_ field: Needs.Field) {
    self.init(
      name: field.name,
      kind: field.kind,
      meaning: field.meaning,
      spellings: field.spellings,
      origin: field.origin.rawValue,
      headings: field.headings,
      measures: field.measures
    )
  }
}

extension EncodedMark {
  fileprivate init(_ mark: Needs.Mark) {
    self.init(texts: mark.texts, reason: mark.reason.rawValue, fields: mark.fields)
  }
}

extension EncodedDueReturn {
  fileprivate init(_ next: Needs.DueReturn) {
    self.init(
      partner: next.partner,
      places: next.places,
      period: next.period.description,
      due: next.due.description
    )
  }
}

extension EncodedOutstandingReturn {
  fileprivate init(_ one: Needs.OutstandingReturn) {
    self.init(
      partner: one.partner,
      place: one.place,
      measure: one.measure,
      period: one.period.description,
      due: one.due.description,
      status: one.status.rawValue
    )
  }
}
