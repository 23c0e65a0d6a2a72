extension ExactNumber {
  /// The sum of the numbers; 0 for none.
  ///
  /// Exact, so the order of the numbers does not matter.
  public static func sum(_ numbers: some Sequence<ExactNumber>) -> ExactNumber {
    var sum = RunningSum()
    for number in numbers { sum.add(number) }
    return sum.total
  }

  /// A sum that is reduced to lowest terms only when it is asked for.
  package struct RunningSum: Sendable {
    private var settled = ExactNumber.zero
    private var numerator: Int128 = 0
    private var denominator = 1

    /// The sum of no numbers.
    package init() {}

    /// Adds a number.
    package mutating func add(_ number: ExactNumber) {
      guard case .small(let addend, let divisor) = number.storage else {
        settled += number
        return
      }
      if addSmall(addend, over: divisor) { return }
      settle()
      numerator = Int128(addend)
      denominator = divisor
    }

    /// The sum of the numbers added so far.
    package var total: ExactNumber { settled.isZero ? pending : settled + pending }

    private var pending: ExactNumber {
      if let numerator = Int(exactly: numerator),
        let small = ExactNumber(numerator: numerator, denominator: denominator)
      {
        return small
      }
      return ExactNumber(BigInteger(numerator), over: BigInteger(denominator))
    }

    private mutating func settle() {
      settled += pending
    }

    /// Adds a ratio of machine integers, unless the sum would not fit; whether it did.
    private mutating func addSmall(_ addend: Int, over divisor: Int) -> Bool {
      var scaled = Int128(addend)
      if denominator != divisor {
        if denominator % divisor != 0 && !widen(toInclude: divisor) { return false }
        scaled *= Int128(denominator / divisor)
      }
      let (sum, overflow) = numerator.addingReportingOverflow(scaled)
      if !overflow { numerator = sum }
      return !overflow
    }

    /// Brings the sum to a denominator that another one divides, unless it would not fit.
    private mutating func widen(toInclude divisor: Int) -> Bool {
      let shared = denominator.magnitude.greatestCommonDivisor(with: divisor.magnitude)
      let factor = divisor / Int(shared)
      let (wider, overflow) = denominator.multipliedReportingOverflow(by: factor)
      let (scaled, numeratorOverflow) = numerator.multipliedReportingOverflow(by: Int128(factor))
      if overflow || numeratorOverflow { return false }
      (numerator, denominator) = (scaled, wider)
      return true
    }
  }
}
