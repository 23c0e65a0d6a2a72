// Consequences and notes as text.

extension ClauseText {
  package static func consequence(_ clause: ConsequenceClause) -> String {
    switch clause {
    case .when(let node): "when \(NodePrinter.condition(node))"
    case .shared(let amount): shared(amount)
    case .then(let response): self.response(response)
    case .common(let clause): common(clause)
    }
  }

  private static func shared(_ amount: SharedAmount) -> String {
    let shares = amount.shares.map { "\(Writing.name($0.partner.name)) \($0.part.text)" }
    return
      "\(amount.side.rawValue) \(NodePrinter.operand(amount.amount)) "
      + "shared \(shares.joined(separator: ", "))"
  }

  package static func response(_ response: Response) -> String {
    let action =
      switch response.action {
      case .text(let text): Writing.text(text)
      case .consequence(let name): Writing.name(name.name)
      }
    return "then \(action)" + (response.by.map { " \(by($0))" } ?? "")
      + (response.within.map { " within \($0)" } ?? "")
  }

  private static func by(_ who: Responders) -> String {
    switch who {
    case .partners(let partners): "by \(Writing.references(partners))"
    case .set(let set): "by \(Writing.set(set))"
    }
  }

  package static func note(_ clause: NoteClause) -> String {
    switch clause {
    case .about(let node): "about \(NodePrinter.operand(node))"
    case .by(let who): by(who)
    case .answers(let name): "answers \(Writing.name(name.name))"
    case .kind(let name): "kind \(Writing.name(name.name))"
    case .on(let date): "on \(date)"
    case .due(let date): "due \(date)"
    case .says(let text): "says \(Writing.text(text))"
    case .common(let clause): common(clause)
    }
  }

  package static func expectation(_ expectation: Expectation) -> String {
    var text = "expect \(NodePrinter.condition(expectation.condition))"
    if let within = expectation.within { text += " within \(NodePrinter.text(within))" }
    switch expectation.because {
    case .reason(let reason): text += " because \(reason.rawValue)"
    case .text(let words): text += " because \(Writing.text(words))"
    case nil: break
    }
    return text
  }
}
