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
  private static let largestTransfer = 1 << 30
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

// MARK: - Writing

extension FileSystem {
  /// Puts the bytes into a file, all or none; for `-`, on standard output.
  ///
  /// They go into a new file in the same folder, which then takes the place of the old one, so
  /// no reader ever sees half of them. The old file's permissions are kept, and so is its owner
  /// where the system allows it; a symbolic link stays, and the file it leads to is replaced.
  /// Devices and pipes are written as they are.
  static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    if path == standardStream { return try Terminal.output.write(bytes) }
    var status = stat()
    guard stat(path, &status) == 0 else {
      let code = errno
      guard code == ENOENT, !path.isEmpty else {
        throw FileError(path: path, operation: .write, code: code)
      }
      return try replace(path, with: bytes, keeping: nil)
    }
    switch FileKind(status) {
    case .folder:
      throw FileError(path: path, operation: .write, code: EISDIR)
    case .regular where !path.hasPrefix("/dev/"):
      // A rename asks the folder's leave only; a protected file is to stay as it is.
      guard access(path, W_OK) == 0 else {
        throw FileError(path: path, operation: .write, code: errno)
      }
      try replace(path, with: bytes, keeping: status)
    case .regular, .other:
      try overwrite(path, with: bytes)
    }
  }

  /// Writes all the bytes to a descriptor, however many calls that takes.
  ///
  /// - Returns: 0, or the C library's number of what went wrong.
  static func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
      let buffer = UnsafeRawBufferPointer(rebasing: rest)
      let length = systemWrite(descriptor, buffer.baseAddress, min(buffer.count, largestTransfer))
      if length >= 0 {
        rest = rest.dropFirst(length)
      } else if !canGoOn(descriptor, errno, waitingFor: POLLOUT) {
        return errno
      }
    }
    return 0
  }

  private static func overwrite(_ path: String, with bytes: [UInt8]) throws(FileError) {
    let descriptor = retrying { open(path, O_WRONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw FileError(path: path, operation: .write, code: errno) }
    let code = bytes.withUnsafeBytes { writeAll($0, to: descriptor) }
    close(descriptor)
    if code != 0 { throw FileError(path: path, operation: .write, code: code) }
  }

  private static func replace(
    _ path: String,
    with bytes: [UInt8],
    keeping old: stat?
  ) throws(FileError) {
    let target = resolved(path)
    let temporary = try temporaryFile(besides: target, isPrivate: old != nil, for: path)
    var code = bytes.withUnsafeBytes { writeAll($0, to: temporary.descriptor) }
    if code == 0, let old { code = dress(temporary.descriptor, like: old) }
    // The bytes before the name; some file systems have no such order to give (`EINVAL`).
    if code == 0, fsync(temporary.descriptor) != 0, errno != EINVAL { code = errno }
    if close(temporary.descriptor) != 0, code == 0, errno != EINTR { code = errno }
    if code == 0, rename(temporary.path, target) != 0 { code = errno }
    guard code != 0 else { return }
    unlink(temporary.path)
    throw FileError(path: path, operation: .write, code: code)
  }

  /// A new, empty file in the target's folder.
  ///
  /// It is private while the old file's permissions are still to come, and otherwise has those
  /// of any new file.
  private static func temporaryFile(
    besides target: String,
    isPrivate: Bool,
    for path: String
  ) throws(FileError) -> (path: String, descriptor: Int32) {
    let folder = target.lastIndex(of: "/").map { String(target[...$0]) } ?? ""
    let mode: mode_t = isPrivate ? 0o600 : 0o666
    for attempt in 0..<100 {
      let candidate = "\(folder).accountability-\(getpid())-\(attempt).tmp"
      let descriptor = retrying { open(candidate, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode) }
      if descriptor >= 0 { return (candidate, descriptor) }
      if errno != EEXIST { break }
    }
    throw FileError(path: path, operation: .write, code: errno)
  }

  /// Gives a new file the owner, if that is allowed, and the permissions of an old one.
  private static func dress(_ descriptor: Int32, like old: stat) -> Int32 {
    fchown(descriptor, old.st_uid, old.st_gid)
    return fchmod(descriptor, old.st_mode & 0o777) == 0 ? 0 : errno
  }

  /// Where the symbolic links of a path lead to; the path itself where there is nothing yet.
  private static func resolved(_ path: String) -> String {
    guard let pointer = realpath(path, nil) else { return path }
    defer { free(pointer) }  // the C library's own allocation
    return String(cString: pointer)
  }
}

// MARK: - System calls

extension FileSystem {
  /// Repeats a call that a signal interrupted.
  private static func retrying(_ call: () -> Int32) -> Int32 {
    while true {
      let result = call()
      if result != -1 || errno != EINTR { return result }
    }
  }

  /// Whether a failed transfer may be tried again, after waiting where it would have blocked.
  ///
  /// Another program that shares a pipe or a terminal can have set it not to block. If the answer
  /// is no, `errno` says why.
  private static func canGoOn(_ descriptor: Int32, _ code: Int32, waitingFor event: Int32) -> Bool {
    if code == EINTR { return true }
    guard code == EAGAIN || code == EWOULDBLOCK else { return false }
    var request = pollfd(fd: descriptor, events: Int16(event), revents: 0)
    return retrying { poll(&request, 1, -1) } == 1
  }

  private static func systemRead(
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

  private static func systemWrite(
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
  private enum FileKind {
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

// MARK: - Errors

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
    self.init(path: path, operation: operation, reason: reason, help: help)
  }

  fileprivate init(path: String, limit: Int) {
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
    case (ENOTDIR, _): "a part of the path before the last is a file, not a folder"
    case (ENOSPC, .write): "the disk is full; what stood there before is unchanged"
    case (EROFS, .write): "the disk can only be read; write somewhere else"
    default: nil
    }
  }
}
