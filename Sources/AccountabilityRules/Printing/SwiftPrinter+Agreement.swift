// Consequences and notes as Swift.

extension SwiftPrinter {
  package mutating func consequence(_ consequence: Consequence) -> String {
    let name = SwiftWriting.text(consequence.name.name)
    let head = "Consequence(\(name)\(SwiftPrinter.title(consequence.statedTitle)))"
    return SwiftWriting.block(head, consequence.clauses.map { self.consequence($0.clause) })
  }

  package mutating func consequence(_ clause: ConsequenceClause) -> String {
    switch clause {
    case .when(let node): conditionClause("When", node)
    case .shared(let amount): shared(amount)
    case .then(let response): then(response)
    case .common(let clause): SwiftPrinter.common(clause)
    }
  }

  private mutating func shared(_ amount: SharedAmount) -> String {
    var shares: [String] = []
    for share in amount.shares {
      let partner = names.name(share.partner.name, .partner)
      shares.append("\(partner): \(SwiftWriting.number(share.part))")
    }
    let clause = amount.side == .gain ? "Gain" : "Pain"
    return "\(clause)(\(number(amount.amount)), shared: [\(shares.joined(separator: ", "))])"
  }

  package mutating func then(_ response: Response) -> String {
    var arguments: [String] = []
    switch response.action {
    case .text(let text): arguments.append(SwiftWriting.text(text))
    case .consequence(let name): arguments.append(names.name(name.name, .consequence))
    }
    if let who = response.by { arguments.append("by: \(responders(who))") }
    if let limit = response.within {
      arguments.append("within: \(SwiftWriting.duration(limit))")
    }
    return "Then(\(arguments.joined(separator: ", ")))"
  }

  private mutating func responders(_ who: Responders) -> String {
    switch who {
    case .partners(let names): references(names, .partner)
    case .set(let set): self.set(set)
    }
  }

  package mutating func note(_ note: Note) -> String {
    let keyword = note.kind.rawValue
    let name = SwiftWriting.text(note.name.name)
    let head =
      "\(keyword.prefix(1).uppercased() + keyword.dropFirst())"
      + "(\(name)\(SwiftPrinter.title(note.statedTitle)))"
    guard !note.clauses.isEmpty else { return head }
    return SwiftWriting.block(head, note.clauses.map { self.note($0.clause) })
  }

  private mutating func note(_ clause: NoteClause) -> String {
    switch clause {
    case .about(let node): "About(\(explicit(node)))"
    case .by(let who): "By(\(responders(who)))"
    case .answers(let name): "Answers(\(SwiftWriting.text(name.name)))"
    case .kind(let name): "Kind(\(SwiftWriting.text(name.name)))"
    case .on(let date): "On(\(SwiftWriting.date(date)))"
    case .due(let date): "Due(\(SwiftWriting.date(date)))"
    case .says(let text): "Says(\(SwiftWriting.text(text)))"
    case .common(let clause): SwiftPrinter.common(clause)
    }
  }

  package mutating func expect(_ expectation: Expectation) -> String {
    var arguments = [condition(expectation.condition)]
    if let within = expectation.within { arguments.append("within: \(number(within))") }
    switch expectation.because {
    case .reason(let reason): arguments.append("because: \(SwiftWriting.reason(reason))")
    case .text(let words): arguments.append("because: \(SwiftWriting.text(words))")
    case nil: break
    }
    return "Expect(\(arguments.joined(separator: ", ")))"
  }
}
