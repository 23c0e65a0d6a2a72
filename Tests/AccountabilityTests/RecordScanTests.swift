import Accountability
import AccountabilityRules
import AccountabilityTestSupport
import Testing

/// Files of records are read in blocks by several tasks; what comes of it is what comes of them row by row.
@Suite("Reading records in blocks")
struct RecordScanTests {
  /// A source that chooses rows is read row by row; this choice takes all of them.
  private static let rowByRow = "keep rows where yes"

  private static func compare(_ text: [UInt8], tasks: Int, blockSize: Int) async throws {
    let data = ["events": SourceData.csv(text, path: "events.csv")]
    let date = try #require(CalendarDate("2026-12-31"))
    let slow = try Evaluator(NaiveEvent.framework(rowByRow)).evaluate(data, asOf: date)
    let fast = try await Evaluator(NaiveEvent.framework())
      .evaluate(data, asOf: date, tasks: tasks, blockSize: blockSize)
    #expect(fast.observations == slow.observations, "\(tasks) tasks, blocks of \(blockSize)")
    #expect(fast.sources == slow.sources, "\(tasks) tasks, blocks of \(blockSize)")
  }

  @Test("Files that are read piece by piece, in however small pieces", arguments: [1, 7, 5_000])
  func pieces(longest: Int) async throws {
    let text = Self.csv(120, seed: 14) { row, random in
      if Int.random(in: 0..<6, using: &random) == 0 { row[3] = "soon" }
    }
    let date = try #require(CalendarDate("2026-12-31"))
    let whole = ["events": SourceData.csv(text, path: "events.csv")]
    let slow = try Evaluator(NaiveEvent.framework(Self.rowByRow)).evaluate(whole, asOf: date)
    let data = Self.pieces(of: text, longest: longest)
    for blockSize in [1, 64, 1 << 18] {
      let fast = try await Evaluator(NaiveEvent.framework())
        .evaluate(["events": data], asOf: date, tasks: 2, blockSize: blockSize)
      #expect(fast.observations == slow.observations, "blocks of \(blockSize)")
      #expect(fast.sources == slow.sources, "blocks of \(blockSize)")
      #expect(fast.sources[0].rejected > 0)
    }
    let rows = try Evaluator(NaiveEvent.framework(Self.rowByRow))
      .evaluate(["events": data], asOf: date)
    #expect(rows.observations == slow.observations)
    #expect(rows.sources == slow.sources)
  }

  private static func pieces(of text: [UInt8], longest: Int) -> SourceData {
    .csv(byteCount: text.count, path: "events.csv") { offset, buffer in
      let bytes = text[offset..<min(offset + min(buffer.count, longest), text.count)]
      buffer.copyBytes(from: bytes)
      return bytes.count
    }
  }

  private struct Gone: Error, CustomStringConvertible {
    var description: String { "the disk is gone" }
  }

  @Test("A file that cannot be read, or is shorter than it was, is refused in words")
  func unreadable() async throws {
    let text = Self.csv(50, seed: 15)
    let date = try #require(CalendarDate("2026-12-31"))
    let cases: [(SourceData, String)] = [
      (.csv(byteCount: text.count, path: "e.csv") { _, _ in throw Gone() }, "the disk is gone"),
      (
        .csv(byteCount: text.count + 1, path: "e.csv") { offset, buffer in
          let bytes = text[offset..<min(offset + buffer.count, text.count)]
          buffer.copyBytes(from: bytes)
          return bytes.count
        }, "it ends after \(text.count) of its \(text.count + 1) bytes"
      ),
    ]
    for (data, reason) in cases {
      let error = await #expect(throws: EvaluationError.self) {
        try await Evaluator(NaiveEvent.framework())
          .evaluate(["events": data], asOf: date, tasks: 2)
      }
      #expect(error?.code == .unreadableSource)
      #expect(error?.message.contains(reason) == true)
    }
  }

  @Test(
    "A row that is longer than any block, and quotation marks that first stand behind the first rows"
  )
  func long() async throws {
    let text = Self.csv(3_000, seed: 16) { row, random in
      let number = Int.random(in: 0..<300, using: &random)
      if number == 0 { row[2] = String(repeating: "long ", count: 8_000) }
      if number == 1 { row[2] = "\"a\nb\"" }
    }
    try await Self.compare(text, tasks: 2, blockSize: 900)
    let plain =
      Self.csv(20_000, seed: 17)
      + Self.csv(9, seed: 18) { row, _ in
        row[2] = "\"\n\n\n\""
      }.drop { $0 != 0x0A }.dropFirst()
    try await Self.compare(plain, tasks: 2, blockSize: 700)
  }

  private static func csv(
    _ count: Int,
    seed: UInt64,
    end: String = "\n",
    change: (inout [String], inout SplitMix) -> Void = { _, _ in }
  ) -> [UInt8] {
    var random = SplitMix(seed: seed)
    var lines = [NaiveEvent.headings]
    for _ in 0..<count {
      var row = NaiveEvent.random(using: &random).row
      change(&row, &random)
      lines.append(row)
    }
    return Array(lines.map { $0.joined(separator: ",") + end }.joined().utf8)
  }

  @Test("Plain files, in blocks of all sizes", arguments: [1, 2, 3], [1, 100, 1_000, 1 << 18])
  func plain(tasks: Int, blockSize: Int) async throws {
    try await Self.compare(Self.csv(250, seed: 3), tasks: tasks, blockSize: blockSize)
    try await Self.compare(Self.csv(40, seed: 4, end: "\r\n"), tasks: tasks, blockSize: blockSize)
    try await Self.compare(Self.csv(7, seed: 5).dropLast(), tasks: tasks, blockSize: blockSize)
    try await Self.compare(Self.csv(0, seed: 6), tasks: tasks, blockSize: blockSize)
  }

  @Test(
    "Quoted cells, line breaks and separators within them among the rest",
    arguments: [30, 1_000]
  )
  func quoted(blockSize: Int) async throws {
    let text = Self.csv(120, seed: 8) { row, random in
      let cell = Int.random(in: 0..<8, using: &random)
      row[cell] = "\"\(row[cell])\""
      if cell == 2 {
        row[2] = ["\"a, b\"", "\"a\nb\"", "\"a \"\"b\"\"\""].randomElement(using: &random) ?? ""
      }
    }
    try await Self.compare(text, tasks: 2, blockSize: blockSize)
  }

  @Test("Rows that are refused, wide, short, blank or spaced", arguments: [40, 700])
  func damaged(blockSize: Int) async throws {
    let text = Self.csv(150, seed: 10) { row, random in
      switch Int.random(in: 0..<12, using: &random) {
      case 0: row[3] = "soon"
      case 1: row[5] = "1,234"
      case 2: row.removeLast()
      case 3: row.append("")
      case 4: row.append("more")
      case 5: row[0] = "  north "
      case 6: row[6] = " 12.50"
      case 7: row[2] = "Zoë von und zu der langen Aue"
      case 8: row = [""]
      case 9: row[5] = "1e5"
      default: break
      }
    }
    try await Self.compare(text, tasks: 2, blockSize: blockSize)
  }

  @Test("Bytes of every kind in every place change no result and stop no reader")
  func bytes() async throws {
    var random = SplitMix(seed: 12)
    let bytes: [UInt8] = [0x00, 0x0A, 0x0D, 0x22, 0x2C, 0x20, 0x2D, 0x2E, 0x39, 0x80, 0xC3, 0xFF]
    for seed in 0..<25 as Range<UInt64> {
      var text = Self.csv(12, seed: seed)
      let first = NaiveEvent.headings.joined(separator: ",").utf8.count + 1
      for _ in 0..<Int.random(in: 1..<5, using: &random) {
        let place = Int.random(in: first..<text.count, using: &random)
        text[place] = bytes.randomElement(using: &random) ?? 0
      }
      try await Self.compare(text, tasks: 2, blockSize: 90)
    }
  }
}
