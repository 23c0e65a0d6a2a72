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

  /// Where the rows stand that are put aside.
  private(set) var aside: [Range<Int>] = []

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

  /// Reads a block.
  mutating func read(_ block: Range<Int>, of bytes: [UInt8]) {
    guard !isBeyond else { return }
    if block.upperBound + ByteScan.padding > bytes.count {
      // Vectors would be read beyond the file: its end stands in an array of its own.
      let tail = Array(bytes[block]) + [UInt8](repeating: 0, count: ByteScan.padding)
      return read(tail, 0..<block.count, at: block.lowerBound)
    }
    read(bytes, block, at: block.lowerBound)
  }

  /// Reads a block of some bytes, which stands at an offset in the file.
  private mutating func read(_ bytes: [UInt8], _ block: Range<Int>, at offset: Int) {
    guard rows.find(in: bytes, block, width: plan.width, separator: plan.separator) else {
      isBeyond = true
      return
    }
    for range in rows.others {
      aside.append(range.lowerBound + offset..<range.upperBound + offset)
    }
    sums.begin(rows.count)
    unsafe bytes.withUnsafeBytes { raw in
      guard let base = raw.baseAddress else { return }
      for index in columns.indices {
        unsafe columns[index].read(rows, base + block.lowerBound, &sums)
        if columns[index].isBeyond { isBeyond = true }
      }
    }
    for row in sums.add(columns, plan) { aside.append(rows.range(of: row, at: offset)) }
  }
}
