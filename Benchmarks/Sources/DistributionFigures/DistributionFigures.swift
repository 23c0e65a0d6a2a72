import Accountability

/// Answers lines of standard input, each a function's name and its numbers, with the figure to all its digits.
///
/// `Benchmarks/accuracy.py` asks, and compares the answers with what mpmath computes.
@main
enum DistributionFigures {
  static func main() {
    while let line = readLine() {
      let words = line.split(separator: " ").map(String.init)
      let numbers = words.dropFirst().compactMap(Double.init)
      guard let name = words.first, numbers.count == words.count - 1 else {
        print("unreadable")
        continue
      }
      do throws(UndefinedStatistic) {
        print(try figure(name, numbers).map { "\($0)" } ?? "unknown")
      } catch {
        print("undefined")
      }
    }
  }

  private static func figure(
    _ name: String,
    _ numbers: [Double]
  ) throws(UndefinedStatistic) -> Double? {
    switch (name, numbers.count) {
    case ("normal-density", 1): Statistics.NormalDistribution().density(numbers[0])
    case ("normal-upper", 1): Statistics.NormalDistribution().upperTail(numbers[0])
    case ("normal-quantile", 1): try Statistics.NormalDistribution().quantile(numbers[0])
    case ("log-gamma", 1): try Statistics.logarithmOfGamma(numbers[0])
    case ("digamma", 1): try Statistics.digamma(numbers[0])
    case ("gamma-lower", 2):
      try Statistics.GammaDistribution(shape: numbers[0]).lowerTail(numbers[1])
    case ("gamma-upper", 2):
      try Statistics.GammaDistribution(shape: numbers[0]).upperTail(numbers[1])
    case ("gamma-density", 2):
      try Statistics.GammaDistribution(shape: numbers[0]).density(numbers[1])
    case ("gamma-quantile", 2):
      try Statistics.GammaDistribution(shape: numbers[0]).quantile(numbers[1])
    case ("poisson-density", 2):
      try Statistics.PoissonDistribution(mean: numbers[0]).density(numbers[1])
    case ("student-upper", 2):
      try Statistics.StudentDistribution(degreesOfFreedom: numbers[0]).upperTail(numbers[1])
    case ("student-quantile", 2):
      try Statistics.StudentDistribution(degreesOfFreedom: numbers[0]).quantile(numbers[1])
    case ("beta-lower", 3):
      try Statistics.BetaDistribution(numbers[0], numbers[1]).lowerTail(numbers[2])
    case ("beta-upper", 3):
      try Statistics.BetaDistribution(numbers[0], numbers[1]).upperTail(numbers[2])
    case ("beta-quantile", 3):
      try Statistics.BetaDistribution(numbers[0], numbers[1]).quantile(numbers[2])
    case ("f-upper", 3): try Statistics.FDistribution(numbers[0], numbers[1]).upperTail(numbers[2])
    case ("binomial-density", 3):
      try Statistics.BinomialDistribution(trials: numbers[0], probability: numbers[1])
        .density(numbers[2])
    default: nil
    }
  }
}
