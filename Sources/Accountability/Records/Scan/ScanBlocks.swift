import Synchronization

/// Hands out a file block by block, each to whoever comes next; blocks end where rows end.
///
/// Whether a line break ends a row depends on the quotation marks before it. Where there are none, or as many
/// as must be in each block, any task can find by itself which rows a block has: those that begin in it behind
/// its first byte. Otherwise blocks are cut one after another, each where the one before it ends, while others
/// wait.
final class ScanBlocks: Sendable {
  /// How blocks are cut.
  enum Cutting: Sendable {
    case apart
    case inOrder
  }

  struct Block: Sendable {
    /// Where the first byte of the buffer stands in the file.
    var offset: Int

    /// Where the block's rows stand in the buffer.
    var range: Range<Int>
  }

  /// How much longer than a block is looked for the end of its last row, where blocks are cut apart.
  private static let overlap = 1 << 14

  private let file: FileBytes
  private let firstRow: Int
  private let size: Int
  private let cutting: Cutting
  private let nextIndex = Atomic(0)
  private let nextStart: Mutex<Int>
  private let hasFailed = Atomic(false)

  /// Whether blocks that are cut apart do not hold whole rows: they have to be cut in order.
  var isToBeCutInOrder: Bool { hasFailed.load(ordering: .relaxed) }

  /// - Parameters:
  ///   - file: The file.
  ///   - first: Where its first row begins.
  ///   - size: How many bytes a block has as a rule.
  ///   - cutting: How blocks are cut.
  init(_ file: FileBytes, from first: Int, size: Int, cutting: Cutting) {
    self.file = file
    firstRow = first
    self.size = max(1, size)
    self.cutting = cutting
    nextStart = Mutex(first)
  }

  /// A buffer for blocks.
  func buffer() -> ScanBuffer {
    ScanBuffer(room: min(size, file.count) + ScanBlocks.overlap + ScanBuffer.page)
  }

  /// Reads the next block; `nil` where there is none.
  func next(into buffer: ScanBuffer) throws(FileBytes.Failure) -> Block? {
    switch cutting {
    case .apart:
      while !isToBeCutInOrder {
        let index = nextIndex.wrappingAdd(1, ordering: .relaxed).oldValue
        let (offset, overflow) = index.multipliedReportingOverflow(by: size)
        guard !overflow, offset < file.count else { return nil }
        if let block = try block(at: offset, into: buffer) { return block }
      }
      return nil
    case .inOrder:
      let result = nextStart.withLock { start in
        ScanBlocks.result { () throws(FileBytes.Failure) in
          try blockInOrder(from: &start, into: buffer)
        }
      }
      return try result.get()
    }
  }

  private static func result(
    _ body: () throws(FileBytes.Failure) -> Block?
  ) -> Result<Block?, FileBytes.Failure> {
    do throws(FileBytes.Failure) { return .success(try body()) } catch { return .failure(error) }
  }

  // MARK: Apart

  /// The rows that begin in a block behind its first byte; `nil` where none does.
  private func block(
    at offset: Int,
    into buffer: ScanBuffer
  ) throws(FileBytes.Failure) -> Block? {
    let isLast = offset + size >= file.count
    if firstRow > offset + size || firstRow >= file.count { return nil }
    let length = try buffer.read(size + ScanBlocks.overlap, at: offset, of: file)
    var first = max(0, firstRow - offset)
    if firstRow <= offset {
      guard let line = buffer.lineBreak(from: 0, to: length) else { return nil }
      first = line + 1
    }
    guard first <= size, first < length else { return nil }
    var end = length
    if !isLast {
      if let line = buffer.lineBreak(from: size, to: length) {
        end = line + 1
      } else if offset + length < file.count {
        hasFailed.store(true, ordering: .relaxed)
        return nil
      }
    }
    guard buffer.quotes(first..<end) % 2 == 0 else {
      hasFailed.store(true, ordering: .relaxed)
      return nil
    }
    return Block(offset: offset, range: first..<end)
  }

  // MARK: In order

  /// The next rows, at least one, however long it is.
  private func blockInOrder(
    from next: inout Int,
    into buffer: ScanBuffer
  ) throws(FileBytes.Failure) -> Block? {
    guard next < file.count else { return nil }
    let offset = next - next % ScanBuffer.page
    let first = next - offset
    var size = size
    while true {
      let length = try buffer.read(first + size, at: offset, of: file)
      if offset + length >= file.count {
        next = file.count
        return Block(offset: offset, range: first..<length)
      }
      if let end = buffer.lastRowEnd(in: first..<length) {
        next = offset + end
        return Block(offset: offset, range: first..<end)
      }
      size *= 2
    }
  }
}
