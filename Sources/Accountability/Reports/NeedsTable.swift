import AccountabilityRules

extension Needs {
  /// The returns that are outstanding and to come as CSV, one row a return: source, partner, place,
  /// measure, period, due and status; the status is empty where no data were looked at.
  ///
  /// Text that a spreadsheet would take for a formula is made harmless.
  public var csv: String {
    let head = ["source", "partner", "place", "measure", "period", "due", "status"]
    return ([head] + sources.flatMap(rows)).map { cells in
      cells.map(Escaping.csvField).joined(separator: ",") + "\r\n"
    }.joined()
  }

  private func rows(of source: Source) -> [[String]] {
    let outstanding = source.outstanding ?? []
    let late = outstanding.map { one in
      [
        source.name, one.partner, one.place ?? "", one.measure ?? "", one.period.description,
        one.due.description, one.status.rawValue,
      ]
    }
    // What is outstanding and not due yet is listed once.
    let listed = Set(outstanding.map { "\($0.partner)/\($0.place ?? "")/\($0.period)" })
    let status = source.outstanding == nil ? "" : MissingReason.notDue.rawValue
    let next = source.next.flatMap { one in
      (one.places.isEmpty ? [""] : one.places).filter {
        !listed.contains("\(one.partner)/\($0)/\(one.period)")
      }.map { place in
        [
          source.name, one.partner, place, "", one.period.description, one.due.description, status,
        ]
      }
    }
    return late + next
  }
}
