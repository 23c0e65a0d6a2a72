#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Whole files, in and out, by the C library alone.
///
/// The pointers in this file are those the standard library lends to a closure; none outlives
/// its closure, and every system call is given the count of the buffer it works on.
enum FileSystem {
  /// The path that stands for standard input or standard output.
  static let standardStream = "-"

  /// How much one call reads or writes at most; Darwin refuses more than 2³¹ − 1 bytes.
  static let largestTransfer = 1 << 30
}

// MARK: - Reading

extension FileSystem {
  /// The whole of a file, a pipe or, for `-`, of standard input.
  ///
  /// - Parameters:
  ///   - path: Where it is, from the working folder.
  ///   - limit: The most bytes to accept; what is larger is refused, not cut.
  /// - Returns: All its bytes.
  /// - Throws: Why it could not be read.
  static func read(_ path: String, limit: Int = .max) throws(FileError) -> [UInt8] {
    if path == standardStream {
      return try contents(of: STDIN_FILENO, path: "standard input", limit: limit)
    }
    let descriptor = retrying { open(path, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw FileError(path: path, operation: .read, code: errno) }
    defer { close(descriptor) }
    return try contents(of: descriptor, path: path, limit: limit)
  }

  private static func contents(
    of descriptor: Int32,
    path: String,
    limit: Int
  ) throws(FileError) -> [UInt8] {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw FileError(path: path, operation: .read, code: errno)
    }
    if FileKind(status) == .folder { throw FileError(path: path, operation: .read, code: EISDIR) }
    let size = FileKind(status) == .regular ? Int(status.st_size) : 0
    guard size <= limit else { throw FileError(path: path, limit: limit) }

    // One byte more than the file has, so that its end is seen without growing.
    var reading = Reading.more
    var bytes = [UInt8](unsafeUninitializedCapacity: max(size, 1 << 16) + 1) { buffer, count in
      reading = fill(UnsafeMutableRawBufferPointer(buffer), &count, from: descriptor)
    }
    // Pipes, and files that grow or say nothing of their size.
    while reading == .more, bytes.count <= limit {
      let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 20) { buffer, count in
        reading = fill(UnsafeMutableRawBufferPointer(buffer), &count, from: descriptor)
      }
      bytes += chunk
    }
    if case .failed(let code) = reading {
      throw FileError(path: path, operation: .read, code: code)
    }
    guard bytes.count <= limit else { throw FileError(path: path, limit: limit) }
    return bytes
  }

  /// How far a buffer was filled: to its end, to the end of the file, or to an error.
  private enum Reading: Equatable {
    case more
    case ended
    case failed(Int32)
  }

  private static func fill(
    _ buffer: UnsafeMutableRawBufferPointer,
    _ count: inout Int,
    from descriptor: Int32
  ) -> Reading {
    while count < buffer.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[count...])
      let length = systemRead(descriptor, rest.baseAddress, min(rest.count, largestTransfer))
      if length == 0 { return .ended }
      if length > 0 {
        count += length
      } else if !canGoOn(descriptor, errno, waitingFor: POLLIN) {
        return .failed(errno)
      }
    }
    return .more
  }
}
