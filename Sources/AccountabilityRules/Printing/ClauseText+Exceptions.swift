// Exceptions as text.

extension ClauseText {
  package static func exceptionHead(_ exception: Exception) -> String {
    var words = ["exception to \(exception.kind.rawValue)"]
    if let name = exception.name { words.append(Writing.name(name.name)) }
    if let condition = exception.condition {
      words.append("when \(NodePrinter.condition(condition))")
    }
    if let date = exception.from { words.append("from \(date)") }
    words.append("because \(Writing.text(exception.because))")
    return words.joined(separator: " ")
  }

  /// What holds instead, a line for each clause, and the first of each measure.
  package static func exceptionSummary(_ exception: Exception) -> [String] {
    exceptionLines(exception) + exception.change.measures.map(measureHead)
  }

  /// The lines inside the braces, but for measures.
  package static func exceptionLines(_ exception: Exception) -> [String] {
    (exception.isLeftOut ? ["left out"] : []) + lines(exception.change)
  }

  private static func lines(_ change: Exception.Change) -> [String] {
    switch change {
    case .policy(let clauses): clauses.map { policy($0.clause) }
    case .source(let clauses): clauses.map { source($0.clause) }
    case .outcome(let clauses, _): clauses.map { outcome($0.clause) }
    case .measure(let clauses): clauses.map { measure($0.clause) }
    case .rating(let clauses): clauses.map { rating($0.clause) }
    case .derived(let clauses): clauses.map { derived($0.clause) }
    case .parameter(let keys, let clauses): parameter(clauses, by: keys)
    case .rule(let clauses): clauses.map { rule($0.clause) }
    case .consequence(let clauses): clauses.map { consequence($0.clause) }
    }
  }
}
