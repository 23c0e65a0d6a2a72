import Foundation

/// Figures of composite indicators from their definitions, without any of the library.
enum PlainComposites {
  /// ln((max − 1)(x − min) / (max − min) + 1).
  static func globalInnovation(_ value: Double, _ least: Double, _ most: Double) -> Double {
    log1p((most - 1) * (value - least) / (most - least))
  }

  /// A weighted power mean; `nil` where it has no value.
  static func mean(_ parts: [(value: Double, weight: Double)], power: Double) -> Double? {
    guard let least = parts.map(\.value).min(), power == 1 || least > 0 || least == 0 && power > 0
    else { return nil }
    let total = parts.reduce(0) { $0 + $1.weight }
    if power == 0 {
      return exp(parts.reduce(0) { $0 + $1.weight * log($1.value) } / total)
    }
    return pow(parts.reduce(0) { $0 + $1.weight * pow($1.value, power) } / total, 1 / power)
  }
}

/// An outranking from its definition, over what each two units both have.
struct PlainOutranking {
  private var values: [String: [String: Double]] = [:]
  private var weights: [String: Double] = [:]

  init(_ example: ReferenceCase) {
    for row in example.inputs {
      let (unit, indicator) = (row["unit"] ?? "", row["indicator"] ?? "")
      values[unit, default: [:]][indicator] = row.number("value")
      weights[indicator] = row.number("weight")
    }
  }

  var pairs: Double { Double(values.count * (values.count - 1)) / 2 }

  func share(_ unit: String?, over other: String?) -> Double? {
    guard let unit, let other else { return nil }
    if unit == other { return 0 }
    var (ahead, total) = (0.0, 0.0)
    for (indicator, weight) in weights.sorted(by: { $0.key < $1.key }) {
      guard let mine = values[unit]?[indicator], let theirs = values[other]?[indicator] else {
        continue
      }
      total += weight
      ahead += mine > theirs ? weight : mine == theirs ? weight / 2 : 0
    }
    return total == 0 ? nil : ahead / total
  }

  func copeland(_ unit: String?) -> Double {
    values.keys.filter { $0 != unit }.reduce(0) { score, other in
      guard let share = share(unit, over: other), abs(share - 0.5) > 1e-12 else { return score }
      return score + (share > 0.5 ? 1 : -1)
    }
  }

  /// The pairs in which one is ahead in all.
  var dominant: Double {
    Double(
      values.keys.reduce(0) { count, unit in
        count
          + values.keys.count { other in
            unit != other && (share(unit, over: other) ?? 0) > 1 - 1e-12
          }
      }
    )
  }
}
