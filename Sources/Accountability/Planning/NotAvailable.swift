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
  static func check(_ framework: Framework, exceptions: [Exception]) -> [Diagnostic] {
    var check = NotAvailable(framework: framework)
    check.sources()
    for exception in exceptions where exception.condition != nil { check.conditional(exception) }
    check.judgement()
    check.expressions()
    return Diagnostic.inReadingOrder(check.found)
  }

  private mutating func conditional(_ exception: Exception) {
    refuse(
      "an exception that holds only 'when' something is so",
      at: exception.origin,
      help: "say from which day it holds, 'from 2026-04-01', or let it hold always"
    )
  }

  mutating func refuse(_ what: String, at origin: Origin, help: String) {
    found.append(.notAvailable(what, at: origin, help: help))
  }
}
