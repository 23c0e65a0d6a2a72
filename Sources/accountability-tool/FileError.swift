#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Why a file could not be read or written.
struct FileError: Error, Hashable, Sendable {
  /// What was tried.
  enum Operation: String, Hashable, Sendable {
    /// To read the whole of it.
    case read
    /// To write it anew.
    case write
  }

  /// The path as it was given, or the name of a standard stream.
  var path: String

  /// What was tried.
  var operation: Operation

  /// Why it failed, in the system's words.
  var reason: String

  /// What may help, if we know.
  var help: String?

  /// Whether there is nothing at the path.
  var isMissing = false

  /// One line for people: `cannot read 'returns.csv': No such file or directory`.
  var message: String { "cannot \(operation.rawValue) \(Terminal.quoted(path)): \(reason)" }
}

extension FileError {
  /// The error of a system call.
  ///
  /// - Parameters:
  ///   - path: The path as it was given.
  ///   - operation: What was tried.
  ///   - code: The value of `errno`.
  init(path: String, operation: Operation, code: Int32) {
    // The text is copied at once; for known numbers it is a constant of the C library.
    let reason = strerror(code).map { String(cString: $0) } ?? "error \(code)"
    let help = Self.help(for: code, operation, path)
    self.init(
      path: path,
      operation: operation,
      reason: reason,
      help: help,
      isMissing: code == ENOENT
    )
  }

  init(path: String, limit: Int) {
    self.init(path: path, operation: .read, reason: "it is larger than \(limit) bytes", help: nil)
  }

  private static func help(for code: Int32, _ operation: Operation, _ path: String) -> String? {
    switch (code, operation) {
    case (ENOENT, .read): "look for a misspelling; a path starts at the folder you are in"
    case (ENOENT, .write): "the folder must exist before a file can be written into it"
    case (EISDIR, .read): "this is a folder; name a file in it"
    case (EISDIR, .write): "this is a folder; name a file to write in it"
    case (EACCES, .read), (EPERM, .read): "you may not read it; 'ls -l' shows who may"
    case (EACCES, .write), (EPERM, .write):
      "you need leave to write to the file and to its folder; 'ls -ld' shows who has it"
    case (ENOTDIR, _): "a part of the path before its last slash is a file, not a folder"
    case (ENOSPC, .write): "the disk is full; a file that stood there before is unchanged"
    case (EROFS, .write): "the disk can only be read; write somewhere else"
    default: nil
    }
  }
}
