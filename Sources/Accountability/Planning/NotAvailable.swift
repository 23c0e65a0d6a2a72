import AccountabilityRules

/// What a framework says and this version cannot evaluate.
///
/// The language is larger than the evaluator. Whatever parses and checks is either evaluated or found
/// here by name; nothing is passed over in silence.
struct NotAvailable {
  let framework: Framework
  private var found: [Diagnostic] = []

  init(framework: Framework) { self.framework = framework }

  /// Everything that cannot be evaluated, in reading order.
  static func check(_ framework: Framework) -> [Diagnostic] {
    var check = NotAvailable(framework: framework)
    check.sources()
    check.judgement()
    check.expressions()
    return Diagnostic.inReadingOrder(check.found)
  }

  mutating func refuse(_ what: String, at origin: Origin, help: String) {
    found.append(.notAvailable(what, at: origin, help: help))
  }
}
