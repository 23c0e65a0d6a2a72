// What fields can hold, and so the groups by which measures are broken down.

extension Framework {
  /// All values that a field can have; `nil` where nothing lists them.
  package func listedValues(of type: Field.FieldType) -> [Node.Form]? {
    switch type {
    case .oneOf(let codes): codes.map { .text($0.name) }
    case .code(let list):
      codes.first { $0.name.name == list.name }?.codes.map { code in
        switch code.sign {
        case .name(let name): .text(name)
        case .number(let number): .number(NumberLiteral(number))
        }
      }
    case .yesNo: [.yesNo(true), .yesNo(false)]
    case .text, .number, .count, .share, .percent, .money, .date, .period, .place, .partner,
      .measure, .received, .part, .status, .rating, .person, .key, .row:
      nil
    }
  }

  /// The names of the groups that any source's field of a name makes; `nil` where one of them is not listed.
  package func groupNames(of field: String) -> [String]? {
    var names: [String] = []
    for source in sources {
      guard let type = source.field(field)?.type else { continue }
      guard let values = listedValues(of: type) else { return nil }
      names += values.map(\.groupName).filter { !names.contains($0) }
    }
    return names
  }
}

extension Node.Form {
  /// What a group is called whose rows hold this value.
  package var groupName: String {
    if case .text(let name) = self { name } else { "\(Node(self))" }
  }
}

extension Measure {
  /// The fields by whose values the measure is broken down.
  package var breakdowns: [Reference] {
    clauses.flatMap { stated -> [Reference] in
      if case .groups(let names) = stated.clause { names } else { [] }
    }
  }
}
