/// The values that an expression attains: each comes up for some values of the measures in it, and an
/// example says for which.
struct Attainable {
  struct Value {
    var number: ExactNumber
    var example: Example

    /// The two numbers of which it is the quotient: 14 of 36 for 7/18.
    var quotient: Quotient?
  }

  struct Quotient: Hashable {
    var numerator: ExactNumber
    var denominator: ExactNumber
  }

  /// Values of measures that lead to a value.
  indirect enum Example {
    case nothing
    case measure(Int, ExactNumber)
    case both(Example, Example)
  }

  /// In rising order, each once.
  private(set) var values: [Value]

  /// The measures that are in it, by their positions.
  ///
  /// Where two parts have none in common, each value of the one goes together with each of the other.
  var measures: Set<Int>

  /// Whether these are all values that can come up.
  var isComplete = true

  init(_ only: ExactNumber) {
    values = [Value(number: only, example: .nothing, quotient: nil)]
    measures = []
  }

  /// What a measure attains whose range is declared.
  init(measure: Int, _ numbers: some Sequence<ExactNumber>) {
    values = numbers.map { Value(number: $0, example: .measure(measure, $0), quotient: nil) }
    measures = [measure]
  }

  init(_ values: some Sequence<Value>, measures: Set<Int>, isComplete: Bool) {
    var seen: Set<ExactNumber> = []
    self.values = values.filter { seen.insert($0.number).inserted }
      .sorted { $0.number < $1.number }
    self.measures = measures
    self.isComplete = isComplete
  }
}

extension Attainable {
  /// What becomes of each value; one of which nothing becomes is left out.
  ///
  /// A number that is only rounded is still the quotient that it was.
  func mapped(
    keepingQuotients: Bool = false,
    _ change: (ExactNumber) -> ExactNumber?
  ) -> Attainable {
    Attainable(
      values.compactMap { value in
        change(value.number).map {
          let quotient = keepingQuotients ? value.quotient : nil
          return Value(number: $0, example: value.example, quotient: quotient)
        }
      },
      measures: measures,
      isComplete: isComplete
    )
  }

  /// The values at the same time as those of another, with which it has no measure in common; `nil` where
  /// it has one, or where there are more of them than a limit.
  func joined(
    _ other: Attainable,
    limit: Int,
    _ combine: (ExactNumber, ExactNumber) -> ExactNumber?
  ) -> Attainable? {
    guard measures.isDisjoint(with: other.measures) else { return nil }
    let (pairs, overflow) = values.count.multipliedReportingOverflow(by: other.values.count)
    guard !overflow, pairs <= limit else { return nil }
    let all = values.flatMap { left in
      other.values.compactMap { right in
        combine(left.number, right.number).map {
          Value(number: $0, example: .both(left.example, right.example), quotient: nil)
        }
      }
    }
    return Attainable(
      all,
      measures: measures.union(other.measures),
      isComplete: isComplete && other.isComplete
    )
  }

  /// The values with the quotient that each is, where all are divided by one number.
  func divided(by divisor: ExactNumber) -> Attainable? {
    guard !divisor.isZero else { return nil }
    var copy = self
    copy.values = values.compactMap { value in
      value.number.divided(by: divisor).map { number in
        let quotient = Quotient(numerator: value.number, denominator: divisor)
        return Value(number: number, example: value.example, quotient: quotient)
      }
    }
    if divisor.isNegative { copy.values.reverse() }
    return copy
  }
}

extension Attainable.Example {
  /// The measures with their values, in the order of the framework.
  var measures: [(measure: Int, value: ExactNumber)] {
    var found: [(measure: Int, value: ExactNumber)] = []
    var rest = [self]
    while let next = rest.popLast() {
      switch next {
      case .nothing: break
      case .measure(let measure, let value): found.append((measure, value))
      case .both(let first, let second): rest += [first, second]
      }
    }
    return found.sorted { $0.measure < $1.measure }
  }
}
