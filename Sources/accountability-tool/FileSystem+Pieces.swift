#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A file that stays open, of which any part can be read at any time.
final class OpenFile: Sendable {
  /// How many bytes it had when it was opened.
  let count: Int
  private let path: String
  private let descriptor: Int32

  /// Opens a file of at least so many bytes; `nil` for a smaller one, and for what cannot be read but from its
  /// beginning: standard input, a pipe, a device.
  init?(_ path: String, ofAtLeast least: Int) throws(FileError) {
    guard path != FileSystem.standardStream else { return nil }
    let descriptor = FileSystem.retrying { open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
    guard descriptor >= 0 else { throw FileError(path: path, operation: .read, code: errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, FileSystem.FileKind(status) == .regular,
      status.st_size >= least
    else {
      close(descriptor)
      return nil
    }
    self.path = path
    self.descriptor = descriptor
    count = Int(status.st_size)
  }

  deinit { close(descriptor) }

  /// Fills a buffer with the bytes from an offset on.
  ///
  /// - Returns: How many they are: 0 at the end of the file.
  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(FileError) -> Int {
    while true {
      let wanted = min(buffer.count, FileSystem.largestTransfer)
      let length = pread(descriptor, buffer.baseAddress, wanted, off_t(offset))
      if length >= 0 { return length }
      if errno != EINTR { throw FileError(path: path, operation: .read, code: errno) }
    }
  }
}

/// How many processors can work at once.
enum Processors {
  static var count: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
