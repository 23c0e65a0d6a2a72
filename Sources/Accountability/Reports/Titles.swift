import AccountabilityRules

/// What partners, places, outcomes and measures are called in reports; a name stands for what has no title.
struct Titles {
  private let partners: [String: String]
  private let places: [String: String]
  private let outcomes: [String: String]
  private let measures: [String: String]
  private let framework: String

  init(_ framework: Framework) {
    partners = Titles.titles(framework.partners.map { ($0.name.name, $0.title) })
    places = Titles.titles(framework.places.map { ($0.name.name, $0.title) })
    outcomes = Titles.titles(framework.outcomes.map { ($0.name.name, $0.title) })
    measures = Titles.titles(framework.measures.map { ($0.name.name, $0.title) })
    self.framework = framework.title
  }

  private static func titles(_ pairs: [(String, String)]) -> [String: String] {
    Dictionary(pairs) { first, _ in first }
  }

  func partner(_ name: String) -> String { partners[name] ?? name }

  func place(_ name: String) -> String { places[name] ?? name }

  func outcome(_ name: String) -> String { outcomes[name] ?? name }

  func measure(_ name: String) -> String { measures[name] ?? name }

  func subject(_ subject: Judgement.Subject) -> String {
    switch subject {
    case .measure(let name): measure(name)
    case .outcome(let name): outcome(name)
    case .partner(let name): partner(name)
    case .place(let name): place(name)
    case .framework: framework
    }
  }
}
