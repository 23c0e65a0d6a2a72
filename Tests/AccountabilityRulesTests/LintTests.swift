import AccountabilityRules
import Foundation
import Testing

@Suite("Levels and allowances")
struct LintTests {
  /// A framework whose measure has no direction.
  private func framework(head: String = "", measure: String = "") -> ParsedFramework {
    let text = """
      framework f "F" {
      \(head)
        policy { missing stays missing
          round half up to 1 decimal }
        returns q { quarter period
          n count }
        measure m = sum of n in q {
          performance
      \(measure)
        }
      }

      """
    return Framework.parse(SourceText(name: "case", text: text))
  }

  private func found(_ parsed: ParsedFramework, asOf date: CalendarDate? = nil) -> [String] {
    parsed.check(asOf: date).map { "\($0.severity.rawValue) \($0.code)" }
  }

  @Test("A framework sets the level of what is found")
  func treat() {
    for level in Diagnostic.Severity.allCases {
      let head = "treat unstated-direction as \(level.rawValue) because \"So.\""
      #expect(found(framework(head: head)) == ["\(level.rawValue) unstated-direction"])
    }
  }

  @Test("What is treated as an error keeps the framework from being used")
  func treatAsError() {
    let text = """
      framework f "F" {
        treat unassigned-action as error because "Nobody does what nobody owns."
        action a "A"
      }
      """
    let error = #expect(throws: RulesError.self) { try Framework(parsing: text) }
    #expect(error?.diagnostics.map(\.code.name) == ["unassigned-action"])
  }

  @Test("What is allowed is not found, whatever its level")
  func allowedError() {
    let parsed = framework(
      head: "treat unstated-direction as error because \"So.\"",
      measure: "allow unstated-direction because \"It is counted only.\""
    )
    #expect(found(parsed) == [])
  }

  @Test(
    "A check that is not there is an error with the nearest name, and a fix",
    arguments: ["allow", "treat"]
  )
  func unknownCheck(word: String) throws {
    let middle = word == "treat" ? " as note" : ""
    let parsed = framework(head: "  \(word) unstated-directoin\(middle) because \"So.\"")
    let error = try #require(parsed.check().first)
    #expect(error.message == "no check is called 'unstated-directoin'")
    #expect(error.help == "did you mean 'unstated-direction'?")
    #expect(error.fixIts.count == 1)
    #expect((error.origin.line, error.origin.column) == (2, 9))
  }

  @Test("What checks of figures find can be allowed, is never taken as unneeded, and not treated")
  func allowedFindings() {
    let allowed = framework(head: "  allow unit-jump because \"The doors were shut.\"")
    #expect(!found(allowed).contains { $0.contains("unit-jump") })
    let misspelt = framework(head: "  allow unit-jmp because \"So.\"")
    #expect(misspelt.check().first?.help == "did you mean 'unit-jump'?")
    let treated = framework(head: "  treat unit-jump as error because \"So.\"")
    #expect(treated.check().first?.message == "no check is called 'unit-jump'")
  }

  @Test("An error cannot be allowed, nor treated as less")
  func errors() {
    for head in ["allow unknown-name", "treat unknown-name as note"] {
      let errors = framework(head: head + " because \"So.\"").check()
        .filter { $0.severity == .error }
      #expect(errors.map(\.code.name) == ["wrong-kind"])
    }
  }

  @Test("An allowance names a declaration that is there")
  func place() {
    let parsed = framework(head: "allow unstated-direction in mm because \"So.\"")
    #expect(found(parsed).contains("error unknown-name"))
  }

  @Test("A check is treated in one way")
  func treatedTwice() throws {
    let head = "treat unstated-direction as note because \"So.\""
    let parsed = framework(head: "\(head)\n\(head)")
    #expect(found(parsed) == ["error repeated-clause", "note unstated-direction"])
    #expect(parsed.check().first?.fixIts.first?.safety == .safe)
  }

  @Test("A number by which a check goes is wrong where it stands")
  func wrongNumber() throws {
    let parsed = framework(head: "treat silo-weight with limit 2 because \"So.\"")
    let error = try #require(parsed.check().first)
    #expect(error.code.name == "wrong-number")
    #expect(error.message == "'limit' wants a percentage from 0% to 100%")
    #expect((error.origin.line, error.origin.column) == (2, 30))
  }

  private static let literals: [(CheckParameter.Kind, NumberLiteral, Bool)] = [
    (.share, NumberLiteral(.one, .percent), true), (.share, NumberLiteral(.one), false),
    (.share, NumberLiteral(.one, .points), false),
    (.share, NumberLiteral(ExactNumber(2), .percent), false),
    (.share, NumberLiteral(ExactNumber(-1), .percent), false),
    (.count, NumberLiteral(ExactNumber(3)), true), (.count, NumberLiteral(.zero), false),
    (.count, NumberLiteral(ExactNumber(3), .percent), false),
    (.count, NumberLiteral(ExactNumber(3), .duration(.year)), false),
    (.number, NumberLiteral(ExactNumber(3)), true),
    (.number, NumberLiteral(ExactNumber(3), .points), false),
    (.number, NumberLiteral(ExactNumber(3), .money("GBP")), false),
  ]

  @Test("A number by which a check goes is in what the check counts in", arguments: literals)
  func unit(of kind: CheckParameter.Kind, literal: NumberLiteral, fits: Bool) {
    let parameter = CheckParameter("limit", kind, usual: .one)
    #expect((parameter.problem(with: literal) == nil) == fits)
  }

  @Test(
    "A name stands once in a list, and a measure is not tied to itself",
    arguments: [
      ("owned by a, b, a", "error repeated-clause"), ("balances m", "error wrong-kind"),
      ("contributes to m", "error wrong-kind"),
    ]
  )
  func named(clause: String, code: String) {
    let parsed = framework(
      head: "partner a \"A\"\npartner b \"B\"",
      measure: "higher is better\n\(clause)"
    )
    #expect(found(parsed) == [code])
  }

  @Test("A level that is none is an error")
  func unknownLevel() {
    let parsed = framework(head: "treat unstated-direction as warnin because \"So.\"")
    #expect(found(parsed) == ["error unexpected", "warning unstated-direction"])
  }

  // MARK: Allowances that allow nothing

  @Test("An allowance that allows nothing is found where it stands, and can be taken away")
  func unneeded() throws {
    let parsed = framework(
      measure: "    higher is better\n    allow unstated-direction because \"So.\"\n"
    )
    let finding = try #require(parsed.check().first)
    #expect(finding.code.name == "unneeded-allowance")
    #expect((finding.origin.line, finding.origin.column) == (10, 5))
    let fixed = Framework.fixing(parsed.texts[0])
    #expect(fixed.remaining.isEmpty)
    #expect(!fixed.source.text.contains("allow"))
  }

  @Test("Of two that allow the same the narrower is not needed, and of two alike the second")
  func covered() {
    let allow = "allow unstated-direction because \"So.\""
    let both = framework(head: allow, measure: allow)
    #expect(
      both.check().map { [$0.code.name, String($0.origin.line)] } == [
        ["unneeded-allowance", "9"]
      ]
    )
    let twice = framework(measure: allow + "\n" + allow)
    #expect(twice.check().map(\.origin.line) == [10])
  }

  @Test("Nothing is said of allowances while something is an error")
  func unsound() {
    let parsed = framework(
      head: "rule r { require x > 1 }",
      measure: "higher is better\nallow unstated-direction because \"So.\""
    )
    #expect(found(parsed) == ["error unknown-name"])
  }

  @Test("A clause of a table is needed where one row needs it")
  func table() {
    let text = """
      framework f "F" {
        policy { missing stays missing
          round half up to 1 decimal }
        returns q { quarter period
          n count }
        measures = sum of n in q {
          | name | better |
          | a    | up     |
          | b    |        |
          name column "name"
          performance
          allow unstated-direction because "So."
          column "better" { "up" = higher is better }
        }
      }
      """
    let parsed = Framework.parse(SourceText(name: "case", text: text))
    #expect(found(parsed) == [])
  }

  @Test("What an imported framework allows, or has for others, is left to it")
  func imported() {
    let library = """
      framework lib "L" {
        version 1
        parameter p { 5 from 2025-01-01 reference "x" }
        returns q { quarter period
          n count }
        measure m = sum of n in q {
          performance
          higher is better
          allow unstated-direction because "So."
        }
      }
      """
    let text = """
      framework f "F" {
        policy { missing stays missing
          round half up to 1 decimal }
        import "lib" version 1
      }
      """
    let files = FileLoader(["lib": Array(library.utf8)])
    let parsed = Framework.parse(SourceText(name: "case", text: text), files: files)
    #expect(found(parsed) == [])
  }

  // MARK: Dates

  @Test("A review is overdue from the day after, where a date is given")
  func overdue() throws {
    let parsed = framework(measure: "higher is better\nreview by 2026-03-31")
    #expect(found(parsed) == [])
    #expect(found(parsed, asOf: CalendarDate(year: 2026, month: 3, day: 31)) == [])
    let next = CalendarDate(year: 2026, month: 4, day: 1)
    #expect(found(parsed, asOf: next) == ["warning overdue-review"])
    let finding = try #require(parsed.check(asOf: next).first)
    #expect(finding.message == "'m' was to be looked at again by 2026-03-31")
    #expect(finding.origin.line == 10)
  }

  @Test("The framework itself may be overdue; without a date its allowance is not in vain")
  func overdueFramework() {
    let allow = "allow overdue-review because \"So.\""
    let day = CalendarDate(year: 2027, month: 1, day: 1)
    let late = framework(head: "review by 2026-03-31", measure: "higher is better")
    #expect(found(late, asOf: day) == ["warning overdue-review"])
    let allowed = framework(head: "review by 2026-03-31\n" + allow, measure: "higher is better")
    #expect(found(allowed, asOf: day) == [])
    #expect(found(allowed) == [])
    #expect(
      found(framework(head: allow, measure: "higher is better"), asOf: day)
        == ["warning unneeded-allowance"]
    )
  }

  // MARK: What is shipped

  @Test(
    "The shipped frameworks declare nothing in vain, and give their targets a reason; what is siloed in published ones is listed with the silo checks"
  )
  func shipped() throws {
    let examples = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Examples")
    let accepted: [String: Set<String>] = [
      "Millbrook/millbrook.accountability": [],
      "Published/northern-ireland.accountability": ["unclear-lead", "unshared-outcome"],
    ]
    for (path, accepted) in accepted {
      let file = examples.appendingPathComponent(path)
      let source = SourceText(name: path, text: try String(contentsOf: file, encoding: .utf8))
      let loader = FileLoader { (name) throws(FileLoader.Failure) in
        let besides = file.deletingLastPathComponent().appendingPathComponent(name)
        guard let data = try? Data(contentsOf: besides) else {
          throw FileLoader.Failure("no file", help: "none")
        }
        return Array(data)
      }
      let found = Framework.parse(source, files: loader).check().filter { $0.severity != .note }
      #expect(found.filter { !accepted.contains($0.code.name) }.map(\.message) == [])
      #expect(accepted.isSubset(of: found.map(\.code.name)))
    }
  }
}
