import AccountabilityRules

/// Finds single figures of a source by place, partner and period.
///
/// A reference, so that looking at it copies nothing; it never changes.
final class RowFinder: Sendable {
  private let heads: CellPositions
  private let next: [Int32]

  /// The columns by the position of their field; empty where a field has none.
  private let columns: [Column]

  /// The partners that occur, in order, for each measure of a source that holds several.
  private let partners: [Int: [Int]]
  private let shape: SourceRows.Shape
  private let grid: Grid

  init(
    heads: CellPositions,
    next: [Int32],
    columns: [Column],
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

  /// The same rows with other values in one column.
  init(_ other: RowFinder, replacing field: Int, with column: Column) {
    heads = other.heads
    next = other.next
    var columns = other.columns
    if columns.indices.contains(field) { columns[field] = column }
    self.columns = columns
    partners = other.partners
    shape = other.shape
    grid = other.grid
  }

  /// What stands in a cell.
  private enum Content {
    case nothing
    case row(Int)
    /// Several rows.
    case several
  }

  private func content(of partner: Int, at context: Context) -> Content {
    let measure = shape.hasMeasures ? context.measure : -1
    let cell = shape.cell(measure, context.place, partner, context.period)
    let head = heads[cell]
    guard head >= 0 else { return .nothing }
    return next[Int(head)] < 0 ? .row(Int(head)) : .several
  }

  /// The sum of a column where every return that is expected is there and has a figure; `nil` where
  /// the general way must look closer.
  func total(of field: Int, at context: Context) -> ExactNumber? {
    total(at: context, columns[field].number) { $0 + $1 }
  }

  /// The same in machine integers, where they suffice.
  func integerTotal(of field: Int, at context: Context) -> Int? {
    total(at: context, columns[field].integer) { first, second in
      let sum = first.addingReportingOverflow(second)
      return sum.overflow ? nil : sum.partialValue
    }
  }

  @inline(__always)
  private func total<Number>(
    at context: Context,
    _ number: (Int) -> Number?,
    _ add: (Number, Number) -> Number?
  ) -> Number? {
    switch content(of: context.partner, at: context) {
    case .row(let row): return number(row)
    case .several: return nil
    case .nothing: return context.partner >= 0 ? nil : shared(at: context, number, add)
    }
  }

  @inline(__always)
  private func shared<Number>(
    at context: Context,
    _ number: (Int) -> Number?,
    _ add: (Number, Number) -> Number?
  ) -> Number? {
    var total: Number?
    for partner in partners[shape.hasMeasures ? context.measure : -1] ?? [] {
      switch content(of: partner, at: context) {
      case .row(let row):
        guard let number = number(row) else { return nil }
        guard let sum = total.map({ add($0, number) }) ?? number else { return nil }
        total = sum
      case .several: return nil
      case .nothing:
        guard
          !grid.isExpected(place: context.place, partner: partner, period: context.period)
        else { return nil }
      }
    }
    return total
  }
}
