public import AccountabilityRules

extension Framework {
  /// What becomes of the rows of a source, before anything is evaluated.
  ///
  /// It reads records as well as returns: every row is accepted, refused with its reason, or ignored as the
  /// source says.
  ///
  ///     let reports = try framework.read("stays", from: .csv(bytes, path: "stays.csv"))
  ///     reports[0].rows  // accepted + rejected + ignored
  ///
  /// - Parameters:
  ///   - name: The source's name.
  ///   - data: Its files.
  /// - Returns: A report for each file, in their order.
  /// - Throws: ``EvaluationError`` if the framework has errors or no such source, or if a file is refused
  ///   whole.
  /// - Complexity: O(bytes).
  public func read(
    _ name: String,
    from data: SourceData
  ) throws(EvaluationError) -> [SourceReport] {
    try Plan.refuseErrors(self)
    guard let source = sources.first(where: { $0.name.name == name }) else {
      throw .unknownSource(name, among: sources.map(\.name.name))
    }
    if let first = NotAvailable.check(rowsOf: source, in: self).first {
      throw .notAvailable(first, among: [first])
    }
    return try Evaluator.read(source, self, [name: data]).reports
  }
}
