/// One record of a CSV file: its fields in order, and what is wrong with them.
///
///     for record in CSVReader(bytes: Array("name,age\nAda,36".utf8)) {
///       print(record.line, record.map(\.text))  // 1 ["name", "age"], then 2 ["Ada", "36"]
///     }
///
/// A record keeps the bytes of the whole file alive, and copies none of them.
package struct CSVRecord: Sendable {
  /// The bytes of the file.
  package internal(set) var source: [UInt8] = []
  var extents: [CSVFieldExtent] = []

  /// The line on which the record begins, counted from 1.
  package internal(set) var line = 1

  /// Where the record stands in the file, without its line end.
  package internal(set) var offsets = 0..<0

  /// What is wrong with the record's form, in the order of the file.
  ///
  /// A field has at most one problem of a kind: the first.
  package internal(set) var problems: [CSVProblem] = []

  /// A record without fields, to read into.
  package init() {}

  /// Empties the record and keeps its storage.
  mutating func begin(line: Int) {
    self.line = line
    extents.removeAll(keepingCapacity: true)
    if !problems.isEmpty { problems = [] }
  }
}

extension CSVRecord: RandomAccessCollection {
  package var startIndex: Int { 0 }
  package var endIndex: Int { extents.count }

  /// The field in a column, counted from 0.
  package subscript(position: Int) -> CSVField {
    CSVField(source: source, extent: extents[position])
  }
}

extension CSVRecord {
  /// Where a field's bytes stand among the file's, if it is written as plainly as can be: without quotes,
  /// in ASCII.
  package func plainRange(_ position: Int) -> Range<Int>? {
    let extent = extents[position]
    return extent.features.isEmpty ? extent.start..<extent.end : nil
  }
}
