// Each operator is declared once, on one type: a wrong operand is found at once and in its place.

extension Expression where Value == NumberValue {
  private static func arithmetic(
    _ sign: ArithmeticOperator,
    _ left: Expression,
    _ right: Expression
  ) -> Expression {
    Expression(.arithmetic(sign, left.node, right.node))
  }

  /// The sum.
  public static func + (left: Expression, right: Expression) -> Expression {
    arithmetic(.add, left, right)
  }

  /// The difference.
  public static func - (left: Expression, right: Expression) -> Expression {
    arithmetic(.subtract, left, right)
  }

  /// The product.
  public static func * (left: Expression, right: Expression) -> Expression {
    arithmetic(.multiply, left, right)
  }

  /// The quotient, as a plain number; for a part of a whole see ``asShare(of:)``.
  public static func / (left: Expression, right: Expression) -> Expression {
    arithmetic(.divide, left, right)
  }

  /// The number with the other sign.
  public static prefix func - (number: Expression) -> Expression {
    Expression(.negated(number.node))
  }

  /// The power: `a ^ b` in text.
  public func raised(to exponent: Expression) -> Expression {
    Expression.arithmetic(.power, self, exponent)
  }

  /// The number rounded: `.rounded(.halfUp, to: 1)` to one decimal, `to: 0` to whole numbers.
  public func rounded(_ rule: Rounding.Rule, to decimals: Int) -> Expression {
    Expression(.rounded(node, Rounding(rule: rule, decimals: decimals)))
  }

  /// The part of a whole: a share that keeps its numerator and denominator.
  public func asShare(of whole: Expression) -> Expression {
    Expression(.share(node, of: whole.node))
  }

  /// The rate for each one of something else.
  public func per(_ other: Expression) -> Expression {
    Expression(.per(node, scale: nil, other.node))
  }

  /// The rate for each so many of something else: `deaths.per(1_000, births)`.
  public func per(_ scale: NumberLiteral, _ other: Expression) -> Expression {
    Expression(.per(node, scale: scale, other.node))
  }
}

extension Expression where Value: OrderedValue {
  private static func comparison(
    _ sign: Comparator,
    _ left: Expression,
    _ right: Expression
  ) -> Expression<Condition> {
    Expression<Condition>(.comparison(sign, left.node, right.node))
  }

  /// Whether the first is less, or earlier.
  public static func < (left: Expression, right: Expression) -> Expression<Condition> {
    comparison(.less, left, right)
  }

  /// Whether the first is at most the second.
  public static func <= (left: Expression, right: Expression) -> Expression<Condition> {
    comparison(.lessOrEqual, left, right)
  }

  /// Whether the first is greater, or later.
  public static func > (left: Expression, right: Expression) -> Expression<Condition> {
    comparison(.greater, left, right)
  }

  /// Whether the first is at least the second.
  public static func >= (left: Expression, right: Expression) -> Expression<Condition> {
    comparison(.greaterOrEqual, left, right)
  }

  /// Whether the value lies between two others or is one of them.
  public func isBetween(_ low: Expression, and high: Expression) -> Expression<Condition> {
    Expression<Condition>(.between(node, low.node, high.node, isNegated: false))
  }

  /// Whether the value lies outside two others.
  public func isNotBetween(_ low: Expression, and high: Expression) -> Expression<Condition> {
    Expression<Condition>(.between(node, low.node, high.node, isNegated: true))
  }
}

extension Expression where Value == Condition {
  /// Whether both hold; a third term joins the first two.
  public static func && (left: Expression, right: Expression) -> Expression {
    if case .all(let terms) = left.node.form, !left.isClosed {
      return Expression(.all(terms + [right.node]))
    }
    return Expression(.all([left.node, right.node]))
  }

  /// Whether one of the two holds; a third term joins the first two.
  public static func || (left: Expression, right: Expression) -> Expression {
    if case .any(let terms) = left.node.form, !left.isClosed {
      return Expression(.any(terms + [right.node]))
    }
    return Expression(.any([left.node, right.node]))
  }

  /// Whether the condition does not hold; what is undecided stays so.
  public static prefix func ! (condition: Expression) -> Expression {
    Expression(.not(condition.node))
  }
}
