// The places of exceptions; their clauses were given theirs by their own braces. See
// `Node+Located.swift`.

extension Exception {
  package func located(at other: Origin) -> Exception {
    Exception(
      to: kind,
      name?.located(at: other),
      when: condition.located(at: other),
      from: from,
      because: because,
      isLeftOut: isLeftOut,
      change,
      at: origin.orElse(other)
    )
  }
}
