extension Statistics.BinomialDistribution {
  /// The chance of a count and of all others that are no more likely, up to a ten-millionth.
  func twoSided(_ count: Double) -> Double {
    let mean = trials * probability
    guard count != mean else { return 1 }
    let bound = density(count) * (1 + 1e-7)
    let isLow = count < mean
    let start = mean.rounded(isLow ? .up : .down)
    let far = nearestUnlikely(bound, from: start, to: isLow ? trials : 0, density)
    let near = isLow ? lowerTail(count) : upperTail(count - 1)
    let beyond = far.map { isLow ? upperTail($0 - 1) : lowerTail($0) } ?? 0
    return min(near + beyond, 1)
  }
}

/// The count nearest to a start, towards an end, that is no more likely than a bound.
///
/// From the start to the end counts become less likely, so that halving the way finds it.
///
/// - Parameters:
///   - bound: How likely the count may be.
///   - start: A count near the likeliest one.
///   - end: The last count on the way.
///   - density: How likely a count is.
/// - Returns: The count; `nil` where even the end is more likely.
/// - Throws: What `density` throws.
func nearestUnlikely<Failure: Error>(
  _ bound: Double,
  from start: Double,
  to end: Double,
  _ density: (Double) throws(Failure) -> Double
) throws(Failure) -> Double? {
  guard try density(end) <= bound else { return nil }
  if try density(start) <= bound { return start }
  var likely = start
  var unlikely = end
  while (unlikely - likely).magnitude > 1 {
    let middle = ((likely + unlikely) / 2).rounded(.down)
    guard middle != likely, middle != unlikely else { break }
    if try density(middle) <= bound { unlikely = middle } else { likely = middle }
  }
  return unlikely
}
