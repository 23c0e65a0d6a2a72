extension ConfidenceLevel {
  /// The normal deviate that leaves half of the rest in each tail: 1.96 at 95 %.
  public var twoSidedDeviate: Double {
    if self == .percent95 { return 1.959963984540054 }
    if self == .percent99Point8 { return 3.090232306167813 }
    return Statistics.NormalDistribution().deviate(of: tail)
  }
}
