// Places and partners are one line each in text, and one expression each in Swift: what is said of
// them follows the name.

extension Place: Clause {
  /// Makes a place: `Place(hillfields, "Hillfields", within: millbrook, code: "E05000001")`.
  public init(
    _ name: PlaceName,
    _ title: String? = nil,
    within place: PlaceName? = nil,
    code: String? = nil
  ) {
    var clauses: [EntityClause] = []
    if let place { clauses.append(.within(place.reference)) }
    if let code { clauses.append(.code([code])) }
    self.init(
      name: name.reference,
      title: title,
      clauses: clauses.map { Stated($0, at: .unknown) }
    )
  }

  /// The clause as it is collected.
  public var statement: Clauses<Framework> { Clauses(.item(.place(self))) }

  private func adding(_ clause: EntityClause) -> Place {
    Place(name: name, title: statedTitle, clauses: clauses + [Stated(clause, at: .unknown)])
  }

  /// Says in which sector the place counts.
  public func sector(_ name: Reference) -> Place { adding(.sector(name)) }

  /// Says of which place this is a part.
  public func within(_ place: PlaceName) -> Place { adding(.within(place.reference)) }

  /// Gives the codes by which files know the place.
  public func code(_ codes: String...) -> Place { adding(.code(codes)) }

  /// Gives an attribute a name as its value: `.with("family", "coastal")`.
  public func with(_ attribute: Reference, _ value: Reference) -> Place {
    adding(.with(attribute, Node(.name(value.name))))
  }

  /// Gives an attribute a number as its value.
  public func with(_ attribute: Reference, _ value: MeasureName) -> Place {
    adding(.with(attribute, value.node))
  }

  /// Gives an attribute a value: `.with("motto", .text("Ever onward"))`.
  public func with<Value>(_ attribute: Reference, _ value: Expression<Value>) -> Place {
    adding(.with(attribute, value.node))
  }

  /// Says since when the place exists.
  public func from(_ date: CalendarDate) -> Place { adding(.from(date)) }

  /// Says on which day the place existed last.
  public func until(_ date: CalendarDate) -> Place { adding(.until(date)) }

  /// Says which places this one replaces.
  public func replaces(_ places: PlaceName...) -> Place {
    adding(.replaces(places.map(\.reference)))
  }
}

extension Partner: Clause {
  /// Makes a partner: `Partner(council, "Millbrook Council", sector: "local-government")`.
  public init(_ name: PartnerName, _ title: String? = nil, sector: Reference? = nil) {
    let clauses = sector.map { [Stated(EntityClause.sector($0), at: .unknown)] } ?? []
    self.init(name: name.reference, title: title, clauses: clauses)
  }

  /// The clause as it is collected.
  public var statement: Clauses<Framework> { Clauses(.item(.partner(self))) }

  private func adding(_ clause: EntityClause) -> Partner {
    Partner(name: name, title: statedTitle, clauses: clauses + [Stated(clause, at: .unknown)])
  }

  /// Says in which sector the partner works.
  public func sector(_ name: Reference) -> Partner { adding(.sector(name)) }

  /// Says in which place the partner works.
  public func within(_ place: PlaceName) -> Partner { adding(.within(place.reference)) }

  /// Gives the codes by which files know the partner.
  public func code(_ codes: String...) -> Partner { adding(.code(codes)) }

  /// Gives an attribute a name as its value: `.with("type", "statutory")`.
  public func with(_ attribute: Reference, _ value: Reference) -> Partner {
    adding(.with(attribute, Node(.name(value.name))))
  }

  /// Gives an attribute a number as its value.
  public func with(_ attribute: Reference, _ value: MeasureName) -> Partner {
    adding(.with(attribute, value.node))
  }

  /// Gives an attribute a value: `.with("motto", .text("Ever onward"))`.
  public func with<Value>(_ attribute: Reference, _ value: Expression<Value>) -> Partner {
    adding(.with(attribute, value.node))
  }

  /// Says since when the partner takes part.
  public func from(_ date: CalendarDate) -> Partner { adding(.from(date)) }

  /// Says on which day the partner takes part last.
  public func until(_ date: CalendarDate) -> Partner { adding(.until(date)) }

  /// Says which partners this one replaces.
  public func replaces(_ partners: PartnerName...) -> Partner {
    adding(.replaces(partners.map(\.reference)))
  }
}

extension Sector: Clause {
  /// Makes a sector: `Sector("health", "Health")`.
  public init(_ name: Reference, _ title: String? = nil) { self.init(name: name, title: title) }

  /// The clause as it is collected.
  public var statement: Clauses<Framework> { Clauses(.item(.sector(self))) }
}
