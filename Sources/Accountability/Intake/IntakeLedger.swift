import AccountabilityRules

/// What becomes of the rows of each file: how many there are, and why some of them are refused.
struct IntakeLedger {
  private struct File {
    let path: String

    /// How many rows of the files before it were read.
    let firstRow: Int
    var rows = 0
    var ignored = 0
    var problems: [IntakeProblem] = []
  }

  private var files: [File] = []

  /// The digests of the rows that were read.
  private var hashes: [RowDigest.RowHash] = []

  /// Begins a file, with what is refused of it before its rows are read.
  mutating func begin(_ path: String, refusing problems: [IntakeProblem], rows: Int) {
    files.append(File(path: path, firstRow: hashes.count, rows: rows, problems: problems))
  }

  private var last: Int { files.count - 1 }

  /// What the rows of the present file are called.
  var path: String { files.last?.path ?? "" }

  mutating func count(_ rows: Int) { files[last].rows += rows }

  mutating func ignore() { files[last].ignored += 1 }

  mutating func accept(_ hash: RowDigest.RowHash) { hashes.append(hash) }

  mutating func refuse(_ problem: IntakeProblem) { refuse(problem, inFile: last) }

  mutating func refuse(_ problem: IntakeProblem, inFile file: Int) {
    files[file].problems.append(problem)
  }

  /// Refuses a row for one of its cells; -1 stands for the row as a whole.
  ///
  /// What looks like an identifier of a person is not shown.
  mutating func refuse(
    _ row: RawRow,
    _ column: Int,
    _ bytes: ArraySlice<UInt8>,
    _ problem: String
  ) {
    let place = row.place(ofCell: column)
    let text = String(decoding: bytes, as: UTF8.self)
    let identifier = PersonalData.identifier(text)
    refuse(
      IntakeProblem(
        line: place.line,
        column: place.column,
        row: row.line,
        value: identifier == nil ? text : "",
        problem: problem + (identifier.map { "; the cell looks like \($0) and is not shown" } ?? "")
      )
    )
  }

  /// The report of each file, of a source of which some of the rows that were read stay; all do where
  /// nothing is said.
  func reports(of source: Source, keeping kept: [Bool]?) -> [SourceReport] {
    files.indices.map { index in
      let file = files[index]
      let end = index < last ? files[index + 1].firstRow : hashes.count
      let rows = (file.firstRow..<end).filter { kept?[$0] ?? true }
      var digest = RowDigest()
      for row in rows { digest.add(hashes[row]) }
      return SourceReport(
        name: source.name.name,
        path: file.path,
        digest: digest.text,
        rowDigest: digest,
        rows: file.rows,
        accepted: rows.count,
        rejected: file.rows - file.ignored - rows.count,
        ignored: file.ignored,
        problems: file.problems.enumerated().sorted { first, second in
          (first.element.line, first.element.column, first.offset)
            < (second.element.line, second.element.column, second.offset)
        }.map(\.element)
      )
    }
  }
}

extension RawRow {
  /// Where a cell stands; the row's beginning where there is none.
  func place(ofCell column: Int) -> (line: Int, column: Int) {
    column >= 0 && column < count ? place(column) : (line, 1)
  }
}
