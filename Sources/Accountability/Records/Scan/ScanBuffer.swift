/// Memory into which blocks of a file are read, one after another.
@safe final class ScanBuffer {
  /// Where memory begins; ``room`` bytes and ``ByteScan/padding`` behind them belong to it.
  private(set) var base: UnsafeMutableRawPointer
  private(set) var room: Int

  /// Pages of memory and files begin at its multiples: reading from elsewhere is slower.
  static let page = 4_096

  init(room: Int) {
    self.room = room
    unsafe base = ScanBuffer.memory(room)
  }

  deinit { unsafe base.deallocate() }

  private static func memory(_ room: Int) -> UnsafeMutableRawPointer {
    let bytes = room + ByteScan.padding
    let memory = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: page)
    // Vectors are read beyond the last byte of a file.
    unsafe memory.initializeMemory(as: UInt8.self, repeating: 0, count: bytes)
    return unsafe memory
  }

  /// Reads bytes of a file, as many as are wanted or there are.
  ///
  /// - Returns: How many there were.
  func read(_ count: Int, at offset: Int, of file: FileBytes) throws(FileBytes.Failure) -> Int {
    if count > room {
      unsafe base.deallocate()
      room = count
      unsafe base = ScanBuffer.memory(count)
    }
    let length = try unsafe file.read(
      at: offset,
      into: UnsafeMutableRawBufferPointer(start: base, count: count)
    )
    unsafe (base + length).initializeMemory(as: UInt8.self, repeating: 0, count: ByteScan.padding)
    return length
  }

  /// The position of the first line break from one position on; `nil` where there is none before another.
  func lineBreak(from position: Int, to end: Int) -> Int? {
    guard position < end else { return nil }
    return unsafe ByteScan.position(of: ByteScan.lineFeed, in: base + position, end - position)
      .map { $0 + position }
  }

  /// How many quotation marks stand between two positions.
  func quotes(_ range: Range<Int>) -> Int {
    unsafe ByteScan.count(of: ByteScan.quote, in: base + range.lowerBound, range.count)
  }

  /// Where the last row ends that begins in a range, in which rows begin outside quotation marks.
  func lastRowEnd(in range: Range<Int>) -> Int? {
    if quotes(range) == 0 {
      var position = range.upperBound
      while position > range.lowerBound {
        if unsafe base.load(fromByteOffset: position - 1, as: UInt8.self) == ByteScan.lineFeed {
          return position
        }
        position -= 1
      }
      return nil
    }
    var (isQuoted, last): (Bool, Int?) = (false, nil)
    for position in range {
      let byte = unsafe base.load(fromByteOffset: position, as: UInt8.self)
      if byte == ByteScan.quote { isQuoted.toggle() }
      if byte == ByteScan.lineFeed, !isQuoted { last = position + 1 }
    }
    return last
  }

  /// The bytes of a range.
  func bytes(_ range: Range<Int>) -> [UInt8] {
    unsafe Array(UnsafeRawBufferPointer(start: base + range.lowerBound, count: range.count))
  }
}
