import AccountabilityRules

/// Places within places.
struct PlaceTree: Sendable {
  private let parents: [Int?]
  private let positions: [String: Int]
  private let childLists: [[Int]]

  init(_ framework: Framework) {
    let positions = Dictionary(
      framework.places.enumerated().map { ($1.name.name, $0) }
    ) { first, _ in first }
    self.positions = positions
    let parents = framework.places.map { place in
      place.clauses.within.flatMap { positions[$0.name] }
    }
    self.parents = parents
    var children = [[Int]](repeating: [], count: max(1, parents.count))
    for (place, parent) in parents.enumerated() {
      if let parent { children[parent].append(place) }
    }
    childLists = children
  }

  func position(of name: String) -> Int? { positions[name] }

  func children(of place: Int) -> [Int] { childLists[place] }

  func parent(of place: Int) -> Int? { place < parents.count ? parents[place] : nil }

  /// The places with nothing within them.
  var leaves: [Int] { childLists.indices.filter { childLists[$0].isEmpty } }

  /// The places that are within no other.
  var roots: [Int] { parents.indices.filter { parents[$0] == nil } }

  /// Whether a place is another, or within it.
  func isPlace(_ place: Int, within outer: Int?) -> Bool {
    var current: Int? = place
    while let here = current {
      if here == outer { return true }
      current = parent(of: here)
    }
    return false
  }

  /// A place and those that it is within.
  func ancestors(of place: Int) -> [Int] {
    var found = [place]
    while let last = found.last, let parent = parent(of: last) { found.append(parent) }
    return found
  }
}
