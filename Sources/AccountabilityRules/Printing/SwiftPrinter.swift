/// Writes a framework as Swift: constants for its names, then the framework in the builder's form.
package struct SwiftPrinter {
  /// A field of a source.
  struct Constant: Hashable {
    var source: String
    var field: Field

    init(_ source: String, _ field: Field) {
      self.source = source
      self.field = field
    }
  }

  package var names = SwiftNames()
  package private(set) var sources: Set<String> = []
  private(set) var constants: [Constant: String] = [:]
  private let framework: Framework

  /// The constant that the whole framework gets.
  package let identifier: String

  package init(_ framework: Framework) {
    self.framework = framework
    identifier = names.identifier(for: framework.name.name)
    learnKinds()
    declareConstants()
  }

  /// The declarations of constants, and the framework as one expression.
  package static func parts(
    of framework: Framework
  ) -> (constants: [String], expression: String, identifier: String) {
    var printer = SwiftPrinter(framework)
    let expression = printer.expression()
    return (printer.names.declarations, expression, printer.identifier)
  }

  // MARK: Names

  private mutating func learnKinds() {
    for place in framework.places { names.learn(place.name.name, is: .place) }
    for partner in framework.partners { names.learn(partner.name.name, is: .partner) }
    names.learn(framework.codes)
    for source in framework.sources {
      names.learn(source: source.name.name, is: source.kind)
      for field in source.fields { names.learn(field.name.name, is: names.kind(of: field)) }
    }
    names.cohorts = Set(framework.cohorts.map(\.name.name))
    for outcome in framework.outcomes { names.learn(outcome.name.name, is: .outcome) }
    for measure in framework.measures { names.learn(measure.name.name, is: .number) }
    for measure in framework.measures {
      guard let definition = measure.definition, let kind = natural(definition) else { continue }
      names.learn(measure.name.name, is: kind)
    }
    for derived in framework.derived { names.learn(derived.name.name, is: .number) }
    for parameter in framework.parameters { names.learn(parameter.name.name, is: .number) }
    for rating in framework.ratings { names.learn(rating.name.name, is: .text) }
    for rule in framework.rules {
      names.learn(rule.name.name, is: .condition)
      for set in rule.sets {
        if let alias = set.alias { names.learn(alias.name, is: SwiftKind(set.kind)) }
      }
    }
    for consequence in framework.consequences {
      names.learn(consequence.name.name, is: .consequence)
    }
  }

  private mutating func declareConstants() {
    for place in framework.places { _ = names.name(place.name.name, .place) }
    for partner in framework.partners { _ = names.name(partner.name.name, .partner) }
    sources = Set(framework.sources.map(\.name.name))
    for source in framework.sources {
      _ = names.source(source.name.name, source.kind)
      for field in source.fields where constants[Constant(source.name.name, field)] == nil {
        constants[Constant(source.name.name, field)] = names.field(field, of: source)
      }
    }
    for outcome in framework.outcomes { _ = names.name(outcome.name.name, .outcome) }
    for exception in framework.exceptions { declareFields(of: exception) }
  }

  /// An exception may give a source fields that it does not have yet.
  private mutating func declareFields(of exception: Exception) {
    guard let name = exception.name, case .source(let clauses) = exception.change else { return }
    let kind = framework.sources.first { $0.name.name == name.name }?.kind ?? .returns
    let source = Source(kind, name: name, title: nil, clauses: clauses)
    for field in source.fields where constants[Constant(name.name, field)] == nil {
      constants[Constant(name.name, field)] = names.field(field, of: source)
    }
  }

  // MARK: Blocks

  private mutating func expression() -> String {
    var lines: [String] = []
    for clause in framework.header { lines.append(header(clause.clause)) }
    if let calendar = framework.calendar { lines.append(SwiftPrinter.calendar(calendar)) }
    for place in framework.places { lines.append(self.place(place)) }
    for partner in framework.partners { lines.append(self.partner(partner)) }
    for sector in framework.sectors {
      let name = SwiftWriting.text(sector.name.name)
      lines.append("Sector(\(name)\(SwiftPrinter.title(sector.statedTitle)))")
    }
    if let policy = framework.policy {
      lines.append(SwiftWriting.block("Policy", policy.clauses.map { self.policy($0.clause) }))
    }
    for list in framework.codes { lines.append(self.codes(list)) }
    for source in framework.sources { lines.append(self.source(source)) }
    for cohort in framework.cohorts { lines.append(self.cohort(cohort)) }
    for outcome in framework.outcomes { lines.append(self.outcome(outcome)) }
    for measure in framework.otherMeasures { lines.append(self.measure(measure)) }
    for derived in framework.derived { lines.append(self.derived(derived)) }
    for parameter in framework.parameters { lines.append(self.parameter(parameter)) }
    for rating in framework.ratings {
      let head = ratingHead(rating)
      lines.append(SwiftWriting.block(head, rating.clauses.map { self.rating($0.clause) }))
    }
    for rule in framework.rules { lines.append(self.rule(rule)) }
    for consequence in framework.consequences { lines.append(self.consequence(consequence)) }
    for note in framework.notes { lines.append(self.note(note)) }
    for exception in framework.exceptions { lines.append(self.exception(exception)) }
    for test in framework.tests {
      let head = "Test(\(SwiftWriting.text(test.title)))"
      lines.append(SwiftWriting.block(head, test.clauses.map { self.test($0.clause) }))
    }
    let name = SwiftWriting.text(framework.name.name)
    return SwiftWriting.block("Framework(\(name), \(SwiftWriting.text(framework.title)))", lines)
  }

  private mutating func codes(_ list: Codes) -> String {
    let ends = list.ends.map { ", first: .\($0.rawValue)" } ?? ""
    let head = "Codes(\(names.codes(list.name.name))\(SwiftPrinter.title(list.statedTitle))\(ends))"
    return SwiftWriting.block(head, list.clauses.map { codes($0.clause) })
  }

  private mutating func source(_ source: Source) -> String {
    let name = names.source(source.name.name, source.kind)
    let lines = source.clauses.map { self.source($0.clause, of: source.name.name) }
    let type = source.kind == .records ? "RecordsSource" : "ReturnsSource"
    let head = "\(type)(\(name)\(SwiftPrinter.title(source.statedTitle)))"
    return SwiftWriting.block(head, lines)
  }

  private mutating func cohort(_ cohort: Cohort) -> String {
    let head = "Cohort(\(names.cohort(cohort.name.name))\(SwiftPrinter.title(cohort.statedTitle))"
    return "\(head), persons(in: \(rows(cohort.rows))))"
  }

  private mutating func outcome(_ outcome: Outcome) -> String {
    let name = names.name(outcome.name.name, .outcome)
    let head = "Outcome(\(name)\(SwiftPrinter.title(outcome.statedTitle)))"
    let lines =
      outcome.clauses.map { self.outcome($0.clause) } + outcome.measures.map { measure($0) }
    return lines.isEmpty ? head : SwiftWriting.block(head, lines)
  }

  mutating func measure(_ measure: Measure) -> String {
    let head = measureHead(measure)
    guard !measure.clauses.isEmpty else { return head }
    return SwiftWriting.block(head, measure.clauses.map { self.measure($0.clause) })
  }

  private mutating func rule(_ rule: Rule) -> String {
    let name =
      rule.kind == .claim
      ? names.name(rule.name.name, .condition) : SwiftWriting.text(rule.name.name)
    let head =
      "\(rule.kind == .claim ? "Claim" : "Rule")(\(name)\(SwiftPrinter.title(rule.statedTitle)))"
    return SwiftWriting.block(head, rule.clauses.map { self.rule($0.clause) })
  }
}

extension Framework {
  /// The framework as a file of Swift that builds it.
  ///
  /// Names become constants, then comes `let millbrook = Framework("millbrook", …) { … }`. The file
  /// compiles if the framework passes its check; its value is equal to the framework.
  public var swiftCode: String {
    let parts = SwiftPrinter.parts(of: self)
    let constants = parts.constants.map { $0 + "\n" }.joined()
    return """
      import AccountabilityRules

      \(constants)
      let \(parts.identifier) = \(parts.expression)

      """
  }
}
