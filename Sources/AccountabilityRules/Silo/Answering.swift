/// The partners that answer for outcomes and measures, by their positions.
///
/// For an outcome these are its lead and those accountable for it. For a measure they are its owners;
/// where it names none, those who answer for the outcome in which it stands.
struct Answering: Sendable {
  let outcomes: [PositionSet]
  let measures: [PositionSet]

  /// The outcome in which each measure stands; -1 for none.
  let outcomeOfMeasure: [Int]

  init(_ framework: Framework, positions: [String: Int]) {
    let outcomes = framework.outcomes.map { outcome in
      PositionSet(outcome.answering.compactMap { positions[$0] })
    }
    self.outcomes = outcomes
    let home = framework.outcomes.indices.flatMap { index in
      Array(repeating: index, count: framework.outcomes[index].measures.count)
    }
    outcomeOfMeasure = home + Array(repeating: -1, count: framework.otherMeasures.count)
    measures = zip(framework.measures, outcomeOfMeasure).map { measure, home in
      let owners = measure.owners
      if !owners.isEmpty { return PositionSet(owners.compactMap { positions[$0.name] }) }
      return home >= 0 ? outcomes[home] : PositionSet()
    }
  }
}

extension Outcome {
  /// The partners that answer for it: its lead and those accountable, each once.
  package var answering: [String] {
    var seen: Set<String> = []
    return (partners(.lead) + partners(.accountable)).filter { seen.insert($0).inserted }
  }

  /// Whether any partner has a role for it.
  package var namesRoles: Bool {
    clauses.contains { stated in
      switch stated.clause {
      case .role, .heardThrough: true
      case .within, .state, .with, .common: false
      }
    }
  }

  /// The partners that have any role for it, or through whom it is heard.
  package var participants: Set<String> {
    var names: Set<String> = []
    for stated in clauses {
      switch stated.clause {
      case .role(_, let partners), .heardThrough(let partners):
        names.formUnion(partners.map(\.name))
      case .within, .state, .with, .common: break
      }
    }
    return names
  }
}

extension Measure {
  /// The partners that it says own it.
  package var owners: [Reference] {
    clauses.flatMap { if case .ownedBy(let names) = $0.clause { names } else { [Reference]() } }
  }

  /// The partners that it says supply it; `nil` where it leaves that to its sources.
  package var statedSuppliers: [Reference]? {
    clauses.lazy.compactMap { if case .suppliedBy(let names) = $0.clause { names } else { nil } }
      .first
  }

  /// The measures that it balances.
  package var balanced: [Reference] {
    clauses.flatMap { if case .balances(let names) = $0.clause { names } else { [Reference]() } }
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
}
