/// A data set in JSON-stat 2.0 as rows: one for each value, with a column for each dimension.
///
/// A dimension's categories stand by their codes under its identifier, and by their labels under its
/// label, where that is another; values stand under `value`, their statuses under `status`. A data set
/// within the `result` of a JSON-RPC answer is taken out of it (json-stat.org/full, version 2.0).
struct JSONStat {
  let headings: [String]
  let rows: [[String]]

  /// More values than this are not spread out.
  private static let mostValues = 10_000_000

  /// `nil` where the value is no data set whose parts fit one another.
  init?(_ value: JSONValue) {
    let set = value["result"] ?? value
    guard set["class"]?.text == "dataset", let identifiers = set["id"]?.elements.map(\.text),
      !identifiers.contains(nil)
    else { return nil }
    let names = identifiers.compactMap(\.self)
    let dimensions = names.compactMap { name in
      (set["dimension"]?[name]).flatMap { Dimension(name, $0) }
    }
    guard dimensions.count == names.count else { return nil }
    var count = 1
    for dimension in dimensions {
      let (product, overflows) = count.multipliedReportingOverflow(by: dimension.codes.count)
      guard !overflows, product <= JSONStat.mostValues else { return nil }
      count = product
    }
    guard let values = set["value"].flatMap({ JSONStat.cells($0, count) }) else { return nil }
    let statuses = set["status"].flatMap { JSONStat.cells($0, count) }
    headings =
      dimensions.flatMap(\.headings) + ["value"] + (statuses == nil ? [] : ["status"])
    rows = (0..<count).map { index in
      JSONStat.coordinates(index, dimensions) + [values[index]]
        + (statuses.map { [$0[index]] } ?? [])
    }
  }

  /// Values in a list, or only those that are there under their positions, or one for all.
  private static func cells(_ value: JSONValue, _ count: Int) -> [String]? {
    switch value {
    case .list(let elements):
      return elements.count == count ? elements.map(\.cell) : nil
    case .object(let members):
      var cells = [String](repeating: "", count: count)
      for member in members {
        guard let index = Int(member.name), cells.indices.contains(index) else { return nil }
        cells[index] = member.value.cell
      }
      return cells
    case .text, .number: return [String](repeating: value.cell, count: count)
    case .null, .yesNo: return nil
    }
  }

  /// The last dimension goes round fastest.
  private static func coordinates(_ index: Int, _ dimensions: [Dimension]) -> [String] {
    var rest = index
    var cells: [[String]] = []
    for dimension in dimensions.reversed() {
      cells.append(dimension.cells(rest % dimension.codes.count))
      rest /= dimension.codes.count
    }
    return cells.reversed().flatMap(\.self)
  }

  /// One dimension: its categories in their order.
  private struct Dimension {
    let codes: [String]
    let headings: [String]
    private let labels: [String]

    init?(_ name: String, _ value: JSONValue) {
      guard let category = value["category"] else { return nil }
      switch category["index"] {
      case .object(let members):
        let places = members.compactMap { member -> (String, Int)? in
          if case .number(let digits) = member.value {
            Int(digits).map { (member.name, $0) }
          } else {
            nil
          }
        }
        guard places.count == members.count else { return nil }
        codes = places.sorted { $0.1 < $1.1 }.map(\.0)
      case .some(let index):
        codes = index.elements.map(\.cell)
      case nil:
        // With one category the index may be left out.
        guard case .object(let members)? = category["label"] else { return nil }
        codes = members.map(\.name)
      }
      guard !codes.isEmpty else { return nil }
      var texts: [String: String] = [:]
      if case .object(let members)? = category["label"] {
        for member in members { texts[member.name] = member.value.text }
      }
      labels = codes.map { texts[$0] ?? $0 }
      let label = value["label"]?.text ?? name
      headings = label == name ? [name] : [name, label]
    }

    func cells(_ position: Int) -> [String] {
      headings.count == 1 ? [codes[position]] : [codes[position], labels[position]]
    }
  }
}
