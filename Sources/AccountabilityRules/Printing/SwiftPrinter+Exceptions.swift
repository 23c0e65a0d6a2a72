// Exceptions as Swift.

extension SwiftPrinter {
  package mutating func exception(_ exception: Exception) -> String {
    var arguments = ["to: \(subject(of: exception))"]
    if let condition = exception.condition {
      arguments.append("when: \(self.condition(condition))")
    }
    if let date = exception.from { arguments.append("from: \(SwiftWriting.date(date))") }
    arguments.append("because: \(SwiftWriting.text(exception.because))")
    let head = "Exception(\(arguments.joined(separator: ", ")))"
    let left = exception.isLeftOut ? ["LeftOut()"] : []
    return SwiftWriting.block(head, left + lines(of: exception))
  }

  /// `.measure(settled)`.
  private mutating func subject(of exception: Exception) -> String {
    guard let name = exception.name?.name else { return ".policy" }
    let constant =
      switch exception.kind {
      case .policy: SwiftWriting.text(name)
      case .source: names.source(name)
      case .outcome: names.name(name, .outcome)
      case .measure, .score, .calculation, .parameter: names.name(name, .number)
      case .rating: names.name(name, .text)
      case .rule, .claim: names.name(name, .condition)
      case .consequence: names.name(name, .consequence)
      }
    return ".\(exception.kind.rawValue)(\(constant)\(keys(of: exception)))"
  }

  private func keys(of exception: Exception) -> String {
    guard case .parameter(let keys, _) = exception.change, !keys.isEmpty else { return "" }
    return ", by: \(SwiftWriting.texts(keys.map(\.name)))"
  }

  private mutating func lines(of exception: Exception) -> [String] {
    switch exception.change {
    case .policy(let clauses): clauses.map { policy($0.clause) }
    case .source(let clauses):
      clauses.map { source($0.clause, of: exception.subject.name) }
    case .outcome(let clauses, let measures):
      clauses.map { outcome($0.clause) } + measures.map { measure($0) }
    case .measure(let clauses): clauses.map { measure($0.clause) }
    case .rating(let clauses): clauses.map { rating($0.clause) }
    case .derived(let clauses): clauses.map { derived($0.clause) }
    case .parameter(_, let clauses): clauses.map { parameter($0.clause) }
    case .rule(let clauses): clauses.map { rule($0.clause) }
    case .consequence(let clauses): clauses.map { consequence($0.clause) }
    }
  }
}
