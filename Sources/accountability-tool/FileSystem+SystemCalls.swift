#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

extension FileSystem {
  /// Repeats a call that a signal interrupted.
  static func retrying(_ call: () -> Int32) -> Int32 {
    while true {
      let result = call()
      if result != -1 || errno != EINTR { return result }
    }
  }

  /// Whether a failed transfer may be tried again, after waiting where it would have blocked.
  ///
  /// Another program that shares a pipe or a terminal can have set it not to block. If the answer
  /// is no, `errno` says why.
  static func canGoOn(_ descriptor: Int32, _ code: Int32, waitingFor event: Int32) -> Bool {
    if code == EINTR { return true }
    guard code == EAGAIN || code == EWOULDBLOCK else { return false }
    var request = pollfd(fd: descriptor, events: Int16(event), revents: 0)
    return retrying { poll(&request, 1, -1) } == 1
  }

  static func systemRead(
    _ descriptor: Int32,
    _ buffer: UnsafeMutableRawPointer?,
    _ count: Int
  ) -> Int {
    #if canImport(Darwin)
    Darwin.read(descriptor, buffer, count)
    #elseif canImport(Musl)
    Musl.read(descriptor, buffer, count)
    #else
    Glibc.read(descriptor, buffer, count)
    #endif
  }

  static func systemWrite(
    _ descriptor: Int32,
    _ buffer: UnsafeRawPointer?,
    _ count: Int
  ) -> Int {
    #if canImport(Darwin)
    Darwin.write(descriptor, buffer, count)
    #elseif canImport(Musl)
    Musl.write(descriptor, buffer, count)
    #else
    Glibc.write(descriptor, buffer, count)
    #endif
  }

  /// What a path leads to, as far as reading and writing differ.
  enum FileKind {
    case folder
    case regular
    case other

    /// Reads the kind from the mode, whose numbers are the same on every system we build for.
    init(_ status: stat) {
      switch status.st_mode & 0o170_000 {
      case 0o040_000: self = .folder
      case 0o100_000: self = .regular
      default: self = .other
      }
    }
  }
}
