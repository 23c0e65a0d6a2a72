import Foundation

/// Makes places with known behaviour: a framework, returns in ordinary CSV, and who did what.
@main
enum Simulator {
  static func main() {
    do throws(SimulatorError) {
      let (setting, folder) = try SimulatorArguments.read(Array(CommandLine.arguments.dropFirst()))
      try write(setting, to: folder)
    } catch {
      FileHandle.standardError.write(Data("accountability-simulator: \(error.message)\n".utf8))
      exit(error.status)
    }
  }

  /// Writes the three files into a folder, which is made where it is not there.
  static func write(_ setting: Setting, to folder: String) throws(SimulatorError) {
    let returns = SimulatedReturns(setting)
    let files = [
      ("simulated.accountability", SimulatedFramework.text(setting)),
      ("returns.csv", returns.returns), ("truth.csv", returns.truth),
    ]
    do {
      let url = URL(filePath: folder)
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
      for (name, text) in files { try Data(text.utf8).write(to: url.appending(path: name)) }
    } catch {
      throw SimulatorError(
        message: "the folder '\(folder)' cannot be written: \(error.localizedDescription)",
        status: 3
      )
    }
  }
}

/// Why nothing was simulated.
struct SimulatorError: Error {
  let message: String

  /// 2 for wrong usage, 3 where a file could not be written.
  let status: Int32
}
