extension Statistics {
  /// The places of values in their order, from 1, and what equal values share.
  struct Ranks: Sendable {
    /// The rank of each value, where equal values all have the first of their places.
    let lowest: [Int]

    /// How many values are equal to each, itself included.
    let ties: [Int]

    /// How many values there are in each group of equal ones that has more than one.
    let tieSizes: [Int]

    /// The ranks of finite values, in time in proportion to n log n.
    init(_ values: [Double], highestFirst: Bool = false) {
      let order = values.indices.sorted {
        highestFirst ? values[$0] > values[$1] : values[$0] < values[$1]
      }
      var lowest = [Int](repeating: 0, count: values.count)
      var ties = lowest
      var sizes: [Int] = []
      var start = 0
      while start < order.count {
        var end = start + 1
        while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
        for index in order[start..<end] {
          lowest[index] = start + 1
          ties[index] = end - start
        }
        if end - start > 1 { sizes.append(end - start) }
        start = end
      }
      self.lowest = lowest
      self.ties = ties
      tieSizes = sizes
    }

    /// The rank of each value, where equal values have the mean of their places.
    var average: [Double] {
      zip(lowest, ties).map { Double($0) + Double($1 - 1) / 2 }
    }
  }
}
