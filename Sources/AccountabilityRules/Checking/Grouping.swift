/// Groups that are made by what a field holds: codes, places, yes and no.
enum Grouping {
  /// What is wrong with the name of a field by which groups are made, if anything is.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - fields: The fields that can be meant.
  ///   - attributes: Attributes that will do as well.
  ///   - wanted: What is wanted, such as `field to part by`.
  /// - Returns: The diagnostic, at the name.
  static func problem(
    _ name: Reference,
    among fields: [Field],
    attributes: [String] = [],
    wanted: String
  ) -> Diagnostic? {
    guard !attributes.contains(name.name) else { return nil }
    let meant = fields.filter { $0.name.name == name.name }
    guard let first = meant.first else {
      let candidates = fields.filter(\.type.makesGroups).map(\.name.name) + attributes
      return .unknownName(name, wanted: wanted, among: candidates)
    }
    return meant.contains(where: \.type.makesGroups) ? nil : .noGroups(first, at: name.origin)
  }
}

extension Field.FieldType {
  /// Whether what it holds stands for groups.
  ///
  /// What differs from row to row, is measured, or tells when or why, does not.
  fileprivate var makesGroups: Bool {
    switch self {
    case .text, .number, .yesNo, .place, .partner, .measure, .oneOf, .code: true
    case .count, .share, .percent, .money, .date, .period, .received, .part, .status, .rating,
      .person, .key, .row:
      false
    }
  }
}

extension Diagnostic {
  fileprivate static func noGroups(_ field: Field, at origin: Origin) -> Diagnostic {
    Diagnostic(
      "wrong-type",
      "'\(field.name.name)' is a field of type \(ClauseText.fieldType(field.type)), and makes no groups",
      at: origin,
      help: "name a field of codes, texts, places or the like"
    )
  }
}
