import AccountabilityRules

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A standard stream that a person may be looking at.
///
///     try Terminal.output.write("12 measures\n")
///     Terminal.error.report(Terminal.error.red("error: ") + "no such measure\n")
///
/// The style functions return the text unchanged when the stream takes no colour, so callers
/// need not ask.
struct Terminal: Sendable {
  /// Standard output, for results.
  static let output = Terminal(descriptor: STDOUT_FILENO, name: "standard output")

  /// Standard error, for problems and progress.
  static let error = Terminal(descriptor: STDERR_FILENO, name: "standard error")

  /// What messages call the stream.
  let name: String

  /// Whether the stream ends at a terminal and not in a file or a pipe.
  let isTerminal: Bool

  /// Whether the style functions do anything.
  let isColoured: Bool

  private let descriptor: Int32

  /// Looks at an open descriptor and at the environment.
  init(descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
    isTerminal = isatty(descriptor) == 1
    isColoured = Self.wantsColour(
      isTerminal: isTerminal,
      noColour: environmentVariable("NO_COLOR"),
      terminalType: environmentVariable("TERM")
    )
  }

  /// A stream whose look is settled by the caller.
  init(descriptor: Int32, name: String, isTerminal: Bool, isColoured: Bool) {
    self.descriptor = descriptor
    self.name = name
    self.isTerminal = isTerminal
    self.isColoured = isColoured
  }

  /// Whether to print colours, given the stream and what the environment says.
  ///
  /// An empty `NO_COLOR` counts as absent (<https://no-color.org>).
  static func wantsColour(isTerminal: Bool, noColour: String?, terminalType: String?) -> Bool {
    guard isTerminal, noColour?.isEmpty ?? true else { return false }
    return terminalType != "dumb"
  }
}

// MARK: - Writing

extension Terminal {
  /// Writes all the bytes.
  ///
  /// When nobody reads the pipe any more (`accountability … | head`), the process ends quietly
  /// with the status a shell gives for `SIGPIPE`, even where that signal is ignored.
  func write(_ bytes: [UInt8]) throws(FileError) {
    try finish(bytes.withUnsafeBytes { FileSystem.writeAll($0, to: descriptor) })
  }

  /// Writes the whole text in UTF-8.
  func write(_ text: String) throws(FileError) {
    var text = text
    // The pointer lives as long as the closure; `writeAll` does not keep it.
    try finish(text.withUTF8 { FileSystem.writeAll(UnsafeRawBufferPointer($0), to: descriptor) })
  }

  /// Writes the text if that is possible, for what has nowhere else to go.
  ///
  /// A problem that cannot be written to standard error cannot be told to anybody.
  func report(_ text: String) {
    do {
      try write(text)
    } catch {
      return
    }
  }

  private func finish(_ code: Int32) throws(FileError) {
    if code == EPIPE { exit(128 + SIGPIPE) }
    if code != 0 { throw FileError(path: name, operation: .write, code: code) }
  }
}

// MARK: - Style

extension Terminal {
  /// The text in bold letters.
  func bold(_ text: String) -> String { styled(text, "1") }

  /// The text in faint letters.
  func dim(_ text: String) -> String { styled(text, "2") }

  /// The text in red.
  func red(_ text: String) -> String { styled(text, "31") }

  /// The text in green.
  func green(_ text: String) -> String { styled(text, "32") }

  /// The text in yellow.
  func yellow(_ text: String) -> String { styled(text, "33") }

  private func styled(_ text: String, _ code: String) -> String {
    isColoured && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  /// The words somebody wrote, in quotation marks and unable to move the cursor.
  ///
  ///     Terminal.quoted("a\nb")  // 'a\u{A}b'
  static func quoted(_ text: String) -> String { "'" + visible(text) + "'" }

  /// Words that cannot move the cursor: what cannot be printed is written as an escape.
  static func visible(_ text: String) -> String { DiagnosticRenderer.visible(text) }

  /// A text of several lines as it is shown on a terminal; its line ends and tabs stay.
  static func shown(_ bytes: [UInt8]) -> [UInt8] {
    let lines = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
      .split(separator: "\n", omittingEmptySubsequences: false)
    let shown = lines.map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false)
        .map { visible(String($0)) }
        .joined(separator: "\t")
    }
    return Array(shown.joined(separator: "\n").utf8)
  }
}

private func environmentVariable(_ name: String) -> String? {
  // The string is copied at once; nothing in this process changes the environment.
  getenv(name).map { String(cString: $0) }
}
