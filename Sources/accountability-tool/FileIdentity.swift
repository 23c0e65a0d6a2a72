#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Which file a path leads to, whatever the path is: relative or not, by a link, with `./` in it.
///
/// Devices and pipes have none, since reading one and writing to it takes nothing away.
struct FileIdentity: Hashable, Sendable {
  private var device: UInt64
  private var number: UInt64

  /// The name in the folder of that number, for a file that is not there yet.
  private var name: String?

  /// Looks where a path leads to; for `-`, at the file that standard input was opened on.
  init?(_ path: String) {
    var status = stat()
    if path == FileSystem.standardStream {
      guard fstat(STDIN_FILENO, &status) == 0 else { return nil }
      self.init(status)
    } else if stat(path, &status) == 0 {
      self.init(status)
    } else {
      self.init(ofNewFile: path)
    }
  }

  private init?(_ status: stat) {
    guard FileSystem.FileKind(status) == .regular else { return nil }
    device = UInt64(truncatingIfNeeded: status.st_dev)
    number = UInt64(truncatingIfNeeded: status.st_ino)
  }

  private init?(ofNewFile path: String) {
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { String(path[...$0]) } ?? "."
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    var status = stat()
    guard !name.isEmpty, stat(folder, &status) == 0 else { return nil }
    device = UInt64(truncatingIfNeeded: status.st_dev)
    number = UInt64(truncatingIfNeeded: status.st_ino)
    self.name = name
  }
}
