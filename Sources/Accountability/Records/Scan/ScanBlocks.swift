import Synchronization

/// Hands out a file block by block, each to whoever comes next; blocks end where rows end.
///
/// Whether a line break ends a row depends on the quotation marks before it, so that blocks are cut one after
/// another: only their quotation marks are counted while others wait.
final class ScanBlocks: Sendable {
  struct Block: Sendable {
    /// The position of the block in the file.
    var index: Int

    /// Where its rows stand among the bytes.
    var range: Range<Int>
  }

  private struct State {
    var next: Int
    var index = 0
  }

  let bytes: [UInt8]
  private let size: Int
  private let state: Mutex<State>

  /// - Parameters:
  ///   - bytes: The file.
  ///   - first: Where its first row begins.
  ///   - size: How many bytes a block has as a rule.
  init(_ bytes: [UInt8], from first: Int, size: Int) {
    self.bytes = bytes
    self.size = max(1, size)
    state = Mutex(State(next: first))
  }

  /// The next block; `nil` where there is none.
  func next() -> Block? {
    state.withLock { state in
      guard state.next < bytes.count else { return nil }
      let start = state.next
      state.next = end(from: start)
      state.index += 1
      return Block(index: state.index - 1, range: start..<state.next)
    }
  }

  /// Where the last row ends that begins in a block, or the only row if it is longer than that.
  private func end(from start: Int) -> Int {
    var size = size
    while start + size < bytes.count {
      if let end = lastRowEnd(start, start + size) { return end }
      size *= 2
    }
    return bytes.count
  }

  private func lastRowEnd(_ start: Int, _ end: Int) -> Int? {
    unsafe bytes.withUnsafeBytes { raw in
      guard let base = raw.baseAddress else { return nil }
      let quotes = unsafe ByteScan.count(of: ByteScan.quote, in: base + start, end - start)
      if quotes == 0 {
        var position = end
        while position > start {
          if unsafe raw[position - 1] == ByteScan.lineFeed { return position }
          position -= 1
        }
        return nil
      }
      var (isQuoted, last): (Bool, Int?) = (false, nil)
      for position in start..<end {
        let byte = unsafe raw[position]
        if byte == ByteScan.quote { isQuoted.toggle() }
        if byte == ByteScan.lineFeed, !isQuoted { last = position + 1 }
      }
      return last
    }
  }
}
