import AccountabilityRules

extension CatalogueStatistic {
  static let displacement = CatalogueStatistic(
    "displacement",
    title: "What one gained and another may have borne",
    use: """
      Where counts of what is to become less, such as evictions, fell with one partner or in one place, and another \
      may have it now; a third, where nothing was done, tells what would have been.
      """,
    caution: """
      It does not say that the one came of the other. Take a comparator that nothing can have moved to, and \
      counts large enough that chance does not make them.
      """,
    inputs: [
      Column("response1", "the count before, where something was done"),
      Column("response2", "the count after"),
      Column("neighbour1", "the count before, where it may have gone"),
      Column("neighbour2", "the count after"),
      Column("comparator1", "the count before, where nothing was done"),
      Column("comparator2", "the count after"),
    ],
    results: [
      Column("success", "the change beside the comparator; below 0 where it became less"),
      Column("buffer", "the same where it may have gone"),
      Column(
        "quotient",
        "the weighted displacement quotient; none where nothing was gained, so that nothing can have moved"
      ),
      Column("net", "how many fewer there were in both together than the comparator would have it"),
      Column(
        "reading",
        "`benefits-went-beyond`, `benefits-spread`, `neither`, `partly-displaced`, `whole-gain-displaced` or `no-gain`"
      ),
    ],
    formula: """
      success = R₂/C₂ − R₁/C₁; buffer = D₂/C₂ − D₁/C₁; quotient = buffer / success where success < 0; net = (R₁C₂/C₁ − \
      R₂) + (D₁C₂/C₁ − D₂); with R the response, D the neighbour, C the comparator
      """,
    source: """
      K. J. Bowers and S. D. Johnson, Journal of Quantitative Criminology 19 (2003); R. T. Guerette, Analyzing Crime \
      Displacement and Diffusion, Center for Problem-Oriented Policing (2009), steps 5 and 6
      """,
    example: Example(
      """
      response1,response2,neighbour1,neighbour2,comparator1,comparator2
      200,140,80,100,400,400
      200,140,80,70,400,400
      200,210,80,80,400,400

      """
    ),
    computation: .eachRow { (row) throws(UndefinedStatistic) in
      let comparator = try counts("comparator", of: row)
      for (name, count) in [("comparator1", comparator.before), ("comparator2", comparator.after)]
      where count.isZero {
        throw .zero(name)
      }
      let found = DisplacementEffect(
        response: try counts("response", of: row),
        neighbour: try counts("neighbour", of: row),
        comparator: comparator
      )
      guard let found else { throw .notRepresentable("success") }
      return [
        .number(found.success.doubleValue), .number(found.buffer.doubleValue),
        .optional(found.quotient?.doubleValue), .number(found.totalNetEffect.doubleValue),
        .text((found.reading?.rawValue ?? "no gain").replacingSpaces),
      ]
    }
  )

  /// The counts before and after, which are no less than nought.
  private static func counts(
    _ name: String,
    of row: CatalogueRow
  ) throws(UndefinedStatistic) -> CountChange {
    CountChange(before: try count("\(name)1", of: row), after: try count("\(name)2", of: row))
  }

  private static func count(
    _ name: String,
    of row: CatalogueRow
  ) throws(UndefinedStatistic) -> ExactNumber {
    let number = try row.number(name).whole(name)
    guard let exact = ExactNumber(exactly: number) else { throw .notFinite(name) }
    return exact
  }
}

extension String {
  /// The words of `partly displaced` with hyphens between them.
  fileprivate var replacingSpaces: String { String(map { $0 == " " ? "-" : $0 }) }
}
