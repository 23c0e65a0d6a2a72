import Testing

extension SiloCase {
  /// The same questions with numbers of a framework's own, and those that hold.
  static let numbers: [SiloCase] = [
    SiloCase(
      "Two partners answer together",
      "unshared-outcome",
      [],
      shared
    ),
    SiloCase(
      "Six are no crowd yet",
      "diluted-responsibility",
      [],
      crowd(6)
    ),
    SiloCase(
      "Seven are",
      "diluted-responsibility",
      ["o"],
      crowd(7)
    ),
    SiloCase(
      "One owner of a population's measure",
      "single-owner-measure",
      ["m"],
      "measure m = sum of n in q { population\nowned by a\nneither is better }"
    ),
    SiloCase(
      "A supplier without a role",
      "unheard-supplier",
      ["o b"],
      """
      outcome o { lead a
        measure m = sum of n in q { performance
          neither is better } }
      """
    ),
  ]

  private static func crowd(_ count: Int) -> String {
    let names = (1..<count).map { "p\($0)" }
    return names.map { "partner \($0) \"P\"\n" }.joined()
      + "outcome o { lead a\naccountable \(names.joined(separator: ", ")) }"
  }
}
