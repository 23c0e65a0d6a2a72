import AccountabilityRules

extension CatalogueStatistic {
  private static let categories = Parameter(
    "categories",
    "how many ratings there are to choose from, the whole numbers from 1 on",
    .whole
  )

  static let raterAgreement = CatalogueStatistic(
    "rater-agreement",
    title: "How far several raters agree, beyond chance",
    use: """
      Where several people rate the same things, and not everyone rates everything. Alpha of 0.8 is taken for \
      reliable, and of 0.667 for the least that a cautious conclusion may rest on.
      """,
    caution: """
      Where nearly all ratings are the same, alpha is low though nearly all agree: look at the ratings too. Agreement is \
      not truth. Kappas want as many ratings of each thing.
      """,
    inputs: [
      Column("unit", "what is rated, by name"),
      Column("rating", "a whole number from 1 on; an empty cell is no rating"),
    ],
    parameters: [
      Parameter(
        "scale",
        "what may be said of two different ratings",
        oneOf: Statistics.RaterAgreement.Scale.self
      ), categories,
    ],
    results: [
      Column("alpha", "Krippendorff's alpha; none where all ratings are the same"),
      Column("fleiss", "Fleiss' kappa; none where things have different numbers of ratings"),
      Column("randolph", "Randolph's kappa, where chance is one of the categories; none as before"),
      Column("agreement", "how often two ratings of a thing agree; none as before"),
    ],
    formula: """
      α = 1 - (n - 1) Σ o δ² / Σ n n′ δ² over pairs of ratings, with δ² 1, the squared number of ratings between them, (r - \
      r′)² or ((r - r′) / (r + r′))²; κ = (P - Pₑ) / (1 - Pₑ), with Pₑ Σ p² or 1 / k
      """,
    source: """
      K. Krippendorff, Computing Krippendorff's alpha-reliability (2011); J. L. Fleiss, Psychological Bulletin 76 (1971); \
      J. J. Randolph, Free-marginal multirater kappa (2005)
      """,
    example: Example(
      "unit,rating\nElm House,4\nElm House,4\nElm House,5\nMill Lane,2\nMill Lane,2\nMill Lane,2\n",
      ["scale": "ordinal", "categories": "5"]
    ),
    computation: .allRows { (rows) throws(UndefinedStatistic) in
      let row = try first(rows)
      let categories = try row.wholeParameter("categories")
      var order: [String] = []
      var units: [String: [ExactNumber]] = [:]
      for row in rows {
        let unit = try row.text("unit")
        if units[unit] == nil { order.append(unit) }
        units[unit, default: []] += try rating(row, "rating", upTo: categories).map { [$0] } ?? []
      }
      let agreement = try Statistics.RaterAgreement(order.map { units[$0] ?? [] })
      let randolph = try? agreement.randolphKappa(categories: categories)
      let scale = try row.choice("scale", Statistics.RaterAgreement.Scale.self)
      let figures = [
        try? agreement.alpha(scale), try? agreement.fleissKappa, randolph, try? agreement.observed,
      ]
      guard figures.contains(where: { $0 != nil }) else { throw .allEqual("rating") }
      return figures.map { .optional($0?.doubleValue) }
    }
  )

  static let pairAgreement = CatalogueStatistic(
    "pair-agreement",
    title: "How far two raters agree, beyond chance",
    use: "Where two people, or one at two times, rate the same things.",
    caution:
      "As for `rater-agreement`, which also takes more than two. With weights, a near miss counts for less.",
    inputs: [
      Column("first", "the first rater's rating; an empty cell is no rating"),
      Column("second", "the second rater's rating"),
    ],
    parameters: [
      Parameter(
        "weights",
        "how much two different ratings disagree",
        oneOf: Statistics.PairAgreement.Weights.self
      ), categories,
    ],
    results: [
      Column("kappa", "Cohen's kappa; none where both gave one rating throughout"),
      Column("agreement", "the share of the things on which they agree"),
    ],
    formula:
      "κ = 1 - n Σ w o / Σ w r c over the pairs of categories, with w 1, the places between them, or those squared",
    source:
      "J. Cohen, Educational and Psychological Measurement 20 (1960); J. Cohen, Psychological Bulletin 70 (1968)",
    example: Example(
      "first,second\n1,1\n2,2\n2,3\n3,3\n",
      ["weights": "linear", "categories": "3"]
    ),
    computation: .allRows { (rows) throws(UndefinedStatistic) in
      let row = try first(rows)
      let categories = try row.wholeParameter("categories")
      var (one, other): ([ExactNumber?], [ExactNumber?]) = ([], [])
      for row in rows {
        one.append(try rating(row, "first", upTo: categories))
        other.append(try rating(row, "second", upTo: categories))
      }
      guard categories <= Statistics.PairAgreement.mostCategories else {
        throw .tooLarge("categories", largest: "\(Statistics.PairAgreement.mostCategories)")
      }
      let pair = try Statistics.PairAgreement(
        one,
        other,
        of: (1...max(1, categories)).map { ExactNumber($0) }
      )
      let kappa = try? pair.kappa(row.choice("weights"))
      return [.optional(kappa?.doubleValue), .number(pair.observed.doubleValue)]
    }
  )

  /// A rating, if there is one.
  private static func rating(
    _ row: CatalogueRow,
    _ name: String,
    upTo categories: Int
  ) throws(UndefinedStatistic) -> ExactNumber? {
    guard let number = try row.optionalNumber(name) else { return nil }
    let rating = try number.whole(name)
    guard rating >= 1, rating <= Double(categories) else {
      throw .outOfRange(name, allowed: "from 1 to \(categories)")
    }
    return ExactNumber(Int(rating))
  }
}
