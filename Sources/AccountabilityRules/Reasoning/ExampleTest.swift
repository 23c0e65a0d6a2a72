/// A test, in the framework's own words, that shows what a finding says: it can be put into the framework, and
/// passes.
struct ExampleTest {
  private let framework: Framework
  private let measures: [Measure]
  private let types: ExpressionCheck

  init(_ ranges: ValueRanges) {
    framework = ranges.framework
    measures = ranges.measures
    types = ExpressionCheck(ranges.framework, ranges.symbols)
  }

  /// A test in which measures have some values; `nil` where there is no period that all of them have.
  ///
  /// - Parameters:
  ///   - title: What the test shows.
  ///   - given: The values, with the positions of their measures.
  ///   - coordinates: For whom, or where, the values are.
  ///   - expected: What must be so, without its time.
  /// - Returns: The test's text.
  func text(
    _ title: String,
    given: [(measure: Int, value: ExactNumber)],
    elsewhere coordinates: [Coordinate],
    expect expected: [(subject: Node, condition: (Node) -> Node)]
  ) -> String? {
    guard let period = period(of: given.map(\.measure)) else { return nil }
    let place = coordinates + [.time(TimePoint(.period(period)))]
    var types = types
    var clauses: [Stated<TestClause>] = []
    for (measure, value) in given {
      let isShare = types.type(.measure(measure)) == .share
      guard let cell = Node(writing: value, isPercent: isShare) else { return nil }
      let subject = Node(.at(Node(.name(measures[measure].name.name)), place))
      clauses.append(Stated(.given(subject, TableCell(.value(cell))), at: .unknown))
    }
    for (subject, condition) in expected {
      let expectation = Expectation(condition(Node(.at(subject, place))))
      clauses.append(Stated(.expect(expectation), at: .unknown))
    }
    return TextPrinter.text(Test(title: title, clauses: clauses, at: .unknown))
  }

  /// A period of the grain that the measures have in common.
  private func period(of positions: [Int]) -> PeriodName? {
    let symbols = Symbols(framework)
    let stated = Set(
      positions.compactMap { PeriodCheck.grain(of: measures[$0], in: framework, symbols) }
    )
    guard stated.count <= 1 else { return nil }
    let isSplit = framework.calendar.map { $0.start != .january } ?? false
    switch stated.first ?? framework.calendar?.grain ?? .year {
    case .year: return PeriodName(.year(2025, isSplit: isSplit))
    case .quarter: return PeriodName(.quarter(2025, 1, isSplit: isSplit))
    case .month: return PeriodName(.month(.april, 2025))
    case .day: return nil
    }
  }
}

extension Node {
  /// A number as it is written out: `2`, `62.5%`, `-3`, or `7 / 18` where no decimal is exact.
  init?(writing value: ExactNumber, isPercent: Bool = false) {
    if value.decimalText != nil {
      let size = Node(.number(NumberLiteral(value.magnitude, isPercent ? .percent : .plain)))
      self = value.isNegative ? Node(.negated(size)) : size
      return
    }
    guard let parts = value.smallParts else { return nil }
    let numerator = Node(.number(NumberLiteral(ExactNumber(parts.numerator).magnitude)))
    self = Node(
      .arithmetic(
        .divide,
        value.isNegative ? Node(.negated(numerator)) : numerator,
        Node(.number(NumberLiteral(ExactNumber(parts.denominator))))
      )
    )
  }
}
