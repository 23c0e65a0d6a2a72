import Accountability
import AccountabilityRules
import AccountabilityTestSupport
import Foundation

/// The example's files.
enum Millbrook {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Examples/Millbrook")

  /// The framework's text; empty where the file is not there.
  static let text = SourceText(
    name: "millbrook.accountability",
    bytes: bytes(of: "millbrook.accountability")
  )

  static let readme = String(decoding: bytes(of: "README.md"), as: UTF8.self)

  private static let evaluator = Result {
    try Evaluator(Framework(parsing: text.text, name: text.name))
  }

  private static func bytes(of name: String) -> [UInt8] {
    (try? Data(contentsOf: folder.appending(path: name))).map(Array.init) ?? []
  }

  static func framework() throws -> Framework { try Framework(parsing: text.text, name: text.name) }

  static func returns() throws -> Returns {
    try Returns(String(decoding: bytes(of: "returns.csv"), as: UTF8.self))
  }

  /// The example as its README evaluates it.
  static func complete() throws -> Evaluation { try completeResult.get() }

  private static let completeResult = Result { try evaluate(returns()) }

  static func evaluate(_ returns: Returns, asOf: String = "2026-05-20") throws -> Evaluation {
    let date = try Returns.wanted(CalendarDate(asOf))
    let data = SourceData.rows(headings: returns.headings, returns.rows)
    return try evaluator.get().evaluate(["quarterly": data], asOf: date)
  }
}

/// The rows of the example's file, read without the library.
struct Returns {
  struct Unreadable: Error {}

  let headings: [String]
  var rows: [[String]]

  init(_ text: String) throws {
    var lines = text.split(separator: "\n").map(Returns.cells)
    headings = try Returns.wanted(lines.first)
    lines.removeFirst()
    rows = lines
  }

  static func wanted<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw Unreadable() }
    return value
  }

  /// The cells of a line; only headings stand in quotation marks.
  private static func cells(_ line: Substring) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == ",", !isQuoted {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
    }
    return cells
  }

  private static let partners = [
    "Council": "council", "Health": "icb", "Police & Probation": "justice",
    "Landlords": "landlords", "Voluntary Alliance": "alliance",
  ]

  func partner(_ row: [String]) -> String { Returns.partners[row[0]] ?? "" }
  func place(_ row: [String]) -> String { row[1].lowercased() }
  func quarter(_ row: [String]) -> String { row[2] }

  func receivedOn(_ row: [String]) -> CalendarDate {
    let parts = row[3].split(separator: "/").compactMap { Int($0) }
    return CalendarDate(year: parts[2], month: parts[1], day: parts[0])
      ?? CalendarDate(daysSince1970: 0)
  }

  /// The columns that hold figures.
  var figures: Range<Int> { 4..<headings.count }

  /// A row's return, as reasons name it.
  func named(_ index: Int) -> String {
    let row = rows[index]
    return "\(partner(row))'s return 'quarterly' for \(place(row)) at \(quarter(row))"
  }
}

// MARK: - The promise

/// Where a result stands, for a failure's text.
struct Key: Equatable, CustomStringConvertible {
  var description: String

  init(_ parts: String?...) { description = parts.compactMap(\.self).joined(separator: " ") }

  init(_ observation: Observation) {
    self.init(
      observation.measure,
      observation.place,
      "\(observation.period)",
      observation.partner
    )
  }

  init(_ judgement: Judgement) {
    self.init(
      judgement.subject.name,
      judgement.place,
      "\(judgement.period)",
      judgement.partner,
      judgement.isLatest ? "latest" : nil
    )
  }

  init(_ verdict: RuleVerdict) {
    self.init(
      verdict.rule,
      verdict.place,
      "\(verdict.period)",
      verdict.partner,
      verdict.subject,
      verdict.isLatest ? "latest" : nil
    )
  }
}

/// What must hold where something is taken away from the returns.
///
/// Whatever was decided stays as it was or becomes undecided, with a reason that names the return; what
/// was undecided stays so. A rating may come out worse, never better; a rule on reporting may come out
/// as not met.
struct Promise {
  private let complete: Evaluation
  private let labels: [String: [String]]

  /// The rule that speaks of reporting itself.
  private static let reporting = "whole-picture"

  init(_ complete: Evaluation) {
    self.complete = complete
    labels = Dictionary(
      uniqueKeysWithValues: complete.framework.ratings.map {
        ($0.name.name, $0.labelsFromBest ?? $0.labels)
      }
    )
  }

  /// What does not hold.
  func broken(by fewer: Evaluation, without name: String) -> [String] {
    guard fewer.observations.count == complete.observations.count,
      fewer.judgements.count == complete.judgements.count,
      fewer.verdicts.count == complete.verdicts.count
    else { return ["without \(name) there are other results"] }
    let broken = observations(fewer, name) + judgements(fewer, name) + verdicts(fewer, name)
    return broken.map { "without \(name): \($0)" }
  }

  private func observations(_ fewer: Evaluation, _ name: String) -> [String] {
    zip(complete.observations, fewer.observations).compactMap { before, after in
      guard before != after else { return nil }
      let isSound = Promise.isSound(before.value, after.value, after.reasons, name)
      return isSound && Key(before) == Key(after) ? nil : "\(Key(before))"
    }
  }

  private func judgements(_ fewer: Evaluation, _ name: String) -> [String] {
    zip(complete.judgements, fewer.judgements).flatMap { before, after -> [String] in
      guard before != after else { return [] }
      guard Key(before) == Key(after), before.bands.count == after.bands.count else {
        return ["\(Key(before)) is now \(Key(after))"]
      }
      var broken: [String] = []
      let change = Promise.isSound(before.change?.known, after.change?.known, after.reasons, name)
      if !change { broken.append("\(Key(before)): \(after.change?.text ?? "-")") }
      let target = Promise.isSound(before.target?.known, after.target?.known, after.reasons, name)
      if !target { broken.append("\(Key(before)): target \(after.target?.rawValue ?? "-")") }
      for (was, now) in zip(before.bands, after.bands) where was != now {
        let isWorse = rank(now) ?? -1 > rank(was) ?? .max
        guard !isWorse, !Promise.isSound(was.label, now.label, now.reasons, name) else { continue }
        broken.append("\(Key(before)): \(was.label ?? "-"), now \(now.label ?? "-")")
      }
      return broken
    }
  }

  private func rank(_ band: Band) -> Int? {
    band.label.flatMap { labels[band.rating]?.firstIndex(of: $0) }
  }

  private func verdicts(_ fewer: Evaluation, _ name: String) -> [String] {
    zip(complete.verdicts, fewer.verdicts).compactMap { before, after in
      guard before != after else { return nil }
      guard Key(before) == Key(after) else { return "\(Key(before)) is now \(Key(after))" }
      let isReporting = before.rule == Promise.reporting && after.verdict == .notMet
      let isSound = Promise.isSound(before.verdict.known, after.verdict.known, after.reasons, name)
      return isReporting || isSound
        ? nil : "\(Key(before)): \(before.verdict.rawValue), now \(after.verdict.rawValue)"
    }
  }

  /// Whether a result is what it was, or has become undecided for the reason that is named.
  private static func isSound<State: Equatable>(
    _ before: State?,
    _ after: State?,
    _ reasons: [Reason],
    _ name: String
  ) -> Bool {
    if before == after { return true }
    return after == nil && reasons.contains { $0.text.contains(name) }
  }
}

extension Verdict {
  fileprivate var known: Verdict? { self == .undecided ? nil : self }
}

extension Judgement.ChangeVerdict {
  fileprivate var known: Change? {
    if case .decided(let change) = self { change } else { nil }
  }
}

// MARK: - The ledger

/// What a loop over the rows comes to.
struct Ledger {
  struct Measure {
    let name: String
    let part: String
    let whole: String
    var scale = ExactNumber.one
    let minimum: Int
    let isHigherBetter: Bool
    let realChange: ExactNumber
    let isSinceBaseline: Bool
    let target: ExactNumber
  }

  static let measures = [
    Measure(
      name: "settled",
      part: "Left to a settled home",
      whole: "Left this quarter",
      minimum: 20,
      isHigherBetter: true,
      realChange: percent(3),
      isSinceBaseline: true,
      target: percent(75)
    ),
    Measure(
      name: "held-back",
      part: "Ready to leave, waiting over 28 days",
      whole: "People supported",
      minimum: 50,
      isHigherBetter: false,
      realChange: percent(2),
      isSinceBaseline: true,
      target: percent(8)
    ),
    Measure(
      name: "on-time",
      part: "Handed over on the agreed day",
      whole: "Left this quarter",
      minimum: 20,
      isHigherBetter: true,
      realChange: percent(3),
      isSinceBaseline: true,
      target: percent(90)
    ),
    Measure(
      name: "returned",
      part: "Back in crisis within 90 days",
      whole: "People supported",
      scale: 1_000,
      minimum: 50,
      isHigherBetter: false,
      realChange: 5,
      isSinceBaseline: false,
      target: 40
    ),
    Measure(
      name: "turned-back",
      part: "Asked again, turned away",
      whole: "Asked for help again",
      minimum: 5,
      isHigherBetter: false,
      realChange: percent(3),
      isSinceBaseline: false,
      target: percent(10)
    ),
    Measure(
      name: "rung-up",
      part: "Spoken to within a week",
      whole: "Left this quarter",
      minimum: 20,
      isHigherBetter: true,
      realChange: percent(3),
      isSinceBaseline: true,
      target: percent(80)
    ),
    Measure(
      name: "told-once",
      part: "Told it once",
      whole: "Asked about telling their story",
      minimum: 10,
      isHigherBetter: true,
      realChange: percent(5),
      isSinceBaseline: true,
      target: percent(60)
    ),
    Measure(
      name: "asked-share",
      part: "Asked about telling their story",
      whole: "Left this quarter",
      minimum: 20,
      isHigherBetter: true,
      realChange: percent(5),
      isSinceBaseline: true,
      target: percent(30)
    ),
  ]

  private static func percent(_ number: Int) -> ExactNumber {
    ExactNumber(numerator: number, denominator: 100) ?? .zero
  }

  private struct Figures {
    var place: String
    var partner: String
    var counts: [String: Int]
  }

  private var byQuarter: [String: [Figures]] = [:]
  private var quarters: [String] = []

  init(_ returns: Returns) {
    for row in returns.rows {
      var counts: [String: Int] = [:]
      for column in returns.figures { counts[returns.headings[column]] = Int(row[column]) }
      let figures = Figures(
        place: returns.place(row),
        partner: returns.partner(row),
        counts: counts
      )
      byQuarter[returns.quarter(row), default: []].append(figures)
    }
    quarters = byQuarter.keys.sorted()
  }

  /// The pooled value; `nil` where a figure is missing or the denominator is below the minimum.
  func value(
    _ measure: Measure,
    _ place: String,
    _ quarter: String,
    _ partner: String?
  ) -> ExactNumber? {
    var (part, whole) = (0, 0)
    for row in byQuarter[quarter] ?? []
    where (place == "millbrook" || row.place == place) && (partner == nil || row.partner == partner)
    {
      guard let some = row.counts[measure.part], let all = row.counts[measure.whole] else {
        return nil
      }
      part += some
      whole += all
    }
    guard whole >= measure.minimum else { return nil }
    return ExactNumber(numerator: part, denominator: whole).map { $0 * measure.scale }
  }

  func change(_ measure: Measure, _ place: String, _ quarter: String, _ partner: String?) -> String
  {
    let position = quarters.firstIndex(of: quarter) ?? 0
    let before = measure.isSinceBaseline ? 0 : position - 4
    guard before >= 0, let now = value(measure, place, quarter, partner),
      let then = value(measure, place, quarters[before], partner)
    else { return "undecided" }
    if now == then || (now - then).magnitude < measure.realChange { return "no change" }
    return (now > then) == measure.isHigherBetter ? "improving" : "worsening"
  }

  func target(_ measure: Measure, _ place: String, _ quarter: String, _ partner: String?) -> String
  {
    guard let now = value(measure, place, quarter, partner) else { return "undecided" }
    let isMet = measure.isHigherBetter ? now >= measure.target : now <= measure.target
    return isMet ? "met" : "not met"
  }
}
