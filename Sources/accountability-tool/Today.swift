#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The calendar date where the tool runs, by the proleptic Gregorian calendar.
struct Today: Hashable, Sendable, CustomStringConvertible {
  /// The year, as in 2026.
  var year: Int

  /// The month, from 1 to 12.
  var month: Int

  /// The day of the month, from 1 to 31.
  var day: Int

  /// The date as `YYYY-MM-DD`.
  var description: String { "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))" }

  /// The local date now, in the time zone of the environment (`TZ`, or the system's).
  static func local() -> Today { local(at: time(nil)) }

  /// The local date at a moment.
  ///
  /// - Parameter seconds: Seconds since the start of 1970 in universal time.
  /// - Returns: The date in the time zone of the environment.
  static func local(at seconds: time_t) -> Today {
    var moment = seconds
    var parts = tm()
    tzset()  // POSIX does not ask it of `localtime_r`
    guard localtime_r(&moment, &parts) != nil else {
      preconditionFailure("The C library cannot write \(seconds) s since 1970 as a date.")
    }
    return Today(
      year: Int(parts.tm_year) + 1_900,
      month: Int(parts.tm_mon) + 1,
      day: Int(parts.tm_mday)
    )
  }

  private func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
