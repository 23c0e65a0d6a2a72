import AccountabilityRules

/// Reads blocks of a file, one after another, and adds up what their rows come to.
///
/// Each block is read column by column. A row of which anything is unusual (a cell that must be refused, too
/// few cells, quotation marks within a text) is put aside, to be read by itself.
struct RecordScanner {
  let plan: ScanPlan
  private(set) var columns: [ScanColumn]

  /// What the rows come to.
  private(set) var sums: ScanSums

  /// The rows that are put aside.
  private(set) var aside: [ScanAside.Row] = []

  /// Why the file cannot be read any further.
  private(set) var failure: FileBytes.Failure?

  /// Whether something cannot be read in this way: the whole file has to be read row by row.
  private(set) var isBeyond = false

  private var rows = ScanRows()

  init(_ plan: ScanPlan, home: RecordHome) {
    self.plan = plan
    let apart = plan.columns.filter(\.tellsRowsApart).count
    let bits = min(16, 64 / max(1, apart))
    isBeyond = bits < 3
    var shift: UInt64 = 0
    var (columns, ordinal): ([ScanColumn], Int) = ([], 0)
    for column in plan.columns {
      columns.append(
        ScanColumn(column, of: plan, ordinal: ordinal, shift: shift, mostClasses: 1 << bits)
      )
      ordinal += 1
      if column.tellsRowsApart { shift = (shift + UInt64(bits)) & 63 }
    }
    self.columns = columns
    sums = ScanSums(plan, home: home)
  }

  // MARK: Blocks

  /// Reads blocks until there are no more.
  mutating func read(_ blocks: ScanBlocks) {
    let buffer = blocks.buffer()
    do throws(FileBytes.Failure) {
      while !isBeyond, let block = try blocks.next(into: buffer) { read(block, of: buffer) }
    } catch {
      failure = error
    }
  }

  private mutating func read(_ block: ScanBlocks.Block, of buffer: ScanBuffer) {
    let start = unsafe UnsafeRawPointer(buffer.base + block.range.lowerBound)
    guard
      unsafe rows.find(in: start, block.range.count, width: plan.width, separator: plan.separator)
    else {
      isBeyond = true
      return
    }
    for range in rows.others { putAside(range, of: block, in: buffer) }
    sums.begin(rows.count)
    for index in columns.indices {
      unsafe columns[index].read(rows, start, &sums)
      if columns[index].isBeyond { isBeyond = true }
    }
    for row in sums.add(columns, plan) { putAside(rows.range(of: row), of: block, in: buffer) }
  }

  /// Keeps a row that stands at a range of a block.
  private mutating func putAside(
    _ range: Range<Int>,
    of block: ScanBlocks.Block,
    in buffer: ScanBuffer
  ) {
    let first = block.range.lowerBound + range.lowerBound
    let bytes = buffer.bytes(first..<first + range.count)
    aside.append(ScanAside.Row(offset: block.offset + first, bytes: bytes))
  }
}
