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
      var blocks = file.blocks(of: blockSize)
      var scanners = await file.scanners(blocks, tasks: max(1, tasks))
      if blocks.isToBeCutInOrder {
        blocks = file.blocks(of: blockSize, .inOrder)
        scanners = await file.scanners(blocks, tasks: max(1, tasks))
      }
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
      var blocks = file.blocks(of: blockSize)
      var scanner = file.scanner(blocks)
      if blocks.isToBeCutInOrder {
        blocks = file.blocks(of: blockSize, .inOrder)
        scanner = file.scanner(blocks)
      }
      guard let whole = try file.joined([scanner]) else { return nil }
      scan.state.merge(whole.state)
      scan.reports.append(whole.report)
    }
    return scan
  }
}

/// A file of records that is read in blocks.
struct ScanFile: Sendable {
  private let file: FileBytes

  /// The headings, with all that stands before the first row.
  private let head: [UInt8]
  private let plan: ScanPlan
  private let path: String
  private let home: RecordHome

  /// Whether quotation marks stand in the first rows.
  private let hasQuotes: Bool

  /// How many bytes are looked at before the rest is read.
  private static let lookedAt = 1 << 20

  /// - Throws: ``IntakeError`` if the headings are not those that the framework asks for.
  init?(
    _ part: SourceData.Part,
    _ demand: RecordDemand,
    home: RecordHome
  ) throws(IntakeError) {
    guard demand.source.isScannable, let file = part.file else { return nil }
    var start = try part.read(file, 0..<ScanFile.lookedAt, of: demand.source)
    if start.count < file.count {
      // The last row is not there as a whole.
      guard let end = start.lastIndex(of: ByteScan.lineFeed) else { return nil }
      start.removeSubrange((end + 1)...)
    }
    let beginning = SourceData.Part(content: .csv(start), path: part.path)
    let (decoded, _) = try beginning.decoded(for: demand.source)
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
    self.file = file
    self.plan = plan
    self.home = home
    path = part.path
    var end = head.offsets.upperBound
    while end < start.count, start[end] == 0x0D { end += 1 }
    guard end == start.count || start[end] == ByteScan.lineFeed else { return nil }
    let firstRow = min(end + 1, start.count)
    self.head = Array(start[..<firstRow])
    hasQuotes = start[firstRow...].contains(ByteScan.quote)
  }

  // MARK: Blocks

  /// The file in blocks.
  func blocks(of size: Int, _ cutting: ScanBlocks.Cutting? = nil) -> ScanBlocks {
    let cutting = cutting ?? (hasQuotes ? .inOrder : .apart)
    return ScanBlocks(file, from: head.count, size: size, cutting: cutting)
  }

  /// What comes of all blocks that nobody else takes.
  func scanner(_ blocks: ScanBlocks) -> RecordScanner {
    var scanner = RecordScanner(plan, home: home)
    scanner.read(blocks)
    return scanner
  }

  /// What comes of all blocks, read by so many tasks.
  func scanners(_ blocks: ScanBlocks, tasks: Int) async -> [RecordScanner] {
    await withTaskGroup(of: RecordScanner.self) { group in
      for _ in 0..<tasks {
        group.addTask { scanner(blocks) }
      }
      var all: [RecordScanner] = []
      for await scanner in group { all.append(scanner) }
      return all
    }
  }

  /// What all scanners found together; `nil` where one of them met what it cannot read.
  func joined(
    _ scanners: [RecordScanner]
  ) throws(IntakeError) -> (state: RecordState, report: SourceReport)? {
    if let failure = scanners.lazy.compactMap(\.failure).first {
      throw IntakeError(failure, plan.demand.source, path: path)
    }
    guard !scanners.contains(where: \.isBeyond) else { return nil }
    var state = RecordState(plan.demand)
    var digest = RowDigest()
    var accepted = 0
    for scanner in scanners {
      state.merge(scanner.sums.state)
      digest.add(scanner.sums.digest)
      accepted += scanner.sums.accepted
    }
    let aside = ScanAside(scanners.flatMap(\.aside), below: head)
    let (table, reports) = try aside.read(plan.demand, path: path)
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
      problems: try placed(rest.problems, aside)
    )
    return (state, report)
  }

  /// Problems of rows that were read by themselves, where they stand in the file.
  private func placed(
    _ problems: [IntakeProblem],
    _ aside: ScanAside
  ) throws(IntakeError) -> [IntakeProblem] {
    guard !problems.isEmpty else { return [] }
    do throws(FileBytes.Failure) {
      let lines = try aside.lines(in: file)
      return problems.map { aside.placed($0, lines) }
    } catch {
      throw IntakeError(error, plan.demand.source, path: path)
    }
  }
}

extension SourceData.Part {
  /// The bytes of a CSV file; `nil` where there are rows of another form.
  fileprivate var file: FileBytes? {
    switch content {
    case .csv(let bytes): FileBytes(bytes)
    case .file(let file): file
    case .json, .rows: nil
    }
  }
}
