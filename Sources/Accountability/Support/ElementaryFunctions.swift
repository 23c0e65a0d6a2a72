// The elementary functions of the platform's C library. The libraries use no other function of it for
// numbers: whatever statistics need besides is written here, so that it is the same everywhere.
#if canImport(Darwin)
private import Darwin
#elseif canImport(Musl)
private import Musl
#else
private import Glibc
#endif

extension Double {
  /// e to the power of the number.
  var exponential: Double { exp(self) }

  /// e to the power of the number, less 1, exact also near 0.
  var exponentialMinusOne: Double { expm1(self) }

  /// The natural logarithm; not a number below 0.
  var logarithm: Double { log(self) }

  /// The natural logarithm of 1 and the number, exact also near 0.
  var logarithmOfOnePlus: Double { log1p(self) }

  /// The sine of an angle.
  var sine: Double { sin(self) }

  /// The angle with a sine; not a number beyond −1 and 1.
  var arcSine: Double { asin(self) }

  /// The number to a power; not a number where a negative one has a broken exponent.
  func raised(to exponent: Double) -> Double { pow(self, exponent) }
}
