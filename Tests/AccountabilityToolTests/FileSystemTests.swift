import Foundation
import Testing

@testable import accountability_tool

@Suite("Files")
struct FileSystemTests {
  @Test("What is written is read back, whatever its size", arguments: sizes)
  func readsBack(size: Int) throws {
    try inFolder { folder in
      let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      try FileSystem.write(bytes, to: folder + "/a")
      #expect(try FileSystem.read(folder + "/a") == bytes)
      #expect(try names(in: folder) == ["a"])
    }
  }

  @Test("A file of the length of the limit is read, and a longer one refused")
  func limit() throws {
    try inFolder { folder in
      try FileSystem.write([1, 2, 3], to: folder + "/a")
      #expect(try FileSystem.read(folder + "/a", limit: 3) == [1, 2, 3])
      let error = #expect(throws: FileError.self) {
        try FileSystem.read(folder + "/a", limit: 2)
      }
      #expect(error?.reason == "it is larger than 2 bytes")
    }
  }

  @Test("A device without an end is refused at the limit")
  func endless() {
    #expect(throws: FileError.self) { try FileSystem.read("/dev/zero", limit: 3_000_000) }
  }

  @Test("A file that does not tell its size is read to its end", .enabled(if: hasProcessFiles))
  func withoutSize() throws {
    #expect(try !FileSystem.read("/proc/self/status").isEmpty)
  }

  @Test("A pipe is read to its end")
  func pipe() throws {
    try inFolder { folder in
      let path = folder + "/pipe"
      let bytes = [UInt8](repeating: 7, count: 3_000_001)
      try #require(mkfifo(path, 0o600) == 0)
      // A thread, because a task that waits would hold one of the few that tests share.
      Thread.detachNewThread {
        #expect(throws: Never.self) { try FileSystem.write(bytes, to: path) }
      }
      #expect(try FileSystem.read(path) == bytes)
      #expect(try names(in: folder) == ["pipe"])
    }
  }

  @Test("Writing to a device leaves it a device")
  func device() throws {
    try FileSystem.write([1, 2, 3], to: "/dev/null")
    #expect(try FileSystem.read("/dev/null").isEmpty)
  }

  @Test("The permissions of a file outlast its contents", arguments: modes)
  func mode(mode: mode_t) throws {
    try inFolder { folder in
      let path = folder + "/a"
      try FileSystem.write([1], to: path)
      chmod(path, mode)
      try FileSystem.write([2], to: path)
      #expect(permissions(of: path) == mode)
      #expect(try FileSystem.read(path) == [2])
    }
  }

  @Test("A new file has the permissions of any new file")
  func newMode() throws {
    try inFolder { folder in
      #expect(FileManager.default.createFile(atPath: folder + "/other", contents: nil))
      try FileSystem.write([1], to: folder + "/a")
      #expect(permissions(of: folder + "/a") == permissions(of: folder + "/other"))
    }
  }

  @Test("A symbolic link stays a link, and its file is written")
  func symbolicLink() throws {
    try inFolder { folder in
      try FileSystem.write([1], to: folder + "/file")
      #expect(symlink("file", folder + "/link") == 0)
      try FileSystem.write([2], to: folder + "/link")
      #expect(try FileSystem.read(folder + "/file") == [2])
      let destination = try FileManager.default.destinationOfSymbolicLink(atPath: folder + "/link")
      #expect(destination == "file")
    }
  }

  @Test("A missing file, a folder and a missing folder are told apart")
  func errors() throws {
    try inFolder { folder in
      try FileSystem.write([], to: folder + "/file")
      for (path, operation, code) in failures(in: folder) {
        let error = #expect(throws: FileError.self) { try perform(operation, on: path) }
        #expect(error == FileError(path: path, operation: operation, code: code))
        #expect(error?.help != nil)
      }
      #expect(try names(in: folder) == ["file"])
    }
  }

  @Test("A protected file is neither read nor replaced", .enabled(if: geteuid() != 0))
  func protected() throws {
    try inFolder { folder in
      let path = folder + "/a"
      try FileSystem.write([1], to: path)
      chmod(path, 0)
      #expect(throws: FileError(path: path, operation: .read, code: EACCES)) {
        try FileSystem.read(path)
      }
      #expect(throws: FileError(path: path, operation: .write, code: EACCES)) {
        try FileSystem.write([2], to: path)
      }
      chmod(path, 0o600)
      #expect(try FileSystem.read(path) == [1])
    }
  }

  @Test("A full disk leaves the error in the system's words", .enabled(if: hasFullDevice))
  func fullDisk() {
    #expect(throws: FileError(path: "/dev/full", operation: .write, code: ENOSPC)) {
      try FileSystem.write([1], to: "/dev/full")
    }
  }

  @Test("A message names the file in quotation marks and cannot move the cursor")
  func message() {
    let error = FileError(path: "a\u{1B}[2J", operation: .read, code: ENOENT)
    #expect(error.message == "cannot read 'a\\u{1B}[2J': No such file or directory")
  }
}

@Suite("The terminal")
struct TerminalTests {
  @Test("Colour is for terminals, unless the environment is against it", arguments: colourCases)
  func colour(isTerminal: Bool, noColour: String?, type: String?, expected: Bool) {
    let isColoured = Terminal.wantsColour(
      isTerminal: isTerminal,
      noColour: noColour,
      terminalType: type
    )
    #expect(isColoured == expected)
  }

  @Test("Without colour the styles change nothing")
  func plain() {
    let plain = Terminal(descriptor: 1, name: "test", isTerminal: false, isColoured: false)
    let styles = [plain.bold, plain.dim, plain.red, plain.green, plain.yellow]
    #expect(styles.map { $0("a") } == ["a", "a", "a", "a", "a"])
  }

  @Test("With colour each style ends where its text ends")
  func coloured() {
    let terminal = Terminal(descriptor: 1, name: "test", isTerminal: true, isColoured: true)
    #expect(terminal.bold("a") == "\u{1B}[1ma\u{1B}[0m")
    #expect(terminal.red("a") == "\u{1B}[31ma\u{1B}[0m")
    #expect(terminal.red("").isEmpty)
  }

  @Test("A pipe that is full and does not block gets everything all the same")
  func nonBlocking() throws {
    let (reader, writer) = try makePipe()
    defer { close(reader) }
    try #require(fcntl(writer, F_SETFL, O_NONBLOCK) == 0)
    let bytes = [UInt8](repeating: 7, count: 1_000_000)
    let text = "né…"
    Thread.detachNewThread {
      let terminal = Terminal(descriptor: writer, name: "pipe")
      #expect(throws: Never.self) {
        try terminal.write(bytes)
        try terminal.write(text)
      }
      close(writer)
    }
    // Counted and not to the end, since another test's process may hold the pipe open.
    var received: [UInt8] = []
    while received.count < bytes.count + text.utf8.count {
      var part = [UInt8](repeating: 0, count: 4_096)
      let length = read(reader, &part, part.count)
      try #require(length > 0)
      received += part.prefix(length)
    }
    #expect(received == bytes + Array(text.utf8))
  }

  @Test("Where nobody reads, the process ends quietly")
  func brokenPipe() async throws {
    await #expect(processExitsWith: .exitCode(128 + SIGPIPE)) {
      signal(SIGPIPE, SIG_IGN)
      let (reader, writer) = try makePipe()
      close(reader)
      try Terminal(descriptor: writer, name: "pipe").write("a")
    }
  }

  @Test("A closed stream is an error, and a report to it is none")
  func closedStream() {
    let closed = Terminal(descriptor: -1, name: "nothing")
    #expect(throws: FileError(path: "nothing", operation: .write, code: EBADF)) {
      try closed.write("a")
    }
    closed.report("a")
  }
}

@Suite("Today")
struct TodayTests {
  @Test("Today is between yesterday and tomorrow in universal time")
  func local() {
    let now = time(nil)
    let day = 24 * 60 * 60
    #expect("\(Today.local(at: now - 2 * day))" < "\(Today.local())")
    #expect("\(Today.local())" < "\(Today.local(at: now + 2 * day))")
  }

  @Test("A moment is the date that Foundation's calendar gives", arguments: moments)
  func date(moment: Int) {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .current
    let date = Date(timeIntervalSince1970: Double(moment))
    let parts = calendar.dateComponents([.year, .month, .day], from: date)
    let today = Today.local(at: moment)
    #expect([today.year, today.month, today.day] == [parts.year, parts.month, parts.day])
  }

  @Test("A date is written with all its digits")
  func description() {
    #expect(Today(year: 987, month: 6, day: 5).description == "0987-06-05")
  }
}

// MARK: - Cases

private let sizes = [0, 1, 65_535, 65_536, 65_537, 65_538, 3_000_000]

private let modes: [mode_t] = [0o600, 0o640, 0o755, 0o666]

private let colourCases: [(Bool, String?, String?, Bool)] = [
  (true, nil, "xterm", true),
  (true, nil, nil, true),
  (true, "", "xterm", true),
  (true, "1", "xterm", false),
  (true, nil, "dumb", false),
  (false, nil, "xterm", false),
]

private let moments = [
  0, 951_782_400, 951_868_800, 1_709_164_800, 1_767_225_599, 1_767_225_600, 4_102_444_799,
]

private let hasProcessFiles = FileManager.default.fileExists(atPath: "/proc/self/status")

private let hasFullDevice = FileManager.default.fileExists(atPath: "/dev/full")

private func perform(_ operation: FileError.Operation, on path: String) throws {
  switch operation {
  case .read: _ = try FileSystem.read(path)
  case .write: try FileSystem.write([1], to: path)
  }
}

private func failures(in folder: String) -> [(String, FileError.Operation, Int32)] {
  [
    (folder + "/none", .read, ENOENT),
    ("", .read, ENOENT),
    (folder, .read, EISDIR),
    (folder + "/file/a", .read, ENOTDIR),
    (folder, .write, EISDIR),
    (folder + "/none/a", .write, ENOENT),
    (folder + "/file/a", .write, ENOTDIR),
    (folder + "/none/", .write, ENOENT),
    ("", .write, ENOENT),
  ]
}

// MARK: - Help

private func inFolder(_ body: (String) throws -> Void) throws {
  let folder = try makeFolder()
  defer { remove(folder) }
  try body(folder)
}

private func makeFolder() throws -> String {
  let url = FileManager.default.temporaryDirectory.appending(path: "tool-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  return url.path()
}

private func remove(_ folder: String) {
  try? FileManager.default.removeItem(atPath: folder)
}

private func names(in folder: String) throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
}

private func permissions(of path: String) -> mode_t? {
  var status = stat()
  return stat(path, &status) == 0 ? status.st_mode & 0o777 : nil
}

private func makePipe() throws -> (reader: Int32, writer: Int32) {
  var ends: [Int32] = [-1, -1]
  try #require(pipe(&ends) == 0)
  return (ends[0], ends[1])
}
