import AccountabilityRules

/// The values of one field, a cell a row; in machine integers as long as all of them are whole numbers.
struct Column: Sendable {
  private var integers: [Int] = []
  private var cells: [Cell] = []
  private var isOfIntegers = true

  init() {}

  init(_ cells: [Cell]) {
    for cell in cells { append(cell) }
  }

  var count: Int { isOfIntegers ? integers.count : cells.count }

  mutating func append(_ integer: Int) {
    if isOfIntegers {
      integers.append(integer)
    } else {
      cells.append(.number(ExactNumber(integer)))
    }
  }

  mutating func append(_ cell: Cell) {
    if isOfIntegers {
      if case .number(let number) = cell, let integer = number.integer {
        integers.append(integer)
        return
      }
      cells = integers.map { .number(ExactNumber($0)) }
      integers = []
      isOfIntegers = false
    }
    cells.append(cell)
  }

  mutating func removeLast() {
    if isOfIntegers { integers.removeLast() } else { cells.removeLast() }
  }

  mutating func reserveCapacity(_ rows: Int) { integers.reserveCapacity(rows) }

  subscript(_ row: Int) -> Cell {
    isOfIntegers ? .number(ExactNumber(integers[row])) : cells[row]
  }

  /// A cell's whole number, where all cells have one.
  func integer(_ row: Int) -> Int? { isOfIntegers ? integers[row] : nil }

  /// A cell's number.
  func number(_ row: Int) -> ExactNumber? {
    if isOfIntegers { return ExactNumber(integers[row]) }
    if case .number(let number) = cells[row] { return number }
    return nil
  }

  /// The same values with others in some rows.
  func replacing(_ values: some Sequence<(row: Int, cell: Cell)>) -> Column {
    var column = self
    for (row, cell) in values { column.replace(row, with: cell) }
    return column
  }

  private mutating func replace(_ row: Int, with cell: Cell) {
    if isOfIntegers, case .number(let number) = cell, let integer = number.integer {
      integers[row] = integer
      return
    }
    if isOfIntegers {
      cells = integers.map { .number(ExactNumber($0)) }
      integers = []
      isOfIntegers = false
    }
    cells[row] = cell
  }

  /// The rows for which `keep` is true.
  func filtered(_ keep: [Bool]) -> Column {
    Column(keep.indices.filter { keep[$0] }.map { self[$0] })
  }
}
