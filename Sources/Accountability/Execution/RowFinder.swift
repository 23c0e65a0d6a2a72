import AccountabilityRules

/// Finds single figures of a source by place, partner and period.
///
/// A reference, so that looking at it copies nothing; it never changes.
final class RowFinder: Sendable {
  private let heads: CellStore<Int32>
  private let next: [Int32]

  /// The columns by the position of their field; empty where a field has none.
  private let columns: [[Cell]]

  /// The partners that occur, in order, for each measure of a source that holds several.
  private let partners: [Int: [Int]]
  private let shape: SourceRows.Shape
  private let grid: Grid

  init(
    heads: CellStore<Int32>,
    next: [Int32],
    columns: [[Cell]],
    partners: [Int: [Int]],
    shape: SourceRows.Shape,
    grid: Grid
  ) {
    self.heads = heads
    self.next = next
    self.columns = columns
    self.partners = partners
    self.shape = shape
    self.grid = grid
  }

  /// What a cell has in a column.
  private enum Single {
    /// No row.
    case none
    /// One row, with a number.
    case number(ExactNumber)
    /// Several rows, or one without a number.
    case other
  }

  private func single(_ field: Int, of partner: Int, at context: Context) -> Single {
    let measure = shape.hasMeasures ? context.measure : -1
    let cell = shape.cell(measure, context.place, partner, context.period)
    guard let head = heads[cell] else { return .none }
    guard next[Int(head)] < 0, case .number(let number) = columns[field][Int(head)] else {
      return .other
    }
    return .number(number)
  }

  /// The sum of a column where every return that is expected is there and has a figure; `nil` where
  /// the general way must look closer.
  func total(of field: Int, at context: Context) -> ExactNumber? {
    switch single(field, of: context.partner, at: context) {
    case .number(let number): return number
    case .other: return nil
    case .none: return context.partner >= 0 ? nil : shared(field, at: context)
    }
  }

  private func shared(_ field: Int, at context: Context) -> ExactNumber? {
    var total: ExactNumber?
    for partner in partners[shape.hasMeasures ? context.measure : -1] ?? [] {
      switch single(field, of: partner, at: context) {
      case .number(let number): total = total.map { $0 + number } ?? number
      case .other: return nil
      case .none:
        guard
          !grid.isExpected(place: context.place, partner: partner, period: context.period)
        else { return nil }
      }
    }
    return total
  }
}
