import AccountabilityRules

/// The figures of one partner, or of several in proportion, as they are changed step by step.
struct Lever {
  let figures: [ReturnedFigure]
  let source: Int
  let field: Int

  /// Why the figures cannot be changed alone.
  let obstacle: String?

  private let parts: [ReturnedFigure.Part]
  private let spread: Spread
  private let column: Column

  /// Takes the figures that are known.
  ///
  /// - Returns: `nil` where none is.
  init?(_ figures: [ReturnedFigure], in engine: Engine) {
    guard let first = figures.first else { return nil }
    let known = figures.filter { $0.parts.allSatisfy { $0.value != nil } }
    let parts = known.flatMap(\.parts).filter { $0.row != nil }
    let table = engine.source(first.source).table
    guard !parts.isEmpty, let column = table.columns[first.field] else { return nil }
    self.figures = known
    self.parts = parts
    self.column = column
    source = first.source
    field = first.field
    let measure = engine.plan.measures[first.measure].measure
    let isShare = measure.isShare(in: engine.plan.framework)
    spread = Spread(parts.map { ($0.value ?? .zero, $0.whole) }, isShare: isShare)
    if first.counts != nil {
      obstacle = "its counts are returned beside it, and would have to change with it"
    } else if !spread.isCounted || (isShare && spread.room == nil) {
      obstacle = "its figures cannot be counted up and down one by one"
    } else {
      obstacle = nil
    }
  }

  /// What a step is.
  var unit: ExactNumber { spread.unit }

  /// The sum of the figures.
  var total: ExactNumber { spread.total }

  /// How many steps up there are; `nil` where there is no end.
  var room: Int? { spread.room }

  /// How many steps down there are.
  var depth: Int? { spread.depth }

  /// How many rows the source has.
  var rows: Int { column.count }

  /// What the framework stands on with so many steps more, or fewer.
  func ground(changedBy steps: Int, from ground: Ground) -> Ground? {
    guard let values = spread.figures(changedBy: steps) else { return nil }
    let cells = zip(parts, values).compactMap { part, value in
      part.row.map { (row: $0, cell: Cell.number(value)) }
    }
    return Ground(ground, source: source, replacing: field, with: column.replacing(cells))
  }

  /// What some of the figures add up to then.
  func sum(of figure: ReturnedFigure, changedBy steps: Int) -> ExactNumber {
    let values = spread.figures(changedBy: steps) ?? parts.map { $0.value ?? .zero }
    let own = Set(figure.parts.compactMap(\.row))
    return ExactNumber.sum(
      zip(parts, values).compactMap { part, value in
        part.row.map(own.contains) ?? false ? value : nil
      }
    )
  }
}
