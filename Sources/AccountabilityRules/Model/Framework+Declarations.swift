extension Framework {
  /// What another framework takes over that imports this one: all declarations.
  ///
  /// The header and the tests stay; what the header allows in one declaration comes with it.
  package var declarations: [FrameworkItem] {
    var items: [FrameworkItem] = header.filter(\.clause.isOfDeclaration).map(FrameworkItem.header)
    items += calendar.map { [.calendar($0)] } ?? []
    items += places.map(FrameworkItem.place)
    items += partners.map(FrameworkItem.partner)
    items += sectors.map(FrameworkItem.sector)
    items += policy.map { [.policy($0)] } ?? []
    items += codes.map(FrameworkItem.codes)
    items += sources.map(FrameworkItem.source)
    items += cohorts.map(FrameworkItem.cohort)
    items += parameters.map(FrameworkItem.parameter)
    items += outcomes.map(FrameworkItem.outcome)
    items += otherMeasures.map(FrameworkItem.measure)
    items += derived.map(FrameworkItem.derived)
    items += ratings.map(FrameworkItem.rating)
    items += rules.map(FrameworkItem.rule)
    items += consequences.map(FrameworkItem.consequence)
    items += notes.map(FrameworkItem.note)
    items += exceptions.map(FrameworkItem.exception)
    return items
  }
}

extension HeaderClause {
  /// Whether the clause speaks of one declaration, and not of the framework.
  fileprivate var isOfDeclaration: Bool {
    if case .common(.allow(_, in: let name, because: _)) = self { name != nil } else { false }
  }
}
