#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// What the tool says of its run to whoever started it.
///
/// The numbers are a promise: scripts and CI jobs depend on them.
enum ExitStatus: Int32, CaseIterable, Comparable, Sendable {
  /// Done, and nothing that was asked about failed.
  case done = 0

  /// What was asked about failed.
  ///
  /// An error-level diagnostic, a failing test, a layout that `--check` finds to be another, or what
  /// `--fail-on` names.
  case failed = 1

  /// The command line was not understood, or what it asks for would overwrite what it reads.
  case usage = 2

  /// An input could not be read or was refused, or an output could not be written.
  case refused = 3

  /// The line that help texts print beside the number.
  var meaning: String {
    switch self {
    case .done: "Done, and nothing that was asked about failed."
    case .failed: "It failed: an error, a failing test, what --check or --fail-on asks for."
    case .usage: "The command line was not understood, or would overwrite what is read."
    case .refused: "An input could not be read or was refused, or an output not written."
    }
  }

  /// Of two things that went wrong, the one that is told.
  static func < (first: ExitStatus, second: ExitStatus) -> Bool {
    first.rawValue < second.rawValue
  }

  /// Ends the process with this status.
  func leave() -> Never { exit(rawValue) }
}
