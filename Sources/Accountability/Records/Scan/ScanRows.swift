/// Where the rows of a block and their cells stand.
struct ScanRows {
  /// Where each field ends, counted from the block's start; in front of them stands -1.
  private var ends: [Int32] = [-1]

  /// The position of each row's first field among them.
  private var bases: [Int32] = []
  private var width = 0
  private(set) var hasQuotes = false

  /// Rows that have another number of cells, or bytes that are no text.
  private(set) var others: [Range<Int>] = []

  var count: Int { bases.count }

  /// Finds the rows of a block, behind whose last byte padding follows; false where quotation marks stand
  /// where they mean nothing, so that rows cannot be told apart without reading all before them.
  mutating func find(
    in bytes: [UInt8],
    _ block: Range<Int>,
    width: Int,
    separator: UInt8
  ) -> Bool {
    // Positions in a block are 32 bits wide; one that is longer is a cell whose quotation mark is never closed.
    guard block.count < Int(Int32.max) else { return false }
    self.width = width
    bases.removeAll(keepingCapacity: true)
    others.removeAll(keepingCapacity: true)
    let room = block.count + 2
    if ends.count < room { ends += [Int32](repeating: 0, count: room - ends.count) }
    var found = unsafe bytes.withUnsafeBytes { raw in
      unsafe ends.withUnsafeMutableBufferPointer { ends in
        guard let base = raw.baseAddress, let first = ends.baseAddress else {
          return ByteScan.Found()
        }
        return unsafe ByteScan.fieldEnds(
          in: base + block.lowerBound,
          block.count,
          separator: separator,
          into: first + 1
        )
      }
    }
    let start = block.lowerBound
    if block.isEmpty { return true }
    if bytes[block.upperBound - 1] != ByteScan.lineFeed || Int(ends[found.ends]) != block.count - 1
    {
      // The last row has no line break behind it.
      found.ends += 1
      ends[found.ends] = Int32(truncatingIfNeeded: block.count)
    }
    hasQuotes = found.quotes > 0
    if hasQuotes, !areQuotesPlain(bytes, start, found) { return false }
    if found.hasReturns, !areReturnsPlain(bytes, block) { return false }
    let isText =
      !found.hasOthers || String(validating: bytes[block], as: UTF8.self) != nil
    findRows(bytes, block, fields: found.ends, isText: isText)
    return true
  }

  private mutating func findRows(
    _ bytes: [UInt8],
    _ block: Range<Int>,
    fields: Int,
    isText: Bool
  ) {
    let start = block.lowerBound
    func endsLine(_ field: Int) -> Bool {
      let end = Int(ends[field])
      return end == block.count || bytes[start + end] == ByteScan.lineFeed
    }
    var field = 0
    while field < fields {
      var last = field + 1
      while last < fields, !endsLine(last) { last += 1 }
      if last - field == width, isText, Int(ends[last]) > Int(ends[field]) + 1 {
        bases.append(Int32(truncatingIfNeeded: field))
      } else if Int(ends[last]) > Int(ends[field]) + 1 {
        others.append(Int(ends[field]) + 1..<Int(ends[last]))
      }
      field = last
    }
  }

  /// Whether each quotation mark encloses a cell or is doubled within one.
  private func areQuotesPlain(_ bytes: [UInt8], _ start: Int, _ found: ByteScan.Found) -> Bool {
    var seen = 0
    for field in 1...found.ends {
      var (first, last) = (start + Int(ends[field - 1]) + 1, start + Int(ends[field]) - 1)
      if last > first, bytes[last] == UInt8(ascii: "\r") { last -= 1 }
      guard first <= last, bytes[first] == ByteScan.quote else { continue }
      guard last > first, bytes[last] == ByteScan.quote else { return false }
      seen += 2
      first += 1
      while first < last {
        if bytes[first] == ByteScan.quote {
          guard first + 1 < last, bytes[first + 1] == ByteScan.quote else { return false }
          seen += 2
          first += 1
        }
        first += 1
      }
    }
    return seen == found.quotes
  }

  /// Whether carriage returns stand before line feeds alone: a lone one ends a row too.
  private func areReturnsPlain(_ bytes: [UInt8], _ block: Range<Int>) -> Bool {
    for index in block where bytes[index] == UInt8(ascii: "\r") {
      guard index + 1 < block.upperBound, bytes[index + 1] == ByteScan.lineFeed else {
        return false
      }
    }
    return true
  }

  /// Where a row stands in the file, without its line break.
  func range(of row: Int, at offset: Int) -> Range<Int> {
    let base = Int(bases[row])
    return offset + Int(ends[base]) + 1..<offset + Int(ends[base + width])
  }

  /// A cell of a row, behind which ``ByteScan/padding`` more bytes may be read; `nil` where quotation marks
  /// stand within it.
  ///
  /// The row is less than ``count`` and the column less than the number of headings, for both are looked up in
  /// arrays; what stands there is a position in the block, whose first byte is given.
  @inline(__always)
  func cell(
    _ row: Int,
    _ column: Int,
    _ start: UnsafeRawPointer
  ) -> (start: UnsafeRawPointer, length: Int)? {
    let field = Int(bases[row]) &+ column
    var first = Int(ends[field]) &+ 1
    var end = Int(ends[field &+ 1])
    if column &+ 1 == width, end > first,
      unsafe start.load(fromByteOffset: end &- 1, as: UInt8.self) == 0x0D
    {
      end &-= 1
    }
    if hasQuotes, end > first,
      unsafe start.load(fromByteOffset: first, as: UInt8.self) == ByteScan.quote
    {
      first &+= 1
      end &-= 1
      for index in first..<max(first, end)
      where unsafe start.load(fromByteOffset: index, as: UInt8.self) == ByteScan.quote {
        return nil
      }
    }
    return unsafe (start + first, end &- first)
  }
}
