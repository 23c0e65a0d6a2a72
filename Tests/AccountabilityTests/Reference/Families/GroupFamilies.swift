extension ReferenceFamily {
  /// What is said of several groups, tests or partners at once: one line each.
  static let groups: [ReferenceFamily] = [
    slopeIndex,
    agreement,
    concentration,
    multipleComparisons,
    shapley,
  ]
}
