extension Bound {
  /// The numbers within the bound, where its limits are written out; `nil` where they are not, or where the
  /// direction of good decides.
  var literalInterval: NumberInterval? {
    switch form {
    case .atLeast(let node): node.literalValue.map { .atLeast($0) }
    case .atMost(let node): node.literalValue.map { .atMost($0) }
    case .above(let node): node.literalValue.map { .above($0) }
    case .below(let node): node.literalValue.map { .below($0) }
    case .between(let low, let high):
      low.literalValue.flatMap { low in high.literalValue.map { .from(low, to: $0) } }
    case .reaching: nil
    }
  }

  /// Whether it says where it begins and where it ends.
  var isTwoSided: Bool { if case .between = form { true } else { false } }
}
