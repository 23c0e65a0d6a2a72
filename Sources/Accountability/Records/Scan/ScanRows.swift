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

  /// Finds the rows of a block of so many bytes, behind whose last padding follows; false where quotation marks
  /// stand where they mean nothing, so that rows cannot be told apart without reading all before them.
  mutating func find(
    in start: UnsafeRawPointer,
    _ count: Int,
    width: Int,
    separator: UInt8
  ) -> Bool {
    // Positions in a block are 32 bits wide; one that is longer is a cell whose quotation mark is never closed.
    guard count < Int(Int32.max) else { return false }
    self.width = width
    bases.removeAll(keepingCapacity: true)
    others.removeAll(keepingCapacity: true)
    let room = count + 2
    if ends.count < room { ends += [Int32](repeating: 0, count: room - ends.count) }
    var found = unsafe ends.withUnsafeMutableBufferPointer { ends in
      guard let first = ends.baseAddress else { return ByteScan.Found() }
      return unsafe ByteScan.fieldEnds(in: start, count, separator: separator, into: first + 1)
    }
    guard count > 0 else { return true }
    let last = unsafe start.load(fromByteOffset: count - 1, as: UInt8.self)
    if last != ByteScan.lineFeed || Int(ends[found.ends]) != count - 1 {
      // The last row has no line break behind it.
      found.ends += 1
      ends[found.ends] = Int32(truncatingIfNeeded: count)
    }
    hasQuotes = found.quotes > 0
    if hasQuotes, unsafe !areQuotesPlain(start, found) { return false }
    if found.hasReturns, unsafe !areReturnsPlain(start, count) { return false }
    let bytes = unsafe UnsafeRawBufferPointer(start: start, count: count)
    let isText = unsafe !found.hasOthers || String(validating: bytes, as: UTF8.self) != nil
    unsafe findRows(start, count, fields: found.ends, isText: isText)
    return true
  }

  private mutating func findRows(
    _ start: UnsafeRawPointer,
    _ count: Int,
    fields: Int,
    isText: Bool
  ) {
    func endsLine(_ field: Int) -> Bool {
      let end = Int(ends[field])
      return unsafe end == count
        || start.load(fromByteOffset: end, as: UInt8.self) == ByteScan.lineFeed
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
  private func areQuotesPlain(_ start: UnsafeRawPointer, _ found: ByteScan.Found) -> Bool {
    func byte(_ position: Int) -> UInt8 {
      unsafe start.load(fromByteOffset: position, as: UInt8.self)
    }
    var seen = 0
    for field in 1...found.ends {
      var (first, last) = (Int(ends[field - 1]) + 1, Int(ends[field]) - 1)
      if last > first, byte(last) == 0x0D { last -= 1 }
      guard first <= last, byte(first) == ByteScan.quote else { continue }
      guard last > first, byte(last) == ByteScan.quote else { return false }
      seen += 2
      first += 1
      while first < last {
        if byte(first) == ByteScan.quote {
          guard first + 1 < last, byte(first + 1) == ByteScan.quote else { return false }
          seen += 2
          first += 1
        }
        first += 1
      }
    }
    return seen == found.quotes
  }

  /// Whether carriage returns stand before line feeds alone: a lone one ends a row too.
  private func areReturnsPlain(_ start: UnsafeRawPointer, _ count: Int) -> Bool {
    for index in 0..<count
    where unsafe start.load(fromByteOffset: index, as: UInt8.self) == 0x0D {
      guard index + 1 < count,
        unsafe start.load(fromByteOffset: index + 1, as: UInt8.self) == ByteScan.lineFeed
      else { return false }
    }
    return true
  }

  /// Where a row stands in the block, without its line break.
  func range(of row: Int) -> Range<Int> {
    let base = Int(bases[row])
    return Int(ends[base]) + 1..<Int(ends[base + width])
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
