/// How many places there are, what they are like, and what is injected.
struct Setting: Sendable {
  var behaviour = Behaviour.noise

  /// How many places.
  var places = 100

  /// How many partners each place has.
  var partners = 12

  /// How many quarters are returned.
  var quarters = 20

  /// The quarter in which the behaviour begins, counted from 1.
  var begins = 13

  /// What the sizes of the behaviour are multiplied by.
  var size = 1.0

  /// How many persons a partner sees in a quarter.
  var persons = 200.0...2_000.0

  /// How far the best season lies above the worst, as a part of the mean.
  var season = 0.05
  var seed: UInt64 = 1

  /// What counts as real change in the framework.
  var change = RealChange.points
}

/// What counts as real change in the framework that is written.
enum RealChange: String, CaseIterable, Sendable {
  /// Two points since the same quarter of the year before.
  case points

  /// Each value outside the other's interval of 99.8%, since the same quarter of the year before.
  case interval
}
