/// The bytes of a file, which are read from any place of it and by several tasks at once.
@safe struct FileBytes: Sendable {
  /// Why bytes could not be read.
  struct Failure: Error, Hashable, Sendable {
    var reason: String
  }

  typealias Read = @Sendable (Int, UnsafeMutableRawBufferPointer) throws -> Int

  /// How many bytes there are.
  let count: Int
  private let read: Read

  init(count: Int, read: @escaping Read) {
    self.count = max(0, count)
    unsafe self.read = read
  }

  init(_ bytes: [UInt8]) {
    unsafe self.init(count: bytes.count) { offset, buffer in
      let length = max(0, min(buffer.count, bytes.count - offset))
      unsafe bytes.withUnsafeBytes {
        unsafe buffer.copyMemory(from: .init(rebasing: $0[offset..<offset + length]))
      }
      return length
    }
  }

  /// Fills a buffer with the bytes from an offset on.
  ///
  /// - Returns: How many there were: fewer than fit only at the end.
  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(Failure) -> Int {
    let wanted = max(0, min(buffer.count, count - offset))
    var filled = 0
    while filled < wanted {
      let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[filled..<wanted])
      let length: Int
      do {
        length = try unsafe read(offset + filled, rest)
      } catch {
        throw Failure(reason: "\(error)")
      }
      guard length > 0, length <= rest.count else {
        throw Failure(reason: "it ends after \(offset + filled) of its \(count) bytes")
      }
      filled += length
    }
    return wanted
  }

  /// The bytes of a part of the file, or those of it that there are.
  func bytes(_ range: Range<Int>) throws(Failure) -> [UInt8] {
    let range = range.clamped(to: 0..<count)
    var failure: Failure?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: range.count) { buffer, filled in
      do throws(Failure) {
        filled = try unsafe read(at: range.lowerBound, into: UnsafeMutableRawBufferPointer(buffer))
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }
}
