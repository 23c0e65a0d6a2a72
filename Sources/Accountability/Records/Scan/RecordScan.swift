import AccountabilityRules

/// What comes of the files of a source of records, read in blocks.
struct RecordScan: Sendable {
  var state: RecordState
  var reports: [SourceReport]
}

extension RecordScan {
  /// How many bytes a block has as a rule: what is made of it stays in a processor's own cache.
  static let blockSize = 1 << 18

  /// Reads a source's files by so many tasks; `nil` where one of them is not a plain table, so that its rows
  /// have to be read one after another.
  ///
  /// - Throws: ``IntakeError`` if a file's headings are not those that the framework asks for.
  static func read(
    _ demand: RecordDemand,
    from parts: [SourceData.Part],
    home: RecordHome,
    tasks: Int,
    blockSize: Int = RecordScan.blockSize
  ) async throws(IntakeError) -> RecordScan? {
    var scan = RecordScan(state: RecordState(demand), reports: [])
    for part in parts {
      guard let file = try ScanFile(part, demand, home: home) else { return nil }
      let blocks = ScanBlocks(file.bytes, from: file.firstRow, size: blockSize)
      let scanners = await scanned(blocks, file, home: home, tasks: max(1, tasks))
      guard let whole = try file.joined(scanners) else { return nil }
      scan.state.merge(whole.state)
      scan.reports.append(whole.report)
    }
    return scan
  }

  /// The same by the present task alone.
  static func read(
    _ demand: RecordDemand,
    from parts: [SourceData.Part],
    home: RecordHome,
    blockSize: Int = RecordScan.blockSize
  ) throws(IntakeError) -> RecordScan? {
    var scan = RecordScan(state: RecordState(demand), reports: [])
    for part in parts {
      guard let file = try ScanFile(part, demand, home: home) else { return nil }
      let blocks = ScanBlocks(file.bytes, from: file.firstRow, size: blockSize)
      guard let whole = try file.joined([scanned(blocks, file, home: home)]) else { return nil }
      scan.state.merge(whole.state)
      scan.reports.append(whole.report)
    }
    return scan
  }

  /// Reads blocks until there are no more.
  private static func scanned(
    _ blocks: ScanBlocks,
    _ file: ScanFile,
    home: RecordHome
  ) -> RecordScanner {
    var scanner = RecordScanner(file.plan, home: home)
    while !scanner.isBeyond, let block = blocks.next() {
      scanner.read(block.range, of: blocks.bytes)
    }
    return scanner
  }

  private static func scanned(
    _ blocks: ScanBlocks,
    _ file: ScanFile,
    home: RecordHome,
    tasks: Int
  ) async -> [RecordScanner] {
    await withTaskGroup(of: RecordScanner.self) { group in
      for _ in 0..<tasks {
        group.addTask { scanned(blocks, file, home: home) }
      }
      var all: [RecordScanner] = []
      for await scanner in group { all.append(scanner) }
      return all
    }
  }
}

/// A file of records that is read in blocks.
struct ScanFile: Sendable {
  let bytes: [UInt8]

  /// Where the first row begins below the headings.
  let firstRow: Int
  let plan: ScanPlan
  private let path: String
  private let home: RecordHome

  /// - Throws: ``IntakeError`` if the headings are not those that the framework asks for.
  init?(
    _ part: SourceData.Part,
    _ demand: RecordDemand,
    home: RecordHome
  ) throws(IntakeError) {
    guard case .csv = part.content, demand.source.isScannable else { return nil }
    let (decoded, _) = try part.decoded(for: demand.source)
    guard case .csv(let bytes) = decoded.content else { return nil }
    let sheet = Sheet(decoded, of: demand.source)
    guard case .csv(let head)? = sheet.headings.last, sheet.headings.count == 1 else { return nil }
    let marks = demand.source.marks
    let readers = demand.source.fields.map {
      FieldReader($0, of: demand.source, marks: marks, framework: demand.framework)
    }
    let layout = try SheetLayout(
      sheet.headings,
      of: demand.source,
      path: part.path,
      readers: readers
    )
    try IdentifierGuard.refuse(sheet, [IdentifierGuard(layout)], of: demand.source, path: part.path)
    guard
      let plan = ScanPlan(demand, layout, readers: readers, separator: demand.source.separatorByte)
    else { return nil }
    self.bytes = bytes
    self.plan = plan
    self.home = home
    path = part.path
    var first = head.offsets.upperBound
    while first < bytes.count, bytes[first] == 0x0D { first += 1 }
    guard first == bytes.count || bytes[first] == ByteScan.lineFeed else { return nil }
    firstRow = min(first + 1, bytes.count)
  }

  /// What all scanners found together; `nil` where one of them met what it cannot read.
  func joined(
    _ scanners: [RecordScanner]
  ) throws(IntakeError) -> (state: RecordState, report: SourceReport)? {
    guard !scanners.contains(where: \.isBeyond) else { return nil }
    var state = RecordState(plan.demand)
    var digest = RowDigest()
    var accepted = 0
    for scanner in scanners {
      state.merge(scanner.sums.state)
      digest.add(scanner.sums.digest)
      accepted += scanner.sums.accepted
    }
    let aside = ScanAside(scanners.flatMap(\.aside), in: bytes, below: firstRow)
    let (table, reports) = try aside.read(plan.demand, below: bytes[..<firstRow], path: path)
    state.merge(RecordState(table, plan.demand, home: home, asOf: .endOfTime))
    guard let rest = reports.first else { return nil }
    digest.add(rest.rowDigest)
    let report = SourceReport(
      name: rest.name,
      path: path,
      digest: digest.text,
      rowDigest: digest,
      rows: accepted + rest.rows,
      accepted: accepted + rest.accepted,
      rejected: rest.rejected,
      ignored: rest.ignored,
      problems: rest.problems.map(aside.placed)
    )
    return (state, report)
  }
}

/// Rows that are read by themselves, as every file was before.
struct ScanAside {
  /// Where each row stands in the file, in order.
  private let ranges: [Range<Int>]

  /// The line of each in the file.
  private let lines: [Int]
  private let bytes: [UInt8]

  /// The line of each among the rows by themselves.
  private let ownLines: [Int]

  /// How many lines the headings take.
  private let headingLines: Int

  init(_ ranges: [Range<Int>], in bytes: [UInt8], below firstRow: Int) {
    headingLines = ScanAside.breaks(in: bytes, 0..<firstRow)
    let sorted = ranges.sorted { $0.lowerBound < $1.lowerBound }
    var (lines, ownLines, line, own, position) = ([Int](), [Int](), 1, 0, 0)
    for range in sorted {
      line += ScanAside.breaks(in: bytes, position..<range.lowerBound)
      position = range.lowerBound
      lines.append(line)
      ownLines.append(own)
      own += 1 + ScanAside.breaks(in: bytes, range)
    }
    self.ranges = sorted
    self.lines = lines
    self.ownLines = ownLines
    self.bytes = bytes
  }

  private static func breaks(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    guard !range.isEmpty else { return 0 }
    return unsafe bytes.withUnsafeBytes { raw in
      guard let base = raw.baseAddress else { return 0 }
      return unsafe ByteScan.count(
        of: ByteScan.lineFeed,
        in: base + range.lowerBound,
        range.count
      )
    }
  }

  /// Reads the rows below the headings of their file.
  func read(
    _ demand: RecordDemand,
    below headings: ArraySlice<UInt8>,
    path: String
  ) throws(IntakeError) -> (table: ReturnsTable, reports: [SourceReport]) {
    var text = Array(headings)
    for range in ranges {
      text += bytes[range]
      text.append(ByteScan.lineFeed)
    }
    let part = SourceData.Part(content: .csv(text), path: path)
    return try ReturnsReader.read(
      demand.source,
      of: demand.framework,
      from: [part],
      guarding: false
    )
  }

  /// A problem of these rows, where it stands in the file.
  func placed(_ problem: IntakeProblem) -> IntakeProblem {
    func line(_ own: Int) -> Int {
      guard let index = ownLines.lastIndex(where: { $0 + headingLines < own }) else { return own }
      return lines[index] + own - headingLines - 1 - ownLines[index]
    }
    return IntakeProblem(
      line: line(problem.line),
      column: problem.column,
      row: line(problem.row),
      value: problem.value,
      problem: problem.problem
    )
  }
}
