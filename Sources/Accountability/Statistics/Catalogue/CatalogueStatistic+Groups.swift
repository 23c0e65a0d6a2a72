extension CatalogueStatistic {
  /// What is said of several groups, tests or partners at once: one line each.
  static let groups: [CatalogueStatistic] = [
    slopeIndex,
    inequality,
    concentration,
    raterAgreement,
    pairAgreement,
    multipleComparisons,
    shapley,
  ]
}
