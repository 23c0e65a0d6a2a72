extension Cohort: Clause {
  /// Makes a cohort: `Cohort(smd, "Three or more needs", persons(in: contacts, where: needs >= 3))`.
  public init(_ name: People, _ title: String, _ persons: Persons) {
    self.init(name: Reference(name.name), title: title, persons: persons.rows)
  }

  /// Makes a cohort without a title.
  public init(_ name: People, _ persons: Persons) {
    self.init(name: Reference(name.name), title: nil, persons: persons.rows)
  }

  /// The clause as it is collected.
  public var statement: Clauses<Framework> { Clauses(.item(.cohort(self))) }
}
