/// A figure as the library gives it, or as a rule expects it.
enum ReferenceFigure: Equatable, Sendable, CustomStringConvertible {
  case number(Double)
  case text(String)
  case flag(Bool)

  /// There is no result.
  case undefined(because: String)

  var description: String {
    switch self {
    case .number(let number): "\(number)"
    case .text(let text): text
    case .flag(let flag): "\(flag)"
    case .undefined(let reason): "nothing, \(reason)"
    }
  }

  /// Whether it is what was expected; one reason for no result is as good as another.
  func agrees(with expected: ReferenceFigure, within tolerance: Tolerance) -> Bool {
    switch (self, expected) {
    case (.number(let computed), .number(let number)): tolerance.agree(computed, number)
    case (.text(let computed), .text(let text)): computed == text
    case (.flag(let computed), .flag(let flag)): computed == flag
    case (.undefined, .undefined): true
    case (.number, _), (.text, _), (.flag, _), (.undefined, _): false
    }
  }
}
