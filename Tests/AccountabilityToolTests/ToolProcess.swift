import Foundation

/// The tool as a process of its own, in a folder of its own.
///
///     try ToolProcess.inFolder { tool in
///       try tool.write("framework a \"A\" { }", to: "a")
///       let run = try tool.run("check", "a")
///       #expect(run.status == 0)
///     }
struct ToolProcess {
  /// What a run came to.
  struct Run {
    let status: Int32
    let output: String
    let error: String
  }

  let folder: URL

  /// The tool that was built beside these tests; `nil` where a runner stands elsewhere.
  static let executable: URL? = {
    let beside = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let tool = beside.appending(path: "accountability")
    return FileManager.default.isExecutableFile(atPath: tool.path(percentEncoded: false))
      ? tool : nil
  }()

  static let isBuilt = executable != nil

  static func inFolder<Result>(_ body: (ToolProcess) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(ToolProcess(folder: folder))
  }

  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: folder.appending(path: name))
  }

  func bytes(of name: String) throws -> [UInt8] {
    try Array(Data(contentsOf: folder.appending(path: name)))
  }

  func changed(_ name: String) throws -> Date? {
    let path = folder.appending(path: name).path(percentEncoded: false)
    return try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
  }

  /// Runs the tool, and waits for its end.
  func run(_ arguments: String..., input: String = "") throws -> Run {
    try run(arguments, input: input)
  }

  func run(_ arguments: [String], input: String = "") throws -> Run {
    let process = Process()
    process.executableURL = ToolProcess.executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    // Files, not pipes: a tool that ends before it has read all would end these tests with it.
    let files = (1...2).map { _ in
      FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    let (given, error) = (files[0], files[1])
    try Data(input.utf8).write(to: given)
    try Data().write(to: error)
    let output = Pipe()
    process.standardInput = try FileHandle(forReadingFrom: given)
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: error)
    try process.run()
    let written = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus,
      output: String(decoding: written, as: UTF8.self),
      error: String(decoding: try Data(contentsOf: error), as: UTF8.self)
    )
  }
}
