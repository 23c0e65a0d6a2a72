import AccountabilityTestSupport
import Testing

/// Runs the tables of the language reference that say what expressions come to.
@Suite("The tables of the reference")
struct SemanticsTests {
  @Test("Each row of each table of cases holds", arguments: Pages.tables)
  func table(table: CaseTable) {
    for problem in table.problems { Issue.record("\(problem)") }
  }

  @Test("On the pages of meaning every table is run, and there are many rows")
  func everyTable() {
    let pages = Pages.reference.filter { $0.path.contains("/semantics") }
    #expect(pages.count >= 3)
    for page in pages {
      for line in MarkdownTables(page.text).unmarked {
        Issue.record("\(page.path):\(line): the table is marked as nothing that is run")
      }
    }
    #expect(Pages.tables.map(\.count).reduce(0, +) >= 500)
  }

  // MARK: The runner itself

  private static let framework = """
    ```accountability cases
    framework x "X" {
      calendar financial quarters from april
      policy { missing stays missing }
      place town "Town"
      returns q {
        quarter period
        n number
      }
      measure n = sum of n in q { neither is better }
      measure w = sum of n in q { neither is better }
      test "given" {
        given n at 2025-26 Q1 = 2
        given w at 2025-26 Q1 = withheld
        expect n is 2
      }
    }
    ```
    """

  /// Tables with mistakes, and what is said of them.
  private static let mistakes: [(table: String, problems: [String])] = [
    (
      """
      <!-- cases: values -->

      | Expression | Value |
      |---|---|
      | `n + 1` | 3 |
      | `n + 1` | 4 |
      | `n + w` | 2 |
      | `n + w` | late |
      | `n > 1` | no |
      | `w > 1` | yes |
      | `w > 1` | undecided: late |
      """,
      [
        "page.md:24: (n + 1) is 4: it is not so",
        "page.md:25: (n + w) is 2: it cannot be decided: the test says that the value is withheld [\"withheld\"]",
        "page.md:26: (n + w) is 0: it cannot be decided: the test says that the value is withheld [\"withheld\"]",
        "page.md:27: n > 1: it is so []",
        "page.md:28: w > 1: it cannot be decided: the test says that the value is withheld [\"withheld\"]",
        "page.md:29: w > 1: it cannot be decided: the test says that the value is withheld [\"withheld\"]",
      ]
    ),
    (
      """
      <!-- cases: formulas -->
      | a | b | `a + b` | `a < b` |
      |---|---|---|---|
      | `n` | `1 + 1` | 4 | no |
      | `n` | `3` | 4 | yes |
      """,
      ["page.md:23: (n + 3) is 4: it is not so"]
    ),
    (
      """
      <!-- cases: errors -->
      | Written | Code | Instead |
      |---|---|---|
      | `2 ^ 2 ^ 2 is 16` | `mixed-and-or` | `2 ^ (2 ^ 2) is 15` |
      | `1 is 1` | `unexpected` | |
      """,
      [
        "page.md:22: `2 ^ 2 ^ 2 is 16`: the errors are [\"unexpected\"], and `mixed-and-or` is promised",
        "page.md:23: `1 is 1`: the errors are [], and `unexpected` is promised",
        "page.md:22: 2 ^ (2 ^ 2) is 15: it is not so",
      ]
    ),
    (
      """
      <!-- cases: values -->
      | Expression | Value | Says |
      |---|---|---|
      | `n` | 2 |
      """,
      [
        "page.md:19: nothing is done with the column 'Says'",
        "page.md:22: the row has 2 cells and not 3",
      ]
    ),
    (
      "<!-- cases: numbers -->",
      [
        "page.md:19: 'cases: numbers' is no kind of table", "page.md:19: the table has no rows",
      ]
    ),
    (
      """
      <!-- cases: values -->
      | Expression | Value |
      |---|---|
      | `n +` | 2 |
      | `m` | 2 |
      """,
      ["page.md:22", "page.md:23"]
    ),
  ]

  @Test("A wrong cell is reported with its page and line", arguments: mistakes.indices)
  func wrong(index: Int) {
    let (table, promised) = SemanticsTests.mistakes[index]
    let tables = CaseTable.tables(of: SemanticsTests.framework + "\n" + table, path: "page.md")
    let problems = tables.flatMap(\.problems)
    #expect(problems.count == promised.count, "\(problems)")
    for (problem, start) in zip(problems, promised) { #expect(problem.hasPrefix(start)) }
  }
}
