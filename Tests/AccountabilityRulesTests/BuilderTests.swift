import AccountabilityRules
import Testing

/// What Swift builds is what the same words mean as text.
@Suite("The builder")
struct BuilderTests {
  @Test("A number is the text's number", arguments: BuilderCases.numbers.indices)
  func numbers(index: Int) throws {
    let (text, number) = BuilderCases.numbers[index]
    let built = Framework("f", "F") { Define(BuilderCases.result, number) }
    try expectSame(built, "measure result = \(text)")
  }

  @Test("A condition is the text's condition", arguments: BuilderCases.conditions.indices)
  func conditions(index: Int) throws {
    let (text, condition) = BuilderCases.conditions[index]
    let built = Framework("f", "F") { Rule("r") { Require(condition) } }
    try expectSame(built, "rule r { require \(text) }")
  }

  @Test("A number of rows or sets is the text's number", arguments: BuilderRowCases.numbers.indices)
  func numbersOfRows(index: Int) throws {
    let (text, number) = BuilderRowCases.numbers[index]
    let built = Framework("f", "F") { Define(BuilderCases.result, number) }
    try expectSame(built, "measure result = \(text)")
    #expect(built.canonicalText.contains("measure result = \(text)\n"), "\(built.canonicalText)")
  }

  @Test(
    "A condition on rows or sets is the text's condition",
    arguments: BuilderRowCases.conditions.indices
  )
  func conditionsOnRows(index: Int) throws {
    let (text, condition) = BuilderRowCases.conditions[index]
    let built = Framework("f", "F") { Rule("r") { Require(condition) } }
    try expectSame(built, "rule r { require \(text) }")
    #expect(built.canonicalText.contains("require \(text)\n"), "\(built.canonicalText)")
  }

  @Test("A declaration is the text's declaration", arguments: BuilderDeclarations.all.indices)
  func declarations(index: Int) throws {
    let (text, built) = BuilderDeclarations.all[index]
    try expectSame(built, text)
  }

  @Test("Each spelling of the proposal has its equal", arguments: BuilderSpellings.each.indices)
  func spellings(index: Int) throws {
    try expectSame(BuilderSpellings.each[index].built, BuilderSpellings.each[index].text)
  }

  private func expectSame(_ built: Framework, _ text: String) throws {
    let whole = "framework f \"F\" {\n\(text)\n}"
    let parsed = Framework.parse(SourceText(name: "case", text: whole))
    #expect(parsed.diagnostics.map(\.message) == [])
    let read = try #require(parsed.framework)
    #expect(built == read)
    guard built != read else { return }
    Issue.record("built:\n\(built.swiftCode)\nread:\n\(read.swiftCode)")
  }

  @Test("Conditions may stand under 'if' and 'for'")
  func conditionsUnderControlFlow() {
    func condition(_ isStrict: Bool, _ names: [String]) -> Expression<Condition> {
      All {
        share("a").is(.met)
        if isStrict { share("b").is(.met) }
        if isStrict { share("c").is(.known) } else { share("c").is(.missing) }
        for name in names { share(name).is(.improving) }
      }
    }
    #expect(
      condition(true, ["x", "y"])
        == (share("a").is(.met) && share("b").is(.met) && share("c").is(.known)
        && share("x").is(.improving) && share("y").is(.improving)).bracketed
    )
    #expect(
      condition(false, [])
        == (share("a").is(.met) && share("c").is(.missing)).bracketed
    )
    #expect(All {} == true)
    #expect(AnyOf {} == false)
    #expect(AnyOf { share("a").is(.met) } == share("a").is(.met).bracketed)
  }

  @Test("Declarations and clauses may stand under 'if' and 'for'")
  func clausesUnderControlFlow() {
    func framework(_ isLong: Bool) -> Framework {
      Framework("f", "F") {
        for name in ["a", "b"] {
          Define(count(name)) {
            if isLong { HigherIsBetter() } else { LowerIsBetter() }
            if isLong { Unit("persons") }
          }
        }
      }
    }
    #expect(framework(true).measures.map(\.name.name) == ["a", "b"])
    #expect(framework(true).measures.map(\.direction) == [.higherIsBetter, .higherIsBetter])
    #expect(framework(false).measures.map(\.unit) == [nil, nil])
    #expect(framework(false).measures.map(\.direction) == [.lowerIsBetter, .lowerIsBetter])
  }

  @Test("Parts that were written apart are the same framework")
  func parts() {
    @ClauseBuilder<Framework> var judgement: Clauses<Framework> {
      Rule(RuleName("first")) { Require(MeasureName("m").is(.met)) }
      Rule(RuleName("second")) { Forbid(MeasureName("m").is(.worsening)) }
    }
    @ClauseBuilder<Measure> var usual: Clauses<Measure> {
      HigherIsBetter()
      Population(.headline)
    }
    let home = Outcome(OutcomeName("home"), "A home") {
      Define(MeasureName("m"), "Settled") {
        usual
        Unit("people")
      }
    }
    let inParts = Framework("f", "F") {
      home
      judgement
    }
    let whole = Framework("f", "F") {
      Outcome(OutcomeName("home"), "A home") {
        Define(MeasureName("m"), "Settled") {
          HigherIsBetter()
          Population(.headline)
          Unit("people")
        }
      }
      Rule(RuleName("first")) { Require(MeasureName("m").is(.met)) }
      Rule(RuleName("second")) { Forbid(MeasureName("m").is(.worsening)) }
    }
    #expect(inParts == whole)
  }

  @Test("Each part knows the line of Swift on which it stands")
  func origins() throws {
    let first = #line + 1
    let framework = Framework("f", "F") {
      Partner(PartnerName("council"), sector: "health")
      Rule("r") {
        When(share("a") >= 3)
        Forbid {
          share("a").is(.met)
          share("b").for(PartnerName("council")).is(.met)
        }
      }
    }
    func expect(_ origin: Origin, line: Int, column: Int) {
      #expect(origin.file == #fileID)
      #expect(origin.line == first + line)
      #expect(origin.column == column)
      #expect(origin.offset == -1)
    }
    let rule = try #require(framework.rules.first)
    let partner = try #require(framework.partners.first)
    expect(framework.name.origin, line: 0, column: 30)
    expect(partner.name.origin, line: 1, column: 7)
    expect(try #require(partner.clauses.first).origin, line: 1, column: 7)
    expect(rule.name.origin, line: 2, column: 7)
    expect(rule.clauses[0].origin, line: 3, column: 9)
    expect(rule.clauses[1].origin, line: 4, column: 9)
    guard case .forbid(let forbidden) = rule.clauses[1].clause,
      case .all(let terms) = forbidden.form,
      case .predicate(let subject, _, _) = terms[1].form
    else {
      Issue.record("the rule has another form")
      return
    }
    expect(forbidden.origin, line: 4, column: 9)
    expect(terms[0].origin, line: 5, column: 11)
    expect(subject.origin, line: 6, column: 11)
  }

  @Test(
    "A sign of a file that a program gives is checked as in text",
    arguments: ["é", "", ";;", "\""]
  )
  func signs(sign: String) {
    let returns = Returns("q")
    let framework = Framework("f", "F") {
      ReturnsSource(returns) {
        Separator(sign)
        DecimalSign(sign)
        returns.period("year").from()
      }
    }
    #expect(
      framework.check().map(\.message) == [
        "a separator is one character", "a decimal sign is a comma or a point",
      ]
    )
  }

  @Test("A line that cannot be meant stops with a sentence")
  func preconditions() async {
    await #expect(processExitsWith: .failure) { _ = MeasureName.decimal("half") }
    await #expect(processExitsWith: .failure) { _ = CalendarDate.date(2026, 2, 30) }
    await #expect(processExitsWith: .failure) { _ = (share("a") + 1).of(share("b")) }
    await #expect(processExitsWith: .failure) { _ = share("a").from("A") }
  }
}
