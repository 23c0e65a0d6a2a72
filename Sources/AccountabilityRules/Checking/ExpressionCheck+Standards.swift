// Rates that a standard population would have.

extension ExpressionCheck {
  /// The sources that a value reads, through the measures that it names too.
  private func sourceNames(of value: Node, _ seen: inout Set<Int>) -> Set<String> {
    var names = value.sourceNames
    var measures: [Int] = []
    value.visit { node in
      guard case .name(let name) = node.form, let symbol = symbols[name], symbol.kind == .measure
      else { return }
      measures.append(symbol.index)
    }
    for index in measures where seen.insert(index).inserted {
      guard let definition = self.measures[index].definition else { continue }
      names.formUnion(sourceNames(of: definition, &seen))
    }
    return names
  }

  mutating func standardised(
    _ value: Node,
    _ standard: Standardisation,
    in scope: Scope
  ) -> Meaning {
    let meaning = meaning(of: value, in: scope)
    if let type = type(meaning), type != .share, type != .rate {
      found.append(
        .wrongType(
          type,
          wanted: "a share or a rate",
          in: "'standardised'",
          at: value.origin,
          help: "a ratio keeps its counts if it is made with 'as share of' or 'per'"
        )
      )
    }
    var seen: Set<Int> = []
    let sources = sourceNames(of: value, &seen)
    let fields = framework.sources.filter { sources.contains($0.name.name) }.flatMap(\.fields)
    var strata: [Reference] = []
    for stratum in standard.strata {
      if let problem = Grouping.problem(stratum, among: fields, wanted: "field to part by") {
        found.append(problem)
      } else {
        strata.append(stratum)
      }
    }
    if let source = wantedStandard(standard.standard) {
      want(strata, in: source, as: fields)
      figures(of: value, standard, in: source)
    }
    return meaning
  }

  /// The source in which a standard stands.
  private mutating func wantedStandard(_ name: Reference) -> Source? {
    guard let symbol = symbols[name.name] else {
      found.append(
        .unknownName(name, wanted: "source of a standard", among: symbols.names(of: .source))
      )
      return nil
    }
    guard symbol.kind == .source else {
      found.append(
        .wrongKind(name, is: symbol.kind, wanted: "a source", declared: symbol.name.origin)
      )
      return nil
    }
    return framework.sources.first { $0.name.name == name.name }
  }

  /// Each stratum is a field of the standard, of the type that it has in the value's own sources.
  private mutating func want(_ strata: [Reference], in source: Source, as fields: [Field]) {
    for stratum in strata {
      let types = fields.filter { $0.name.name == stratum.name }.map(\.type)
      guard let own = source.field(stratum.name) else {
        found.append(.notInStandard(stratum, source))
        continue
      }
      guard let other = types.first(where: { $0 != own.type }) else { continue }
      found.append(.otherStrata(stratum, own, other, source))
    }
  }

  /// Each figure that is asked of the standard is a field of it.
  private mutating func figures(of value: Node, _ standard: Standardisation, in source: Source) {
    for node in standard.figures(of: value) {
      node.visit { node in
        guard let figure = node.takenFigure, source.field(figure.name) == nil else { return }
        found.append(.notInStandard(figure, source))
      }
    }
  }
}

extension Node {
  /// The field whose figure is taken from rows: `people` of `sum of people in yearly`.
  fileprivate var takenFigure: Reference? {
    switch form {
    case .the(let field, _): field
    case .statistic(let statistic):
      if case .rows = statistic.range, let value = statistic.values.first {
        value.reference
      } else {
        nil
      }
    default: nil
    }
  }
}

extension Diagnostic {
  fileprivate static func notInStandard(_ field: Reference, _ source: Source) -> Diagnostic {
    Diagnostic(
      "unknown-name",
      "the standard '\(source.name.name)' has no field '\(field.name)'",
      at: field.origin,
      labels: [Label("'\(source.name.name)' is declared here", at: source.name.origin)],
      help:
        "a standard has the strata and the figures under the names that they have in the value's own sources"
    )
  }

  fileprivate static func otherStrata(
    _ stratum: Reference,
    _ own: Field,
    _ other: Field.FieldType,
    _ source: Source
  ) -> Diagnostic {
    Diagnostic(
      "wrong-type",
      "'\(stratum.name)' is \(ClauseText.fieldType(own.type)) in the standard '\(source.name.name)', and \(ClauseText.fieldType(other)) in the value's own source",
      at: stratum.origin,
      labels: [Label("the standard's", at: own.name.origin)],
      help: "give both the same type, best a list of codes that both name"
    )
  }
}
