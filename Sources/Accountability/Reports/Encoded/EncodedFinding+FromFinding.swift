import AccountabilityRules

extension EncodedFinding {
  init(_ finding: Finding) {
    self.init(
      check: finding.check,
      severity: finding.severity.rawValue,
      subject: finding.subject.name,
      kind: finding.subject.kind,
      place: finding.place,
      period: finding.period?.description,
      partner: finding.partner,
      group: finding.group,
      result: finding.result.rawValue,
      text: finding.text,
      arithmetic: finding.arithmetic,
      help: finding.help,
      evidence: finding.evidence.map(EncodedCell.init),
      allowed: finding.allowed
    )
  }
}

extension EncodedCell {
  fileprivate init(_ cell: Finding.Cell) {
    self.init(
      source: cell.source,
      path: cell.path,
      line: cell.line,
      column: cell.column,
      group: cell.group,
      field: cell.field,
      value: cell.value
    )
  }
}
