import AccountabilityRules

extension FrameworkGenerator {
  // MARK: Ratings and rules

  mutating func rating() -> RatingScale {
    RatingScale(
      name: declared(),
      title: maybe { $0.text() },
      subjects: some(0...2) { $0.set() },
      value: maybe { $0.expression(.number) },
      clauses: some(1...5) { Stated($0.ratingClause(), at: .unknown) }
    )
  }

  private mutating func ratingClause() -> RatingClause {
    switch integer(1...9) {
    case 9: .distinguishByInterval
    case 1: .bestToWorst(texts())
    case 2: .ends(one(of: Ends.allCases))
    case 3: .inOrder
    case 4: .label(text(), .bound(bound()))
    case 5: .label(text(), .when(expression(.condition)))
    case 6: .label(text(), .otherwise)
    case 7: .gate(gate())
    default: .common(.because(text()))
    }
  }

  private mutating func gate() -> LabelGate {
    let effects: [LabelGate.Effect] = [
      .noBetter(than: text()), .noWorse(than: text()), .becomes(text()), .undecided,
    ]
    return LabelGate(declared(), one(of: effects), when: expression(.condition))
  }

  // MARK: Scores and calculations

  mutating func derived() -> Derived {
    let isFormula = chance(1, in: 3)
    return Derived(
      one(of: DerivedKind.allCases),
      name: declared(),
      title: maybe { $0.text() },
      subjects: some(0...2) { $0.set() },
      definition: isFormula ? expression(.number) : nil,
      value: isFormula ? nil : maybe { $0.expression(.number) },
      isInterpolated: !isFormula && chance(1, in: 2),
      clauses: some(0...4) { Stated($0.derivedClause(), at: .unknown) }
    )
  }

  private mutating func derivedClause() -> DerivedClause {
    switch integer(1...9) {
    case 1: .inOrder
    case 2: .distinguishByInterval
    case 3: .line(expression(.number), .bound(bound()))
    case 4: .line(expression(.number), .when(expression(.condition)))
    case 5: .line(expression(.number), .otherwise)
    case 6: .knot(Node(.number(numberLiteral())), at: expression(.number))
    case 7: .knot(Node(.negated(Node(.number(plainNumber())))), at: expression(.number))
    case 8: .gate(scoreGate())
    default: .common(.because(text()))
    }
  }

  private mutating func scoreGate() -> ScoreGate {
    let number = expression(.number)
    let effects: [ScoreGate.Effect] = [
      .atMost(number), .atLeast(number), .becomes(number), .undecided,
    ]
    return ScoreGate(declared(), one(of: effects), when: expression(.condition))
  }

  mutating func rule() -> Rule {
    Rule(
      chance(1, in: 3) ? .claim : .rule,
      name: declared(),
      title: maybe { $0.text() },
      clauses: some(1...4) { Stated($0.ruleClause(), at: .unknown) }
    )
  }

  private mutating func ruleClause() -> RuleClause {
    switch integer(1...7) {
    case 1: .forEach(some(1...2) { $0.set() })
    case 2: .when(expression(.condition))
    case 3: .require(expression(.condition))
    case 4: .forbid(expression(.condition))
    case 5: .then(response())
    case 6: .auditedBy(references())
    default: .common(.reference(text()))
    }
  }

  // MARK: Parameters

  mutating func parameter() -> Parameter {
    let names = Set(some(0...2) { $0.name() }).subtracting(Parameter.columns)
    let keys = names.sorted().map { Reference($0) }
    let values = some(1...3) { generator -> Stated<ParameterClause> in
      let value = ParameterValue(
        keys: keys.map { _ in Node(.text(generator.text() + "x")) },
        Node(.number(generator.numberLiteral())),
        from: generator.maybe { $0.date() },
        reference: generator.maybe { "\($0.text())x" }
      )
      return Stated(.value(value), at: .unknown)
    }
    return Parameter(
      name: declared(),
      title: maybe { $0.text() },
      keys: keys,
      clauses: values + [Stated(.common(.because(text())), at: .unknown)]
    )
  }

  // MARK: Tests

  mutating func test() -> Test {
    let clauses = some(1...4) { generator -> Stated<TestClause> in
      Stated(generator.testClause(), at: .unknown)
    }
    return Test(title: text(), clauses: clauses, at: .unknown)
  }

  private mutating func testClause() -> TestClause {
    switch integer(1...6) {
    case 1: return .asOf(date())
    case 2:
      let subject = Node(.of(declared(), Node(.name(name()))))
      return .given(subject, cell())
    case 3: return .given(Node(.at(Node(.name(name())), [.time(time())])), cell())
    case 4: return table()
    case 5: return .expect(expectation())
    default: return .common(.because(text()))
    }
  }

  private mutating func expectation() -> Expectation {
    let condition = expression(.condition)
    switch integer(1...4) {
    case 1: return Expectation(condition, within: Node(.number(plainNumber())))
    case 2: return Expectation(condition, because: .text(text()))
    case 3: return Expectation(condition, because: .reason(one(of: MissingReason.allCases)))
    default: return Expectation(condition)
    }
  }

  private mutating func table() -> TestClause {
    let headings: [Reference] = ["at", "partner", "value"]
    let rows = some(0...3) { generator in
      headings.map { _ in generator.chance(1, in: 4) ? TableCell(.empty) : generator.cell() }
    }
    return .givenTable(declared(), CellTable(headings: headings, rows: rows))
  }

  private mutating func cell() -> TableCell {
    switch integer(1...5) {
    case 1: TableCell(.missing(one(of: MissingReason.allCases)))
    case 2:
      TableCell(.value(Node(.negated(Node(.number(NumberLiteral(ExactNumber(integer(1...99)))))))))
    default: TableCell(.value(value()))
    }
  }
}
