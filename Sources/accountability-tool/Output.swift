import Accountability
import AccountabilityRules

/// What commands write.
enum Output {
  static func print(_ text: String) throws(ToolError) {
    do throws(FileError) {
      try Terminal.output.write(text)
    } catch {
      throw ToolError(.refused, error.message, help: error.help)
    }
  }

  /// Writes to the path of `--output`, or to standard output.
  static func write(_ text: String, to path: String?) throws(ToolError) {
    try write(Array(text.utf8), to: path)
  }

  /// Writes to the path of `--output`, or to standard output.
  static func write(_ bytes: [UInt8], to path: String?) throws(ToolError) {
    try write([FileContents(path: path ?? FileSystem.standardStream, bytes: bytes)])
  }

  /// Writes several files, all of them or none.
  ///
  /// What goes to a terminal is shown so that it cannot move the cursor.
  static func write(_ files: [FileContents]) throws(ToolError) {
    do throws(FileError) {
      try FileSystem.write(
        files.map { file in
          let isShown = file.path == FileSystem.standardStream && Terminal.output.isTerminal
          return isShown ? FileContents(path: file.path, bytes: Terminal.shown(file.bytes)) : file
        }
      )
    } catch {
      throw ToolError(.refused, error.message, help: error.help)
    }
  }

  static func json(_ value: some Encodable & Sendable) throws(ToolError) -> String {
    let bytes = try json { () throws(JSONWritingError) in
      try JSONWriter(pretty: true).bytes(of: value)
    }
    return String(decoding: bytes, as: UTF8.self) + "\n"
  }

  /// The JSON that something writes, or why it cannot be written.
  static func json(_ write: () throws(JSONWritingError) -> [UInt8]) throws(ToolError) -> [UInt8] {
    do throws(JSONWritingError) {
      return try write()
    } catch {
      throw ToolError(.failed, "the result cannot be written as JSON: \(error.message)", help: nil)
    }
  }
}
