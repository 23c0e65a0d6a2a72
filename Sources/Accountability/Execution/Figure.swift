import AccountabilityRules

/// A measure's value as it is kept: nearly all are counts, or ratios of two counts that nobody has
/// reduced yet, in two machine integers.
struct Figure: Sendable {
  /// The count, the upper part of the ratio, or the place among the others.
  let numerator: Int

  /// The lower part of a ratio, which is positive; 0 for a count, less for what is kept elsewhere.
  let denominator: Int

  private init(_ numerator: Int, over denominator: Int) {
    self.numerator = numerator
    self.denominator = denominator
  }

  init(count: Int) { self.init(count, over: 0) }

  /// A number; `nil` where machine integers do not suffice.
  init?(_ number: ExactNumber) {
    guard let parts = number.smallParts else { return nil }
    self.init(ratio: parts.numerator, to: parts.denominator)
  }

  /// A ratio that keeps its parts; `nil` where the lower part is not positive.
  init?(ratio numerator: Int, to denominator: Int) {
    guard denominator > 0 else { return nil }
    self.init(numerator, over: denominator)
  }

  /// Something else, kept at a place of its own.
  fileprivate init(other position: Int) { self.init(position, over: -1) }

  /// Not computed yet.
  static let unknown = Figure(0, over: -2)

  var isUnknown: Bool { denominator == -2 }

  /// Whether the value is in the two integers.
  var isPlain: Bool { denominator >= 0 }

  /// What the numerator is to be divided by.
  fileprivate var divisor: Int { max(1, denominator) }
}

extension Figure {
  /// The sign of this value less another; `nil` where machine integers do not suffice.
  func order(_ other: Figure) -> Int? {
    guard isPlain, other.isPlain else { return nil }
    let left = numerator.multipliedReportingOverflow(by: other.divisor)
    let right = other.numerator.multipliedReportingOverflow(by: divisor)
    guard !left.overflow, !right.overflow else { return nil }
    return left.partialValue == right.partialValue
      ? 0 : left.partialValue < right.partialValue ? -1 : 1
  }

  /// The sign of this value less an earlier one, and how the size of the difference compares with a
  /// limit (-1, 0 or 1); `nil` where machine integers do not suffice.
  func change(from earlier: Figure, against limit: Figure) -> (sign: Int, size: Int)? {
    guard isPlain, earlier.isPlain, limit.isPlain else { return nil }
    let after = numerator.multipliedReportingOverflow(by: earlier.divisor)
    let before = earlier.numerator.multipliedReportingOverflow(by: divisor)
    let difference = after.partialValue.subtractingReportingOverflow(before.partialValue)
    let size = Int128(difference.partialValue.magnitude) * Int128(limit.divisor)
    let below = divisor.multipliedReportingOverflow(by: earlier.divisor)
    let bound = Int128(limit.numerator) * Int128(below.partialValue)
    guard !after.overflow, !before.overflow, !difference.overflow, !below.overflow else {
      return nil
    }
    return (difference.partialValue.signum(), size == bound ? 0 : size < bound ? -1 : 1)
  }
}

/// The values of measures by their cells, dense while that is small.
struct FigureStore: Sendable {
  private static let denseLimit = 1 << 21

  private var dense: [Figure]
  private var sparse: [Int: Figure] = [:]

  /// What does not fit a figure.
  private var others: [NumberResult] = []

  /// What has been kept while something is supposed: the cells, and how many others there were before.
  private var supposed: (cells: [Int], others: Int)?

  init(capacity: Int) {
    let isDense = capacity <= FigureStore.denseLimit
    dense = isDense ? [Figure](repeating: .unknown, count: capacity) : []
  }

  subscript(_ cell: Int) -> Figure {
    dense.isEmpty ? sparse[cell] ?? .unknown : dense[cell]
  }

  mutating func keep(_ figure: Figure, at cell: Int) {
    supposed?.cells.append(cell)
    if dense.isEmpty { sparse[cell] = figure } else { dense[cell] = figure }
  }

  /// Keeps a result of any kind, and says how.
  mutating func keep(_ result: NumberResult, at cell: Int) -> Figure {
    let figure = Figure(other: others.count)
    others.append(result)
    keep(figure, at: cell)
    return figure
  }

  // MARK: Supposing

  /// Remembers from here on what is kept, so that it can be forgotten again.
  mutating func beginSupposing() { supposed = (cells: [], others: others.count) }

  /// Forgets what was kept since.
  mutating func endSupposing() {
    guard let supposed else { return }
    self.supposed = nil
    for cell in supposed.cells { keep(.unknown, at: cell) }
    others.removeLast(others.count - supposed.others)
  }

  /// A figure with what it was made of.
  func result(_ figure: Figure) -> NumberResult {
    guard figure.isPlain else {
      return others.indices.contains(figure.numerator) ? others[figure.numerator] : .missing([])
    }
    guard figure.denominator > 0 else { return .known(ExactNumber(figure.numerator)) }
    return KnownNumber.ratio(ExactNumber(figure.numerator), ExactNumber(figure.denominator))
  }
}
