#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Bytes that are to become a file.
struct FileContents: Hashable, Sendable {
  /// Where they go; `-` is standard output.
  var path: String

  /// All of them.
  var bytes: [UInt8]
}

extension FileSystem {
  /// Puts the bytes into a file, all or none; for `-`, on standard output.
  ///
  /// They go into a new file in the same folder, which then takes the place of the old one, so
  /// no reader ever sees half of them. The old file's permissions are kept, and so is its owner
  /// where the system allows it; a symbolic link stays, and the file it leads to is replaced.
  /// Devices and pipes are written as they are.
  static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    try write([FileContents(path: path, bytes: bytes)])
  }

  /// Writes several files, all of them or none.
  ///
  /// No file takes the place of an old one before all of them stand on the disk, so a full disk or a
  /// protected file leaves everything as it was. Only the last step, that of names, is done one by
  /// one. Devices, pipes and standard output come last, and are written as they are.
  static func write(_ files: [FileContents]) throws(FileError) {
    var staged: [StagedFile] = []
    var rest: [FileContents] = []
    do throws(FileError) {
      for file in files {
        if let next = try stage(file, number: staged.count) {
          staged.append(next)
        } else {
          rest.append(file)
        }
      }
      while let file = staged.first {
        try file.takeItsPlace()
        staged.removeFirst()
      }
    } catch {
      for file in staged { file.discard() }
      throw error
    }
    for file in rest { try overwrite(file) }
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

  private static func overwrite(_ file: FileContents) throws(FileError) {
    if file.path == standardStream { return try Terminal.output.write(file.bytes) }
    let descriptor = retrying { open(file.path, O_WRONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw FileError(path: file.path, operation: .write, code: errno) }
    let code = file.bytes.withUnsafeBytes { writeAll($0, to: descriptor) }
    close(descriptor)
    if code != 0 { throw FileError(path: file.path, operation: .write, code: code) }
  }
}

// MARK: - New files beside old ones

/// A file that stands whole on the disk under another name than it is to have.
private struct StagedFile {
  /// The path as it was given.
  var path: String

  /// Where it stands.
  var temporary: String

  /// Where it belongs, links followed.
  var target: String

  func takeItsPlace() throws(FileError) {
    guard rename(temporary, target) != 0 else { return }
    throw FileError(path: path, operation: .write, code: errno)
  }

  func discard() { unlink(temporary) }
}

extension FileSystem {
  /// Writes a new file beside the one whose place it is to take; `nil` for what has no place to take.
  private static func stage(_ file: FileContents, number: Int) throws(FileError) -> StagedFile? {
    if file.path == standardStream { return nil }
    var status = stat()
    guard stat(file.path, &status) == 0 else {
      let code = errno
      guard code == ENOENT, !file.path.isEmpty else {
        throw FileError(path: file.path, operation: .write, code: code)
      }
      return try stage(file, keeping: nil, number: number)
    }
    switch FileKind(status) {
    case .folder:
      throw FileError(path: file.path, operation: .write, code: EISDIR)
    case .regular where !file.path.hasPrefix("/dev/"):
      // A rename asks the folder's leave only; a protected file is to stay as it is.
      guard access(file.path, W_OK) == 0 else {
        throw FileError(path: file.path, operation: .write, code: errno)
      }
      return try stage(file, keeping: status, number: number)
    case .regular, .other:
      return nil
    }
  }

  private static func stage(
    _ file: FileContents,
    keeping old: stat?,
    number: Int
  ) throws(FileError) -> StagedFile {
    let target = resolved(file.path)
    let temporary = try temporaryFile(
      besides: target,
      isPrivate: old != nil,
      number: number,
      for: file.path
    )
    var code = file.bytes.withUnsafeBytes { writeAll($0, to: temporary.descriptor) }
    if code == 0, let old { code = dress(temporary.descriptor, like: old) }
    // The bytes before the name; some file systems have no such order to give (`EINVAL`).
    if code == 0, fsync(temporary.descriptor) != 0, errno != EINVAL { code = errno }
    if close(temporary.descriptor) != 0, code == 0, errno != EINTR { code = errno }
    let staged = StagedFile(path: file.path, temporary: temporary.path, target: target)
    guard code != 0 else { return staged }
    staged.discard()
    throw FileError(path: file.path, operation: .write, code: code)
  }

  /// A new, empty file in the target's folder.
  ///
  /// It is private while the old file's permissions are still to come, and otherwise has those
  /// of any new file.
  private static func temporaryFile(
    besides target: String,
    isPrivate: Bool,
    number: Int,
    for path: String
  ) throws(FileError) -> (path: String, descriptor: Int32) {
    let folder = target.lastIndex(of: "/").map { String(target[...$0]) } ?? ""
    let mode: mode_t = isPrivate ? 0o600 : 0o666
    for attempt in 0..<100 {
      let candidate = "\(folder).accountability-\(getpid())-\(number)-\(attempt).tmp"
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
