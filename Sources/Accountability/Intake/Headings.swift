import AccountabilityRules

/// The headings of a file: for each column the texts that stand above it.
struct Headings {
  /// A column that fits a heading of the framework, and what the heading's holes took.
  struct Fit {
    var column: Int
    var values: HolePattern.Values
  }

  /// The texts above each column from the top; blank cells are left out.
  private let paths: [[String]]
  private let rows: [RawRow]

  /// The columns by their lowest heading.
  private let positions: [String: [Int]]

  /// In rows above the last a text stands over all blank cells to its right, up to the next text in its
  /// row or in one above: so cells that were one are written in a file.
  init(_ rows: [RawRow]) {
    self.rows = rows
    let width = rows.map(\.count).max() ?? 0
    let texts = rows.map { row in
      (0..<width).map { $0 < row.count ? row.text($0).withSingleSpaces : "" }
    }
    let paths = Headings.paths(texts, width: width)
    self.paths = paths
    positions = Dictionary(grouping: paths.indices) { paths[$0].last ?? "" }
  }

  private static func paths(_ texts: [[String]], width: Int) -> [[String]] {
    guard let last = texts.last else { return [] }
    var paths = [[String]](repeating: [], count: width)
    var carried = [String](repeating: "", count: texts.count - 1)
    for column in 0..<width {
      var isNew = false
      for (row, upper) in texts.dropLast().enumerated() {
        isNew = isNew || !upper[column].isEmpty
        if isNew { carried[row] = upper[column] }
        let text = last[column].isEmpty ? upper[column] : carried[row]
        if !text.isEmpty { paths[column].append(text) }
      }
      if !last[column].isEmpty { paths[column].append(last[column]) }
    }
    return paths
  }

  var count: Int { paths.count }

  /// The lowest text above each column; empty where there is none.
  var names: [String] { paths.map { $0.last ?? "" } }

  /// Where the heading above a column stands that holds a text.
  func place(of text: String, above column: Int) -> (line: Int, column: Int) {
    for row in rows.reversed() where column < row.count {
      let isThere = (0...column).last { !row.text($0).isEmpty }
      if let cell = isThere, row.text(cell).withSingleSpaces.contains(text) {
        return row.place(cell)
      }
    }
    return (1, 1)
  }

  /// The columns under a heading of the framework, whose holes take what `accepts` says they can.
  func columns(
    under pattern: HeadingPattern,
    where accepts: (String, ArraySlice<UInt8>) -> Bool = { _, _ in true }
  ) -> [Fit] {
    let columns = pattern.lowest.map { positions[$0] ?? [] } ?? Array(paths.indices)
    return columns.compactMap { column in
      pattern.values(in: paths[column], where: accepts).map { Fit(column: column, values: $0) }
    }
  }
}

/// A heading of the framework, ready to be compared with a file's: its last part is the lowest heading,
/// the others stand somewhere above it in their order.
struct HeadingPattern {
  private let parts: [HolePattern]

  /// The lowest heading, where it is written out.
  var lowest: String? { parts.last?.literal }

  /// Whether any heading could be meant.
  let isBare: Bool

  init(_ path: HeadingPath) {
    parts = path.parts.map { HolePattern($0.withSingleSpaces) }
    isBare = parts.allSatisfy(\.isBare)
  }

  init(_ name: String) { self.init(HeadingPath([name])) }

  /// What the holes take of a column's headings; `nil` if it is another column.
  func values(
    in path: [String],
    where accepts: (String, ArraySlice<UInt8>) -> Bool
  ) -> HolePattern.Values? {
    let text = path.last ?? ""
    guard let part = parts.last,
      let values = part.values(in: ArraySlice(text.utf8), where: accepts)
    else { return nil }
    return upper(parts.dropLast(), in: path.dropLast(), where: accepts).flatMap {
      HeadingPattern.joined($0, values)
    }
  }

  private func upper(
    _ parts: ArraySlice<HolePattern>,
    in path: ArraySlice<String>,
    where accepts: (String, ArraySlice<UInt8>) -> Bool
  ) -> HolePattern.Values? {
    guard let part = parts.last else { return [:] }
    for index in path.indices.reversed() {
      guard let values = part.values(in: ArraySlice(path[index].utf8), where: accepts),
        let others = upper(parts.dropLast(), in: path[..<index], where: accepts),
        let all = HeadingPattern.joined(others, values)
      else { continue }
      return all
    }
    return nil
  }

  /// Both, if a hole that stands in both took the same.
  private static func joined(
    _ first: HolePattern.Values,
    _ second: HolePattern.Values
  ) -> HolePattern.Values? {
    guard first.allSatisfy({ second[$0.key] ?? $0.value == $0.value }) else { return nil }
    return first.merging(second) { first, _ in first }
  }
}

extension String {
  /// The text without white space at its ends, and each stretch within it as one blank.
  fileprivate var withSingleSpaces: String {
    hasPlainSpaces ? self : split { $0.isWhitespace }.joined(separator: " ")
  }

  /// Whether all that is white is single blanks within the text, and every character is of ASCII.
  private var hasPlainSpaces: Bool {
    var previous = UInt8(ascii: " ")
    for byte in utf8 {
      guard byte >= 0x20, byte < 0x80, byte != 0x20 || previous != 0x20 else { return false }
      previous = byte
    }
    return previous != 0x20
  }
}
