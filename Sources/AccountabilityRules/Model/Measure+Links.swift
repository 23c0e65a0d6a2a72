// Who and what a measure is tied to.

extension Measure {
  /// The partners that it says own it, each once.
  package var owners: [Reference] {
    var seen: Set<String> = []
    return clauses.flatMap { stated in
      if case .ownedBy(let names) = stated.clause { names } else { [Reference]() }
    }.filter { seen.insert($0.name).inserted }
  }

  /// The partners that it says supply it; `nil` where it leaves that to its sources.
  package var statedSuppliers: [Reference]? {
    clauses.lazy.compactMap { if case .suppliedBy(let names) = $0.clause { names } else { nil } }
      .first
  }

  /// The other measures that it balances.
  package var balanced: [Reference] {
    clauses.flatMap { if case .balances(let names) = $0.clause { names } else { [Reference]() } }
      .filter { $0.name != name.name }
  }

  /// The outcomes to which it contributes.
  package var contributions: [Reference] {
    clauses.flatMap { if case .contributes(let names) = $0.clause { names } else { [Reference]() } }
  }

  /// Its weight among others, where it is said by `with weight`.
  package var weight: ExactNumber? {
    for stated in clauses {
      guard case .with(let name, let value) = stated.clause, name.name == "weight",
        case .number(let number) = value.form
      else { continue }
      return number.value
    }
    return nil
  }

  /// When its figures are due, where it says so itself.
  package var timing: Timing? {
    clauses.lazy.compactMap { if case .timing(let timing) = $0.clause { timing } else { nil } }
      .first
  }
}
