import AccountabilityRules

/// Who carries what, as text, Markdown, CSV and JSON.
public struct ResponsibilityReport: Sendable {
  private let rows: [Responsibility]
  private let framework: Framework
  private let asOf: CalendarDate

  /// Makes the report of an evaluation.
  ///
  /// - Parameters:
  ///   - evaluation: The evaluation.
  ///   - openChanges: What becomes of changes that have no parts in closed form.
  public init(_ evaluation: Evaluation, openChanges: OpenChanges = .leftWhole) {
    rows = evaluation.responsibilities(openChanges: openChanges)
    framework = evaluation.framework
    asOf = evaluation.asOf
  }

  /// As text for people: one table for each outcome, at the places within no other.
  public var text: String { TextReport.text(blocks) }

  /// As Markdown: the same tables.
  public var markdown: String { MarkdownReport.text(blocks) }

  private var blocks: [Block] {
    let head: [Block] = [
      .heading("\(framework.title): who carries what"),
      .paragraph(
        "As of \(asOf). A contribution is what a partner's figures add to the change of the headline measure: "
          + "arithmetic, not its cause."
      ),
    ]
    let tables = framework.outcomes.flatMap { outcome in
      outermost.flatMap { place in blocks(outcome, place) }
    }
    return head
      + (tables.isEmpty ? [.paragraph("No outcome has data that partners supply.")] : tables)
  }

  /// The places within no other, by name; `nil` where the framework has none.
  private var outermost: [String?] {
    let outer = framework.places.filter { $0.clauses.within == nil }.map(\.name.name)
    return outer.isEmpty ? [nil] : outer
  }

  private func blocks(_ outcome: Outcome, _ place: String?) -> [Block] {
    let own = rows.filter { $0.outcome == outcome.name.name && $0.place == place }
    guard !own.isEmpty else { return [] }
    let area = place.flatMap { name in framework.places.first { $0.name.name == name }?.title }
    let isOne = outermost.count == 1
    let heading = isOne ? outcome.title : "\(outcome.title), \(area ?? "")"
    return [.heading(heading)] + change(own)
      + [
        .table(
          headings: ["Partner", "Roles", "Measures", "Contribution", "Returns"],
          rows: own.map(cells)
        )
      ]
  }

  /// The change that the contributions add up to, or why there are none.
  private func change(_ rows: [Responsibility]) -> [Block] {
    guard let known = rows.lazy.compactMap(\.contribution).first else {
      return [.paragraph("The contributions are not known: \(rows[0].reason ?? "").")]
    }
    let title = measure(known.measure)?.title ?? known.measure
    return [
      .paragraph(
        "'\(title)' changed by \(difference(known.change, known)) from \(known.since) to \(known.until)"
          + "\(judged(known)).\(method(known))"
      )
    ]
  }

  /// How the change was shared out, where it has no parts of its own.
  private func method(_ contribution: Responsibility.Contribution) -> String {
    guard contribution.method == .shapley else { return "" }
    return
      " It has no parts in closed form: each contribution is a Shapley value, the mean, over every order in which "
      + "the partners' returns could have become new, of what the partner's adds."
  }

  /// Whether the change is for the better, where the measure says which values are.
  private func judged(_ contribution: Responsibility.Contribution) -> String {
    guard let sign = measure(contribution.measure)?.direction?.sign, !contribution.change.isZero
    else { return "" }
    return contribution.change.signum() == sign ? ", for the better" : ", for the worse"
  }

  private func cells(_ row: Responsibility) -> [String] {
    let record = row.returns
    let late = record.cameLate > 0 ? ", \(record.cameLate) late" : ""
    let missing = record.missing > 0 ? ", \(record.missing) missing" : ""
    return [
      framework.partners.first { $0.name.name == row.partner }?.title ?? row.partner,
      row.roles.map(\.rawValue).joined(separator: ", "),
      row.measures.map { measure($0)?.title ?? $0 }.joined(separator: "; "),
      row.contribution.map { difference($0.value, $0) } ?? "",
      record.due == 0 ? "" : "\(record.inTime) of \(record.due) in time\(late)\(missing)",
    ]
  }

  private func measure(_ name: String) -> Measure? {
    framework.measures.first { $0.name.name == name }
  }

  /// A difference with its sign: `+4.096 points`.
  private func difference(
    _ number: ExactNumber,
    _ contribution: Responsibility.Contribution
  ) -> String {
    let isShare = measure(contribution.measure)?.isShare(in: framework) ?? false
    let sign = number.isZero ? "" : number.isNegative ? "−" : "+"
    let size = CheckedResults.text(number.magnitude * (isShare ? 100 : 1))
    return sign + size + (isShare ? " points" : "")
  }

  /// As CSV: a row for each outcome, place and partner.
  ///
  /// Text that a spreadsheet would take for a formula is made harmless.
  public var csv: String {
    let head = [
      "outcome", "place", "partner", "roles", "measures", "measure", "since", "until", "change",
      "contribution", "rateEffect", "mixEffect", "reason", "due", "inTime", "cameLate", "missing",
      "method",
    ]
    return ([head] + rows.map(csvCells)).map { cells in
      cells.map(Escaping.csvField).joined(separator: ",") + "\r\n"
    }.joined()
  }

  private func csvCells(_ row: Responsibility) -> [String] {
    func text(_ number: ExactNumber?) -> String {
      number.map { $0.decimalText ?? $0.description } ?? ""
    }
    let contribution = row.contribution
    return [
      row.outcome, row.place ?? "", row.partner,
      row.roles.map(\.rawValue).joined(separator: " "), row.measures.joined(separator: " "),
      contribution?.measure ?? "", contribution?.since.description ?? "",
      contribution?.until.description ?? "", text(contribution?.change), text(contribution?.value),
      text(contribution?.rateEffect), text(contribution?.mixEffect), row.reason ?? "",
      "\(row.returns.due)", "\(row.returns.inTime)", "\(row.returns.cameLate)",
      "\(row.returns.missing)", contribution?.method.rawValue ?? "",
    ]
  }

  /// In its versioned wire format.
  public var encoded: EncodedResponsibilities {
    EncodedResponsibilities(
      framework: framework.name.name,
      asOf: asOf.description,
      responsibilities: rows.map(EncodedResponsibility.init)
    )
  }
}
