// Parameters and their values.

extension SwiftPrinter {
  package mutating func parameter(_ parameter: Parameter) -> String {
    let name = names.name(parameter.name.name, .number)
    let keys =
      parameter.keys.isEmpty ? "" : ", by: \(SwiftWriting.texts(parameter.keys.map(\.name)))"
    let head = "Parameter(\(name)\(SwiftPrinter.title(parameter.statedTitle))\(keys))"
    return SwiftWriting.block(head, parameter.clauses.map { self.parameter($0.clause) })
  }

  mutating func parameter(_ clause: ParameterClause) -> String {
    switch clause {
    case .value(let value): return self.value(value)
    case .common(let clause): return SwiftPrinter.common(clause)
    }
  }

  private mutating func value(_ value: ParameterValue) -> String {
    var arguments = [number(value.value)]
    if !value.keys.isEmpty {
      let keys = value.keys.map { cell(TableCell(.value($0))) }
      arguments.append("for: \(keys.joined(separator: ", "))")
    }
    if let date = value.from { arguments.append("from: \(SwiftWriting.date(date))") }
    if let text = value.reference { arguments.append("reference: \(SwiftWriting.text(text))") }
    return "Value(\(arguments.joined(separator: ", ")))"
  }
}
