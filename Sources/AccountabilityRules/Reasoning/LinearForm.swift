/// A number as a sum of multiples of other numbers: `2 * a - b + 3`.
struct LinearForm {
  private(set) var terms: [(node: Node, factor: ExactNumber)] = []
  private(set) var constant: ExactNumber = .zero

  /// How many numbers are followed in one comparison.
  static let mostTerms = 16

  init(constant: ExactNumber) { self.constant = constant }

  init(_ node: Node) { terms = [(node, .one)] }

  /// The only number of which it is made, if it has none.
  var only: ExactNumber? { terms.isEmpty ? constant : nil }

  func scaled(by factor: ExactNumber) -> LinearForm {
    guard !factor.isZero else { return LinearForm(constant: .zero) }
    var form = self
    form.constant = constant * factor
    form.terms = terms.map { ($0.node, $0.factor * factor) }
    return form
  }

  static func + (a: LinearForm, b: LinearForm) -> LinearForm {
    var sum = a
    sum.constant += b.constant
    for term in b.terms {
      if let position = sum.terms.firstIndex(where: { $0.node == term.node }) {
        sum.terms[position].factor += term.factor
      } else if sum.terms.count <= mostTerms {
        sum.terms.append(term)
      }
    }
    sum.terms.removeAll { $0.factor.isZero }
    return sum
  }

  static func - (a: LinearForm, b: LinearForm) -> LinearForm { a + b.scaled(by: -1) }

  /// The terms in an order and a scale of their own, so that `a - b` and `2 * b - 2 * a` are known for
  /// multiples of one; `nil` where there are fewer than two.
  var direction: (node: Node, factor: ExactNumber)? {
    guard terms.count > 1 else { return nil }
    let ordered = terms.map { (words: NodePrinter.text($0.node), term: $0) }
      .sorted { $0.words < $1.words }
    guard let scale = ordered.first?.term.factor,
      let inverse = ExactNumber.one.divided(by: scale)
    else { return nil }
    let parts = ordered.map { part in
      let factor = Node(.number(NumberLiteral(part.term.factor * inverse)))
      return Node(.arithmetic(.multiply, factor, part.term.node))
    }
    // Not an expression of the language, only a name for the sum.
    return (Node(.all(parts)), scale)
  }

  /// Whether all of it was followed.
  var isWhole: Bool { terms.count <= LinearForm.mostTerms }
}

extension ValueRanges {
  /// A number as a sum; what is neither a sum nor a multiple stands for itself.
  mutating func linear(_ node: Node, in setting: Setting) -> LinearForm {
    switch node.form {
    case .number(let literal): return LinearForm(constant: literal.value)
    case .negated(let inner): return linear(inner, in: setting).scaled(by: -1)
    case .arithmetic(.add, let left, let right):
      return linear(left, in: setting) + linear(right, in: setting)
    case .arithmetic(.subtract, let left, let right):
      return linear(left, in: setting) - linear(right, in: setting)
    case .arithmetic(.multiply, let left, let right):
      let (a, b) = (linear(left, in: setting), linear(right, in: setting))
      if let factor = b.only { return a.scaled(by: factor) }
      if let factor = a.only { return b.scaled(by: factor) }
    case .arithmetic(.divide, let left, let right):
      if let factor = linear(right, in: setting).only.flatMap({ ExactNumber.one.divided(by: $0) }) {
        return linear(left, in: setting).scaled(by: factor)
      }
    default: break
    }
    if let only = possible(node, in: setting).only { return LinearForm(constant: only) }
    return LinearForm(node)
  }
}
