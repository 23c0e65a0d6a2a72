// The places of what stands in consequences and notes; see `Node+Located.swift`.

extension ConsequenceClause {
  package func located(at origin: Origin) -> ConsequenceClause {
    switch self {
    case .when(let node): .when(node.located(at: origin))
    case .shared(let amount): .shared(amount.located(at: origin))
    case .then(let response): .then(response.located(at: origin))
    case .common(let clause): .common(clause.located(at: origin))
    }
  }
}

extension SharedAmount {
  package func located(at origin: Origin) -> SharedAmount {
    SharedAmount(
      side,
      amount.located(at: origin),
      shared: shares.map { Share($0.partner.located(at: origin), $0.part) }
    )
  }
}

extension Response {
  package func located(at origin: Origin) -> Response {
    var copy = self
    if case .consequence(let name) = action { copy.action = .consequence(name.located(at: origin)) }
    copy.by = by?.located(at: origin)
    return copy
  }
}

extension Responders {
  package func located(at origin: Origin) -> Responders {
    switch self {
    case .partners(let names): .partners(names.located(at: origin))
    case .set(let set): .set(set.located(at: origin))
    }
  }
}

extension NoteClause {
  package func located(at origin: Origin) -> NoteClause {
    switch self {
    case .about(let node): .about(node.located(at: origin))
    case .by(let who): .by(who.located(at: origin))
    case .answers(let name): .answers(name.located(at: origin))
    case .kind(let name): .kind(name.located(at: origin))
    case .on, .due, .says: self
    case .common(let clause): .common(clause.located(at: origin))
    }
  }
}
