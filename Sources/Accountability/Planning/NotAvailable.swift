import AccountabilityRules

/// What a framework says and this version cannot evaluate.
///
/// The language is larger than the evaluator. Whatever parses and checks is either evaluated or found
/// here by name; nothing is passed over in silence.
struct NotAvailable {
  let framework: Framework
  let symbols: Symbols
  let breakdowns: Breakdowns

  /// The names that members of sets of groups have anywhere; where one stands is the checker's to say.
  let groupAliases: Set<String>
  private var found: [Diagnostic] = []

  init(framework: Framework) {
    self.framework = framework
    symbols = Symbols(framework)
    breakdowns = Breakdowns(framework)
    groupAliases = framework.groupAliases
  }

  /// Everything that cannot be evaluated, in reading order.
  static func check(_ framework: Framework, exceptions: [Exception]) -> [Diagnostic] {
    var check = NotAvailable(framework: framework)
    check.sources()
    for exception in exceptions where exception.condition != nil { check.conditional(exception) }
    check.judgement()
    check.expressions()
    return Diagnostic.inReadingOrder(check.found)
  }

  /// What cannot be computed or decided of the rows of a source, whether the rest can be evaluated or not.
  static func check(rowsOf source: Source, in framework: Framework) -> [Diagnostic] {
    var check = NotAvailable(framework: framework)
    for stated in source.clauses {
      switch stated.clause {
      case .rows(_, let condition), .headingsWhere(let condition), .check(let condition):
        check.row(condition)
      case .field(let field): if let formula = field.formula { check.row(formula) }
      case .suppliedBy, .timing, .separator, .decimal, .encoding, .skip, .headings,
        .ignoredColumns, .dated, .missing, .checkParts, .common:
        break
      }
    }
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
