/// Numbers of which a few are asked for by their place in order: they are counted by stretches of equal length,
/// and only the stretch that is asked for is sorted.
struct RankedNumbers {
  private let numbers: [Int]
  private let least: Int

  /// Numbers whose distance from the least is alike but for so many lowest bits are of one stretch.
  private let shift: UInt

  /// How many numbers each stretch has.
  private var counts: [Int]

  /// How many stretches there are at most, in bits.
  private static let stretchBits = 12

  /// - Complexity: O(numbers).
  init(_ numbers: [Int]) {
    self.numbers = numbers
    var (least, greatest) = (numbers.first ?? 0, numbers.first ?? 0)
    for number in numbers {
      least = min(least, number)
      greatest = max(greatest, number)
    }
    self.least = least
    // The distance of two integers fits in an integer without sign.
    let span = UInt(bitPattern: greatest &- least)
    let bits = UInt.bitWidth - span.leadingZeroBitCount
    shift = UInt(max(0, bits - RankedNumbers.stretchBits))
    counts = Array(repeating: 0, count: Int(span >> shift) + 1)
    for number in numbers { counts[stretch(of: number)] += 1 }
  }

  @inline(__always)
  private func stretch(of number: Int) -> Int {
    Int(truncatingIfNeeded: UInt(bitPattern: number &- least) >> shift)
  }

  /// The number at a position in order, counted from 0; the greatest beyond the last.
  ///
  /// - Complexity: O(numbers + n log n) with n numbers of one stretch.
  func number(at position: Int) -> Int {
    var (found, before) = (0, 0)
    while found < counts.count - 1, before + counts[found] <= position {
      before += counts[found]
      found += 1
    }
    if shift == 0 { return least &+ found }
    var own: [Int] = []
    own.reserveCapacity(counts[found])
    for number in numbers where stretch(of: number) == found { own.append(number) }
    own.sort()
    return own[max(0, min(position - before, own.count - 1))]
  }
}
