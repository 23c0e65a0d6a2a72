/// A set of positions in a list: of partners, of measures.
///
/// It takes as much room as its positions lie apart.
struct PositionSet: Hashable, Sendable {
  /// Which word of all would be the first of these.
  private var first = 0
  private var words: [UInt64] = []

  init() {}

  init(_ positions: some Sequence<Int>) { for position in positions { insert(position) } }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  func contains(_ position: Int) -> Bool {
    let index = position >> 6 - first
    return words.indices.contains(index) && words[index] >> UInt64(position & 63) & 1 == 1
  }

  /// Whether there is nothing in it but one position, or nothing at all.
  func isWithin(_ position: Int) -> Bool { count == (contains(position) ? 1 : 0) }

  mutating func insert(_ position: Int) {
    let word = position >> 6
    reach(word..<word + 1)
    words[word - first] |= 1 << UInt64(position & 63)
  }

  mutating func formUnion(_ other: PositionSet) {
    guard !other.words.isEmpty else { return }
    // Sets of all partners or measures are many, and share one list.
    guard !words.isEmpty else {
      self = other
      return
    }
    reach(other.first..<other.first + other.words.count)
    for index in other.words.indices { words[other.first - first + index] |= other.words[index] }
  }

  mutating func subtract(_ other: PositionSet) {
    for index in words.indices {
      let inOther = first + index - other.first
      if other.words.indices.contains(inOther) { words[index] &= ~other.words[inOther] }
    }
  }

  mutating func formIntersection(_ other: PositionSet) {
    for index in words.indices {
      let inOther = first + index - other.first
      words[index] &= other.words.indices.contains(inOther) ? other.words[inOther] : 0
    }
  }

  func union(_ other: PositionSet) -> PositionSet {
    var result = self
    result.formUnion(other)
    return result
  }

  /// The positions in ascending order.
  var positions: [Int] {
    words.enumerated().flatMap { index, word in
      (0..<64).filter { word >> UInt64($0) & 1 == 1 }.map { (first + index) << 6 + $0 }
    }
  }

  /// Makes room for some words.
  private mutating func reach(_ wanted: Range<Int>) {
    guard !words.isEmpty else {
      first = wanted.lowerBound
      words = Array(repeating: 0, count: wanted.count)
      return
    }
    if wanted.lowerBound < first {
      words.insert(contentsOf: repeatElement(0, count: first - wanted.lowerBound), at: 0)
      first = wanted.lowerBound
    }
    let missing = wanted.upperBound - first - words.count
    if missing > 0 { words += Array(repeating: 0, count: missing) }
  }
}

extension PositionSet {
  static func == (left: PositionSet, right: PositionSet) -> Bool {
    if left.first == right.first, left.words.count == right.words.count {
      return left.words == right.words
    }
    return left.positions == right.positions
  }

  func hash(into hasher: inout Hasher) { hasher.combine(positions) }
}
