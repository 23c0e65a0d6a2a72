extension Codes: Clause {
  /// Makes a list of codes.
  ///
  /// ```swift
  /// let level = CodesName("level")
  /// Codes(level, "Rubric", first: .worst) {
  ///   Code(1, "Significant shortfalls")
  ///   Code(2, "Some shortfalls", says: "The partners mend what they know of.")
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - list: The name, which fields have as their type.
  ///   - title: The title.
  ///   - ends: Which end of the list stands first, if one code is better than another.
  ///   - clauses: The codes.
  public init(
    _ list: CodesName,
    _ title: String? = nil,
    first ends: Ends? = nil,
    @ClauseBuilder<Codes> _ clauses: () -> Clauses<Codes>
  ) {
    let stated: [Stated<CodesClause>] = clauses().stated { content in
      if case .code(let code) = content { .code(code) } else { content.common.map { .common($0) } }
    }
    self.init(name: Reference(list.name), title: title, ends: ends, clauses: stated)
  }

  /// The clause as it is collected.
  public var statement: Clauses<Framework> { Clauses(.item(.codes(self))) }
}

extension Code: Clause {
  /// Makes a code that is a name: `Code(sheltered, "In a shelter", from: "1", "01")`.
  public init(
    _ name: CodeName,
    _ title: String? = nil,
    from texts: String...,
    says: String? = nil
  ) {
    self.init(.name(name.reference.name), title, from: texts, says: says)
  }

  /// Makes a code that is a number: `Code(4, "Exceeds what is asked")`.
  public init(
    _ number: NumberLiteral,
    _ title: String? = nil,
    from texts: String...,
    says: String? = nil
  ) {
    self.init(.number(number.value), title, from: texts, says: says)
  }

  /// The clause as it is collected.
  public var statement: Clauses<Codes> { Clauses(.code(self)) }
}
